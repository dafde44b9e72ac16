"""Operations of `locks`; made by comgen, not to be edited."""

from __future__ import annotations

from collections.abc import Mapping

from ._runtime.operation import Empty, Operation, Path
from ._runtime.resource import AsyncResource, Resource, Retry, Timeout, raw, raw_async

_REPLACE: Operation[None] = Operation(
    "PUT", "/locks/{id}", path_parameters=(Path("id"),), replies={"2XX": Empty()}
)

_DELETE: Operation[None] = Operation(
    "DELETE", "/locks/{id}", path_parameters=(Path("id"),), replies={"204": Empty()}
)


class Locks(Resource):
    """Operations of `locks`."""

    def replace(
        self,
        id: str,
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """PUT /locks/{id}"""
        return self._call(
            _REPLACE,
            path=(id,),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    def delete(
        self,
        id: str,
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """DELETE /locks/{id}"""
        return self._call(
            _DELETE,
            path=(id,),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )


class AsyncLocks(AsyncResource):
    """Operations of `locks`."""

    async def replace(
        self,
        id: str,
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """PUT /locks/{id}"""
        return await self._call(
            _REPLACE,
            path=(id,),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    async def delete(
        self,
        id: str,
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """DELETE /locks/{id}"""
        return await self._call(
            _DELETE,
            path=(id,),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )


class RawLocks:
    """The calls of `Locks`, each giving status, headers and body."""

    def __init__(self, locks: Locks) -> None:
        self.replace = raw(locks.replace)
        self.delete = raw(locks.delete)


class AsyncRawLocks:
    """The calls of `AsyncLocks`, each giving status, headers and body."""

    def __init__(self, locks: AsyncLocks) -> None:
        self.replace = raw_async(locks.replace)
        self.delete = raw_async(locks.delete)
