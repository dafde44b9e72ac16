"""An error has the class of its status, the typed body, and the fields that `client.toml` names."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.golden.wire import Wire


def check(wire: Wire) -> None:
    wire.answers({"errorCode": "E7", "message": "no key", "traceId": "t1", "hints": ["h"]}, status=404)
    with pytest.raises(wire.package.NotFoundError) as raised:
        wire.client.keys.get("1")
    error = raised.value
    assert (error.code, error.message, error.id, error.details) == ("E7", "no key", "t1", ["h"])
    assert type(error.body) is wire.models().Error
    assert (error.status, error.method, error.path) == (404, "GET", "/keys/1")
    wire.answers(b"<html>down</html>", status=503)
    with pytest.raises(wire.package.ServerError):
        wire.client.keys.get("1")
