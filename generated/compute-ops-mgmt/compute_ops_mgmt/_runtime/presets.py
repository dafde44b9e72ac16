"""Bodies of requests that are known but for a few parts."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import KW_ONLY  # noqa: TC003 - looked for in this module
from functools import cached_property
from typing import TYPE_CHECKING, Any

from pydantic import BaseModel

from .errors import InvalidRequestError
from .media import JsonWriter
from .reach import at
from .record import record

if TYPE_CHECKING:
    from collections.abc import Callable

_EMPTY: Mapping[str, Any] = {}


@record(frozen=True)
class Subject:
    """What a call is about: the argument's name, and the steps to where it goes in the body.

    Of a model, or of a mapping like one, goes what it has at the steps ``property``.
    """

    name: str
    to: tuple[str, ...]
    _: KW_ONLY
    property: tuple[str, ...] = ()

    def taken(self, given: Any) -> Any:
        """Give what goes into the body.

        :raises InvalidRequestError: if there is nothing.
        """
        if not self.property or not isinstance(given, BaseModel | Mapping):
            return given
        if (found := at(given, self.property)) is None:
            raise InvalidRequestError(f"{self.name}: it has no {'/'.join(self.property)}")
        return found


@record(frozen=True)
class Preset:
    """A body, the fixed parts of which are ``fixed``; ``type`` gives that of its parameters, which go to ``to``."""

    fixed: Mapping[str, Any]
    _: KW_ONLY
    subject: Subject | None = None
    to: tuple[str, ...] = ()
    type: Callable[[], Any] | None = None

    @cached_property
    def _writer(self) -> JsonWriter | None:
        return None if self.type is None else JsonWriter(self.type)

    def body(self, subject: Any = None, /, *, parameters: Mapping[str, Any] = _EMPTY) -> dict[str, Any]:
        """Write the body; parameters are given by their wire names, ``None`` is one that is not given.

        :raises InvalidRequestError: if parameters do not fit their type; the message holds the JSON pointer
            (RFC 6901) of each mismatch and no value.
        """
        body = dict(self.fixed)
        if self.subject is not None:
            body = _with(body, self.subject.to, self.subject.taken(subject))
        given = {name: value for name, value in parameters.items() if value is not None}
        if self._writer is not None:
            valid = self._writer.dump(self._writer.validated(given, "/".join(self.to) or "body"))
            # What takes no parameters this time is not sent an empty object.
            body = _with(body, self.to, valid) if valid else body
        return body


def _with(body: Mapping[str, Any], steps: tuple[str, ...], value: Any) -> dict[str, Any]:
    """Give a copy of a JSON object with another value in one place, or with more properties at its root."""
    if not steps:
        return {**body, **value}
    first, *rest = steps
    inner = body.get(first)
    return {**body, first: _with(inner if isinstance(inner, dict) else {}, tuple(rest), value) if rest else value}
