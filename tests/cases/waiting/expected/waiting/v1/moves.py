"""Operations of `moves`, API version v1.

Made by comgen, not to be edited.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from .._runtime.operation import Json, Operation
from .._runtime.resource import AsyncResource, Resource, Retry, Timeout, raw, raw_async
from .._runtime.waiting import LongRunning, Ref
from . import models

if TYPE_CHECKING:
    from .._runtime.handle import AsyncHandle, Handle

_CREATE: Operation[models.Receipt] = Operation(
    "POST",
    "/v1/moves",
    long_running=LongRunning((Ref(".jobs", "_GET"),), id=("job/id",)),
    replies={"202": Json(lambda: models.Receipt)},
)


class Moves(Resource):
    """Operations of `moves`, API version v1."""

    def create(
        self,
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Handle[models.Receipt, models.Job]:
        """POST /v1/moves

        Args:
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            It comes with a handle on what was started: `wait()` for its end, or look at its
            `status()`.

        Example:
            >>> handle = client.v1.moves.create()
            >>> handle.wait(timeout=300)
        """
        return self._start(
            _CREATE, timeout=timeout, max_retries=max_retries, retry=retry, extra_headers=extra_headers
        )


class AsyncMoves(AsyncResource):
    """Operations of `moves`, API version v1."""

    async def create(
        self,
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> AsyncHandle[models.Receipt, models.Job]:
        """POST /v1/moves

        Args:
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            It comes with a handle on what was started: `wait()` for its end, or look at its
            `status()`.

        Example:
            >>> handle = await client.v1.moves.create()
            >>> await handle.wait(timeout=300)
        """
        return await self._start(
            _CREATE, timeout=timeout, max_retries=max_retries, retry=retry, extra_headers=extra_headers
        )


class RawMoves:
    """The calls of `Moves`, each giving status, headers and body."""

    def __init__(self, moves: Moves) -> None:
        self.create = raw(moves.create)


class AsyncRawMoves:
    """The calls of `AsyncMoves`, each giving status, headers and body."""

    def __init__(self, moves: AsyncMoves) -> None:
        self.create = raw_async(moves.create)
