"""Names of methods, from path and verb: sub-resources and actions."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.golden.wire import Wire


def check(wire: Wire) -> None:
    names = [name for name in vars(type(wire.client.v1.groups)) if not name.startswith("_")]
    assert sorted(names) == [
        "analyze_os_install", "cancel", "create_devices", "get_inventory", "list_devices", "unassign_devices",
    ]  # fmt: skip
    wire.answers(status=204)
    assert wire.client.v1.groups.unassign_devices("1") is None
    assert wire.sent.target == "POST /v1/groups/1/devices/unassign"
