"""Filters made with `Filter`, and as text, where the overlay says that a parameter takes one."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.golden.wire import Wire


def check(wire: Wire) -> None:
    api = wire.package
    chosen = (api.Filter("host/name") == "it's 1+1") & ~api.Filter("tags").contains("50%27")
    wire.client.servers.get(filter=chosen)
    text = "host/name eq 'it''s 1+1' and not contains(tags,'50%27')"
    assert str(chosen) == text
    sent = wire.sent.raw
    assert sent == (
        "GET /servers?filter=host%2Fname%20eq%20%27it%27%27s%201%2B1%27%20and%20not%20contains%28tags%2C%2750%2527%27%29"
    )
    asyncio.run(wire.async_client.servers.get(filter=chosen))
    assert wire.sent.raw == sent
    wire.client.servers.get(filter=text)
    assert wire.sent.raw == sent
    wire.client.filter_expression.get_groups(filter=chosen)  # `allowReserved` would let %27 end the quoted text
    assert wire.sent.raw == sent.replace("/servers", "/groups")
    wire.client.racks.get(x_where=chosen)
    assert wire.sent.headers["x-where"] == text

    with pytest.raises(api.InvalidRequestError, match=r"query parameter 'filter': name alone is no filter"):
        wire.client.servers.get(filter=api.Filter("name"))
    with pytest.raises(api.InvalidRequestError, match=r"header 'x-where': control characters"):
        wire.client.racks.get(x_where=api.Filter("name") == "a\r\nb: c")
    wire.client.servers.delete_many(api.Filter("size").in_([1, 2]))
    assert wire.sent.target == "DELETE /servers?filter=size in (1,2)"
