"""API version v1 of Waiting.

A resource is loaded on first touch.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .._runtime.client import AsyncClient, Client
    from .copies import AsyncCopies, AsyncRawCopies, Copies, RawCopies
    from .jobs import AsyncJobs, AsyncRawJobs, Jobs, RawJobs
    from .moves import AsyncMoves, AsyncRawMoves, Moves, RawMoves


class V1:
    """API version v1 of Waiting.

    A resource is loaded on first touch.
    """

    def __init__(self, client: Client) -> None:
        self._client = client

    @cached_property
    def copies(self) -> Copies:
        """Operations of `copies`, API version v1."""
        from .copies import Copies

        return Copies(self._client)

    @cached_property
    def jobs(self) -> Jobs:
        """Operations of `jobs`, API version v1.

        `v2.jobs` is the one to use.
        """
        from .jobs import Jobs

        return Jobs(self._client)

    @cached_property
    def moves(self) -> Moves:
        """Operations of `moves`, API version v1."""
        from .moves import Moves

        return Moves(self._client)


class RawV1:
    """`V1`, each call giving status, headers and body."""

    def __init__(self, client: Client) -> None:
        self._client = client

    @cached_property
    def copies(self) -> RawCopies:
        """Operations of `copies`, API version v1."""
        from .copies import Copies, RawCopies

        return RawCopies(Copies(self._client, raw=True))

    @cached_property
    def jobs(self) -> RawJobs:
        """Operations of `jobs`, API version v1.

        `v2.jobs` is the one to use.
        """
        from .jobs import Jobs, RawJobs

        return RawJobs(Jobs(self._client, raw=True))

    @cached_property
    def moves(self) -> RawMoves:
        """Operations of `moves`, API version v1."""
        from .moves import Moves, RawMoves

        return RawMoves(Moves(self._client, raw=True))


class AsyncV1:
    """API version v1 of Waiting.

    A resource is loaded on first touch.
    """

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @cached_property
    def copies(self) -> AsyncCopies:
        """Operations of `copies`, API version v1."""
        from .copies import AsyncCopies

        return AsyncCopies(self._client)

    @cached_property
    def jobs(self) -> AsyncJobs:
        """Operations of `jobs`, API version v1.

        `v2.jobs` is the one to use.
        """
        from .jobs import AsyncJobs

        return AsyncJobs(self._client)

    @cached_property
    def moves(self) -> AsyncMoves:
        """Operations of `moves`, API version v1."""
        from .moves import AsyncMoves

        return AsyncMoves(self._client)


class AsyncRawV1:
    """`AsyncV1`, each call giving status, headers and body."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @cached_property
    def copies(self) -> AsyncRawCopies:
        """Operations of `copies`, API version v1."""
        from .copies import AsyncCopies, AsyncRawCopies

        return AsyncRawCopies(AsyncCopies(self._client, raw=True))

    @cached_property
    def jobs(self) -> AsyncRawJobs:
        """Operations of `jobs`, API version v1.

        `v2.jobs` is the one to use.
        """
        from .jobs import AsyncJobs, AsyncRawJobs

        return AsyncRawJobs(AsyncJobs(self._client, raw=True))

    @cached_property
    def moves(self) -> AsyncRawMoves:
        """Operations of `moves`, API version v1."""
        from .moves import AsyncMoves, AsyncRawMoves

        return AsyncRawMoves(AsyncMoves(self._client, raw=True))
