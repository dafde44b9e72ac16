"""A base that lists its children in `oneOf`, each of which builds on it by `allOf`."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.golden.wire import Wire


def check(wire: Wire) -> None:
    models = wire.models()
    for tag, kind in (("Cat", models.Cat), ("Dog", models.Dog)):
        wire.answers({"kind": tag, "name": "n"})
        pet = wire.client.things.create({"kind": tag, "name": "n"})
        assert (type(pet), pet.name) == (kind, "n")
        assert wire.sent.json == {"kind": tag, "name": "n"}
