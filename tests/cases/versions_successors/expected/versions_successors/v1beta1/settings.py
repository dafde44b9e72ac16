"""Operations of `settings`, API version v1beta1.

Made by comgen, not to be edited.
"""

from __future__ import annotations

from collections.abc import Mapping

from .._runtime.operation import Empty, Operation
from .._runtime.resource import AsyncResource, Resource, Retry, Timeout, raw, raw_async

_GET: Operation[None] = Operation("GET", "/v1beta1/settings", replies={"204": Empty()})


class Settings(Resource):
    """Operations of `settings`, API version v1beta1.

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
        """GET /v1beta1/settings

        Args:
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Example:
            >>> client.v1beta1.settings.get()
        """
        return self._call(
            _GET, timeout=timeout, max_retries=max_retries, retry=retry, extra_headers=extra_headers
        )


class AsyncSettings(AsyncResource):
    """Operations of `settings`, API version v1beta1.

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
        """GET /v1beta1/settings

        Args:
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Example:
            >>> await client.v1beta1.settings.get()
        """
        return await self._call(
            _GET, timeout=timeout, max_retries=max_retries, retry=retry, extra_headers=extra_headers
        )


class RawSettings:
    """The calls of `Settings`, each giving status, headers and body."""

    def __init__(self, settings: Settings) -> None:
        self.get = raw(settings.get)


class AsyncRawSettings:
    """The calls of `AsyncSettings`, each giving status, headers and body."""

    def __init__(self, settings: AsyncSettings) -> None:
        self.get = raw_async(settings.get)
