"""Enumerations of every type: texts and integers have members, the rest has types."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.golden.wire import Wire


def check(wire: Wire) -> None:
    models = wire.models()
    body = {"mixed": True, "floats": 2.5, "flags": True, "integers": 2, "texts": "1", "nullable": None, "nothing": "x"}
    wire.answers(body)
    thing = wire.client.things.create(body)
    assert thing.integers is models.ThingIntegers(2)
    assert thing.texts is models.ThingTexts("1")
    assert models.Thing().integers is models.ThingIntegers(2)
    assert wire.sent.json == body
    for mixed in (1, "a", None, 2.5):
        wire.answers({"mixed": mixed})
        assert wire.client.things.create({"mixed": mixed}).mixed == mixed
