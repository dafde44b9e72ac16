"""The HTTP library by itself, and JSON as dicts."""

from __future__ import annotations

import json

import httpx2

_HEADERS = {"Authorization": "Bearer TOKEN"}


def connect(url):
    """A function that GETs what stands below the URL."""
    client = httpx2.Client(headers=_HEADERS)
    base = f"{url}/compute-ops-mgmt/v1"
    return lambda path: client.get(f"{base}/{path}").content


def list_groups(get):
    return json.loads(get("groups"))["items"]


def get_group(get, identifier):
    return json.loads(get(f"groups/{identifier}"))


def bare():
    from bare import with_httpx2

    return with_httpx2()


def list_servers(get):
    import orjson

    return orjson.loads(get("servers"))["items"]


def decoder(body):
    import orjson

    return lambda: orjson.loads(body)["items"]


def many(url):
    from contextlib import asynccontextmanager

    @asynccontextmanager
    async def calls():
        async with httpx2.AsyncClient(headers=_HEADERS) as client:

            async def get(identifier):
                return json.loads((await client.get(f"{url}/compute-ops-mgmt/v1/groups/{identifier}")).content)

            yield get

    return calls()
