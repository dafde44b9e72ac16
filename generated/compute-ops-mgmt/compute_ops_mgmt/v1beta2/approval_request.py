"""Operations of `approval-request`, API version v1beta2; made by comgen, not to be edited."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import Any, TYPE_CHECKING

from .._runtime.filters import FilterExpression
from .._runtime.operation import Body, Json, Operation, Path, Query
from .._runtime.pager import AsyncPager, Pager
from .._runtime.paging import OffsetPaging
from .._runtime.resource import AsyncResource, Resource, Retry, Timeout, raw, raw_async
from . import models

if TYPE_CHECKING:
    from ._filters.approval_request import ApprovalRequestFilters

_LIST: Operation[models.ApprovalRequestResponseCollection] = Operation(
    "GET",
    "/compute-ops-mgmt/v1beta2/approval-requests",
    query=(Query("offset"), Query("limit"), Query("filter")),
    paging=OffsetPaging(offset="offset", limit="limit", size=10000),
    replies={"200": Json(lambda: models.ApprovalRequestResponseCollection)},
    errors={"default": Json(lambda: models.ErrorResponse)},
)

_GET: Operation[models.ApprovalRequestResponse] = Operation(
    "GET",
    "/compute-ops-mgmt/v1beta2/approval-requests/{request_id}",
    path_parameters=(Path("request_id"),),
    replies={"200": Json(lambda: models.ApprovalRequestResponse)},
    errors={"default": Json(lambda: models.ErrorResponse)},
)

_UPDATE: Operation[models.ApprovalRequestResponse] = Operation(
    "PATCH",
    "/compute-ops-mgmt/v1beta2/approval-requests/{request_id}",
    path_parameters=(Path("request_id"),),
    body=Body("application/merge-patch+json", lambda: models.ApprovalRequestPatchRequest, required=True),
    replies={"200": Json(lambda: models.ApprovalRequestResponse)},
    errors={"default": Json(lambda: models.ErrorResponse)},
)

_APPROVE: Operation[models.ApprovalRequestsApprove] = Operation(
    "POST",
    "/compute-ops-mgmt/v1beta2/approval-requests/{request_id}/approve",
    path_parameters=(Path("request_id"),),
    replies={"200": Json(lambda: models.ApprovalRequestsApprove)},
    errors={"default": Json(lambda: models.ErrorResponse)},
)


class ApprovalRequest(Resource):
    """Operations of `approval-request`, API version v1beta2."""

    @cached_property
    def filters(self) -> ApprovalRequestFilters:
        """What `list` can be filtered by."""
        from ._filters.approval_request import ApprovalRequestFilters

        return ApprovalRequestFilters()

    def list(
        self,
        *,
        offset: int | None = None,
        limit: int | None = None,
        filter: FilterExpression | str | None = None,
        prefetch: int = 1,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Pager[models.ApprovalRequestResponse, models.ApprovalRequestResponseCollection]:
        """GET /compute-ops-mgmt/v1beta2/approval-requests

        Gives a pager: iterate over all items, or over its `pages()`.

        `limit` is the length of a page, 10000 if it is not given, where the API gives 50; `prefetch` is how many pages are asked for at a time.

        Args:
            filter: Made with `filters` or `Filter`, or text in the syntax of OData.
        """
        return self._list(
            _LIST,
            query=(offset, limit, filter),
            prefetch=prefetch,
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    def get(
        self,
        request_id: str,
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.ApprovalRequestResponse:
        """GET /compute-ops-mgmt/v1beta2/approval-requests/{request_id}"""
        return self._call(
            _GET,
            path=(request_id,),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    def update(
        self,
        request_id: str,
        body: models.ApprovalRequestPatchRequest | Mapping[str, Any],
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.ApprovalRequestResponse:
        """PATCH /compute-ops-mgmt/v1beta2/approval-requests/{request_id}"""
        return self._call(
            _UPDATE,
            path=(request_id,),
            body=body,
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    def approve(
        self,
        request_id: str,
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.ApprovalRequestsApprove:
        """POST /compute-ops-mgmt/v1beta2/approval-requests/{request_id}/approve"""
        return self._call(
            _APPROVE,
            path=(request_id,),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )


class AsyncApprovalRequest(AsyncResource):
    """Operations of `approval-request`, API version v1beta2."""

    @cached_property
    def filters(self) -> ApprovalRequestFilters:
        """What `list` can be filtered by."""
        from ._filters.approval_request import ApprovalRequestFilters

        return ApprovalRequestFilters()

    def list(
        self,
        *,
        offset: int | None = None,
        limit: int | None = None,
        filter: FilterExpression | str | None = None,
        prefetch: int = 1,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> AsyncPager[models.ApprovalRequestResponse, models.ApprovalRequestResponseCollection]:
        """GET /compute-ops-mgmt/v1beta2/approval-requests

        Gives a pager: iterate over all items, or over its `pages()`.

        `limit` is the length of a page, 10000 if it is not given, where the API gives 50; `prefetch` is how many pages are asked for at a time.

        Args:
            filter: Made with `filters` or `Filter`, or text in the syntax of OData.
        """
        return self._list(
            _LIST,
            query=(offset, limit, filter),
            prefetch=prefetch,
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    async def get(
        self,
        request_id: str,
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.ApprovalRequestResponse:
        """GET /compute-ops-mgmt/v1beta2/approval-requests/{request_id}"""
        return await self._call(
            _GET,
            path=(request_id,),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    async def update(
        self,
        request_id: str,
        body: models.ApprovalRequestPatchRequest | Mapping[str, Any],
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.ApprovalRequestResponse:
        """PATCH /compute-ops-mgmt/v1beta2/approval-requests/{request_id}"""
        return await self._call(
            _UPDATE,
            path=(request_id,),
            body=body,
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    async def approve(
        self,
        request_id: str,
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.ApprovalRequestsApprove:
        """POST /compute-ops-mgmt/v1beta2/approval-requests/{request_id}/approve"""
        return await self._call(
            _APPROVE,
            path=(request_id,),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )


class RawApprovalRequest:
    """The calls of `ApprovalRequest`, each giving status, headers and body."""

    def __init__(self, approval_request: ApprovalRequest) -> None:
        self.list = raw(approval_request.list)
        self.get = raw(approval_request.get)
        self.update = raw(approval_request.update)
        self.approve = raw(approval_request.approve)

    @cached_property
    def filters(self) -> ApprovalRequestFilters:
        """What `list` can be filtered by."""
        from ._filters.approval_request import ApprovalRequestFilters

        return ApprovalRequestFilters()


class AsyncRawApprovalRequest:
    """The calls of `AsyncApprovalRequest`, each giving status, headers and body."""

    def __init__(self, approval_request: AsyncApprovalRequest) -> None:
        self.list = raw_async(approval_request.list)
        self.get = raw_async(approval_request.get)
        self.update = raw_async(approval_request.update)
        self.approve = raw_async(approval_request.approve)

    @cached_property
    def filters(self) -> ApprovalRequestFilters:
        """What `list` can be filtered by."""
        from ._filters.approval_request import ApprovalRequestFilters

        return ApprovalRequestFilters()
