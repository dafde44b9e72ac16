"""Path parameters in the order of the path, then the body, then what is required; the rest by keyword."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.golden.wire import Wire


def check(wire: Wire) -> None:
    wire.answers({"server": "s"})
    slot = wire.client.racks.replace_slots("r1", 2, {"server": "s"}, "move", dry_run=True, x_trace="t")
    assert slot.server == "s"
    assert wire.sent.target == "PUT /racks/r1/slots/2?dry-run=true&reason=move"
    assert wire.sent.headers["x-trace"] == "t"
    with pytest.raises(TypeError):
        wire.client.racks.replace_slots("r1", 2, {"server": "s"})
