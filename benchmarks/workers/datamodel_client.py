"""The client of datamodel-code-generator, which is the same for pydantic and msgspec: httpx2."""

from __future__ import annotations

from com_client import Client


def connect(url):
    return Client(base_url=url, bearer="TOKEN")


def list_groups(client):
    return client.groups___v1.get_v1_groups().items


def get_group(client, identifier):
    return client.groups___v1.get_v1_group_by_id(group_id=identifier)


def bare():
    from bare import with_httpx2

    return with_httpx2()


def list_servers(client):
    return client.servers___v1.get_v1_servers().items


def many(url):
    from contextlib import asynccontextmanager

    from com_client import AsyncClient

    @asynccontextmanager
    async def calls():
        async with AsyncClient(base_url=url, bearer="TOKEN") as client:

            async def get(identifier):
                return await client.groups___v1.get_v1_group_by_id(group_id=identifier)

            yield get

    return calls()
