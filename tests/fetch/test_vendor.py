"""Three weeks of the vendor's own files, served on loopback as the vendor would."""

from __future__ import annotations

import hashlib
import json
import shutil
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
import yaml
from click.testing import CliRunner, Result

from generator.cli import main
from generator.commands import fetch as command
from generator.fetch.network import Network

from .server import Answer, Server, packed, reply, unless

if TYPE_CHECKING:
    from .conftest import Hands

REPOSITORY = Path(__file__).resolve().parents[2]
COMMITTED = REPOSITORY / "specs" / "compute-ops-mgmt"
VENDOR = REPOSITORY.parent / "shared" / "specs" / "vendor"
JUNE_30, JULY_6, JULY_13 = (VENDOR / f"compute-ops-mgmt-2026-{day}.json" for day in ("06-30", "07-06", "07-13"))

pytestmark = pytest.mark.skipif(not VENDOR.is_dir(), reason="the vendor's files in ../shared are not here")


@pytest.fixture
def folder(tmp_path: Path, server: Server, hands: Hands, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The real project before its first fetch, its URL leading to the server."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(command, "Network", partial(Network, clock=hands.clock))
    made = Path("specs/compute-ops-mgmt")
    shutil.copytree(COMMITTED, made, ignore=shutil.ignore_patterns("openapi.json", "*.lock"))
    own = (COMMITTED / "client.toml").read_text()
    [line] = [line for line in own.splitlines() if line.startswith("url = ")]
    (made / "client.toml").write_text(own.replace(line, f'url = "{server.url("/description?download")}"'))
    return made


def serve(server: Server, *answers: Answer) -> None:
    server.routes["/description?download"] = list(answers)


def fetch(*arguments: str) -> Result:
    result = CliRunner().invoke(main, ["fetch", "--allow-http", "--allow-private", *arguments])
    assert result.exception is None or isinstance(result.exception, SystemExit), result.exception
    return result


def times(folder: Path) -> dict[str, int]:
    return {path.name: path.stat().st_mtime_ns for path in folder.iterdir()}


def etag(path: Path) -> str:
    return f'"{hashlib.sha256(path.read_bytes()).hexdigest()[:16]}"'


def test_three_weeks(folder: Path, server: Server, hands: Hands) -> None:
    serve(server, unless(etag(JUNE_30), JUNE_30.read_bytes()))
    first = fetch()
    assert first.exit_code == 0
    assert first.stdout.splitlines()[1:] == [
        "  operations: 206 added",
        "  schemas: 365 added",
        "  places of prose: 3531 added",
    ]

    hands.turn(6 * 86_400)
    serve(server, unless(etag(JULY_6), JULY_6.read_bytes()))
    second = fetch()
    assert second.stderr == ""
    assert second.stdout.splitlines() == [
        "specs/compute-ops-mgmt: 3 files written: openapi.json, prose.lock, source.lock",
        "  operations: 1 added",
        "  schemas: 1 changed",
        "  places of prose: 13 added",
    ]
    assert (folder / "openapi.json").read_bytes() == (COMMITTED / "openapi.json").read_bytes()
    assert json.loads((folder / "source.lock").read_text())["date"] == "2026-07-12T12:00:00Z"

    before = times(folder)
    for again in (unless(etag(JULY_6), JULY_6.read_bytes()), reply(JULY_6.read_bytes()), packed(JULY_6.read_bytes())):
        hands.turn(86_400)
        serve(server, again)
        assert fetch().stdout == "specs/compute-ops-mgmt: unchanged\n"
        assert times(folder) == before

    serve(server, unless(etag(JULY_13), JULY_13.read_bytes()))
    third = fetch("--verbose")
    assert third.stdout.splitlines()[1:7] == [
        "  operations: 1 removed",
        "    - POST /compute-ops-mgmt/v1beta1/activation-tokens",
        "  schemas: 2 removed",
        "    - activationTokenRequest-v1beta1",
        "    - activationTokenResponse-v1beta1",
        "  places of prose: 11 removed",
    ]
    assert "activation-tokens'].post\" selects nothing" in third.stderr
    assert " warning C206 " in third.stderr


def test_no_sentence_of_the_vendor_is_kept(folder: Path, server: Server) -> None:
    serve(server, reply(JULY_6.read_bytes()))
    fetch()
    kept = "".join(path.read_text() for path in folder.rglob("*") if path.is_file())
    described = [
        schema["description"]
        for schema in json.loads(JULY_6.read_text())["components"]["schemas"].values()
        if len(schema.get("description", "").split()) > 5
    ]
    assert len(described) > 20
    assert [sentence for sentence in described if sentence in kept] == []


def test_yaml_gives_the_same_file(folder: Path, server: Server) -> None:
    dumper = getattr(yaml, "CSafeDumper", yaml.SafeDumper)
    serve(server, reply(yaml.dump(json.loads(JULY_6.read_text()), Dumper=dumper).encode()))
    result = fetch()
    assert (result.exit_code, result.stderr) == (0, "")
    assert (folder / "openapi.json").read_bytes() == (COMMITTED / "openapi.json").read_bytes()


@pytest.mark.parametrize("length", [0.5, 0.999])
def test_half_of_it(length: float, folder: Path, server: Server) -> None:
    serve(server, reply(JULY_6.read_bytes()))
    fetch()
    before = times(folder)
    whole = JULY_13.read_bytes()
    serve(server, reply(whole[: int(len(whole) * length)]))
    result = fetch()
    assert result.exit_code == 2
    assert " error C003 " in result.stderr
    assert times(folder) == before


def test_the_file_of_another_api(folder: Path, server: Server) -> None:
    serve(server, reply(JULY_6.read_bytes()))
    fetch()
    before = times(folder)
    serve(server, reply((VENDOR / "device-management.json").read_bytes()))
    result = fetch()
    assert result.exit_code == 2
    assert " error C610 " in result.stderr
    assert times(folder) == before


def test_the_second_api_is_what_comgen_new_makes_of_its_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    name = "device-management"
    monkeypatch.chdir(tmp_path)
    result = CliRunner().invoke(main, ["new", name, "--spec", str(VENDOR / f"{name}.json"), "--keep", "facts"])
    assert (result.exit_code, result.stderr) == (0, "")
    for file in ("openapi.json", "prose.lock"):
        committed = REPOSITORY / "specs" / name / file
        assert (tmp_path / "specs" / name / file).read_bytes() == committed.read_bytes()
