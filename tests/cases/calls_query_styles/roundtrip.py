"""Objects and JSON as parameters: by model or mapping, wire names on the wire, checked before they are sent."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.golden.wire import Wire


def check(wire: Wire) -> None:
    package = wire.package
    wire.answers(status=204)
    get = wire.client.things.get
    get(page={"page_size": 5, "sortBy": ["a", "b"]})
    assert wire.sent.target == "GET /things?page[pageSize]=5&page[sortBy]=a&page[sortBy]=b"
    get(where_query=wire.models().Page(page_size=5), ids=[1, 2])
    assert wire.sent.target == 'GET /things?where={"pageSize":5}&ids=[1,2]'
    get(raw="a/b?c&d e", plain="a/b")
    assert wire.sent.raw == "GET /things?raw=a/b?c%26d%20e&plain=a%2Fb"
    get(tags=["a", "b"], words=["c", "d"])
    assert wire.sent.raw == "GET /things?tags=a%7Cb&words=c%20d"
    get(spread={"pageSize": 7})
    assert wire.sent.raw == "GET /things?pageSize=7"
    get(x_where={"page_size": 5}, where_cookie="x")
    assert wire.sent.headers["x-where"] == '{"pageSize":5}'
    assert wire.sent.headers["cookie"] == "where=%22x%22"
    with pytest.raises(package.InvalidRequestError, match="query parameter 'where' /page_size: "):
        get(where_query={"page_size": "many"})
