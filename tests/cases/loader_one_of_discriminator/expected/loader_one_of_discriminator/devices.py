"""Operations of `devices`.

Made by comgen, not to be edited.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ._runtime.operation import Body, Json, Operation
from ._runtime.resource import AsyncResource, Resource, Retry, Timeout, raw, raw_async
from . import models

_CREATE: Operation[models.DeviceRequest] = Operation(
    "POST",
    "/devices",
    body=Body("application/json", lambda: models.DeviceRequest, required=True),
    replies={"201": Json(lambda: models.DeviceRequest)},
)


class Devices(Resource):
    """Operations of `devices`."""

    def create(
        self,
        body: models.DeviceRequest | Mapping[str, Any],
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.DeviceRequest:
        """POST /devices

        Args:
            body: What is sent, as `application/json`. A model, or a mapping with the names of the
                API.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Example:
            >>> client.devices.create({"deviceType": "DIRECT"})
        """
        return self._call(
            _CREATE,
            body=body,
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )


class AsyncDevices(AsyncResource):
    """Operations of `devices`."""

    async def create(
        self,
        body: models.DeviceRequest | Mapping[str, Any],
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.DeviceRequest:
        """POST /devices

        Args:
            body: What is sent, as `application/json`. A model, or a mapping with the names of the
                API.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Example:
            >>> await client.devices.create({"deviceType": "DIRECT"})
        """
        return await self._call(
            _CREATE,
            body=body,
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )


class RawDevices:
    """The calls of `Devices`, each giving status, headers and body."""

    def __init__(self, devices: Devices) -> None:
        self.create = raw(devices.create)


class AsyncRawDevices:
    """The calls of `AsyncDevices`, each giving status, headers and body."""

    def __init__(self, devices: AsyncDevices) -> None:
        self.create = raw_async(devices.create)
