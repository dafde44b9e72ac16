"""Operations of `server_settings`, API version v1beta1.

Made by comgen, not to be edited.
"""

from __future__ import annotations

from collections.abc import Mapping

from .._runtime.operation import Deprecation, Empty, Operation
from .._runtime.resource import AsyncResource, Resource, Retry, Timeout, raw, raw_async

_GET: Operation[None] = Operation(
    "GET", "/v1beta1/server-settings", deprecation=Deprecation(), replies={"204": Empty()}
)


class ServerSettings(Resource):
    """Operations of `server-settings`, API version v1beta1.

    `v1.settings` is the one to use.
    """

    def get(
        self,
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """GET /v1beta1/server-settings

        Deprecated.

        Args:
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Example:
            >>> client.v1beta1.server_settings.get()
        """
        return self._call(
            _GET, timeout=timeout, max_retries=max_retries, retry=retry, extra_headers=extra_headers
        )


class AsyncServerSettings(AsyncResource):
    """Operations of `server-settings`, API version v1beta1.

    `v1.settings` is the one to use.
    """

    async def get(
        self,
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """GET /v1beta1/server-settings

        Deprecated.

        Args:
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Example:
            >>> await client.v1beta1.server_settings.get()
        """
        return await self._call(
            _GET, timeout=timeout, max_retries=max_retries, retry=retry, extra_headers=extra_headers
        )


class RawServerSettings:
    """The calls of `ServerSettings`, each giving status, headers and body."""

    def __init__(self, server_settings: ServerSettings) -> None:
        self.get = raw(server_settings.get)


class AsyncRawServerSettings:
    """The calls of `AsyncServerSettings`, each giving status, headers and body."""

    def __init__(self, server_settings: AsyncServerSettings) -> None:
        self.get = raw_async(server_settings.get)
