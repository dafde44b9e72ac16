"""Operations of `g`, API version v1.

Made by comgen, not to be edited.
"""

from __future__ import annotations

from collections.abc import Mapping

from .._runtime.operation import Empty, Operation
from .._runtime.resource import AsyncResource, Resource, Retry, Timeout, raw, raw_async

_DELETE_GROUPS: Operation[None] = Operation("DELETE", "/v1/groups", replies={"200": Empty()})


class G(Resource):
    """Operations of `g`, API version v1."""

    def delete_groups(
        self,
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """DELETE /v1/groups

        Args:
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Example:
            >>> client.v1.g.delete_groups()
        """
        return self._call(
            _DELETE_GROUPS, timeout=timeout, max_retries=max_retries, retry=retry, extra_headers=extra_headers
        )


class AsyncG(AsyncResource):
    """Operations of `g`, API version v1."""

    async def delete_groups(
        self,
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """DELETE /v1/groups

        Args:
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Example:
            >>> await client.v1.g.delete_groups()
        """
        return await self._call(
            _DELETE_GROUPS, timeout=timeout, max_retries=max_retries, retry=retry, extra_headers=extra_headers
        )


class RawG:
    """The calls of `G`, each giving status, headers and body."""

    def __init__(self, g: G) -> None:
        self.delete_groups = raw(g.delete_groups)


class AsyncRawG:
    """The calls of `AsyncG`, each giving status, headers and body."""

    def __init__(self, g: AsyncG) -> None:
        self.delete_groups = raw_async(g.delete_groups)
