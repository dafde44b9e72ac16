"""Operations of `notes`; made by comgen, not to be edited."""

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
        """POST /notes"""
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
        """POST /notes"""
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
