"""`comgen vendor`: a copy in another repository, kept up to date, never at the price of what somebody wrote there."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from click.testing import CliRunner

from generator.cli import main

from .selected import description

if TYPE_CHECKING:
    from click.testing import Result

SPEC = Path("specs/pets/openapi.json")
INTO, COPY = Path("other/acme/third_party"), Path("other/acme/third_party/zoo")
LOCK = COPY / "comgen-vendor.lock"
HEAVY = ("datamodel_code_generator", "jinja2", "jsonschema", "pydantic", "rich", "ruff", "yaml")


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A repository with one project, names given, and beside it another that has a copy of the client."""
    monkeypatch.chdir(tmp_path)
    SPEC.parent.mkdir(parents=True)
    (SPEC.parent / "client.toml").write_text('package = "pets"\n')
    SPEC.write_text(json.dumps(description()))
    assert run("regenerate").exit_code == 0
    assert vendor("--include", "pets:v1").exit_code == 0
    return tmp_path


def run(*arguments: str) -> Result:
    result = CliRunner().invoke(main, arguments)
    assert result.exception is None or isinstance(result.exception, SystemExit), result.exception
    return result


def vendor(*arguments: str) -> Result:
    return run("vendor", "pets", "--into", str(INTO), "--name", "zoo", *arguments)


def texts(folder: Path = COPY) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def with_another_schema() -> None:
    changed = description()
    changed["components"]["schemas"]["pet-v1"]["properties"]["age"] = {"type": "integer"}
    SPEC.write_text(json.dumps(changed))


def test_the_copy_works_under_its_name_and_at_any_depth() -> None:
    assert "pets.py" in os.listdir(COPY / "v1")
    assert not (COPY / "v1" / "big_toys.py").exists()
    assert not (COPY / "pyproject.toml").exists()
    code = """
import acme.third_party.zoo as zoo
from acme.third_party.zoo.v1 import models
client = zoo.Pets()
print(models.Pet(name="a").name, client.v1.pets.create_feed.__module__)
"""
    done = subprocess.run([sys.executable, "-c", code], cwd="other", capture_output=True, text=True, check=False)
    assert done.stdout.split() == ["a", "acme.third_party.zoo.v1.pets"], done.stderr


def test_the_copy_may_be_moved() -> None:
    target = Path("other/elsewhere")
    shutil.move(COPY, target / "fauna")
    done = subprocess.run(
        [sys.executable, "-c", "import fauna.v1.models as m, fauna; fauna.Pets().v1.pets; m.Pet(name='a')"],
        cwd=target,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    result = run("vendor", "pets", "--into", str(target), "--name", "fauna", "--check")
    assert result.exit_code == 0, result.output


def test_the_lock_says_what_it_is() -> None:
    lock = json.loads(LOCK.read_text())
    assert (lock["distribution"], lock["version"]) == ("pets", "0.1.0")
    assert lock["selection"] == {"include": ["pets:v1"], "exclude": []}
    assert lock["files"].keys() == texts().keys() - {LOCK.name}
    assert lock["inputs"].keys() == {"client.toml", "names.lock", "openapi.json"}


def test_a_second_run_has_nothing_to_do() -> None:
    before = {path: path.stat().st_mtime_ns for path in COPY.rglob("*")}
    result = vendor()
    assert "0 files written, 0 removed" in result.stdout
    assert {path: path.stat().st_mtime_ns for path in COPY.rglob("*")} == before


def test_check_loads_next_to_nothing() -> None:
    code = f"""
import sys
from generator.cli import main
try:
    main(["vendor", "pets", "--into", {str(INTO)!r}, "--name", "zoo", "--check"])
except SystemExit as ended:
    assert not ended.code
print([name for name in {HEAVY!r} if name in sys.modules])
"""
    root = Path(__file__).resolve().parents[1]
    done = subprocess.run(
        [sys.executable, "-c", code],
        env={**os.environ, "PYTHONPATH": str(root)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.stdout.splitlines()[-1:] == ["[]"], done.stdout + done.stderr


def test_an_update_keeps_the_selection_and_files_of_others() -> None:
    (COPY / "helpers.py").write_text("mine = 1\n")
    with_another_schema()
    assert vendor("--check").exit_code == 1
    result = vendor()
    assert result.exit_code == 0, result.output
    assert "age" in (COPY / "v1" / "models" / "pets.py").read_text()
    assert not (COPY / "v1" / "big_toys.py").exists()
    assert (COPY / "helpers.py").read_text() == "mine = 1\n"
    assert vendor("--check").exit_code == 0


def test_another_selection_removes_what_is_ours_alone() -> None:
    (COPY / "v1" / "tasks_helper.py").write_text("mine = 1\n")
    assert vendor("--include", "big-toys:v1beta1").exit_code == 0
    assert {path for path in texts() if not path.startswith(("_runtime/", "testing/"))} == {
        "__init__.py",
        "__main__.py",
        "_commands/__init__.py",
        "_commands/big_toys.py",
        "client.py",
        "comgen-vendor.lock",
        "py.typed",
        "v1/tasks_helper.py",
        "v1beta1/__init__.py",
        "v1beta1/big_toys.py",
        "v1beta1/models/__init__.py",
        "v1beta1/models/common.py",  # where the whole package has it, too
    }
    assert vendor("--include", "*").exit_code == 0
    assert (COPY / "v1" / "pets.py").exists()
    assert json.loads(LOCK.read_text())["selection"]["include"] == ["*"]


EDITED = COPY / "v1" / "pets.py"


def edit(how: str) -> None:
    if how == "changed":
        EDITED.write_text(EDITED.read_text() + "# mine\n")
    elif how == "link":
        EDITED.unlink()
        EDITED.symlink_to("tasks.py")


def test_an_edit_is_named_and_not_overwritten() -> None:
    edit("changed")
    before = texts()
    result = vendor()
    assert result.exit_code == 2
    assert f"edited: {EDITED}" in result.stderr
    assert "nothing was written (--force gives it up)" in result.stderr
    assert texts() == before
    result = vendor("--check")
    assert result.exit_code == 1
    assert f"edited: {EDITED}" in result.stdout
    assert vendor("--force").exit_code == 0
    assert "# mine" not in EDITED.read_text()
    assert vendor("--check").exit_code == 0


def test_an_edit_of_a_file_that_goes_is_not_lost() -> None:
    edit("changed")
    result = vendor("--include", "big-toys")
    assert result.exit_code == 2
    assert "# mine" in EDITED.read_text()


def test_an_edit_that_the_update_makes_too_is_none() -> None:
    with_another_schema()
    shutil.copytree(COPY, "backup")
    assert vendor().exit_code == 0
    newer = (COPY / "v1" / "models" / "pets.py").read_text()
    shutil.rmtree(COPY)
    shutil.move("backup", COPY)
    (COPY / "v1" / "models" / "pets.py").write_text(newer)
    assert vendor().exit_code == 0


def test_what_was_deleted_comes_back() -> None:
    EDITED.unlink()
    result = vendor("--check")
    assert result.exit_code == 1
    assert f"+ {EDITED}" in result.stdout
    assert vendor().exit_code == 0
    assert EDITED.exists()


@pytest.mark.parametrize("how", ["changed", "link", "missing"])
def test_edits_are_found_without_the_project(how: str) -> None:
    shutil.rmtree("specs")
    alone = ("vendor", "--into", str(INTO), "--name", "zoo", "--check")
    assert run(*alone).exit_code == 0
    edit(how)
    if how == "missing":
        EDITED.unlink()
    result = run(*alone)
    assert result.exit_code == 1
    assert f"{'missing' if how == 'missing' else 'edited'}: {EDITED}" in result.stdout


def test_check_where_nothing_is() -> None:
    for arguments in (["pets"], []):
        result = run("vendor", *arguments, "--into", "nowhere", "--name", "zoo", "--check")
        assert result.exit_code == 1, result.output
    assert not Path("nowhere").exists()


def test_what_is_written_by_hand_comes_along() -> None:
    custom = Path("generated/pets/pets/_custom.py")
    custom.write_text('from .client import Pets as _Pets\n__all__ = ["Pets"]\nclass Pets(_Pets):\n    extra = 1\n')
    assert vendor("--check").exit_code == 1
    assert vendor().exit_code == 0
    assert vendor("--check").exit_code == 0
    code = "from acme.third_party.zoo import Pets; print(Pets.extra)"
    done = subprocess.run([sys.executable, "-c", code], cwd="other", capture_output=True, text=True, check=False)
    assert done.stdout.strip() == "1", done.stderr
    custom.write_text(custom.read_text().replace("extra = 1", "extra = 2"))  # the same names
    assert vendor("--check").exit_code == 1
    custom.unlink()
    assert vendor().exit_code == 0
    assert not (COPY / "_custom.py").exists()


# What cannot be done ------------------------------------------------------------------------------


def refused(*arguments: str) -> str:
    """The message of a run that must fail and leave everything as it was."""
    before = texts(Path())
    result = run("vendor", "pets", *arguments)
    assert result.exit_code == 2, result.output
    assert texts(Path()) == before
    return result.stderr


def test_a_path_that_is_too_long() -> None:
    deep = "/".join(["folder"] * 18)
    message = refused("--into", f"new/{deep}")
    assert "characters; more than 120 are too long for some systems" in message
    assert not Path("new").exists()
    assert run("vendor", "pets", "--into", f"new/{'/'.join(['folder'] * 10)}").exit_code == 0


def test_the_length_counts_from_the_top_of_the_repository(tmp_path: Path) -> None:
    top = tmp_path.joinpath("a" * 60, "b" * 60)
    (top / ".git").mkdir(parents=True)
    assert run("vendor", "pets", "--into", str(top / "lib")).exit_code == 0


@pytest.mark.parametrize("name", ["class", "a.b", "a-b", "json", "../up", "1st", "pydantic"])
def test_a_name_that_no_package_can_have(name: str) -> None:
    assert "--name error C505 /package" in refused("--into", "new", "--name", name)
    assert not Path("new").exists()


def test_a_target_that_is_a_file() -> None:
    Path("taken").write_text("mine")
    assert "taken is a file; there should be a folder, or nothing" in refused("--into", "taken")
    assert "taken is a file; there should be a folder, or nothing" in refused("--into", "taken/below")
    Path("lib").mkdir()
    Path("lib/pets").write_text("mine")
    assert "lib/pets is a file" in refused("--into", "lib")


def test_a_target_that_cannot_be_written(monkeypatch: pytest.MonkeyPatch) -> None:
    Path("sealed").mkdir()
    make = Path.mkdir

    def refuse(path: Path, *arguments: object, **named: object) -> None:
        if path.absolute().is_relative_to(Path("sealed").absolute()):
            raise PermissionError(13, "Permission denied", str(path))
        make(path, *arguments, **named)  # type: ignore[arg-type]

    monkeypatch.setattr(Path, "mkdir", refuse)
    message = refused("--into", "sealed/below")
    assert "sealed/below: Permission denied" in message


def test_a_foreign_file_in_the_way() -> None:
    Path("lib/pets").mkdir(parents=True)
    Path("lib/pets/client.py").write_text("mine")
    assert "client.py was not made by comgen and would be overwritten; move it away" in refused("--into", "lib")


def test_a_lock_that_is_none() -> None:
    LOCK.write_text("{}")
    assert "is not a manifest of comgen" in refused("--into", str(INTO), "--name", "zoo")


def test_a_lock_without_a_selection() -> None:
    lock = json.loads(LOCK.read_text())
    lock["selection"] = {"include": [1], "exclude": []}
    LOCK.write_text(json.dumps(lock))
    assert "does not say what was selected" in refused("--into", str(INTO), "--name", "zoo")
    assert vendor("--include", "pets").exit_code == 0


def test_names_that_would_change_are_refused() -> None:
    changed = description()
    changed["paths"]["/v1/pets/{id}"]["get"]["x-method-name"] = "fetch"
    SPEC.write_text(json.dumps(changed))
    assert "C701" in refused("--into", "new")


def test_the_project_may_be_elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path / "other")
    assert run("vendor", "../specs/pets", "--into", "acme/third_party", "--name", "zoo", "--check").exit_code == 0


def test_what_is_missing_is_said() -> None:
    assert "NAME is missing" in run("vendor", "--into", "x").stderr
    assert "no specs/cats/client.toml here; known names: pets" in run("vendor", "cats", "--into", "x").stderr
