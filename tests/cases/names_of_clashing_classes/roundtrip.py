"""One class name in two versions, by case alone, and for a schema inside another."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.golden.wire import Wire

def check(wire: Wire) -> None:
    every, v1, v2 = wire.models(), wire.models("v1"), wire.models("v2")
    old = {"id": 1, "item": {"id": "i"}}
    first = {"old": old, "lower": {"name": "n"}, "item": {"component": "c"}, "Item": {"id": "i"}}
    wire.answers({"before": first, "oldest": old})
    group = wire.client.v2.groups.get()
    assert type(group) is v2.Group
    assert type(group.before) is v1.Group
    assert type(group.oldest) is type(group.before.old) is every.Group
    assert type(group.before.lower) is every.LowercaseGroup
    assert type(group.before.item) is every.GroupItem
    assert type(group.before.Item) is v1.GroupItem
    assert type(group.oldest.item) is every.Group_Item
