"""Operations of `notes`.

Made by comgen, not to be edited.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ._runtime.operation import Body, Json, Operation
from ._runtime.resource import AsyncResource, Resource, Retry, Timeout, raw, raw_async
from . import models

_CREATE: Operation[models.Note] = Operation(
    "POST",
    "/notes",
    body=Body("application/json", lambda: models.Note, required=True),
    replies={"201": Json(lambda: models.Note)},
)


class Notes(Resource):
    """Operations of `notes`."""

    def create(
        self,
        body: models.Note | Mapping[str, Any],
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.Note:
        """POST /notes

        Args:
            body: What is sent, as `application/json`. A model, or a mapping with the names of the
                API.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Example:
            >>> client.notes.create({"a": "A", "b": "B", "c": "C", "d": "x"})
        """
        return self._call(
            _CREATE,
            body=body,
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )


class AsyncNotes(AsyncResource):
    """Operations of `notes`."""

    async def create(
        self,
        body: models.Note | Mapping[str, Any],
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.Note:
        """POST /notes

        Args:
            body: What is sent, as `application/json`. A model, or a mapping with the names of the
                API.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Example:
            >>> await client.notes.create({"a": "A", "b": "B", "c": "C", "d": "x"})
        """
        return await self._call(
            _CREATE,
            body=body,
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )


class RawNotes:
    """The calls of `Notes`, each giving status, headers and body."""

    def __init__(self, notes: Notes) -> None:
        self.create = raw(notes.create)


class AsyncRawNotes:
    """The calls of `AsyncNotes`, each giving status, headers and body."""

    def __init__(self, notes: AsyncNotes) -> None:
        self.create = raw_async(notes.create)
