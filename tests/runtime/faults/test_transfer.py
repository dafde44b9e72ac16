"""Downloads, uploads, hooks and deprecations over a real connection."""

from __future__ import annotations

import io
import os
import warnings
from dataclasses import replace
from pathlib import Path
from typing import IO, Any

import pytest
from _runtime import errors
from _runtime.deprecation import Deprecation
from _runtime.errors import ConfigurationError, OperationDeprecated
from _runtime.hooks import HookRequest, HookResponse
from _runtime.operation import Json, Operation
from _runtime.retry import Retry
from fault_caller import SIGNATURE, TOKEN, Caller
from fault_server import CLOSED_IN_BODY, RESET_IN_BODY, Act, FaultServer, chunked, reply, zipped
from mini_api import FILE, Page

PAGE = Operation[Page]("GET", "/boxes", replies={"200": Json(lambda: Page)})
OLD = Operation[Page](
    "GET",
    "/old",
    deprecation=Deprecation(since="2025-01-31", sunset="2025-03-03", successor="v2.boxes.list"),
    replies={"200": Json(lambda: Page)},
)
GOOD = {"items": [], "total": 1}
CONTENT = os.urandom(200_000)


def download(caller: Caller, path: Path, progress: Any = None, **options: Any) -> Any:
    options.setdefault("max_retries", 2)
    return caller.use(
        lambda client: client.stream(client.boxes.list, offset=3).download_to(path, progress=progress), **options
    )


def test_a_download_goes_into_the_file_with_its_progress(caller: Caller, server: FaultServer, tmp_path: Path) -> None:
    server.script = [reply(200, CONTENT, "application/zip", X_Name="a.zip")]
    seen: list[tuple[int, int | None]] = []
    response = download(caller, tmp_path / "a.zip", lambda *now: seen.append(now))
    assert (tmp_path / "a.zip").read_bytes() == CONTENT
    assert (response.status, response.parsed, response.headers["x-name"]) == (200, tmp_path / "a.zip", "a.zip")
    assert seen[-1] == (len(CONTENT), len(CONTENT))
    assert [now for now, _ in seen] == sorted({now for now, _ in seen})
    assert server.paths == ["GET /boxes?offset=3"]
    assert os.listdir(tmp_path) == ["a.zip"]


@pytest.mark.parametrize("act", [zipped(GOOD), chunked(GOOD)])
def test_nobody_knows_how_much_there_is(caller: Caller, server: FaultServer, tmp_path: Path, act: Act) -> None:
    server.script = [act]
    seen: list[int | None] = []
    download(caller, tmp_path / "a", lambda _, total: seen.append(total))
    assert (tmp_path / "a").read_bytes() == b'{"items": [], "total": 1}'
    assert set(seen) == {None}


def test_a_download_that_breaks_off_begins_anew(caller: Caller, server: FaultServer, tmp_path: Path) -> None:
    server.script = [RESET_IN_BODY, CLOSED_IN_BODY, reply(200, b"whole")]
    (tmp_path / "a").write_text("before")
    download(caller, tmp_path / "a")
    assert (tmp_path / "a").read_bytes() == b"whole"
    assert os.listdir(tmp_path) == ["a"]


@pytest.mark.parametrize(
    ("act", "error"),
    [
        (CLOSED_IN_BODY, errors.TransportError),
        (reply(404, {"message": "gone"}), errors.NotFoundError),
        (reply(302, Location="/x"), errors.ApiError),
    ],
)
def test_a_download_that_fails_leaves_no_file(
    caller: Caller, server: FaultServer, tmp_path: Path, act: Act, error: type[Exception]
) -> None:
    server.script = [act]
    with pytest.raises(error):
        download(caller, tmp_path / "a", max_retries=0)
    assert os.listdir(tmp_path) == []


def test_what_the_progress_raises_ends_the_download(caller: Caller, server: FaultServer, tmp_path: Path) -> None:
    def stop(*_: object) -> None:
        raise KeyError("enough")

    server.script = [reply(200, CONTENT)]
    with pytest.raises(KeyError):
        download(caller, tmp_path / "a", stop)
    assert os.listdir(tmp_path) == []


def test_only_methods_of_resources_can_be_streamed(caller: Caller) -> None:
    for method in (len, caller.clock.now):
        with pytest.raises(TypeError, match="a method of a resource"):
            caller.client().stream(method)


# Presigned ----------------------------------------------------------------------------------------

FIELDS = {"key": "logs/1", "policy": "p", "x-amz-signature": SIGNATURE}


class Pipe(io.RawIOBase):
    """A file that cannot be read a second time."""

    def __init__(self, content: bytes) -> None:
        self.rest = io.BytesIO(content)

    def read(self, size: int = -1) -> bytes:
        return self.rest.read(size)


def upload(caller: Caller, server: FaultServer, file: Any, **options: Any) -> Any:
    url = f"{server.url}/bucket?X-Amz-Signature={SIGNATURE}"
    given = {name: options.pop(name) for name in ("progress", "file_name") if name in options}
    http = caller.http(headers={"x-own": "1"}, auth=("user", TOKEN))
    return caller.use(lambda client: client.upload_presigned(url, FIELDS, file, **given), http_client=http, **options)


@pytest.mark.parametrize("kind", ["bytes", "path", "file", "pipe"])
def test_an_upload_sends_the_fields_then_the_file_and_no_credentials(
    caller: Caller, server: FaultServer, tmp_path: Path, kind: str
) -> None:
    server.script = [reply(204)]
    (tmp_path / "a.ahs").write_bytes(b"skip" + CONTENT)
    files: dict[str, Any] = {"bytes": CONTENT, "path": tmp_path / "b.ahs", "pipe": Pipe(CONTENT)}
    (tmp_path / "b.ahs").write_bytes(CONTENT)
    opened: IO[bytes] = open(tmp_path / "a.ahs", "rb")  # noqa: SIM115 - closed below
    opened.seek(4)
    seen: list[tuple[int, int | None]] = []
    response = upload(
        caller,
        server,
        files.get(kind, opened),
        progress=lambda *now: seen.append(now),
        file_name='a"\r\n.ahs',
    )
    assert (response.status, response.parsed) == (204, None)
    assert not opened.closed
    opened.close()
    (asked,) = server.asked
    assert asked.method == "POST"
    assert asked.headers.keys() <= {
        "host", "accept", "user-agent", "content-type", "content-length", "transfer-encoding"
    }  # fmt: skip
    assert ("content-length" in asked.headers) is (kind != "pipe")
    boundary = asked.headers["content-type"].partition("boundary=")[2]
    parts = asked.body.split(f"--{boundary}".encode())
    assert parts[0] == b""
    assert parts[-1] == b"--\r\n"
    names = [part.split(b'name="')[1].split(b'"')[0].decode() for part in parts[1:-1]]
    assert names == ["key", "policy", "x-amz-signature", "file"]
    start, _, content = parts[-2].partition(b"\r\n\r\n")
    assert content == CONTENT + b"\r\n"
    assert b'filename="a%22%0D%0A.ahs"\r\nContent-Type: application/octet-stream' in start
    assert seen[-1] == (len(CONTENT), None if kind == "pipe" else len(CONTENT))


def test_an_upload_is_tried_again_with_the_same_body(caller: Caller, server: FaultServer) -> None:
    server.script = [reply(503), RESET_IN_BODY, reply(204)]
    upload(caller, server, CONTENT)
    assert len(server.asked) == 3
    assert all(CONTENT in one.body for one in server.asked)


def test_a_body_that_cannot_be_replayed_is_not(caller: Caller, server: FaultServer) -> None:
    server.script = [reply(503), reply(204)]
    with pytest.raises(errors.ServerError):
        upload(caller, server, Pipe(CONTENT))
    assert len(server.asked) == 1


def test_an_upload_that_is_refused_shows_no_signature(caller: Caller, server: FaultServer) -> None:
    body = f"<Error><Message>Wrong</Message><SignatureProvided>{SIGNATURE}</SignatureProvided></Error>"
    server.script = [reply(403, body.encode(), "application/xml")]
    with pytest.raises(errors.PermissionDeniedError, match=r"^403 Forbidden: POST /bucket: Wrong$") as caught:
        upload(caller, server, CONTENT)
    assert SIGNATURE not in caught.value.text


@pytest.mark.parametrize("url", ["ftp://x", "bucket", "https://u:p@x/"])
def test_a_presigned_url_must_be_one(caller: Caller, tmp_path: Path, url: str) -> None:
    with pytest.raises(ConfigurationError, match="url must be"):
        caller.use(lambda client: client.download_presigned(url, tmp_path / "a"))


def test_a_presigned_download(caller: Caller, server: FaultServer, tmp_path: Path) -> None:
    server.script = [reply(503), reply(200, CONTENT)]
    url = f"{server.url}/logs.zip?X-Amz-Signature={SIGNATURE}"
    response = caller.use(
        lambda client: client.download_presigned(url, str(tmp_path / "a"), timeout=9, retry=Retry(max_retries=1))
    )
    assert response.parsed.read_bytes() == CONTENT
    assert server.paths == [f"GET /logs.zip?X-Amz-Signature={SIGNATURE}"] * 2
    assert all("authorization" not in one.headers for one in server.asked)
    server.script = [reply(404, f"no {SIGNATURE}".encode(), "text/plain")]
    with pytest.raises(errors.NotFoundError, match=r"GET /logs\.zip: no \*\*\*"):
        caller.use(lambda client: client.download_presigned(url, tmp_path / "b"))
    assert os.listdir(tmp_path) == ["a"]


# Hooks --------------------------------------------------------------------------------------------


def test_hooks_see_each_attempt_and_no_credentials(caller: Caller, server: FaultServer) -> None:
    server.script = [reply(503, X_Id="1"), reply(200, GOOD, X_Id="2")]
    requests: list[HookRequest] = []
    responses: list[HookResponse] = []

    def before(request: HookRequest) -> None:
        request.headers["X-Trace"] = f"t{request.attempt}"
        requests.append(request)

    caller.send(PAGE, {"on_request": before, "on_response": responses.append})
    assert [one.headers["x-trace"] for one in server.asked] == ["t1", "t2"]
    assert [one.headers["authorization"] for one in server.asked] == [f"Bearer {TOKEN}"] * 2
    assert [(one.method, one.path, one.query, one.attempt) for one in requests] == [
        ("GET", "/boxes", "", 1),
        ("GET", "/boxes", "", 2),
    ]
    assert [(one.status, one.headers["x-id"]) for one in responses] == [(503, "1"), (200, "2")]
    assert [one.request for one in responses] == requests
    assert all("authorization" not in one.headers for one in requests)
    caller.shown.append(repr(requests) + repr(responses) + str([vars_of(one) for one in requests]))


def vars_of(one: HookRequest) -> dict[str, Any]:
    return {name: getattr(one, name) for name in one.__slots__}


def test_async_hooks(caller: Caller, server: FaultServer) -> None:
    server.script = [reply(200, GOOD)]
    seen: list[object] = []

    async def hook(what: object) -> None:
        seen.append(what)

    options = {"on_request": hook, "on_response": hook}
    if caller.kind == "async":
        caller.send(PAGE, options)
        assert [type(one) for one in seen] == [HookRequest, HookResponse]
    else:
        with pytest.raises(ConfigurationError, match="takes no async functions"):
            caller.send(PAGE, options)
        assert server.asked == []


def test_a_header_from_a_hook_is_checked(caller: Caller, server: FaultServer) -> None:
    def before(request: HookRequest) -> None:
        request.headers["x"] = "a\r\nb: c"

    with pytest.raises(errors.InvalidRequestError, match="header 'x'"):
        caller.send(PAGE, {"on_request": before})
    assert server.asked == []


# Deprecation --------------------------------------------------------------------------------------


def caught(calls: Any) -> list[warnings.WarningMessage]:
    with warnings.catch_warnings(record=True) as found:
        warnings.simplefilter("always")
        calls()
    return [one for one in found if issubclass(one.category, OperationDeprecated)]


def test_a_deprecated_operation_warns_once_per_call_site(caller: Caller, server: FaultServer) -> None:
    # The clients of these tests send from one line; each kind has an operation of its own.
    operation = replace(OLD, path=f"/old/{caller.kind}")
    server.routes = {operation.path: lambda _: reply(200, GOOD)}
    found = caught(lambda: [caller.send(operation) for _ in range(3)])
    assert caught(lambda: caller.send(operation)) == []
    assert [str(one.message) for one in found] == [
        f"GET {operation.path}: deprecated since 2025-01-31; sunset 2025-03-03; use v2.boxes.list instead"
    ]
    warning = found[0].message
    assert isinstance(warning, OperationDeprecated)
    assert (warning.since, warning.sunset, warning.successor) == ("2025-01-31", "2025-03-03", "v2.boxes.list")


@pytest.mark.parametrize(
    ("headers", "said"),
    [
        (
            {
                "Deprecation": "@1738281600",
                "Sunset": "Mon, 03 Mar 2025 00:00:00 GMT",
                "Link": '</v2/x>; rel="successor-version", </why>; rel=deprecation',
            },
            "deprecated since 2025-01-31; sunset 2025-03-03; use /v2/x instead",
        ),
        ({"Deprecation": "true", "Link": '</why>; rel="Deprecation"'}, "deprecated; use /why instead"),
        ({"Sunset": "2025-03-03"}, "deprecated; sunset 2025-03-03"),
        ({"Deprecation": "Fri, 7 Nov 2024 00:00:00 GMT"}, "deprecated since 2024-11-07"),
        ({"Deprecation": "soon\x1b[31m"}, "deprecated since soon [31m"),
        ({"Deprecation": "?1", "Link": "nonsense"}, "deprecated"),
    ],
)
def test_headers_of_a_reply_warn_as_well(
    caller: Caller, server: FaultServer, headers: dict[str, str], said: str
) -> None:
    server.script = [reply(200, GOOD, **headers)]
    operation = Operation[Page]("GET", f"/{abs(hash((caller.kind, said)))}", replies={"200": Json(lambda: Page)})
    (found,) = caught(lambda: caller.send(operation))
    assert str(found.message).partition(": ")[2] == said


@pytest.mark.parametrize("headers", [{"Deprecation": "false"}, {"Link": '</x>; rel="deprecation"'}])
def test_headers_that_say_nothing_of_it(caller: Caller, server: FaultServer, headers: dict[str, str]) -> None:
    server.script = [reply(200, GOOD, **headers)]
    assert caught(lambda: caller.send(PAGE)) == []


def test_a_file_of_an_operation_without_credentials(caller: Caller, server: FaultServer, tmp_path: Path) -> None:
    server.script = [reply(200, CONTENT, "application/x-pem-file")]
    assert caller.send(FILE).parsed == CONTENT
    assert "authorization" not in server.asked[0].headers
