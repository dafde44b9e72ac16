"""`comgen regenerate`: nothing to do is told by hashes, quickly and truly; and it may be killed at any moment."""

from __future__ import annotations

import json
import os
import random
import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from click.testing import CliRunner

from generator import freshness, tool
from generator.cli import main
from generator.emit import tree

from .killing import done, killed, moments

if TYPE_CHECKING:
    from click.testing import Result

REPOSITORY = Path(__file__).resolve().parents[1]
HEAVY = (
    "anyascii",
    "datamodel_code_generator",
    "jinja2",
    "jsonpath",
    "jsonschema",
    "pydantic",
    "rich",
    "ruff",
    "yaml",
)
OUT, SPECS = Path("generated/pets"), Path("specs/pets")
OVERLAY = """\
overlay: 1.0.0
info: {title: o, version: '1'}
actions:
- {target: $.info, update: {x-a: y}}
"""


def description(**properties: Any) -> dict[str, Any]:
    """One path, with a fault that is repaired, and a schema from another file."""
    answer = {"description": "d", "content": {"application/json": {"schema": {"$ref": "parts/pet.json"}}}}
    identifier = {"name": "id", "in": "path", "schema": {"type": "string"}}
    return {
        "openapi": "3.1.0",
        "info": {"title": "Pets", "version": "1"},
        "paths": {"/v1/pets/{id}": {"get": {"parameters": [identifier], "responses": {"200": answer}}}},
        "components": {
            "schemas": {"Toy": {"type": "object", "properties": {"size": {"type": "number"}, **properties}}}
        },
    }


def pet(**properties: Any) -> dict[str, Any]:
    return {"title": "pet", "type": "object", "properties": {"name": {"type": "string"}, **properties}}


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A repository with one project, whose client is there."""
    monkeypatch.chdir(tmp_path)
    (SPECS / "parts").mkdir(parents=True)
    (SPECS / "documentation").mkdir()
    (SPECS / "client.toml").write_text(
        'package = "pets"\noverlays = ["overlay.yaml"]\ndocumentation = "documentation"\n'
    )
    (SPECS / "documentation" / "pets.yaml").write_text("properties: {name: What it listens to.}\n")
    (SPECS / "overlay.yaml").write_text(OVERLAY)
    (SPECS / "openapi.json").write_text(json.dumps(description()))
    (SPECS / "parts" / "pet.json").write_text(json.dumps(pet()))
    assert run().exit_code == 0
    return tmp_path


def run(*arguments: str) -> Result:
    result = CliRunner().invoke(main, ["regenerate", *arguments])
    assert result.exception is None or isinstance(result.exception, SystemExit), result.exception
    return result


def is_fresh() -> bool:
    return freshness.fresh(SPECS, OUT, repairs=True) is not None


def times() -> dict[str, int]:
    """When each file and each folder was last changed."""
    return {str(path): path.lstat().st_mtime_ns for top in ("generated", "specs") for path in _all(Path(top))}


def texts() -> dict[str, bytes]:
    paths = (path for top in ("generated", "specs") for path in _all(Path(top)) if path.is_file())
    return {str(path): path.read_bytes() for path in paths}


def _all(top: Path) -> list[Path]:
    return [top, *top.rglob("*")]


# Nothing to do -------------------------------------------------------------------------------------


def test_nothing_to_do_writes_nothing_and_loads_nothing() -> None:
    before = times()
    code = "import sys; from generator.cli import main; main(sys.argv[1:], standalone_mode=False)"
    report = "import atexit, sys; atexit.register(lambda: print(*sorted(sys.modules)));"
    for arguments in (["regenerate"], ["regenerate", "--check"]):
        command = [sys.executable, "-c", report + code, *arguments]
        environment = {**os.environ, "PYTHONPATH": str(REPOSITORY)}
        ended = subprocess.run(command, capture_output=True, text=True, env=environment, check=False)
        assert ended.returncode == 0, ended.stderr
        said, loaded = ended.stdout.splitlines()
        assert said.startswith("generated/pets: 0 files w")
        assert said.endswith("1 fault of the description repaired")
        assert {"click", "generator.freshness"} <= set(loaded.split())
        assert [name for name in loaded.split() if name.split(".")[0] in HEAVY] == []
        assert not {"generator.pipeline", "generator.loader", "generator.api"} & set(loaded.split())
    assert times() == before


def test_what_does_not_change_keeps_its_time() -> None:
    before = times()
    (SPECS / "openapi.json").write_text(json.dumps(description(colour={"type": "string"})))
    assert run().exit_code == 0
    after = times()
    written = {path for path, when in after.items() if when != before[path] and Path(path).is_file()}
    models = "generated/pets/pets/models/common.py"
    assert written == {"specs/pets/openapi.json", "specs/pets/names.lock", models, "generated/pets/comgen.lock"}


def test_the_order_of_keys_is_nothing_new(here: Path) -> None:
    document = description()
    (SPECS / "openapi.json").write_text(json.dumps(dict(reversed(document.items())), indent=3))
    before = times()
    assert is_fresh()
    assert run().exit_code == 0
    assert times() == before
    shutil.rmtree(OUT)
    run()
    shuffled = texts()
    (SPECS / "openapi.json").write_text(json.dumps(document))
    shutil.rmtree(OUT)
    run()
    assert shuffled | {"specs/pets/openapi.json": b""} == texts() | {"specs/pets/openapi.json": b""}


# Something to do -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("path", "text"),
    [
        ("openapi.json", json.dumps(description(colour={"type": "string"}))),
        ("parts/pet.json", json.dumps(pet(age={"type": "integer"}))),
        ("overlay.yaml", OVERLAY.replace("x-a: y", "title: Other")),
        ("client.toml", 'package = "pets"\noverlays = ["overlay.yaml"]\ntitle = "Other"\n'),
        ("client.toml", 'package = "pets"\n'),
        ("documentation/pets.yaml", "properties: {name: Another name.}"),
        ("documentation/new.yaml", "properties: {size: In centimetres.}"),
    ],
)
def test_another_input_is_something_to_do(path: str, text: str) -> None:
    assert is_fresh()
    (SPECS / path).write_text(text)
    assert not is_fresh()
    assert run("--check").exit_code == 1
    assert run().exit_code == 0
    assert is_fresh()


def test_a_key_that_is_there_twice_is_found() -> None:
    path = SPECS / "openapi.json"
    path.write_text(path.read_text().replace('"openapi": "3.1.0"', '"openapi": "3.1.0", "openapi": "3.1.0"'))
    result = run()
    assert (result.exit_code, "error C004" in result.stderr) == (2, True)


@pytest.mark.parametrize("name", ["openapi.json", "parts/pet.json", "overlay.yaml", "client.toml"])
def test_an_input_that_is_gone_is_found(name: str) -> None:
    (SPECS / name).unlink()
    assert not is_fresh()
    assert run().exit_code == 2


def test_every_output_that_was_touched_is_made_anew() -> None:
    before = texts()
    for path in (path for path in _all(Path("generated")) if path.is_file()):
        for spoil in (lambda path: path.write_bytes(path.read_bytes() + b"\n"), Path.unlink):
            if path.name != tree.MANIFEST or spoil is not Path.unlink:
                spoil(path)  # type: ignore[operator]
                assert not is_fresh(), path
        path.write_bytes(before[str(path)])
    (OUT / "pets" / "client.py").write_text("edited")
    (OUT / "pets" / "v1" / "__init__.py").unlink()
    (OUT / tree.MANIFEST).write_bytes(before[str(OUT / tree.MANIFEST)] + b"\n")
    (SPECS / "names.lock").unlink()
    check = run("--check")
    assert (check.exit_code, check.stdout.count("\n")) == (1, 5)
    assert run().exit_code == 0
    assert texts() == before


def test_a_link_in_the_place_of_a_file_is_found(here: Path) -> None:
    path = OUT / "pets" / "client.py"
    path.rename(here / "client.py")
    path.symlink_to(here / "client.py")
    assert not is_fresh()
    assert run().exit_code == 2


def test_other_code_is_something_to_do(monkeypatch: pytest.MonkeyPatch) -> None:
    facts = freshness.tool_facts()
    for name in facts:
        monkeypatch.setattr(freshness, "tool_facts", lambda name=name: facts | {name: "other"})
        assert not is_fresh()
        monkeypatch.undo()
    assert {"generator", "code", "datamodel-code-generator", "ruff"} <= facts.keys()


def test_installed_or_in_its_checkout_it_is_the_same_code(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = tool.tool_facts()
    installed = tmp_path / "site-packages" / "generator"
    shutil.copytree(REPOSITORY / "generator", installed, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copytree(REPOSITORY / "templates", installed / "templates")
    monkeypatch.setattr(tool, "_HERE", installed)
    assert tool.tool_facts() == before
    (installed / "templates" / "package" / "README.md.jinja").write_text("other")
    assert tool.tool_facts()["code"] != before["code"]


@pytest.mark.parametrize("name", ["../pets/client.toml", "/etc/hostname", "parts/../client.toml"])
def test_inputs_elsewhere_are_not_looked_at(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    manifest = tree.read_manifest(OUT)
    assert manifest is not None
    facts = {**manifest.facts, "inputs": {**manifest.inputs, name: "0" * 64}}
    files = {path: (OUT / path).read_text() for path in manifest.files}
    (OUT / tree.MANIFEST).write_text(tree.plan(OUT, files, facts).files[tree.MANIFEST])
    monkeypatch.setattr(freshness, "input_hash", lambda _path: "0" * 64)
    assert not is_fresh()


def test_a_client_that_was_generated_beside_its_project_is_fresh() -> None:
    before = texts()
    shutil.rmtree(OUT)
    assert CliRunner().invoke(main, ["generate", str(SPECS / "openapi.json"), "--out", str(OUT)]).exit_code == 0
    assert texts() == before
    assert is_fresh()


def test_what_was_repaired_is_an_error_without_repairs() -> None:
    assert "error C105" in run("--no-repair").stderr
    fixed = description()
    fixed["paths"]["/v1/pets/{id}"]["get"]["parameters"][0]["required"] = True
    (SPECS / "openapi.json").write_text(json.dumps(fixed))
    run()
    assert freshness.fresh(SPECS, OUT, repairs=False) is not None


def test_a_faulty_description_leaves_nothing(here: Path) -> None:
    shutil.rmtree("generated")
    (SPECS / "openapi.json").write_text("{}")
    assert run().exit_code == 2
    assert not Path("generated").exists()


# Killed --------------------------------------------------------------------------------------------


def test_killed_at_200_random_moments(here: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "fsync", lambda _handle: None)  # the system lives on, and it takes long

    def regenerate() -> None:
        main(["regenerate"], standalone_mode=False)

    def again(kept: dict[str, bytes]) -> None:
        """As it was before, but for the description, which is the new one."""
        for top in ("generated", "specs"):
            shutil.rmtree(top)
        for path, text in {**kept, "specs/pets/openapi.json": new}.items():
            Path(path).parent.mkdir(parents=True, exist_ok=True)
            Path(path).write_bytes(text)

    (OUT / "mine.txt").write_text("mine")
    old_texts = texts()
    new = json.dumps(description(colour={"type": "string"}, Size={"type": "string"})).encode()
    again(old_texts)
    assert done(regenerate) == 0
    new_texts = texts()
    again(old_texts)
    chance, last, ended, known = random.Random("killed"), moments(regenerate), [], []
    for moment in sorted(chance.randrange(1, last + 1) for _ in range(200)):
        again(old_texts)
        assert killed(regenerate, moment)
        ended.append(_outcome(old_texts, new_texts))
        left = sorted([*texts().items(), *((str(path), b"") for path in _all(Path("generated")))])
        if left in known:
            continue  # the next run from here has been seen
        known.append(left)
        assert done(regenerate) == 0
        assert texts() == new_texts, moment
        assert {path.name for path in Path("generated").iterdir()} == {"pets"}
        assert is_fresh()
    assert ended == sorted(ended)
    assert {"1 old", "2 new"} <= set(ended)
    assert len(known) > 20


def _outcome(old: dict[str, bytes], new: dict[str, bytes]) -> str:
    """Which of the two trees is there, whole; a lock of names that still waits does so under its other name."""
    found = {path: text for path, text in texts().items() if path.startswith("generated/pets/")}
    trees = [{path: text for path, text in one.items() if path.startswith("generated/")} for one in (old, new)]
    assert found in trees
    lock = Path("specs/pets/names.lock")
    waiting = lock.with_name(".names.lock.new")
    if found == trees[0]:
        assert lock.read_bytes() == old[str(lock)]
        return "1 old"
    assert (waiting if waiting.exists() else lock).read_bytes() == new[str(lock)]
    return "2 new"
