"""Exclusive bounds as OpenAPI 3.1 has them: numbers of their own, alone and beside the others."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.golden.wire import Wire


def check(wire: Wire) -> None:
    things = wire.client.things
    wire.answers({"above": 0})
    for good in ({"above": 1}, {"below": 2.4}, {"both": 2}, {"both": 9}, {"list": [-0.5]}, {"maybe": None}):
        assert things.create(good, ratio=0.5).above == 0
        assert wire.sent.json == good
    for bad in (
        {"above": 0},
        {"below": 2.5},
        {"both": 1},
        {"both": 10},
        {"list": [-1]},
        {"list": [0.7]},
        {"maybe": 30},
    ):
        with pytest.raises(wire.package.InvalidRequestError):
            things.create(bad)
