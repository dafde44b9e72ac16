"""A schema that is only a name for another one is that one: a class, a type that refers to itself, an enumeration."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.golden.wire import Wire


def check(wire: Wire) -> None:
    models = wire.models()
    assert models.First is models.Last
    assert models.Other is models.Again is models.Node is models.Base

    wire.answers({"nodes": [{"next": {"kind": "b"}}], "tree": {"a": {"b": {}}}}, status=201)
    wire.client.things.create({"name": "x"})
    assert wire.sent.json == {"name": "x"}
    shelf = wire.client.things.create(models.First(name="x", inner=models.First(name="y")))
    assert wire.sent.json == {"name": "x", "inner": {"name": "y"}}
    assert type(shelf.nodes[0].next) is models.Node
    assert shelf.nodes[0].next.kind is models.Kind.B
    assert shelf.tree == {"a": {"b": {}}}

    wire.answers({"next": {"next": {"kind": "new"}}})
    found = wire.client.others.get()
    assert isinstance(found, models.Other)
    assert found.next.next.kind == "new"
