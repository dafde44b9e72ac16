"""Operations of `events`.

Made by comgen, not to be edited.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ._runtime.operation import Body, Json, Operation
from ._runtime.resource import AsyncResource, Resource, Retry, Timeout, raw, raw_async
from . import models

_CREATE: Operation[models.EventReply] = Operation(
    "POST",
    "/events",
    body=Body("application/json", lambda: models.EventRequest, required=True),
    replies={"201": Json(lambda: models.EventReply)},
)


class Events(Resource):
    """Operations of `events`."""

    def create(
        self,
        body: models.EventRequest | Mapping[str, Any],
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.EventReply:
        """POST /events

        Args:
            body: What is sent, as `application/json`. A model, or a mapping with the names of the
                API.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Example:
            >>> client.events.create({"kind": "event", "text": "TEXT", "version": 2})
        """
        return self._call(
            _CREATE,
            body=body,
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )


class AsyncEvents(AsyncResource):
    """Operations of `events`."""

    async def create(
        self,
        body: models.EventRequest | Mapping[str, Any],
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.EventReply:
        """POST /events

        Args:
            body: What is sent, as `application/json`. A model, or a mapping with the names of the
                API.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Example:
            >>> await client.events.create({"kind": "event", "text": "TEXT", "version": 2})
        """
        return await self._call(
            _CREATE,
            body=body,
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )


class RawEvents:
    """The calls of `Events`, each giving status, headers and body."""

    def __init__(self, events: Events) -> None:
        self.create = raw(events.create)


class AsyncRawEvents:
    """The calls of `AsyncEvents`, each giving status, headers and body."""

    def __init__(self, events: AsyncEvents) -> None:
        self.create = raw_async(events.create)
