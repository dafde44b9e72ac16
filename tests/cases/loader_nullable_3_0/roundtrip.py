"""`nullable` beside a type, an enumeration, a reference, `allOf` and a union."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.golden.wire import Wire


def check(wire: Wire) -> None:
    body = dict.fromkeys(("text", "choice", "part", "whole", "union", "list"))
    wire.answers(body)
    thing = wire.client.things.create(body)
    assert thing.model_dump(exclude_unset=True, by_alias=True) == wire.sent.json == body
    full = {"text": "t", "choice": "a", "part": {"name": "p"}, "whole": {"name": "w"}, "union": 1, "list": ["a", None]}
    wire.answers(full)
    thing = wire.client.things.create(full)
    assert (thing.part.name, thing.whole.name, thing.list_) == ("p", "w", ["a", None])
    assert wire.sent.json == full
