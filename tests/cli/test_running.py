"""Calls: bodies, confirmations, what takes its time, downloads, errors, and what is never shown."""

from __future__ import annotations

import json
import os
import shlex
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from .service import BASE, Service, served

if TYPE_CHECKING:
    from .conftest import Runner

SECRET = "very-secret"
GROUP = {"id": "g1", "name": "lab", "type": "compute-ops-mgmt/group"}


@pytest.fixture
def service(monkeypatch: pytest.MonkeyPatch) -> Iterator[Service]:
    """A server, which the commands go to."""
    with served(Service()) as made:
        made.open.set()
        monkeypatch.setenv("COMPUTE_OPS_TOKEN", SECRET)
        monkeypatch.setenv("COMPUTE_OPS_BASE_URL", made.url)
        yield made


def request(run: Runner, *words: str, stdin: str = "") -> Any:
    """What would be sent."""
    result = run(*words, "--dry-run", "-o", "json", stdin=stdin)
    assert result.exit_code == 0, result.output
    return json.loads(result.stdout)


# Bodies ------------------------------------------------------------------------------------------


def test_a_body_is_put_together(run: Runner, tmp_path: Path) -> None:
    file = tmp_path / "group.json"
    file.write_text('{"name": "old", "description": "kept"}')
    words = ("groups", "update", "g1")
    assert request(run, *words, "--set", "name=lab", "--unset", "description")["body"] == {
        "name": "lab",
        "description": None,
    }
    assert request(run, *words, "--body", f"@{file}", "--set", "name=7")["body"] == {"name": "7", "description": "kept"}
    assert request(run, *words, "--body", "-", stdin='{"name": "in"}')["body"] == {"name": "in"}
    assert request(run, *words, "--body", '{"data": {"a": 1}}', "--set", "data.b=[2]", "--set", "x.y=text")["body"] == {
        "data": {"a": 1, "b": [2]},
        "x": {"y": "text"},
    }


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ((), "this needs a body"),
        (("--body", "{"), "--body: not valid JSON"),
        (("--body", "@/no/such/file"), "--body: /no/such/file: No such file"),
        (("--body", "[]", "--set", "a=1"), "--set and --unset change an object"),
        (("--set", "name"), "give PROPERTY=VALUE"),
        (("--body", '{"a": 1}', "--set", "a.b=1"), "a has no properties"),
    ],
)
def test_a_body_that_is_none_is_told(run: Runner, words: tuple[str, ...], told: str) -> None:
    result = run("groups", "update", "g1", *words, "--dry-run")
    assert result.exit_code == 2
    assert told in result.stderr
    assert len(result.stderr.splitlines()) <= 2


def test_a_property_that_is_nearly_another_is_told_and_sent(run: Runner) -> None:
    result = run("groups", "update", "g1", "--set", "nam=x", "--unset", "zzz", "--set", "name=y", "--dry-run")
    assert result.stderr == "warning: the API describes no property 'nam'; did you mean name?\n"
    assert '"nam": "x"' in result.stdout


@pytest.mark.parametrize(
    ("text", "kind", "value"),
    [
        ("7", "integer", 7),
        ("1.5", "number", 1.5),
        ("TRUE", "boolean", True),
        ("[1]", "json", [1]),
        ("[1]", "any", [1]),
        ("[1", "any", "[1"),
        ("7", "text", "7"),
    ],
)
def test_text_becomes_a_value(text: str, kind: Any, value: object) -> None:
    from compute_ops_mgmt._runtime.cli.values import parsed

    assert parsed(text, kind) == value


def test_times_have_a_zone() -> None:
    from compute_ops_mgmt._runtime.cli.values import parsed

    assert parsed("2026-01-31T12:00:00+02:00", "datetime").isoformat() == "2026-01-31T12:00:00+02:00"
    assert parsed("2026-01-31T12:00:00", "datetime").utcoffset().total_seconds() == 0
    assert parsed("2026-01-31", "date").isoformat() == "2026-01-31"


@pytest.mark.parametrize("kind", ["integer", "number", "boolean", "datetime", "date", "json"])
def test_text_that_is_no_value_is_told(kind: Any) -> None:
    from compute_ops_mgmt._runtime.cli.values import parsed

    with pytest.raises(ValueError, match=r"not (a|valid|true)"):
        parsed("{no", kind)


# Presets and what takes its time -----------------------------------------------------------------


def test_a_preset_is_a_command(run: Runner) -> None:
    sent = request(run, "jobs", "start", "server-power-off", "srv", "--operation-type", "GracefulShutdown")
    assert sent["method"] == "POST"
    assert sent["url"].endswith(f"{BASE}/jobs")
    assert sent["body"]["resourceId"] == "srv"
    assert sent["body"]["jobParams"] == {"operationType": "GracefulShutdown"}


def job(state: str, **more: Any) -> dict[str, Any]:
    return {"id": "j1", "type": "compute-ops-mgmt/job", "state": state, "resourceUri": f"{BASE}/jobs/j1", **more}


def test_a_job_is_waited_for_and_its_state_told(run: Runner, service: Service, monkeypatch: pytest.MonkeyPatch) -> None:
    from compute_ops_mgmt._runtime.clock import Clock

    monkeypatch.setattr(Clock, "sleep", lambda _self, _seconds: None)
    service.answers = {
        ("POST", f"{BASE}/jobs"): [(201, job("Pending"))],
        ("GET", f"{BASE}/jobs/j1"): [(200, job("Running")), (200, job("Complete", resultCode="Success"))],
    }
    result = run("jobs", "start", "server-power-off", "srv", "--wait", "-o", "json")
    assert result.exit_code == 0, result.output
    assert json.loads(result.stdout)["state"] == "Complete"
    assert "state Running" in result.stderr
    service.answers["GET", f"{BASE}/jobs/j1"] = [(200, job("Error", resultCode="Failure"))]
    failed = run("jobs", "get", "j1", "--wait")
    assert failed.exit_code == 9
    assert len(failed.stderr.splitlines()) <= 3


# Confirmations, downloads ------------------------------------------------------------------------


def test_nothing_is_deleted_unasked(run: Runner, service: Service) -> None:
    service.answers["DELETE", f"{BASE}/groups/g1"] = [(204, b"")]
    refused = run("groups", "delete", "g1")
    assert refused.exit_code == 2
    assert "say --yes where nobody can be asked" in refused.stderr
    assert service.asked == []
    done = run("groups", "delete", "g1", "--yes")
    assert (done.exit_code, done.stdout, done.stderr) == (0, "", "done\n")


@pytest.mark.parametrize(("answer", "code"), [("y\n", 0), ("n\n", 130)])
def test_on_a_terminal_it_asks(
    run: Runner, service: Service, monkeypatch: pytest.MonkeyPatch, answer: str, code: int
) -> None:
    from compute_ops_mgmt._runtime.cli import running

    monkeypatch.setattr(running, "is_interactive", lambda: True)
    service.answers["DELETE", f"{BASE}/groups/g1"] = [(204, b"")]
    result = run("groups", "delete", "g1", stdin=answer)
    assert result.exit_code == code
    assert "DELETE /compute-ops-mgmt/v1/groups/{id} with id g1?" in result.stderr.replace("group-id", "id").replace(
        "{group_id}", "{id}"
    )
    assert len(service.asked) == (1 if code == 0 else 0)


# Errors ------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("status", "code"),
    [(400, 1), (401, 3), (403, 3), (404, 4), (409, 5), (412, 5), (422, 1), (429, 6), (500, 7), (503, 7)],
)
def test_an_error_is_two_lines_and_a_code(run: Runner, service: Service, status: int, code: int) -> None:
    answer = {"message": "It\x1b[31m is so.\nAnd more.", "errorCode": "E42", "debugId": "d-1", "httpStatusCode": status}
    service.answers["POST", f"{BASE}/groups"] = [(status, answer)]
    result = run("groups", "create", "--set", "name=lab", "--set", "deviceType=DIRECT_CONNECT_SERVER")
    assert result.exit_code == code, result.output
    assert result.stdout == ""
    assert 1 <= len(result.stderr.splitlines()) <= 2
    assert result.stderr.startswith("error: ")
    assert "\x1b" not in result.stderr
    assert SECRET not in result.stderr


def test_nobody_there_is_its_own_code(run: Runner, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COMPUTE_OPS_TOKEN", SECRET)
    result = run("groups", "delete", "g1", "--yes", "--server", "http://127.0.0.1:9", "--timeout", "5")
    assert result.exit_code == 8
    assert len(result.stderr.splitlines()) <= 2


def test_a_mistake_is_told_in_two_lines(run: Runner) -> None:
    result = run("servers", "list", "--limt", "3")
    assert result.exit_code == 2
    assert result.stderr.splitlines()[0].startswith("error: No such option '--limt'.")
    assert result.stderr.splitlines()[1] == "  see: compute-ops servers list --help"
    assert "Did you mean servers" in run("server", "list").stderr
    assert "Did you mean list" in run("servers", "lst").stderr
    assert "is not in version v7" in run("servers", "list", "--api-version", "v7").stderr


def test_the_debug_log_has_no_secrets(run: Runner, service: Service, caplog: pytest.LogCaptureFixture) -> None:
    assert run("servers", "list", "--debug").exit_code == 0
    assert "/servers" in caplog.text
    assert SECRET not in caplog.text
    assert service.headers[-1]["authorization"] == f"Bearer {SECRET}"


# Requests that are only shown --------------------------------------------------------------------


def test_a_request_is_shown_without_the_token(run: Runner, service: Service) -> None:
    words = ("groups", "update", "g1", "--set", "name=it's")
    shown = run(*words, "--dry-run")
    assert "authorization: ***" in shown.stdout
    typed = run(*words, "--curl").stdout
    assert SECRET not in shown.output + typed
    assert "__credential__" not in shown.output + typed
    assert service.asked == []
    parsed = shlex.split(typed)
    assert parsed[:4] == ["curl", "--globoff", "--request", "PATCH"]
    assert "authorization: Bearer $COMPUTE_OPS_TOKEN" in parsed
    assert json.loads(parsed[-1]) == {"name": "it's"}


def test_curl_is_sent_what_the_client_sends(run: Runner, service: Service) -> None:
    service.answers["PATCH", f"{BASE}/groups/g1"] = [(200, GROUP)]
    words = ("groups", "update", "g1", "--set", "name=@a $HOME `b` \"c\" 'd' [1-3]")
    assert run(*words).exit_code == 0
    command = run(*words, "--curl").stdout
    try:
        subprocess.run(["curl", "--version"], check=True, capture_output=True)
    except FileNotFoundError:
        pytest.skip("curl is not installed")
    environment = {**os.environ, "COMPUTE_OPS_TOKEN": SECRET}
    subprocess.run(["sh", "-c", f"{command.strip()} --silent"], check=True, capture_output=True, env=environment)
    ours, curls = service.asked
    assert ours == curls
    assert {name.lower(): value for name, value in service.headers[1].items()}["authorization"] == f"Bearer {SECRET}"


# Without what it needs ---------------------------------------------------------------------------


def test_without_click_it_says_what_to_install() -> None:
    script = "import sys; sys.modules['click'] = None\nfrom compute_ops_mgmt._commands import main\nmain()\n"
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    done = subprocess.run([sys.executable, "-c", script], check=False, capture_output=True, text=True, env=environment)
    assert done.returncode == 1
    assert done.stderr == "the command line needs click: pip install 'compute-ops-mgmt-client[cli]'\n"
