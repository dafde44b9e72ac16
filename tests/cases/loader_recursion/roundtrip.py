"""Schemas that hold themselves, in arrays, maps and unions."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.golden.wire import Wire


def check(wire: Wire) -> None:
    models = wire.models()
    body = {
        "tree": {"kids": [{"kids": [], "by": {"a": {"kids": []}}}]},
        "json": {"a": [1, "b", None, {"c": True}]},
        "nested": [[], [[]]],
        "deep": {"a": {"b": {}}},
        "filter": {"all": ["x", {"all": ["y"]}]},
    }
    wire.answers(body)
    thing = wire.client.things.create(body)
    assert type(thing.tree.kids[0].by["a"]) is models.Tree
    assert type(thing.filter.all[1]) is models.Filter
    assert thing.json_ == body["json"]
    assert wire.sent.json == body
