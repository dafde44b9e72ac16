"""`comgen new`: a folder of `specs/` from a file or a URL, whole or not at all."""

from __future__ import annotations

import json
import re
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
import yaml
from click.testing import CliRunner, Result

from generator.cli import main
from generator.commands import fetch as fetch_command
from generator.commands import new as command
from generator.fetch.network import Network
from generator.loader import apply_overlay, parse, read_source
from generator.project import ErrorFields, RetryConfig, TenantConfig, load_project

from .server import Server, reply

if TYPE_CHECKING:
    from .conftest import Hands

FOLDER = Path("specs/my-pets")
FILES = ["client.toml", "openapi.json", "overlay.yaml"]


def description(**changes: Any) -> dict[str, Any]:
    """A small description with prose, a server with a port, and one by a path."""
    answer = {"description": "All the animals.", "content": {"application/json": {"schema": {"type": "array"}}}}
    base = {
        "openapi": "3.1.0",
        "info": {"title": "Pets, “of all kinds”", "version": "1", "description": "About the animals."},
        "servers": [{"url": "https://api.example.com:8443/v1"}, {"url": "/v1"}],
        "paths": {
            "/pets": {"get": {"tags": ["pets"], "summary": "Find animals.", "responses": {"200": answer}}},
            "/pets/{id}": {"delete": {"tags": ["pets"], "responses": {"204": {"description": "Gone."}}}},
        },
    }
    parameter = {"name": "id", "in": "path", "schema": {"type": "string"}, "required": True}
    base["paths"]["/pets/{id}"]["delete"]["parameters"] = [parameter]  # type: ignore[index]
    return base | changes


@pytest.fixture(autouse=True)
def here(tmp_path: Path, hands: Hands, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A repository with nothing in it, and a description beside it; time is turned by hand."""
    for module in (command, fetch_command):
        monkeypatch.setattr(module, "Network", partial(Network, clock=hands.clock))
    (tmp_path / "repository").mkdir()
    (tmp_path / "pets.json").write_text(json.dumps(description()))
    monkeypatch.chdir(tmp_path / "repository")
    return tmp_path


def run(*arguments: str, given: bytes | None = None) -> Result:
    result = CliRunner().invoke(main, arguments, input=given)
    assert result.exception is None or isinstance(result.exception, SystemExit), result.exception
    return result


def new(*arguments: str, spec: str = "../pets.json", name: str = "my-pets", given: bytes | None = None) -> Result:
    return run("new", name, "--spec", spec, *arguments, given=given)


def nothing_is_there() -> bool:
    return list(Path().iterdir()) == []


def names() -> list[str]:
    return sorted(path.name for path in FOLDER.iterdir())


# From a file ---------------------------------------------------------------------------------------


def test_from_a_file_to_a_client() -> None:
    result = new()
    assert (result.exit_code, result.stderr) == (0, "")
    assert result.stdout.splitlines() == [
        "specs/my-pets: 2 operations; client.toml, overlay.yaml, openapi.json written",
        "next:",
        "  look through specs/my-pets/client.toml: names, servers, errors",
        "  comgen regenerate my-pets",
    ]
    assert names() == FILES
    assert [path.name for path in Path("specs").iterdir()] == ["my-pets"]
    made = run("regenerate", "my-pets")
    assert (made.exit_code, made.stderr) == (0, "")
    assert Path("generated/my-pets/my_pets/client.py").is_file()
    assert run("regenerate", "--check").exit_code == 0


def test_what_client_toml_says() -> None:
    new()
    config = load_project(FOLDER)
    assert (config.package, config.distribution, config.client) == ("my_pets", "my-pets", "MyPets")
    assert (config.command, config.env_prefix, config.title) == ("my-pets", "MY_PETS", "Pets, “of all kinds”")
    assert (config.source.url, config.source.keep, config.overlays) == (None, "all", ("overlay.yaml",))
    assert config.servers == {"api.example.com-8443": "https://api.example.com:8443/v1"}


@pytest.mark.parametrize(
    "servers", [[], [{"url": "/"}], [{"url": "https://a.example.com/x_y"}, {"url": "https://a.example.com/x:y/"}]]
)
def test_servers_of_the_description(servers: list[dict[str, str]], here: Path) -> None:
    (here / "pets.json").write_text(json.dumps(description(servers=servers)))
    assert new().exit_code == 0
    urls = [server["url"].rstrip("/") for server in servers if len(server["url"]) > 1]
    assert list(load_project(FOLDER).servers.values()) == urls


def test_servers_that_would_have_one_name_keep_their_own(here: Path) -> None:
    servers = [{"url": "https://a.example.com/x/y"}, {"url": "https://a.example.com/x:y"}]
    (here / "pets.json").write_text(json.dumps(description(servers=servers)))
    assert new().exit_code == 0
    assert load_project(FOLDER).servers == {}


def test_every_comment_of_client_toml_is_a_key() -> None:
    new()
    file = FOLDER / "client.toml"
    file.write_text(re.sub(r'(?m)^# (?=\w+ = "|\[)', "", file.read_text()))
    config = load_project(FOLDER)
    assert (config.license, config.server_parameter, config.templates) == ("Apache-2.0", "region", "templates")
    assert config.notice is not None
    assert config.source.url == "https://api.example.com/openapi.json"
    assert config.errors == ErrorFields(code="code", message="message", id="requestId", details="details")
    assert (config.retry, config.tenant) == (
        RetryConfig(seconds="/details/*/retryAfterSeconds"),
        TenantConfig(header="Tenant-Id"),
    )


def test_every_comment_of_the_overlay_is_an_action(here: Path) -> None:
    new()
    overlay = FOLDER / "overlay.yaml"
    overlay.write_text(re.sub(r"(?m)^  # (?=- target|  )", "  ", overlay.read_text()))
    assert len(yaml.safe_load(overlay.read_text())["actions"]) == 7
    identifier = {"name": "id", "in": "path", "required": True, "schema": {"type": "string"}}
    paging = [{"name": name, "in": "query", "schema": {"type": "integer"}} for name in ("offset", "limit")]
    state = {"type": "object", "properties": {"state": {"type": "string"}}}
    things = {"type": "object", "properties": {"items": {"type": "array", "items": {}}, "total": {"type": "integer"}}}

    def answer(status: str, schema: dict[str, Any]) -> dict[str, Any]:
        return {"responses": {status: {"description": "d", "content": {"application/json": {"schema": schema}}}}}

    paths = {
        "/v1/things": {"get": answer("200", things)},
        "/things": {"get": answer("200", things) | {"parameters": paging}},
        "/things/{id}/start": {"post": answer("202", {}) | {"parameters": [identifier]}},
        "/jobs": {"post": answer("202", {})},
        "/jobs/{id}": {"get": answer("200", state) | {"parameters": [identifier]}},
    }
    (FOLDER / "openapi.json").write_text(json.dumps(description(paths=paths)))
    result = run("validate", str(FOLDER / "openapi.json"))
    assert (result.exit_code, result.stderr) == (0, "")


def test_the_overlay_changes_nothing() -> None:
    new()
    document = parse(read_source(FOLDER / "openapi.json"))
    assert apply_overlay(document, read_source(FOLDER / "overlay.yaml")).data == document.data


def test_yaml_and_standard_input(here: Path) -> None:
    new()
    expected = (FOLDER / "openapi.json").read_bytes()
    (here / "pets.yaml").write_text(yaml.safe_dump(description(), allow_unicode=True))
    assert new(spec="../pets.yaml", name="one").exit_code == 0
    assert new(spec="-", name="two", given=(here / "pets.json").read_bytes()).exit_code == 0
    assert Path("specs/one/openapi.json").read_bytes() == expected
    assert Path("specs/two/openapi.json").read_bytes() == expected


def test_facts_alone() -> None:
    assert new("--keep", "facts").exit_code == 0
    assert names() == ["client.toml", "openapi.json", "overlay.yaml", "prose.lock"]
    assert load_project(FOLDER).source.keep == "facts"
    kept = "".join(path.read_text() for path in FOLDER.iterdir())
    assert "animals" not in kept
    assert set(json.loads((FOLDER / "prose.lock").read_text())) >= {"/info/description", "/paths/~1pets/get/summary"}


def test_several_files_become_one(here: Path) -> None:
    pet = {"type": "object", "properties": {"name": {"type": "string"}}}
    (here / "parts").mkdir()
    (here / "parts" / "pet.json").write_text(json.dumps(pet))
    answer = {"description": "d", "content": {"application/json": {"schema": {"$ref": "parts/pet.json"}}}}
    paths = {"/pets": {"get": {"responses": {"200": answer}}}}
    (here / "pets.json").write_text(json.dumps(description(paths=paths)))
    assert new().exit_code == 0
    assert json.loads((FOLDER / "openapi.json").read_text())["components"]["schemas"] == {"pet": pet}
    assert run("regenerate").exit_code == 0


def test_files_outside_its_folder_only_if_asked_for(here: Path) -> None:
    (here / "deep").mkdir()
    answer = {"description": "d", "content": {"application/json": {"schema": {"$ref": "../pet.json"}}}}
    (here / "pet.json").write_text('{"type": "object", "properties": {"name": {"type": "string"}}}')
    (here / "deep" / "pets.json").write_text(
        json.dumps(description(paths={"/a": {"get": {"responses": {"200": answer}}}}))
    )
    refused = new(spec="../deep/pets.json")
    assert (refused.exit_code, " error C306 " in refused.stderr, nothing_is_there()) == (2, True, True)
    assert new("--allow-outside", spec="../deep/pets.json").exit_code == 0


# From a URL ----------------------------------------------------------------------------------------


def from_server(server: Server, *arguments: str) -> Result:
    return new("--allow-http", "--allow-private", *arguments, spec=server.url("/openapi.json"))


def test_from_a_url_the_next_fetch_has_nothing_to_do(server: Server, here: Path) -> None:
    server.routes["/openapi.json"] = [reply((here / "pets.json").read_bytes(), ETag='"1"')]
    result = from_server(server, "--keep", "facts")
    assert (result.exit_code, result.stderr) == (0, "")
    assert names() == ["client.toml", "openapi.json", "overlay.yaml", "prose.lock", "source.lock"]
    lock = json.loads((FOLDER / "source.lock").read_text())
    assert (lock["url"], lock["etag"], lock["date"]) == (server.url("/openapi.json"), '"1"', "2026-07-06T12:00:00Z")
    before = {path: path.stat().st_mtime_ns for path in FOLDER.iterdir()}
    again = run("fetch", "--allow-http", "--allow-private")
    assert (again.exit_code, again.stdout) == (0, "specs/my-pets: unchanged\n")
    assert {path: path.stat().st_mtime_ns for path in FOLDER.iterdir()} == before


@pytest.mark.parametrize(
    ("body", "status", "code"),
    [(b"<html>", 200, "C609"), (b"{", 200, "C003"), (b"{}", 404, "C605"), (b'{"openapi": "3.1.0"}', 200, "C110")],
)
def test_a_bad_download_leaves_nothing(body: bytes, status: int, code: str, server: Server) -> None:
    server.routes["/openapi.json"] = [reply(body, status=status)]
    result = from_server(server)
    assert (result.exit_code, f" error {code} " in result.stderr) == (2, True)
    assert nothing_is_there()


def test_a_url_must_be_public_and_https(server: Server) -> None:
    result = new(spec=server.url("/openapi.json"))
    assert (result.exit_code, " error C602 " in result.stderr, nothing_is_there()) == (2, True, True)


def test_what_another_file_would_have_to_say(server: Server) -> None:
    answer = {"description": "d", "content": {"application/json": {"schema": {"$ref": "pet.json"}}}}
    paths = {"/pets": {"get": {"responses": {"200": answer}}}}
    server.routes["/openapi.json"] = [reply(json.dumps(description(paths=paths)).encode())]
    result = from_server(server)
    assert (result.exit_code, " error C303 " in result.stderr, nothing_is_there()) == (2, True, True)


# What is refused -----------------------------------------------------------------------------------


@pytest.mark.parametrize("make", [Path.mkdir, Path.touch, lambda path: path.symlink_to("nowhere")])
def test_what_is_there_stays(make: Any) -> None:
    FOLDER.parent.mkdir()
    make(FOLDER)
    result = new()
    assert result.exit_code == 2
    assert "specs/my-pets is there already" in result.stderr
    assert list(FOLDER.parent.iterdir()) == [FOLDER]


@pytest.mark.parametrize(
    "name",
    [*" .Aé-", "", "..", "a/b", "../a", "/a", "a b", "a_b", "a.b", "-a", "a-", "a--b", "a\n", "con", "com1", "a" * 201],
)
def test_bad_names(name: str) -> None:
    result = run("new", "--spec", "../pets.json", "--", name)
    assert result.exit_code == 2
    assert "is no name for a project" in result.stderr
    assert nothing_is_there()


@pytest.mark.parametrize(("name", "package"), [("class", "class_client"), ("3d", "client_3d"), ("json", "json_client")])
def test_names_that_are_no_packages(name: str, package: str) -> None:
    assert new(name=name).exit_code == 0
    assert load_project(Path("specs") / name).package == package
    assert run("regenerate", name).exit_code == 0


def test_a_description_with_errors_leaves_nothing(here: Path) -> None:
    (here / "pets.json").write_text(json.dumps(description(paths={"/pets/{id}": {"get": {"responses": {}}}})))
    result = new()
    assert result.exit_code == 2
    assert result.stderr.endswith("nothing was written\n")
    assert nothing_is_there()


def test_what_only_an_overlay_can_mend_is_a_warning(here: Path) -> None:
    """A name that clashes is no fault of the description: whoever mends it needs the folder for it."""
    answer = {"description": "d"}
    taken = {"x-method-name": "run", "tags": ["pets"], "responses": {"204": answer}}
    (here / "pets.json").write_text(json.dumps(description(paths={"/a": {"post": taken}, "/b": {"post": taken}})))
    result = new()
    assert (result.exit_code, " warning C401 " in result.stderr) == (0, True)
    assert names() == FILES


def test_a_folder_that_cannot_be_written_to() -> None:
    Path("specs").write_text("a file")
    result = new()
    assert (result.exit_code, "Traceback" in result.output) == (2, False)
    assert Path("specs").read_text() == "a file"


@pytest.mark.parametrize("name", ["write_whole", "tempfile"])
def test_a_fault_while_writing_leaves_nothing(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object, **__: object) -> None:
        raise OSError("no space left")

    monkeypatch.setattr(command, name, fail) if name == "write_whole" else monkeypatch.setattr(
        command.tempfile, "TemporaryDirectory", fail
    )
    result = new()
    assert (result.exit_code, "no space left" in result.stderr, nothing_is_there()) == (2, True, True)
