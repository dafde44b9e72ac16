"""Filters in the infix syntax of OData (4.01 part 2, section 5.1.1): read, and held against items.

The subset that the package's ``filters`` write, and what servers take beside it: ``startswith``, ``endswith``, and a
value before ``in``.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, TypeAlias

from .formats import parsed_instant

Test: TypeAlias = Callable[[Any], bool]
"""Tells whether an item is wanted."""

_TOKEN = re.compile(
    r"""\s*(?:
      (?P<text>'(?:[^']|'')*')
    | (?P<instant>\d{4}-\d\d-\d\d(?:T[\d:.]+(?:Z|[+-]\d\d:?\d\d)?)?)
    | (?P<number>[+-]?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)
    | (?P<path>[^\W\d][\w@$.-]*(?:/[\w@$.-]+)*|[@$][\w@$.-]+(?:/[\w@$.-]+)*)
    | (?P<sign>[(),\[\]])
    )""",
    re.VERBOSE,
)
_ORDERS: dict[str, Callable[[Any, Any], bool]] = {
    "gt": lambda left, right: left > right,
    "ge": lambda left, right: left >= right,
    "lt": lambda left, right: left < right,
    "le": lambda left, right: left <= right,
}
_TESTS: dict[str, Callable[[str, str], bool]] = {
    "contains": lambda text, part: part in text,
    "startswith": str.startswith,
    "endswith": str.endswith,
}
_CASES: dict[str, Callable[[str], str]] = {"tolower": str.lower, "toupper": str.upper}
_WORDS = {"true": True, "false": False, "null": None}
_MOST_PARENTHESES = 100


class FilterError(ValueError):
    """A filter that cannot be read; the message says where and why."""


@dataclass(frozen=True, slots=True)
class _Token:
    kind: str
    text: str
    at: int


@dataclass(frozen=True, slots=True)
class _Value:
    """What is compared: a constant, or what an item has at a place, which may be several values of an array."""

    of: Callable[[Any], list[Any]]


def parse_filter(text: str) -> Test:
    """Read a filter. Raises FilterError."""
    reader = _Reader(_tokens(text))
    test = reader.disjunction()
    reader.finish()
    return test


def values_at(item: Any, path: str) -> list[Any]:
    """Give what an item has at a place; of arrays the values of all their items, nothing is null."""
    found = [item]
    for step in path.split("/"):
        found = [one.get(step) if isinstance(one, dict) else None for one in _spread(found)]
    return _spread(found) or [None]


def _spread(values: list[Any]) -> list[Any]:
    return [item for value in values for item in (value if isinstance(value, list) else [value])]


def _tokens(text: str) -> list[_Token]:
    found: list[_Token] = []
    at = 0
    while text[at:].strip():
        match = _TOKEN.match(text, at)
        if match is None or match.lastgroup is None:
            rest = text[at:].lstrip()
            raise FilterError(f"at {len(text) - len(rest) + 1}: {rest[:20]!r} cannot be read")
        found.append(_Token(match.lastgroup, match[match.lastgroup], match.start(match.lastgroup) + 1))
        at = match.end()
    return [*found, _Token("end", "the end", len(text) + 1)]


class _Reader:
    """Reads by precedence: parentheses, not, comparisons, and, or."""

    def __init__(self, tokens: list[_Token]) -> None:
        self._tokens = tokens
        self._place = 0
        self._depth = 0

    def disjunction(self) -> Test:
        tests = [self._conjunction()]
        while self._word("or"):
            tests.append(self._conjunction())
        return tests[0] if len(tests) == 1 else lambda item: any(test(item) for test in tests)

    def finish(self) -> None:
        if self._next.kind != "end":
            raise self._unexpected("the end, and or or", self._next)

    def _conjunction(self) -> Test:
        tests = [self._negation()]
        while self._word("and"):
            tests.append(self._negation())
        return tests[0] if len(tests) == 1 else lambda item: all(test(item) for test in tests)

    def _negation(self) -> Test:
        self._depth += 1
        if self._depth > _MOST_PARENTHESES:
            raise FilterError("it is nested too deep")
        try:
            if self._word("not"):
                test = self._negation()
                return lambda item: not test(item)
            return self._test()
        finally:
            self._depth -= 1

    def _test(self) -> Test:
        if self._sign("("):
            test = self.disjunction()
            self._expect(")")
            return test
        if self._next.text in _TESTS and self._after.text == "(":
            return self._call(_TESTS[self._taken().text])
        return self._comparison()

    def _call(self, function: Callable[[str, str], bool]) -> Test:
        self._expect("(")
        left = self._value()
        self._expect(",")
        right = self._value()
        self._expect(")")
        return lambda item: any(
            isinstance(text, str) and isinstance(part, str) and function(text, part)
            for text in left.of(item)
            for part in right.of(item)
        )

    def _comparison(self) -> Test:
        left = self._value()
        token = self._taken()
        match token.text:
            case "in":
                many = self._list()
                return lambda item: any(same(a, b) for a in left.of(item) for one in many for b in one.of(item))
            case "eq" | "ne" as word:
                right = self._value()
                is_equal = word == "eq"
                return lambda item: any(same(a, b) for a in left.of(item) for b in right.of(item)) is is_equal
            case "gt" | "ge" | "lt" | "le" as word:
                right, order = self._value(), _ORDERS[word]
                return lambda item: any(_ordered(a, b, order) for a in left.of(item) for b in right.of(item))
            case _:
                raise self._unexpected("eq, ne, gt, ge, lt, le or in", token)

    def _list(self) -> list[_Value]:
        if self._next.kind == "path":
            return [self._value()]
        opening = self._taken()
        if opening.text not in ("(", "["):
            raise self._unexpected("a list in parentheses", opening)
        values = [self._value()]
        while self._sign(","):
            values.append(self._value())
        self._expect(")" if opening.text == "(" else "]")
        return values

    def _value(self) -> _Value:
        token = self._taken()
        match token.kind:
            case "text":
                return _constant(token.text[1:-1].replace("''", "'"))
            case "number":
                number = float(token.text)
                return _constant(int(number) if number.is_integer() else number)
            case "instant":
                return _constant(token.text)
            case "path" if token.text in _WORDS:
                return _constant(_WORDS[token.text])
            case "path" if token.text in _CASES and self._sign("("):
                inner, change = self._value(), _CASES[token.text]
                self._expect(")")
                return _Value(lambda item: [change(one) for one in inner.of(item) if isinstance(one, str)])
            case "path":
                return _Value(lambda item: values_at(item, token.text))
            case _:
                raise self._unexpected("a property or a value", token)

    @property
    def _next(self) -> _Token:
        return self._tokens[self._place]

    @property
    def _after(self) -> _Token:
        return self._tokens[min(self._place + 1, len(self._tokens) - 1)]

    def _taken(self) -> _Token:
        token = self._next
        self._place = min(self._place + 1, len(self._tokens) - 1)
        return token

    def _word(self, word: str) -> bool:
        is_there = self._next.kind == "path" and self._next.text == word
        self._place += is_there
        return is_there

    def _sign(self, sign: str) -> bool:
        is_there = self._next.kind == "sign" and self._next.text == sign
        self._place += is_there
        return is_there

    def _expect(self, sign: str) -> None:
        if not self._sign(sign):
            raise self._unexpected(repr(sign), self._next)

    def _unexpected(self, wanted: str, found: _Token) -> FilterError:
        return FilterError(f"at {found.at}: {wanted} should be here, not {found.text!r}")


def _constant(value: Any) -> _Value:
    return _Value(lambda _item: [value])


def same(left: Any, right: Any) -> bool:
    """Compare a property with a value: instants as such, and a text also by what it says (``'true'``, ``'5'``)."""
    left, right = _alike(left, right)
    return type(left) is type(right) and bool(left == right)


def _ordered(left: Any, right: Any, order: Callable[[Any, Any], bool]) -> bool:
    left, right = _alike(left, right)
    return left is not None and type(left) is type(right) and order(left, right)


def _alike(left: Any, right: Any) -> tuple[Any, Any]:
    """Both in one type, where there is one."""
    if isinstance(left, str) and isinstance(right, str):
        instants = parsed_instant(left), parsed_instant(right)
        return (left, right) if None in instants else instants
    left, right = _said(left, right), _said(right, left)
    is_number = isinstance(left, int | float) and isinstance(right, int | float)
    if is_number and not isinstance(left, bool) and not isinstance(right, bool):
        return float(left), float(right)
    return left, right


def _said(value: Any, other: Any) -> Any:
    if not isinstance(value, str) or other is None:
        return value
    if isinstance(other, bool):
        return {"true": True, "false": False}.get(value.lower(), value)
    try:
        return float(value)
    except ValueError:
        return value
