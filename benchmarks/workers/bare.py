"""A GET by the HTTP libraries themselves, on a connection that stays open."""

from __future__ import annotations

_HEADERS = {"Authorization": "Bearer TOKEN"}


def with_httpx2():
    import httpx2

    client = httpx2.Client(headers=_HEADERS)
    return lambda url: client.get(url).content


def with_httpx():
    import httpx

    client = httpx.Client(headers=_HEADERS)
    return lambda url: client.get(url).content


def with_urllib3():
    import os

    import urllib3

    pool = urllib3.PoolManager(ca_certs=os.environ["SSL_CERT_FILE"], headers=_HEADERS)
    return lambda url: pool.request("GET", url).data
