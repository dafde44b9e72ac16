"""Deprecated models and fields work as ever, without a warning; their docstrings say it."""

from __future__ import annotations

import warnings
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.golden.wire import Wire


def check(wire: Wire) -> None:
    body = {"old": "x", "older": 1, "new": "y", "kind": "a", "part": {"id": "p"}, "gone": {"id": "g"}}
    wire.answers(body)
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        thing = wire.client.things.create(body)
        assert wire.sent.json == body
        assert (thing.old, thing.older, thing.kind, thing.part.id, thing.gone.id) == ("x", 1, "a", "p", "g")
    assert wire.models().Gone.__doc__.split() == ["It", "was", "here.", "Deprecated."]
