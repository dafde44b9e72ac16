"""Bounds are held against what is sent, not against what comes back."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.golden.wire import Wire


def check(wire: Wire) -> None:
    wire.answers({"name": "x", "age": 900}, status=201)
    user = wire.client.users.create({"name": "ann", "age": 3}, page=1)
    assert (user.name, user.age) == ("x", 900)
    for wrong in (
        {"name": "a"},
        {"name": "ANN"},
        {"name": "ann", "age": -1},
        {"name": "ann", "tags": ["a", "b", "c"]},
    ):
        with pytest.raises(wire.package.InvalidRequestError):
            wire.client.users.create(wrong)
