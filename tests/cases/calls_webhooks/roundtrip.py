"""Webhooks and callbacks are calls of the server: no method is made of them. Links and examples change nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.golden.wire import Wire


def check(wire: Wire) -> None:
    wire.answers({"id": "a", "url": "https://example.com"}, status=201)
    job = wire.client.jobs.create({"url": "https://example.com"})
    assert wire.sent.target == "POST /jobs"
    assert wire.sent.json == {"url": "https://example.com"}
    wire.answers({"id": "a", "url": "https://example.com"})
    assert wire.client.jobs.get(job.id) == job
    assert wire.sent.target == "GET /jobs/a"
    methods = {name for name in dir(wire.client.jobs) if not name.startswith("_")}
    assert methods == {"create", "get"}
    assert not hasattr(wire.client, "done")
