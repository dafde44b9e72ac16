"""Whatever filter is made, an OData parser that is not ours reads the same filter out of its text."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta, timezone
from decimal import Decimal
from typing import Any
from urllib.parse import parse_qs
from uuid import UUID

from _runtime.filters import Filter, FilterExpression, TextOperand
from _runtime.parameters import Query, query_string
from hypothesis import given
from hypothesis import strategies as st
from odata_query import ast
from odata_query.grammar import ODataLexer, ODataParser

Tree = tuple[Any, ...]


@dataclass(frozen=True)
class Made:
    """A filter, and the tree that it must be read as."""

    filter: FilterExpression
    tree: Tree


# The trees of what is made -----------------------------------------------------------------------

# The parser takes names that begin like a word of its own (`nullable`) for that word.
_STARTS = ("null", "true", "false", "any", "all", "duration", "geography")
_NAME = st.from_regex(r"[A-Za-z_][A-Za-z0-9_]{0,9}", fullmatch=True).filter(
    lambda name: not name.lower().startswith(_STARTS) and name.lower() not in ("and", "or", "not", "in")
)
_PATHS = st.lists(_NAME, min_size=1, max_size=3).map("/".join).filter(lambda path: path.lower() not in _COMPARISONS)
_COMPARISONS: dict[str, Callable[[Any, Any], Any]] = {
    "eq": lambda left, right: left == right,
    "ne": lambda left, right: left != right,
    "lt": lambda left, right: left < right,
    "le": lambda left, right: left <= right,
    "gt": lambda left, right: left > right,
    "ge": lambda left, right: left >= right,
}
# Quotes, parentheses, commas and operators: whatever could end a literal.
_TEXTS = st.text(st.characters(exclude_categories=["Cs"]) | st.sampled_from("''(), /\n\0%+")) | st.lists(
    st.sampled_from(["'", "''", " eq ", " or ", " and not ", "1", "(", ")", ",", "null", "a"])
).map("".join)
_OFFSETS = st.integers(-14 * 60, 14 * 60).map(lambda minutes: timezone(timedelta(minutes=minutes)))
_YEAR = datetime(1000, 1, 2)  # the parser knows no years before
_ORDERED = st.one_of(
    _TEXTS,
    st.integers(),
    st.floats(allow_nan=False, allow_infinity=False),
    st.decimals(allow_nan=False, allow_infinity=False, min_value=-(10**30), max_value=10**30, places=7),
    st.booleans(),
    st.datetimes(_YEAR, timezones=st.just(UTC) | _OFFSETS),
    st.dates(_YEAR.date()),
    st.uuids(),
)
_VALUES = st.none() | _ORDERED


def _operand(draw: st.DrawFn) -> tuple[TextOperand[Any], Tree]:
    path = draw(_PATHS)
    operand: TextOperand[Any] = Filter(path)
    tree: Tree = ("property", path)
    for function in draw(st.lists(st.sampled_from(["lower", "upper"]), max_size=2)):
        operand, tree = getattr(operand, function)(), (f"to{function}", tree)
    return operand, tree


@st.composite
def comparisons(draw: st.DrawFn) -> Made:
    operand, tree = _operand(draw)
    match draw(st.sampled_from(["compare", "null", "in", "contains"])):
        case "compare":
            word, value = draw(st.sampled_from(sorted(_COMPARISONS))), draw(_ORDERED)
            return Made(_COMPARISONS[word](operand, value), (word, tree, _value(value)))
        case "null":
            word = draw(st.sampled_from(["eq", "ne"]))
            return Made(_COMPARISONS[word](operand, None), (word, tree, _value(None)))
        case "in":
            values = draw(st.lists(_VALUES, min_size=1, max_size=4))
            read = tuple(map(_value, values))
            return Made(operand.in_(values), ("in", tree, read) if len(read) > 1 else ("eq", tree, *read))
        case _:
            part = draw(_TEXTS)
            return Made(operand.contains(part), ("contains", tree, _value(part)))


def _joined(filters: st.SearchStrategy[Made]) -> st.SearchStrategy[Made]:
    pairs = st.tuples(filters, filters)
    return st.one_of(
        pairs.map(
            lambda pair: Made(pair[0].filter & pair[1].filter, ("and", *_flat("and", pair[0].tree, pair[1].tree)))
        ),
        pairs.map(lambda pair: Made(pair[0].filter | pair[1].filter, ("or", *_flat("or", pair[0].tree, pair[1].tree)))),
        filters.map(lambda one: Made(~one.filter, ("not", one.tree))),
    )


def _flat(word: str, *trees: Tree) -> Tree:
    """`and` and `or` are associative: what is joined by the same word is one list."""
    return tuple(part for tree in trees for part in (tree[1:] if tree[0] == word else (tree,)))


def _value(value: Any) -> Tree:
    match value:
        case bool() | None:
            return ("literal", value)
        case int() | float() | Decimal():
            return ("number", Decimal(str(value)))
        case datetime() | date():
            return (type(value).__name__, value)
        case str() | UUID():
            return ("text", str(value))
    raise AssertionError(value)


# The trees of what is read -----------------------------------------------------------------------

_WORDS = {ast.Eq: "eq", ast.NotEq: "ne", ast.Lt: "lt", ast.LtE: "le", ast.Gt: "gt", ast.GtE: "ge", ast.In: "in"}


def read(text: str) -> Tree:
    """The tree of a text, by odata-query."""
    return _tree(ODataParser().parse(ODataLexer().tokenize(text)))


def _tree(node: Any) -> Any:
    match node:
        case ast.BoolOp(op, left, right):
            word = "and" if isinstance(op, ast.And) else "or"
            return (word, *_flat(word, _tree(left), _tree(right)))
        case ast.UnaryOp(ast.Not(), operand):
            return ("not", _tree(operand))
        case ast.Compare(comparator, left, right):
            return (_WORDS[type(comparator)], _tree(left), _tree(right))
        case ast.Call(ast.Identifier(name), arguments):
            return (name, *map(_tree, arguments))
        case ast.List(items):
            return tuple(map(_tree, items))
        case ast.Attribute(owner, name):
            return ("property", f"{_tree(owner)[1]}/{name}")
        case ast.Identifier(name):
            return ("property", name)
        case ast.Integer(text) | ast.Float(text):
            return ("number", Decimal(text))
        case ast.DateTime() | ast.Date():
            return (type(node.py_val).__name__, node.py_val)
        case ast.String(text):
            return ("text", text)
        case ast.Boolean() | ast.Null():
            return ("literal", node.py_val)
    raise AssertionError(node)


FILTERS = st.recursive(comparisons(), _joined, max_leaves=12)


@given(FILTERS)
def test_a_filter_is_read_as_it_was_made(made: Made) -> None:
    assert read(str(made.filter)) == made.tree


@given(FILTERS)
def test_a_filter_arrives_as_it_was_made(made: Made) -> None:
    query = query_string((Query("filter"),), (made.filter,))
    assert parse_qs(query, keep_blank_values=True, strict_parsing=True) == {"filter": [str(made.filter)]}


@given(FILTERS)
def test_no_parentheses_but_those_that_are_needed(made: Made) -> None:
    """Without any one pair of them it is another filter, or none, but for what `not` stands before."""
    text = str(made.filter)
    for start, end in _pairs(text):
        before, inside, after = text[:start], text[start + 1 : end], text[end + 1 :]
        if not before.endswith("not "):
            assert _read_or_none(f"{before}{inside}{after}") != made.tree


def _pairs(text: str) -> list[tuple[int, int]]:
    """Where parentheses that are neither a call's nor a list's nor in quotes open and close."""
    found: list[tuple[int, int]] = []
    opened: list[int] = []
    is_quoted = False
    for place, char in enumerate(text):
        is_quoted ^= char == "'"
        if char == "(" and not is_quoted:
            opened.append(place)
        elif char == ")" and not is_quoted:
            start = opened.pop()
            if not text[:start].endswith(("contains", "tolower", "toupper", " in ")):
                found.append((start, place))
    return found


def _read_or_none(text: str) -> Tree | None:
    from odata_query.exceptions import ODataException

    try:
        return read(text)
    except ODataException:
        return None
