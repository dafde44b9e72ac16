"""What stands before the version in a path is no part of a name."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.golden.wire import Wire


def check(wire: Wire) -> None:
    wire.answers([{"id": "1"}])
    assert wire.client.v1beta2.groups.list()[0].id == "1"
    assert wire.sent.target == "GET /old/v1beta2/groups"
    assert wire.client.v1.groups.list()[0].id == "1"
    assert wire.sent.target == "GET /new-api/v1/groups"
