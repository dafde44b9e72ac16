"""The client that comgen makes."""

from __future__ import annotations

from itertools import islice

from compute_ops_mgmt import ComputeOpsMgmt


def connect(url):
    return ComputeOpsMgmt(base_url=url, auth="TOKEN")


def list_groups(client):
    return list(client.v1.groups.list())


def get_group(client, identifier):
    return client.v1.groups.get(identifier)


def bare():
    from bare import with_httpx2

    return with_httpx2()


def list_servers(client):
    return next(iter(client.v1.servers.list().pages())).items


def decoder(body):
    """Through the whole client but the network: it has no other way to decode."""
    import httpx2

    def reply(_request):
        return httpx2.Response(200, content=body, headers={"Content-Type": "application/json"})

    client = ComputeOpsMgmt(
        base_url="https://api.example.com",
        auth="TOKEN",
        http_client=httpx2.Client(transport=httpx2.MockTransport(reply)),
    )
    return lambda: list_servers(client)


def many(url):
    from contextlib import asynccontextmanager

    from compute_ops_mgmt import AsyncComputeOpsMgmt

    @asynccontextmanager
    async def calls():
        async with AsyncComputeOpsMgmt(base_url=url, auth="TOKEN") as client:
            yield client.v1.groups.get

    return calls()


def walk(client, prefetch):
    return client.v1.servers.list(prefetch=prefetch)


def pages(client, number):
    return list(islice(client.v1.servers.list().pages(), number))
