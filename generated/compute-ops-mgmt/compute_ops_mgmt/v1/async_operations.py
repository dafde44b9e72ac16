"""Operations of `async_operations`, API version v1.

Made by comgen, not to be edited.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from functools import cached_property
from typing import Any, TYPE_CHECKING

from .._runtime.operation import Body, Empty, Header, Json, Operation, Path, Query
from .._runtime.paging import CursorPaging
from .._runtime.resource import AsyncResource, Resource, Retry, Timeout, raw, raw_async
from .._runtime.waiting import Rule, Waiter
from . import models

if TYPE_CHECKING:
    from .._runtime.filters import FilterExpression
    from .._runtime.pager import AsyncPager, Pager
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
    """Progress and outcome of long-running work that isn't a job, such as moving devices
    between groups.
    """

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
        """List the async operations of the last 7 days.

        Pages are linked by a cursor, not an offset: send the `next` of one page to get the
        following one. 412 is declared, but under which condition isn't said.

        Calls `GET /compute-ops-mgmt/v1/async-operations`.

        Args:
            limit: Largest number of async operations in the page: 100 by default, 1000 at most.
            next: Cursor for the following page: the value of `next` in the page before. Absent for
                the first page.
            filter: Documented properties: `state`, `sourceResourceUri`, `results`, `error`,
                `progressPercent`, `id`, `generation`, `logMessages`, `recommendations`,
                `createdAt`, `startedAt`, `endedAt`, `updatedAt`. Made with `filters` or `Filter`,
                or text in the syntax of OData.
            prefetch: How many pages are asked for at a time.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            A page of async operations with the cursor for the next one. A pager asks for the pages
            as they are needed, 1000 items each unless `limit` is given (the API itself gives 100):
            iterate over their items, or over `pages()`.

        Raises:
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotFoundError: There is no such thing (404).
            PreconditionFailedError: It has been changed by somebody else meanwhile (412).
            ServerError: The API has failed (500).

        Example:
            >>> for item in client.v1.async_operations.list():
            ...     print(item)
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
        """Get one async operation, for instance to follow its progress.

        Calls that answer 202 with a `Location` header point here, except for adding a server, which
        points to a job. Poll until `state` is `SUCCEEDED`, `FAILED` or `CANCELLED`. `PAUSED` waits
        for a user, and `TIMEDOUT` isn't final. `error` and `recommendations` explain a failure,
        `results` lists the resources that were touched. Operations older than 7 days give 404.

        Calls `GET /compute-ops-mgmt/v1/async-operations/{id}`.

        Args:
            id: Identifier (UUID) of an async operation, the last part of the `Location` that
                started it.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            The async operation.

        Raises:
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotFoundError: There is no such thing (404).
            PreconditionFailedError: It has been changed by somebody else meanwhile (412).
            ServerError: The API has failed (500).

        Example:
            >>> client.v1.async_operations.get("ID")
        """
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
        """Wait until it is finished, and give it as it then is.

        Calls `GET /compute-ops-mgmt/v1/async-operations/{id}` each time. It is looked at after 5
        seconds, then at longer intervals of up to 30, or when the server says.

        Args:
            id: Identifier (UUID) of an async operation, the last part of the `Location` that
                started it.
            timeout: Seconds for all of it; without it this waits as long as it takes.
            patient: Whether to wait on when it has stalled, or waits for approval.
            progress: Called with what is seen each time.
            max_retries: How often to try each look again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for each look; they win over all others.

        Returns:
            What the last look has seen.

        Raises:
            OperationFailedError: It has failed.
            OperationStalledError: It has stopped before its end, until somebody acts.
            WaitingForApprovalError: It does not begin before somebody approves of it.
            WaitTimeoutError: It was still under way when the time was over.
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotFoundError: There is no such thing (404).
            PreconditionFailedError: It has been changed by somebody else meanwhile (412).
            ServerError: The API has failed (500).

        Example:
            >>> client.v1.async_operations.wait("ID", timeout=3600)
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
        """Cancel an async operation.

        Possible only for operations of type `SUSTAINABILITY_METRICS_COLLECTION`, which
        `v1beta1.metrics_collection_requests.create` starts. 202 means that the wish was accepted;
        poll the operation to see it reach `CANCELLED`. 404 for an unknown operation; for one that
        can't be cancelled expect 400 or 412.

        Calls `POST /compute-ops-mgmt/v1/async-operations/{id}/cancel`.

        Args:
            id: Identifier (UUID) of an async operation, the last part of the `Location` that
                started it.
            body: An empty object; nothing has to be said.
            tenant_acid: For managed service providers: application customer ID of the tenant to act
                for, with a token of the MSP workspace. Absent, the call concerns the token's own
                workspace.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            Nothing; the cancellation goes on after the answer.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotFoundError: There is no such thing (404).
            PreconditionFailedError: It has been changed by somebody else meanwhile (412).
            ServerError: The API has failed (500).

        Example:
            >>> client.v1.async_operations.cancel("ID")
        """
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
    """Progress and outcome of long-running work that isn't a job, such as moving devices
    between groups.
    """

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
        """List the async operations of the last 7 days.

        Pages are linked by a cursor, not an offset: send the `next` of one page to get the
        following one. 412 is declared, but under which condition isn't said.

        Calls `GET /compute-ops-mgmt/v1/async-operations`.

        Args:
            limit: Largest number of async operations in the page: 100 by default, 1000 at most.
            next: Cursor for the following page: the value of `next` in the page before. Absent for
                the first page.
            filter: Documented properties: `state`, `sourceResourceUri`, `results`, `error`,
                `progressPercent`, `id`, `generation`, `logMessages`, `recommendations`,
                `createdAt`, `startedAt`, `endedAt`, `updatedAt`. Made with `filters` or `Filter`,
                or text in the syntax of OData.
            prefetch: How many pages are asked for at a time.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            A page of async operations with the cursor for the next one. A pager asks for the pages
            as they are needed, 1000 items each unless `limit` is given (the API itself gives 100):
            iterate over their items, or over `pages()`.

        Raises:
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotFoundError: There is no such thing (404).
            PreconditionFailedError: It has been changed by somebody else meanwhile (412).
            ServerError: The API has failed (500).

        Example:
            >>> async for item in client.v1.async_operations.list():
            ...     print(item)
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
        """Get one async operation, for instance to follow its progress.

        Calls that answer 202 with a `Location` header point here, except for adding a server, which
        points to a job. Poll until `state` is `SUCCEEDED`, `FAILED` or `CANCELLED`. `PAUSED` waits
        for a user, and `TIMEDOUT` isn't final. `error` and `recommendations` explain a failure,
        `results` lists the resources that were touched. Operations older than 7 days give 404.

        Calls `GET /compute-ops-mgmt/v1/async-operations/{id}`.

        Args:
            id: Identifier (UUID) of an async operation, the last part of the `Location` that
                started it.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            The async operation.

        Raises:
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotFoundError: There is no such thing (404).
            PreconditionFailedError: It has been changed by somebody else meanwhile (412).
            ServerError: The API has failed (500).

        Example:
            >>> await client.v1.async_operations.get("ID")
        """
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
        """Wait until it is finished, and give it as it then is.

        Calls `GET /compute-ops-mgmt/v1/async-operations/{id}` each time. It is looked at after 5
        seconds, then at longer intervals of up to 30, or when the server says.

        Args:
            id: Identifier (UUID) of an async operation, the last part of the `Location` that
                started it.
            timeout: Seconds for all of it; without it this waits as long as it takes.
            patient: Whether to wait on when it has stalled, or waits for approval.
            progress: Called with what is seen each time.
            max_retries: How often to try each look again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for each look; they win over all others.

        Returns:
            What the last look has seen.

        Raises:
            OperationFailedError: It has failed.
            OperationStalledError: It has stopped before its end, until somebody acts.
            WaitingForApprovalError: It does not begin before somebody approves of it.
            WaitTimeoutError: It was still under way when the time was over.
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotFoundError: There is no such thing (404).
            PreconditionFailedError: It has been changed by somebody else meanwhile (412).
            ServerError: The API has failed (500).

        Example:
            >>> await client.v1.async_operations.wait("ID", timeout=3600)
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
        """Cancel an async operation.

        Possible only for operations of type `SUSTAINABILITY_METRICS_COLLECTION`, which
        `v1beta1.metrics_collection_requests.create` starts. 202 means that the wish was accepted;
        poll the operation to see it reach `CANCELLED`. 404 for an unknown operation; for one that
        can't be cancelled expect 400 or 412.

        Calls `POST /compute-ops-mgmt/v1/async-operations/{id}/cancel`.

        Args:
            id: Identifier (UUID) of an async operation, the last part of the `Location` that
                started it.
            body: An empty object; nothing has to be said.
            tenant_acid: For managed service providers: application customer ID of the tenant to act
                for, with a token of the MSP workspace. Absent, the call concerns the token's own
                workspace.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            Nothing; the cancellation goes on after the answer.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotFoundError: There is no such thing (404).
            PreconditionFailedError: It has been changed by somebody else meanwhile (412).
            ServerError: The API has failed (500).

        Example:
            >>> await client.v1.async_operations.cancel("ID")
        """
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
