"""YAML text to JSON data, with the place of everything in it.

Takes the part of YAML 1.2 that is JSON (core schema; RFC 9512, section 3.4): keys are texts, dates and `yes`
are texts. Aliases and merge keys are read, and what they repeat is bounded, so that a small text stays small.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import yaml

from .document import Positions, is_array, is_object, pointer
from .json_text import MAX_DEPTH, TextFault

MAX_REPEATED = 200_000
"""How much aliases may repeat in all: one for each value, and one for each eight characters of it."""

_TOO_DEEP = f"nested deeper than {MAX_DEPTH} levels"
_DEEPER_THAN_LIBYAML_GOES = "exceeded maximum nesting depth"
"""What libyaml says of more than 1,000 brackets, before it tells of any; PyYAML has it since 6.0.4."""

_INT = re.compile(r"[-+]?[0-9]{1,300}")
_BASED = re.compile(r"0o[0-7]{1,300}|0x[0-9a-fA-F]{1,300}")
_FLOAT = re.compile(r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?")
_NO_NUMBER = re.compile(r"[-+]?\.(inf|Inf|INF)|\.(nan|NaN|NAN)")
_WORDS = {"null": None, "Null": None, "NULL": None, "~": None, "": None} | {
    word: word.lower() == "true" for word in ("true", "True", "TRUE", "false", "False", "FALSE")
}
_PLAIN_TAGS = frozenset({"null", "bool", "int", "float", "timestamp"})
_TAG = "tag:yaml.org,2002:"
_LOADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


class _RefusedError(Exception):
    """A YAML node that has no JSON value."""

    def __init__(self, event: yaml.Event, message: str, code: str = "C003") -> None:
        self.fault = _fault(event, message, code)
        super().__init__(message)


@dataclass(frozen=True, slots=True)
class _Made:
    """A value that is complete, how much it holds, and how deep it is."""

    value: Any
    weight: int
    height: int


@dataclass(slots=True, kw_only=True)
class _Open:
    """An object or array whose end has not come yet."""

    event: yaml.Event
    anchor: str | None
    place: str
    value: dict[str, Any] | list[Any]
    key: str | None = None
    key_event: Any = None
    lines: dict[str, int] = field(default_factory=dict)
    merged: list[dict[str, Any]] = field(default_factory=list)
    weight: int = 1
    height: int = 1


def read_yaml(text: str) -> tuple[Any, tuple[TextFault, ...]]:
    """The data of a YAML text and its faults; the data is None where there is one."""
    builder = _Builder()
    try:
        made = builder.build(text)
    except _RefusedError as refused:
        return None, (*builder.faults, refused.fault)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        line, column = (mark.line + 1, mark.column + 1) if mark else (1, 1)
        if error.problem == _DEEPER_THAN_LIBYAML_GOES:
            return None, (TextFault(code="C006", message=_TOO_DEEP, line=line, column=column),)
        message = f"not valid YAML: {error.problem or error.context}"
        return None, (TextFault(code="C003", message=message, line=line, column=column),)
    except yaml.YAMLError as error:
        first = next(iter(str(error).splitlines()), "it cannot be read")
        return None, (TextFault(code="C003", message=f"not valid YAML: {first}", line=1, column=1),)
    if made is None:
        return None, (TextFault(code="C003", message="the document is empty", line=1, column=1),)
    return (None, tuple(builder.faults)) if builder.faults else (made.value, ())


def yaml_positions(text: str) -> Positions:
    """Line and column of every value of a YAML text without faults; a member stands where its key does."""
    builder = _Builder()
    builder.build(text)
    return builder.positions


class _Builder:
    """Makes data of the events of libyaml, one after the other: no text can nest it too deep."""

    def __init__(self) -> None:
        self.faults: list[TextFault] = []
        self.positions: dict[str, tuple[int, int]] = {}
        self._open: list[_Open] = []
        self._anchors: dict[str, _Made | None] = {}
        self._repeated = 0
        self._root: _Made | None = None

    def build(self, text: str) -> _Made | None:
        """The value of the one document; None where there is none. Raises _RefusedError and YAMLError."""
        for event in _events(text):
            match event:
                case yaml.DocumentStartEvent() if self._root is not None:
                    raise _RefusedError(event, "a second document begins here")
                case yaml.ScalarEvent():
                    made = _Made(*_scalar(event), 1) if not self._takes_key() else _Made(event.value, 1, 1)
                    self._anchors.update({event.anchor: made} if event.anchor else {})
                    self._put(event, made)
                case yaml.AliasEvent():
                    self._put(event, self._alias(event))
                case yaml.MappingStartEvent() | yaml.SequenceStartEvent():
                    self._begin(event, {} if isinstance(event, yaml.MappingStartEvent) else [])
                case yaml.MappingEndEvent() | yaml.SequenceEndEvent():
                    self._end()
                case _:
                    pass
        return self._root

    def _takes_key(self) -> bool:
        return bool(self._open) and is_object(self._open[-1].value) and self._open[-1].key is None

    def _begin(self, event: Any, value: dict[str, Any] | list[Any]) -> None:
        if self._takes_key():
            raise _RefusedError(event, "a key must be a text")
        if len(self._open) >= MAX_DEPTH:
            raise _RefusedError(event, _TOO_DEEP, "C006")
        if event.tag and event.tag not in ("!", f"{_TAG}map", f"{_TAG}seq"):
            raise _RefusedError(event, f"the tag {event.tag} has no JSON value")
        if event.anchor:
            self._anchors[event.anchor] = None
        place = self._mark(event)
        self._open.append(_Open(event=event, anchor=event.anchor, place=place, value=value))

    def _mark(self, event: Any) -> str:
        """The pointer of the value that begins, whose place is remembered."""
        place, at = "", event
        if self._open:
            top = self._open[-1]
            place = top.place + (pointer((top.key,)) if top.key is not None else f"/{len(top.value)}")
            at = top.key_event or event
        self.positions[place] = (at.start_mark.line + 1, at.start_mark.column + 1)
        return place

    def _end(self) -> None:
        done = self._open.pop()
        for more in done.merged:
            for key, value in more.items():
                done.value.setdefault(key, value)  # type: ignore[union-attr]
        made = _Made(done.value, done.weight, done.height)
        if done.anchor:
            self._anchors[done.anchor] = made
        self._place(done.event, made)

    def _alias(self, event: Any) -> _Made:
        made = self._anchors.get(event.anchor)
        if made is None:
            inside = event.anchor in self._anchors
            raise _RefusedError(event, f"the alias *{event.anchor} {'is within itself' if inside else 'is unknown'}")
        self._repeated += made.weight
        if self._repeated > MAX_REPEATED:
            raise _RefusedError(event, f"aliases repeat more than {MAX_REPEATED} values", "C007")
        if len(self._open) + made.height > MAX_DEPTH:
            raise _RefusedError(event, _TOO_DEEP, "C006")
        return made

    def _put(self, event: yaml.Event, made: _Made) -> None:
        """A scalar or an alias: a key, or a value with its place."""
        if self._takes_key():
            self._key(event, made.value)
        else:
            self._mark(event)
            self._place(event, made)

    def _key(self, event: Any, value: Any) -> None:
        top = self._open[-1]
        if not isinstance(value, str):
            raise _RefusedError(event, "a key must be a text")
        line = event.start_mark.line + 1
        merges = value == "<<" and isinstance(event, yaml.ScalarEvent) and not event.style
        if value in top.lines and not merges:
            place = top.place + pointer((value,))
            self.faults.append(
                _fault(event, f'the key "{value}" is here twice, first in line {top.lines[value]}', "C004", place)
            )
        top.lines.setdefault(value, line)
        top.key, top.key_event = ("<<" if merges else value), event
        if merges:
            top.lines.pop("<<")

    def _place(self, event: yaml.Event, made: _Made) -> None:
        if not self._open:
            self._root = made
            return
        top = self._open[-1]
        top.weight += made.weight
        top.height = max(top.height, made.height + 1)
        if is_array(top.value):
            top.value.append(made.value)
        elif is_object(top.value) and top.key is not None:
            if top.key == "<<" and "<<" not in top.lines:
                top.merged += _mappings(event, made.value)
            else:
                top.value[top.key] = made.value
        top.key = top.key_event = None


def _events(text: str) -> Iterator[yaml.Event]:
    loader = _LOADER(text)
    try:
        while loader.check_event():
            yield loader.get_event()
    finally:
        loader.dispose()


def _mappings(event: yaml.Event, value: Any) -> list[dict[str, Any]]:
    """What a merge key adds: one object or several, the first of which wins."""
    found = value if is_array(value) else [value]
    if not all(is_object(item) for item in found):
        raise _RefusedError(event, "a merge key takes an object or an array of objects")
    return found


def _scalar(event: yaml.ScalarEvent) -> tuple[Any, int]:
    text, tag = str(event.value), str(event.tag or "").removeprefix(_TAG)
    weight = 1 + len(text) // 8
    if tag not in _PLAIN_TAGS and tag not in ("", "!", "str"):
        raise _RefusedError(event, f"the tag {event.tag} has no JSON value")
    if tag in ("!", "str") or (event.style and tag not in _PLAIN_TAGS):
        # Quoted, or a block: text whatever it looks like.
        return text, weight
    value = _plain(text)
    if (isinstance(value, float) and not math.isfinite(value)) or _NO_NUMBER.fullmatch(text):
        raise _RefusedError(event, "the number is too large, or none")
    return value, weight


def _plain(text: str) -> Any:
    if text in _WORDS:
        return _WORDS[text]
    if _INT.fullmatch(text):
        return int(text)
    if _BASED.fullmatch(text):
        return int(text, 0)
    return float(text) if _FLOAT.fullmatch(text) else text


def _fault(event: Any, message: str, code: str = "C003", place: str = "") -> TextFault:
    mark = event.start_mark
    return TextFault(code=code, message=message, line=mark.line + 1, column=mark.column + 1, pointer=place)
