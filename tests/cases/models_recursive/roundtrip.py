"""A schema that holds itself, and two that hold each other."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.golden.wire import Wire


def check(wire: Wire) -> None:
    body = {"name": "a", "children": [{"name": "b", "parent": None, "children": [{"name": "c"}]}]}
    wire.answers(body, status=201)
    tree = wire.client.trees.create(body)
    assert wire.sent.json == body
    assert tree.children[0].children[0].name == "c"
    assert wire.models().Left(right={"left": {}}).right.left is not None
