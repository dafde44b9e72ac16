"""The command line as a user meets it: exit codes, messages, and never a traceback."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from click.testing import CliRunner

from generator.cli import main

if TYPE_CHECKING:
    from click.testing import Result

CASES = Path(__file__).resolve().parent / "cases"
GOOD, REPAIRED, BAD = (CASES / name / "spec.json" for name in ("versions_none", "loader_repairs", "errors_several"))


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A working folder with one description of each kind."""
    monkeypatch.chdir(tmp_path)
    for name, source in (("good", GOOD), ("repaired", REPAIRED), ("bad", BAD)):
        shutil.copy(source, tmp_path / f"{name}.json")
    return tmp_path


@pytest.fixture
def project(here: Path) -> Path:
    """A repository with one project, and the folder of its specs."""
    folder = here / "specs" / "pets"
    folder.mkdir(parents=True)
    (folder / "client.toml").write_text('package = "pets"\n')
    shutil.copy(GOOD, folder / "openapi.json")
    return folder


def run(*arguments: str, given: bytes | None = None) -> Result:
    result = CliRunner().invoke(main, arguments, input=given)
    assert result.exception is None or isinstance(result.exception, SystemExit), result.exception
    return result


# generate ----------------------------------------------------------------------------------------


def test_generate() -> None:
    result = run("generate", "good.json", "--out", "out", "--package", "pets")
    assert (result.exit_code, result.stderr) == (0, "")
    assert result.stdout.startswith("out: ")
    assert " 0 removed" in result.stdout
    assert Path("out/pets/client.py").is_file()
    again = run("generate", "good.json", "--out", "out", "--package", "pets")
    assert again.stdout.startswith("out: 0 files written")


def test_generate_names_the_package_by_the_title() -> None:
    assert run("generate", "good.json", "--out", "out").exit_code == 0
    assert Path("out/example/__init__.py").is_file()


def test_generate_from_standard_input() -> None:
    result = run("generate", "-", "--out", "out", "--package", "pets", given=GOOD.read_bytes())
    assert result.exit_code == 0
    assert Path("out/pets/client.py").is_file()


def test_generate_tells_what_it_repaired() -> None:
    result = run("generate", "repaired.json", "--out", "out")
    assert result.exit_code == 0
    assert "repaired C105" in result.stderr
    assert "4 faults of the description repaired" in result.stdout


def test_without_repairs_they_are_errors() -> None:
    result = run("generate", "repaired.json", "--out", "out", "--no-repair")
    assert result.exit_code == 2
    assert result.stderr.count(" error C1") == 4
    assert result.stderr.endswith("4 errors; nothing was written\n")
    assert not Path("out").exists()


def test_generate_leaves_files_of_others_alone() -> None:
    Path("out/pets").mkdir(parents=True)
    Path("out/pets/client.py").write_text("mine")
    result = run("generate", "good.json", "--out", "out", "--package", "pets")
    assert result.exit_code == 2
    assert "was not made by comgen" in result.stderr
    assert Path("out/pets/client.py").read_text() == "mine"
    assert not Path("out/README.md").exists()


# validate and list -------------------------------------------------------------------------------


def test_validate() -> None:
    result = run("validate", "good.json")
    assert (result.exit_code, result.stdout) == (0, "good.json: 2 operations, 2 models, no error\n")


def test_validate_tells_all_errors() -> None:
    result = run("validate", "bad.json")
    assert result.exit_code == 2
    assert result.stderr.count("bad.json:") == 5
    assert "5 errors" in result.stderr


def test_list_as_json() -> None:
    result = run("list", "good.json", "--format", "json")
    assert result.exit_code == 0
    calls = [(item["version"], item["resource"], item["method"], item["path"]) for item in json.loads(result.stdout)]
    assert calls == [(None, "pets", "list", "/pets"), (None, "stores", "get", "/stores/{id}")]


def test_list_as_a_table() -> None:
    result = run("list", "good.json")
    assert result.exit_code == 0
    assert [line.split() for line in result.stdout.splitlines()][1:] == [
        ["pets.list", "GET", "/pets"],
        ["stores.get", "GET", "/stores/{id}"],
        ["2", "operations"],
    ]


# regenerate --------------------------------------------------------------------------------------


@pytest.mark.usefixtures("project")
def test_regenerate_one_or_all() -> None:
    assert run("regenerate", "pets").exit_code == 0
    assert Path("generated/pets/pets/client.py").is_file()
    result = run("regenerate")
    assert (result.exit_code, result.stdout.split(",")[0]) == (0, "generated/pets: 0 files written")


def test_check_names_what_would_change_and_writes_nothing(project: Path) -> None:
    new = run("regenerate", "--check")
    assert new.exit_code == 1
    assert "+ generated/pets/pets/client.py\n" in new.stdout
    assert not Path("generated").exists()
    run("regenerate")
    assert run("regenerate", "--check").exit_code == 0
    Path("generated/pets/README.md").write_text("edited")
    document = json.loads((project / "openapi.json").read_text())
    del document["paths"]["/stores/{id}"]
    (project / "openapi.json").write_text(json.dumps(document))
    changed = run("regenerate", "--check")
    assert changed.exit_code == 1
    assert "~ generated/pets/README.md\n" in changed.stdout
    assert "- generated/pets/pets/stores.py\n" in changed.stdout
    assert Path("generated/pets/README.md").read_text() == "edited"


def test_regenerate_nothing() -> None:
    result = run("regenerate")
    assert result.exit_code == 2
    assert "run this at the top of the repository" in result.stderr


@pytest.mark.usefixtures("project")
def test_regenerate_an_unknown_name() -> None:
    result = run("regenerate", "cats")
    assert result.exit_code == 2
    assert "known names: pets" in result.stderr


# Wrong usage -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "arguments",
    [
        ["nonsense"],
        ["generate"],
        ["generate", "good.json"],
        ["generate", "good.json", "--out", "good.json"],
        ["generate", "good.json", "--out", "out", "--package", "class"],
        ["generate", "good.json", "--out", "out", "--package", "../x"],
        ["generate", "missing.json", "--out", "out"],
        ["generate", ".", "--out", "out"],
        ["generate", "good.json", "--out", "good.json/out"],
        ["validate"],
        ["validate", "missing.json"],
        ["list", "good.json", "--format", "xml"],
        ["regenerate", "../pets"],
        ["--nonsense"],
    ],
)
def test_wrong_usage(arguments: list[str]) -> None:
    result = run(*arguments)
    assert result.exit_code == 2
    assert result.stderr.strip()
    assert "Traceback" not in result.output
    assert not Path("out").exists()


@pytest.mark.parametrize(
    "command", ["", "diff", "fetch", "generate", "list", "new", "regenerate", "release", "validate", "vendor", "wheel"]
)
def test_help(command: str) -> None:
    result = run(*command.split(), "--help")
    assert result.exit_code == 0
    assert result.stdout.startswith("Usage: ")
    if not command:
        assert "Exit codes: 0 fine, 1 the output differs, 2 " in result.stdout


def test_the_program_itself(here: Path) -> None:
    command = [sys.executable, "-m", "generator.cli"]
    top = CASES.parents[1]
    version = subprocess.run([*command, "--version"], cwd=top, capture_output=True, text=True, check=True)
    assert version.stdout.startswith("comgen, version ")
    refused = subprocess.run(
        [*command, "validate", str(here / "bad.json")], cwd=top, capture_output=True, text=True, check=False
    )
    assert (refused.returncode, refused.stdout) == (2, "")
    assert "Traceback" not in refused.stderr
