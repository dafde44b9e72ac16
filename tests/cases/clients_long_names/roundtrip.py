"""Two operations that would have one name both get their long one; no other is renamed."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.golden.wire import Wire


def check(wire: Wire) -> None:
    wire.answers(status=204)
    racks = wire.client.v1.racks
    racks.delete_racks_by_rack_units("r")
    assert wire.sent.target == "DELETE /v1/racks/r/units"
    racks.delete_racks_by_rack_units_by_unit("r", "u")
    assert wire.sent.target == "DELETE /v1/racks/r/units/u"
    wire.answers(["a"])
    assert racks.list_units("r") == ["a"]
