"""Operations of `names`.

Made by comgen, not to be edited.
"""

from __future__ import annotations

import builtins
from collections.abc import Mapping
from typing import TYPE_CHECKING

from ._runtime.operation import Json, Operation, Query
from ._runtime.paging import OffsetPaging
from ._runtime.resource import AsyncResource, Resource, Retry, Timeout, raw, raw_async

if TYPE_CHECKING:
    from ._runtime.pager import AsyncPager, Pager

_LIST: Operation[builtins.list[str]] = Operation(
    "GET",
    "/names",
    query=(Query("skip"), Query("top")),
    paging=OffsetPaging(items=(), total=None, offset="skip", limit="top", size=3),
    replies={"200": Json(lambda: builtins.list[str])},
)


class Names(Resource):
    """Operations of `names`."""

    def list(
        self,
        *,
        skip: int | None = None,
        top: int | None = None,
        prefetch: int = 1,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Pager[str, builtins.list[str]]:
        """GET /names

        Args:
            skip: `skip` in the query.
            top: `top` in the query.
            prefetch: How many pages are asked for at a time.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            A pager asks for the pages as they are needed, 3 items each unless `top` is given:
            iterate over their items, or over `pages()`.

        Example:
            >>> for item in client.names.list():
            ...     print(item)
        """
        return self._list(
            _LIST,
            query=(skip, top),
            prefetch=prefetch,
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )


class AsyncNames(AsyncResource):
    """Operations of `names`."""

    def list(
        self,
        *,
        skip: int | None = None,
        top: int | None = None,
        prefetch: int = 1,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> AsyncPager[str, builtins.list[str]]:
        """GET /names

        Args:
            skip: `skip` in the query.
            top: `top` in the query.
            prefetch: How many pages are asked for at a time.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            A pager asks for the pages as they are needed, 3 items each unless `top` is given:
            iterate over their items, or over `pages()`.

        Example:
            >>> async for item in client.names.list():
            ...     print(item)
        """
        return self._list(
            _LIST,
            query=(skip, top),
            prefetch=prefetch,
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )


class RawNames:
    """The calls of `Names`, each giving status, headers and body."""

    def __init__(self, names: Names) -> None:
        self.list = raw(names.list)


class AsyncRawNames:
    """The calls of `AsyncNames`, each giving status, headers and body."""

    def __init__(self, names: AsyncNames) -> None:
        self.list = raw_async(names.list)
