"""The command line of an API that takes users and keys, has no servers of its own, and bodies of several kinds."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner

from generator.cli import main

CONTENT = {"schema": {"type": "object", "properties": {"name": {"type": "string"}}}}
DONE = {"responses": {"204": {"description": "Done"}}}
SPEC = {
    "openapi": "3.1.0",
    "info": {"title": "Safe", "version": "1"},
    "paths": {
        "/doors": {"get": {"tags": ["doors"], "security": [{"user": []}], **DONE}},
        "/locks": {"get": {"tags": ["locks"], "security": [{"key": []}], **DONE}},
        "/walls": {
            "post": {
                "tags": ["walls"],
                "security": [],
                "requestBody": {"content": {"application/json": CONTENT, "application/x-www-form-urlencoded": CONTENT}},
                **DONE,
            }
        },
    },
    "components": {
        "securitySchemes": {
            "user": {"type": "http", "scheme": "basic"},
            "key": {"type": "apiKey", "in": "query", "name": "key"},
        }
    },
}
HERE = ("--server", "https://safe.example")
SECRET = 's3c"r $et'


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("guarded")
    (folder / "spec.json").write_text(json.dumps(SPEC))
    words = ["generate", str(folder / "spec.json"), "--out", str(folder / "out"), "--package", "safe"]
    made = CliRunner().invoke(main, words)
    assert made.exit_code == 0, made.output
    return folder / "out"


def run(project: Path, *words: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run its command line, as `python -m`."""
    kept = {"PATH": os.environ["PATH"], "HOME": str(project)}
    command = [sys.executable, "-m", "safe", *words]
    return subprocess.run(
        command, check=False, capture_output=True, text=True, cwd=project, env={**kept, **environment}
    )


def typed(command: str, **environment: str) -> list[str]:
    """The arguments that a shell gives to curl."""
    script = f"curl() {{ printf '%s\\n' \"$@\"; }}\n{command}"
    done = subprocess.run(["sh", "-c", script], check=True, capture_output=True, text=True, env=environment)
    return done.stdout.splitlines()


def test_curl_takes_a_user_and_a_password_from_the_environment(project: Path) -> None:
    shown = run(project, "doors", "get", *HERE, "--curl", SAFE_USER="me", SAFE_PASSWORD=SECRET)
    assert SECRET not in shown.stdout + shown.stderr
    arguments = typed(shown.stdout, SAFE_USER="me", SAFE_PASSWORD=SECRET)
    assert arguments[arguments.index("--user") + 1] == f"me:{SECRET}"
    assert not any("authorization" in one.lower() for one in arguments)
    assert "authorization: ***" in run(project, "doors", "get", *HERE, "--dry-run").stdout


def test_curl_takes_a_key_from_the_environment(project: Path) -> None:
    shown = run(project, "locks", "get", *HERE, "--curl")
    assert "https://safe.example/locks?key=k" in typed(shown.stdout, SAFE_TOKEN="k")


def test_calls_are_made_with_what_the_environment_has(project: Path) -> None:
    code = (
        "import sys; from safe.testing import FakeSafe; from safe._commands import PROGRAM\n"
        "from safe._runtime.cli.program import main_of\n"
        "with FakeSafe() as fake, fake.served() as url:\n"
        "    try: main_of(PROGRAM).main([*sys.argv[1:], '--server', url])\n"
        "    finally: print(fake.requests[-1].status if fake.requests else None)\n"
    )

    def call(resource: str, **environment: str) -> tuple[int, str, str]:
        kept = {"PATH": os.environ["PATH"], "HOME": str(project), **environment}
        command = [sys.executable, "-c", code, resource, "get"]
        done = subprocess.run(command, check=False, capture_output=True, text=True, cwd=project, env=kept)
        return done.returncode, done.stdout.strip(), done.stderr.strip()

    assert call("doors", SAFE_USER="me", SAFE_PASSWORD=SECRET) == (0, "204", "done")
    assert call("locks", SAFE_TOKEN="k3y") == (0, "204", "done")
    code_, status, told = call("doors", SAFE_USER="me")
    assert (code_, status, told) == (2, "None", "error: of SAFE_USER and SAFE_PASSWORD only one is set")
    assert call("doors")[0] != 0


def test_status_says_what_there_is_and_what_there_may_be(project: Path) -> None:
    nothing = run(project, "auth", "status")
    assert nothing.returncode == 2
    told = "error: Safe names no server: give --server URL, or set SAFE_BASE_URL"
    assert nothing.stderr.splitlines()[0] == told
    away = run(project, "auth", "status", SAFE_BASE_URL="https://safe.example")
    assert away.returncode == 3
    assert away.stderr.splitlines()[0] == "error: no credentials: set SAFE_TOKEN, or SAFE_USER and SAFE_PASSWORD"
    there = run(
        project, "auth", "status", SAFE_BASE_URL="https://safe.example", SAFE_USER="me", SAFE_PASSWORD=SECRET
    )
    assert "credentials:  environment (SAFE_USER, SAFE_PASSWORD)" in there.stdout
    assert SECRET not in there.stdout


def test_a_body_of_another_kind(project: Path) -> None:
    words = ("walls", "create", "--set", "name=a b", *HERE, "--dry-run", "-o", "json")
    assert json.loads(run(project, *words).stdout)["body"] == {"name": "a b"}
    form = run(project, *words, "--content-type", "application/x-www-form-urlencoded")
    assert json.loads(form.stdout)["body"] == "name=a%20b"
    assert "--content-type TYPE" in run(project, "walls", "create", "--help").stdout


def test_configure_asks_for_a_server(project: Path) -> None:
    words = [sys.executable, "-m", "safe", "configure"]
    kept = {"PATH": os.environ["PATH"], "SAFE_CONFIG": str(project / "config.toml")}
    answers = "https://safe.example\n\n"
    done = subprocess.run(words, check=False, capture_output=True, text=True, cwd=project, env=kept, input=answers)
    assert done.returncode == 0, done.stderr
    assert 'token = "env:SAFE_TOKEN"' in (project / "config.toml").read_text()
