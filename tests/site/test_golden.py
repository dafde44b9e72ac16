"""The small case makes what it made before."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from .sites import CASE, HERE, files, written

EXPECTED = HERE / "expected"
_VERBATIM = (".css", ".js", ".lock")


def test_golden(small: Path, request: pytest.FixtureRequest) -> None:
    made = {path: text for path, text in files(small).items() if not path.endswith(_VERBATIM)}
    if request.config.getoption("--update-golden"):
        shutil.rmtree(EXPECTED, ignore_errors=True)
        for path, text in made.items():
            (EXPECTED / path).parent.mkdir(parents=True, exist_ok=True)
            (EXPECTED / path).write_text(text, "utf-8")
    assert made == files(EXPECTED), "write the golden copies anew with: make golden"


def test_a_second_run_writes_nothing(small: Path) -> None:
    assert ": 0 files written, 0 removed" in written(CASE, ".", small)


def test_what_is_not_ours_stays(tmp_path: Path) -> None:
    out = tmp_path / "site"
    (out / "docs").mkdir(parents=True)
    (out / "docs" / "own.md").write_text("mine")
    (out / "docs" / "index.md").write_text("mine")
    with pytest.raises(AssertionError, match=r"index\.md was not made by comgen and would be overwritten"):
        written(CASE, ".", out)
    (out / "docs" / "index.md").unlink()
    written(CASE, ".", out)
    assert (out / "docs" / "own.md").read_text() == "mine"
