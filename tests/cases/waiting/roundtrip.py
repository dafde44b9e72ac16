"""Handles on what was started, by `Location` and by identifier; and methods that wait."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.golden.wire import Wire


def check(wire: Wire) -> None:
    wire.answers(status=202, body=b"", headers={"Location": "/v2/jobs/7"})
    copy = wire.client.v1.copies.create()
    assert type(copy) is wire.package.CancellableHandle
    wire.answers({"status": {"text": "it's \"done\""}})
    assert copy.wait(timeout=60).status.text == 'it\'s "done"'
    assert wire.sent.target == "GET /v2/jobs/7"
    wire.answers({"status": {"text": "stuck"}})
    with pytest.raises(wire.package.OperationStalledError, match=r"has stalled \(text stuck\)"):
        copy.wait()
    wire.answers(status=204)
    copy.cancel()
    assert wire.sent.target == "POST /v2/jobs/7/cancel"
    wire.answers({"job/id": "8"}, status=202)
    move = wire.client.v1.moves.create()
    wire.answers({"state": "DONE"})
    assert move.status().state == "DONE"
    assert wire.sent.target == "GET /v1/jobs/8"
    assert wire.client.v1.jobs.wait("9", progress=print).state == "DONE"
    assert wire.sent.target == "GET /v1/jobs/9"
