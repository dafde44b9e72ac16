"""Operations of `approval-policy`, API version v1beta2; made by comgen, not to be edited."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import Any, TYPE_CHECKING

from .._runtime.filters import FilterExpression
from .._runtime.operation import Body, Empty, Json, Operation, Path, Query
from .._runtime.pager import AsyncPager, Pager
from .._runtime.paging import OffsetPaging
from .._runtime.resource import AsyncResource, Resource, Retry, Timeout, raw, raw_async
from . import models

if TYPE_CHECKING:
    from ._filters.approval_policy import ApprovalPolicyFilters

_LIST: Operation[models.ApprovalPoliciesResponseCollection] = Operation(
    "GET",
    "/compute-ops-mgmt/v1beta2/approval-policies",
    query=(Query("offset"), Query("limit"), Query("filter")),
    paging=OffsetPaging(offset="offset", limit="limit", size=10000),
    replies={"200": Json(lambda: models.ApprovalPoliciesResponseCollection)},
    errors={"default": Json(lambda: models.ErrorResponse)},
)

_CREATE: Operation[models.ApprovalPolicyResponse] = Operation(
    "POST",
    "/compute-ops-mgmt/v1beta2/approval-policies",
    body=Body("application/json", lambda: models.ApprovalPolicyCreateRequest, required=True),
    replies={"201": Json(lambda: models.ApprovalPolicyResponse)},
    errors={"default": Json(lambda: models.ErrorResponse)},
)

_GET: Operation[models.ApprovalPolicyResponse] = Operation(
    "GET",
    "/compute-ops-mgmt/v1beta2/approval-policies/{policy_id}",
    path_parameters=(Path("policy_id"),),
    replies={"200": Json(lambda: models.ApprovalPolicyResponse)},
    errors={"default": Json(lambda: models.ErrorResponse)},
)

_DELETE: Operation[None] = Operation(
    "DELETE",
    "/compute-ops-mgmt/v1beta2/approval-policies/{policy_id}",
    path_parameters=(Path("policy_id"),),
    replies={"204": Empty()},
    errors={"default": Json(lambda: models.ErrorResponse)},
)

_UPDATE: Operation[models.ApprovalPolicyResponse] = Operation(
    "PATCH",
    "/compute-ops-mgmt/v1beta2/approval-policies/{policy_id}",
    path_parameters=(Path("policy_id"),),
    body=Body("application/merge-patch+json", lambda: models.ApprovalPolicyPatchRequest, required=True),
    replies={"200": Json(lambda: models.ApprovalPolicyResponse)},
    errors={"default": Json(lambda: models.ErrorResponse)},
)


class ApprovalPolicy(Resource):
    """Operations of `approval-policy`, API version v1beta2."""

    @cached_property
    def filters(self) -> ApprovalPolicyFilters:
        """What `list` can be filtered by."""
        from ._filters.approval_policy import ApprovalPolicyFilters

        return ApprovalPolicyFilters()

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
    ) -> Pager[models.ApprovalPolicyResponse, models.ApprovalPoliciesResponseCollection]:
        """GET /compute-ops-mgmt/v1beta2/approval-policies

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

    def create(
        self,
        body: models.ApprovalPolicyCreateRequest | Mapping[str, Any],
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.ApprovalPolicyResponse:
        """POST /compute-ops-mgmt/v1beta2/approval-policies

        Response headers, through `with_raw_response`: Location
        """
        return self._call(
            _CREATE,
            body=body,
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    def get(
        self,
        policy_id: str,
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.ApprovalPolicyResponse:
        """GET /compute-ops-mgmt/v1beta2/approval-policies/{policy_id}"""
        return self._call(
            _GET,
            path=(policy_id,),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    def delete(
        self,
        policy_id: str,
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """DELETE /compute-ops-mgmt/v1beta2/approval-policies/{policy_id}"""
        return self._call(
            _DELETE,
            path=(policy_id,),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    def update(
        self,
        policy_id: str,
        body: models.ApprovalPolicyPatchRequest | Mapping[str, Any],
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.ApprovalPolicyResponse:
        """PATCH /compute-ops-mgmt/v1beta2/approval-policies/{policy_id}"""
        return self._call(
            _UPDATE,
            path=(policy_id,),
            body=body,
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )


class AsyncApprovalPolicy(AsyncResource):
    """Operations of `approval-policy`, API version v1beta2."""

    @cached_property
    def filters(self) -> ApprovalPolicyFilters:
        """What `list` can be filtered by."""
        from ._filters.approval_policy import ApprovalPolicyFilters

        return ApprovalPolicyFilters()

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
    ) -> AsyncPager[models.ApprovalPolicyResponse, models.ApprovalPoliciesResponseCollection]:
        """GET /compute-ops-mgmt/v1beta2/approval-policies

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

    async def create(
        self,
        body: models.ApprovalPolicyCreateRequest | Mapping[str, Any],
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.ApprovalPolicyResponse:
        """POST /compute-ops-mgmt/v1beta2/approval-policies

        Response headers, through `with_raw_response`: Location
        """
        return await self._call(
            _CREATE,
            body=body,
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    async def get(
        self,
        policy_id: str,
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.ApprovalPolicyResponse:
        """GET /compute-ops-mgmt/v1beta2/approval-policies/{policy_id}"""
        return await self._call(
            _GET,
            path=(policy_id,),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    async def delete(
        self,
        policy_id: str,
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """DELETE /compute-ops-mgmt/v1beta2/approval-policies/{policy_id}"""
        return await self._call(
            _DELETE,
            path=(policy_id,),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    async def update(
        self,
        policy_id: str,
        body: models.ApprovalPolicyPatchRequest | Mapping[str, Any],
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.ApprovalPolicyResponse:
        """PATCH /compute-ops-mgmt/v1beta2/approval-policies/{policy_id}"""
        return await self._call(
            _UPDATE,
            path=(policy_id,),
            body=body,
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )


class RawApprovalPolicy:
    """The calls of `ApprovalPolicy`, each giving status, headers and body."""

    def __init__(self, approval_policy: ApprovalPolicy) -> None:
        self.list = raw(approval_policy.list)
        self.create = raw(approval_policy.create)
        self.get = raw(approval_policy.get)
        self.delete = raw(approval_policy.delete)
        self.update = raw(approval_policy.update)

    @cached_property
    def filters(self) -> ApprovalPolicyFilters:
        """What `list` can be filtered by."""
        from ._filters.approval_policy import ApprovalPolicyFilters

        return ApprovalPolicyFilters()


class AsyncRawApprovalPolicy:
    """The calls of `AsyncApprovalPolicy`, each giving status, headers and body."""

    def __init__(self, approval_policy: AsyncApprovalPolicy) -> None:
        self.list = raw_async(approval_policy.list)
        self.create = raw_async(approval_policy.create)
        self.get = raw_async(approval_policy.get)
        self.delete = raw_async(approval_policy.delete)
        self.update = raw_async(approval_policy.update)

    @cached_property
    def filters(self) -> ApprovalPolicyFilters:
        """What `list` can be filtered by."""
        from ._filters.approval_policy import ApprovalPolicyFilters

        return ApprovalPolicyFilters()
