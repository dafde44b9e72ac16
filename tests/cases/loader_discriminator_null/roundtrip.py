"""A union with a discriminator, or null; a variant that no value is declared for; variants by enumerations."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.golden.wire import Wire


def check(wire: Wire) -> None:
    models = wire.models()
    wire.answers({"one": None, "by": {"size": "s"}})
    assert wire.client.things.create({"one": None}).one is None
    wire.answers({"one": {"kind": "a"}, "by": {"size": "xl"}})
    thing = wire.client.things.create(models.Thing(one=models.B(kind="B"), by=models.Small(size="s")))
    assert wire.sent.json == {"one": {"kind": "B"}, "by": {"size": "s"}}
    assert (type(thing.one), type(thing.by)) == (models.A, models.Large)
