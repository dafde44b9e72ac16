"""A schema of another version lives there, and can be had from the version that uses it."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.golden.wire import Wire


def check(wire: Wire) -> None:
    wire.answers([{"incident": {"number": 1}}])
    assert wire.client.v1beta2.alerts.list()[0].incident.number == 1
    wire.answers([{"number": 2}])
    assert wire.client.v1beta2.incidents.list()[0].number == 2
    assert wire.sent.target == "GET /v1beta2/incidents"
    assert wire.models("v1beta2").Incident is wire.models("v1").Incident
