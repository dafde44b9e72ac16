"""The version comes from the tag; an operationId that says another is not believed."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.golden.wire import Wire


def check(wire: Wire) -> None:
    wire.answers({"id": "1"})
    assert wire.client.v1beta2.plans.get("1").id == "1"
    assert wire.sent.target == "GET /v1beta2/plans/1"
    assert not hasattr(wire.client, "v1beta1")
