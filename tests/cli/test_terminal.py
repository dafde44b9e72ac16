"""What is seen on a terminal: a bar, a state that lives, questions; and answers that are no JSON."""

from __future__ import annotations

import io
import json
from collections.abc import Iterator
from contextlib import redirect_stderr, redirect_stdout
from importlib import import_module
from pathlib import Path
from typing import Any

import click
import pytest

from .service import BASE, Service, served


class Stream(io.TextIOWrapper):
    """A stream in memory, which may say that it is a terminal."""

    def __init__(self, *, terminal: bool) -> None:
        super().__init__(io.BytesIO(), encoding="utf-8", write_through=True)
        self.terminal = terminal

    def isatty(self) -> bool:
        return self.terminal

    @property
    def text(self) -> str:
        """What was written."""
        buffer: Any = self.buffer
        return str(buffer.getvalue().decode())


@pytest.fixture
def service(monkeypatch: pytest.MonkeyPatch) -> Iterator[Service]:
    """A server, which the commands go to, without time between two looks."""
    from compute_ops_mgmt._runtime.clock import Clock

    monkeypatch.setattr(Clock, "sleep", lambda _self, _seconds: None)
    monkeypatch.setenv("TERM", "xterm-256color")
    monkeypatch.setenv("COMPUTE_OPS_TOKEN", "token")
    with served(Service()) as made:
        made.open.set()
        monkeypatch.setenv("COMPUTE_OPS_BASE_URL", made.url)
        yield made


Streams = tuple[Stream, Stream]


@pytest.fixture
def streams() -> Streams:
    """Standard output, which is none, and standard error, which is a terminal."""
    return Stream(terminal=False), Stream(terminal=True)


def run(streams: Streams, *words: str) -> int:
    """Run a command with these streams."""
    program = import_module("compute_ops_mgmt._runtime.cli.program")
    described = import_module("compute_ops_mgmt._commands").PROGRAM
    with pytest.raises(SystemExit) as ended, redirect_stdout(streams[0]), redirect_stderr(streams[1]):
        program.main_of(described).main(list(words), prog_name="compute-ops")
    return int(ended.value.code or 0)


def test_a_long_list_has_a_bar(service: Service, streams: Streams) -> None:
    out, err = streams
    service.count = 250
    assert run(streams, "servers", "list", "--all", "-o", "jsonl") == 0
    assert len(out.text.splitlines()) == 250
    assert "250/250" in err.text


def job(state: str, **more: Any) -> dict[str, Any]:
    return {"id": "j1", "type": "compute-ops-mgmt/job", "state": state, "resourceUri": f"{BASE}/jobs/j1", **more}


def test_a_state_lives_and_is_no_markup(service: Service, streams: Streams) -> None:
    out, err = streams
    looks = [job("Running", statusMessage="[bold]half[/bold] \x1b]0;t\x07"), job("Complete", resultCode="Success")]
    service.answers["GET", f"{BASE}/jobs/j1"] = [(200, look) for look in looks]
    assert run(streams, "jobs", "get", "j1", "--wait", "-o", "json") == 0
    assert json.loads(out.text)["state"] == "Complete"
    assert "\x1b]0;" not in err.text


def test_what_has_no_state_is_waited_for_all_the_same() -> None:
    from compute_ops_mgmt._runtime.cli.running import _state

    assert _state("text") == "waiting"
    assert _state({"id": 1}) == "waiting"
    assert _state({"state": "Running", "progressPercent": 5}) == "state Running, progressPercent 5"


def test_what_was_started_is_shown_where_nobody_waits(service: Service, streams: Streams) -> None:
    out, _ = streams
    service.answers["POST", f"{BASE}/jobs"] = [(201, job("Pending"))]
    assert run(streams, "jobs", "start", "server-power-on", "srv") == 0
    assert json.loads(out.text)["state"] == "Pending"


# Answers that are no JSON ------------------------------------------------------------------------


def written(streams: Streams, result: object, save: str | None = None) -> None:
    from compute_ops_mgmt._runtime.cli.running import Wanted, _write

    with redirect_stdout(streams[0]), redirect_stderr(streams[1]):
        _write(result, Wanted(save=save))


def test_bytes_go_into_a_file_or_a_pipe_and_not_to_a_terminal(streams: Streams, tmp_path: Path) -> None:
    out, err = streams
    written(streams, b"\x00\x1b")
    assert out.text == "\x00\x1b"
    written(streams, b"\x00\x1b", str(tmp_path / "log"))
    assert (tmp_path / "log").read_bytes() == b"\x00\x1b"
    assert err.text.endswith("log: 2 bytes\n")
    with pytest.raises(click.UsageError, match=r"--save: .*: Is a directory"):
        written(streams, b"", str(tmp_path))
    out.terminal = True
    with pytest.raises(click.UsageError, match="the answer is not text: --save FILE"):
        written(streams, b"\x00")


def test_text_is_text_and_safe_on_a_terminal(streams: Streams) -> None:
    out, _ = streams
    written(streams, "a\x1b[31m")
    out.terminal = True
    written(streams, "b\x1b[31m")
    assert out.text == "a\x1b[31m\nb\\x1b[31m\n"


def test_a_model_and_what_holds_one_is_data() -> None:
    from uuid import UUID

    from compute_ops_mgmt._runtime.cli.running import plain

    assert plain(({"a": UUID(int=0)}, [None, True])) == [{"a": str(UUID(int=0))}, [None, True]]


# Without an answer -------------------------------------------------------------------------------


def test_what_is_no_error_of_the_api_is_not_hidden() -> None:
    from compute_ops_mgmt._runtime.cli.failures import telling

    with pytest.raises(ZeroDivisionError), telling():
        _ = 1 / 0


@pytest.mark.parametrize(("error", "code"), [(KeyboardInterrupt(), 130), (click.Abort(), 130)])
def test_an_end_from_outside_has_its_code(error: BaseException, code: int) -> None:
    from compute_ops_mgmt._runtime.cli.failures import telling

    with pytest.raises(SystemExit) as ended, telling():
        raise error
    assert ended.value.code == code


def test_a_warning_is_one_line(streams: Streams) -> None:
    import warnings

    from compute_ops_mgmt._runtime.cli.failures import show_warnings

    with warnings.catch_warnings(), redirect_stderr(streams[1]):
        show_warnings()
        warnings.warn("It\x1b[31m is so.", UserWarning, stacklevel=1)
    assert streams[1].text == "warning: It\\x1b[31m is so.\n"


def test_help_alone_and_the_version(streams: Streams) -> None:
    out, err = streams
    assert run(streams) == 2
    assert "Resources:" in err.text
    assert run(streams, "--version") == 0
    assert out.text.startswith("compute-ops, version ")


@pytest.mark.parametrize(
    ("kind", "body", "value"), [("text", "grün", "grün"), ("bytes", "@file", b"\x00"), ("text", None, None)]
)
def test_a_body_that_is_no_json(kind: Any, body: str, value: object, tmp_path: Path) -> None:
    from compute_ops_mgmt._runtime.cli.describe import Body
    from compute_ops_mgmt._runtime.cli.values import body_of

    (tmp_path / "file").write_bytes(b"\x00")
    described = Body(kind, False, ("text/plain",))
    given = body and body.replace("@file", f"@{tmp_path / 'file'}")
    assert body_of(described, given, (), ()) == value
    with pytest.raises(click.UsageError, match="has no properties"):
        body_of(described, given, ("a=1",), ())


def test_a_property_is_read_by_its_type() -> None:
    from compute_ops_mgmt._runtime.cli.describe import Body, Property
    from compute_ops_mgmt._runtime.cli.values import body_of

    described = Body("json", True, ("application/json",), (Property("size", "integer"), Property("name", "text")))
    assert body_of(described, None, ("size=7", "name=7", "other=7"), ()) == {"size": 7, "name": "7", "other": 7}
    with pytest.raises(click.UsageError, match=r"--set: '1\.5' is not a whole number"):
        body_of(described, None, ("size=1.5",), ())


def test_a_request_with_a_body_that_is_not_text() -> None:
    import httpx2
    from compute_ops_mgmt._commands import PROGRAM
    from compute_ops_mgmt._runtime.cli.preview import as_curl, as_data, as_text, captured

    request = httpx2.Request("PUT", "https://api.example.com/a", content=b"\xff{")
    assert as_data(request)["body"] == "\ufffd{"
    assert as_text(request).endswith("\n\n\ufffd{")
    with pytest.raises(click.UsageError, match="cannot be typed for curl"):
        as_curl(request, PROGRAM)
    with pytest.raises(click.UsageError, match="nothing would be sent"):
        captured(lambda: None)
