"""Names of methods, from path and verb: a collection and its items."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.golden.wire import Wire


def check(wire: Wire) -> None:
    names = [name for name in vars(type(wire.client.v1.groups)) if not name.startswith("_")]
    assert sorted(names) == [
        "create", "delete", "delete_many", "get", "list", "replace", "replace_many", "update", "update_many",
    ]  # fmt: skip
    wire.answers(status=204)
    assert wire.client.v1.groups.update("1") is None
    assert wire.sent.target == "PATCH /v1/groups/1"
