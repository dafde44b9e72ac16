"""`deprecated` wherever OpenAPI has it: an operation warns once for each line that calls it, all else is told in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

import warnings

import pytest

if TYPE_CHECKING:
    from tests.golden.wire import Wire


def check(wire: Wire) -> None:
    things = wire.client.things
    body = {"kind": "a", "parts": ["x", 1]}
    wire.answers(body)
    with pytest.warns(DeprecationWarning, match="PUT /things/{id}: deprecated"):
        thing = things.replace("1", body=body, old="o", x_old="h", crumb="c")
    assert wire.sent.raw == "PUT /things/1?old=o"
    assert (wire.sent.headers["x-old"], wire.sent.headers["cookie"]) == ("h", "crumb=c")
    assert wire.sent.json == body
    assert (thing.kind, thing.parts) == (wire.models().OldKind.A, ["x", 1])
    text = things.replace.__doc__
    assert text.count("Deprecated.") == 5
    assert "`X-Gone` (deprecated)" in text
    wire.answers(status=204)
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert things.get("1") is None
