"""Operations of `async-operations`, API version v1; made by comgen, not to be edited."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from functools import cached_property
from typing import Any, TYPE_CHECKING

from .._runtime.filters import FilterExpression
from .._runtime.operation import Body, Empty, Header, Json, Operation, Path, Query
from .._runtime.pager import AsyncPager, Pager
from .._runtime.paging import CursorPaging
from .._runtime.resource import AsyncResource, Resource, Retry, Timeout, raw, raw_async
from .._runtime.waiting import Rule, Waiter
from . import models

if TYPE_CHECKING:
    from ._filters.async_operations import AsyncOperationsFilters

_LIST: Operation[models.AsyncOperationCollection] = Operation(
    "GET",
    "/compute-ops-mgmt/v1/async-operations",
    query=(Query("limit"), Query("next"), Query("filter")),
    paging=CursorPaging(cursor="next", limit="limit", size=1000),
    replies={"200": Json(lambda: models.AsyncOperationCollection)},
    errors={"default": Json(lambda: models.ErrorResponse)},
)

_GET: Operation[models.AsyncOperation] = Operation(
    "GET",
    "/compute-ops-mgmt/v1/async-operations/{id}",
    path_parameters=(Path("id"),),
    waiter=Waiter(
        (
            Rule("success", {"/state": ("SUCCEEDED",)}),
            Rule("failure", {"/state": ("FAILED", "CANCELLED")}),
            Rule("stalled", {"/state": ("PAUSED",)}),
        )
    ),
    replies={"200": Json(lambda: models.AsyncOperation)},
    errors={"default": Json(lambda: models.ErrorResponse)},
)

_CANCEL: Operation[None] = Operation(
    "POST",
    "/compute-ops-mgmt/v1/async-operations/{id}/cancel",
    path_parameters=(Path("id"),),
    headers=(Header("Tenant-Acid"),),
    body=Body("application/json", lambda: dict[str, Any]),
    content_type="application/json",
    replies={"202": Empty()},
    errors={"default": Json(lambda: models.ErrorResponse)},
)


class AsyncOperations(Resource):
    """Operations of `async-operations`, API version v1."""

    @cached_property
    def filters(self) -> AsyncOperationsFilters:
        """What `list` can be filtered by."""
        from ._filters.async_operations import AsyncOperationsFilters

        return AsyncOperationsFilters()

    def list(
        self,
        *,
        limit: int | None = None,
        next: str | None = None,
        filter: FilterExpression | str | None = None,
        prefetch: int = 1,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Pager[models.AsyncOperation, models.AsyncOperationCollection]:
        """GET /compute-ops-mgmt/v1/async-operations

        Gives a pager: iterate over all items, or over its `pages()`.

        `limit` is the length of a page, 1000 if it is not given, where the API gives 100; `prefetch` is how many pages are asked for at a time.

        Args:
            filter: Made with `filters` or `Filter`, or text in the syntax of OData.
        """
        return self._list(
            _LIST,
            query=(limit, next, filter),
            prefetch=prefetch,
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    def get(
        self,
        id: str,
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.AsyncOperation:
        """GET /compute-ops-mgmt/v1/async-operations/{id}"""
        return self._call(
            _GET,
            path=(id,),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    def wait(
        self,
        id: str,
        *,
        timeout: float | None = None,
        patient: bool = False,
        progress: Callable[[models.AsyncOperation], object] | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.AsyncOperation:
        """Wait until it is finished, by GET /compute-ops-mgmt/v1/async-operations/{id}

        Gives it as it then is. It is looked at after 5 seconds, growing to 30, or when the server says.

        Args:
            timeout: Seconds for all of it; without it this waits as long as it takes.
            patient: Whether to wait on when it has stalled, or waits for approval.
            progress: Called with what is seen each time.

        Raises `OperationFailedError`, `OperationStalledError`, `WaitingForApprovalError` or `WaitTimeoutError`.
        """
        return self._wait(
            _GET,
            path=(id,),
            timeout=timeout,
            patient=patient,
            progress=progress,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    def cancel(
        self,
        id: str,
        *,
        body: Mapping[str, Any] | None = None,
        tenant_acid: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """POST /compute-ops-mgmt/v1/async-operations/{id}/cancel"""
        return self._call(
            _CANCEL,
            path=(id,),
            headers=(tenant_acid,),
            body=body,
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )


class AsyncAsyncOperations(AsyncResource):
    """Operations of `async-operations`, API version v1."""

    @cached_property
    def filters(self) -> AsyncOperationsFilters:
        """What `list` can be filtered by."""
        from ._filters.async_operations import AsyncOperationsFilters

        return AsyncOperationsFilters()

    def list(
        self,
        *,
        limit: int | None = None,
        next: str | None = None,
        filter: FilterExpression | str | None = None,
        prefetch: int = 1,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> AsyncPager[models.AsyncOperation, models.AsyncOperationCollection]:
        """GET /compute-ops-mgmt/v1/async-operations

        Gives a pager: iterate over all items, or over its `pages()`.

        `limit` is the length of a page, 1000 if it is not given, where the API gives 100; `prefetch` is how many pages are asked for at a time.

        Args:
            filter: Made with `filters` or `Filter`, or text in the syntax of OData.
        """
        return self._list(
            _LIST,
            query=(limit, next, filter),
            prefetch=prefetch,
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    async def get(
        self,
        id: str,
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.AsyncOperation:
        """GET /compute-ops-mgmt/v1/async-operations/{id}"""
        return await self._call(
            _GET,
            path=(id,),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    async def wait(
        self,
        id: str,
        *,
        timeout: float | None = None,
        patient: bool = False,
        progress: Callable[[models.AsyncOperation], Awaitable[object] | object] | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.AsyncOperation:
        """Wait until it is finished, by GET /compute-ops-mgmt/v1/async-operations/{id}

        Gives it as it then is. It is looked at after 5 seconds, growing to 30, or when the server says.

        Args:
            timeout: Seconds for all of it; without it this waits as long as it takes.
            patient: Whether to wait on when it has stalled, or waits for approval.
            progress: Called with what is seen each time.

        Raises `OperationFailedError`, `OperationStalledError`, `WaitingForApprovalError` or `WaitTimeoutError`.
        """
        return await self._wait(
            _GET,
            path=(id,),
            timeout=timeout,
            patient=patient,
            progress=progress,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    async def cancel(
        self,
        id: str,
        *,
        body: Mapping[str, Any] | None = None,
        tenant_acid: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """POST /compute-ops-mgmt/v1/async-operations/{id}/cancel"""
        return await self._call(
            _CANCEL,
            path=(id,),
            headers=(tenant_acid,),
            body=body,
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )


class RawAsyncOperations:
    """The calls of `AsyncOperations`, each giving status, headers and body."""

    def __init__(self, async_operations: AsyncOperations) -> None:
        self.list = raw(async_operations.list)
        self.get = raw(async_operations.get)
        self.cancel = raw(async_operations.cancel)

    @cached_property
    def filters(self) -> AsyncOperationsFilters:
        """What `list` can be filtered by."""
        from ._filters.async_operations import AsyncOperationsFilters

        return AsyncOperationsFilters()


class AsyncRawAsyncOperations:
    """The calls of `AsyncAsyncOperations`, each giving status, headers and body."""

    def __init__(self, async_operations: AsyncAsyncOperations) -> None:
        self.list = raw_async(async_operations.list)
        self.get = raw_async(async_operations.get)
        self.cancel = raw_async(async_operations.cancel)

    @cached_property
    def filters(self) -> AsyncOperationsFilters:
        """What `list` can be filtered by."""
        from ._filters.async_operations import AsyncOperationsFilters

        return AsyncOperationsFilters()
