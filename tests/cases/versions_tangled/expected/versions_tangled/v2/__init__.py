"""API version v2 of Example.

A resource is loaded on first touch.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .._runtime.client import AsyncClient, Client
    from .tools import AsyncRawTools, AsyncTools, RawTools, Tools


class V2:
    """API version v2 of Example.

    A resource is loaded on first touch.
    """

    def __init__(self, client: Client) -> None:
        self._client = client

    @cached_property
    def tools(self) -> Tools:
        """Operations of `tools`, API version v2."""
        from .tools import Tools

        return Tools(self._client)


class RawV2:
    """`V2`, each call giving status, headers and body."""

    def __init__(self, client: Client) -> None:
        self._client = client

    @cached_property
    def tools(self) -> RawTools:
        """Operations of `tools`, API version v2."""
        from .tools import Tools, RawTools

        return RawTools(Tools(self._client, raw=True))


class AsyncV2:
    """API version v2 of Example.

    A resource is loaded on first touch.
    """

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @cached_property
    def tools(self) -> AsyncTools:
        """Operations of `tools`, API version v2."""
        from .tools import AsyncTools

        return AsyncTools(self._client)


class AsyncRawV2:
    """`AsyncV2`, each call giving status, headers and body."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @cached_property
    def tools(self) -> AsyncRawTools:
        """Operations of `tools`, API version v2."""
        from .tools import AsyncTools, AsyncRawTools

        return AsyncRawTools(AsyncTools(self._client, raw=True))
