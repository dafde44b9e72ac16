"""Operations of `pins`.

Made by comgen, not to be edited.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ._runtime.operation import Body, Json, Operation
from ._runtime.resource import AsyncResource, Resource, Retry, Timeout, raw, raw_async
from . import models

_CREATE: Operation[models.Pin] = Operation(
    "POST",
    "/pins",
    body=Body("application/json", lambda: models.PinRequest, required=True),
    replies={"201": Json(lambda: models.Pin)},
)


class Pins(Resource):
    """Operations of `pins`."""

    def create(
        self,
        body: models.PinRequest | Mapping[str, Any],
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.Pin:
        """POST /pins

        Args:
            body: What is sent, as `application/json`. A model, or a mapping with the names of the
                API.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Example:
            >>> client.pins.create({"name": "NAME"})
        """
        return self._call(
            _CREATE,
            body=body,
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )


class AsyncPins(AsyncResource):
    """Operations of `pins`."""

    async def create(
        self,
        body: models.PinRequest | Mapping[str, Any],
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.Pin:
        """POST /pins

        Args:
            body: What is sent, as `application/json`. A model, or a mapping with the names of the
                API.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Example:
            >>> await client.pins.create({"name": "NAME"})
        """
        return await self._call(
            _CREATE,
            body=body,
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )


class RawPins:
    """The calls of `Pins`, each giving status, headers and body."""

    def __init__(self, pins: Pins) -> None:
        self.create = raw(pins.create)


class AsyncRawPins:
    """The calls of `AsyncPins`, each giving status, headers and body."""

    def __init__(self, pins: AsyncPins) -> None:
        self.create = raw_async(pins.create)
