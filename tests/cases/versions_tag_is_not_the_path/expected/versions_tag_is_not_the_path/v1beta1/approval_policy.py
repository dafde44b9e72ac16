"""Operations of `approval_policy`, API version v1beta1.

Made by comgen, not to be edited.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .._runtime.operation import Body, Json, Operation, Path
from .._runtime.resource import AsyncResource, Resource, Retry, Timeout, raw, raw_async
from . import models

_UPDATE: Operation[models.ApprovalPolicyUpdateResponse] = Operation(
    "PATCH",
    "/v1beta1/approval-policies/{id}",
    path_parameters=(Path("id"),),
    body=Body("application/json", lambda: models.ApprovalPolicyUpdateRequest, required=True),
    replies={"200": Json(lambda: models.ApprovalPolicyUpdateResponse)},
)


class ApprovalPolicy(Resource):
    """Operations of `approval-policy`, API version v1beta1."""

    def update(
        self,
        id: str,
        body: models.ApprovalPolicyUpdateRequest | Mapping[str, Any],
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.ApprovalPolicyUpdateResponse:
        """PATCH /v1beta1/approval-policies/{id}

        Args:
            id: `id` in the path.
            body: What is sent, as `application/json`. A model, or a mapping with the names of the
                API.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Example:
            >>> client.v1beta1.approval_policy.update("ID", {"name": "NAME"})
        """
        return self._call(
            _UPDATE,
            path=(id,),
            body=body,
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )


class AsyncApprovalPolicy(AsyncResource):
    """Operations of `approval-policy`, API version v1beta1."""

    async def update(
        self,
        id: str,
        body: models.ApprovalPolicyUpdateRequest | Mapping[str, Any],
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.ApprovalPolicyUpdateResponse:
        """PATCH /v1beta1/approval-policies/{id}

        Args:
            id: `id` in the path.
            body: What is sent, as `application/json`. A model, or a mapping with the names of the
                API.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Example:
            >>> await client.v1beta1.approval_policy.update("ID", {"name": "NAME"})
        """
        return await self._call(
            _UPDATE,
            path=(id,),
            body=body,
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )


class RawApprovalPolicy:
    """The calls of `ApprovalPolicy`, each giving status, headers and body."""

    def __init__(self, approval_policy: ApprovalPolicy) -> None:
        self.update = raw(approval_policy.update)


class AsyncRawApprovalPolicy:
    """The calls of `AsyncApprovalPolicy`, each giving status, headers and body."""

    def __init__(self, approval_policy: AsyncApprovalPolicy) -> None:
        self.update = raw_async(approval_policy.update)
