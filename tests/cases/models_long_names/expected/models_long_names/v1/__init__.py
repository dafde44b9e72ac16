"""API version v1 of Example.

A resource is loaded on first touch.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .._runtime.client import AsyncClient, Client
    from .a import A, AsyncA, AsyncRawA, RawA
    from .b import AsyncB, AsyncRawB, B, RawB


class V1:
    """API version v1 of Example.

    A resource is loaded on first touch.
    """

    def __init__(self, client: Client) -> None:
        self._client = client

    @cached_property
    def a(self) -> A:
        """Operations of `a`, API version v1."""
        from .a import A

        return A(self._client)

    @cached_property
    def b(self) -> B:
        """Operations of `b`, API version v1."""
        from .b import B

        return B(self._client)


class RawV1:
    """`V1`, each call giving status, headers and body."""

    def __init__(self, client: Client) -> None:
        self._client = client

    @cached_property
    def a(self) -> RawA:
        """Operations of `a`, API version v1."""
        from .a import A, RawA

        return RawA(A(self._client, raw=True))

    @cached_property
    def b(self) -> RawB:
        """Operations of `b`, API version v1."""
        from .b import B, RawB

        return RawB(B(self._client, raw=True))


class AsyncV1:
    """API version v1 of Example.

    A resource is loaded on first touch.
    """

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @cached_property
    def a(self) -> AsyncA:
        """Operations of `a`, API version v1."""
        from .a import AsyncA

        return AsyncA(self._client)

    @cached_property
    def b(self) -> AsyncB:
        """Operations of `b`, API version v1."""
        from .b import AsyncB

        return AsyncB(self._client)


class AsyncRawV1:
    """`AsyncV1`, each call giving status, headers and body."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @cached_property
    def a(self) -> AsyncRawA:
        """Operations of `a`, API version v1."""
        from .a import AsyncA, AsyncRawA

        return AsyncRawA(AsyncA(self._client, raw=True))

    @cached_property
    def b(self) -> AsyncRawB:
        """Operations of `b`, API version v1."""
        from .b import AsyncB, AsyncRawB

        return AsyncRawB(AsyncB(self._client, raw=True))
