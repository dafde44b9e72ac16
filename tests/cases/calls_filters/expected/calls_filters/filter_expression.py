"""Operations of `filter_expression`.

Made by comgen, not to be edited.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from ._runtime.operation import Empty, Operation, Query
from ._runtime.resource import AsyncResource, Resource, Retry, Timeout, raw, raw_async

if TYPE_CHECKING:
    from ._runtime.filters import FilterExpression

_GET_GROUPS: Operation[None] = Operation("GET", "/groups", query=(Query("filter"),), replies={"204": Empty()})


class FilterExpression_(Resource):
    """Operations of `filter expression`."""

    def get_groups(
        self,
        *,
        filter: FilterExpression | str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """GET /groups

        Args:
            filter: `filter` in the query. Made with `Filter`, or text in the syntax of OData.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Example:
            >>> client.filter_expression.get_groups()
        """
        return self._call(
            _GET_GROUPS,
            query=(filter,),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )


class AsyncFilterExpression_(AsyncResource):
    """Operations of `filter expression`."""

    async def get_groups(
        self,
        *,
        filter: FilterExpression | str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """GET /groups

        Args:
            filter: `filter` in the query. Made with `Filter`, or text in the syntax of OData.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Example:
            >>> await client.filter_expression.get_groups()
        """
        return await self._call(
            _GET_GROUPS,
            query=(filter,),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )


class RawFilterExpression_:
    """The calls of `FilterExpression_`, each giving status, headers and body."""

    def __init__(self, filter_expression: FilterExpression_) -> None:
        self.get_groups = raw(filter_expression.get_groups)


class AsyncRawFilterExpression_:
    """The calls of `AsyncFilterExpression_`, each giving status, headers and body."""

    def __init__(self, filter_expression: AsyncFilterExpression_) -> None:
        self.get_groups = raw_async(filter_expression.get_groups)
