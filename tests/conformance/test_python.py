"""griffe as a judge of `comgen diff`: what breaks in the Python of two generated packages is breaking for comgen too.

The other way round it is not so: griffe compares names, parameters and bases, and neither types nor values.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from generator.emit.package import emit_package
from generator.pipeline import build, load, package_of
from generator.tool import templates_folder
from tests.changes.edits import BASE, Edit, changed, compared, edits

griffe = pytest.importorskip("griffe", reason="griffe is not installed")

Package = Callable[[dict[str, Any]], Any]


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Package:
    """What griffe sees in the client of a description; each is made once."""
    top = tmp_path_factory.mktemp("packages")
    known: dict[str, Any] = {}

    def made(data: dict[str, Any]) -> Any:
        text = json.dumps(data)
        name = hashlib.sha256(text.encode()).hexdigest()[:12]
        if name not in known:
            known[name] = griffe.load("things", search_paths=[_written(text, top / name)], allow_inspection=False)
        return known[name]

    return made


def _written(text: str, folder: Path) -> Path:
    folder.mkdir()
    spec = folder / "openapi.json"
    spec.write_text(text)
    built = build(load(spec, "things", repairs=True, progress=_silent), _silent)
    for path, content in emit_package(
        built.api, package_of(built.loaded.config), templates_folder(), built.normalized.resolved
    ).items():
        if "/_runtime/" in path:  # it is always the same
            continue
        file = folder / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(content, encoding="utf-8")
    return folder


def _silent(_text: str) -> None:
    """Progress is for people."""


def breakages(package: Package, old: dict[str, Any], new: dict[str, Any]) -> list[str]:
    """What griffe says breaks; the modules below `models` are no promise, the classes that `models` gives are."""
    found = griffe.find_breaking_changes(package(old), package(new))
    return [f"{one.kind.name} {one.obj.path}" for one in found if not _is_home_of_models(one.obj)]


def _is_home_of_models(found: Any) -> Any:
    return not found.is_alias and found.is_module and found.parent.name == "models"


@pytest.mark.parametrize("edit", edits(), ids=lambda edit: edit.name)
def test_what_breaks_in_python_is_told(edit: Edit, package: Package, tmp_path: Path) -> None:
    for old, new in ((edit.old, edit.new), (edit.new, edit.old)):
        if found := breakages(package, old, new):
            assert compared(old, new, tmp_path).breaking, found


def test_griffe_sees_what_is_there(package: Package) -> None:
    gone = {**BASE, "paths": {path: item for path, item in BASE["paths"].items() if path != "/v1/shapes"}}
    assert "OBJECT_REMOVED things.v1.V1.shapes" in " ".join(breakages(package, BASE, gone))
    parameter = {"name": "colour", "in": "query", "required": True, "schema": {"type": "string"}}
    more = changed(BASE, {"/paths/~1v1~1things/get/parameters/-": parameter})
    assert any(found.startswith("PARAMETER_ADDED_REQUIRED ") for found in breakages(package, BASE, more))
