"""Operations of `plans`, API version v1.

Made by comgen, not to be edited.
"""

from __future__ import annotations

from collections.abc import Mapping

from .._runtime.operation import Json, Operation, Path
from .._runtime.resource import AsyncResource, Resource, Retry, Timeout, raw, raw_async
from . import models

_GET: Operation[models.PlansGetResponse] = Operation(
    "GET",
    "/v1/plans/{id}",
    path_parameters=(Path("id"),),
    replies={"200": Json(lambda: models.PlansGetResponse)},
)


class Plans(Resource):
    """Operations of `plans`, API version v1."""

    def get(
        self,
        id: str,
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.PlansGetResponse:
        """GET /v1/plans/{id}

        Args:
            id: `id` in the path.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Example:
            >>> client.v1.plans.get("ID")
        """
        return self._call(
            _GET,
            path=(id,),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )


class AsyncPlans(AsyncResource):
    """Operations of `plans`, API version v1."""

    async def get(
        self,
        id: str,
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.PlansGetResponse:
        """GET /v1/plans/{id}

        Args:
            id: `id` in the path.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Example:
            >>> await client.v1.plans.get("ID")
        """
        return await self._call(
            _GET,
            path=(id,),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )


class RawPlans:
    """The calls of `Plans`, each giving status, headers and body."""

    def __init__(self, plans: Plans) -> None:
        self.get = raw(plans.get)


class AsyncRawPlans:
    """The calls of `AsyncPlans`, each giving status, headers and body."""

    def __init__(self, plans: AsyncPlans) -> None:
        self.get = raw_async(plans.get)
