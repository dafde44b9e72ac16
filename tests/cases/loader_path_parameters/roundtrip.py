"""Parameters of a path item hold for its operations; an operation's own of the same name wins."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.golden.wire import Wire


def check(wire: Wire) -> None:
    wire.answers({"number": 2})
    slot = wire.client.racks.get_slots("r 1", "2/3", verbose=True)
    assert slot.number == 2
    assert wire.sent.raw == "GET /racks/r%201/slots/2%2F3?verbose=true"
    wire.answers(status=204)
    assert wire.client.racks.delete_slots("r", 2, force=False) is None
    assert wire.sent.target == "DELETE /racks/r/slots/2?force=false"
