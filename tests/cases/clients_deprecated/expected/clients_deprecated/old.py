"""Operations of `old`.

Made by comgen, not to be edited.
"""

from __future__ import annotations

import builtins
from collections.abc import Mapping

from ._runtime.operation import Deprecation, Json, Operation, Query
from ._runtime.resource import AsyncResource, Resource, Retry, Timeout, raw, raw_async

_LIST: Operation[builtins.list[str]] = Operation(
    "GET",
    "/old",
    query=(Query("q"),),
    deprecation=Deprecation(),
    replies={"200": Json(lambda: builtins.list[str])},
)


class Old(Resource):
    """Operations of `old`."""

    def list(
        self,
        *,
        q: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> builtins.list[str]:
        """Lists what is old

        Deprecated.

        Calls `GET /old`.

        Args:
            q: Deprecated. `q` in the query.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Example:
            >>> client.old.list()
        """
        return self._call(
            _LIST,
            query=(q,),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )


class AsyncOld(AsyncResource):
    """Operations of `old`."""

    async def list(
        self,
        *,
        q: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> builtins.list[str]:
        """Lists what is old

        Deprecated.

        Calls `GET /old`.

        Args:
            q: Deprecated. `q` in the query.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Example:
            >>> await client.old.list()
        """
        return await self._call(
            _LIST,
            query=(q,),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )


class RawOld:
    """The calls of `Old`, each giving status, headers and body."""

    def __init__(self, old: Old) -> None:
        self.list = raw(old.list)


class AsyncRawOld:
    """The calls of `AsyncOld`, each giving status, headers and body."""

    def __init__(self, old: AsyncOld) -> None:
        self.list = raw_async(old.list)
