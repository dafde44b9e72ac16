"""A choice of which fields must come together changes no class."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.golden.wire import Wire


def check(wire: Wire) -> None:
    wire.answers({"query": "q"}, status=201)
    made = wire.client.filters.create(wire.models().Filter(query="q"))
    assert wire.sent.json == {"query": "q"}
    assert type(made) is wire.models().Filter
