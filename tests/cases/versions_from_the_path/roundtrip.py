"""A tag without a version takes the path's; an operation without a tag is named by the path's first word."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.golden.wire import Wire


def check(wire: Wire) -> None:
    for version, resource in (("v2", "disks"), ("v1alpha1", "disks"), ("v1beta1", "fans")):
        wire.answers([{"id": "1"}])
        assert getattr(getattr(wire.client, version), resource).list()[0].id == "1"
        assert wire.sent.target == f"GET /{version}/{resource}"
