"""Models of two versions that refer to each other live in one module; those called alike keep their versions there."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.golden.wire import Wire


def check(wire: Wire) -> None:
    wire.answers({"old": "a", "next": {"new": "b", "next": {"shared": "c", "next": {"old": "d"}}}})
    tool = wire.client.v1.tools.get()
    assert type(tool) is wire.models("v1").V1Tool
    assert type(tool.next) is wire.models("v2").V2Tool
    assert type(tool.next.next) is wire.models().Tool
    assert (tool.next.new, tool.next.next.shared, tool.next.next.next.old) == ("b", "c", "d")
    assert wire.models("v1").Part is not wire.models("v2").Part
