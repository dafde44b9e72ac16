"""A list whose pages lead to each other by `next`."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.golden.wire import Wire


def check(wire: Wire) -> None:
    wire.answers({"items": [{"at": "2026-01-02T03:04:05Z"}], "next": "c+1", "total": 9})
    pages = wire.client.events.list().pages()
    assert next(pages).items[0].at.year == 2026
    assert wire.sent.target == "GET /events?limit=100"
    wire.answers({"items": [{"at": "2027-01-02T03:04:05Z"}], "next": None, "total": 2})
    assert [event.at.year for page in pages for event in page.items] == [2027]
    assert wire.sent.raw == "GET /events?next=c%2B1&limit=100"
