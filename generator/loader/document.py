"""One document as a value: its data, and where each part of it stands in its text.

Takes data and positions, gives pointers, locations and changed copies; never reads files or mutates data.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Any, TypeGuard

from ..diagnostics import Diagnostic, Location, Severity, escape, steps

Parts = tuple[str | int, ...]
"""The steps from the root of a document to one of its nodes: keys of objects, indexes of arrays."""

Positions = Mapping[str, tuple[int, int]]
"""Line and column, both from 1, by JSON Pointer."""


def is_object(value: object) -> TypeGuard[dict[str, Any]]:
    """Whether a JSON value is an object."""
    return isinstance(value, dict)


def is_array(value: object) -> TypeGuard[list[Any]]:
    """Whether a JSON value is an array."""
    return isinstance(value, list)


def array(value: object) -> list[Any]:
    """The value itself where it is an array, else an empty one: what has the wrong shape has no items."""
    return value if is_array(value) else []


def pointer(parts: Parts) -> str:
    """The JSON Pointer (RFC 6901) of these steps; the root is the empty text."""
    return "".join("/" + escape(str(part)) for part in parts)


def canonical(data: object) -> str:
    """JSON with sorted keys, an indent of one space, ASCII escapes, a newline at the end: the one form."""
    return json.dumps(data, sort_keys=True, indent=1, ensure_ascii=True) + "\n"


class TextPositions:
    """Where the parts of a text stand; the text is read for it only when somebody asks."""

    def __init__(self, text: str, read: Callable[[str], Positions]) -> None:
        self._text = text
        self._read = read

    @cached_property
    def _table(self) -> Positions:
        return self._read(self._text)

    def nearest(self, parts: Parts) -> tuple[int, int] | None:
        """Line and column of the node, or of its nearest ancestor in the text."""
        for length in range(len(parts), -1, -1):
            if (found := self._table.get(pointer(parts[:length]))) is not None:
                return found
        return None


@dataclass(frozen=True, slots=True, kw_only=True)
class Imported:
    """A part of a document that came from another file: `at` leads to it, `parts` to where it is in that file."""

    at: Parts
    file: str
    parts: Parts
    positions: TextPositions = field(repr=False, compare=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """A JSON object, the name of its file as people are shown it, and its places in the text.

    `data` is never changed once the document exists. `removed` lists array items that an overlay took out, in
    order, each as the steps it had then: it leads from an item's index in the data to its index in the text.
    `imported` are the parts from other files, `reported` the references of which it is told already that they lead
    nowhere.
    """

    file: str
    data: dict[str, Any]
    positions: TextPositions = field(repr=False, compare=False)
    removed: tuple[Parts, ...] = field(default=(), repr=False, compare=False)
    imported: tuple[Imported, ...] = field(default=(), repr=False, compare=False)
    reported: frozenset[str] = frozenset()

    def locate(self, place: str) -> Location:
        """The place of a JSON Pointer in the text; of its nearest ancestor there where it was added later."""
        parts = self._in_text(steps(place))
        file, positions = self.file, self.positions
        within = [one for one in self.imported if [str(step) for step in parts[: len(one.at)]] == [*map(str, one.at)]]
        if within:
            nearest = max(within, key=lambda one: len(one.at))
            file, positions = nearest.file, nearest.positions
            parts = (*nearest.parts, *parts[len(nearest.at) :])
        line, column = positions.nearest(parts) or (None, None)
        return Location(file=file, line=line, column=column)

    def _in_text(self, parts: Parts) -> Parts:
        moved = list(parts)
        for *around, index in reversed(self.removed):
            at = len(around)
            same = len(moved) > at and [str(part) for part in moved[:at]] == [str(part) for part in around]
            if same and str(moved[at]).isdecimal() and int(moved[at]) >= int(index):
                moved[at] = int(moved[at]) + 1
        return tuple(moved)

    def with_data(self, data: dict[str, Any], removed: tuple[Parts, ...] = ()) -> Document:
        """The same document with other data; `removed` are the array items that are missing from it now."""
        return replace(self, data=data, removed=self.removed + removed)

    def finding(
        self,
        code: str,
        parts: Parts,
        message: str,
        hint: str | None = None,
        severity: Severity = Severity.ERROR,
    ) -> Diagnostic:
        """A diagnostic about one node of this document."""
        place = pointer(parts)
        return Diagnostic(
            code=code,
            severity=severity,
            pointer=place,
            message=message,
            location=self.locate(place),
            hint=hint,
        )


def value_at(data: Any, parts: Parts) -> Any:
    """The node at these steps; an index may be text. Raises LookupError where there is none."""
    for part in parts:
        text = str(part)
        if is_object(data) and part in data:
            data = data[text]
        elif is_array(data) and text.isdecimal() and text.isascii() and int(text) < len(data):
            data = data[int(text)]
        else:
            raise LookupError(part)
    return data


def changed(data: Any, parts: Parts, change: Callable[[Any], Any]) -> Any:
    """A copy in which `change` has made the node at `parts` anew; all beside the way there is shared."""
    if not parts:
        return change(data)
    copy: Any = data.copy()
    copy[parts[0]] = changed(copy[parts[0]], parts[1:], change)
    return copy
