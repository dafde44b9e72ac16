"""Operations of `docs`.

Made by comgen, not to be edited.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal

from ._runtime.operation import Body, Bytes, Json, Operation, Text
from ._runtime.resource import AsyncResource, Resource, Retry, Timeout, raw, raw_async
from . import models

_REPLACE_MANY: Operation[models.Doc] = Operation(
    "PUT",
    "/docs",
    body=(Body("image/png", lambda: bytes), Body("image/*", lambda: bytes)),
    replies={"200": Json(lambda: models.Doc)},
)

_CREATE: Operation[models.Doc | bytes | str] = Operation(
    "POST",
    "/docs",
    body=(
        Body("application/json", lambda: models.Doc, required=True),
        Body("application/x-www-form-urlencoded", lambda: models.Doc, required=True),
        Body("application/xml", lambda: str | bytes, required=True),
        Body("text/csv", lambda: str, required=True),
    ),
    replies={
        "200": (
            Json(lambda: models.Doc),
            Bytes("application/pdf"),
            Text("application/x-ndjson"),
            Text("text/csv"),
        )
    },
)

_UPDATE_MANY: Operation[models.Doc] = Operation(
    "PATCH",
    "/docs",
    body=Body("application/json", lambda: models.Doc),
    replies={"200": Json(lambda: models.Doc, "*/*")},
)


class Docs(Resource):
    """Operations of `docs`."""

    def replace_many(
        self,
        *,
        body: bytes | None = None,
        content_type: Literal["image/png"] | str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.Doc:
        """PUT /docs

        Args:
            body: What is sent, as `image/png`.
            content_type: What the body is sent as, of `image/png`, `image/*`.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Example:
            >>> client.docs.replace_many()
        """
        return self._call(
            _REPLACE_MANY,
            body=body,
            content_type=content_type,
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    def create(
        self,
        body: models.Doc | Mapping[str, Any] | str | bytes,
        *,
        content_type: Literal[
            "application/json", "application/x-www-form-urlencoded", "application/xml", "text/csv"
        ]
        | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.Doc | bytes | str:
        """POST /docs

        Answers in application/json, application/pdf, application/x-ndjson, text/csv;
        `extra_headers={"Accept": ...}` asks for one of them.

        Args:
            body: What is sent, as `application/json`. A model, or a mapping with the names of the
                API.
            content_type: What the body is sent as, of `application/json`,
                `application/x-www-form-urlencoded`, `application/xml`, `text/csv`.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Example:
            >>> client.docs.create({"title": "TITLE"})
        """
        return self._call(
            _CREATE,
            body=body,
            content_type=content_type,
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    def update_many(
        self,
        *,
        body: models.Doc | Mapping[str, Any] | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.Doc:
        """PATCH /docs

        Args:
            body: What is sent, as `application/json`. A model, or a mapping with the names of the
                API.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Example:
            >>> client.docs.update_many()
        """
        return self._call(
            _UPDATE_MANY,
            body=body,
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )


class AsyncDocs(AsyncResource):
    """Operations of `docs`."""

    async def replace_many(
        self,
        *,
        body: bytes | None = None,
        content_type: Literal["image/png"] | str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.Doc:
        """PUT /docs

        Args:
            body: What is sent, as `image/png`.
            content_type: What the body is sent as, of `image/png`, `image/*`.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Example:
            >>> await client.docs.replace_many()
        """
        return await self._call(
            _REPLACE_MANY,
            body=body,
            content_type=content_type,
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    async def create(
        self,
        body: models.Doc | Mapping[str, Any] | str | bytes,
        *,
        content_type: Literal[
            "application/json", "application/x-www-form-urlencoded", "application/xml", "text/csv"
        ]
        | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.Doc | bytes | str:
        """POST /docs

        Answers in application/json, application/pdf, application/x-ndjson, text/csv;
        `extra_headers={"Accept": ...}` asks for one of them.

        Args:
            body: What is sent, as `application/json`. A model, or a mapping with the names of the
                API.
            content_type: What the body is sent as, of `application/json`,
                `application/x-www-form-urlencoded`, `application/xml`, `text/csv`.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Example:
            >>> await client.docs.create({"title": "TITLE"})
        """
        return await self._call(
            _CREATE,
            body=body,
            content_type=content_type,
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    async def update_many(
        self,
        *,
        body: models.Doc | Mapping[str, Any] | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.Doc:
        """PATCH /docs

        Args:
            body: What is sent, as `application/json`. A model, or a mapping with the names of the
                API.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Example:
            >>> await client.docs.update_many()
        """
        return await self._call(
            _UPDATE_MANY,
            body=body,
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )


class RawDocs:
    """The calls of `Docs`, each giving status, headers and body."""

    def __init__(self, docs: Docs) -> None:
        self.replace_many = raw(docs.replace_many)
        self.create = raw(docs.create)
        self.update_many = raw(docs.update_many)


class AsyncRawDocs:
    """The calls of `AsyncDocs`, each giving status, headers and body."""

    def __init__(self, docs: AsyncDocs) -> None:
        self.replace_many = raw_async(docs.replace_many)
        self.create = raw_async(docs.create)
        self.update_many = raw_async(docs.update_many)
