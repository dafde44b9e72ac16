"""An overlay names a method, a class, a field and a parameter, adds a description and removes a property."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.golden.wire import Wire


def check(wire: Wire) -> None:
    wire.answers({"pos": 3}, status=201)
    unit = wire.client.racks.mount("r", wire.models().Unit(position=3), simulate=True)
    assert type(unit) is wire.models().Unit
    assert wire.sent.target == "POST /racks/r/units?dry-run=true"
    assert wire.sent.json == {"pos": 3}
    assert "Puts a unit into a rack." in type(wire.client.racks).mount.__doc__
