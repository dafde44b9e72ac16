"""Presets of `racks`.

Made by comgen, not to be edited.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from .._runtime.pager import AsyncPager, Pager
from .._runtime.presets import Preset
from .._runtime.resource import Retry, Timeout, raw, raw_async
from .. import models

if TYPE_CHECKING:
    from ..racks import AsyncRacks, Racks

_PRESETS_ALL = Preset({})
_PRESETS_HALF = Preset({"kind": "half"}, type=lambda: models.Most)


class RacksPresets:
    """Calls of `search` whose bodies are known but for a few parts."""

    def __init__(self, resource: Racks) -> None:
        self._resource = resource

    def all(
        self,
        id: str,
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Pager[models.Job, models.Page]:
        """POST /racks/{id}/search

        Calls `POST /racks/{id}/search`.

        Args:
            id: `id` in the path.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            It comes as a pager of one page: iterate over its items.

        Example:
            >>> for item in client.racks.presets.all("ID"):
            ...     print(item)
        """
        return self._resource.search(
            id=id,
            body=_PRESETS_ALL.body(),
            content_type="application/json",
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    def half(
        self,
        id: str,
        *,
        most: int | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Pager[models.Job, models.Page]:
        """POST /racks/{id}/search

        Calls `POST /racks/{id}/search`.

        Args:
            id: `id` in the path.
            most: See the API.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            It comes as a pager of one page: iterate over its items.

        Example:
            >>> for item in client.racks.presets.half("ID", most=1):
            ...     print(item)
        """
        return self._resource.search(
            id=id,
            body=_PRESETS_HALF.body(parameters={"most": most}),
            content_type="application/json",
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )


class AsyncRacksPresets:
    """Calls of `search` whose bodies are known but for a few parts."""

    def __init__(self, resource: AsyncRacks) -> None:
        self._resource = resource

    def all(
        self,
        id: str,
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> AsyncPager[models.Job, models.Page]:
        """POST /racks/{id}/search

        Calls `POST /racks/{id}/search`.

        Args:
            id: `id` in the path.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            It comes as a pager of one page: iterate over its items.

        Example:
            >>> async for item in client.racks.presets.all("ID"):
            ...     print(item)
        """
        return self._resource.search(
            id=id,
            body=_PRESETS_ALL.body(),
            content_type="application/json",
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    def half(
        self,
        id: str,
        *,
        most: int | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> AsyncPager[models.Job, models.Page]:
        """POST /racks/{id}/search

        Calls `POST /racks/{id}/search`.

        Args:
            id: `id` in the path.
            most: See the API.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            It comes as a pager of one page: iterate over its items.

        Example:
            >>> async for item in client.racks.presets.half("ID", most=1):
            ...     print(item)
        """
        return self._resource.search(
            id=id,
            body=_PRESETS_HALF.body(parameters={"most": most}),
            content_type="application/json",
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )


class RawRacksPresets:
    """The calls of `RacksPresets`, each giving status, headers and body."""

    def __init__(self, presets: RacksPresets) -> None:
        self.all = raw(presets.all)
        self.half = raw(presets.half)


class AsyncRawRacksPresets:
    """The calls of `AsyncRacksPresets`, each giving status, headers and body."""

    def __init__(self, presets: AsyncRacksPresets) -> None:
        self.all = raw_async(presets.all)
        self.half = raw_async(presets.half)
