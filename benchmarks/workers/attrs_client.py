"""The client of openapi-python-client: attrs and httpx."""

from __future__ import annotations

from com_client import AuthenticatedClient
from com_client.api.groups_v1 import get_v1_groups


def connect(url):
    return AuthenticatedClient(base_url=url, token="TOKEN")


def list_groups(client):
    found = get_v1_groups.sync(client=client)
    return found.items if found else []


def get_group(client, identifier):
    from com_client.api.groups_v1 import get_v1_group_by_id

    return get_v1_group_by_id.sync(group_id=identifier, client=client)


def bare():
    from bare import with_httpx

    return with_httpx()


def list_servers(client):
    from com_client.api.servers_v1 import get_v1_servers

    found = get_v1_servers.sync(client=client)
    return found.items if found else []


def decoder(body):
    """By item: the model of the list was not made."""
    import json

    from com_client.models import ServerV1

    return lambda: [ServerV1.from_dict(item) for item in json.loads(body)["items"]]


def many(url):
    from contextlib import asynccontextmanager

    from com_client.api.groups_v1 import get_v1_group_by_id

    @asynccontextmanager
    async def calls():
        async with connect(url) as client:

            async def get(identifier):
                return await get_v1_group_by_id.asyncio(group_id=identifier, client=client)

            yield get

    return calls()
