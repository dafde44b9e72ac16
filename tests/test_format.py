"""Formatting generated modules."""

from __future__ import annotations

from pathlib import Path
from tempfile import gettempdir

import pytest

from generator.emit.format import NotPythonError, format_modules


def test_modules_get_the_one_style() -> None:
    made = format_modules({"b": "def f( a,b ):\n  return [ a,\n b, ]", "a": "x=1"})
    assert list(made.items()) == [("b", "def f(a, b):\n    return [a, b]\n"), ("a", "x = 1\n")]


def test_the_first_that_is_not_python_is_told() -> None:
    with pytest.raises(NotPythonError, match=r"^line 3: ") as raised:
        format_modules({"z": "a = 1\n", "y": "a = 1\nb = (\n", "x": "def (:\n"})
    assert raised.value.name == "y"


def test_no_settings_but_comgens_hold(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path / "build"  # a name that is excluded by default
    folder.mkdir()
    (tmp_path / "ruff.toml").write_text('line-length = 20\nextend-exclude = ["*"]\n', "utf-8")
    monkeypatch.setattr("tempfile.tempdir", str(folder))
    monkeypatch.setenv("RUFF_CONFIG", str(tmp_path / "ruff.toml"))
    text = "a = function(argument_one, argument_two)\n"
    assert format_modules({"a": text, "b": "b  =  1\n"}) == {"a": text, "b": "b = 1\n"}
    assert gettempdir() == str(folder)
    assert list(folder.iterdir()) == []
