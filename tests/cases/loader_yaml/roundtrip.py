"""YAML: `no` is text, a date is text until it is typed, keys may be numbers, anchors and merge keys count."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.golden.wire import Wire


def check(wire: Wire) -> None:
    body = {"no": "off", "day": "2026-01-03", "zip": "010", "size": 1, "codes": {"404": "gone"}}
    wire.answers(body)
    thing = wire.client.things.create(body)
    assert wire.sent.json == body
    assert type(thing) is wire.models().Thing
    assert (thing.no, thing.day, thing.zip) == ("off", date(2026, 1, 3), "010")
    assert thing.codes.model_dump(by_alias=True) == {"404": "gone"}
    with pytest.raises(wire.package.InvalidRequestError):
        wire.client.things.create({"no": False})
