"""Operations of `metrics_collection_requests`, API version v1beta1.

Made by comgen, not to be edited.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TYPE_CHECKING

from .._runtime.operation import Body, Empty, Header, Json, Operation
from .._runtime.resource import AsyncResource, Resource, Retry, Timeout, raw, raw_async
from .._runtime.waiting import LongRunning, Ref
from . import models
from ..v1 import models as v1_models

if TYPE_CHECKING:
    from .._runtime.handle import AsyncCancellableHandle, CancellableHandle

_CREATE: Operation[None] = Operation(
    "POST",
    "/compute-ops-mgmt/v1beta1/metrics-collection-requests",
    headers=(Header("Tenant-Acid"),),
    body=Body("application/json", lambda: models.MetricsCollectionRequest, required=True),
    long_running=LongRunning(
        (Ref("..v1.async_operations", "_GET"), Ref(".async_operations", "_GET")),
        cancel=Ref("..v1.async_operations", "_CANCEL"),
    ),
    replies={"202": Empty()},
    errors={"default": Json(lambda: models.ErrorResponse)},
)


class MetricsCollectionRequests(Resource):
    """Requests to collect energy metrics from the servers now."""

    def create(
        self,
        body: models.MetricsCollectionRequest | Mapping[str, Any],
        *,
        tenant_acid: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> CancellableHandle[None, v1_models.AsyncOperation | models.AsyncOperation]:
        """Start an on-demand collection of metrics.

        Fetches the sustainability metrics from the servers outside of any schedule. Answers 202
        with the URI of an async operation in `Location`; poll that until it ends, or stop it with
        `v1.async_operations.cancel`. Afterwards the energy and utilization operations show the new
        data.

        Calls `POST /compute-ops-mgmt/v1beta1/metrics-collection-requests`.

        Args:
            body: The kind of collection in `requestType`; only `SUSTAINABILITY_METRICS_COLLECTION`
                exists. A model, or a mapping with the names of the API.
            tenant_acid: For managed service providers: application customer ID of the tenant to act
                for, with a token of the MSP workspace. Absent, the call concerns the token's own
                workspace.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            Nothing but `Location`; the collection goes on as an async operation. It comes with a
            handle on what was started: `wait()` for its end, or look at its `status()`.
            `with_raw_response` gives the headers too: `Location`.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            UnsupportedMediaTypeError: The body is in a media type that the API does not take (415).
            ServerError: The API has failed (500).

        Example:
            >>> handle = client.v1beta1.metrics_collection_requests.create(
            ...     {"requestType": "SUSTAINABILITY_METRICS_COLLECTION"}
            ... )
            >>> handle.wait(timeout=300)
        """
        return self._start(
            _CREATE,
            headers=(tenant_acid,),
            body=body,
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )


class AsyncMetricsCollectionRequests(AsyncResource):
    """Requests to collect energy metrics from the servers now."""

    async def create(
        self,
        body: models.MetricsCollectionRequest | Mapping[str, Any],
        *,
        tenant_acid: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> AsyncCancellableHandle[None, v1_models.AsyncOperation | models.AsyncOperation]:
        """Start an on-demand collection of metrics.

        Fetches the sustainability metrics from the servers outside of any schedule. Answers 202
        with the URI of an async operation in `Location`; poll that until it ends, or stop it with
        `v1.async_operations.cancel`. Afterwards the energy and utilization operations show the new
        data.

        Calls `POST /compute-ops-mgmt/v1beta1/metrics-collection-requests`.

        Args:
            body: The kind of collection in `requestType`; only `SUSTAINABILITY_METRICS_COLLECTION`
                exists. A model, or a mapping with the names of the API.
            tenant_acid: For managed service providers: application customer ID of the tenant to act
                for, with a token of the MSP workspace. Absent, the call concerns the token's own
                workspace.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            Nothing but `Location`; the collection goes on as an async operation. It comes with a
            handle on what was started: `wait()` for its end, or look at its `status()`.
            `with_raw_response` gives the headers too: `Location`.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            UnsupportedMediaTypeError: The body is in a media type that the API does not take (415).
            ServerError: The API has failed (500).

        Example:
            >>> handle = await client.v1beta1.metrics_collection_requests.create(
            ...     {"requestType": "SUSTAINABILITY_METRICS_COLLECTION"}
            ... )
            >>> await handle.wait(timeout=300)
        """
        return await self._start(
            _CREATE,
            headers=(tenant_acid,),
            body=body,
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )


class RawMetricsCollectionRequests:
    """The calls of `MetricsCollectionRequests`, each giving status, headers and body."""

    def __init__(self, metrics_collection_requests: MetricsCollectionRequests) -> None:
        self.create = raw(metrics_collection_requests.create)


class AsyncRawMetricsCollectionRequests:
    """The calls of `AsyncMetricsCollectionRequests`, each giving status, headers and body."""

    def __init__(self, metrics_collection_requests: AsyncMetricsCollectionRequests) -> None:
        self.create = raw_async(metrics_collection_requests.create)
