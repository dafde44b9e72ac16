"""A document of webhooks alone, without `paths`: there is nothing to call, and models that read what comes."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.golden.wire import Wire


def check(wire: Wire) -> None:
    event = wire.models().Event.model_validate_json(b'{"id": "1", "at": "2026-01-02T03:04:05Z", "more": 1}')
    assert (event.id, event.at.year, event.model_extra) == ("1", 2026, {"more": 1})
    assert not [name for name in dir(wire.client) if not name.startswith("_") and name in ("thing_made", "events")]
