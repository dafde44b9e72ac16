"""A key beside `$ref` wins in a parameter, and adds to what is referred to in a schema."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.golden.wire import Wire


def check(wire: Wire) -> None:
    wire.answers([{"owner": {"name": "Ann"}, "keeper": {"name": "Bob", "phone": "1"}}])
    (group,) = wire.client.groups.list(limit=2)
    assert wire.sent.target == "GET /groups?limit=2"
    assert type(group.owner).__name__ == "Owner"
    assert (group.keeper.name, group.keeper.phone) == ("Bob", "1")
