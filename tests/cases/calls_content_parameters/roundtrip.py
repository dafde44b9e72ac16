"""Parameters with `content`, in the path, the query, a header and a cookie: JSON by wire names, and plain text."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.golden.wire import Wire


def check(wire: Wire) -> None:
    wire.answers(status=204)
    get = wire.client.things.get
    get({"from_": 1, "day_only": True}, "a/b")
    assert wire.sent.target == 'GET /things/{"dayOnly":true,"from":1}/a/b'
    assert wire.sent.raw.endswith("/a%2Fb")
    get(wire.models().Range(from_=1), "x", filter={"from": 2}, any=[1, {"a": None}])
    assert wire.sent.target == 'GET /things/{"from":1}/x?filter={"from":2}&any=[1,{"a":null}]'
    get({"from": 1}, "x", x_ids=[1, 2], prefs={"from": 3}, note="n")
    assert wire.sent.headers["x-ids"] == "[1,2]"
    assert wire.sent.headers["cookie"] == "prefs=%7B%22from%22%3A3%7D; note=n"
    with pytest.raises(wire.package.InvalidRequestError, match="path parameter 'where' /from: Field required"):
        get({}, "x")
