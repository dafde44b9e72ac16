"""API version v1 of Example.

A resource is loaded on first touch.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .._runtime.client import AsyncClient, Client
    from .g import AsyncG, AsyncRawG, G, RawG


class V1:
    """API version v1 of Example.

    A resource is loaded on first touch.
    """

    def __init__(self, client: Client) -> None:
        self._client = client

    @cached_property
    def g(self) -> G:
        """Operations of `g`, API version v1."""
        from .g import G

        return G(self._client)


class RawV1:
    """`V1`, each call giving status, headers and body."""

    def __init__(self, client: Client) -> None:
        self._client = client

    @cached_property
    def g(self) -> RawG:
        """Operations of `g`, API version v1."""
        from .g import G, RawG

        return RawG(G(self._client, raw=True))


class AsyncV1:
    """API version v1 of Example.

    A resource is loaded on first touch.
    """

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @cached_property
    def g(self) -> AsyncG:
        """Operations of `g`, API version v1."""
        from .g import AsyncG

        return AsyncG(self._client)


class AsyncRawV1:
    """`AsyncV1`, each call giving status, headers and body."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @cached_property
    def g(self) -> AsyncRawG:
        """Operations of `g`, API version v1."""
        from .g import AsyncG, AsyncRawG

        return AsyncRawG(AsyncG(self._client, raw=True))
