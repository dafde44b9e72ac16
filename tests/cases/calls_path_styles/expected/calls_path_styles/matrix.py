"""Operations of `matrix`.

Made by comgen, not to be edited.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from ._runtime.operation import Empty, Operation, Path
from ._runtime.resource import AsyncResource, Resource, Retry, Timeout, raw, raw_async
from . import models

_GET: Operation[None] = Operation(
    "GET",
    "/matrix/{a}{b}",
    path_parameters=(
        Path("a", style="matrix"),
        Path("b", style="matrix", explode=True, type=lambda: models.Rgb),
    ),
    replies={"204": Empty()},
)


class Matrix(Resource):
    """Operations of `matrix`."""

    def get(
        self,
        a: Sequence[str],
        b: models.Rgb | Mapping[str, Any],
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """GET /matrix/{a}{b}

        Args:
            a: `a` in the path.
            b: `b` in the path.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Example:
            >>> client.matrix.get(["A"], {"green": 1})
        """
        return self._call(
            _GET,
            path=(a, b),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )


class AsyncMatrix(AsyncResource):
    """Operations of `matrix`."""

    async def get(
        self,
        a: Sequence[str],
        b: models.Rgb | Mapping[str, Any],
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """GET /matrix/{a}{b}

        Args:
            a: `a` in the path.
            b: `b` in the path.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Example:
            >>> await client.matrix.get(["A"], {"green": 1})
        """
        return await self._call(
            _GET,
            path=(a, b),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )


class RawMatrix:
    """The calls of `Matrix`, each giving status, headers and body."""

    def __init__(self, matrix: Matrix) -> None:
        self.get = raw(matrix.get)


class AsyncRawMatrix:
    """The calls of `AsyncMatrix`, each giving status, headers and body."""

    def __init__(self, matrix: AsyncMatrix) -> None:
        self.get = raw_async(matrix.get)
