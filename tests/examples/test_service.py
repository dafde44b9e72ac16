"""The server of the examples, itself: it takes no request that the description does not allow."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from tests.conformance.wire import Sent

from .odata import matches
from .service import BASE, TOKEN, Service, listed, patched

if TYPE_CHECKING:
    from tests.conformance.core import OpenApiCore

    from .world import World

_MERGE = "application/merge-patch+json"


def sent(method: str, path: str, body: Any = None, media: str = "application/json", **headers: str) -> Sent:
    """A request with a good token."""
    given = {"authorization": f"Bearer {TOKEN}", **({"content-type": media} if body is not None else {}), **headers}
    content = b"" if body is None else json.dumps(body).encode()
    where, _, query = path.partition("?")
    pairs = tuple(tuple(pair.split("=")) for pair in query.split("&") if pair)
    return Sent(method=method, path=where, query=pairs, headers=tuple(given.items()), content=content)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("asked", "complaint"),
    [
        (sent("GET", f"{BASE}/v9/servers"), "nobody knows this route"),
        (sent("GET", f"{BASE}/v1/user-preferences"), "nobody knows this route"),
        (sent("GET", f"{BASE}/v1/servers?limit=101"), "101 is greater than the maximum of 100"),
        (sent("GET", f"{BASE}/v1/servers", authorization="Bearer x"), "no token"),
        (sent("GET", "/bucket/logs.zip"), "the token went to somebody else"),
        (sent("POST", f"{BASE}/v1/jobs", {"jobTemplate": "t"}), "'resourceId' is a required property"),
        (
            sent("POST", f"{BASE}/v1/groups", {"name": "", "deviceType": "DIRECT_CONNECT_SERVER"}),
            "not valid under any",
        ),
        (sent("PATCH", f"{BASE}/v1/groups/x", {"name": "y"}, _MERGE), "is not a 'uuid'"),
        (sent("PATCH", f"{BASE}/v1/groups/x", {"name": "y"}), "Content for the following mimetype not found"),
    ],
)
def test_what_is_wrong_is_told(judge: OpenApiCore, asked: Sent, complaint: str) -> None:
    service = Service(judge)
    service.answer(asked, asked.path)
    assert complaint in " ".join(service.complaints)


def test_what_is_right_is_not(world: World) -> None:
    answer = world.service.answer(sent("GET", f"{BASE}/v1/groups"), f"{BASE}/v1/groups")
    assert (answer.status, answer.body["total"], world.service.complaints) == (200, 1, [])


def test_filters_are_applied() -> None:
    item = {"name": "db-1", "host": {"hostname": "DB-1"}, "size": 3, "at": "2026-11-24T12:00:00Z"}
    for text in (
        "name eq 'db-1' and size gt 2",
        "contains(tolower(host/hostname),'db')",
        "size in (1,3) or name eq 'x'",
        "not (name eq 'x')",
        "at ge 2026-11-24T11:59:59Z",
        "nothing/there eq null",
    ):
        assert matches(text, item), text
        assert not matches(f"not ({text})", item), text


def test_pages_and_patches() -> None:
    items = [{"n": n} for n in (3, 1, 2)]
    page = listed(items, {"sort": "n desc", "offset": "1", "limit": "1"}).body
    assert page == {"count": 1, "offset": 1, "total": 3, "items": [{"n": 2}]}
    assert patched({"a": 1, "b": {"c": 1, "d": 2}}, {"a": None, "b": {"c": 3}}) == {"b": {"c": 3, "d": 2}}
