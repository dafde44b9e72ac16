"""Every kind of security scheme alone, several together, either of two, none, and as the document says."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.golden.wire import Wire


def check(wire: Wire) -> None:
    credentials = {
        "inHeader": "h",
        "inQuery": "q&",
        "inCookie": "c",
        "basic": ("u", "p"),
        "bearer": "b",
        "openId": "i",
        "oauth": "o",
    }
    client = wire.client_with(auth=credentials)
    wire.answers(status=204)
    basic = "Basic dTpw"
    for resource, target, authorization, key, cookie in (
        ("key_in_header", "/key-in-header", None, "h", None),
        ("key_in_query", "/key-in-query?key=q%26", None, None, None),
        ("key_in_cookie", "/key-in-cookie", None, None, "crumb=c"),
        ("basic", "/basic", basic, None, None),
        ("bearer", "/bearer", "Bearer b", None, None),
        ("oauth", "/oauth", "Bearer o", None, None),
        ("open_id", "/open-id", "Bearer i", None, None),
        ("all", "/all", "Bearer b", "h", "crumb=c"),
        ("either", "/either?key=q%26", None, None, None),
        ("nothing", "/nothing", None, None, None),
        ("maybe", "/maybe", "Bearer b", None, None),
        ("as_ever", "/as-ever", None, "h", None),
    ):
        getattr(client, resource).get()
        headers = wire.sent.headers
        assert wire.sent.raw == f"GET {target}"
        assert (headers.get("authorization"), headers.get("x-key"), headers.get("cookie")) == (
            authorization,
            key,
            cookie,
        )
    wire.client_with(auth={"basic": ("u", "p")}).either.get()
    assert (wire.sent.raw, wire.sent.headers["authorization"]) == ("GET /either", basic)
