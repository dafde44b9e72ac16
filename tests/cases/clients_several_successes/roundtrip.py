"""Each status of success has its own body; the result is a union."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.golden.wire import Wire


def check(wire: Wire) -> None:
    wire.answers({"name": "n"}, status=200)
    assert type(wire.client.jobs.create({})) is wire.models().Job
    wire.answers({"id": 1}, status=202)
    assert type(wire.client.jobs.create({})) is wire.models().Ticket
    wire.answers(status=204)
    assert wire.client.jobs.create({}) is None
    assert wire.sent.target == "POST /jobs"
