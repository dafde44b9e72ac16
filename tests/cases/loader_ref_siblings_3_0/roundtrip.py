"""In OpenAPI 3.0 a schema's `$ref` takes no keys beside it; they hold all the same, and this is a repair."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.golden.wire import Wire


def check(wire: Wire) -> None:
    wire.answers([{"owner": {"name": "Ann", "age": 3}}])
    (pet,) = wire.client.pets.list()
    assert (pet.owner.name, pet.owner.age) == ("Ann", 3)
    assert wire.sent.target == "GET /pets"
