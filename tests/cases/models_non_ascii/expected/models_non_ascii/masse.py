"""Operations of `masse`.

Made by comgen, not to be edited.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ._runtime.operation import Body, Json, Operation, Path, Query
from ._runtime.resource import AsyncResource, Resource, Retry, Timeout, raw, raw_async
from . import models

_CREATE: Operation[models.Mass] = Operation(
    "POST",
    "/ma%C3%9Fe/{gr\xf6\xdfe}",
    path_parameters=(Path("gr\xf6\xdfe"),),
    query=(Query("\xe4"),),
    body=Body("application/json", lambda: models.Mass, required=True),
    replies={"201": Json(lambda: models.Mass)},
)


class Masse(Resource):
    """Operations of `maße`."""

    def create(
        self,
        grosse: str,
        body: models.Mass | Mapping[str, Any],
        *,
        a: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.Mass:
        """POST /maße/{größe}

        Args:
            grosse: `größe` in the path.
            body: What is sent, as `application/json`. A model, or a mapping with the names of the
                API.
            a: `ä` in the query.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Example:
            >>> client.masse.create("GROSSE", {"\\u540d": "\\u540d"})
        """
        return self._call(
            _CREATE,
            path=(grosse,),
            query=(a,),
            body=body,
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )


class AsyncMasse(AsyncResource):
    """Operations of `maße`."""

    async def create(
        self,
        grosse: str,
        body: models.Mass | Mapping[str, Any],
        *,
        a: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.Mass:
        """POST /maße/{größe}

        Args:
            grosse: `größe` in the path.
            body: What is sent, as `application/json`. A model, or a mapping with the names of the
                API.
            a: `ä` in the query.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Example:
            >>> await client.masse.create("GROSSE", {"\\u540d": "\\u540d"})
        """
        return await self._call(
            _CREATE,
            path=(grosse,),
            query=(a,),
            body=body,
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )


class RawMasse:
    """The calls of `Masse`, each giving status, headers and body."""

    def __init__(self, masse: Masse) -> None:
        self.create = raw(masse.create)


class AsyncRawMasse:
    """The calls of `AsyncMasse`, each giving status, headers and body."""

    def __init__(self, masse: AsyncMasse) -> None:
        self.create = raw_async(masse.create)
