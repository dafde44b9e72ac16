"""Operations of `lamps`.

Made by comgen, not to be edited.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ._runtime.operation import Body, Json, Operation
from ._runtime.resource import AsyncResource, Resource, Retry, Timeout, raw, raw_async
from . import models

_CREATE: Operation[models.Lamp] = Operation(
    "POST",
    "/lamps",
    body=Body("application/json", lambda: models.Lamp, required=True),
    replies={"201": Json(lambda: models.Lamp)},
)


class Lamps(Resource):
    """Operations of `lamps`."""

    def create(
        self,
        body: models.Lamp | Mapping[str, Any],
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.Lamp:
        """POST /lamps

        Args:
            body: What is sent, as `application/json`. A model, or a mapping with the names of the
                API.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Example:
            >>> client.lamps.create({"state": "on"})
        """
        return self._call(
            _CREATE,
            body=body,
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )


class AsyncLamps(AsyncResource):
    """Operations of `lamps`."""

    async def create(
        self,
        body: models.Lamp | Mapping[str, Any],
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.Lamp:
        """POST /lamps

        Args:
            body: What is sent, as `application/json`. A model, or a mapping with the names of the
                API.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Example:
            >>> await client.lamps.create({"state": "on"})
        """
        return await self._call(
            _CREATE,
            body=body,
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )


class RawLamps:
    """The calls of `Lamps`, each giving status, headers and body."""

    def __init__(self, lamps: Lamps) -> None:
        self.create = raw(lamps.create)


class AsyncRawLamps:
    """The calls of `AsyncLamps`, each giving status, headers and body."""

    def __init__(self, lamps: AsyncLamps) -> None:
        self.create = raw_async(lamps.create)
