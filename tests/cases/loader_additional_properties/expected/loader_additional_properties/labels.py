"""Operations of `labels`.

Made by comgen, not to be edited.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ._runtime.operation import Body, Json, Operation
from ._runtime.resource import AsyncResource, Resource, Retry, Timeout, raw, raw_async
from . import models

_REPLACE_MANY: Operation[models.Labels] = Operation(
    "PUT",
    "/labels",
    body=Body("application/json", lambda: models.Labels, required=True),
    replies={"200": Json(lambda: models.Labels)},
)


class Labels(Resource):
    """Operations of `labels`."""

    def replace_many(
        self,
        body: models.Labels | Mapping[str, Any],
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.Labels:
        """PUT /labels

        Args:
            body: What is sent, as `application/json`. A model, or a mapping with the names of the
                API.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Example:
            >>> client.labels.replace_many({"closed": {}})
        """
        return self._call(
            _REPLACE_MANY,
            body=body,
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )


class AsyncLabels(AsyncResource):
    """Operations of `labels`."""

    async def replace_many(
        self,
        body: models.Labels | Mapping[str, Any],
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.Labels:
        """PUT /labels

        Args:
            body: What is sent, as `application/json`. A model, or a mapping with the names of the
                API.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Example:
            >>> await client.labels.replace_many({"closed": {}})
        """
        return await self._call(
            _REPLACE_MANY,
            body=body,
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )


class RawLabels:
    """The calls of `Labels`, each giving status, headers and body."""

    def __init__(self, labels: Labels) -> None:
        self.replace_many = raw(labels.replace_many)


class AsyncRawLabels:
    """The calls of `AsyncLabels`, each giving status, headers and body."""

    def __init__(self, labels: AsyncLabels) -> None:
        self.replace_many = raw_async(labels.replace_many)
