"""What is remembered from run to run: less work, and never another byte."""

from __future__ import annotations

import ast
import json
import re
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from generator import pipeline
from generator.cli import main
from generator.emit import writing
from generator.emit.engine import EngineClass, EngineModule, run_engine
from generator.memory import VARIABLE, Memory

SPEC, OUT, CACHE = Path("specs/zoo/openapi.json"), Path("generated/zoo"), Path("cache")
MAKER = {"code": "1"}


def description(**properties: Any) -> dict[str, Any]:
    """Two resources with models of their own, and one that both refer to."""

    def operation(model: str, tag: str) -> dict[str, Any]:
        schema = {"$ref": f"#/components/schemas/{model}"}
        content = {"application/json": {"schema": schema}}
        return {"get": {"tags": [tag], "responses": {"200": {"description": "d", "content": content}}}}

    text, owner = {"type": "string"}, {"$ref": "#/components/schemas/Owner"}
    return {
        "openapi": "3.1.0",
        "info": {"title": "Zoo", "version": "1"},
        "paths": {"/v1/cats": operation("Cat", "cats - v1"), "/v1/dogs": operation("Dog", "dogs - v1")},
        "components": {
            "schemas": {
                "Cat": {"type": "object", "properties": {"name": text, "owner": owner, **properties}},
                "Dog": {
                    "type": "object",
                    "properties": {"puppy": {"$ref": "#/components/schemas/Dog"}, "owner": owner},
                },
                "Owner": {"type": "object", "properties": {"name": text, "kind": {"enum": ["a", "b"]}}},
            }
        },
    }


@pytest.fixture
def written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[list[str]]:
    """A repository with one project and a cache folder; which modules the engine has written, call by call."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv(VARIABLE, str(tmp_path / CACHE))
    SPEC.parent.mkdir(parents=True)
    (SPEC.parent / "client.toml").write_text('package = "zoo"\n', "utf-8")
    calls: list[list[str]] = []
    real = writing.write

    def write(modules: Sequence[str], *rest: Any) -> Any:
        calls.append([*modules])
        return real(modules, *rest)

    monkeypatch.setattr(writing, "write", write)
    return calls


def made(data: Mapping[str, Any]) -> dict[str, bytes]:
    SPEC.write_text(json.dumps(data), "utf-8")
    result = CliRunner().invoke(main, ["regenerate"])
    assert result.exit_code == 0, result.output
    return {path.as_posix(): path.read_bytes() for path in sorted(OUT.rglob("*")) if path.is_file()}


def without_memory(data: Mapping[str, Any], monkeypatch: pytest.MonkeyPatch) -> dict[str, bytes]:
    with monkeypatch.context() as patched:
        patched.setenv(VARIABLE, "")
        (OUT / "comgen.lock").unlink()
        return made(data)


def test_only_what_depends_on_a_change_is_written_anew(
    written: list[list[str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    made(description())
    changed = description(age={"type": "integer"})
    warm = made(changed)
    assert written == [["models.cats", "models.common", "models.dogs"], ["models.cats"]]
    assert warm == without_memory(changed, monkeypatch)


def test_words_are_nothing_to_write(written: list[list[str]], monkeypatch: pytest.MonkeyPatch) -> None:
    made(description())
    data = description()
    data["components"]["schemas"]["Cat"]["description"] = "A cat."
    data["paths"]["/v1/dogs"]["get"]["summary"] = "All dogs"
    warm = made(data)
    assert len(written) == 1
    assert warm == without_memory(data, monkeypatch)


def _flipped(content: bytes) -> bytes:
    return content.replace(b": str", b": int")


DAMAGES: Mapping[str, Callable[[bytes], bytes]] = {
    "empty": lambda _: b"",
    "cut": lambda content: content[: len(content) // 2],
    "other types": _flipped,
    "not text": lambda _: b"\xff\xfe\x00",
    "deep": lambda _: b"[" * 100_000,
    "a list": lambda _: b"4f53cda18c2baa0c0354bb5f9a3ecbe5ed12ab4d8e11ba873c2f11161202b945\n[]",
}


@pytest.mark.parametrize("damage", DAMAGES)
def test_a_damaged_memory_is_none(damage: str, written: list[list[str]], monkeypatch: pytest.MonkeyPatch) -> None:
    made(description())
    (file,) = CACHE.iterdir()
    good = file.read_bytes()
    assert DAMAGES[damage](good) != good
    file.write_bytes(DAMAGES[damage](good))
    changed = description(age={"type": "integer"})
    warm = made(changed)
    assert [len(call) for call in written] == [3, 3]
    assert warm == without_memory(changed, monkeypatch)


def test_a_memory_that_cannot_be_written_is_none(written: list[list[str]], monkeypatch: pytest.MonkeyPatch) -> None:
    CACHE.write_text("a file in the place of the folder", "utf-8")
    assert made(description()) == without_memory(description(), monkeypatch)
    assert [len(call) for call in written] == [3, 3]


def test_a_tree_without_its_lock_proves_what_comgen_makes(written: list[list[str]]) -> None:
    first = made(description())
    (OUT / "comgen.lock").unlink()
    assert made(description()) == first
    assert [len(call) for call in written] == [3, 3]


def test_a_check_writes_no_memory(written: list[list[str]]) -> None:
    made(description())
    (file,) = CACHE.iterdir()
    before = file.read_bytes()
    SPEC.write_text(json.dumps(description(age={"type": "integer"})), "utf-8")
    assert CliRunner().invoke(main, ["regenerate", "--check"]).exit_code == 1
    assert file.read_bytes() == before
    assert len(written) == 2


# The file ------------------------------------------------------------------------------------------


def test_what_was_not_used_is_forgotten(tmp_path: Path) -> None:
    file = tmp_path / "memory.json"
    first = Memory(file, MAKER)
    first.put("a", [1])
    first.put("b", {"c": "d"})
    first.save()
    second = Memory(file, MAKER)
    assert (second.get("a"), second.get("b"), second.get("c")) == ([1], {"c": "d"}, None)
    second.put("b", second.get("b"))
    second.save()
    third = Memory(file, MAKER)
    assert (third.get("a"), third.get("b")) == (None, {"c": "d"})


def test_another_comgen_remembers_nothing(tmp_path: Path) -> None:
    file = tmp_path / "memory.json"
    memory = Memory(file, MAKER)
    memory.put("a", 1)
    memory.save()
    assert Memory(file, {"code": "2"}).get("a") is None
    assert Memory(file, MAKER).get("a") == 1


def test_what_has_not_changed_is_not_written(tmp_path: Path) -> None:
    file = tmp_path / "memory.json"
    for _ in range(2):
        memory = Memory(file, MAKER)
        memory.put("a", 1)
        memory.save()
        file.chmod(0o400) if file.stat().st_mode & 0o200 else None
    assert file.stat().st_mode & 0o777 == 0o400  # a file that is written anew gets other rights


# The engine ----------------------------------------------------------------------------------------


class _Forgetful:
    """A memory in which some modules are missing."""

    def __init__(self) -> None:
        self.values: dict[str, Any] = {}

    def get(self, key: str) -> Any:
        return self.values.get(key)

    def put(self, key: str, value: Any) -> None:
        self.values[key] = json.loads(json.dumps(value))


def _plain(module: EngineModule) -> list[Any]:
    """What the engine says of a module, with models by their keys."""

    def said(node: ast.expr) -> str:
        return re.sub(r"M[0-9]{6}", lambda found: module.keys[found[0]], ast.dump(node))

    return [
        (item.key, item.base, [(field.index, said(field.annotation.node)) for field in item.fields])
        if isinstance(item, EngineClass)
        else (item.key, said(item.value.node))
        for item in module.definitions
    ]


@pytest.mark.slow
def test_what_the_engine_writes_of_a_module_depends_on_nothing_else() -> None:
    """Each module of the real API alone, with what it leads to, and in the whole: the same."""
    spec = Path(__file__).parents[1] / "specs/compute-ops-mgmt/openapi.json"
    loaded = pipeline.load(spec, None, repairs=True, progress=lambda _: None)
    models = pipeline.build(loaded, lambda _: None).api.models
    memory = _Forgetful()
    whole = {name: _plain(module) for name, module in run_engine(models, memory).items()}
    full = dict(memory.values)
    assert len(full) == len(whole) > 50
    for key in [*full][::3]:
        memory.values = {other: value for other, value in full.items() if other != key}
        again = run_engine(models, memory)
        assert {name: _plain(module) for name, module in again.items()} == whole
