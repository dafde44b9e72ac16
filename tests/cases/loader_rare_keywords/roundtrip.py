"""What few descriptions use: keywords that say nothing about types are no obstacle, and no value is lost."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.golden.wire import Wire


def check(wire: Wire) -> None:
    body = {
        "tags": ["main", "b"],
        "pair": ["a"],
        "picture": "AAAA",
        "step": 1.5,
        "set": [1, 2],
        "card": "c",
        "note": "n",
        "open": {"id": "o", "more": True},
        "sheet": "{}",
        "code": "7",
    }
    wire.answers(body)
    thing = wire.client.things.create(body)
    assert wire.sent.json == body
    assert thing.model_dump(mode="json", by_alias=True, exclude_unset=True) == body
    assert (thing.tags, thing.picture, thing.step, thing.set) == (["main", "b"], "AAAA", 1.5, [1, 2])
    assert thing.open.id == "o"
