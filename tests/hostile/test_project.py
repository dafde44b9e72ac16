"""Hostile `client.toml`, overlays and output folders."""

from __future__ import annotations

import json
import re
import tomllib
from typing import TYPE_CHECKING

import pytest

from .guard import watched
from .payloads import PAYLOADS
from .places import document, thing
from .run import run
from .shapes import shapes

if TYPE_CHECKING:
    from pathlib import Path

_TEXTS = [text for texts in PAYLOADS.values() for text in texts if "\ud800" not in text]
_KEYS = ("package", "distribution", "version", "title", "client", "command", "env_prefix", "license", "notice")
_PLACES = {key: f"{key} = %s" for key in _KEYS} | {
    "keywords": "keywords = [%s]",
    "authors.name": "authors = [{ name = %s }]",
    "authors.email": 'authors = [{ name = "Ann", email = %s }]',
    "urls": "urls = { Homepage = %s }",
    "urls.label": 'urls = { %s = "https://example.com" }',
}
"""How a value of each kind is written."""
_METADATA = """
package = "example"
license = "MIT"
notice = "As it is."
keywords = ["example"]
authors = [{ name = "Ann", email = "ann@example.com" }]
urls = { Homepage = "https://example.com" }
"""
_GENERATE = ["generate", "spec.json", "--out", "out"]


def _project(folder: Path, toml: str, overlay: str | None = None) -> None:
    folder.mkdir(exist_ok=True)
    (folder / "spec.json").write_text(json.dumps(document(schemas={"Thing": thing()})), "utf-8")
    (folder / "client.toml").write_text(toml, "utf-8")
    if overlay is not None:
        (folder / "overlay.yaml").write_text(overlay, "utf-8")


def _quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")


@pytest.mark.parametrize("place", _PLACES)
def test_a_value_of_the_project_file_stays_a_value(place: str, tmp_path: Path) -> None:
    """A fifth of the texts in each place: most are refused, and what is not makes nothing new."""
    _project(tmp_path / "twin", _METADATA)
    allowed = shapes(run(tmp_path / "twin", _GENERATE).files)
    assert "file NOTICE" in allowed
    for number, text in list(enumerate(_TEXTS))[list(_PLACES).index(place) % 5 :: 5]:
        folder = tmp_path / str(number)
        assert tomllib.loads(f"text = {_quoted(text)}")["text"] == text
        values = _PLACES[place] % _quoted(text)
        _project(folder, values if place == "package" else f'package = "example"\n{values}')
        with watched(folder) as touched:
            made = run(folder, _GENERATE)
        assert touched == []
        assert made.is_told()
        assert _without_labels(shapes(made.files)) - allowed == frozenset()


def _without_labels(found: frozenset[str]) -> frozenset[str]:
    """Labels of URLs and names of plugins are the only keys of a generated TOML that somebody chooses."""
    is_label = re.compile(r"toml \.project\.(urls|entry-points\.pytest11)\..*: str", re.DOTALL)
    return frozenset(shape for shape in found if not is_label.fullmatch(shape))


@pytest.mark.parametrize(
    "line",
    [
        'package = "os"',
        'package = "aux"',
        'package = "../owned"',
        'package = "example"\nclient = "__import__"',
        'package = "example"\nclient = "Client"',
        'package = "example"\nserver_parameter = "self"',
        'package = "example"\nserver_parameter = "a=__import__(1)"',
        'package = "example"\noverlays = ["/etc/passwd"]',
        'package = "example"\noverlays = ["../../etc/passwd"]',
        'package = "example"\noverlays = ["C:/x"]',
        'package = "example"\nlicense_file = "/etc/passwd"',
        'package = "example"\nlicense_file = "../../../etc/passwd"',
        'package = "example"\ntemplates = "/etc"',
        'package = "example"\ntemplates = "../.."',
        'package = "example"\ntemplates = "."',
        'package = "example"\n[source]\nfile = "../../../etc/passwd"',
        'package = "example"\n[source]\nurl = "file:///etc/passwd"',
        'package = "example"\n[servers]\n"a\\nb" = "https://example.com"',
        'package = "example"\n[servers]\na = "javascript:alert(1)"',
        'package = "example"\n[servers]\na = "https://user:secret@example.com"',
        'package = "example"\nhooks = ["touch owned"]',
        "package = 1e400\n",
        "[[[[",
        "a." * 1000 + "a = 1",
        "a = " + "[" * 20_000,
        "package = " + "1" * 10_000,
    ],
)
def test_a_bad_project_file_is_refused(line: str, tmp_path: Path) -> None:
    _project(tmp_path, line)
    with watched(tmp_path) as touched:
        made = run(tmp_path, _GENERATE)
    assert touched == []
    assert made.exit_code == 2
    assert made.is_told()


@pytest.mark.parametrize(
    "actions",
    [
        "{target: $, remove: true}",
        "{target: $, update: {paths: null}}",
        '{target: $.info, update: {title: \'{{ 7 * 7 }}"""\'}}',
        "{target: $.paths['/things'].get, update: {x-method-name: \"a=1):\\n import os\\n#\"}}",
        "{target: $.paths['/things'].get, update: {$ref: 'file:///etc/passwd'}}",
        "{target: $.components.schemas.Thing, update: {$ref: 'http://192.0.2.1/'}}",
        "{target: \"$..[?match(@.title, '(a|a)*(a+)+$')]\", update: {a: 1}}",
        "{target: \"$..[?search(@.description, '(a+)+$')]\", update: {a: 1}}",
        "{target: '$..*..*..*..*', update: {x-a: 1}}",
        "{target: '$" + "[?@" * 500 + "', update: {a: 1}}",
        "{target: '$" + "..*" * 500 + "', update: {a: 1}}",
        "{target: '$" + "[0]" * 20_000 + "', update: {a: 1}}",
        "{target: \"$.paths[?__import__('os').system('touch owned')]\", update: {a: 1}}",
        "{target: $.info, update: !!python/object/apply:os.system ['touch owned']}",
        "{target: $.info, update: &a {b: *a}}",
    ],
)
@pytest.mark.parametrize("extends", ["", "extends: file:///etc/passwd\n", "extends: http://192.0.2.1/x\n"])
def test_an_overlay_is_refused_or_harmless(actions: str, extends: str, tmp_path: Path) -> None:
    overlay = f"overlay: 1.0.0\ninfo: {{title: a, version: '1'}}\n{extends}actions:\n- {actions}\n"
    _project(tmp_path, 'package = "example"\noverlays = ["overlay.yaml"]', overlay)
    with watched(tmp_path) as touched:
        made = run(tmp_path, _GENERATE)
    assert touched == []
    assert made.is_told()


def _texts(text: str) -> dict[str, object]:
    """A text in every place that a documentation file has for one."""
    operation = {"summary": text, "description": text, "parameters": {"limit": text}, "body": text, "returns": text}
    return {
        "tags": {"things": text},
        "operations": {"GET /things": operation},
        "parameters": {"limit": text},
        "schemas": {"Thing": {"description": text, "properties": {"name": text}}},
        "properties": {"inner": text},
    }


def _documented(folder: Path, text: str) -> None:
    body = {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Thing"}}}}
    parameter = {"name": "limit", "in": "query", "schema": {"type": "string"}}
    operation = {"tags": ["things"], "parameters": [parameter], "requestBody": body}
    inner = {"type": "array", "items": {"type": "object", "properties": {"name": {"type": "string"}}}}
    schemas = {"Thing": thing(properties={"name": {"type": "string"}, "inner": inner})}
    _project(folder, 'package = "example"\ndocumentation = "texts.json"')
    (folder / "spec.json").write_text(json.dumps(document(operation, schemas=schemas)), "utf-8")
    (folder / "texts.json").write_text(json.dumps(_texts(text)), "utf-8")


def test_a_text_of_ours_stays_a_text(tmp_path: Path) -> None:
    _documented(tmp_path / "twin", "Two lines\n\nof text. And `GET /things`.\n\n- a\n- b")
    allowed = shapes(run(tmp_path / "twin", _GENERATE).files)
    assert allowed
    made_of = 0
    for number, text in enumerate(text for texts in PAYLOADS.values() for text in texts):
        folder = tmp_path / str(number)
        _documented(folder, text)
        with watched(folder) as touched:
            made = run(folder, _GENERATE)
        assert touched == []
        assert made.is_told()
        assert (made.exit_code == 0) is bool(text.strip() and "\ud800" not in text), text
        assert shapes(made.files) - allowed == frozenset(), text
        made_of += made.exit_code == 0
    assert made_of > 60


@pytest.mark.parametrize(
    "texts",
    [
        "properties: !!python/object/apply:os.system ['touch owned']",
        "properties: &a {b: *a}",
        "properties: " + "{a: " * 2000,
        "operations: {'GET /../../etc/passwd': {summary: a}}",
        "schemas: {'../../etc/passwd': a, __class__: b}",
        "tags: {\"\\u0000\": a}",
    ],
)
def test_a_documentation_file_is_refused(texts: str, tmp_path: Path) -> None:
    _project(tmp_path, 'package = "example"\ndocumentation = "texts.yaml"')
    (tmp_path / "texts.yaml").write_text(texts, "utf-8")
    with watched(tmp_path) as touched:
        made = run(tmp_path, _GENERATE)
    assert touched == []
    assert made.exit_code == 2
    assert made.is_told()


@pytest.mark.parametrize("path", ["/etc", "../..", "C:/x", "a\\\\b", ""])
def test_documentation_stands_below_the_project(path: str, tmp_path: Path) -> None:
    _project(tmp_path, f'package = "example"\ndocumentation = "{path}"')
    made = run(tmp_path, _GENERATE)
    assert made.exit_code == 2
    assert "C505" in made.said


# The output folder -------------------------------------------------------------------------------


@pytest.mark.parametrize("path", ["example", "example/models", "example/client.py", "README.md", "comgen.lock"])
@pytest.mark.parametrize("target", ["elsewhere", "nowhere", "elsewhere/file"])
def test_nothing_is_written_through_a_link(path: str, target: str, tmp_path: Path) -> None:
    folder, elsewhere = tmp_path / "project", tmp_path / "elsewhere"
    _project(folder, 'package = "example"')
    elsewhere.mkdir()
    (elsewhere / "file").write_text("mine", "utf-8")
    link = folder / "out" / path
    link.parent.mkdir(parents=True)
    link.symlink_to(tmp_path / target)
    with watched(folder) as touched:
        made = run(folder, _GENERATE)
    assert touched == []
    assert made.exit_code == 2
    assert "in the way" in made.said
    assert [item.name for item in elsewhere.iterdir()] == ["file"]
    assert (elsewhere / "file").read_text("utf-8") == "mine"
    assert [item.name for item in (folder / "out").rglob("*") if item.is_file() and not item.is_symlink()] == []


@pytest.mark.parametrize(
    "manifest",
    [
        '{"files": {"../../elsewhere/file": ""}}',
        '{"files": {"/etc/passwd": ""}}',
        '{"files": {"example/../../../elsewhere/file": ""}}',
        '{"files": ["../elsewhere/file"]}',
        '{"files": {"C:\\\\x": "", "con": ""}}',
        '{"files": ' + "[" * 100_000,
        '{"files": 1}',
        "{}",
        "[]",
        "not JSON",
        "",
    ],
)
def test_a_manifest_is_not_believed(manifest: str, tmp_path: Path) -> None:
    folder, elsewhere = tmp_path / "project", tmp_path / "elsewhere"
    _project(folder, 'package = "example"')
    elsewhere.mkdir()
    (elsewhere / "file").write_text("mine", "utf-8")
    (folder / "out").mkdir()
    (folder / "out" / "comgen.lock").write_text(manifest, "utf-8")
    with watched(folder) as touched:
        made = run(folder, _GENERATE)
    assert touched == []
    assert made.exit_code == 2
    assert not made.crash
    assert (elsewhere / "file").read_text("utf-8") == "mine"


@pytest.mark.parametrize("path", ["README.md", "example/client.py", "example/things.py"])
def test_what_is_not_ours_is_not_overwritten(path: str, tmp_path: Path) -> None:
    _project(tmp_path, 'package = "example"')
    mine = tmp_path / "out" / path
    mine.parent.mkdir(parents=True)
    mine.write_text("mine", "utf-8")
    made = run(tmp_path, _GENERATE)
    assert made.exit_code == 2
    assert made.files == {}
    assert mine.read_text("utf-8") == "mine"
