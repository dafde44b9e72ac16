"""Operations of `copies`, API version v1.

Made by comgen, not to be edited.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from .._runtime.operation import Empty, Operation
from .._runtime.resource import AsyncResource, Resource, Retry, Timeout, raw, raw_async
from .._runtime.waiting import LongRunning, Ref
from . import models
from ..v2 import models as v2_models

if TYPE_CHECKING:
    from .._runtime.handle import AsyncCancellableHandle, CancellableHandle

_CREATE: Operation[None] = Operation(
    "POST",
    "/v1/copies",
    long_running=LongRunning(
        (Ref("..v2.jobs", "_GET"), Ref(".jobs", "_GET")), cancel=Ref("..v2.jobs", "_CANCEL")
    ),
    replies={"202": Empty()},
)


class Copies(Resource):
    """Operations of `copies`, API version v1."""

    def create(
        self,
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> CancellableHandle[None, v2_models.Job | models.Job]:
        """POST /v1/copies

        Args:
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            It comes with a handle on what was started: `wait()` for its end, or look at its
            `status()`. `with_raw_response` gives the headers too: `Location`.

        Example:
            >>> handle = client.v1.copies.create()
            >>> handle.wait(timeout=300)
        """
        return self._start(
            _CREATE, timeout=timeout, max_retries=max_retries, retry=retry, extra_headers=extra_headers
        )


class AsyncCopies(AsyncResource):
    """Operations of `copies`, API version v1."""

    async def create(
        self,
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> AsyncCancellableHandle[None, v2_models.Job | models.Job]:
        """POST /v1/copies

        Args:
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            It comes with a handle on what was started: `wait()` for its end, or look at its
            `status()`. `with_raw_response` gives the headers too: `Location`.

        Example:
            >>> handle = await client.v1.copies.create()
            >>> await handle.wait(timeout=300)
        """
        return await self._start(
            _CREATE, timeout=timeout, max_retries=max_retries, retry=retry, extra_headers=extra_headers
        )


class RawCopies:
    """The calls of `Copies`, each giving status, headers and body."""

    def __init__(self, copies: Copies) -> None:
        self.create = raw(copies.create)


class AsyncRawCopies:
    """The calls of `AsyncCopies`, each giving status, headers and body."""

    def __init__(self, copies: AsyncCopies) -> None:
        self.create = raw_async(copies.create)
