"""A tag whose name is not the path's names the resource; the path still tells what is below it."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.golden.wire import Wire


def check(wire: Wire) -> None:
    wire.answers({"items": [{"id": "a"}]})
    assert wire.client.v1beta1.secure_gateway_appliances.list().first().id == "a"
    assert wire.sent.target == "GET /v1beta1/appliances"
    wire.answers({"id": "p"})
    assert wire.client.v1beta1.approval_policy.update("p", {"name": "n"}).id == "p"
    assert wire.sent.target == "PATCH /v1beta1/approval-policies/p"
