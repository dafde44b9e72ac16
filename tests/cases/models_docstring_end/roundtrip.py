"""Descriptions that end in three quotes."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.golden.wire import Wire


def check(wire: Wire) -> None:
    wire.answers({"id": "1"})
    assert wire.client.x.get().id == "1"
    assert wire.models().Thing.__doc__.strip().endswith(chr(34) * 3)
