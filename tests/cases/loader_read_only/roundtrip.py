"""What is only read is not required of a request, what is only written not of an answer."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.golden.wire import Wire


def check(wire: Wire) -> None:
    models = wire.models()
    wire.client.things.create(models.Thing(name="n", password="p"))
    assert wire.sent.json == {"name": "n", "password": "p"}
    wire.answers({"id": "1", "name": "n"})
    thing = wire.client.things.create(models.Thing(name="n", password="p"))
    assert (thing.id, thing.password) == ("1", None)
