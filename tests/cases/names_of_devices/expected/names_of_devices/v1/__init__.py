"""API version v1 of Example.

A resource is loaded on first touch.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .._runtime.client import AsyncClient, Client
    from .con_ import AsyncCON, AsyncRawCON, CON, RawCON


class V1:
    """API version v1 of Example.

    A resource is loaded on first touch.
    """

    def __init__(self, client: Client) -> None:
        self._client = client

    @cached_property
    def con_(self) -> CON:
        """Operations of `CON`, API version v1.

        `con_` is the one to use.
        """
        from .con_ import CON

        return CON(self._client)


class RawV1:
    """`V1`, each call giving status, headers and body."""

    def __init__(self, client: Client) -> None:
        self._client = client

    @cached_property
    def con_(self) -> RawCON:
        """Operations of `CON`, API version v1.

        `con_` is the one to use.
        """
        from .con_ import CON, RawCON

        return RawCON(CON(self._client, raw=True))


class AsyncV1:
    """API version v1 of Example.

    A resource is loaded on first touch.
    """

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @cached_property
    def con_(self) -> AsyncCON:
        """Operations of `CON`, API version v1.

        `con_` is the one to use.
        """
        from .con_ import AsyncCON

        return AsyncCON(self._client)


class AsyncRawV1:
    """`AsyncV1`, each call giving status, headers and body."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @cached_property
    def con_(self) -> AsyncRawCON:
        """Operations of `CON`, API version v1.

        `con_` is the one to use.
        """
        from .con_ import AsyncCON, AsyncRawCON

        return AsyncRawCON(AsyncCON(self._client, raw=True))
