"""Values without parts as text, as they stand in parameters, forms and filters."""

from __future__ import annotations

from abc import ABC, abstractmethod
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from enum import Enum
from typing import Any
from uuid import UUID

from .errors import InvalidRequestError


class Written(ABC):
    """A value that knows itself what it is as text."""

    __slots__ = ()

    @abstractmethod
    def written(self, place: str) -> str:
        """Give the text; ``place`` begins an error's message. Raises InvalidRequestError where there is none."""


def text(value: Any, place: str) -> str:
    """Write one value that is neither a list nor an object.

    :param place: what the value is for, to begin an error's message with.
    :raises InvalidRequestError: for a date-time without an offset (RFC 3339 section 5.6 demands one), a
        number that is not finite, and a type that has no text.
    """
    match value:
        case Enum():
            return text(value.value, place)
        case str():
            return value
        case bool():
            return "true" if value else "false"
        case int() | UUID():
            return str(value)
        case float() | Decimal():
            if not Decimal(value).is_finite():
                raise InvalidRequestError(f"{place}: the number is not finite")
            return str(value)
        case datetime():
            return _instant(value, place)
        case date():
            return value.isoformat()
        case Written():
            return value.written(place)
        case _:
            raise InvalidRequestError(f"{place}: a {type(value).__name__} cannot be sent here")


def _instant(value: datetime, place: str) -> str:
    offset = value.utcoffset()
    if offset is None:
        raise InvalidRequestError(f"{place}: the date-time has no time zone")
    if offset % timedelta(minutes=1):
        # RFC 3339 section 5.6 has offsets of hours and minutes; some zones had seconds before 1972.
        value = value.astimezone(UTC)
    return value.isoformat().replace("+00:00", "Z")
