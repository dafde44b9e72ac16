"""A part of an API: what is taken, what it cannot do without, and that all of it is as it is in the whole."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from click.testing import CliRunner

from generator import pipeline
from generator.api.selection import select
from generator.cli import main
from generator.diagnostics import SpecError
from generator.selection import Selection

from .definitions import definitions
from .selected import description

if TYPE_CHECKING:
    from click.testing import Result

    from generator.api.model import Api

SPEC = Path("specs/pets/openapi.json")


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A repository with one project."""
    monkeypatch.chdir(tmp_path)
    SPEC.parent.mkdir(parents=True)
    (SPEC.parent / "client.toml").write_text('package = "pets"\n')
    SPEC.write_text(json.dumps(description()))
    return tmp_path


@pytest.fixture
def api(here: Path) -> Api:
    return pipeline.build(pipeline.load(SPEC, None, repairs=True, progress=print), print).api


def run(*arguments: str) -> Result:
    result = CliRunner().invoke(main, arguments)
    assert result.exception is None or isinstance(result.exception, SystemExit), result.exception
    return result


def operations(api: Api) -> set[str]:
    return {
        f"{version.name.python if version.name else ''}.{resource.name.python}.{operation.name.python}"
        for version in api.versions
        for resource in version.resources
        for operation in resource.operations
    }


EVERY = {
    "v1.pets.get",
    "v1.pets.create_feed",
    "v1.big_toys.get",
    "v1.tasks.get",
    "v1.tasks.get_log",
    "v1beta1.pets.get",
    "v1beta1.big_toys.get",
}


@pytest.mark.parametrize(
    ("include", "exclude", "expected"),
    [
        ([], [], EVERY),
        (["*"], [], EVERY),
        (["big-toys"], [], {"v1.big_toys.get", "v1beta1.big_toys.get"}),
        (["big_toys:v1"], [], {"v1.big_toys.get"}),
        (["Big-Toys:V1BETA1"], [], {"v1beta1.big_toys.get"}),
        (["pets:v1beta1", "big-toys:v1"], [], {"v1beta1.pets.get", "v1.big_toys.get"}),
        (["pets:v1,v1beta1"], ["*:v1"], {"v1beta1.pets.get"}),
        (["*:v1beta*"], [], {"v1beta1.pets.get", "v1beta1.big_toys.get"}),
        ([], ["pets", "tasks"], {"v1.big_toys.get", "v1beta1.big_toys.get"}),
    ],
)
def test_what_is_taken(api: Api, include: list[str], exclude: list[str], expected: set[str]) -> None:
    assert operations(select(api, Selection(include=tuple(include), exclude=tuple(exclude)))) == expected


def test_what_tells_the_end_of_what_was_started_comes_along(api: Api) -> None:
    part = select(api, Selection(include=("pets:v1",), exclude=("tasks",)))
    assert operations(part) == {"v1.pets.get", "v1.pets.create_feed", "v1.tasks.get"}


def test_only_models_that_are_reached(api: Api) -> None:
    part = select(api, Selection(include=("pets:v1",)))
    assert {(model.version, model.name.python) for model in part.models} == {
        ("v1", "Pet"),
        ("v1", "Task"),
        ("v1beta1", "Toy"),
    }
    whole = {model.key: model for model in api.models}
    assert all(model == whole[model.key] for model in part.models)
    assert {item.version for item in part.exports} == {"v1", "v1beta1"}


@pytest.mark.parametrize(
    ("include", "exclude", "pointer", "message", "hint"),
    [
        (["cats"], [], "/include/0", 'nothing fits "cats"', "there is big_toys, pets, tasks"),
        (["pets:v1,v3"], [], "/include/0", 'nothing fits "pets:v3"', "there is pets:v1,v1beta1"),
        (["pets"], ["p*:v2"], "/exclude/0", 'nothing fits "p*:v2"', "there is big_toys, pets, tasks"),
        (["pets:v1"], ["pets"], "/exclude", "nothing is left of the API", None),
    ],
)
def test_a_pattern_that_nothing_fits(
    api: Api, include: list[str], exclude: list[str], pointer: str, message: str, hint: str | None
) -> None:
    with pytest.raises(SpecError) as raised:
        select(api, Selection(include=tuple(include), exclude=tuple(exclude), file="client.toml"))
    (found,) = raised.value.diagnostics
    assert (found.code, found.location.file, found.pointer) == ("C511", "client.toml", pointer)
    assert (found.message, found.hint) == (message, hint)


# The command line and client.toml ----------------------------------------------------------------


def test_generate_takes_a_part(here: Path) -> None:
    assert run("generate", str(SPEC), "--out", "whole").exit_code == 0
    assert run("generate", str(SPEC), "--out", "part", "--include", "pets:v1").exit_code == 0
    whole, part = definitions(here / "whole" / "pets"), definitions(here / "part" / "pets")
    assert part < whole
    code = """
import pets, pets.v1.models, pets.v1beta1.models
client = pets.Pets()
print(sorted(name for name in dir(type(client)) if name.startswith("v1")))
print(pets.v1.models.__all__, pets.v1beta1.models.__all__)
print(client.v1.pets.create_feed, hasattr(client.v1, "big_toys"), hasattr(client.v1.tasks, "get_log"))
"""
    done = subprocess.run([sys.executable, "-c", code], cwd="part", capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    versions, models, calls = done.stdout.splitlines()
    assert versions == "['v1']"
    assert models == "('Pet', 'Task') ('Toy',)"
    assert calls.endswith("False False")


def test_the_selection_of_a_project(here: Path) -> None:
    client = SPEC.parent / "client.toml"
    client.write_text('package = "pets"\ninclude = ["big-toys"]\nexclude = ["*:v1beta1"]\n')
    assert run("regenerate").exit_code == 0
    made = here / "generated" / "pets" / "pets"
    assert (made / "v1" / "big_toys.py").exists()
    assert not (made / "v1" / "pets.py").exists()
    assert not (made / "v1beta1").exists()
    assert "pets.get" in (SPEC.parent / "names.lock").read_text()  # names of the whole are kept
    # The command line goes before the project.
    assert run("generate", str(SPEC), "--out", "other", "--include", "pets:v1beta1").exit_code == 0
    assert (here / "other" / "pets" / "v1beta1" / "pets.py").exists()
    assert not (here / "other" / "pets" / "v1").exists()


def test_a_selection_that_fits_nothing_writes_nothing(here: Path) -> None:
    (SPEC.parent / "client.toml").write_text('package = "pets"\ninclude = ["dogs"]\n')
    result = run("regenerate")
    assert result.exit_code == 2
    assert 'client.toml error C511 /include/0: nothing fits "dogs"' in result.stderr
    assert not (here / "generated").exists()


@pytest.mark.parametrize("pattern", ["", ":v1", "pets:", "pets:v1,", "a:b:c", "pets, toys"])
def test_what_is_no_pattern(pattern: str) -> None:
    result = run("generate", str(SPEC), "--out", "out", "--include", pattern)
    assert result.exit_code == 2
    assert "is not a resource and its versions, such as groups:v1,v1beta3" in result.stderr
    (SPEC.parent / "client.toml").write_text(f'package = "pets"\nexclude = ["{pattern}"]\n')
    result = run("regenerate")
    assert result.exit_code == 2
    assert "client.toml:2 error C505 /exclude/0" in result.stderr


def test_diff_tells_what_users_of_the_part_feel(here: Path) -> None:
    changed = description()
    del changed["paths"]["/v1/pets/{id}"], changed["paths"]["/v1/big-toys/{id}"]
    (here / "new.json").write_text(json.dumps(changed))
    (SPEC.parent / "client.toml").write_text('package = "pets"\ninclude = ["pets"]\n')
    result = run("diff", str(SPEC), "new.json", "--project", "pets")
    assert "v1.pets.get" in result.stdout, result.output
    assert "big_toys" not in result.stdout
