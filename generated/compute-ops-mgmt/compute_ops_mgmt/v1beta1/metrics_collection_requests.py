"""Operations of `metrics-collection-requests`, API version v1beta1; made by comgen, not to be edited."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .._runtime.handle import AsyncCancellableHandle, CancellableHandle
from .._runtime.operation import Body, Empty, Header, Json, Operation
from .._runtime.resource import AsyncResource, Resource, Retry, Timeout, raw, raw_async
from .._runtime.waiting import LongRunning, Ref
from . import models
from ..v1 import models as v1_models

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
    """Operations of `metrics-collection-requests`, API version v1beta1."""

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
        """POST /compute-ops-mgmt/v1beta1/metrics-collection-requests

        Gives a handle on what was started: `wait()` for its end, or look at its `status()`.

        Response headers, through `with_raw_response`: Location
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
    """Operations of `metrics-collection-requests`, API version v1beta1."""

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
        """POST /compute-ops-mgmt/v1beta1/metrics-collection-requests

        Gives a handle on what was started: `wait()` for its end, or look at its `status()`.

        Response headers, through `with_raw_response`: Location
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
