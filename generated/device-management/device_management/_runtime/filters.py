"""Filters: comparisons of properties, written in the infix syntax of OData (4.01 part 2, section 5.1.1).

>>> str((Filter("host/hostname") == "db-1") & ~Filter("name").contains("test"))
"host/hostname eq 'db-1' and not contains(name,'test')"
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from enum import Enum
from typing import TYPE_CHECKING, Generic, Never, NoReturn, TypeAlias, TypeVar
from uuid import UUID

from .errors import InvalidRequestError
from .scalars import Written, text

if TYPE_CHECKING:
    from collections.abc import Iterable

Value: TypeAlias = str | int | float | Decimal | bool | datetime | date | UUID | Enum
"""What a property may be compared with, beside ``None``; a ``datetime`` needs a time zone."""

V = TypeVar("V")

# Names of JSON properties, joined by slashes: no sign that could end a name in the syntax of filters, and at the start
# no word that means something else there.
_PATH = re.compile(r"[@$]?[^\W\d][\w@$.-]*(?:/[\w@$.-]+)*")
_WORDS = frozenset({"and", "or", "not", "eq", "ne", "gt", "ge", "lt", "le", "in", "true", "false", "null"})

# How tightly the parts of an expression hold together. `not` is in one place with comparisons, because it is never
# written before one without parentheses: OData lets it bind tighter than `eq`, some servers less tight.
_OR, _AND, _COMPARISON, _CALL = range(4)


class _Part(Written):
    """What a property and a finished expression share: neither is true or false here."""

    __slots__ = ()

    def __bool__(self) -> NoReturn:
        raise TypeError(
            "a filter is neither true nor false before the server has seen it: write & | ~ for and, or, not, "
            "and (a > 1) & (a < 2) for 1 < a < 2"
        )


@dataclass(frozen=True, slots=True, repr=False)
class FilterExpression(_Part):
    """A filter, ready to be sent; ``str()`` gives its text.

    It is made by comparing a :class:`Filter`, and joined to others by ``&`` (and), ``|`` (or) and ``~`` (not). Two
    are equal if their texts are.
    """

    _text: str
    _binding: int

    def __and__(self, other: FilterExpression) -> FilterExpression:
        return self._joined("and", other, _AND)

    def __or__(self, other: FilterExpression) -> FilterExpression:
        return self._joined("or", other, _OR)

    def __invert__(self) -> FilterExpression:
        return FilterExpression(f"not {self._within(_CALL)}", _COMPARISON)

    def __str__(self) -> str:
        return self._text

    def __repr__(self) -> str:
        return f"<FilterExpression {self._text}>"

    def written(self, place: str) -> str:  # noqa: ARG002 - it has a text wherever it is sent
        """Give the text."""
        return self._text

    def _joined(self, word: str, other: FilterExpression, binding: int) -> FilterExpression:
        if not isinstance(other, FilterExpression):
            return NotImplemented
        return FilterExpression(f"{self._within(binding)} {word} {other._within(binding)}", binding)

    def _within(self, binding: int) -> str:
        return self._text if self._binding >= binding else f"({self._text})"


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Operand(_Part, Generic[V]):
    """What can be compared: a property, or what a function makes of it. ``V`` is what it is compared with.

    A subclass may be of narrower types and refuse more at run time, in :meth:`_literal`.
    """

    _text: str

    # With an `==` that is no equality there is no hash either.
    def __eq__(self, value: V | None) -> FilterExpression:  # type: ignore[override]
        return self._compared("eq", value)

    def __ne__(self, value: V | None) -> FilterExpression:  # type: ignore[override]
        return self._compared("ne", value)

    def __lt__(self, value: V) -> FilterExpression:
        return self._ordered("lt", value)

    def __le__(self, value: V) -> FilterExpression:
        return self._ordered("le", value)

    def __gt__(self, value: V) -> FilterExpression:
        return self._ordered("gt", value)

    def __ge__(self, value: V) -> FilterExpression:
        return self._ordered("ge", value)

    def in_(self, values: Iterable[V | None]) -> FilterExpression:
        """Whether it is one of these values; of a single one it is written as ``eq``.

        :raises InvalidRequestError: if there are no values, or they are one text.
        """
        if isinstance(values, str):
            raise InvalidRequestError(f"{self._place}: in_ takes a list of values, not one text")
        literals = [self._literal(value) for value in values]
        match literals:
            case []:
                raise InvalidRequestError(f"{self._place}: in_ needs at least one value")
            case [only]:
                # A list of one looks like a value in parentheses, and not every server takes it for a list.
                return FilterExpression(f"{self._text} eq {only}", _COMPARISON)
            case _:
                return FilterExpression(f"{self._text} in ({','.join(literals)})", _COMPARISON)

    def __str__(self) -> str:
        return self._text

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self._text}>"

    def written(self, place: str) -> str:
        """Refuse: raises InvalidRequestError, always."""
        raise InvalidRequestError(f"{place}: {self._text} alone is no filter, compare it with something")

    def _misplaced(self, _other: Never) -> NoReturn:
        # Without parentheses Python reads `a == 1 & b == 2` as `a == (1 & b) == 2`.
        raise TypeError("& and | join comparisons, each of them in parentheses: (a == 1) & (b == 2)")

    __and__ = __rand__ = __or__ = __ror__ = _misplaced

    @property
    def _place(self) -> str:
        return f"filter on {self._text}"

    def _literal(self, value: V | None) -> str:
        """Write a value to compare with. Raises InvalidRequestError for one that cannot be."""
        return _literal(value, self._place)

    def _compared(self, word: str, value: V | None) -> FilterExpression:
        return FilterExpression(f"{self._text} {word} {self._literal(value)}", _COMPARISON)

    def _ordered(self, word: str, value: V) -> FilterExpression:
        if value is None:
            raise InvalidRequestError(f"{self._place}: null is neither less nor greater, compare it by == or !=")
        return self._compared(word, value)


class TextOperand(Operand[V]):
    """What can be compared and is, or may be, a text."""

    __slots__ = ()

    def contains(self, part: str) -> FilterExpression:
        """Whether the text holds this one."""
        if not isinstance(part, str):
            raise InvalidRequestError(f"{self._place}: contains takes a text")
        return FilterExpression(f"contains({self._text},{_literal(part, self._place)})", _CALL)

    def lower(self) -> TextOperand[str]:
        """The text in lower case, to be compared without regard to case."""
        return TextOperand(f"tolower({self._text})")

    def upper(self) -> TextOperand[str]:
        """The text in upper case."""
        return TextOperand(f"toupper({self._text})")


class Filter(TextOperand[Value]):
    """A property to filter by, named as the API names it; ``/`` leads into objects, as in ``host/hostname``.

    Compared by ``==``, ``!=``, ``<``, ``<=``, ``>``, ``>=``, :meth:`in_` or :meth:`contains` it gives a
    :class:`FilterExpression`.

    :raises InvalidRequestError: for what is no name of a property.
    """

    __slots__ = ()

    def __init__(self, path: str, /) -> None:
        if not _PATH.fullmatch(path) or path.partition("/")[0].casefold() in _WORDS:
            raise InvalidRequestError(f"filter: {path!r} is no property, write names joined by slashes")
        super().__init__(path)

    def __repr__(self) -> str:
        return f"Filter({self._text!r})"


def _literal(value: object, place: str) -> str:
    """Write a value as a literal (``primitiveLiteral`` in the ABNF of OData 4.01)."""
    match value:
        case None:
            return "null"
        case Enum():
            return _literal(value.value, place)
        case str() | UUID():
            # A UUID is a text in JSON, and so it is here.
            return "'" + text(value, place).replace("'", "''") + "'"
        case float() | Decimal():
            # Decimals have no exponent in every dialect.
            return f"{Decimal(text(value, place)):f}"
        case Written():
            raise InvalidRequestError(f"{place}: it is compared with values, not with properties or filters")
        case _:
            return text(value, place)
