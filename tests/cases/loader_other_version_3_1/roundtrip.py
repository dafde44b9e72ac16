"""Schemas of OpenAPI 3.0 in a description of 3.1: `nullable`, and bounds made exclusive by true."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.golden.wire import Wire


def check(wire: Wire) -> None:
    things = wire.client.things
    wire.answers({"list": ["a", None]})
    body = {"name": None, "part": None, "whole": None, "union": None, "above": 1, "below": 5}
    assert things.create(body).list_ == ["a", None]
    assert wire.sent.json == body
    wire.answers({"list": None})
    full = {"name": "a", "part": {"id": "1"}, "whole": {"id": "2"}, "union": 3}
    assert things.create(full).list_ is None
    assert wire.sent.json == full
    for bad in ({"above": 0}, {"below": 5.5}):
        with pytest.raises(wire.package.InvalidRequestError):
            things.create({"name": "a", "part": {}, **bad})
