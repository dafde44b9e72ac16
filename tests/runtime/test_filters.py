"""Filters: what they render to, and what they refuse; test_filters_parsed.py has them read by a parser of OData."""

# ruff: noqa: SIM300 - which side a filter stands on is what is tested

from __future__ import annotations

import copy
import doctest
import enum
import functools
import operator
import pickle
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta, timezone
from decimal import Decimal
from typing import Any
from uuid import UUID

import _runtime.filters
import pytest
from _runtime.errors import InvalidRequestError
from _runtime.filters import Filter, FilterExpression, Operand, TextOperand
from _runtime.parameters import Cookie, Header, Query, cookie_header, header_fields, query_string
from mini_api import Kind, Level

A, B, C = (Filter(name) == 1 for name in "abc")
HAS = Filter("s").contains("x")


class Color(enum.Enum):
    RED = "it's red"
    NONE = None


@pytest.mark.parametrize(
    ("value", "literal"),
    [
        ("db-1", "'db-1'"),
        ("", "''"),
        ("it's '' 'it'", "'it''s '''' ''it'''"),
        ("a' or 1 eq 1 or b eq 'c", "'a'' or 1 eq 1 or b eq ''c'"),
        ("null", "'null'"),
        ("Größe 中 😀\n\0", "'Größe 中 😀\n\0'"),
        (0, "0"),
        (-7, "-7"),
        (10**30, "1" + "0" * 30),
        (1.5, "1.5"),
        (-0.0, "-0.0"),
        (1e22, "10000000000000000000000"),
        (1e-7, "0.0000001"),
        (Decimal("2.50"), "2.50"),
        (Decimal("1E+3"), "1000"),
        (True, "true"),
        (False, "false"),
        (None, "null"),
        (datetime(2026, 7, 6, 1, 2, 3, tzinfo=UTC), "2026-07-06T01:02:03Z"),
        (datetime(2026, 7, 6, 1, 2, 3, 45, timezone(timedelta(hours=2))), "2026-07-06T01:02:03.000045+02:00"),
        (date(2026, 7, 6), "2026-07-06"),
        (UUID(int=1), "'00000000-0000-0000-0000-000000000001'"),
        (Color.RED, "'it''s red'"),
        (Color.NONE, "null"),
        (Kind.TAPE, "'TAPE'"),
        (Level.LOW, "1"),
    ],
)
def test_literals(value: Any, literal: str) -> None:
    assert str(Filter("p") == value) == f"p eq {literal}"
    assert str(Filter("p") != value) == f"p ne {literal}"
    assert str(Filter("p").in_([value, value])) == f"p in ({literal},{literal})"


@pytest.mark.parametrize(
    ("made", "text"),
    [
        (Filter("a") < 1, "a lt 1"),
        (Filter("a") <= 1, "a le 1"),
        (Filter("a") > 1, "a gt 1"),
        (Filter("a") >= 1, "a ge 1"),
        (1 < Filter("a"), "a gt 1"),
        (1 >= Filter("a"), "a le 1"),
        ("x" == Filter("a"), "a eq 'x'"),
        ("x" != Filter("a"), "a ne 'x'"),
        (Filter("a").in_(["x"]), "a eq 'x'"),
        (Filter("a").in_(x for x in (1, None)), "a in (1,null)"),
        (Filter("a").in_({"x": 1, "y": 2}), "a in ('x','y')"),
        (Filter("a/b").contains("o'c"), "contains(a/b,'o''c')"),
        (Filter("a/b").lower() == "x", "tolower(a/b) eq 'x'"),
        (Filter("a").upper().in_(["X", "Y"]), "toupper(a) in ('X','Y')"),
        (Filter("a").lower().contains("x"), "contains(tolower(a),'x')"),
        (Filter("a").lower().upper() != "x", "toupper(tolower(a)) ne 'x'"),
    ],
)
def test_comparisons(made: FilterExpression, text: str) -> None:
    assert type(made) is FilterExpression
    assert str(made) == text


@pytest.mark.parametrize(
    ("made", "text"),
    [
        (A & B, "a eq 1 and b eq 1"),
        (A | B, "a eq 1 or b eq 1"),
        (A | B & C, "a eq 1 or b eq 1 and c eq 1"),
        ((A | B) & C, "(a eq 1 or b eq 1) and c eq 1"),
        (A & (B | C), "a eq 1 and (b eq 1 or c eq 1)"),
        (A & (B & C), "a eq 1 and b eq 1 and c eq 1"),
        (A | (B | C), "a eq 1 or b eq 1 or c eq 1"),
        (A & B | B & C, "a eq 1 and b eq 1 or b eq 1 and c eq 1"),
        (~A, "not (a eq 1)"),
        (~HAS, "not contains(s,'x')"),
        (~~HAS, "not (not contains(s,'x'))"),
        (~A & B, "not (a eq 1) and b eq 1"),
        (~(A & B), "not (a eq 1 and b eq 1)"),
        (~(A | B) | ~HAS, "not (a eq 1 or b eq 1) or not contains(s,'x')"),
        (functools.reduce(operator.or_, [A, B, C]), "a eq 1 or b eq 1 or c eq 1"),
    ],
)
def test_precedence(made: FilterExpression, text: str) -> None:
    assert str(made) == text


@pytest.mark.parametrize(
    "path", ["a", "host/hostname", "_x", "@odata.id", "$type", "device-id", "a/1", "größe", "island"]
)
def test_properties(path: str) -> None:
    assert str(Filter(path)) == path
    assert str(Filter(path) == 1) == f"{path} eq 1"


@pytest.mark.parametrize(
    "path",
    [
        *("", "/", "a/", "/a", "a//b", "1", "-a", "@", "a b", "a'b", 'a"', "a(b)", "a,b", "a\n", "a\0", "a=b", "a;b"),
        *("a\u00a0b", "a\u2028", "a%20b", "\ud800", "not", "In", "null/x", "true"),
    ],
)
def test_what_is_no_property_is_refused(path: str) -> None:
    with pytest.raises(InvalidRequestError, match=r"^filter: .* is no property, write names joined by slashes$"):
        Filter(path)


@pytest.mark.parametrize(
    ("make", "problem"),
    [
        (lambda p: p == datetime(2026, 7, 6), "the date-time has no time zone"),
        (lambda p: p > float("nan"), "the number is not finite"),
        (lambda p: p.in_([1.0, float("-inf")]), "the number is not finite"),
        (lambda p: p < Decimal("sNaN"), "the number is not finite"),
        (lambda p: p == b"secret", "a bytes cannot be sent here"),
        (lambda p: p == ["secret"], "a list cannot be sent here"),
        (lambda p: p != timedelta(1), "a timedelta cannot be sent here"),
        (lambda p: p == Filter("b"), "it is compared with values, not with properties or filters"),
        (lambda p: p.in_([A, B]), "it is compared with values, not with properties or filters"),
        (lambda p: p.in_([]), "in_ needs at least one value"),
        (lambda p: p.in_("secret"), "in_ takes a list of values, not one text"),
        (lambda p: p.contains(1), "contains takes a text"),
        *(
            (lambda p, compare=compare: compare(p, None), "null is neither less nor greater, compare it by == or !=")
            for compare in (operator.lt, operator.le, operator.gt, operator.ge)
        ),
    ],
)
def test_what_cannot_be_compared_is_refused(make: Callable[[Any], object], problem: str) -> None:
    with pytest.raises(InvalidRequestError) as caught:
        make(Filter("host/hostname"))
    assert str(caught.value) == f"filter on host/hostname: {problem}"
    with pytest.raises(InvalidRequestError, match=rf"^filter on .*: {problem}$"):
        make(Filter("a").lower())


@pytest.mark.parametrize(
    "use",
    [
        lambda: bool(A),
        lambda: bool(Filter("a")),
        lambda: A and B,
        lambda: A or B,
        lambda: not A,
        lambda: 1 < Filter("a") < 2,
        lambda: [C for C in (1,) if A],
        lambda: 1 in [Filter("a")],
    ],
)
def test_a_filter_has_no_truth(use: Callable[[], object]) -> None:
    with pytest.raises(TypeError, match=r"write & \| ~ for and, or, not, and \(a > 1\) & \(a < 2\) for 1 < a < 2"):
        use()


@pytest.mark.parametrize(
    "use",
    [
        lambda a, b: a == 1 & b == 2,
        lambda a, b: a == "x" | b == "y",
        lambda a, b: a & b,
        lambda a, b: A | b,
        lambda a, b: a & B,
    ],
)
def test_forgotten_parentheses_are_told(use: Callable[[Any, Any], object]) -> None:
    with pytest.raises(TypeError, match=r"each of them in parentheses: \(a == 1\) & \(b == 2\)"):
        use(Filter("a"), Filter("b"))


@pytest.mark.parametrize(
    "use", [lambda: A & "b eq 1", lambda: "b eq 1" | A, lambda: A & True, lambda: "x" in Filter("a")]
)
def test_text_is_not_joined(use: Callable[[], object]) -> None:
    with pytest.raises(TypeError, match=r"unsupported operand|not iterable"):
        use()


def test_expressions_are_values() -> None:
    assert A == (Filter("a") == 1)
    assert A != B
    assert A != str(A)
    assert len({A, B, Filter("a") == 1}) == 2
    assert repr(A & HAS) == "<FilterExpression a eq 1 and contains(s,'x')>"
    for value in (A & HAS, Filter("a/b"), Filter("a").lower()):
        for same in (pickle.loads(pickle.dumps(value)), copy.copy(value), copy.deepcopy(value)):
            assert type(same) is type(value)
            assert str(same) == str(value)
        with pytest.raises(AttributeError):
            value._text = "b"
        assert not hasattr(value, "__dict__")


def test_properties_show_what_they_are() -> None:
    assert repr(Filter("a/b")) == "Filter('a/b')"
    assert repr(Filter("a").lower()) == "<TextOperand tolower(a)>"
    with pytest.raises(TypeError, match="unhashable"):
        hash(Filter("a"))


def test_where_a_filter_is_sent() -> None:
    made = Filter("id") == "a+b 'c'\n"
    query = "filter=id%20eq%20%27a%2Bb%20%27%27c%27%27%0A%27"
    assert query_string((Query("filter"),), (made,)) == query
    assert query_string((Query("filter", required=True),), (made,)) == query
    assert header_fields((Header("x-filter"),), (A,)) == {"x-filter": "a eq 1"}
    for problem, send in (
        (
            "query parameter 'q': a alone is no filter, compare it with something",
            lambda: query_string((Query("q"),), (Filter("a"),)),
        ),
        (
            "query parameter 'q': tolower(a) alone is no filter",
            lambda: query_string((Query("q"),), (Filter("a").lower(),)),
        ),
        (
            "query parameter 'q': holds a character that UTF-8",
            lambda: query_string((Query("q"),), (Filter("a") == "\ud800",)),
        ),
        ("header 'h': control characters", lambda: header_fields((Header("h"),), (made,))),
        ("cookie 'c': holds a character", lambda: cookie_header((Cookie("c"),), (made,))),
    ):
        with pytest.raises(InvalidRequestError) as caught:
            send()
        assert str(caught.value).startswith(problem)


def test_the_example_of_the_module() -> None:
    assert doctest.testmod(_runtime.filters) == (0, 1)


def test_a_subclass_may_take_less() -> None:
    class Instants(Operand[datetime]):
        def _literal(self, value: datetime | None) -> str:
            if not isinstance(value, datetime):
                raise InvalidRequestError(f"{self._place}: takes a datetime")
            return super()._literal(value)

    created = Instants("createdAt")
    moment = datetime(2026, 7, 6, tzinfo=UTC)
    assert str((created > moment) & created.in_([moment])) == (
        "createdAt gt 2026-07-06T00:00:00Z and createdAt eq 2026-07-06T00:00:00Z"
    )
    for wrong in (lambda: created == "yesterday", lambda: created.in_([moment, None]), lambda: created < 1):
        with pytest.raises(InvalidRequestError, match=r"^filter on createdAt: takes a datetime$"):
            wrong()
    assert not hasattr(created, "contains")
    assert isinstance(Filter("a"), TextOperand)
