"""What `x-pagination` says wins: a search with its pages in the body, an array, an answer that is no list."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.golden.wire import Wire


def check(wire: Wire) -> None:
    wire.answers({"results": {"hits": [{"score": 1.5}]}, "meta": {"after": "z", "hits": 2}})
    hits = iter(wire.client.search.search(body={"text": "x", "page_size": 7}))
    assert next(hits).score == 1.5
    assert wire.sent.json == {"text": "x", "pageSize": 7}
    wire.answers({"results": {"hits": [{"score": 2.5}]}, "meta": {"hits": 2}})
    assert [hit.score for hit in hits] == [2.5]
    assert wire.sent.json == {"text": "x", "pageSize": 7, "from": "z"}
    wire.answers(["a", "b"])
    assert wire.client.names.list().first() == "a"
    assert wire.sent.target == "GET /names?top=1"
    wire.answers([])
    assert list(wire.client.names.list(skip=4)) == []
    assert wire.sent.target == "GET /names?skip=4&top=3"
    wire.answers({"items": ["a"]})
    assert wire.client.summary.list().items == ["a"]
