"""`additionalProperties: false`: a request refuses what it does not know, a response keeps it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.golden.wire import Wire


def check(wire: Wire) -> None:
    wire.answers({"name": "a", "new": 1}, status=201)
    assert wire.client.pins.create({"name": "a"}).model_extra == {"new": 1}
    with pytest.raises(wire.package.InvalidRequestError):
        wire.client.pins.create({"name": "a", "nmae": "b"})
