"""Operations of `tasks`.

Made by comgen, not to be edited.
"""

from __future__ import annotations

from collections.abc import Mapping

from ._runtime.operation import Empty, Operation
from ._runtime.resource import AsyncResource, Resource, Retry, Timeout, raw, raw_async

_CREATE: Operation[None] = Operation("POST", "/tasks", replies={"202": Empty()})


class Tasks(Resource):
    """Operations of `tasks`."""

    def create(
        self,
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """POST /tasks

        Args:
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            `with_raw_response` gives the headers too: `Location`, `Retry-After`.

        Example:
            >>> client.tasks.create()
        """
        return self._call(
            _CREATE, timeout=timeout, max_retries=max_retries, retry=retry, extra_headers=extra_headers
        )


class AsyncTasks(AsyncResource):
    """Operations of `tasks`."""

    async def create(
        self,
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """POST /tasks

        Args:
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            `with_raw_response` gives the headers too: `Location`, `Retry-After`.

        Example:
            >>> await client.tasks.create()
        """
        return await self._call(
            _CREATE, timeout=timeout, max_retries=max_retries, retry=retry, extra_headers=extra_headers
        )


class RawTasks:
    """The calls of `Tasks`, each giving status, headers and body."""

    def __init__(self, tasks: Tasks) -> None:
        self.create = raw(tasks.create)


class AsyncRawTasks:
    """The calls of `AsyncTasks`, each giving status, headers and body."""

    def __init__(self, tasks: AsyncTasks) -> None:
        self.create = raw_async(tasks.create)
