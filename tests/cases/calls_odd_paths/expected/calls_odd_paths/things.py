"""Operations of `things`.

Made by comgen, not to be edited.
"""

from __future__ import annotations

from collections.abc import Mapping

from ._runtime.operation import Empty, Header, Operation, Path, Query
from ._runtime.resource import AsyncResource, Resource, Retry, Timeout, raw, raw_async

_GET_THINGS: Operation[None] = Operation("GET", "/things", replies={"204": Empty()})

_GET_THINGS_JSON: Operation[None] = Operation("GET", "/things.json", replies={"204": Empty()})

_GET_THINGS_SLASH: Operation[None] = Operation("GET", "/things/", replies={"204": Empty()})

_GET_THINGS_BY_A_B_C: Operation[None] = Operation(
    "GET", "/things/{a}-{b}.{c}", path_parameters=(Path("a"), Path("b"), Path("c")), replies={"204": Empty()}
)

_CREATE_DO_ACTION_GO_TO_B: Operation[None] = Operation(
    "POST",
    "/things/{a}/do?action=go&to={b}",
    path_parameters=(Path("a"), Path("b")),
    query=(Query("more"),),
    replies={"204": Empty()},
)

_GET_UBER_1: Operation[None] = Operation(
    "GET", "/things/{a}/%C3%BCber%20", path_parameters=(Path("a"),), replies={"204": Empty()}
)

_DELETE: Operation[None] = Operation(
    "DELETE",
    "/things/{other}",
    path_parameters=(Path("other"),),
    query=(Query("other"), Query("Other")),
    headers=(Header("other"),),
    replies={"204": Empty()},
)


class Things(Resource):
    """Operations of `things`."""

    def get_things(
        self,
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """GET /things

        Args:
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Example:
            >>> client.things.get_things()
        """
        return self._call(
            _GET_THINGS, timeout=timeout, max_retries=max_retries, retry=retry, extra_headers=extra_headers
        )

    def get_things_json(
        self,
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """GET /things.json

        Args:
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Example:
            >>> client.things.get_things_json()
        """
        return self._call(
            _GET_THINGS_JSON,
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    def get_things_slash(
        self,
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """GET /things/

        Args:
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Example:
            >>> client.things.get_things_slash()
        """
        return self._call(
            _GET_THINGS_SLASH,
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    def get_things_by_a_b_c(
        self,
        a: str,
        b: str,
        c: str,
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """GET /things/{a}-{b}.{c}

        Args:
            a: `a` in the path.
            b: `b` in the path.
            c: `c` in the path.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Example:
            >>> client.things.get_things_by_a_b_c("A", "B", "C")
        """
        return self._call(
            _GET_THINGS_BY_A_B_C,
            path=(a, b, c),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    def create_do_action_go_to_b(
        self,
        a: str,
        b: str,
        *,
        more: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """POST /things/{a}/do?action=go&to={b}

        Args:
            a: `a` in the path.
            b: `b` in the path.
            more: `more` in the query.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Example:
            >>> client.things.create_do_action_go_to_b("A", "B")
        """
        return self._call(
            _CREATE_DO_ACTION_GO_TO_B,
            path=(a, b),
            query=(more,),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    def get_uber_1(
        self,
        a: str,
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """GET /things/{a}/über #1

        Args:
            a: `a` in the path.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Example:
            >>> client.things.get_uber_1("A")
        """
        return self._call(
            _GET_UBER_1,
            path=(a,),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    def delete(
        self,
        other_path: str,
        *,
        other_query: str | None = None,
        Other_query: str | None = None,
        other_header: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """DELETE /things/{other}

        Args:
            other_path: `other` in the path.
            other_query: `other` in the query.
            Other_query: `Other` in the query.
            other_header: `other` among the headers.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Example:
            >>> client.things.delete("OTHER_PATH")
        """
        return self._call(
            _DELETE,
            path=(other_path,),
            query=(other_query, Other_query),
            headers=(other_header,),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )


class AsyncThings(AsyncResource):
    """Operations of `things`."""

    async def get_things(
        self,
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """GET /things

        Args:
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Example:
            >>> await client.things.get_things()
        """
        return await self._call(
            _GET_THINGS, timeout=timeout, max_retries=max_retries, retry=retry, extra_headers=extra_headers
        )

    async def get_things_json(
        self,
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """GET /things.json

        Args:
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Example:
            >>> await client.things.get_things_json()
        """
        return await self._call(
            _GET_THINGS_JSON,
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    async def get_things_slash(
        self,
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """GET /things/

        Args:
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Example:
            >>> await client.things.get_things_slash()
        """
        return await self._call(
            _GET_THINGS_SLASH,
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    async def get_things_by_a_b_c(
        self,
        a: str,
        b: str,
        c: str,
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """GET /things/{a}-{b}.{c}

        Args:
            a: `a` in the path.
            b: `b` in the path.
            c: `c` in the path.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Example:
            >>> await client.things.get_things_by_a_b_c("A", "B", "C")
        """
        return await self._call(
            _GET_THINGS_BY_A_B_C,
            path=(a, b, c),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    async def create_do_action_go_to_b(
        self,
        a: str,
        b: str,
        *,
        more: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """POST /things/{a}/do?action=go&to={b}

        Args:
            a: `a` in the path.
            b: `b` in the path.
            more: `more` in the query.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Example:
            >>> await client.things.create_do_action_go_to_b("A", "B")
        """
        return await self._call(
            _CREATE_DO_ACTION_GO_TO_B,
            path=(a, b),
            query=(more,),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    async def get_uber_1(
        self,
        a: str,
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """GET /things/{a}/über #1

        Args:
            a: `a` in the path.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Example:
            >>> await client.things.get_uber_1("A")
        """
        return await self._call(
            _GET_UBER_1,
            path=(a,),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    async def delete(
        self,
        other_path: str,
        *,
        other_query: str | None = None,
        Other_query: str | None = None,
        other_header: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """DELETE /things/{other}

        Args:
            other_path: `other` in the path.
            other_query: `other` in the query.
            Other_query: `Other` in the query.
            other_header: `other` among the headers.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Example:
            >>> await client.things.delete("OTHER_PATH")
        """
        return await self._call(
            _DELETE,
            path=(other_path,),
            query=(other_query, Other_query),
            headers=(other_header,),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )


class RawThings:
    """The calls of `Things`, each giving status, headers and body."""

    def __init__(self, things: Things) -> None:
        self.get_things = raw(things.get_things)
        self.get_things_json = raw(things.get_things_json)
        self.get_things_slash = raw(things.get_things_slash)
        self.get_things_by_a_b_c = raw(things.get_things_by_a_b_c)
        self.create_do_action_go_to_b = raw(things.create_do_action_go_to_b)
        self.get_uber_1 = raw(things.get_uber_1)
        self.delete = raw(things.delete)


class AsyncRawThings:
    """The calls of `AsyncThings`, each giving status, headers and body."""

    def __init__(self, things: AsyncThings) -> None:
        self.get_things = raw_async(things.get_things)
        self.get_things_json = raw_async(things.get_things_json)
        self.get_things_slash = raw_async(things.get_things_slash)
        self.get_things_by_a_b_c = raw_async(things.get_things_by_a_b_c)
        self.create_do_action_go_to_b = raw_async(things.create_do_action_go_to_b)
        self.get_uber_1 = raw_async(things.get_uber_1)
        self.delete = raw_async(things.delete)
