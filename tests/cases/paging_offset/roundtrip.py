"""Lists by `offset` and `limit`, by `limit` alone, and without pages: each gives a pager."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.golden.wire import Wire


def check(wire: Wire) -> None:
    wire.answers({"items": [{"name": "a"}, {"name": "b"}], "total": 2})
    groups = wire.client.groups.list(filter="x")
    assert groups.first().name == "a"
    assert wire.sent.target == "GET /groups?limit=1&filter=x"
    assert groups.total == 2
    (page,) = groups.pages()
    assert [group.name for group in page.items] == ["a", "b"]
    assert wire.sent.target == "GET /groups?offset=2&limit=2&filter=x"
    wire.answers({"items": ["d"]})
    assert list(wire.client.groups.list_devices("1")) == ["d"]
    assert wire.sent.target == "GET /groups/1/devices"
    assert list(wire.client.newest.list()) == ["d"]
    assert wire.sent.target == "GET /newest?limit=5"
    wire.answers({"items": None})
    assert list(wire.client.newest.list(limit=3)) == []
