"""Operations of `names`; made by comgen, not to be edited."""

from __future__ import annotations

import builtins
from collections.abc import Mapping

from ._runtime.operation import Json, Operation, Query
from ._runtime.paging import OffsetPaging
from ._runtime.resource import AsyncPager, AsyncResource, Pager, Resource, Retry, Timeout, raw, raw_async

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

        Gives a pager: iterate over all items, or over its `pages()`.

        `top` is the length of a page, 3 if it is not given; `prefetch` is how many pages are asked for at a time.
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

        Gives a pager: iterate over all items, or over its `pages()`.

        `top` is the length of a page, 3 if it is not given; `prefetch` is how many pages are asked for at a time.
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
