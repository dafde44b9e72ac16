"""`comgen fetch` as a maintainer meets it: what it writes, what it says, and that a bad download leaves no trace."""

from __future__ import annotations

import hashlib
import json
import subprocess
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
import yaml
from click.testing import CliRunner, Result

from generator.cli import main
from generator.commands import fetch as command
from generator.fetch import lock as locks
from generator.fetch.network import Network

from .server import (
    Answer,
    Server,
    chunks_without_end,
    dribbling,
    hanging,
    hanging_up,
    packed,
    redirect,
    reply,
    truncated,
    unless,
)

if TYPE_CHECKING:
    from .conftest import Hands

Snapshot = dict[str, tuple[bytes, int]]


def description(**changes: Any) -> dict[str, Any]:
    """A small description with prose of every kind, and parts of it replaced."""
    pet = {"type": "object", "description": "An animal that lives with us.", "properties": {"name": {"type": "string"}}}
    answer = {"description": "All the animals.", "content": {"application/json": {"schema": {"type": "array"}}}}
    base = {
        "openapi": "3.1.0",
        "info": {"title": "Pets", "version": "1", "license": {"name": "Secret"}},
        "paths": {
            "/pets": {"get": {"tags": ["pets"], "summary": "Find animals.", "responses": {"200": answer}}},
            "/shops": {"get": {"tags": ["shops"], "responses": {"200": answer}}},
        },
        "components": {"schemas": {"Pet": pet}},
    }
    return base | changes


def text(data: dict[str, Any] | None = None) -> bytes:
    return json.dumps(data or description()).encode()


@pytest.fixture
def folder(tmp_path: Path, server: Server, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A repository with one project, whose description is on the server."""
    monkeypatch.chdir(tmp_path)
    made = Path("specs/pets")
    made.mkdir(parents=True)
    configure(made, server.url())
    return made


def configure(folder: Path, url: str, keep: str = "facts", more: str = "") -> None:
    source = f'[source]\nurl = "{url}"\nkeep = "{keep}"\n'
    (folder / "client.toml").write_text(f'package = "pets"\n{more}{source}')


@pytest.fixture(autouse=True)
def by_hand(hands: Hands, monkeypatch: pytest.MonkeyPatch) -> None:
    """Time that is turned by hand."""
    monkeypatch.setattr(command, "Network", partial(Network, clock=hands.clock))


@pytest.fixture
def impatient(by_hand: None, hands: Hands, monkeypatch: pytest.MonkeyPatch) -> Callable[[], None]:
    """From when it is called, who says nothing is given up at once."""
    return lambda: monkeypatch.setattr(command, "Network", partial(Network, clock=hands.clock, idle=0.05))


def run(*arguments: str) -> Result:
    result = CliRunner().invoke(main, ["fetch", *arguments])
    assert result.exception is None or isinstance(result.exception, SystemExit), result.exception
    return result


def fetch(*arguments: str) -> Result:
    """Fetch from loopback."""
    return run("--allow-http", "--allow-private", *arguments)


def snapshot(folder: Path) -> Snapshot:
    """Every file with its content and when it was written."""
    return {path.name: (path.read_bytes(), path.stat().st_mtime_ns) for path in folder.iterdir()}


def held(folder: Path, name: str) -> Any:
    return json.loads((folder / name).read_text())


# A good download ---------------------------------------------------------------------------------


def test_the_first_fetch(folder: Path, server: Server) -> None:
    server.routes["/openapi.json"] = [reply(text(), ETag='"1"', Last_Modified="Mon, 06 Jul 2026 08:00:00 GMT")]
    result = fetch("pets")
    assert (result.exit_code, result.stderr) == (0, "")
    assert result.stdout.splitlines() == [
        "specs/pets: 3 files written: openapi.json, prose.lock, source.lock",
        "  operations: 2 added",
        "  schemas: 1 added",
        "  places of prose: 5 added",
    ]
    assert {path.name for path in folder.iterdir()} == {"client.toml", "openapi.json", "prose.lock", "source.lock"}


def test_what_is_written(folder: Path, server: Server) -> None:
    server.routes["/openapi.json"] = [reply(text())]
    fetch("pets")
    written = (folder / "openapi.json").read_text()
    assert written == json.dumps(json.loads(written), sort_keys=True, indent=1) + "\n"
    for sentence in ("animal", "Secret"):
        assert not [path for path in folder.iterdir() if sentence in path.read_text()]
    assert held(folder, "openapi.json")["paths"]["/pets"]["get"]["responses"]["200"]["description"] == "OK"


def test_the_lock(folder: Path, server: Server) -> None:
    server.routes["/openapi.json"] = [reply(text(), ETag='"1"', Last_Modified="Mon, 06 Jul 2026 08:00:00 GMT")]
    fetch("pets")

    def digest(content: bytes) -> str:
        return "sha256:" + hashlib.sha256(content).hexdigest()

    assert held(folder, "source.lock") == {
        "url": server.url(),
        "date": "2026-07-06T12:00:00Z",
        "etag": '"1"',
        "last_modified": "Mon, 06 Jul 2026 08:00:00 GMT",
        "keep": "facts",
        "download": digest(text()),
        "files": {name: digest((folder / name).read_bytes()) for name in ("openapi.json", "prose.lock")},
    }


def test_prose_is_remembered_by_digests(folder: Path, server: Server) -> None:
    server.routes["/openapi.json"] = [reply(text())]
    fetch("pets")
    prose = held(folder, "prose.lock")
    assert list(prose) == [
        "/components/schemas/Pet/description",
        "/info/license",
        "/paths/~1pets/get/responses/200/description",
        "/paths/~1pets/get/summary",
        "/paths/~1shops/get/responses/200/description",
    ]
    assert {len(digest) for digest in prose.values()} == {8}


def test_yaml(folder: Path, server: Server) -> None:
    """The same description in YAML becomes the same file."""
    server.routes["/openapi.json"] = [reply(text())]
    server.routes["/openapi.yaml"] = [reply(yaml.safe_dump(description()).encode(), Content_Type="application/yaml")]
    fetch("pets")
    first = (folder / "openapi.json").read_bytes()
    configure(folder, server.url("/openapi.yaml"))
    assert fetch("pets").exit_code == 0
    assert (folder / "openapi.json").read_bytes() == first


def test_everything_is_kept_where_that_is_said(folder: Path, server: Server) -> None:
    configure(folder, server.url(), keep="all")
    changed = description(components={"schemas": {"Pet": {"type": "object", "description": "A beast."}}})
    server.routes["/openapi.json"] = [reply(text()), reply(text(changed))]
    fetch("pets")
    assert held(folder, "openapi.json") == description()
    assert not (folder / "prose.lock").exists()
    result = fetch("pets", "--verbose")
    assert "  places of prose: 1 changed\n    ~ /components/schemas/Pet/description\n" in result.stdout


def test_digests_go_when_prose_stays(folder: Path, server: Server) -> None:
    server.routes["/openapi.json"] = [reply(text())]
    fetch("pets")
    configure(folder, server.url(), keep="all")
    assert fetch("pets").exit_code == 0
    assert not (folder / "prose.lock").exists()
    assert held(folder, "openapi.json") == description()


def test_packed_by_the_server(folder: Path, server: Server) -> None:
    server.routes["/openapi.json"] = [packed(text())]
    assert fetch("pets").exit_code == 0


def test_all_that_have_a_url(folder: Path, server: Server) -> None:
    other = Path("specs/plain")
    other.mkdir()
    (other / "client.toml").write_text('package = "plain"\n')
    server.routes["/openapi.json"] = [reply(text())]
    result = fetch()
    assert result.exit_code == 0
    assert "specs/plain" not in result.stdout
    assert fetch("plain").exit_code == 2


def test_the_written_description_becomes_a_client(folder: Path, server: Server) -> None:
    server.routes["/openapi.json"] = [reply(text())]
    fetch("pets")
    assert CliRunner().invoke(main, ["regenerate", "pets"]).exit_code == 0
    assert CliRunner().invoke(main, ["regenerate", "pets", "--check"]).exit_code == 0


# What changes ------------------------------------------------------------------------------------


def test_changes_are_told(folder: Path, server: Server) -> None:
    new = description(
        components={"schemas": {"Pet": {"type": "string", "description": "Other words."}, "Toy": {"type": "object"}}}
    )
    new["paths"] = {"/pets": description()["paths"]["/pets"], "/toys": {"get": {"responses": {"200": {}}}}}
    new["paths"]["/toys"]["get"]["responses"]["200"] = {"description": "A toy."}
    server.routes["/openapi.json"] = [reply(text()), reply(text(new))]
    fetch("pets")
    assert fetch("pets", "--check", "--verbose").stdout.splitlines() == [
        "specs/pets: 3 files would change: openapi.json, prose.lock, source.lock",
        "  operations: 1 added, 1 removed",
        "    + GET /toys",
        "    - GET /shops",
        "  schemas: 1 added, 1 changed",
        "    + Toy",
        "    ~ Pet",
        "  places of prose: 1 added, 1 removed, 1 changed",
        "    + /paths/~1toys/get/responses/200/description",
        "    - /paths/~1shops/get/responses/200/description",
        "    ~ /components/schemas/Pet/description",
    ]


def test_names_are_shown_as_they_are(folder: Path, server: Server) -> None:
    """What a vendor calls a path cannot clear the screen."""
    new = description()
    new["paths"] = {"/pets": new["paths"]["/pets"], "/\x1b[2J\n": new["paths"]["/shops"]}
    server.routes["/openapi.json"] = [reply(text(new))]
    assert "    + GET /\\u001b[2J\\u000a\n" in fetch("pets", "--verbose").stdout


def test_prose_alone_changes_the_locks_alone(folder: Path, server: Server) -> None:
    info = {"title": "Pets", "version": "1", "description": "New words."}
    server.routes["/openapi.json"] = [reply(text()), reply(text(description(info=info)))]
    fetch("pets")
    before = snapshot(folder)
    result = fetch("pets")
    assert result.stdout.splitlines() == [
        "specs/pets: 2 files written: prose.lock, source.lock",
        "  operations: no change",
        "  schemas: no change",
        "  places of prose: 1 added, 1 removed",
    ]
    assert snapshot(folder)["openapi.json"] == before["openapi.json"]


def test_check_writes_nothing(folder: Path, server: Server) -> None:
    server.routes["/openapi.json"] = [reply(text())]
    assert fetch("pets", "--check").exit_code == 1
    assert {path.name for path in folder.iterdir()} == {"client.toml"}
    fetch("pets")
    assert fetch("pets", "--check").exit_code == 0


# Nothing changes ---------------------------------------------------------------------------------


def shuffled(data: Any) -> Any:
    """The same data with its keys in the other order."""
    if isinstance(data, dict):
        return {key: shuffled(data[key]) for key in reversed(data)}
    return [shuffled(item) for item in data] if isinstance(data, list) else data


@pytest.mark.parametrize(
    "again",
    [
        reply(b"", status=304),
        reply(text()),
        reply(text(), ETag='"2"', Last_Modified="Mon, 13 Jul 2026 08:00:00 GMT"),
        reply(json.dumps(shuffled(description()), indent=4).encode()),
    ],
    ids=["304", "200", "another ETag", "another order"],
)
def test_the_same_again(again: Answer, folder: Path, server: Server, hands: Hands) -> None:
    server.routes["/openapi.json"] = [reply(text(), ETag='"1"'), again]
    fetch("pets")
    before = snapshot(folder)
    hands.turn(86_400)
    result = fetch("pets")
    assert (result.exit_code, result.stdout) == (0, "specs/pets: unchanged\n")
    assert server.requests[-1][1]["If-None-Match"] == '"1"'
    assert snapshot(folder) == before


@pytest.mark.parametrize("name", ["openapi.json", "prose.lock"])
@pytest.mark.parametrize("harm", [Path.unlink, lambda path: path.write_text("{}")], ids=["deleted", "edited"])
def test_a_file_that_is_not_as_the_lock_says_is_fetched_anew(
    name: str, harm: Callable[[Path], object], folder: Path, server: Server
) -> None:
    server.routes["/openapi.json"] = [unless('"1"', text())]
    fetch("pets")
    before = (folder / name).read_bytes()
    harm(folder / name)
    assert fetch("pets").exit_code == 0
    assert "If-None-Match" not in server.requests[-1][1]
    assert (folder / name).read_bytes() == before


def test_another_url_is_asked_without_conditions(folder: Path, server: Server) -> None:
    server.routes["/openapi.json"] = [unless('"1"', text())]
    server.routes["/other"] = [unless('"1"', text())]
    fetch("pets")
    configure(folder, server.url("/other"))
    result = fetch("pets")
    assert result.stdout.startswith("specs/pets: 1 file written: source.lock\n")
    assert held(folder, "source.lock")["url"] == server.url("/other")


@pytest.mark.parametrize("after", range(3))
def test_a_fetch_that_was_killed_is_made_good(
    after: int, folder: Path, server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whatever was written before the end, the next fetch gives what an undisturbed one does."""
    new = description(info={"title": "Dogs", "version": "2"})
    server.routes["/openapi.json"] = [unless('"1"', text()), unless('"2"', text(new))]
    fetch("pets")
    left, write = [after], locks.write_whole

    def dying(target: Path, content: str) -> None:
        if not left[0]:
            raise KeyboardInterrupt
        left[0] -= 1
        write(target, content)

    with monkeypatch.context() as patch:
        patch.setattr(locks, "write_whole", dying)
        CliRunner().invoke(main, ["fetch", "--allow-http", "--allow-private"])
    assert fetch("pets").exit_code == 0
    assert held(folder, "openapi.json")["info"]["title"] == "Dogs"
    assert held(folder, "source.lock")["etag"] == '"2"'
    assert fetch("pets").stdout == "specs/pets: unchanged\n"


# A bad download ----------------------------------------------------------------------------------

SWAGGER = b'{"swagger": "2.0", "info": {"title": "Pets", "version": "1"}, "paths": {}}'
OTHER = {"/ships": {"get": {"responses": {"200": {"description": "Ships."}}}}}
REFERENCE = {"schemas": {"Pet": {"$ref": "https://elsewhere.example/x.json"}}}

BAD: dict[str, tuple[str, Callable[[Server, Hands], Answer]]] = {
    "truncated": ("C609", lambda _s, _h: truncated(text())),
    "truncated without a length": ("C003", lambda _s, _h: reply(text()[:-90])),
    "chunks without end": ("C609", lambda _s, _h: chunks_without_end(text())),
    "half packed": ("C609", lambda _s, _h: packed(text(), keep=-20)),
    "hung up": ("C609", lambda _s, _h: hanging_up),
    "HTML": ("C609", lambda _s, _h: reply(b"<!DOCTYPE html><html></html>", Content_Type="text/html")),
    "empty": ("C003", lambda _s, _h: reply(b"")),
    "404": ("C605", lambda _s, _h: reply(text(), status=404)),
    "500": ("C605", lambda _s, _h: reply(text(), status=500)),
    "no description": ("C101", lambda _s, _h: reply(b'{"name": "pets", "version": "1.0.0"}')),
    "another format": ("C102", lambda _s, _h: reply(SWAGGER)),
    "another version": ("C101", lambda _s, _h: reply(text(description(openapi="4.0.0")))),
    "another API": ("C610", lambda _s, _h: reply(text(description(paths=OTHER)))),
    "not valid": ("C110", lambda _s, _h: reply(text(description(info={"title": "Pets"})))),
    "a reference to the network": ("C302", lambda _s, _h: reply(text(description(components=REFERENCE)))),
    "not UTF-8": ("C002", lambda _s, _h: reply('{"a": "\xe9"}'.encode("latin-1"))),
    "a list": ("C005", lambda _s, _h: reply(b"[]")),
    "slow": ("C606", lambda server, _h: hanging(server)),
    "slow, byte by byte": ("C606", lambda _s, hands: dribbling(lambda: hands.turn(1), b"X: 1\r\n")),
    "too large": ("C607", lambda _s, _h: reply(b" " * (32 * 1024 * 1024 + 1))),
    "too large when unpacked": ("C607", lambda _s, _h: packed(b" " * 100_000_000)),
    "redirected to nowhere": ("C608", lambda _s, _h: redirect("/openapi.json")),
    "redirected to a file": ("C602", lambda _s, _h: redirect("file:///etc/passwd")),
}


@pytest.mark.parametrize("fault", BAD)
def test_a_bad_download_leaves_no_trace(
    fault: str, folder: Path, server: Server, hands: Hands, impatient: Callable[[], None]
) -> None:
    code, answer = BAD[fault]
    server.routes["/openapi.json"] = [reply(text(), ETag='"1"')]
    fetch("pets")
    before = snapshot(folder)
    server.routes["/openapi.json"] = [answer(server, hands)]
    if fault == "slow":
        impatient()
    result = fetch("pets")
    assert (result.exit_code, result.stdout) == (2, "")
    assert f" error {code} " in result.stderr
    assert result.stderr.endswith("; nothing was written\n")
    assert server.url() in result.stderr
    assert snapshot(folder) == before


@pytest.mark.parametrize("fault", ["truncated", "HTML", "no description", "slow, byte by byte"])
def test_a_bad_first_download_leaves_no_trace(fault: str, folder: Path, server: Server, hands: Hands) -> None:
    server.routes["/openapi.json"] = [BAD[fault][1](server, hands)]
    assert fetch("pets").exit_code == 2
    assert {path.name for path in folder.iterdir()} == {"client.toml"}


def test_http_must_be_allowed(folder: Path, server: Server) -> None:
    result = run("pets", "--allow-private")
    assert result.exit_code == 2
    assert " error C602 /: http is not encrypted, and not allowed" in result.stderr
    assert server.requests == []


def test_private_addresses_must_be_allowed(folder: Path, server: Server) -> None:
    result = run("pets", "--allow-http")
    assert result.exit_code == 2
    assert " error C603 /: 127.0.0.1 is not on the public internet" in result.stderr
    assert server.requests == []


def test_another_api_may_be_meant(folder: Path, server: Server) -> None:
    server.routes["/openapi.json"] = [reply(text()), reply(text(description(paths=OTHER)))]
    fetch("pets")
    (folder / "openapi.json").unlink()
    assert fetch("pets").exit_code == 0


# What is ours and does not fit -------------------------------------------------------------------


def test_an_overlay_that_fits_no_more_is_told(folder: Path, server: Server) -> None:
    """Whoever mends the overlay needs the new description for it."""
    configure(folder, server.url(), more='overlays = ["overlay.yaml"]\n')
    action = {"target": "$.paths['/gone'].get", "update": {"summary": "Ours."}}
    overlay = {"overlay": "1.0.0", "info": {"title": "Ours", "version": "1"}, "actions": [action]}
    (folder / "overlay.yaml").write_text(json.dumps(overlay))
    server.routes["/openapi.json"] = [reply(text())]
    result = fetch("pets")
    assert result.exit_code == 0
    assert "specs/pets/overlay.yaml:1:" in result.stderr
    assert " warning C206 /actions/0/target: " in result.stderr
    assert (folder / "openapi.json").is_file()


def test_names_that_clash_are_told(folder: Path, server: Server) -> None:
    configure(folder, server.url(), more='overlays = ["overlay.yaml"]\n')
    action = {"target": "$.paths['/pets'].get", "update": {"x-method-name": "7"}}
    overlay = {"overlay": "1.0.0", "info": {"title": "Ours", "version": "1"}, "actions": [action]}
    (folder / "overlay.yaml").write_text(json.dumps(overlay))
    server.routes["/openapi.json"] = [reply(text())]
    result = fetch("pets")
    assert result.exit_code == 0
    assert " warning C402 " in result.stderr


def test_an_overlay_may_mend_what_would_be_refused(folder: Path, server: Server) -> None:
    configure(folder, server.url(), more='overlays = ["overlay.yaml"]\n')
    action = {"target": "$.info", "update": {"version": "1"}}
    overlay = {"overlay": "1.0.0", "info": {"title": "Ours", "version": "1"}, "actions": [action]}
    (folder / "overlay.yaml").write_text(json.dumps(overlay))
    server.routes["/openapi.json"] = [reply(text(description(info={"title": "Pets"})))]
    result = fetch("pets")
    assert (result.exit_code, result.stderr) == (0, "")
    assert held(folder, "openapi.json")["info"] == {"title": "Pets"}


@pytest.mark.parametrize("name", ["source.lock", "prose.lock"])
def test_a_lock_that_is_none(name: str, folder: Path, server: Server) -> None:
    server.routes["/openapi.json"] = [reply(text())]
    (folder / name).write_text("<<<<<<< ours\n")
    result = fetch("pets")
    assert result.exit_code == 2
    assert f"specs/pets/{name} error C611 /: not a lock of comgen\n" in result.stderr


def test_no_url(folder: Path) -> None:
    (folder / "client.toml").write_text('package = "pets"\n')
    result = fetch("pets")
    assert result.exit_code == 2
    assert result.stderr.startswith("specs/pets/client.toml error C601 /source/url: there is no URL to fetch from\n")
    assert "no specs/*/client.toml has a source.url" in fetch().stderr


def test_other_commands_do_not_load_the_http_client() -> None:
    code = "import sys, generator.cli; print([name for name in sys.modules if name.startswith(('httpx', 'httpcore'))])"
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout == "[]\n"
