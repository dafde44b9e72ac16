"""What people get wrong, and what servers and disks do: each has its message and its exit code."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click
import pytest

from .service import BASE, Service, served

if TYPE_CHECKING:
    from .conftest import Runner


@pytest.fixture
def service(monkeypatch: pytest.MonkeyPatch) -> Iterator[Service]:
    """A server, which the commands go to."""
    with served(Service()) as made:
        made.open.set()
        monkeypatch.setenv("COMPUTE_OPS_TOKEN", "TOKEN")
        monkeypatch.setenv("COMPUTE_OPS_BASE_URL", made.url)
        yield made


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("--region", "eu-central", "servers"), "--region stands behind the command: compute-ops … --region"),
        (("servers", "-o", "json", "list"), "-o stands behind the command: compute-ops servers … -o"),
        (("jobs", "start", "--wait", "x"), "--wait stands behind the command: compute-ops jobs start … --wait"),
        (("--verison",), "No such option '--verison'. Did you mean '--version'?"),
        (("zzzzz",), "No such command 'zzzzz'."),
        (("servers", "list", "--server", "somewhere"), "'somewhere' is no URL such as"),
        (("servers", "list", "--region", "mars"), "'mars' is not one of 'us-west'"),
        (("servers", "list", "--limit", "0"), "0 is not in the range x>=1"),
        (("servers", "list", "--timeout", "0"), "0.0 is not in the range x>0"),
        (("servers", "list", "--api-version"), "Option '--api-version' requires an argument"),
        (("servers", "list", "--query", "a["), "--query: "),
        (("servers", "get"), "Missing argument 'ID'"),
        (("servers", "get", ""), "path parameter 'id': must not be empty"),
        (("jobs", "start", "group-firmware-update", "g", "--parallel", "perhaps"), "'perhaps' is not true or false"),
        (("configure", "--token", "s3cret"), "a secret does not stand here"),
        (("configure", "--token", "env:A", "--client-id", "me"), "give --token, or --client-id and --client-secret"),
        (("configure", "--client-id", "me"), "--client-id and --client-secret go together"),
        (("configure", "--profile", "a b", "--token", "env:A"), "the name of a profile has letters"),
    ],
)
def test_a_mistake_is_told(run: Runner, words: tuple[str, ...], told: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COMPUTE_OPS_TOKEN", "TOKEN")
    result = run(*words)
    assert (result.exit_code, result.stdout) == (2, "")
    assert told in result.stderr
    assert len(result.stderr.splitlines()) <= 2
    assert "s3cret" not in result.stderr


def test_without_credentials_it_says_where_to_look(run: Runner, service: Service) -> None:
    service.answers["GET", f"{BASE}/servers"] = [(401, {"message": "Who are you?", "errorCode": "E1"})]
    result = run("servers", "list")
    assert (result.exit_code, result.stdout) == (3, "")
    first, second = result.stderr.splitlines()
    assert first.endswith("Who are you? (errorCode E1)")
    assert second == "  see: auth status"


def test_details_of_the_api_are_shown(run: Runner, service: Service) -> None:
    details = [{"field": "name", "issue": "tak\x1ben"}]
    service.answers["GET", f"{BASE}/groups/g1"] = [(422, {"message": "no", "errorDetails": details})]
    assert run("groups", "get", "g1").stderr.splitlines()[1] == '  [{"field": "name", "issue": "tak\\u001ben"}]'
    service.answers["GET", f"{BASE}/groups/g1"] = [(422, {"message": "no", "errorDetails": "taken"})]
    assert run("groups", "get", "g1").stderr.splitlines()[1] == "  taken"


def test_a_version_with_an_equals_sign_and_an_end_of_options(run: Runner, service: Service) -> None:
    shown = run("servers", "list", "--api-version=v1beta2", "--dry-run")
    assert "/compute-ops-mgmt/v1beta2/servers" in shown.stdout
    odd = run("groups", "get", "--dry-run", "--", "--api-version=v7")
    assert odd.stdout.startswith(f"GET {service.url}{BASE}/groups/--api-version%3Dv7\n")


def test_an_answer_that_cannot_be_read(run: Runner, service: Service) -> None:
    service.answers["GET", f"{BASE}/groups/g1"] = [(200, b"<html>")]
    result = run("groups", "get", "g1")
    assert (result.exit_code, result.stdout) == (1, "")
    assert result.stderr.startswith("error: ")


def test_a_list_made_by_a_query_has_a_line_for_each(run: Runner, service: Service) -> None:
    service.answers["GET", f"{BASE}/groups/g1"] = [(200, {"name": "lab", "settingsUris": ["/a", "/b"]})]
    result = run("groups", "get", "g1", "--query", "settingsUris", "-o", "jsonl")
    assert [json.loads(line) for line in result.stdout.splitlines()] == ["/a", "/b"]


def test_a_state_that_does_not_change_is_told_once(
    run: Runner, service: Service, monkeypatch: pytest.MonkeyPatch
) -> None:
    from compute_ops_mgmt._runtime.clock import Clock

    monkeypatch.setattr(Clock, "sleep", lambda _self, _seconds: None)
    running, done = {"state": "RUNNING"}, {"state": "COMPLETE", "resultCode": "SUCCESS"}
    service.answers["GET", f"{BASE}/jobs/j1"] = [(200, running), (200, running), (200, done)]
    result = run("jobs", "get", "j1", "--wait")
    assert result.exit_code == 0
    assert result.stderr.splitlines() == ["state RUNNING", "state COMPLETE, resultCode SUCCESS"]


def test_a_disk_that_is_full(run: Runner, configuration: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(**_about: Any) -> Any:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("tempfile.mkstemp", full)
    result = run("configure", "--token", "env:A")
    assert (result.exit_code, result.stderr.splitlines()[0]) == (2, f"error: {configuration}: No space left on device")
    assert not configuration.exists()


def test_the_configuration_is_where_the_system_has_such_files(monkeypatch: pytest.MonkeyPatch) -> None:
    from compute_ops_mgmt._runtime.cli.profiles import config_path

    monkeypatch.delenv("COMPUTE_OPS_CONFIG")
    assert config_path("compute-ops", "COMPUTE_OPS") == Path(click.get_app_dir("compute-ops")) / "config.toml"


def test_another_program_may_run_it() -> None:
    from compute_ops_mgmt._commands import PROGRAM
    from compute_ops_mgmt._runtime.cli.program import main_of

    with pytest.raises(SystemExit) as ended:
        main_of(PROGRAM).main(["servers", "list", "--limit", "0"], standalone_mode=False)
    assert ended.value.code == 2


def test_values_are_offered() -> None:
    from compute_ops_mgmt._runtime.cli.values import Value

    def offered(value: Value, begun: str) -> list[str]:
        return [item.value for item in value.shell_complete(None, None, begun)]  # type: ignore[arg-type]

    assert offered(Value("boolean"), "t") == ["true"]
    assert offered(Value("text", ("ON", "OFF")), "O") == ["ON", "OFF"]
    assert offered(Value("text"), "") == []
