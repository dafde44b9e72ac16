"""Operations of `files`.

Made by comgen, not to be edited.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ._runtime.operation import Body, Empty, Operation, Part
from ._runtime.resource import AsyncResource, Resource, Retry, Timeout, raw, raw_async
from . import models

_CREATE: Operation[None] = Operation(
    "POST",
    "/files",
    body=Body(
        "multipart/form-data",
        lambda: models.FilesCreateRequest,
        required=True,
        encoding=(Part("about", "application/vnd.about+json"), Part("photo", "image/png")),
    ),
    replies={"204": Empty()},
)


class Files(Resource):
    """Operations of `files`."""

    def create(
        self,
        body: models.FilesCreateRequest | Mapping[str, Any],
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """POST /files

        Args:
            body: What is sent, as `multipart/form-data`. A model, or a mapping with the names of
                the API.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Example:
            >>> client.files.create({"file": b"..."})
        """
        return self._call(
            _CREATE,
            body=body,
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )


class AsyncFiles(AsyncResource):
    """Operations of `files`."""

    async def create(
        self,
        body: models.FilesCreateRequest | Mapping[str, Any],
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """POST /files

        Args:
            body: What is sent, as `multipart/form-data`. A model, or a mapping with the names of
                the API.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Example:
            >>> await client.files.create({"file": b"..."})
        """
        return await self._call(
            _CREATE,
            body=body,
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )


class RawFiles:
    """The calls of `Files`, each giving status, headers and body."""

    def __init__(self, files: Files) -> None:
        self.create = raw(files.create)


class AsyncRawFiles:
    """The calls of `AsyncFiles`, each giving status, headers and body."""

    def __init__(self, files: AsyncFiles) -> None:
        self.create = raw_async(files.create)
