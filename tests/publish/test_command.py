"""`comgen wheel`: what it builds, what it says, and what it refuses."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from generator.cli import main

from .environments import sdist_files, wheel_files

CASES = Path(__file__).resolve().parents[1] / "cases"
OUT = Path("generated/pets/pets")
SDIST, WHEEL = Path("dist/pets-0.1.0.tar.gz"), Path("dist/pets-0.1.0-py3-none-any.whl")


@pytest.fixture(autouse=True)
def spec(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The description of the one project of a repository, where we are."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)
    folder = tmp_path / "specs" / "pets"
    folder.mkdir(parents=True)
    (folder / "client.toml").write_text('package = "pets"\n')
    return shutil.copy(CASES / "versions_none" / "spec.json", folder / "openapi.json")


def run(*arguments: str) -> Result:
    result = CliRunner().invoke(main, arguments)
    assert result.exception is None or isinstance(result.exception, SystemExit), result.exception
    return result


def modules() -> set[str]:
    """What the wheel holds of the package; the sdist holds the same."""
    files = {path: text for path, text in wheel_files(WHEEL).items() if ".dist-info/" not in path}
    assert files.items() <= sdist_files(SDIST).items()
    return set(files)


def test_one_project_or_all() -> None:
    one = run("wheel", "pets")
    assert (one.exit_code, one.stderr) == (0, "")
    lines = one.stdout.splitlines()
    assert [line.split(": ")[0] for line in lines] == [str(SDIST), str(WHEEL)]
    assert f": {WHEEL.stat().st_size:,} bytes, sha256 " in lines[1]
    assert run("wheel").stdout == one.stdout
    assert not Path("generated").exists()
    assert {"pets/__init__.py", "pets/py.typed", "pets/stores.py"} <= modules()


def test_it_is_what_a_run_would_make(spec: Path) -> None:
    """The tree that is there is not what the description says by now."""
    run("regenerate")
    before = {path: path.read_bytes() for path in Path("generated").rglob("*") if path.is_file()}
    document = json.loads(spec.read_text())
    del document["paths"]["/stores/{id}"]
    spec.write_text(json.dumps(document))
    assert run("wheel").exit_code == 0
    assert "pets/stores.py" not in modules()
    assert {path: path.read_bytes() for path in Path("generated").rglob("*") if path.is_file()} == before


def test_a_part_of_the_api(spec: Path) -> None:
    run("regenerate")
    assert run("wheel", "--include", "stores").exit_code == 0
    asked = modules()
    assert "pets/stores.py" in asked
    assert "pets/pets.py" not in asked
    assert run("wheel").exit_code == 0
    assert "pets/pets.py" in modules()
    (spec.parent / "client.toml").write_text('package = "pets"\nexclude = ["pets"]\n')
    assert run("wheel").exit_code == 0
    assert modules() == asked
    refused = run("wheel", "--include", "cats")
    assert refused.exit_code == 2
    assert "C511" in refused.stderr


@pytest.mark.parametrize("is_fresh", [True, False])
def test_what_people_have_added_goes_along(spec: Path, is_fresh: bool) -> None:
    run("regenerate")
    (OUT / "_custom.py").write_text('__all__ = ["OURS"]\n\nOURS = 1\n')
    run("regenerate")
    (OUT / "parts" / "deeper").mkdir(parents=True)
    (OUT / "parts" / "deeper" / "more.py").write_text("")
    (OUT / "notes.txt").write_text("no module")
    (OUT / ".venv").mkdir()
    (OUT / ".venv" / "hidden.py").write_text("")
    (OUT / "linked.py").symlink_to(spec)
    (OUT.parent / "other").mkdir()
    (OUT.parent / "other" / "tool.py").write_text("not of the package")
    (OUT.parent / "CHANGELOG.md").write_text("# Changelog\n")
    if not is_fresh:
        document = json.loads(spec.read_text())
        document["info"]["description"] = "Changed."
        spec.write_text(json.dumps(document))
    plain = json.loads((OUT.parent / "comgen.lock").read_text())["files"]
    assert run("wheel").exit_code == 0
    assert modules() == {path for path in plain if path.startswith("pets/")} | {
        *("pets/_custom.py", "pets/parts/deeper/more.py")
    }
    assert sdist_files(SDIST)["CHANGELOG.md"] == b"# Changelog\n"


def test_what_people_have_changed_does_not(spec: Path) -> None:
    run("wheel")
    untouched = WHEEL.read_bytes()
    run("regenerate")
    (OUT / "__init__.py").write_text("edited = 1\n")
    (OUT.parent / "comgen.lock").unlink()
    assert run("wheel").exit_code == 0
    assert WHEEL.read_bytes() == untouched


def test_a_name_that_would_change_is_refused(spec: Path) -> None:
    run("regenerate")
    document = json.loads(spec.read_text())
    document["paths"]["/pets"]["get"]["x-method-name"] = "everything"
    spec.write_text(json.dumps(document))
    result = run("wheel")
    assert result.exit_code == 2
    assert "error C701" in result.stderr
    assert not Path("dist").exists()


@pytest.mark.parametrize("epoch", ["", "now", "-1", "1.5", "٣", "4294967296", "9" * 30])
def test_a_time_that_is_none(epoch: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", epoch)
    result = run("wheel")
    assert result.exit_code == 2
    assert "SOURCE_DATE_EPOCH must be seconds since 1970" in result.stderr
    assert not Path("dist").exists()


@pytest.mark.parametrize("epoch", ["0", "4294967295"])
def test_the_first_and_the_last_time(epoch: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", epoch)
    assert run("wheel").exit_code == 0


def test_variables_of_hatchling_change_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    said = run("wheel").stdout
    for name in ("LOCATION", "HOOKS_ONLY", "CLEAN", "CLEAN_HOOKS_AFTER"):
        monkeypatch.setenv(f"HATCH_BUILD_{name}", "1")
    Path("dist/pets-0.0.9.tar.gz").write_text("an older one")
    assert run("wheel").stdout == said
    assert Path("dist/pets-0.0.9.tar.gz").read_text() == "an older one"


def test_a_repository_around_the_temporary_folder_changes_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    said = run("wheel").stdout
    (tmp_path / ".git").mkdir()
    (tmp_path / ".hg").mkdir()
    (tmp_path / ".gitignore").write_text("*.py\n")
    (tmp_path / ".hgignore").write_text("syntax: glob\n*.py\n")
    (tmp_path / "temporary").mkdir()
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path / "temporary"))
    assert run("wheel").stdout == said
    assert list((tmp_path / "temporary").iterdir()) == []


@pytest.mark.parametrize("arguments", [["cats"], ["../pets"], ["pets", "--out", "specs/pets/client.toml"]])
def test_wrong_usage(arguments: list[str]) -> None:
    result = run("wheel", *arguments)
    assert result.exit_code == 2
    assert "Error: " in result.stderr
    assert not Path("dist").exists()


def test_a_folder_in_the_place_of_an_archive() -> None:
    WHEEL.mkdir(parents=True)
    result = run("wheel")
    assert result.exit_code == 2
    assert f"{WHEEL}: an archive should be written here" in result.stderr
    assert [path.name for path in Path("dist").iterdir()] == [WHEEL.name]


def test_archives_are_moved_into_place_whole(monkeypatch: pytest.MonkeyPatch) -> None:
    """Who stops it in between finds the old archive, and nothing besides."""
    Path("dist").mkdir()
    WHEEL.write_text("old")

    def stopped(_self: Path, _target: Path) -> Path:
        raise KeyboardInterrupt

    monkeypatch.setattr(Path, "replace", stopped)
    assert CliRunner().invoke(main, ["wheel"]).exit_code == 1
    assert [path.name for path in Path("dist").iterdir()] == [WHEEL.name]
    assert WHEEL.read_text() == "old"


def test_what_hatchling_refuses(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Only other templates than ours can make such a project."""
    templates = shutil.copytree(CASES.parents[1] / "templates", tmp_path / "templates")
    path = templates / "package" / "pyproject.toml.jinja"
    path.write_text(path.read_text().replace('"Typing :: Typed"', '"Typing :: Guessed"'))
    monkeypatch.setattr("generator.pipeline.templates_folder", lambda: templates)
    result = run("wheel")
    assert result.exit_code == 2
    assert "Error: pets: hatchling refuses the project: " in result.stderr
    assert "Typing :: Guessed" in result.stderr
    assert not Path("dist").exists()
