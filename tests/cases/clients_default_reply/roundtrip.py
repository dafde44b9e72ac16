"""An operation that declares its answer as `default` alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.golden.wire import Wire


def check(wire: Wire) -> None:
    wire.answers({"id": "1"})
    assert wire.client.users.create().id == "1"
