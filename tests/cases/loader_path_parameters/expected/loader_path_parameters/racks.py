"""Operations of `racks`.

Made by comgen, not to be edited.
"""

from __future__ import annotations

from collections.abc import Mapping

from ._runtime.operation import Empty, Json, Operation, Path, Query
from ._runtime.resource import AsyncResource, Resource, Retry, Timeout, raw, raw_async
from . import models

_GET_SLOTS: Operation[models.Slot] = Operation(
    "GET",
    "/racks/{rack}/slots/{slot-id}",
    path_parameters=(Path("rack"), Path("slot-id")),
    query=(Query("verbose"),),
    replies={"200": Json(lambda: models.Slot)},
)

_DELETE_SLOTS: Operation[None] = Operation(
    "DELETE",
    "/racks/{rack}/slots/{slot-id}",
    path_parameters=(Path("rack"), Path("slot-id")),
    query=(Query("verbose"), Query("force", required=True)),
    replies={"204": Empty()},
)


class Racks(Resource):
    """Operations of `racks`."""

    def get_slots(
        self,
        rack: str,
        slot_id: str,
        *,
        verbose: bool | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.Slot:
        """GET /racks/{rack}/slots/{slot-id}

        Args:
            rack: `rack` in the path.
            slot_id: `slot-id` in the path.
            verbose: `verbose` in the query.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Example:
            >>> client.racks.get_slots("RACK", "SLOT_ID")
        """
        return self._call(
            _GET_SLOTS,
            path=(rack, slot_id),
            query=(verbose,),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    def delete_slots(
        self,
        rack: str,
        slot_id: int,
        force: bool,
        *,
        verbose: bool | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """DELETE /racks/{rack}/slots/{slot-id}

        Args:
            rack: `rack` in the path.
            slot_id: `slot-id` in the path.
            force: `force` in the query.
            verbose: `verbose` in the query.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Example:
            >>> client.racks.delete_slots("RACK", 1, force=True)
        """
        return self._call(
            _DELETE_SLOTS,
            path=(rack, slot_id),
            query=(verbose, force),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )


class AsyncRacks(AsyncResource):
    """Operations of `racks`."""

    async def get_slots(
        self,
        rack: str,
        slot_id: str,
        *,
        verbose: bool | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.Slot:
        """GET /racks/{rack}/slots/{slot-id}

        Args:
            rack: `rack` in the path.
            slot_id: `slot-id` in the path.
            verbose: `verbose` in the query.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Example:
            >>> await client.racks.get_slots("RACK", "SLOT_ID")
        """
        return await self._call(
            _GET_SLOTS,
            path=(rack, slot_id),
            query=(verbose,),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    async def delete_slots(
        self,
        rack: str,
        slot_id: int,
        force: bool,
        *,
        verbose: bool | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """DELETE /racks/{rack}/slots/{slot-id}

        Args:
            rack: `rack` in the path.
            slot_id: `slot-id` in the path.
            force: `force` in the query.
            verbose: `verbose` in the query.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Example:
            >>> await client.racks.delete_slots("RACK", 1, force=True)
        """
        return await self._call(
            _DELETE_SLOTS,
            path=(rack, slot_id),
            query=(verbose, force),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )


class RawRacks:
    """The calls of `Racks`, each giving status, headers and body."""

    def __init__(self, racks: Racks) -> None:
        self.get_slots = raw(racks.get_slots)
        self.delete_slots = raw(racks.delete_slots)


class AsyncRawRacks:
    """The calls of `AsyncRacks`, each giving status, headers and body."""

    def __init__(self, racks: AsyncRacks) -> None:
        self.get_slots = raw_async(racks.get_slots)
        self.delete_slots = raw_async(racks.delete_slots)
