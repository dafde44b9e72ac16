from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone
from decimal import Decimal
from types import MappingProxyType
from typing import Any
from urllib.parse import parse_qsl, unquote
from uuid import UUID

import pytest
from _runtime.errors import InvalidRequestError
from _runtime.parameters import (
    Cookie,
    Header,
    Path,
    Query,
    checked_field,
    cookie_header,
    fill_path,
    header_fields,
    query_string,
    text,
)
from hypothesis import given
from hypothesis import strategies as st
from mini_api import Kind, Level

COLORS = ["blue", "light green", "a,b"]
RGB = {"R": 100, "G": 200, "B": None}


@pytest.mark.parametrize(
    ("query", "value", "expected"),
    [
        (Query("c"), "a b+c/d&e=f", "c=a%20b%2Bc%2Fd%26e%3Df"),
        (Query("c[]"), COLORS, "c%5B%5D=blue&c%5B%5D=light%20green&c%5B%5D=a%2Cb"),
        (Query("c", explode=False), COLORS, "c=blue,light%20green,a%2Cb"),
        (Query("c", style="spaceDelimited", explode=False), COLORS, "c=blue%20light%20green%20a%2Cb"),
        (Query("c", style="pipeDelimited", explode=False), COLORS, "c=blue%7Clight%20green%7Ca%2Cb"),
        (Query("c", style="pipeDelimited"), ("a", "b"), "c=a&c=b"),
        (Query("c"), RGB, "R=100&G=200"),
        (Query("c", explode=False), MappingProxyType(RGB), "c=R,100,G,200"),
        (Query("c", style="deepObject"), {"R": 100, "x y": True}, "c%5BR%5D=100&c%5Bx%20y%5D=true"),
        (Query("c"), "", "c="),
        (Query("c"), [], ""),
        (Query("c"), {}, ""),
        (Query("c"), None, ""),
        (Query("c"), False, "c=false"),
        (Query("c"), 0, "c=0"),
    ],
)
def test_query_styles(query: Query, value: Any, expected: str) -> None:
    assert query_string((query,), (value,)) == expected


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (Kind.TAPE, "TAPE"),
        (Level.LOW, "1"),
        (True, "true"),
        (1.5, "1.5"),
        (Decimal("2.50"), "2.50"),
        (UUID(int=1), "00000000-0000-0000-0000-000000000001"),
        (date(2026, 7, 6), "2026-07-06"),
        (datetime(2026, 7, 6, 1, 2, 3, tzinfo=UTC), "2026-07-06T01:02:03Z"),
        (
            datetime(2026, 7, 6, 1, 2, 3, 450000, tzinfo=timezone(timedelta(hours=-3))),
            "2026-07-06T01:02:03.450000-03:00",
        ),
    ],
)
def test_text_of_values(value: Any, expected: str) -> None:
    assert text(value, "here") == expected


@pytest.mark.parametrize(
    ("value", "problem"),
    [
        (float("nan"), "not finite"),
        (Decimal("Infinity"), "not finite"),
        (datetime(2026, 7, 6), "no time zone"),
        (b"secret", "a bytes cannot be sent"),
        ([None], "a NoneType cannot be sent"),
        ([["a"]], "a list cannot be sent"),
        ("\ud800", "UTF-8"),
    ],
)
def test_values_without_text_are_refused(value: Any, problem: str) -> None:
    with pytest.raises(InvalidRequestError, match=rf"^query parameter 'q': .*{problem}") as caught:
        query_string((Query("q"),), (value,))
    assert "secret" not in str(caught.value)
    assert caught.value.__context__ is None


@pytest.mark.parametrize("value", [None, [], {}])
def test_a_required_parameter_must_be_there(value: Any) -> None:
    for call, place in (
        (lambda: query_string((Query("q", required=True),), (value,)), "query parameter 'q'"),
        (lambda: header_fields((Header("Q", required=True),), (value,)), "header 'Q'"),
        (lambda: cookie_header((Cookie("q", required=True),), (value,)), "cookie 'q'"),
        (lambda: fill_path("/{q}", (Path("q"),), (value,)), "path parameter 'q'"),
    ):
        with pytest.raises(InvalidRequestError, match=f"^{place}: required$"):
            call()


def test_path_values_are_encoded_whole() -> None:
    path = fill_path("/a/{x-id}/{y}/b", (Path("x-id"), Path("y")), ("g+{y}/../ü?#%", [1, 2]))
    assert path == "/a/g%2B%7By%7D%2F..%2F%C3%BC%3F%23%25/1,2/b"


@pytest.mark.parametrize("value", ["", ".", ".."])
def test_a_path_value_cannot_climb(value: str) -> None:
    with pytest.raises(InvalidRequestError, match="path parameter 'id'"):
        fill_path("/a/{id}", (Path("id"),), (value,))


@given(st.text(alphabet=st.characters(exclude_categories=["Cs"]), min_size=1))
def test_any_text_survives_path_and_query(value: str) -> None:
    if value not in (".", ".."):
        path = fill_path("/a/{id}", (Path("id"),), (value,))
        assert path.count("/") == 2
        assert unquote(path.rpartition("/")[2]) == value
    assert parse_qsl(query_string((Query("q"),), (value,)), keep_blank_values=True) == [("q", value)]


def test_headers() -> None:
    fields = header_fields(
        (
            Header("If-Match"),
            Header("X-List"),
            Header("X-Object"),
            Header("X-Exploded", explode=True),
            Header("X"),
        ),
        ('"3"', ["a", 1], {"k": "v"}, {"k": "v", "n": 1}, None),
    )
    assert fields == {"if-match": '"3"', "x-list": "a,1", "x-object": "k,v", "x-exploded": "k=v,n=1"}


@pytest.mark.parametrize("value", ["a\r\nX-Evil: 1", "a\n", "a\0", " a", "ü", "\x7f"])
def test_a_header_cannot_be_split(value: str) -> None:
    with pytest.raises(InvalidRequestError, match=r"^header 'X': ") as caught:
        header_fields((Header("X"),), (value,))
    assert "Evil" not in str(caught.value)


def test_the_name_of_a_header_is_checked() -> None:
    with pytest.raises(InvalidRequestError, match="not a name"):
        checked_field("X: y", "1")


def test_cookies() -> None:
    cookies = (Cookie("a"), Cookie("b"), Cookie("c"))
    assert cookie_header(cookies, ("x", None, [1, 2])) == "a=x; c=1%2C2"
    assert cookie_header(cookies, (None, None, None)) == ""
    for value in ("a;b", "a b", "a,b", "a\n", 'a"'):
        with pytest.raises(InvalidRequestError, match=r"^cookie 'a': "):
            cookie_header(cookies[:1], (value,))
