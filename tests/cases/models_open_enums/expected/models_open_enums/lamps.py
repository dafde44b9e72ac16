"""Operations of `lamps`; made by comgen, not to be edited."""

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
        """POST /lamps"""
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
        """POST /lamps"""
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
