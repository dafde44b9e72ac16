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
)
from _runtime.scalars import text
from hypothesis import given
from hypothesis import strategies as st
from mini_api import Change, Kind, Level

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
        (Query("c"), "blue", "c=blue"),  # one item of an array, not its characters
        (Query("c", explode=False), "blue", "c=blue"),
        (Query("c", style="pipeDelimited", explode=False), "blue", "c=blue"),
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
    ("query", "value", "expected"),
    [
        (Query("c"), {"R": [1, 2], "G": 3}, "R=1&R=2&G=3"),
        (Query("c", style="deepObject"), {"a": {"b": [1, 2], "c": None}}, "c%5Ba%5D%5Bb%5D=1&c%5Ba%5D%5Bb%5D=2"),
        (Query("c", allow_reserved=True), "a/b?:@!$'()*,;", "c=a/b?:@!$'()*,;"),
        (Query("c", allow_reserved=True), "a&b=c#d+e%[]", "c=a%26b%3Dc%23d%2Be%25%5B%5D"),
        (Query("c", allow_reserved=True), "%2f%2F %zz", "c=%2f%2F%20%25zz"),
        (Query("c", style="json", type=lambda: dict[str, int]), {"a": 1}, "c=%7B%22a%22%3A1%7D"),
        (Query("c", style="json", type=lambda: str), "", "c=%22%22"),
        (Query("c", style="json", type=lambda: list[int]), [], "c=%5B%5D"),
        (Query("c", style="json", type=lambda: int), None, ""),
        (
            Query("c", style="deepObject", type=lambda: Change),
            {"secret_word": 1},
            "c%5Btype%5D=CHANGE&c%5BsecretWord%5D=1",
        ),
        (Query("c", explode=False, type=lambda: Change), Change(name="n"), "c=name,n,type,CHANGE"),
    ],
)
def test_objects_and_json_in_the_query(query: Query, value: Any, expected: str) -> None:
    assert sorted(query_string((query,), (value,)).split("&")) == sorted(expected.split("&"))


def test_a_typed_parameter_names_its_place() -> None:
    with pytest.raises(InvalidRequestError, match=r"^query parameter 'c' /secret_word: ") as caught:
        query_string((Query("c", type=lambda: Change),), ({"secret_word": "hunter2"},))
    assert "hunter2" not in str(caught.value)
    with pytest.raises(InvalidRequestError, match=r"^query parameter 'c': required"):
        query_string((Query("c", required=True, style="json", type=lambda: int),), (None,))


@pytest.mark.parametrize(
    ("style", "explode", "scalar", "array", "mapping"),
    [
        ("simple", False, "b%20c", "b%20c,d", "R,1,G,2"),
        ("simple", True, "b%20c", "b%20c,d", "R=1,G=2"),
        ("label", False, ".b%20c", ".b%20c,d", ".R,1,G,2"),
        ("label", True, ".b%20c", ".b%20c.d", ".R=1.G=2"),
        ("matrix", False, ";x%3B=b%20c", ";x%3B=b%20c,d", ";x%3B=R,1,G,2"),
        ("matrix", True, ";x%3B=b%20c", ";x%3B=b%20c;x%3B=d", ";R=1;G=2"),
    ],
)
def test_path_styles(style: Any, explode: bool, scalar: str, array: str, mapping: str) -> None:
    parameter = Path("x;", style=style, explode=explode)

    def filled(value: Any) -> str:
        return fill_path("{x;}", (parameter,), (value,))

    assert (filled("b c"), filled(["b c", "d"]), filled({"R": 1, "G": 2})) == (scalar, array, mapping)


def test_path_styles_of_little() -> None:
    assert fill_path("/{x}", (Path("x", style="matrix"),), ("",)) == "/;x"
    assert fill_path("/{x}", (Path("x", style="json", type=lambda: list[str]),), (["/"],)) == "/%5B%22%2F%22%5D"
    for value in ("", "."):
        with pytest.raises(InvalidRequestError, match=r"path parameter 'x': must not be"):
            fill_path("/{x}", (Path("x", style="label"),), (value,))


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
        # Offsets with seconds are no RFC 3339.
        (datetime(1900, 1, 1, tzinfo=timezone(timedelta(minutes=19, seconds=32))), "1899-12-31T23:40:28Z"),
        (datetime(1900, 1, 1, 0, 0, 44, tzinfo=timezone(timedelta(seconds=44))), "1900-01-01T00:00:00Z"),
        (Decimal("1E+400"), "1E+400"),
    ],
)
def test_text_of_values(value: Any, expected: str) -> None:
    assert text(value, "here") == expected


@pytest.mark.parametrize(
    ("value", "problem"),
    [
        (float("nan"), "not finite"),
        (Decimal("Infinity"), "not finite"),
        (Decimal("sNaN"), "not finite"),
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
    with pytest.raises(InvalidRequestError, match=r"path parameter 'id'"):
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
    with pytest.raises(InvalidRequestError, match=r"not a name"):
        checked_field("X: y", "1")


def test_json_in_headers_and_cookies() -> None:
    header = Header("X", style="json", type=lambda: dict[str, str])
    assert header_fields((header,), ({"a": "ü"},)) == {"x": '{"a":"\\u00fc"}'}
    cookie = Cookie("c", style="json", type=lambda: list[str])
    assert cookie_header((cookie,), (["a"],)) == "c=%5B%22a%22%5D"


def test_cookies_with_parts() -> None:
    assert cookie_header((Cookie("c", explode=False),), ([1, 2],)) == "c=1%2C2"
    assert cookie_header((Cookie("c", explode=False),), ([],)) == ""
    assert cookie_header((Cookie("c"),), ({"a": 1, "b": 2},)) == "a=1; b=2"
    with pytest.raises(InvalidRequestError, match=r"^cookie 'c': "):
        cookie_header((Cookie("c"),), ({"a;b": 1},))


def test_cookies() -> None:
    cookies = (Cookie("a"), Cookie("b"), Cookie("c"))
    assert cookie_header(cookies, ("x", None, [1, 2])) == "a=x; c=1; c=2"
    assert cookie_header(cookies, (None, None, None)) == ""
    for value in ("a;b", "a b", "a,b", "a\n", 'a"'):
        with pytest.raises(InvalidRequestError, match=r"^cookie 'a': "):
            cookie_header(cookies[:1], (value,))
