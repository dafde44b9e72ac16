"""`anyOf` and `oneOf` without a discriminator, of objects, of scalars, and of both."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.golden.wire import Wire


def check(wire: Wire) -> None:
    models = wire.models()
    wire.answers({"side": 2, "label": True, "owner": {"name": "Ann"}})
    square = wire.client.shapes.replace_many(models.Circle(radius=1.5))
    assert wire.sent.json == {"radius": 1.5}
    assert type(square) is models.Square
    assert (square.label, square.owner.name) == (True, "Ann")
    wire.answers({"side": 2, "label": 3, "owner": "Ann"})
    square = wire.client.shapes.replace_many({"side": 2, "owner": "Ann"})
    assert (square.label, square.owner) == (3, "Ann")
