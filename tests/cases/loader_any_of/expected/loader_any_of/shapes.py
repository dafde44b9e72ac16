"""Operations of `shapes`.

Made by comgen, not to be edited.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ._runtime.operation import Body, Json, Operation
from ._runtime.resource import AsyncResource, Resource, Retry, Timeout, raw, raw_async
from . import models

_REPLACE_MANY: Operation[models.Shape] = Operation(
    "PUT",
    "/shapes",
    body=Body("application/json", lambda: models.Shape, required=True),
    replies={"200": Json(lambda: models.Shape)},
)


class Shapes(Resource):
    """Operations of `shapes`."""

    def replace_many(
        self,
        body: models.Shape | Mapping[str, Any],
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.Shape:
        """PUT /shapes

        Args:
            body: What is sent, as `application/json`. A model, or a mapping with the names of the
                API.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Example:
            >>> client.shapes.replace_many({"radius": 1.0})
        """
        return self._call(
            _REPLACE_MANY,
            body=body,
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )


class AsyncShapes(AsyncResource):
    """Operations of `shapes`."""

    async def replace_many(
        self,
        body: models.Shape | Mapping[str, Any],
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.Shape:
        """PUT /shapes

        Args:
            body: What is sent, as `application/json`. A model, or a mapping with the names of the
                API.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Example:
            >>> await client.shapes.replace_many({"radius": 1.0})
        """
        return await self._call(
            _REPLACE_MANY,
            body=body,
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )


class RawShapes:
    """The calls of `Shapes`, each giving status, headers and body."""

    def __init__(self, shapes: Shapes) -> None:
        self.replace_many = raw(shapes.replace_many)


class AsyncRawShapes:
    """The calls of `AsyncShapes`, each giving status, headers and body."""

    def __init__(self, shapes: AsyncShapes) -> None:
        self.replace_many = raw_async(shapes.replace_many)
