"""`date-time` and `date` of a text have types of their own; every other format, known or not, changes nothing."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.golden.wire import Wire

TEXTS = ("id", "page", "mail", "ip", "host", "secret", "data", "span", "hour", "own")


def check(wire: Wire) -> None:
    numbers = {"small": 2**31, "large": 2**63, "part": 0.5, "odd": 20260102}
    body = {"at": "2026-01-02T03:04:05Z", "day": "2026-01-02", **dict.fromkeys(TEXTS, "not of any format"), **numbers}
    wire.answers(body)
    thing = wire.client.things.create(body)
    assert wire.sent.json == body
    assert (thing.at, thing.day) == (datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC), date(2026, 1, 2))
    assert {getattr(thing, name) for name in TEXTS} == {"not of any format"}
    assert {name: getattr(thing, name) for name in numbers} == numbers
