"""Operations of `rows`.

Made by comgen, not to be edited.
"""

from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from typing import Any

from ._runtime.operation import Body, Json, Operation, Query
from ._runtime.resource import AsyncResource, Resource, Retry, Timeout, raw, raw_async
from . import models

_CREATE: Operation[builtins.list[Any]] = Operation(
    "POST",
    "/rows",
    query=(Query("columns"),),
    body=Body("application/json", lambda: models.Row, required=True),
    replies={"200": Json(lambda: builtins.list[Any])},
)


class Rows(Resource):
    """Operations of `rows`."""

    def create(
        self,
        body: models.Row | Mapping[str, Any],
        *,
        columns: Sequence[Any] | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> builtins.list[Any]:
        """POST /rows

        Args:
            body: What is sent, as `application/json`. A model, or a mapping with the names of the
                API.
            columns: `columns` in the query.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Example:
            >>> client.rows.create({"cells": ["CELLS"]})
        """
        return self._call(
            _CREATE,
            query=(columns,),
            body=body,
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )


class AsyncRows(AsyncResource):
    """Operations of `rows`."""

    async def create(
        self,
        body: models.Row | Mapping[str, Any],
        *,
        columns: Sequence[Any] | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> builtins.list[Any]:
        """POST /rows

        Args:
            body: What is sent, as `application/json`. A model, or a mapping with the names of the
                API.
            columns: `columns` in the query.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Example:
            >>> await client.rows.create({"cells": ["CELLS"]})
        """
        return await self._call(
            _CREATE,
            query=(columns,),
            body=body,
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )


class RawRows:
    """The calls of `Rows`, each giving status, headers and body."""

    def __init__(self, rows: Rows) -> None:
        self.create = raw(rows.create)


class AsyncRawRows:
    """The calls of `AsyncRows`, each giving status, headers and body."""

    def __init__(self, rows: AsyncRows) -> None:
        self.create = raw_async(rows.create)
