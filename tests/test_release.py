"""`comgen release`: which version it gives, what it writes, and that it can be repeated."""

from __future__ import annotations

import json
import re
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
import yaml
from click.testing import CliRunner

from generator.changes import Bump
from generator.cli import main
from generator.release import ReleaseError, version_to_release, with_version

if TYPE_CHECKING:
    from click.testing import Result

BASE = yaml.safe_load((Path(__file__).resolve().parent / "changes" / "base.yaml").read_text("utf-8"))
CLIENT = """# Ours.
package = "things"
version = "1.2.3"   # the last one
overlays = ["overlay.yaml"]

[servers]
eu = "https://e.example"
"""
OVERLAY = """overlay: 1.0.0
info: {title: Names, version: 1.0.0}
actions:
  - target: $.paths['/v1/things'].get
    update: {x-method-name: find}
  - target: $.components.schemas.State.enum
    update: BUSY
"""
NEXT = """next:
  comgen regenerate things
  git add specs/things generated/things
  git commit -m 'Release things {0}'
  git tag things-v{0}
  git push origin HEAD things-v{0}
"""


@pytest.fixture(autouse=True)
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A repository with one project that was never released, and the folder of its specs."""
    monkeypatch.chdir(tmp_path)
    folder = tmp_path / "specs" / "things"
    folder.mkdir(parents=True)
    (folder / "client.toml").write_text(CLIENT)
    (folder / "overlay.yaml").write_text(OVERLAY)
    (folder / "openapi.json").write_text(json.dumps(BASE))
    return folder


def run(*arguments: str) -> Result:
    result = CliRunner().invoke(main, ["release", "things", *arguments])
    assert result.exception is None or isinstance(result.exception, SystemExit), result.exception
    return result


def released(*arguments: str) -> str:
    result = run(*arguments)
    assert (result.exit_code, result.stderr) == (0, "")
    return result.stdout


def files(top: Path) -> dict[str, tuple[bytes, int]]:
    """Every file with its content and the time of its last change."""
    return {
        path.relative_to(top).as_posix(): (path.read_bytes(), path.stat().st_mtime_ns)
        for path in top.rglob("*")
        if path.is_file()
    }


def edit(project: Path, *, drop: tuple[str, ...] = (), add: dict[str, Any] | None = None) -> None:
    paths = {**{path: item for path, item in BASE["paths"].items() if path not in drop}, **(add or {})}
    (project / "openapi.json").write_text(json.dumps({**BASE, "paths": paths}))


BOXES = {"/v1/boxes": {"get": {"tags": ["boxes - v1"], "responses": {"204": {"description": "No Content"}}}}}


def test_the_first_release(project: Path, tmp_path: Path) -> None:
    assert released() == "things 1.2.3, the first release\n" + NEXT.format("1.2.3")
    assert (project / "client.toml").read_text() == CLIENT
    today = datetime.now(UTC).date().isoformat()
    changelog = (tmp_path / "generated" / "things" / "CHANGELOG.md").read_text()
    assert changelog.endswith(f"## 1.2.3 - {today}\n\nThe first release.\n")
    kept = json.loads((project / "released.json").read_text())
    release = kept["x-comgen-release"]
    assert release.keys() == {"version", "servers", "names"}
    assert (release["version"], release["servers"]) == ("1.2.3", {"eu": "https://e.example"})
    assert "v1.things.find method /paths/~1v1~1things/get" in release["names"]
    assert kept["paths"]["/v1/things"]["get"]["x-method-name"] == "find"


def test_nothing_has_changed(tmp_path: Path) -> None:
    released()
    before = files(tmp_path)
    assert released() == "things: nothing has changed since 1.2.3; there is nothing to release\n"
    assert files(tmp_path) == before


@pytest.mark.parametrize(
    ("edits", "version", "told"),
    [
        ({"add": BOXES}, "1.3.0", "2 new"),
        ({"drop": ("/v1beta1/gadgets",)}, "1.3.0", "5 breaking"),
        ({"drop": ("/v1/shapes",)}, "2.0.0", "9 breaking"),
    ],
)
def test_the_next_release(edits: dict[str, Any], version: str, told: str, project: Path, tmp_path: Path) -> None:
    released()
    edit(project, **edits)
    assert released() == f"things {version}, since 1.2.3: {told}\n" + NEXT.format(version)
    assert (project / "client.toml").read_text() == CLIENT.replace('"1.2.3"', f'"{version}"')
    changelog = (tmp_path / "generated" / "things" / "CHANGELOG.md").read_text()
    assert re.findall(r"^## (\S+)", changelog, re.MULTILINE) == [version, "1.2.3"]
    assert ("**Breaking:**" in changelog) == ("breaking" in told)
    assert json.loads((project / "released.json").read_text())["x-comgen-release"]["version"] == version


def test_a_change_of_the_overlay_is_a_change(project: Path) -> None:
    released()
    (project / "overlay.yaml").write_text(OVERLAY.replace("find", "search"))
    assert released("--dry-run").startswith("things 2.0.0, since 1.2.3: 1 breaking\n")


def test_a_change_of_our_own_texts_is_a_change(project: Path) -> None:
    (project / "client.toml").write_text(f'documentation = "texts.yaml"\n{CLIENT}')
    (project / "texts.yaml").write_text("properties: {name: What it is called.}\n")
    released()
    assert "What it is called." in (project / "released.json").read_text()
    assert "nothing" in released("--dry-run")
    (project / "texts.yaml").write_text("properties: {name: What people call it.}\n")
    assert released("--dry-run").startswith("things 1.2.4, since 1.2.3: ")


def test_a_change_of_the_servers_is_a_change(project: Path) -> None:
    released()
    (project / "client.toml").write_text(CLIENT.replace("eu =", "us ="))
    assert released("--dry-run").startswith("things 2.0.0, since 1.2.3: 1 breaking, 1 new\n")


def test_a_dry_run_writes_nothing(project: Path, tmp_path: Path) -> None:
    before = files(tmp_path)
    assert released("--dry-run").endswith("\n\nThe first release.\n")
    assert files(tmp_path) == before
    released()
    edit(project, add=BOXES)
    before = files(tmp_path)
    told = released("--dry-run")
    assert told.startswith("things 1.3.0, since 1.2.3: 2 new\n\n## 1.3.0 - ")
    assert "- `v1.boxes.get` is new: `GET /v1/boxes`.\n" in told
    assert files(tmp_path) == before


@pytest.mark.parametrize("written", ["client.toml", "CHANGELOG.md"])
def test_who_is_stopped_repeats_it(
    written: str, project: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    released()
    edit(project, drop=("/v1/shapes",))
    from generator.commands import release

    real = release.write_whole

    def stop_behind(target: Path, text: str) -> None:
        real(target, text)
        if target.name == written:
            raise OSError("no more")

    monkeypatch.setattr(release, "write_whole", stop_behind)
    assert run().exit_code == 2
    monkeypatch.undo()
    monkeypatch.chdir(tmp_path)
    assert released().startswith("things 2.0.0, since 1.2.3: 9 breaking\n")
    changelog = (tmp_path / "generated" / "things" / "CHANGELOG.md").read_text()
    assert re.findall(r"^## (\S+)", changelog, re.MULTILINE) == ["2.0.0", "1.2.3"]


def test_regenerate_leaves_the_changelog_alone(tmp_path: Path) -> None:
    released()
    changelog = tmp_path / "generated" / "things" / "CHANGELOG.md"
    before = changelog.read_text()
    for _ in range(2):
        assert CliRunner().invoke(main, ["regenerate", "things"]).exit_code == 0
        assert changelog.read_text() == before
    assert CliRunner().invoke(main, ["regenerate", "things", "--check"]).exit_code == 0


def test_what_the_next_release_would_bring(project: Path) -> None:
    released()
    diff = ["diff", "specs/things/released.json", "things"]
    assert CliRunner().invoke(main, diff).stdout.splitlines()[-1] == "bump: none"
    edit(project, add=BOXES)
    assert CliRunner().invoke(main, diff).stdout.splitlines()[-1] == "bump: minor"


def test_a_release_that_was_tampered_with(project: Path) -> None:
    released()
    (project / "released.json").write_text(json.dumps(BASE))
    result = run()
    assert result.exit_code == 2
    assert "released.json" in result.stderr
    assert " error C507 /x-comgen-release: " in result.stderr


def test_a_description_with_an_error(project: Path, tmp_path: Path) -> None:
    released()
    (project / "openapi.json").write_text('{"openapi": "3.1.0"}')
    before = files(tmp_path)
    assert run().exit_code == 2
    assert files(tmp_path) == before


def test_unknown_names() -> None:
    result = CliRunner().invoke(main, ["release", "pets"])
    assert result.exit_code == 2
    assert "known names: things" in result.stderr


# The version -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("written", "last", "bump", "expected"),
    [
        ("0.1.0", None, Bump.NONE, "0.1.0"),
        ("0.1.0", "0.1.0", Bump.NONE, None),
        ("0.1.0", "0.1.0", Bump.PATCH, "0.1.1"),
        ("0.1.0", "0.1.0", Bump.MINOR, "0.1.1"),
        ("0.1.0", "0.1.0", Bump.MAJOR, "0.2.0"),
        ("1.0.0", "0.9.5", Bump.NONE, "1.0.0"),
        ("1.0.0", "0.9.5", Bump.MAJOR, "1.0.0"),
        ("1.2.1", "1.2.0", Bump.MAJOR, "2.0.0"),
        ("1.1.0", "1.2.0", Bump.MINOR, "1.3.0"),
        ("1.9.0", "1.9.0", Bump.MINOR, "1.10.0"),
    ],
)
def test_the_version(written: str, last: str | None, bump: Bump, expected: str | None) -> None:
    assert version_to_release(written, last, bump) == expected


@pytest.mark.parametrize(
    ("written", "last"), [("1.0", "1.0.0"), ("1.0.0", "1.0.0rc1"), ("1!2.0.0", "1.0.0"), ("1.0.0rc1", None)]
)
def test_versions_that_have_no_next(written: str, last: str | None) -> None:
    with pytest.raises(ReleaseError, match="three numbers"):
        version_to_release(written, last, Bump.MINOR)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ('version = "1.0.0"\n', 'version = "2.0.0"\n'),
        ("version='1.0.0' # x\npackage = \"a\"\n", 'version="2.0.0" # x\npackage = "a"\n'),
        ('package = "a"\n\n[source]\nkeep="all"\n', 'version = "2.0.0"\npackage = "a"\n\n[source]\nkeep="all"\n'),
    ],
)
def test_client_toml_keeps_its_form(before: str, after: str) -> None:
    assert with_version(before, "2.0.0") == after


def test_names_are_compared_as_they_were_released(project: Path) -> None:
    """A rename that was accepted breaks code, and shows; a name that the lock holds does not."""
    regenerate("things")
    released()
    kept = json.loads((project / "released.json").read_text())["x-comgen-release"]["names"]
    assert kept == (project / "names.lock").read_text().splitlines()[1:]
    (project / "overlay.yaml").write_text(OVERLAY.replace("x-method-name: find", "x-method-name: search"))
    regenerate("things", "--accept-renames")
    told = released("--dry-run")
    assert "2.0.0" in told
    assert "v1.things.search" in told
    (project / "overlay.yaml").write_text(OVERLAY)
    regenerate("things", "--accept-renames")
    assert "nothing to release" in released()


def regenerate(*arguments: str) -> None:
    result = CliRunner().invoke(main, ["regenerate", *arguments])
    assert result.exit_code == 0, result.stderr
