"""`$ref` in path items, parameters, bodies, responses and headers."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.golden.wire import Wire


def check(wire: Wire) -> None:
    wire.answers({"name": "update"}, status=201, headers={"location": "/jobs/1"})
    response = wire.client.with_raw_response.jobs.create({"name": "update"}, x_trace="t1")
    assert wire.sent.target == "POST /jobs"
    assert wire.sent.headers["x-trace"] == "t1"
    assert wire.sent.json == {"name": "update"}
    assert (response.parsed.name, response.headers["Location"]) == ("update", "/jobs/1")
