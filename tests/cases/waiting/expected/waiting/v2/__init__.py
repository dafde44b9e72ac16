"""API version v2 of Waiting.

A resource is loaded on first touch.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .._runtime.client import AsyncClient, Client
    from .jobs import AsyncJobs, AsyncRawJobs, Jobs, RawJobs


class V2:
    """API version v2 of Waiting.

    A resource is loaded on first touch.
    """

    def __init__(self, client: Client) -> None:
        self._client = client

    @cached_property
    def jobs(self) -> Jobs:
        """Operations of `jobs`, API version v2."""
        from .jobs import Jobs

        return Jobs(self._client)


class RawV2:
    """`V2`, each call giving status, headers and body."""

    def __init__(self, client: Client) -> None:
        self._client = client

    @cached_property
    def jobs(self) -> RawJobs:
        """Operations of `jobs`, API version v2."""
        from .jobs import Jobs, RawJobs

        return RawJobs(Jobs(self._client, raw=True))


class AsyncV2:
    """API version v2 of Waiting.

    A resource is loaded on first touch.
    """

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @cached_property
    def jobs(self) -> AsyncJobs:
        """Operations of `jobs`, API version v2."""
        from .jobs import AsyncJobs

        return AsyncJobs(self._client)


class AsyncRawV2:
    """`AsyncV2`, each call giving status, headers and body."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @cached_property
    def jobs(self) -> AsyncRawJobs:
        """Operations of `jobs`, API version v2."""
        from .jobs import AsyncJobs, AsyncRawJobs

        return AsyncRawJobs(AsyncJobs(self._client, raw=True))
