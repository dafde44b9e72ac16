from __future__ import annotations

import asyncio
import dataclasses
import json
import logging
import os
import pickle
import re
import threading
from concurrent.futures import ThreadPoolExecutor
from datetime import date
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING, Any, Literal

import httpx2
import pytest
from _runtime import errors
from _runtime.config import ApiConfig
from _runtime.errors import (
    ApiClientError,
    ApiError,
    ConfigurationError,
    DecodeError,
    ResponseMismatch,
    TransportError,
)
from mini_api import (
    CONFIG,
    FILE,
    AsyncBoxClient,
    BoxClient,
    Page,
    Recorder,
    keyed,
    typed,
    typed_async,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

SECRET = "s3cret-t0ken"


def sent_path(recorder: Recorder) -> str:
    return recorder.last.url.raw_path.decode()


# Which server


def test_a_server_by_name_by_url_or_the_only_one(recorder: Recorder) -> None:
    http = recorder.http()
    for client, url in (
        (BoxClient(region="west", http_client=http), "https://west.example.com/base/boxes"),
        (BoxClient(base_url="http://localhost:8080/a/", http_client=http), "http://localhost:8080/a/boxes"),
        (BoxClient(config=keyed("header", "k"), http_client=http), "https://one.example.com/boxes"),
    ):
        client.boxes.list()
        assert str(recorder.last.url) == url


def test_a_server_of_the_environment(recorder: Recorder, monkeypatch: pytest.MonkeyPatch) -> None:
    config = dataclasses.replace(CONFIG, env_prefix="BOXES")

    def url(**options: Any) -> str:
        BoxClient(config=config, http_client=recorder.http(), **options).boxes.list()
        return str(recorder.last.url)

    monkeypatch.setenv("BOXES_REGION", "east")
    assert url() == "https://east.example.com/boxes"
    assert url(region="west") == "https://west.example.com/base/boxes"
    monkeypatch.setenv("BOXES_BASE_URL", "http://localhost:8080/a/")
    assert url() == "http://localhost:8080/a/boxes"
    assert url(base_url="http://localhost:8081") == "http://localhost:8081/boxes"
    assert url(region="west") == "https://west.example.com/base/boxes"


@pytest.mark.parametrize(
    ("name", "value", "problem"),
    [
        ("BOXES_REGION", "north", "BOXES_REGION='north' is not known; Boxes API has 'west', 'east'"),
        ("BOXES_BASE_URL", f"https://u:{SECRET}@x", "BOXES_BASE_URL must be an absolute http or https URL"),
        ("BOXES_REGION", "", "give region= (one of 'west', 'east') or base_url=, or set BOXES_REGION"),
    ],
)
def test_an_environment_that_names_no_server(
    name: str, value: str, problem: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(name, value)
    with pytest.raises(ConfigurationError, match=re.escape(problem)) as caught:
        BoxClient(config=dataclasses.replace(CONFIG, env_prefix="BOXES"))
    assert SECRET not in str(caught.value)


@pytest.mark.parametrize(
    ("options", "problem"),
    [
        ({}, "give region= (one of 'west', 'east') or base_url="),
        ({"region": "west", "base_url": "https://x"}, "give region= or base_url=, not both"),
        ({"region": "north"}, "region='north' is not known; Boxes API has 'west', 'east'"),
        ({"config": ApiConfig(title="T", user_agent="t/1", logger="t")}, "give base_url="),
        ({"config": ApiConfig(title="T", user_agent="t/1", logger="t"), "region": "x"}, "T has no servers"),
        (
            {
                "config": ApiConfig(title="T", user_agent="t/1", logger="t"),
                "base_url": "http://x",
                "auth": "a",
            },
            "takes no",
        ),
        ({"region": "west", "auth": ""}, "auth: "),
        ({"region": "west", "auth": f"{SECRET}\n"}, "auth: "),
        ({"config": keyed("cookie", "k"), "auth": f"{SECRET};"}, "auth: "),
    ],
)
def test_what_does_not_fit_together(options: dict[str, Any], problem: str) -> None:
    with pytest.raises(ConfigurationError) as caught:
        BoxClient(**options)
    assert problem in str(caught.value)
    assert SECRET not in str(caught.value)


@pytest.mark.parametrize(
    "url",
    [
        "example.com",
        "ftp://x",
        "https://",
        f"https://u:{SECRET}@x",
        "https://x?a=1",
        "https://x#a",
        "https://x/a b",
        "https://x:99999",
        "https://[x",
        "https://x\n",
    ],
)
def test_a_base_url_that_cannot_be_used(url: str) -> None:
    with pytest.raises(ConfigurationError, match="base_url") as caught:
        BoxClient(base_url=url)
    assert SECRET not in str(caught.value)


# What is sent


def test_a_call_from_end_to_end(recorder: Recorder) -> None:
    recorder.answer = httpx2.Response(200, json={"items": [{"deviceKind": "DISK"}], "total": 1})
    page = recorder.client().boxes.list(
        offset=0, filter="name eq 'a+b' | ~", id=["1", "2"], day=date(2026, 7, 6), extra_headers={"x-a": "b"}
    )
    assert isinstance(page, Page)
    assert page.total == 1
    assert sent_path(recorder) == (
        "/base/boxes?offset=0&filter=name%20eq%20%27a%2Bb%27%20%7C%20~&id=1&id=2&day=2026-07-06"
    )
    assert recorder.last.headers["authorization"] == "Bearer t0ken"
    assert recorder.last.headers["user-agent"] == "boxes-client/1.0"
    assert recorder.last.headers["x-a"] == "b"


def test_other_kinds_of_calls(recorder: Recorder) -> None:
    boxes = recorder.client().boxes
    boxes.update("g+1/x", {"name": "n"}, tenant_acid="t", lane="fast")
    assert sent_path(recorder) == "/base/boxes/g%2B1%2Fx"
    assert recorder.last.headers["content-type"] == "application/merge-patch+json"
    assert recorder.last.headers["cookie"] == "lane=fast"
    assert recorder.last.content == b'{"name":"n","type":"CHANGE"}'
    recorder.answer = httpx2.Response(204)
    boxes.delete("x")
    recorder.answer = httpx2.Response(200, content=b"\0\1")
    assert boxes.file() == b"\0\1"
    recorder.answer = httpx2.Response(200, text="hello")
    assert boxes.note("hi") == "hello"
    recorder.answer = httpx2.Response(200, json={"deviceKind": "TAPE"})
    assert boxes.get("b", 1).device_kind == "TAPE"


def test_no_credentials_where_the_operation_wants_none(recorder: Recorder) -> None:
    recorder.client().boxes.file()
    assert "authorization" not in recorder.last.headers


@pytest.mark.parametrize(
    ("location", "expected"),
    [
        ("header", ("/boxes?offset=1", SECRET, None)),
        ("query", (f"/boxes?offset=1&X-Key={SECRET}", None, None)),
        ("cookie", ("/boxes?offset=1", None, f"X-Key={SECRET}")),
    ],
)
def test_keys(
    recorder: Recorder,
    location: Literal["header", "query", "cookie"],
    expected: tuple[str, str | None, str | None],
) -> None:
    client = BoxClient(config=keyed(location, "X-Key"), auth=SECRET, http_client=recorder.http())
    client.boxes.list(offset=1)
    headers = recorder.last.headers
    assert (sent_path(recorder), headers.get("x-key"), headers.get("cookie")) == expected
    client.send_request(FILE, FILE.request(), None)
    assert SECRET not in str(recorder.last.url) + str(recorder.last.headers.raw)


def test_a_key_in_a_cookie_joins_the_other_cookies(recorder: Recorder) -> None:
    client = BoxClient(config=keyed("cookie", "k"), auth="v", http_client=recorder.http())
    client.boxes.update("x", {}, lane="fast")
    assert recorder.last.headers["cookie"] == "lane=fast; k=v"


def test_the_own_auth_of_an_http_client_serves_only_where_we_have_none(recorder: Recorder) -> None:
    http = recorder.http(auth=("user", "pass"), headers={"x-own": "1"}, follow_redirects=True)
    BoxClient(region="west", http_client=http).boxes.list()
    assert recorder.last.headers["authorization"].startswith("Basic ")
    assert recorder.last.headers["x-own"] == "1"
    client = BoxClient(region="west", auth="t0ken", http_client=http)
    client.boxes.list()
    assert recorder.last.headers["authorization"] == "Bearer t0ken"
    client.boxes.file()
    assert "authorization" not in recorder.last.headers


@pytest.mark.parametrize(
    ("own", "of_client", "of_call", "expected"),
    [
        (None, None, None, 5),
        (None, 7.0, None, 7),
        (None, 7.0, 0.5, 0.5),
        (None, None, httpx2.Timeout(3), 3),
    ],
)
def test_time_limits_with_a_given_http_client(
    recorder: Recorder, own: None, of_client: float | None, of_call: float | None, expected: float
) -> None:
    client = BoxClient(region="west", timeout=of_client, http_client=recorder.http(timeout=5))
    client.boxes.list(timeout=of_call)
    assert recorder.last.extensions["timeout"]["read"] == pytest.approx(expected, rel=0.05)


# What comes back


def test_raw_responses(recorder: Recorder) -> None:
    recorder.answer = httpx2.Response(200, json={"items": []}, headers={"X-Rate": "9"})
    response = typed(recorder.client())
    assert (response.status, response.headers["x-rate"], response.parsed) == (200, "9", Page(items=[]))
    assert response.content == b'{"items":[]}'
    assert "X-Rate" not in repr(response)


def test_a_reply_that_does_not_fit_warns_where_the_call_is_or_fails_if_strict(recorder: Recorder) -> None:
    recorder.answer = httpx2.Response(200, json={"items": [], "total": "some"})

    async def run() -> None:
        with pytest.warns(ResponseMismatch, match="^GET /boxes: .* at /total;") as caught:
            page: Any = await recorder.async_client().boxes.list()
        assert page.total == "some"
        assert caught[0].filename.endswith("mini_api.py")
        with pytest.raises(DecodeError):
            await recorder.async_client(strict=True).boxes.list()

    asyncio.run(run())
    recorder.answer = httpx2.Response(200, json={"items": [], "total": "some"})
    with pytest.warns(ResponseMismatch) as caught:
        response = recorder.client().raw_boxes.list()
    # mini_api stands for the generated package, but is no part of it on the disk.
    assert caught[0].filename.endswith("mini_api.py")
    assert json.loads(response.content) == {"items": [], "total": "some"}
    with pytest.raises(DecodeError) as failed:
        recorder.client(strict=True).boxes.list()
    assert failed.value.body == response.content


def test_redirects_are_not_followed(recorder: Recorder) -> None:
    recorder.answer = httpx2.Response(302, headers={"location": "https://evil.example/boxes"})
    client = BoxClient(region="west", auth=SECRET, http_client=recorder.http(follow_redirects=True))
    with pytest.raises(ApiError, match=r"^302 Found: GET /boxes: the redirect to evil\.example was not followed$"):
        client.boxes.list()
    assert len(recorder.requests) == 1


@pytest.mark.parametrize(
    ("cause", "cls", "said"),
    [
        (httpx2.ConnectError("no route"), errors.TransportError, "GET /boxes: ConnectError no route"),
        (httpx2.ReadTimeout(""), errors.TimeoutError, "GET /boxes: ReadTimeout"),
        (httpx2.DecodingError("bad gzip"), errors.TransportError, "GET /boxes: DecodingError bad gzip"),
    ],
)
def test_no_reply(
    recorder: Recorder,
    caplog: pytest.LogCaptureFixture,
    cause: Exception,
    cls: type[TransportError],
    said: str,
) -> None:
    recorder.answer = cause
    caplog.set_level(logging.DEBUG, "boxes")
    with pytest.raises(cls) as caught:
        recorder.client().boxes.list()
    assert type(caught.value) is cls
    assert str(caught.value) == said
    assert caught.value.__cause__ is cause
    assert str(pickle.loads(pickle.dumps(caught.value))) == said
    (line,) = caplog.messages
    assert line.startswith(f"GET /boxes -> {type(cause).__name__} in ")


def test_a_timeout_is_pythons_own_too(recorder: Recorder) -> None:
    recorder.answer = httpx2.ConnectTimeout("slow")
    with pytest.raises(TimeoutError):
        recorder.client().boxes.list()


def test_other_faults_pass_untouched(recorder: Recorder) -> None:
    recorder.answer = RuntimeError("a fault of the transport")
    with pytest.raises(RuntimeError, match="a fault of the transport"):
        recorder.client().boxes.list()


# Secrets


def test_the_token_is_nowhere_to_be_seen(recorder: Recorder, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    for location in ("header", "query", "cookie"):
        client = BoxClient(config=keyed(location, "k y"), auth=SECRET, http_client=recorder.http())
        client.boxes.list(offset=3)
        assert SECRET not in repr(client) + repr(vars(client))
    client = recorder.client()
    client.boxes.list(filter="private")
    assert repr(client) == "BoxClient(base_url='https://west.example.com/base')"
    assert SECRET not in caplog.text
    assert "offset=3&k%20y=***" in caplog.text
    logging.getLogger("httpx2").info("a message without arguments")
    logging.getLogger("httpx2").info("a message with %(what)s", {"what": "names"})
    assert "a message without arguments" in caplog.text
    assert "a message with names" in caplog.text


def test_one_line_is_logged_for_each_call(recorder: Recorder, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG, "boxes")
    recorder.client().boxes.list(filter="private")
    (record,) = [record for record in caplog.records if record.name == "boxes"]
    assert record.levelno == logging.DEBUG
    assert record.getMessage().startswith("GET /boxes -> 200 in ")
    assert "private" not in record.getMessage()


# Connections


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    peers: set[tuple[str, int]] = set()  # noqa: RUF012

    def do_GET(self) -> None:
        self.peers.add(self.client_address)
        self.send_response(200)
        self.send_header("Content-Length", "12")
        self.end_headers()
        self.wfile.write(b'{"items":[]}')

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002
        pass


@pytest.fixture
def server() -> Iterator[str]:
    """Run a real server; ``_Handler.peers`` holds one address for each connection that it has seen."""
    _Handler.peers = set()
    http = ThreadingHTTPServer(("127.0.0.1", 0), _Handler)
    http.daemon_threads = True
    thread = threading.Thread(target=http.serve_forever)
    thread.start()
    yield f"http://127.0.0.1:{http.server_port}"
    http.shutdown()
    thread.join()
    http.server_close()


def test_connections_are_kept_then_closed(server: str) -> None:
    with BoxClient(base_url=server, auth="t") as client:
        client.boxes.list()
        client.boxes.list()
    assert len(_Handler.peers) == 1
    with pytest.raises(ApiClientError, match="this BoxClient is closed"):
        client.boxes.list()
    client.close()


def test_a_given_http_client_is_never_closed(recorder: Recorder) -> None:
    http = recorder.http()
    with BoxClient(region="west", http_client=http) as client:
        client.boxes.list()
    assert not http.is_closed
    with pytest.raises(ApiClientError, match="closed"):
        client.boxes.list()


def test_the_time_limits_of_an_own_pool(server: str, monkeypatch: pytest.MonkeyPatch) -> None:
    limits: list[Any] = []
    send = httpx2.Client.send

    def kept(self: httpx2.Client, request: httpx2.Request, **options: Any) -> httpx2.Response:
        limits.append(dict(request.extensions["timeout"]))
        return send(self, request, **options)

    monkeypatch.setattr(httpx2.Client, "send", kept)
    with BoxClient(base_url=server) as client:
        client.boxes.list()
    assert limits == [{"connect": 10.0, "read": 60.0, "write": 60.0, "pool": 60.0}]


def test_many_threads_share_one_pool(server: str) -> None:
    barrier = threading.Barrier(8)

    def call(client: BoxClient) -> int:
        barrier.wait(10)
        client.boxes.list()
        return id(client._pool())  # pyright: ignore[reportPrivateUsage]

    with BoxClient(base_url=server) as client, ThreadPoolExecutor(8) as pool:
        assert len(set(pool.map(call, [client] * 8))) == 1


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system has no fork")
def test_a_forked_child_opens_connections_of_its_own(server: str) -> None:
    with BoxClient(base_url=server) as client:
        client.boxes.list()
        assert len(_Handler.peers) == 1
        child = os.fork()
        if child == 0:
            # No assertion may leave the child: it would run the rest of the tests a second time.
            try:
                client.boxes.list()
                client.close()
            except BaseException:
                os._exit(1)
            os._exit(0)
        assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
        client.boxes.list()
    assert len(_Handler.peers) == 2


# Async


def test_async_calls(recorder: Recorder) -> None:
    async def run() -> None:
        async with recorder.async_client() as client:
            assert await client.boxes.list(offset=2) == Page(items=[])
            assert sent_path(recorder) == "/base/boxes?offset=2"
            assert (await typed_async(client)).status == 200
            recorder.answer = httpx2.ReadTimeout("slow")
            with pytest.raises(errors.TimeoutError):
                await client.boxes.list()
        with pytest.raises(ApiClientError, match="closed"):
            await client.boxes.list()

    asyncio.run(run())


def test_an_async_client_has_a_pool_of_its_own(server: str) -> None:
    async def run() -> None:
        async with AsyncBoxClient(base_url=server, auth="t") as client:
            await client.boxes.list()
            await client.boxes.list()
        await client.aclose()

    asyncio.run(run())
    assert len(_Handler.peers) == 1
