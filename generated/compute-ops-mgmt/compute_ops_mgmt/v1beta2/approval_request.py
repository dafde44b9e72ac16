"""Operations of `approval_request`, API version v1beta2.

Made by comgen, not to be edited.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import Any, TYPE_CHECKING

from .._runtime.operation import Body, Json, Operation, Path, Query
from .._runtime.paging import OffsetPaging
from .._runtime.resource import AsyncResource, Resource, Retry, Timeout, raw, raw_async
from . import models

if TYPE_CHECKING:
    from .._runtime.filters import FilterExpression
    from .._runtime.pager import AsyncPager, Pager
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
    """Pending and decided requests for consent, opened when an action meets an approval
    policy.
    """

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
        """List the approval requests of the workspace.

        Only active requests are listed. The service opens a request by itself when somebody starts
        an action that an approval policy governs; there is no operation to create one. `operation`
        refers to the waiting job or schedule, `approvalState` tells the outcome so far.

        Calls `GET /compute-ops-mgmt/v1beta2/approval-requests`.

        Args:
            offset: Number of items to skip before the page begins, 0 for the first page. Advance it
                by the number of items received, which may be less than `limit`.
            limit: Largest number of items in the page, at most 1000.
            filter: Documented properties: `approvalState`, `approvableName`,
                `approvableResource/type`, `approvableResource/id`, `operation/type`,
                `operation/id`, `policy/id`, `updatedAt`, `createdAt`. Made with `filters` or
                `Filter`, or text in the syntax of OData.
            prefetch: How many pages are asked for at a time.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            A page of approval requests. A pager asks for the pages as they are needed, 10000 items
            each unless `limit` is given (the API itself gives 50): iterate over their items, or
            over `pages()`.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotFoundError: There is no such thing (404).
            UnprocessableContentError: The body is well formed, but cannot be processed (422).
            ServerError: The API has failed (500).

        Example:
            >>> for item in client.v1beta2.approval_request.list():
            ...     print(item)
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
        """Get one approval request.

        Shows what is to be approved, by whom it was requested, how many approvals it needs
        (`minApprovers`) and who has answered so far. 404 for an unknown request.

        Calls `GET /compute-ops-mgmt/v1beta2/approval-requests/{request_id}`.

        Args:
            request_id: Identifier (UUID) of an approval request.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            The approval request.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotFoundError: There is no such thing (404).
            UnprocessableContentError: The body is well formed, but cannot be processed (422).
            ServerError: The API has failed (500).

        Example:
            >>> client.v1beta2.approval_request.get("REQUEST_ID")
        """
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
        """Cancel an approval request.

        Only the user who made the request can cancel it, and only in the state `PENDING`. To decide
        about a request as an approver use `v1beta2.approval_request.approve`. 404 for an unknown
        request.

        Calls `PATCH /compute-ops-mgmt/v1beta2/approval-requests/{request_id}`.

        Args:
            request_id: Identifier (UUID) of an approval request.
            body: `approvalState` with the value `CANCELLED`, and optionally a comment in
                `requestRemarks`. A model, or a mapping with the names of the API.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            The approval request after the cancellation.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotFoundError: There is no such thing (404).
            UnprocessableContentError: The body is well formed, but cannot be processed (422).
            ServerError: The API has failed (500).

        Example:
            >>> client.v1beta2.approval_request.update("REQUEST_ID", {"approvalState": "CANCELLED"})
        """
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
        """Approve or decline an approval request.

        Reserved for the approvers named in the policy. One refusal declines the request for good;
        it is approved as soon as `minApprovers` of them agree, and the waiting action then goes
        ahead. No request body is declared, although the answer suggests that `approvalState`
        (`APPROVED` or `DECLINED`) and `remarks` are to be sent. 409 when the state of the request
        doesn't allow a decision.

        Calls `POST /compute-ops-mgmt/v1beta2/approval-requests/{request_id}/approve`.

        Args:
            request_id: Identifier (UUID) of an approval request.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            The decision of the caller with its remarks.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotFoundError: There is no such thing (404).
            ConflictError: It does not go together with the present state (409).
            UnprocessableContentError: The body is well formed, but cannot be processed (422).
            ServerError: The API has failed (500).

        Example:
            >>> client.v1beta2.approval_request.approve("REQUEST_ID")
        """
        return self._call(
            _APPROVE,
            path=(request_id,),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )


class AsyncApprovalRequest(AsyncResource):
    """Pending and decided requests for consent, opened when an action meets an approval
    policy.
    """

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
        """List the approval requests of the workspace.

        Only active requests are listed. The service opens a request by itself when somebody starts
        an action that an approval policy governs; there is no operation to create one. `operation`
        refers to the waiting job or schedule, `approvalState` tells the outcome so far.

        Calls `GET /compute-ops-mgmt/v1beta2/approval-requests`.

        Args:
            offset: Number of items to skip before the page begins, 0 for the first page. Advance it
                by the number of items received, which may be less than `limit`.
            limit: Largest number of items in the page, at most 1000.
            filter: Documented properties: `approvalState`, `approvableName`,
                `approvableResource/type`, `approvableResource/id`, `operation/type`,
                `operation/id`, `policy/id`, `updatedAt`, `createdAt`. Made with `filters` or
                `Filter`, or text in the syntax of OData.
            prefetch: How many pages are asked for at a time.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            A page of approval requests. A pager asks for the pages as they are needed, 10000 items
            each unless `limit` is given (the API itself gives 50): iterate over their items, or
            over `pages()`.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotFoundError: There is no such thing (404).
            UnprocessableContentError: The body is well formed, but cannot be processed (422).
            ServerError: The API has failed (500).

        Example:
            >>> async for item in client.v1beta2.approval_request.list():
            ...     print(item)
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
        """Get one approval request.

        Shows what is to be approved, by whom it was requested, how many approvals it needs
        (`minApprovers`) and who has answered so far. 404 for an unknown request.

        Calls `GET /compute-ops-mgmt/v1beta2/approval-requests/{request_id}`.

        Args:
            request_id: Identifier (UUID) of an approval request.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            The approval request.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotFoundError: There is no such thing (404).
            UnprocessableContentError: The body is well formed, but cannot be processed (422).
            ServerError: The API has failed (500).

        Example:
            >>> await client.v1beta2.approval_request.get("REQUEST_ID")
        """
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
        """Cancel an approval request.

        Only the user who made the request can cancel it, and only in the state `PENDING`. To decide
        about a request as an approver use `v1beta2.approval_request.approve`. 404 for an unknown
        request.

        Calls `PATCH /compute-ops-mgmt/v1beta2/approval-requests/{request_id}`.

        Args:
            request_id: Identifier (UUID) of an approval request.
            body: `approvalState` with the value `CANCELLED`, and optionally a comment in
                `requestRemarks`. A model, or a mapping with the names of the API.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            The approval request after the cancellation.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotFoundError: There is no such thing (404).
            UnprocessableContentError: The body is well formed, but cannot be processed (422).
            ServerError: The API has failed (500).

        Example:
            >>> await client.v1beta2.approval_request.update(
            ...     "REQUEST_ID", {"approvalState": "CANCELLED"}
            ... )
        """
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
        """Approve or decline an approval request.

        Reserved for the approvers named in the policy. One refusal declines the request for good;
        it is approved as soon as `minApprovers` of them agree, and the waiting action then goes
        ahead. No request body is declared, although the answer suggests that `approvalState`
        (`APPROVED` or `DECLINED`) and `remarks` are to be sent. 409 when the state of the request
        doesn't allow a decision.

        Calls `POST /compute-ops-mgmt/v1beta2/approval-requests/{request_id}/approve`.

        Args:
            request_id: Identifier (UUID) of an approval request.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            The decision of the caller with its remarks.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotFoundError: There is no such thing (404).
            ConflictError: It does not go together with the present state (409).
            UnprocessableContentError: The body is well formed, but cannot be processed (422).
            ServerError: The API has failed (500).

        Example:
            >>> await client.v1beta2.approval_request.approve("REQUEST_ID")
        """
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
