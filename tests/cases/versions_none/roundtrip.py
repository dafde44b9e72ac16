"""Without versions there is no level of versions in the package."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.golden.wire import Wire


def check(wire: Wire) -> None:
    wire.answers([{"name": "Rex"}])
    assert type(wire.client.pets.list()[0]) is wire.models().Pet
    wire.answers({"city": "Bern"})
    assert wire.client.stores.get("1").city == "Bern"
    assert wire.sent.target == "GET /stores/1"
