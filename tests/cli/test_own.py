"""Profiles, credentials and completion."""

from __future__ import annotations

import os
import stat
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from .service import Service, served

if TYPE_CHECKING:
    from .conftest import Runner

SECRET = "very-secret"


@pytest.fixture
def service() -> Iterator[Service]:
    """A server."""
    with served(Service()) as made:
        made.open.set()
        yield made


def token_sent(service: Service) -> str:
    """As whom the last call came."""
    return {name.lower(): value for name, value in service.headers[-1].items()}["authorization"]


# Profiles ----------------------------------------------------------------------------------------


def test_a_profile_is_written_and_used(
    run: Runner, service: Service, configuration: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("MY_TOKEN", SECRET)
    made = run("configure", "--profile", "lab", "--url", service.url, "--token", "env:MY_TOKEN")
    assert made.output == f"{configuration}: profile lab (default)\n"
    assert stat.S_IMODE(configuration.stat().st_mode) == 0o600
    assert SECRET not in configuration.read_text()
    assert run("servers", "list").exit_code == 0
    assert token_sent(service) == f"Bearer {SECRET}"
    status = run("auth", "status")
    assert status.stdout.splitlines() == [
        "profile:      lab",
        f"server:       {service.url}",
        "credentials:  profile (token from environment variable MY_TOKEN)",
    ]
    run("configure", "--profile", 'o."d', "--region", "eu-central", "--token", "command:x")
    run("configure", "--profile", "eu", "--region", "eu-central", "--token", "command:echo 'a \"b'", "--default")
    text = configuration.read_text()
    assert 'default = "eu"' in text
    assert "lab" in text
    assert run("auth", "status").stdout.splitlines()[1] == "region:       eu-central"


def test_options_go_before_the_environment_and_that_before_the_profile(
    run: Runner, monkeypatch: pytest.MonkeyPatch
) -> None:
    run("configure", "--region", "ap-northeast", "--token", "env:MY_TOKEN")
    words = ("servers", "list", "--dry-run")
    assert "https://ap-northeast." in run(*words).stdout
    monkeypatch.setenv("COMPUTE_OPS_REGION", "eu-central")
    assert "https://eu-central." in run(*words).stdout
    assert "https://us-west." in run(*words, "--region", "us-west").stdout
    assert "https://other.example/" in run(*words, "--server", "https://other.example").stdout
    both = run(*words, "--server", "https://other.example", "--region", "us-west")
    assert (both.exit_code, both.stderr) == (2, "error: of --region and --server give one\n")


def test_without_anything_it_is_the_first_server(run: Runner) -> None:
    assert "https://us-west.api.greenlake.hpe.com/" in run("servers", "list", "--dry-run").stdout


@pytest.mark.parametrize(
    ("source", "told"),
    [
        (f"env:{'NO_SUCH'}", "the environment variable NO_SUCH is not set"),
        ("command:/no/such/program x", "/no/such/program: No such file"),
        ("command:false", "false gave no secret (exit code 1)"),
        ("keyring:service/nobody", "the keyring"),
    ],
)
def test_a_secret_that_is_not_there_is_told(
    run: Runner, source: str, told: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("keyring.get_password", lambda _service, _user: None)
    run("configure", "--token", source)
    result = run("servers", "list")
    assert result.exit_code == 2
    assert told in result.stderr


def test_secrets_come_from_a_keyring_or_a_program(
    run: Runner, service: Service, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept = {("work/compute-ops", "me"): "from-keyring"}
    monkeypatch.setattr("keyring.get_password", lambda service, user: kept.get((service, user)))
    run("configure", "--profile", "ring", "--url", service.url, "--token", "keyring:work/compute-ops/me")
    command = f"command:{sys.executable} -c \"print('from-program')\""
    run("configure", "--profile", "program", "--url", service.url, "--token", command)
    assert run("servers", "list", "--profile", "ring").exit_code == 0
    assert token_sent(service) == "Bearer from-keyring"
    assert run("servers", "list", "--profile", "program").exit_code == 0
    assert token_sent(service) == "Bearer from-program"


def test_a_keyring_that_is_locked_or_missing_is_told(run: Runner, monkeypatch: pytest.MonkeyPatch) -> None:
    from keyring.errors import KeyringLocked

    def locked(_service: str, _user: str) -> str:
        raise KeyringLocked("it is locked")

    run("configure", "--token", "keyring:a/b")
    monkeypatch.setattr("keyring.get_password", locked)
    assert "the keyring cannot be read: it is locked" in run("auth", "status").stderr
    monkeypatch.setitem(sys.modules, "keyring", None)
    assert "pip install keyring" in run("auth", "status").stderr


def test_client_credentials_come_from_a_profile(run: Runner, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MY_SECRET", SECRET)
    run("configure", "--client-id", "me", "--client-secret", "env:MY_SECRET")
    status = run("auth", "status")
    assert "credentials:  profile (secret from environment variable MY_SECRET)" in status.stdout
    assert SECRET not in status.output


def test_it_asks_for_what_is_not_given(run: Runner, configuration: Path) -> None:
    result = run("configure", stdin="eu-central\nclient\nme\nkeyring:a/b\n")
    assert result.exit_code == 0, result.output
    text = configuration.read_text()
    assert 'region = "eu-central"' in text
    assert 'client_secret = "keyring:a/b"' in text
    assert run("configure", "--profile", "t", stdin="us-west\ntoken\n\n").exit_code == 0
    assert 'token = "env:COMPUTE_OPS_TOKEN"' in configuration.read_text()


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("--token", SECRET), "a secret does not stand here"),
        (("--token", "keyring:alone"), "a secret does not stand here"),
        (("--client-id", "me"), "--client-id and --client-secret go together"),
        (("--client-id", "me", "--client-secret", "env:A", "--token", "env:B"), "give --token, or"),
        (("--region", "us-west", "--url", "https://x"), "of --region and --url give one"),
        (("--profile", "a b", "--token", "env:A"), "the name of a profile has letters"),
    ],
)
def test_a_profile_that_cannot_be_is_told(run: Runner, configuration: Path, words: tuple[str, ...], told: str) -> None:
    result = run("configure", *words)
    assert result.exit_code == 2
    assert told in result.stderr
    assert SECRET not in result.output
    assert not configuration.exists()


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("default = ", "not valid TOML"),
        ("other = 1", 'it has "default"'),
        ("profiles = 1", 'it has "default"'),
        ("[profiles]\na = 1", "profiles.a is not a table"),
        ("[profiles.a]\nport = 1", "profiles.a.port is not known"),
        ("[profiles.a]\nregion = 1", "profiles.a.region is not a text"),
        (f'[profiles.a]\ntoken = "{SECRET}"', "a secret does not stand here"),
        ('default = "b"\n[profiles.a]\nregion = "us-west"', "no profile 'b'"),
    ],
)
def test_a_file_that_is_wrong_is_told(run: Runner, configuration: Path, text: str, told: str) -> None:
    configuration.parent.mkdir(parents=True)
    configuration.write_text(text)
    result = run("servers", "list", "--dry-run")
    assert result.exit_code == 2
    assert told in result.stderr
    assert SECRET not in result.output


def test_a_file_that_cannot_be_read_or_written_is_told(run: Runner, configuration: Path) -> None:
    configuration.mkdir(parents=True)
    assert "Is a directory" in run("servers", "list", "--dry-run").stderr
    configuration.rmdir()
    configuration.parent.rmdir()
    configuration.parent.write_text("")
    assert run("configure", "--token", "env:A").exit_code == 2


def test_status_tells_what_is_used(run: Runner, monkeypatch: pytest.MonkeyPatch) -> None:
    none = run("auth", "status")
    assert none.exit_code == 3
    assert none.stderr.splitlines() == [
        "error: no credentials: set COMPUTE_OPS_TOKEN, or COMPUTE_OPS_CLIENT_ID and COMPUTE_OPS_CLIENT_SECRET",
        "  or run: compute-ops configure",
    ]
    monkeypatch.setenv("COMPUTE_OPS_TOKEN", SECRET)
    found = run("auth", "status")
    assert "credentials:  environment (COMPUTE_OPS_TOKEN)" in found.stdout
    assert SECRET not in found.output


# Completion --------------------------------------------------------------------------------------


def completed(*words: str) -> list[str]:
    """What click's protocol offers bash for the last word."""
    environment = {
        **os.environ,
        "PYTHONPATH": os.pathsep.join(sys.path),
        "_COMPUTE_OPS_COMPLETE": "bash_complete",
        "COMP_WORDS": " ".join(("compute-ops", *words)),
        "COMP_CWORD": str(len(words)),
    }
    done = subprocess.run(
        [sys.executable, "-m", "compute_ops_mgmt"], check=True, capture_output=True, text=True, env=environment
    )
    return [line.partition(",")[2] for line in done.stdout.splitlines()]


def test_names_options_and_values_are_completed() -> None:
    assert completed("serv") == ["server-locations", "server-settings", "server-warranty", "servers"]
    assert "list" in completed("servers", "l")
    assert "--limit" in completed("servers", "list", "--l")
    assert completed("servers", "list", "--api-version", "v1b") == ["v1beta2"]
    assert completed("servers", "list", "--output", "j") == ["json", "jsonl"]
    assert completed("jobs", "start", "server-power-o") == ["server-power-off", "server-power-on"]
    offered = completed("jobs", "start", "server-power-off", "x", "--operation-type", "G")
    assert offered == ["GracefulShutdown"]


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_every_shell_has_its_script(run: Runner, shell: str) -> None:
    result = run("completion", shell)
    assert result.exit_code == 0, result.output
    assert "_COMPUTE_OPS_COMPLETE" in result.stdout
    assert f"{shell}_complete" in result.stdout


def test_a_shell_that_click_cannot_serve_is_told(run: Runner, monkeypatch: pytest.MonkeyPatch) -> None:
    def old(_self: Any) -> str:
        raise RuntimeError("bash is too old")

    monkeypatch.setattr("click.shell_completion.BashComplete.source", old)
    result = run("completion", "bash")
    assert (result.exit_code, result.stderr.splitlines()[0]) == (2, "error: bash is too old")
