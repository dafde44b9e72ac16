"""Operations of `joined`.

Made by comgen, not to be edited.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from ._runtime.operation import Empty, Operation, Path
from ._runtime.resource import AsyncResource, Resource, Retry, Timeout, raw, raw_async

_GET: Operation[None] = Operation(
    "GET",
    "/joined/{text}/{colors}/{rgb}",
    path_parameters=(Path("text"), Path("colors"), Path("rgb")),
    replies={"204": Empty()},
)


class Joined(Resource):
    """Operations of `joined`."""

    def get(
        self,
        text: str,
        colors: Sequence[str],
        rgb: Mapping[str, int],
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """GET /joined/{text}/{colors}/{rgb}

        Args:
            text: `text` in the path.
            colors: `colors` in the path.
            rgb: `rgb` in the path.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Example:
            >>> client.joined.get("TEXT", ["COLORS"], {"KEY": 1})
        """
        return self._call(
            _GET,
            path=(text, colors, rgb),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )


class AsyncJoined(AsyncResource):
    """Operations of `joined`."""

    async def get(
        self,
        text: str,
        colors: Sequence[str],
        rgb: Mapping[str, int],
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """GET /joined/{text}/{colors}/{rgb}

        Args:
            text: `text` in the path.
            colors: `colors` in the path.
            rgb: `rgb` in the path.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Example:
            >>> await client.joined.get("TEXT", ["COLORS"], {"KEY": 1})
        """
        return await self._call(
            _GET,
            path=(text, colors, rgb),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )


class RawJoined:
    """The calls of `Joined`, each giving status, headers and body."""

    def __init__(self, joined: Joined) -> None:
        self.get = raw(joined.get)


class AsyncRawJoined:
    """The calls of `AsyncJoined`, each giving status, headers and body."""

    def __init__(self, joined: AsyncJoined) -> None:
        self.get = raw_async(joined.get)
