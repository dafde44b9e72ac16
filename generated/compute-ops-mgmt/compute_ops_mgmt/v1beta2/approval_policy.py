"""Operations of `approval_policy`, API version v1beta2.

Made by comgen, not to be edited.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import Any, TYPE_CHECKING

from .._runtime.operation import Body, Empty, Json, Operation, Path, Query
from .._runtime.paging import OffsetPaging
from .._runtime.resource import AsyncResource, Resource, Retry, Timeout, raw, raw_async
from . import models

if TYPE_CHECKING:
    from .._runtime.filters import FilterExpression
    from .._runtime.pager import AsyncPager, Pager
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
    """Rules that certain actions on the servers of a group need the consent of named
    approvers.
    """

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
        """List the approval policies of the workspace.

        Only active policies are listed. Each one names the actions it governs, who may approve them
        and the groups it applies to. 422 when a parameter can't be processed.

        Calls `GET /compute-ops-mgmt/v1beta2/approval-policies`.

        Args:
            offset: Number of items to skip before the page begins, 0 for the first page. Advance it
                by the number of items received, which may be less than `limit`.
            limit: Largest number of items in the page, at most 1000.
            filter: Documented properties: `name`, `description`, `createdAt`, `updatedAt`,
                `policyData/resources/type`, `policyData/resources/id`. Made with `filters` or
                `Filter`, or text in the syntax of OData.
            prefetch: How many pages are asked for at a time.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            A page of approval policies. A pager asks for the pages as they are needed, 10000 items
            each unless `limit` is given (the API itself gives 50): iterate over their items, or
            over `pages()`.

        Raises:
            PermissionDeniedError: The credentials are good, but not for this (403).
            UnprocessableContentError: The body is well formed, but cannot be processed (422).
            ServerError: The API has failed (500).

        Example:
            >>> for item in client.v1beta2.approval_policy.list():
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

    def create(
        self,
        body: models.ApprovalPolicyCreateRequest | Mapping[str, Any],
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.ApprovalPolicyResponse:
        """Create an approval policy for groups.

        From then on a governed action on such a group or its servers waits: its job stays in
        `APPROVAL_PENDING` and an approval request is opened. An action passes when `minApprovers`
        users have approved, and a single refusal declines it. Policies can be assigned to groups
        only. 409 for a conflict with an existing policy, 422 for values that make no sense.

        Calls `POST /compute-ops-mgmt/v1beta2/approval-policies`.

        Args:
            body: Name, description and `policyData`: in `approvables` the actions with their
                approvers (the action names are case-sensitive, e.g. `Update firmware`, `Power off`,
                `Cold boot`), in `resources` the groups. A model, or a mapping with the names of the
                API.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            The approval policy as it was created. `with_raw_response` gives the headers too:
            `Location`.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            PermissionDeniedError: The credentials are good, but not for this (403).
            ConflictError: It does not go together with the present state (409).
            UnprocessableContentError: The body is well formed, but cannot be processed (422).
            ServerError: The API has failed (500).

        Example:
            >>> client.v1beta2.approval_policy.create({"description": "Example policy"})
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
        """Get one approval policy.

        Shows the actions, approvers and groups of the policy, and in `state` whether it is active.
        404 for an unknown policy, 422 for an identifier that can't be processed.

        Calls `GET /compute-ops-mgmt/v1beta2/approval-policies/{policy_id}`.

        Args:
            policy_id: Identifier (UUID) of an approval policy.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            The approval policy.

        Raises:
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotFoundError: There is no such thing (404).
            UnprocessableContentError: The body is well formed, but cannot be processed (422).
            ServerError: The API has failed (500).

        Example:
            >>> client.v1beta2.approval_policy.get("POLICY_ID")
        """
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
        """Delete an approval policy.

        The policy no longer governs actions on its groups; what happens to requests that are still
        pending isn't documented. 404 for an unknown policy.

        Calls `DELETE /compute-ops-mgmt/v1beta2/approval-policies/{policy_id}`.

        Args:
            policy_id: Identifier (UUID) of an approval policy.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            Nothing.

        Raises:
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotFoundError: There is no such thing (404).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            ServerError: The API has failed (500).

        Example:
            >>> client.v1beta2.approval_policy.delete("POLICY_ID")
        """
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
        """Change an approval policy.

        Properties that are left out keep their values; arrays in `policyData` are replaced as a
        whole, as always in a JSON merge patch. A policy assigned to a group must be sent with that
        group's identifier in `policyData/resources`. 404 for an unknown policy, 422 for values that
        make no sense.

        Calls `PATCH /compute-ops-mgmt/v1beta2/approval-policies/{policy_id}`.

        Args:
            policy_id: Identifier (UUID) of an approval policy.
            body: Any of name, description and `policyData`. A model, or a mapping with the names of
                the API.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            The approval policy after the change.

        Raises:
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotFoundError: There is no such thing (404).
            UnprocessableContentError: The body is well formed, but cannot be processed (422).
            ServerError: The API has failed (500).

        Example:
            >>> client.v1beta2.approval_policy.update("POLICY_ID", {"description": "Example policy"})
        """
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
    """Rules that certain actions on the servers of a group need the consent of named
    approvers.
    """

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
        """List the approval policies of the workspace.

        Only active policies are listed. Each one names the actions it governs, who may approve them
        and the groups it applies to. 422 when a parameter can't be processed.

        Calls `GET /compute-ops-mgmt/v1beta2/approval-policies`.

        Args:
            offset: Number of items to skip before the page begins, 0 for the first page. Advance it
                by the number of items received, which may be less than `limit`.
            limit: Largest number of items in the page, at most 1000.
            filter: Documented properties: `name`, `description`, `createdAt`, `updatedAt`,
                `policyData/resources/type`, `policyData/resources/id`. Made with `filters` or
                `Filter`, or text in the syntax of OData.
            prefetch: How many pages are asked for at a time.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            A page of approval policies. A pager asks for the pages as they are needed, 10000 items
            each unless `limit` is given (the API itself gives 50): iterate over their items, or
            over `pages()`.

        Raises:
            PermissionDeniedError: The credentials are good, but not for this (403).
            UnprocessableContentError: The body is well formed, but cannot be processed (422).
            ServerError: The API has failed (500).

        Example:
            >>> async for item in client.v1beta2.approval_policy.list():
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

    async def create(
        self,
        body: models.ApprovalPolicyCreateRequest | Mapping[str, Any],
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.ApprovalPolicyResponse:
        """Create an approval policy for groups.

        From then on a governed action on such a group or its servers waits: its job stays in
        `APPROVAL_PENDING` and an approval request is opened. An action passes when `minApprovers`
        users have approved, and a single refusal declines it. Policies can be assigned to groups
        only. 409 for a conflict with an existing policy, 422 for values that make no sense.

        Calls `POST /compute-ops-mgmt/v1beta2/approval-policies`.

        Args:
            body: Name, description and `policyData`: in `approvables` the actions with their
                approvers (the action names are case-sensitive, e.g. `Update firmware`, `Power off`,
                `Cold boot`), in `resources` the groups. A model, or a mapping with the names of the
                API.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            The approval policy as it was created. `with_raw_response` gives the headers too:
            `Location`.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            PermissionDeniedError: The credentials are good, but not for this (403).
            ConflictError: It does not go together with the present state (409).
            UnprocessableContentError: The body is well formed, but cannot be processed (422).
            ServerError: The API has failed (500).

        Example:
            >>> await client.v1beta2.approval_policy.create({"description": "Example policy"})
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
        """Get one approval policy.

        Shows the actions, approvers and groups of the policy, and in `state` whether it is active.
        404 for an unknown policy, 422 for an identifier that can't be processed.

        Calls `GET /compute-ops-mgmt/v1beta2/approval-policies/{policy_id}`.

        Args:
            policy_id: Identifier (UUID) of an approval policy.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            The approval policy.

        Raises:
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotFoundError: There is no such thing (404).
            UnprocessableContentError: The body is well formed, but cannot be processed (422).
            ServerError: The API has failed (500).

        Example:
            >>> await client.v1beta2.approval_policy.get("POLICY_ID")
        """
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
        """Delete an approval policy.

        The policy no longer governs actions on its groups; what happens to requests that are still
        pending isn't documented. 404 for an unknown policy.

        Calls `DELETE /compute-ops-mgmt/v1beta2/approval-policies/{policy_id}`.

        Args:
            policy_id: Identifier (UUID) of an approval policy.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            Nothing.

        Raises:
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotFoundError: There is no such thing (404).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            ServerError: The API has failed (500).

        Example:
            >>> await client.v1beta2.approval_policy.delete("POLICY_ID")
        """
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
        """Change an approval policy.

        Properties that are left out keep their values; arrays in `policyData` are replaced as a
        whole, as always in a JSON merge patch. A policy assigned to a group must be sent with that
        group's identifier in `policyData/resources`. 404 for an unknown policy, 422 for values that
        make no sense.

        Calls `PATCH /compute-ops-mgmt/v1beta2/approval-policies/{policy_id}`.

        Args:
            policy_id: Identifier (UUID) of an approval policy.
            body: Any of name, description and `policyData`. A model, or a mapping with the names of
                the API.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            The approval policy after the change.

        Raises:
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotFoundError: There is no such thing (404).
            UnprocessableContentError: The body is well formed, but cannot be processed (422).
            ServerError: The API has failed (500).

        Example:
            >>> await client.v1beta2.approval_policy.update(
            ...     "POLICY_ID", {"description": "Example policy"}
            ... )
        """
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
