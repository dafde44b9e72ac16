"""`keep = "facts"` leaves out all that the vendor wrote about the API."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.golden.wire import Wire


def check(wire: Wire) -> None:
    wire.answers([{"name": "Rex"}])
    assert wire.client.pets.list(color="black")[0].name == "Rex"
    assert str(type(wire.client.pets).list.__doc__).splitlines()[:3] == ["GET /pets", "", "        Args:"]
    assert wire.models().Pet.__doc__ is None
