"""Values that hold signs are encoded once, and tokens come from the endpoint that is wanted."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

import httpx2
import pytest

if TYPE_CHECKING:
    from tests.golden.wire import Wire


def check(wire: Wire) -> None:
    api = wire.package
    with_token = wire.client_with(auth="t")
    with_token.servers.get("P1+S1", other=["a+b", "c d"], plain="%2B")
    assert wire.sent.raw == "GET /servers/P1%2BS1?other=a%2Bb&other=c%20d&plain=%252B"
    for wrong in ({"id": "P1%2BS1"}, {"id": "P1%2bS1"}, {"id": "P1", "other": ["a", "b%20c"]}):
        with pytest.raises(api.InvalidRequestError, match=r"is percent-encoded already; give it as it is, with [+ ]"):
            with_token.servers.get(**wrong)
    text = " ".join(with_token.servers.get.__doc__.split())
    assert "id: `id` in the path. It holds `+`: give it as it is, it is encoded here." in text

    for credentials, url in (
        (api.ClientCredentials("i", "s"), "https://login.example.com/token"),
        (_with(wire, workspace="a/b"), "https://login.example.com/a%2Fb/token"),
        (api.ClientCredentials("i", "s", token_url="https://b.example.com"), "https://b.example.com"),
    ):
        assert _asked(wire, credentials) == url
    for variables in ({}, {"workspace": ""}, {"workspace": ".."}, {"region": "x"}, {"workspace": "x", "zone": "y"}):
        with pytest.raises(api.ConfigurationError, match="token_variables: give workspace or region, zone, for"):
            wire.client_with(auth=_with(wire, **variables)).servers.get("P1")
    with pytest.raises(api.ConfigurationError, match="two ways"):
        api.ClientCredentials("i", "s", token_url="https://b.example.com", token_variables={"workspace": "x"})


def _with(wire: Wire, **variables: str) -> object:
    return wire.package.ClientCredentials("i", "s", token_variables=variables)


def _asked(wire: Wire, credentials: object) -> str:
    """The URL that a token is asked for at, the same sync and async."""
    asked: list[str] = []

    def answer(request: httpx2.Request) -> httpx2.Response:
        asked.extend([str(request.url)] if request.method == "POST" else [])
        return httpx2.Response(200, json={"access_token": "t", "expires_in": 900})

    transport = httpx2.MockTransport(answer)
    wire.client_with(auth=credentials, http_client=httpx2.Client(transport=transport)).servers.get("P1")
    pool = httpx2.AsyncClient(transport=transport)
    asyncio.run(wire.client_with(asynchronous=True, auth=credentials, http_client=pool).servers.get("P1"))
    first, second = asked
    assert first == second
    return first
