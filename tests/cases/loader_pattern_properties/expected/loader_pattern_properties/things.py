"""Operations of `things`.

Made by comgen, not to be edited.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ._runtime.operation import Body, Json, Operation
from ._runtime.resource import AsyncResource, Resource, Retry, Timeout, raw, raw_async
from . import models

_CREATE: Operation[models.Thing] = Operation(
    "POST",
    "/things",
    body=Body("application/json", lambda: models.Thing, required=True),
    replies={"200": Json(lambda: models.Thing)},
)


class Things(Resource):
    """Operations of `things`."""

    def create(
        self,
        body: models.Thing | Mapping[str, Any],
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.Thing:
        """POST /things

        Args:
            body: What is sent, as `application/json`. A model, or a mapping with the names of the
                API.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Example:
            >>> client.things.create({"beside": {}})
        """
        return self._call(
            _CREATE,
            body=body,
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )


class AsyncThings(AsyncResource):
    """Operations of `things`."""

    async def create(
        self,
        body: models.Thing | Mapping[str, Any],
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.Thing:
        """POST /things

        Args:
            body: What is sent, as `application/json`. A model, or a mapping with the names of the
                API.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Example:
            >>> await client.things.create({"beside": {}})
        """
        return await self._call(
            _CREATE,
            body=body,
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )


class RawThings:
    """The calls of `Things`, each giving status, headers and body."""

    def __init__(self, things: Things) -> None:
        self.create = raw(things.create)


class AsyncRawThings:
    """The calls of `AsyncThings`, each giving status, headers and body."""

    def __init__(self, things: AsyncThings) -> None:
        self.create = raw_async(things.create)
