"""The same description gives the same bytes, whatever order sets and keys come in."""

from __future__ import annotations

import ast
import json
import random
import shutil
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from generator.emit.tree import MANIFEST

from .places import PROJECT, REPOSITORY, SPEC, VENDOR, generate, two_at_a_time

_SAME = VENDOR / "compute-ops-mgmt-2026-07-06.json"
_VENDOR = {"compute-ops-mgmt": _SAME, "device-management": VENDOR / "device-management.json"}
"""The vendor's files that the committed facts were taken from."""

_OF_COMMANDS = {"Argument", "Property", "Call"}
"""What describes a part of the command line, its help text among it."""

pytestmark = pytest.mark.slow


def _shuffled(value: Any, chance: random.Random) -> Any:
    if isinstance(value, Mapping):
        keys = list(value)
        chance.shuffle(keys)
        return {key: _shuffled(value[key], chance) for key in keys}
    return [_shuffled(item, chance) for item in value] if isinstance(value, list) else value


def _files(root: Path) -> dict[str, bytes]:
    """Every file of a generated project, but for what tools leave behind."""
    names = (path.relative_to(root) for path in root.rglob("*") if path.is_file())
    kept = [name for name in names if not any(part.startswith(".") or part == "__pycache__" for part in name.parts)]
    return {name.as_posix(): (root / name).read_bytes() for name in kept}


def _project(folder: Path, text: str, name: str = "compute-ops-mgmt") -> Path:
    """A copy of a real project with another text for its description."""
    shutil.copytree(REPOSITORY / "specs" / name, folder)
    (folder / SPEC.name).write_text(text, "utf-8")
    return folder / SPEC.name


def _check_same(root: Path, name: str, *, same_input: bool = True) -> None:
    made, committed = _files(root), _files(REPOSITORY / "generated" / name)
    assert made.keys() == committed.keys()
    if not same_input:
        manifests = [json.loads(files.pop(MANIFEST)) for files in (made, committed)]
        for manifest in manifests:
            del manifest["inputs"][SPEC.name], manifest["sum"]
        assert manifests[0] == manifests[1]
    assert [name for name, content in made.items() if content != committed[name]] == []


@pytest.mark.parametrize("name", _VENDOR)
def test_regenerating_changes_no_byte(name: str, tmp_path: Path) -> None:
    text = (REPOSITORY / "specs" / name / SPEC.name).read_text("utf-8")
    shuffled = json.dumps(_shuffled(json.loads(text), random.Random("keys")))
    assert shuffled != json.dumps(json.loads(text))
    runs = {"0": text, "1": text, "31337": text, "2": shuffled}

    def run(item: tuple[str, str]) -> None:
        seed, description = item
        spec = _project(tmp_path / seed / "spec", description, name)
        generate(spec, tmp_path / seed / "out", seed)

    two_at_a_time(run, runs.items())
    for seed in runs:
        _check_same(tmp_path / seed / "out", name)
    count = len(_files(tmp_path / "0" / "out"))
    print(f"\n{count} files, byte for byte the same with 3 hash seeds and with all keys shuffled")


@pytest.mark.skipif(not VENDOR.is_dir(), reason="the vendor's files in ../shared are not here")
@pytest.mark.parametrize("name", _VENDOR)
def test_the_vendors_file_gives_the_committed_client(name: str, tmp_path: Path) -> None:
    said = generate(_project(tmp_path / "spec", _VENDOR[name].read_text("utf-8"), name), tmp_path / "out", "0")
    _check_same(tmp_path / "out", name, same_input=False)
    print(f"\n{_VENDOR[name].name}: {said.rpartition(': ')[2]}")


def _without_texts(text: bytes) -> str:
    """The tree of a module without its docstrings, and without the help texts of commands."""
    tree = ast.parse(text)
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in _OF_COMMANDS:
            node.keywords = [keyword for keyword in node.keywords if keyword.arg not in {"summary", "text", "help"}]
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "Group":
            del node.args[1]
        body = getattr(node, "body", None)
        if isinstance(body, list):
            kept = [item for item in body if not _is_text(item)]
            setattr(node, "body", kept)  # noqa: B010 - each kind of node that has a body has it as an attribute
    return ast.dump(tree)


def _is_text(node: ast.stmt) -> bool:
    return isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant) and isinstance(node.value.value, str)


@pytest.mark.skipif(not _SAME.is_file(), reason="the vendor's files in ../shared are not here")
def test_the_vendors_prose_changes_texts_alone(tmp_path: Path) -> None:
    spec = _project(tmp_path / "spec", _SAME.read_text("utf-8"))
    config = spec.parent / "client.toml"
    config.write_text(config.read_text("utf-8").replace('keep = "facts"', 'keep = "all"'), "utf-8")
    generate(spec, tmp_path / "out", "0")
    made, committed = _files(tmp_path / "out"), _files(PROJECT)
    assert made.keys() == committed.keys()
    modules = [name for name in made if name.endswith(".py")]
    assert any(made[name] != committed[name] for name in modules)
    assert [n for n in modules if _without_texts(made[n]) != _without_texts(committed[n])] == []


def test_our_own_texts_change_texts_alone(tmp_path: Path) -> None:
    spec = _project(tmp_path / "spec", SPEC.read_text("utf-8"))
    config = spec.parent / "client.toml"
    config.write_text(config.read_text("utf-8").replace('documentation = "documentation"\n', ""), "utf-8")
    generate(spec, tmp_path / "out", "0")
    made, committed = _files(tmp_path / "out"), _files(PROJECT)
    assert made.keys() == committed.keys()
    modules = [name for name in made if name.endswith(".py")]
    assert sum(made[name] != committed[name] for name in modules) > 100
    assert [n for n in modules if _without_texts(made[n]) != _without_texts(committed[n])] == []
