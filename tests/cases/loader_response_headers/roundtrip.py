"""Response headers are told of in the docstring and are there in the raw response."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.golden.wire import Wire


def check(wire: Wire) -> None:
    wire.answers(b"", status=202, headers={"Location": "/tasks/1", "Retry-After": "3"})
    response = wire.client.with_raw_response.tasks.create()
    assert (response.status, response.parsed) == (202, None)
    assert (response.headers["location"], response.headers["retry-after"]) == ("/tasks/1", "3")
    assert "Location" in type(wire.client.tasks).create.__doc__
