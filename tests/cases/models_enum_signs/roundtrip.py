"""Values of an enumeration that differ by a sign or by case alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.golden.wire import Wire


def check(wire: Wire) -> None:
    wire.answers([{"level": -1, "unit": "None"}])
    (lamp,) = wire.client.lamps.list()
    assert lamp.level is wire.models().LampLevel(-1)
    assert lamp.unit is wire.models().LampUnit("None")
