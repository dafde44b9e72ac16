"""Each repair is told: a path parameter that is not required, a default of null, no type."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.golden.wire import Wire


def check(wire: Wire) -> None:
    wire.answers({})
    assert wire.client.racks.get("r1").id is None
    assert wire.sent.target == "GET /racks/r1"
