"""API version v1 of Example.

A resource is loaded on first touch.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .._runtime.client import AsyncClient, Client
    from .plans import AsyncPlans, AsyncRawPlans, Plans, RawPlans


class V1:
    """API version v1 of Example.

    A resource is loaded on first touch.
    """

    def __init__(self, client: Client) -> None:
        self._client = client

    @cached_property
    def plans(self) -> Plans:
        """Operations of `plans`, API version v1."""
        from .plans import Plans

        return Plans(self._client)


class RawV1:
    """`V1`, each call giving status, headers and body."""

    def __init__(self, client: Client) -> None:
        self._client = client

    @cached_property
    def plans(self) -> RawPlans:
        """Operations of `plans`, API version v1."""
        from .plans import Plans, RawPlans

        return RawPlans(Plans(self._client, raw=True))


class AsyncV1:
    """API version v1 of Example.

    A resource is loaded on first touch.
    """

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @cached_property
    def plans(self) -> AsyncPlans:
        """Operations of `plans`, API version v1."""
        from .plans import AsyncPlans

        return AsyncPlans(self._client)


class AsyncRawV1:
    """`AsyncV1`, each call giving status, headers and body."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @cached_property
    def plans(self) -> AsyncRawPlans:
        """Operations of `plans`, API version v1."""
        from .plans import AsyncPlans, AsyncRawPlans

        return AsyncRawPlans(AsyncPlans(self._client, raw=True))
