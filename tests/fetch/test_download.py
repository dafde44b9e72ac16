"""What a server can do to a download, one by one, and what is told of it."""

from __future__ import annotations

import socket
import threading
from dataclasses import replace
from datetime import timedelta
from email.utils import format_datetime

import pytest

from generator.fetch.network import Network, Validators

from .asking import BODY, LIMIT, ask, fault
from .conftest import BEGINNING, Hands
from .server import (
    Answer,
    Server,
    chunks_without_end,
    dribbling,
    hanging,
    hanging_up,
    packed,
    redirect,
    reply,
    truncated,
    unless,
)


def content(server: Server, network: Network, *answers: Answer) -> bytes:
    server.routes["/openapi.json"] = list(answers)
    got = ask(server.url(), network)
    assert got is not None
    return got.content


# What is asked -----------------------------------------------------------------------------------


def test_the_request(server: Server, network: Network) -> None:
    assert content(server, network, reply(BODY)) == BODY
    [(path, headers)] = server.requests
    assert path == "/openapi.json"
    assert headers["Host"] == f"127.0.0.1:{server.port}"
    assert headers["User-Agent"] == "comgen/test"
    assert headers["Accept-Encoding"] == "gzip"
    assert headers["Accept"].startswith("application/json")
    assert "If-None-Match" not in headers


def test_a_query_is_sent_and_not_shown(server: Server, network: Network) -> None:
    told = fault(server.url("/openapi.json?key=SECRET"), network)
    assert server.requests[0][0] == "/openapi.json?key=SECRET"
    assert told.location.file == server.url()
    assert "SECRET" not in str(told)


def test_the_host_is_the_name_and_not_the_address(server: Server, network: Network) -> None:
    server.routes["/openapi.json"] = [reply(BODY)]
    known = replace(network, resolve=lambda _host, _port: ["127.0.0.1"])
    assert ask(server.url(host="specs.example"), known)
    assert server.requests[0][1]["Host"] == f"specs.example:{server.port}"


def test_proxies_and_credentials_of_the_environment_are_not_used(
    server: Server, network: Network, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("HTTP_PROXY", "http_proxy", "ALL_PROXY"):
        monkeypatch.setenv(name, "http://127.0.0.1:1")
    assert content(server, network, reply(BODY)) == BODY


# Whether it has changed --------------------------------------------------------------------------


def test_validators_are_kept_and_sent(server: Server, network: Network) -> None:
    server.routes["/openapi.json"] = [unless('"one"', BODY)]
    first = ask(server.url(), network)
    assert first is not None
    assert first.validators == Validators(etag='"one"')
    assert ask(server.url(), network, first.validators) is None
    changed = ask(server.url(), network, Validators(etag='"other"'))
    assert changed is not None
    assert changed.content == BODY


def test_a_date_serves_where_there_is_no_etag(server: Server, network: Network) -> None:
    date = "Mon, 06 Jul 2026 08:00:00 GMT"
    server.routes["/openapi.json"] = [reply(BODY, Last_Modified=date), reply(b"", status=304)]
    first = ask(server.url(), network)
    assert first is not None
    assert ask(server.url(), network, first.validators) is None
    assert server.requests[1][1]["If-Modified-Since"] == date


def test_an_etag_that_cannot_be_sent_is_not_kept(server: Server, network: Network) -> None:
    """Octets above ASCII are obsolete in one (RFC 9110, section 8.8.3), and not every client can send them."""
    server.routes["/openapi.json"] = [reply(BODY, ETag='"\xe9"')]
    first = ask(server.url(), network)
    assert first is not None
    assert first.validators == Validators()


def test_not_modified_is_no_answer_to_who_did_not_ask(server: Server, network: Network) -> None:
    server.routes["/openapi.json"] = [reply(b"", status=304)]
    assert fault(server.url(), network).code == "C605"


# Redirects ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_redirects_are_followed(status: int, server: Server, network: Network) -> None:
    server.routes["/moved"] = [reply(BODY)]
    assert content(server, network, redirect("/moved", status)) == BODY


def test_redirects_end(server: Server, network: Network) -> None:
    server.routes["/openapi.json"] = [redirect("/openapi.json")]
    told = fault(server.url(), network)
    assert (told.code, told.message) == ("C608", "redirected more than 5 times")
    assert len(server.requests) == 6


@pytest.mark.parametrize(
    ("target", "code"),
    [
        ("", "C608"),
        ("http://a:port/", "C608"),
        ("http://127.0.0.1:99999999/", "C608"),
        ("http://xn--.~x/", "C608"),
        ("https:///x", "C602"),
        ("http://" + "a" * 70 + ".example/", "C604"),
    ],
)
def test_a_redirect_to_nowhere(target: str, code: str, server: Server, network: Network) -> None:
    server.routes["/openapi.json"] = [redirect(target)]
    assert fault(server.url(), replace(network, tries=1)).code == code
    assert len(server.requests) == 1


@pytest.mark.parametrize("target", ["file:///etc/passwd", "ftp://a.example/x", "http://user:SECRET@127.0.0.1/x"])
def test_a_redirect_to_what_is_never_asked(target: str, server: Server, network: Network) -> None:
    server.routes["/openapi.json"] = [redirect(target)]
    told = fault(server.url(), network)
    assert told.code == "C602"
    assert "SECRET" not in str(told)


def test_http_must_be_allowed(server: Server, network: Network) -> None:
    told = fault(server.url(), replace(network, allow_http=False))
    assert (told.code, told.hint) == ("C602", "use https, or allow it with --allow-http")
    assert server.requests == []


# Faults that pass --------------------------------------------------------------------------------


@pytest.mark.parametrize("status", [408, 429, 500, 502, 503, 504])
def test_a_passing_status_is_tried_again(status: int, server: Server, network: Network, hands: Hands) -> None:
    bad = reply(b"busy", status=status)
    assert content(server, network, bad, bad, reply(BODY)) == BODY
    assert hands.waits == [1, 2]


@pytest.mark.parametrize("answer", [hanging_up, truncated(BODY), chunks_without_end(BODY), packed(BODY, keep=-9)])
def test_a_broken_connection_is_tried_again(answer: Answer, server: Server, network: Network, hands: Hands) -> None:
    assert content(server, network, answer, reply(BODY)) == BODY
    assert hands.waits == [1]


@pytest.mark.parametrize("status", [400, 401, 403, 404, 410, 418, 501, 599])
def test_another_status_is_final(status: int, server: Server, network: Network, hands: Hands) -> None:
    server.routes["/openapi.json"] = [reply(BODY, status=status)]
    told = fault(server.url(), network)
    assert told.code == "C605"
    assert told.message.startswith(f"the answer is {status} (")
    assert hands.waits == []


def test_the_tries_are_counted(server: Server, network: Network, hands: Hands) -> None:
    server.routes["/openapi.json"] = [reply(b"", status=503)]
    told = fault(server.url(), network)
    assert told.message == "the answer is 503 (Service Unavailable) (tried 4 times)"
    assert len(server.requests) == 4
    assert hands.waits == [1, 2, 4]


@pytest.mark.parametrize(
    ("value", "wait"),
    [
        ("7", 7),
        ("3600", 30),
        (format_datetime(BEGINNING + timedelta(seconds=11), usegmt=True), 11),
        (format_datetime(BEGINNING - timedelta(days=1), usegmt=True), 1),
        ("soon", 1),
        ("Mon, 06 Jul 9992026666 08:00:00 GMT", 1),
        ("-5", 1),
        ("0", 1),
    ],
)
def test_retry_after(value: str, wait: float, server: Server, network: Network, hands: Hands) -> None:
    busy = reply(b"", status=429, Retry_After=value)
    assert content(server, network, busy, reply(BODY)) == BODY
    assert hands.waits == [wait]


def test_nobody_is_there(network: Network, hands: Hands) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
    told = fault(f"http://127.0.0.1:{port}/", network)
    assert (told.code, told.message) == ("C604", "127.0.0.1 cannot be reached: connection refused (tried 4 times)")
    assert hands.waits == [1, 2, 4]


def test_an_unknown_host(network: Network) -> None:
    def unknown(_host: str, _port: int) -> list[str]:
        raise socket.gaierror(-2, "Name or service not known")

    told = fault("http://nowhere.example/", replace(network, resolve=unknown))
    assert told.code == "C604"
    assert "nowhere.example cannot be reached: name or service not known" in told.message


# Too slow, too large, not what it should be ------------------------------------------------------


def test_a_server_that_says_nothing(server: Server, network: Network) -> None:
    server.routes["/openapi.json"] = [hanging(server)]
    told = fault(server.url(), replace(network, idle=0.05, tries=1))
    assert (told.code, told.message) == ("C606", "127.0.0.1 sent nothing for 0.05 s")


@pytest.mark.parametrize("line", [b"X-Header: 1\r\n", b"\r\n\r\n0"])
def test_a_server_that_never_ends(line: bytes, server: Server, network: Network, hands: Hands) -> None:
    """Byte after byte, in headers or in the body: each is in time, and together they are not."""
    server.routes["/openapi.json"] = [dribbling(lambda: hands.turn(1), line)]
    told = fault(server.url(), network)
    assert (told.code, told.message) == ("C606", "not complete within 120 s")


def test_no_try_begins_after_the_end(server: Server, network: Network, hands: Hands) -> None:
    busy = reply(b"", status=503, Retry_After="30")
    server.routes["/openapi.json"] = [busy]
    told = fault(server.url(), replace(network, seconds=70))
    assert told.code == "C606"
    assert told.message == "no answer within 70 s: the answer is 503 (Service Unavailable) (tried 3 times)"
    assert hands.waits == [30, 30]


@pytest.mark.parametrize("size", [LIMIT - 1, LIMIT, LIMIT + 1])
@pytest.mark.parametrize("kind", [reply, packed])
def test_the_limit_is_exact(size: int, kind: type, server: Server, network: Network) -> None:
    server.routes["/openapi.json"] = [kind(b" " * size)]
    if size > LIMIT:
        told = fault(server.url(), network)
        assert (told.code, told.message) == ("C607", "larger than 1,000,000 bytes")
    else:
        assert content(server, network, kind(b" " * size)) == b" " * size


def test_a_length_that_is_too_large_is_believed(server: Server, network: Network) -> None:
    server.routes["/openapi.json"] = [reply(b"x", Content_Length="999999999999")]
    assert fault(server.url(), network).code == "C607"


def test_a_body_without_a_length_is_cut_off(server: Server, network: Network) -> None:
    """Of a body without end no more is read than is needed to know."""
    sent = threading.Semaphore(0)

    def endless(handler: object) -> None:
        wfile = handler.wfile  # type: ignore[attr-defined]
        wfile.write(b"HTTP/1.0 200 OK\r\n\r\n")
        while True:
            wfile.write(b" " * 65_536)
            sent.release()

    server.routes["/openapi.json"] = [endless]
    assert fault(server.url(), network).code == "C607"


def test_a_bomb_is_not_unpacked(server: Server, network: Network) -> None:
    """A hundred megabytes in a hundred kilobytes: no more than the limit is ever made of them."""
    import tracemalloc

    server.routes["/openapi.json"] = [packed(b" " * 100_000_000)]
    tracemalloc.start()
    try:
        assert fault(server.url(), network).code == "C607"
        assert tracemalloc.get_traced_memory()[1] < 10 * LIMIT
    finally:
        tracemalloc.stop()


def test_what_is_packed_is_unpacked(server: Server, network: Network) -> None:
    assert content(server, network, packed(BODY)) == BODY


@pytest.mark.parametrize(
    "answer", [reply(b"no gzip", Content_Encoding="gzip"), packed(BODY, keep=-9), packed(BODY, keep=5)]
)
def test_what_is_damaged(answer: Answer, server: Server, network: Network) -> None:
    server.routes["/openapi.json"] = [answer]
    told = fault(server.url(), network)
    assert told.code == "C609"
    assert told.message.startswith("the answer is damaged: ")


def test_an_encoding_that_nobody_asked_for(server: Server, network: Network) -> None:
    server.routes["/openapi.json"] = [reply(BODY, Content_Encoding="br")]
    assert fault(server.url(), network).code == "C609"


@pytest.mark.parametrize(
    "page", [b"<!DOCTYPE html><title>Login</title>", b"\n <html>", b"\xef\xbb\xbf<?xml version='1.0'?>"]
)
def test_a_web_page(page: bytes, server: Server, network: Network) -> None:
    server.routes["/openapi.json"] = [reply(page, Content_Type="text/html")]
    told = fault(server.url(), network)
    assert (told.code, told.message) == ("C609", "the answer is a web page (HTML or XML), not a description")


def test_what_speaks_no_http(network: Network) -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:

        def answer() -> None:
            connection, _ = listener.accept()
            with connection:
                connection.recv(65_536)
                connection.sendall(b"220 ready\r\n")

        thread = threading.Thread(target=answer)
        thread.start()
        told = fault(f"http://127.0.0.1:{listener.getsockname()[1]}/", replace(network, tries=1))
        thread.join()
    assert told.code == "C609"
