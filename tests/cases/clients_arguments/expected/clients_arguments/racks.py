"""Operations of `racks`.

Made by comgen, not to be edited.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ._runtime.operation import Body, Header, Json, Operation, Path, Query
from ._runtime.resource import AsyncResource, Resource, Retry, Timeout, raw, raw_async
from . import models

_REPLACE_SLOTS: Operation[models.Slot] = Operation(
    "PUT",
    "/racks/{rack}/slots/{slot}",
    path_parameters=(Path("rack"), Path("slot")),
    query=(Query("dry-run"), Query("reason", required=True)),
    headers=(Header("X-Trace"),),
    body=Body("application/json", lambda: models.Slot, required=True),
    replies={"200": Json(lambda: models.Slot)},
)


class Racks(Resource):
    """Operations of `racks`."""

    def replace_slots(
        self,
        rack: str,
        slot: int,
        body: models.Slot | Mapping[str, Any],
        reason: str,
        *,
        dry_run: bool | None = None,
        x_trace: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.Slot:
        """PUT /racks/{rack}/slots/{slot}

        Args:
            rack: `rack` in the path.
            slot: `slot` in the path.
            body: What is sent, as `application/json`. A model, or a mapping with the names of the
                API.
            reason: `reason` in the query.
            dry_run: `dry-run` in the query.
            x_trace: `X-Trace` among the headers.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Example:
            >>> client.racks.replace_slots("RACK", 1, {"server": "SERVER"}, reason="REASON")
        """
        return self._call(
            _REPLACE_SLOTS,
            path=(rack, slot),
            query=(dry_run, reason),
            headers=(x_trace,),
            body=body,
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )


class AsyncRacks(AsyncResource):
    """Operations of `racks`."""

    async def replace_slots(
        self,
        rack: str,
        slot: int,
        body: models.Slot | Mapping[str, Any],
        reason: str,
        *,
        dry_run: bool | None = None,
        x_trace: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.Slot:
        """PUT /racks/{rack}/slots/{slot}

        Args:
            rack: `rack` in the path.
            slot: `slot` in the path.
            body: What is sent, as `application/json`. A model, or a mapping with the names of the
                API.
            reason: `reason` in the query.
            dry_run: `dry-run` in the query.
            x_trace: `X-Trace` among the headers.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Example:
            >>> await client.racks.replace_slots("RACK", 1, {"server": "SERVER"}, reason="REASON")
        """
        return await self._call(
            _REPLACE_SLOTS,
            path=(rack, slot),
            query=(dry_run, reason),
            headers=(x_trace,),
            body=body,
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )


class RawRacks:
    """The calls of `Racks`, each giving status, headers and body."""

    def __init__(self, racks: Racks) -> None:
        self.replace_slots = raw(racks.replace_slots)


class AsyncRawRacks:
    """The calls of `AsyncRacks`, each giving status, headers and body."""

    def __init__(self, racks: AsyncRacks) -> None:
        self.replace_slots = raw_async(racks.replace_slots)
