"""The command line of an API without versions and servers, whose resources are called as our own commands are."""

from __future__ import annotations

import json
from importlib import import_module
from typing import TYPE_CHECKING, Any

from click.testing import CliRunner

if TYPE_CHECKING:
    from tests.golden.wire import Wire

SERVER = ("--server", "https://api.example.com")


def run(*words: str, stdin: str | bytes = "") -> Any:
    program = import_module("commands._runtime.cli.program").main_of(import_module("commands._commands").PROGRAM)
    return CliRunner().invoke(program, words, input=stdin, prog_name="commands", env={"COLUMNS": "80"})


def sent(*words: str, stdin: str | bytes = "") -> Any:
    result = run(*words, *SERVER, "--dry-run", "-o", "json", stdin=stdin)
    assert result.exit_code == 0, result.output
    return json.loads(result.stdout)


def check(wire: Wire) -> None:
    pages = [run("--help"), run("api-auth", "--help"), run("api-auth", "list", "--help")]
    pages += [run("api-auth", "create", "--help"), run("api-configure", "--help")]
    for page in pages:
        assert page.exit_code == 0, page.output
        assert all(sign.isprintable() or sign == "\n" for sign in page.output), ascii(page.output)
    told = pages[2].output
    assert "[bold]grants[/bold]\\x08" in told
    assert "\n  - one\n\n  - two [red]\n\n  More of it, in lines that are wrapped anew.\n" in told
    assert run("auth", "status").exit_code == 2  # no server is known, and none was given
    told = "error: Commands [31m[bold] names no server: give --server URL, or set COMMANDS_BASE_URL\n"
    assert run("api-auth", "list").stderr == told
    words = ("--param-server", "s", "--param-api-version", "2", "--tags", "a", "--tags", "b c", "--on", "true")
    found = sent("api-auth", "list", *words, "--since", "2026-01-31T10:00:00Z", "--either", "7", "--limit", "90")
    query = "server=s&api-version=2&tags=a&tags=b%20c&since=2026-01-31T10%3A00%3A00Z&on=true&either=7&limit=50"
    assert found["url"] == f"https://api.example.com/auth?{query}"
    assert sent("api-auth", "create", "--set", "name=7", "--set", "id=7")["body"] == {"name": "7", "id": 7}
    assert sent("api-configure", "replace-log", "x/y", "--body", "-", stdin="text")["body"] == "text"
    octets = ("--content-type", "application/octet-stream")
    assert sent("api-configure", "replace-log", "x", "--body", "text", *octets)["headers"]["content-type"] == octets[1]
    wire.answers({"total": 1, "items": [{"id": 1, "name": "a"}]})
    assert [item.name for item in wire.client.auth.list()] == ["a"]
