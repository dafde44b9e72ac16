"""Requests that are made without the HTTP library's ``build_request`` are those that it would make."""

from __future__ import annotations

import httpx2
import pytest
from _runtime.assembling import assembler

URL = "https://api.example.com:8443/boxes/a%2Fb?filter=x%20eq%20%271%27"
HEADERS = {"user-agent": "mine/1", "accept": "application/json", "authorization": "Bearer t"}
LIMITS = httpx2.Timeout(60, connect=10)


def sent(request: httpx2.Request) -> tuple[object, ...]:
    assert isinstance(request.stream, httpx2.ByteStream)
    headers = sorted((name.lower(), value) for name, value in request.headers.raw)
    return request.method, str(request.url), headers, b"".join(request.stream), request.extensions


@pytest.mark.parametrize("method", ["GET", "HEAD", "DELETE", "POST", "PUT", "PATCH"])
@pytest.mark.parametrize("content", [None, b"", b"{}"])
@pytest.mark.parametrize(
    "more", [{}, {"host": "other.example.com"}, {"content-type": "application/json", "accept-encoding": "identity"}]
)
def test_it_is_what_the_library_would_make(method: str, content: bytes | None, more: dict[str, str]) -> None:
    with httpx2.Client() as pool:
        made = assembler(pool)(method, URL, headers=HEADERS | more, content=content, timeout=LIMITS)
        theirs = pool.build_request(method, URL, headers=HEADERS | more, content=content, timeout=LIMITS)
    assert sent(made) == sent(theirs)


def test_the_default_port_is_not_told() -> None:
    with httpx2.Client() as pool:
        made = assembler(pool)("GET", "https://api.example.com/x", headers={}, content=None, timeout=LIMITS)
    assert made.headers["host"] == "api.example.com"


def test_cookies_that_the_server_has_set_go_along() -> None:
    with httpx2.Client() as pool:
        assemble = assembler(pool)
        pool.cookies.set("node", "7", domain="api.example.com")
        made = assemble("GET", URL, headers=HEADERS, content=None, timeout=LIMITS)
        theirs = pool.build_request("GET", URL, headers=HEADERS, timeout=LIMITS)
    assert made.headers["cookie"] == "node=7"
    assert sent(made) == sent(theirs)


def test_what_is_kept_of_the_call_before_is_not_taken_for_another() -> None:
    other = URL.replace("api.example.com", "else.example.com")
    kinds = [(URL, HEADERS), (URL, HEADERS), (other, HEADERS), (other, HEADERS | {"accept": "*/*"}), (URL, HEADERS)]
    with httpx2.Client() as pool:
        assemble = assembler(pool)
        for method in ("GET", "POST", "GET"):
            for url, headers in kinds:
                made = assemble(method, url, headers=headers, content=None, timeout=LIMITS)
                theirs = pool.build_request(method, url, headers=headers, timeout=LIMITS)
                assert sent(made) == sent(theirs)
                made.headers["x-added"] = "by somebody who has the request"
