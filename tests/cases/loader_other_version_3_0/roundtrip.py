"""Schemas of OpenAPI 3.1 in a description of 3.0: lists of types, null, constants, and bounds by numbers."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.golden.wire import Wire


def check(wire: Wire) -> None:
    things = wire.client.things
    wire.answers({"either": [{"either": True}, {"either": None}]})
    body = {
        "name": None,
        "either": [1, None],
        "nothing": None,
        "any": {"id": "x"},
        "kind": "thing",
        "above": 1,
        "below": 5,
    }
    reply = things.create(body)
    assert wire.sent.json == body
    assert [one.either for one in reply.either] == [True, None]
    for good in ({"name": "a", "either": "text"}, {"name": "a", "either": 3}, {"name": "a", "any": None}):
        things.create(good)
        assert wire.sent.json == good
    for bad in ({"name": "a", "above": 0}, {"name": "a", "below": 5.5}, {"name": "a", "nothing": 1}):
        with pytest.raises(wire.package.InvalidRequestError):
            things.create(bad)
