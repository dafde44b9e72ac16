"""A form in the body: pairs as in a query, objects as JSON, constants filled in."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.golden.wire import Wire


def check(wire: Wire) -> None:
    wire.answers(status=204)
    body = {"scopes": ["a b", "c"], "ids": [1, 2], "device": {"serial_number": "ä&"}}
    wire.client.token.create(body)
    assert wire.sent.headers["content-type"] == "application/x-www-form-urlencoded"
    pairs = wire.sent.content.decode().split("&")
    assert sorted(pairs) == [
        "device=%7B%22serialNumber%22%3A%22%5Cu00e4%26%22%7D",
        "grantType=password",
        "ids=1",
        "ids=2",
        "scopes=a%20b%20c",
    ]
    wire.client.token.replace_many(body={"a": 1, "b": None, "c": True})
    assert wire.sent.content == b"a=1&c=true"
    with pytest.raises(wire.package.InvalidRequestError, match="body /since: "):
        wire.client.token.create({"since": "2026-01-02T03:04:05"})
