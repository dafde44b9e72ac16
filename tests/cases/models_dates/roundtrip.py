"""`date-time` is an aware datetime, `date` a date, every other format text."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.golden.wire import Wire


def check(wire: Wire) -> None:
    at = datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)
    body = {
        "at": "2026-01-02T03:04:05Z",
        "day": "2026-01-02",
        "id": "no uuid",
        "hour": "12:30",
        "days": ["2026-01-03"],
    }
    wire.answers(body, status=201)
    visit = wire.client.visits.create(
        wire.models().Visit(at=at, day=date(2026, 1, 2)), since=at, day=date(2026, 1, 2)
    )
    assert wire.sent.target == "POST /visits?since=2026-01-02T03:04:05Z&day=2026-01-02"
    assert wire.sent.json == {"at": "2026-01-02T03:04:05Z", "day": "2026-01-02"}
    assert (visit.at, visit.day, visit.id, visit.days) == (
        at,
        date(2026, 1, 2),
        "no uuid",
        [date(2026, 1, 3)],
    )
    with pytest.raises(wire.package.InvalidRequestError):
        wire.client.visits.create({"at": datetime(2026, 1, 2)})
