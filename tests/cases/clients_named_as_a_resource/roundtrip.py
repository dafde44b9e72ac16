"""A client whose class would be called as that of a resource."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.golden.wire import Wire


def check(wire: Wire) -> None:
    wire.answers(["a"])
    assert wire.client.zones.list() == ["a"]
