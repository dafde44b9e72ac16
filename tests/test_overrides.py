"""A name that cannot be given is an error whose hint, pasted into an overlay, mends it."""

from __future__ import annotations

import json
import re
from contextlib import chdir
from typing import TYPE_CHECKING, Any

import pytest
from click.testing import CliRunner

from generator.cli import main

if TYPE_CHECKING:
    from pathlib import Path

_OK = {"responses": {"204": {"description": "OK"}}}
_TEXT = {"type": "string"}
_OBJECT = {"type": "object", "properties": {"x": _TEXT}}


def _document(paths: dict[str, Any], **schemas: Any) -> dict[str, Any]:
    info = {"title": "Example", "version": "1"}
    return {"openapi": "3.1.0", "info": info, "paths": paths, "components": {"schemas": schemas}}


def _parameter(name: str, python: object) -> dict[str, Any]:
    return {"name": name, "in": "query", "schema": _TEXT, "x-python-name": python}


HURT: dict[str, tuple[str, dict[str, Any]]] = {
    "methods": (
        "C401",
        _document({path: {"get": _OK | {"tags": ["t"], "x-method-name": "run"}} for path in ("/it's", '/"a"\\b')}),
    ),
    "method is a keyword": ("C402", _document({"/a": {"get": _OK | {"x-method-name": "class"}}})),
    "method is no text": ("C402", _document({"/a": {"get": _OK | {"x-method-name": ["run"]}}})),
    "method is private": ("C402", _document({"/a": {"get": _OK | {"x-method-name": "__init__"}}})),
    "method is not ASCII": ("C402", _document({"/a": {"get": _OK | {"x-method-name": "größe"}}})),
    "parameters": (
        "C401",
        _document({"/a": {"get": _OK | {"parameters": [_parameter("a'b", "x"), _parameter("c\\d\n", "x")]}}}),
    ),
    "parameter is taken": ("C402", _document({"/a": {"get": _OK | {"parameters": [_parameter("a", "timeout")]}}})),
    "classes": ("C401", _document({}, A=_TEXT | {"x-class-name": "X"}, B=_TEXT | {"x-class-name": "X"})),
    "class is small": ("C402", _document({}, A=_TEXT | {"x-class-name": "thing"})),
    "class is taken": ("C402", _document({}, A=_TEXT | {"x-class-name": "Field"})),
    "fields": (
        "C401",
        _document(
            {},
            A={
                "type": "object",
                "properties": {"a/b~'": _TEXT | {"x-python-name": "x"}, "日本": _TEXT | {"x-python-name": "x"}},
            },
        ),
    ),
    "field is a class": (
        "C402",
        _document(
            {},
            A={"type": "object", "properties": {"a": {"$ref": "#/components/schemas/B", "x-python-name": "B"}}},
            B=_OBJECT,
        ),
    ),
    "field is taken": (
        "C402",
        _document({}, A={"type": "object", "properties": {"": _TEXT | {"x-python-name": "model_dump"}}}),
    ),
    "tag is long": ("C403", _document({"/a": {"get": _OK | {"tags": ["it's \u202e " * 30]}}})),
    "path is long": ("C403", _document({"/" + "a" * 300: {"get": _OK}})),
}


@pytest.mark.parametrize("name", HURT)
def test_the_hint_can_be_pasted(name: str, tmp_path: Path) -> None:
    code, document = HURT[name]
    (tmp_path / "spec.json").write_text(json.dumps(document), "utf-8")
    refused = _generate(tmp_path)
    assert refused.exit_code == 2, refused.output
    assert {match[1] for match in re.finditer(r" error (\w+) ", refused.output)} == {code}
    actions = re.findall(r"hint: .*?: (- \{target: .*\})$", refused.output, re.MULTILINE)
    assert len(actions) == refused.output.count(" error C")
    overlay = "\n".join(["overlay: 1.0.0", "info: {title: names, version: '1'}", "actions:", *actions])
    (tmp_path / "overlay.yaml").write_text(overlay + "\n", "utf-8")
    (tmp_path / "client.toml").write_text('package = "example"\noverlays = ["overlay.yaml"]\n', "utf-8")
    made = _generate(tmp_path)
    assert made.exit_code == 0, made.output


def _generate(folder: Path) -> Any:
    arguments = [] if (folder / "client.toml").exists() else ["--package", "example"]
    with chdir(folder):
        return CliRunner().invoke(main, ["generate", "spec.json", "--out", "out", *arguments])
