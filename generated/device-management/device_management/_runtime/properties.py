"""What a list can be filtered by: properties that know their types, and refuse what is none of them."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal
from enum import Enum
from typing import TYPE_CHECKING, ClassVar, TypeVar
from uuid import UUID

from .errors import InvalidRequestError
from .filters import Operand, TextOperand, Value

__all__ = [
    "AnyProperty",
    "BoolProperty",
    "DateProperty",
    "DatetimeProperty",
    "EnumProperty",
    "NumberProperty",
    "Properties",
    "TextProperty",
]

E = TypeVar("E", bound=Enum)
V = TypeVar("V")


class Properties:
    """What a list can be filtered by, and what leads to it: each is an attribute."""

    __slots__ = ()

    # Hidden, lest type checkers think that there is any attribute.
    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> object:
            known = ", ".join(one for one in dir(type(self)) if not one.startswith("_"))
            raise AttributeError(
                f"{type(self).__name__}: this list cannot be filtered by {name!r}; there are {known}",
                name=name,
                obj=self,
            )


class _Typed(Operand[V]):
    """A property that is compared with values of its types alone, and with ``None``."""

    __slots__ = ()

    _takes: ClassVar[tuple[type, ...]]
    # Of subclasses that are something else: a bool is an int, a datetime a date.
    _refuses: ClassVar[tuple[type, ...]] = ()

    def _literal(self, value: V | None) -> str:
        if value is not None and (not isinstance(value, self._takes) or isinstance(value, self._refuses)):
            wanted = " or ".join(one.__name__ for one in self._takes)
            raise InvalidRequestError(f"{self._place}: takes {wanted}, not {type(value).__name__}")
        return super()._literal(value)


class TextProperty(_Typed[str | UUID], TextOperand[str | UUID]):
    """A property that is a text."""

    __slots__ = ()
    _takes = (str, UUID)


class EnumProperty(_Typed[E | str], TextOperand[E | str]):
    """A property that is one of a few texts: it takes members of the enumeration, and texts that it may not know."""

    __slots__ = ()
    _takes = (Enum, str)


class NumberProperty(_Typed[int | float | Decimal]):
    """A property that is a number."""

    __slots__ = ()
    _takes = (int, float, Decimal)
    _refuses = (bool,)


class BoolProperty(_Typed[bool]):
    """A property that is true or false."""

    __slots__ = ()
    _takes = (bool,)


class DatetimeProperty(_Typed[datetime]):
    """A property that is a moment; a ``datetime`` needs a time zone."""

    __slots__ = ()
    _takes = (datetime,)


class DateProperty(_Typed[date]):
    """A property that is a day."""

    __slots__ = ()
    _takes = (date,)
    _refuses = (datetime,)


class AnyProperty(TextOperand[Value]):
    """A property whose type the API does not tell, or that is no plain value."""

    __slots__ = ()
