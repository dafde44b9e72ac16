"""Versions side by side, by tag; no version in a class name, and a schema without one belongs to the API."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.golden.wire import Wire


def check(wire: Wire) -> None:
    for version, number in (("v1", "1"), ("v1beta2", 1)):
        wire.answers([{"id": number, "state": "OK"}])
        (group,) = getattr(wire.client, version).groups.list()
        assert wire.sent.target == f"GET /{version}/groups"
        assert type(group) is wire.models(version).Group
        assert group.state is wire.models().State.OK
