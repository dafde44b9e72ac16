"""Operations of `things`.

Made by comgen, not to be edited.
"""

from __future__ import annotations

from collections.abc import Mapping

from ._runtime.operation import Body, Cookie, Empty, Header, Operation, Path, Query
from ._runtime.resource import AsyncResource, Resource, Retry, Timeout, raw, raw_async

_REPLACE: Operation[None] = Operation(
    "PUT",
    "/things/{id}",
    path_parameters=(Path("id"),),
    query=(
        Query("id"),
        Query("self"),
        Query("body"),
        Query("timeout"),
        Query("extra_headers"),
        Query("from"),
        Query("a-b"),
        Query("a_b"),
        Query("x"),
        Query("X"),
        Query("models"),
        Query("filter[name]"),
        Query("1"),
        Query("\u65e5\u672c"),
        Query("$top"),
    ),
    headers=(Header("id"),),
    cookies=(Cookie("id"),),
    body=Body("application/json", lambda: str),
    replies={"200": Empty()},
)


class Things(Resource):
    """Operations of `things`."""

    def replace(
        self,
        id_path: str,
        *,
        body: str | None = None,
        id_query: str | None = None,
        self_: str | None = None,
        body_: str | None = None,
        timeout_: str | None = None,
        extra_headers_: str | None = None,
        from_: str | None = None,
        a_hyphen_minus_b_query: str | None = None,
        a_low_line_b_query: str | None = None,
        x_query: str | None = None,
        X_query: str | None = None,
        models_: str | None = None,
        filter_name: str | None = None,
        _1: str | None = None,
        ri_ben: str | None = None,
        top: str | None = None,
        id_header: str | None = None,
        id_cookie: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """PUT /things/{id}

        Args:
            id_path: `id` in the path.
            body: What is sent, as `application/json`.
            id_query: `id` in the query.
            self_: `self` in the query.
            body_: `body` in the query.
            timeout_: `timeout` in the query.
            extra_headers_: `extra_headers` in the query.
            from_: `from` in the query.
            a_hyphen_minus_b_query: `a-b` in the query.
            a_low_line_b_query: `a_b` in the query.
            x_query: `x` in the query.
            X_query: `X` in the query.
            models_: `models` in the query.
            filter_name: `filter[name]` in the query.
            _1: `1` in the query.
            ri_ben: `日本` in the query.
            top: `$top` in the query.
            id_header: `id` among the headers.
            id_cookie: `id` among the cookies.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Example:
            >>> client.things.replace("ID_PATH")
        """
        return self._call(
            _REPLACE,
            path=(id_path,),
            query=(
                id_query,
                self_,
                body_,
                timeout_,
                extra_headers_,
                from_,
                a_hyphen_minus_b_query,
                a_low_line_b_query,
                x_query,
                X_query,
                models_,
                filter_name,
                _1,
                ri_ben,
                top,
            ),
            headers=(id_header,),
            cookies=(id_cookie,),
            body=body,
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )


class AsyncThings(AsyncResource):
    """Operations of `things`."""

    async def replace(
        self,
        id_path: str,
        *,
        body: str | None = None,
        id_query: str | None = None,
        self_: str | None = None,
        body_: str | None = None,
        timeout_: str | None = None,
        extra_headers_: str | None = None,
        from_: str | None = None,
        a_hyphen_minus_b_query: str | None = None,
        a_low_line_b_query: str | None = None,
        x_query: str | None = None,
        X_query: str | None = None,
        models_: str | None = None,
        filter_name: str | None = None,
        _1: str | None = None,
        ri_ben: str | None = None,
        top: str | None = None,
        id_header: str | None = None,
        id_cookie: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """PUT /things/{id}

        Args:
            id_path: `id` in the path.
            body: What is sent, as `application/json`.
            id_query: `id` in the query.
            self_: `self` in the query.
            body_: `body` in the query.
            timeout_: `timeout` in the query.
            extra_headers_: `extra_headers` in the query.
            from_: `from` in the query.
            a_hyphen_minus_b_query: `a-b` in the query.
            a_low_line_b_query: `a_b` in the query.
            x_query: `x` in the query.
            X_query: `X` in the query.
            models_: `models` in the query.
            filter_name: `filter[name]` in the query.
            _1: `1` in the query.
            ri_ben: `日本` in the query.
            top: `$top` in the query.
            id_header: `id` among the headers.
            id_cookie: `id` among the cookies.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Example:
            >>> await client.things.replace("ID_PATH")
        """
        return await self._call(
            _REPLACE,
            path=(id_path,),
            query=(
                id_query,
                self_,
                body_,
                timeout_,
                extra_headers_,
                from_,
                a_hyphen_minus_b_query,
                a_low_line_b_query,
                x_query,
                X_query,
                models_,
                filter_name,
                _1,
                ri_ben,
                top,
            ),
            headers=(id_header,),
            cookies=(id_cookie,),
            body=body,
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )


class RawThings:
    """The calls of `Things`, each giving status, headers and body."""

    def __init__(self, things: Things) -> None:
        self.replace = raw(things.replace)


class AsyncRawThings:
    """The calls of `AsyncThings`, each giving status, headers and body."""

    def __init__(self, things: AsyncThings) -> None:
        self.replace = raw_async(things.replace)
