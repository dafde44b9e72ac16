"""JSON text (RFC 8259) to data, strictly, with the place of everything in it.

Takes text, gives data and faults; never guesses: a repeated key is a fault, so is what JSON has no word for.
"""

from __future__ import annotations

import json
import math
import re
from bisect import bisect_right
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, NamedTuple

from ..diagnostics import escape
from .document import Positions, is_array, is_object

if TYPE_CHECKING:
    from collections.abc import Iterator

MAX_DEPTH = 100
"""How deep a document may be nested; real ones stay below 40, and every later stage may then recurse."""

_PIECE = re.compile(r'"[^"\\]*(?:\\.[^"\\]*)*"|[{}\[\],:]|[^\s{}\[\],:"]+')
_SURROGATE = re.compile(r"\\u[dD][89a-fA-F]")


@dataclass(frozen=True, slots=True, kw_only=True)
class TextFault:
    """Something wrong with a text; line and column from 1."""

    code: str
    message: str
    line: int
    column: int
    pointer: str = ""
    hint: str | None = None


class _Member(NamedTuple):
    """One value of the text: its pointer, the place of its key (in an array, its own), its piece."""

    pointer: str
    offset: int
    key: str | None
    piece: str


@dataclass(slots=True)
class _Frame:
    """An object or array that is still open."""

    pointer: str
    is_object: bool
    key: str | None = None
    key_offset: int = 0
    key_piece: str | None = None
    index: int = 0


def read_json(text: str) -> tuple[Any, tuple[TextFault, ...]]:
    """The data of a JSON text and every fault in it; the data is None where there is a fault of syntax."""
    if not text.strip():
        return None, (TextFault(code="C003", message="the document is empty", line=1, column=1),)
    reader = _Reader()
    try:
        data = reader.data(text)
    except json.JSONDecodeError as error:
        return None, (_syntax(text, error),)
    except RecursionError:
        return None, (_too_deep(),)
    except ValueError:
        # int() refuses texts of thousands of digits.
        return None, (TextFault(code="C003", message="a number has too many digits", line=1, column=1),)
    if _depth(data) > MAX_DEPTH:
        return None, (_too_deep(),)
    return data, tuple(_faults(text)) if reader.doubts or _SURROGATE.search(text) else ()


class _Reader:
    """The standard library's reader, which notes whether it has met something that it should not have."""

    def __init__(self) -> None:
        self.doubts = False

    def data(self, text: str) -> Any:
        return json.loads(
            text,
            object_pairs_hook=self._object,
            parse_constant=self._constant,
            parse_float=self._float,
            parse_int=self._int,
        )

    def _object(self, pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        made = dict(pairs)
        self.doubts |= len(made) < len(pairs)
        return made

    def _constant(self, name: str) -> float:
        self.doubts = True
        return float(name)

    def _float(self, text: str) -> float:
        value = float(text)
        self.doubts |= not math.isfinite(value)
        return value

    def _int(self, text: str) -> int:
        self.doubts |= not math.isfinite(float(text))
        return int(text)


def json_positions(text: str) -> Positions:
    """Line and column of every value of a JSON text without faults; a member stands where its key does."""
    lines = _line_starts(text)
    return {member.pointer: _line_and_column(lines, member.offset) for member in _members(text)}


def _syntax(text: str, error: json.JSONDecodeError) -> TextFault:
    hint = None
    if text.lstrip()[:1] not in ("{", "["):
        hint = "a description in YAML goes into a file whose name ends in .yaml"
    message = f"not valid JSON: {error.msg[:1].lower()}{error.msg[1:]}"
    return TextFault(code="C003", message=message, line=error.lineno, column=error.colno, hint=hint)


def _too_deep() -> TextFault:
    return TextFault(code="C006", message=f"nested deeper than {MAX_DEPTH} levels", line=1, column=1)


def _depth(data: Any) -> int:
    deepest, level = 0, list[Any]([data])
    while level:
        deepest += 1
        level = [
            item
            for value in level
            for item in (value.values() if is_object(value) else value if is_array(value) else ())
        ]
    return deepest


def _members(text: str) -> Iterator[_Member]:
    stack: list[_Frame] = []
    for match in _PIECE.finditer(text):
        piece, top = match[0], stack[-1] if stack else None
        if piece in "}]":
            stack.pop()
        elif piece == "," and top:
            top.key, top.index = None, top.index + 1
        elif piece == ":":
            continue
        elif top and top.is_object and top.key is None:
            top.key = json.loads(piece) if "\\" in piece else piece[1:-1]
            top.key_offset, top.key_piece = match.start(), piece
        else:
            member = _member(top, piece, match.start())
            yield member
            if piece in "{[":
                stack.append(_Frame(member.pointer, piece == "{"))


def _member(top: _Frame | None, piece: str, offset: int) -> _Member:
    if top is None:
        return _Member(pointer="", offset=offset, key=None, piece=piece)
    if top.is_object and top.key is not None:
        place = f"{top.pointer}/{escape(top.key)}"
        return _Member(pointer=place, offset=top.key_offset, key=top.key_piece, piece=piece)
    return _Member(pointer=f"{top.pointer}/{top.index}", offset=offset, key=None, piece=piece)


def _faults(text: str) -> Iterator[TextFault]:
    lines = _line_starts(text)
    seen: dict[str, int] = {}
    surrogates = _SURROGATE.search(text) is not None
    for member in _members(text):
        line, column = _line_and_column(lines, member.offset)
        if member.pointer in seen:
            twice = f"the key is here twice, first in line {seen[member.pointer]}"
            hint = "keep one of the two; JSON readers disagree on which one counts"
            yield TextFault(code="C004", message=twice, line=line, column=column, pointer=member.pointer, hint=hint)
        seen.setdefault(member.pointer, line)
        if message := _bad_piece(member.piece) or (_bad_text(member) if surrogates else None):
            yield TextFault(code="C003", message=message, line=line, column=column, pointer=member.pointer)


def _bad_piece(piece: str) -> str | None:
    if piece in ("NaN", "Infinity", "-Infinity"):
        return f"{piece} is not a JSON value"
    if piece[0] in "-0123456789" and not math.isfinite(float(piece)):
        return "the number is too large"
    return None


def _bad_text(member: _Member) -> str | None:
    for piece in (member.key, member.piece):
        try:
            if piece and piece[0] == '"':
                json.loads(piece).encode()
        except UnicodeEncodeError:
            return "half of a surrogate pair is not a character"
    return None


def _line_starts(text: str) -> list[int]:
    return [0, *(match.end() for match in re.finditer("\n", text))]


def _line_and_column(starts: list[int], offset: int) -> tuple[int, int]:
    line = bisect_right(starts, offset)
    return line, offset - starts[line - 1] + 1
