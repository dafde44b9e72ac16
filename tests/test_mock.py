"""`comgen mock`, and the fakes of all cases: the same for any API."""

from __future__ import annotations

import importlib
import json
import os
import shutil
import signal
import subprocess
import sys
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import quote, urlencode

import httpx2
import pytest

from .golden.case import CASES, all_cases

if TYPE_CHECKING:
    from collections.abc import Iterator

REPOSITORY = Path(__file__).resolve().parents[1]
SPEC = CASES / "clients_errors" / "spec.json"
VENDOR = REPOSITORY.parent / "shared" / "specs" / "vendor" / "device-management.json"


@contextmanager
def mock(spec: Path, *options: str) -> Iterator[tuple[str, subprocess.Popen[str]]]:
    """A running `comgen mock` and its URL, which is its first line."""
    command = [sys.executable, "-m", "generator.cli", "mock", str(spec), *options]
    with subprocess.Popen(
        command,
        cwd=REPOSITORY,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env={**os.environ},
        # A job in the background inherits that Ctrl-C is not heeded.
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),
    ) as process:
        try:
            assert process.stdout is not None
            yield process.stdout.readline().strip(), process
        finally:
            process.kill()


def test_it_serves_and_ends_quietly() -> None:
    paths = ["/nowhere", "/" + "x" * 200]
    with mock(SPEC, "--seed", "3") as (url, process):
        assert url.startswith("http://127.0.0.1:")
        with httpx2.Client(base_url=url, trust_env=False) as client:
            replies = [client.get(path) for path in paths]
            chunked = client.post("/nowhere", content=iter([b"a", b"b"]))
            head = client.head("/nowhere")
        assert [reply.status_code for reply in (*replies, chunked, head)] == [404] * 4
        assert "is no operation" in replies[0].json()["detail"]
        assert head.content == b""
        process.send_signal(signal.SIGINT)
        out, told = process.communicate(timeout=30)
        assert process.returncode == 0
        assert out == ""
        assert told.splitlines()[0].startswith("GET /nowhere: GET /nowhere is no operation")
        assert "Traceback" not in told


def test_a_port_that_is_taken() -> None:
    with mock(SPEC) as (url, _):
        port = url.rpartition(":")[2]
        command = [sys.executable, "-m", "generator.cli", "mock", str(SPEC), "--port", port]
        done = subprocess.run(command, cwd=REPOSITORY, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith("error: ")


@pytest.mark.skipif(not VENDOR.exists(), reason="the vendor's descriptions are not here")
def test_another_api(tmp_path: Path) -> None:
    spec = shutil.copy(VENDOR, tmp_path / "spec.json")
    document = json.loads(VENDOR.read_text("utf-8"))
    lists = [path for path, item in document["paths"].items() if "get" in item and "{" not in path]
    assert lists
    with mock(Path(spec), "--items", "2") as (url, _), httpx2.Client(base_url=url, trust_env=False) as client:
        replies = [client.get(path, headers={"Authorization": "Bearer TOKEN"}) for path in lists]
    # One of them has a parameter that must be there.
    refused = [reply.json()["message"] for reply in replies if reply.status_code != 200]
    assert refused == ["query parameter group-by: is missing"]
    assert any(len(reply.json().get("items", ())) == 2 for reply in replies)


# Cases --------------------------------------------------------------------------------------------

NAMES = [case.name for case in all_cases() if not case.is_refused]


@pytest.mark.parametrize("name", NAMES)
def test_the_fake_of_a_case_answers_what_is_right(name: str, importable: Path) -> None:
    module = importlib.import_module(f"{name}.testing.fake")
    making = importlib.import_module(f"{name}._runtime.fake.draft")
    (class_,) = (value for key, value in vars(module).items() if key.startswith("Fake") and key != "Fake")
    fake = class_(items=1)
    machine = fake._machine
    scheme = {one.name: "KEY" for one in machine.facts.security.values() if one.kind in ("header", "query", "cookie")}
    with httpx2.Client(transport=fake.transport, headers={**scheme, "Authorization": "Bearer x"}) as client:
        for operation in machine.facts.operations:
            if not _is_plain(operation):
                continue
            values = {
                one.name: machine.store._maker.make(one.schema, making.Draft(place=f"{operation.key}/{one.name}"))
                for one in operation.parameters
                if one.required or one.place == "path"
            }
            path = operation.path
            for parameter in operation.parameters:
                if parameter.place == "path":
                    path = path.replace(f"{{{parameter.name}}}", quote(str(values.pop(parameter.name)), safe=""))
            query = urlencode({one: _text(value) for one, value in (values | scheme).items()})
            target = quote(path, safe="/?&=%") + (("&" if "?" in path else "?") + query if query else "")
            body = _body(operation, machine, making)
            reply = client.request(operation.method, f"https://fake.invalid{target}", **body)
            assert fake.requests[-1].problems == (), operation.key
            # What is drawn may be there already, or not be there: both are told as the API would.
            assert reply.status_code < 300 or reply.status_code in (404, 409), operation.key


def _is_plain(operation: Any) -> bool:
    """Whether a request can be written here in a few lines."""
    wanted = [one for one in operation.parameters if one.required or one.place == "path"]
    plain = all(one.place in ("path", "query") and one.style in ("simple", "form") for one in wanted)
    scalar = all(one.schema.get("type") in ("string", "integer", "number", "boolean") for one in wanted)
    json_body = operation.body is None or "application/json" in operation.body.contents
    return plain and scalar and json_body and operation.server is None and not operation.security


def _text(value: Any) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)


def _body(operation: Any, machine: Any, making: Any) -> dict[str, Any]:
    if operation.body is None:
        return {}
    schema = operation.body.contents["application/json"]
    return {"json": machine.store._maker.make(schema, making.Draft(place=f"{operation.key}/body"))}
