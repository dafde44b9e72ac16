"""`comgen diff` as a user meets it: what it takes, what it prints, what it tells the shell."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
import yaml
from click.testing import CliRunner

from generator.cli import main

if TYPE_CHECKING:
    from click.testing import Result

REPOSITORY = Path(__file__).resolve().parents[1]
BASE = yaml.safe_load((REPOSITORY / "tests" / "changes" / "base.yaml").read_text("utf-8"))
FORMATS = ("text", "markdown", "json", "html")
OVERLAY = """overlay: 1.0.0
info: {title: Names, version: 1.0.0}
actions:
  - target: $.paths['/v1/things'].get
    update: {x-method-name: find}
  - target: $.paths['/v1beta1/gadgets'].post
    update: {x-lifecycle: {successor: GET /v1/things}}
"""


def without(*paths: str) -> dict[str, Any]:
    """The description without some of its paths."""
    return {**BASE, "paths": {path: item for path, item in BASE["paths"].items() if path not in paths}}


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A working folder with two editions and what is none."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "old.json").write_text(json.dumps(BASE))
    (tmp_path / "new.json").write_text(json.dumps(without("/v1/shapes")))
    (tmp_path / "bad.json").write_text("{")
    return tmp_path


@pytest.fixture
def project(here: Path) -> Path:
    """A project with an overlay that names an operation, and its folder."""
    folder = here / "specs" / "things"
    folder.mkdir(parents=True)
    (folder / "client.toml").write_text('package = "things"\noverlays = ["overlay.yaml"]\n[servers]\neu = "https://e.example"')
    (folder / "overlay.yaml").write_text(OVERLAY)
    (folder / "openapi.json").write_text(json.dumps(BASE))
    return folder


def run(*arguments: str, given: bytes | None = None) -> Result:
    result = CliRunner().invoke(main, ["diff", *arguments], input=given)
    assert result.exception is None or isinstance(result.exception, SystemExit), result.exception
    return result


def changes(*arguments: str) -> list[dict[str, Any]]:
    result = run(*arguments, "--format", "json")
    assert result.exit_code == 0, result.stderr
    found: list[dict[str, Any]] = json.loads(result.stdout)["changes"]
    return found


@pytest.mark.parametrize("form", FORMATS)
def test_it_is_no_failure_that_something_differs(form: str) -> None:
    result = run("old.json", "new.json", "--format", form)
    assert (result.exit_code, result.stderr) == (0, "")
    assert "v1.shapes.get" in result.stdout
    assert result.stdout.endswith("\n")


@pytest.mark.parametrize("form", FORMATS)
def test_unless_it_is_asked_for(form: str) -> None:
    assert run("old.json", "new.json", "--format", form, "--fail-on", "breaking").exit_code == 1
    assert run("new.json", "old.json", "--format", form, "--fail-on", "breaking").exit_code == 0


def test_nothing_differs() -> None:
    result = run("old.json", "old.json", "--fail-on", "breaking")
    assert (result.exit_code, result.stderr) == (0, "")
    assert result.stdout == "old.json -> old.json: nothing that code would notice\n\nbump: none\n"


def test_text_has_no_colours_in_a_file() -> None:
    assert "\x1b" not in run("old.json", "new.json").stdout


@pytest.mark.parametrize(
    "arguments",
    [
        *(["bad.json", "new.json"], ["old.json", "bad.json"], ["nowhere.json", "new.json"]),
        *(["old.json"], ["-", "-"], ["old.json", "."]),
    ],
)
def test_what_cannot_be_read(arguments: list[str]) -> None:
    result = run(*arguments)
    assert (result.exit_code, result.stdout) == (2, "")
    assert "Traceback" not in result.stderr
    assert result.stderr.strip()


def test_faults_as_json() -> None:
    result = run("old.json", "bad.json", "--format", "json")
    assert result.exit_code == 2
    assert [item["code"] for item in json.loads(result.stdout)] == ["C003"]


def test_standard_input(here: Path) -> None:
    result = run("-", "new.json", given=(here / "old.json").read_bytes())
    assert result.exit_code == 0
    assert result.stdout.startswith("<stdin> -> new.json: ")


# Projects ----------------------------------------------------------------------------------------


@pytest.mark.parametrize("old", ["things", "specs/things", "specs/things/openapi.json"])
def test_a_project_gives_its_names_to_both(old: str, project: Path) -> None:
    assert not [item for item in changes(old, "old.json") if item["kind"] == "operation-renamed"]
    assert changes(old, "old.json") == changes("old.json", old) == []


def test_a_project_for_two_other_files(project: Path, here: Path) -> None:
    (here / "new.json").write_text(json.dumps(without("/v1/things")))
    gone = [item["old"]["python"] for item in changes("old.json", "new.json", "--project", "things") if item["old"]]
    assert "v1.things.find" in gone
    assert "v1.things.list" not in gone


@pytest.mark.parametrize(
    ("path", "warnings"),
    [
        ("/v1beta1/gadgets", [(2, "C206", "/actions/1/target")]),
        ("/v1/things", [(1, "C206", "/actions/0/target"), (1, "C420", "/paths/~1v1beta1~1gadgets/post/x-lifecycle")]),
    ],
)
def test_an_overlay_for_another_edition_is_no_hindrance(
    path: str, warnings: list[tuple[int, str, str]], project: Path, here: Path
) -> None:
    (here / "new.json").write_text(json.dumps(without(path)))
    result = run("things", "new.json")
    assert result.exit_code == 0
    told = result.stderr.splitlines()
    assert len(told) == len(warnings)
    for line, (_, code, pointer) in zip(sorted(told, key=lambda text: text.split()[2]), warnings, strict=True):
        assert f" warning {code} {pointer}: " in line


def test_texts_for_another_edition_are_no_hindrance(project: Path, here: Path) -> None:
    with (project / "client.toml").open("r+") as file:
        told = file.read()
        file.seek(0)
        file.write(f'documentation = "texts.yaml"\n{told}')
    (project / "texts.yaml").write_text("operations:\n  GET /v1/shapes: {summary: Lists shapes.}\n")
    assert changes("things", "old.json") == []
    result = run("things", "new.json")
    assert result.exit_code == 0
    assert [line.split()[1:4] for line in result.stderr.splitlines()] == [["warning", "C213", "/operations/GET"]]
    (project / "texts.yaml").write_text("operations: 1\n")
    assert run("things", "new.json").exit_code == 2


def test_what_waits_for_a_removed_operation_is_left_out(project: Path, here: Path) -> None:
    (project / "overlay.yaml").write_text(
        """overlay: 1.0.0
info: {title: Waits, version: 1.0.0}
actions:
  - target: $.paths['/v1/things/{id}'].get
    update:
      x-waiter:
        outcomes: [{outcome: success, when: {/state: READY}}]
  - target: $.paths['/v1/things/{id}/notes'].post
    update:
      x-long-running: {polls: ["GET /v1/things/{id}"]}
"""
    )
    (here / "new.json").write_text(json.dumps(without("/v1/things/{id}")))
    result = run("things", "new.json", "--format", "json")
    assert result.exit_code == 0
    assert [line.split()[2] for line in result.stderr.splitlines()] == ["C424", "C206"]
    kinds = {(item["kind"], item["old"]["python"]) for item in json.loads(result.stdout)["changes"] if item["old"]}
    assert ("long-running-removed", "v1.things.create_notes") in kinds
    assert ("waiter-removed", "v1.things.wait") in kinds


def test_a_filter_that_takes_no_text_is_left_out(project: Path, here: Path) -> None:
    (project / "overlay.yaml").write_text(
        """overlay: 1.0.0
info: {title: Filters, version: 1.0.0}
actions:
  - target: $.paths['/v1/things'].get.parameters[?@.name=='filter']
    update: {x-filter: odata}
"""
    )
    told = json.loads(json.dumps(BASE))
    told["paths"]["/v1/things"]["get"]["parameters"][1]["schema"] = {"type": "integer"}
    (here / "new.json").write_text(json.dumps(told))
    result = run("things", "new.json", "--format", "json")
    assert (result.exit_code, result.stderr.split()[2]) == (0, "C421")
    assert {item["kind"] for item in json.loads(result.stdout)["changes"]} == {"filter-removed", "type-changed"}


def test_other_faults_of_an_overlay_are(project: Path) -> None:
    (project / "overlay.yaml").write_text(OVERLAY.replace("find", "class"))
    result = run("things", "new.json")
    assert result.exit_code == 2
    assert " error C402 " in result.stderr


def test_prose_that_is_not_kept_does_not_count(project: Path, here: Path) -> None:
    with (project / "client.toml").open("a") as file:
        file.write('\n[source]\nkeep = "facts"\n')
    told = json.loads(json.dumps(BASE))
    told["paths"]["/v1/things"]["get"]["description"] = "At length"
    (here / "new.json").write_text(json.dumps(told))
    result = run("things", "new.json")
    assert (result.exit_code, result.stdout.splitlines()[-1]) == (0, "bump: none")


def test_unknown_projects(project: Path) -> None:
    result = run("old.json", "new.json", "--project", "pets")
    assert result.exit_code == 2
    assert "known names: things" in result.stderr


# The program itself ------------------------------------------------------------------------------


def test_the_page_is_utf_8_whatever_the_locale(here: Path) -> None:
    command = [sys.executable, "-m", "generator.cli", "diff", str(here / "old.json"), str(here / "new.json")]
    for form in FORMATS:
        done = subprocess.run(
            [*command, "--format", form],
            cwd=REPOSITORY,
            capture_output=True,
            check=True,
            env={"LC_ALL": "C", "PATH": "", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"},
        )
        assert done.stdout.decode("utf-8")
