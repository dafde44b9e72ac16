"""The only place that makes Python names. A name depends on the thing's own place, on nothing else.

Takes words of a document, gives Python names; never looks at what else the document holds, except to see that
two things would get the same name: then both take their long name, and if that does not help, it is an error.
"""

from __future__ import annotations

import builtins
import keyword
import re
import tomllib
import unicodedata
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Generic, TypeVar

from ..diagnostics import Diagnostic, Location, Severity, SpecError
from .versions import after_version

T = TypeVar("T")

_WORD = re.compile(
    r"""
      IPv[46](?![a-z])              # terms whose case is not the case of words
    | OAuth(?![a-z])
    | [a-z](?=[A-Z]{2})[A-Z]+(?![a-z])\d*   # iLO
    | [A-Z]{2,}s(?![a-z])           # the plural of an acronym
    | [A-Z]+(?![a-z])\d*            # an acronym, up to the next word
    | [A-Z]?[^\W\d_A-Z]+[^\W_A-Z]*  # a word, with digits in it
    | \d+[^\W_A-Z]*                 # a number, with its unit
    """,
    re.VERBOSE,
)

_TABLES: dict[str, dict[str, str]] = tomllib.loads(
    (Path(__file__).parent / "reserved.toml").read_text(encoding="utf-8")
)
_BUILT_IN = {"class": filter(lambda name: name[0].isupper(), dir(builtins)), "member": dir(str)}
RESERVED: Mapping[str, frozenset[str]] = {
    kind: frozenset(" ".join(table.values()).split()) | frozenset(_BUILT_IN.get(kind, ()))
    for kind, table in _TABLES.items()
}
_ACTIONS = RESERVED["action"]
# What is put before a digit that a name begins with; pydantic takes no field that begins with an underscore.
_DIGIT_PREFIX = {"field": "field_", "class": "Model"}
_VERBS = {"post": "create", "patch": "update", "put": "replace", "delete": "delete"}


def words(text: str) -> tuple[str, ...]:
    """`groupOveCreate-request` -> (`group`, `Ove`, `Create`, `request`)."""
    return tuple(_WORD.findall(unicodedata.normalize("NFKC", text)))


def spelled(text: str) -> tuple[str, ...]:
    """Words of a text in which each sign that is no letter, digit or space is spelled by its Unicode name."""
    parts: list[str] = []
    for char in unicodedata.normalize("NFKC", text):
        plain = char.isalnum() or char.isspace()
        parts.append(char if plain else f" {unicodedata.name(char, f'u{ord(char):x}').lower()} ")
    return words("".join(parts))


def snake(parts: Iterable[str], kind: str) -> str:
    """`device_type`, for a field, parameter, method, resource or module."""
    return safe("_".join(part.lower() for part in parts), kind)


def pascal(parts: Iterable[str], kind: str = "class") -> str:
    """`DeviceType`: first letters large, the rest as written."""
    return safe("".join(part[0].upper() + part[1:] for part in parts), kind)


def constant(parts: Iterable[str]) -> str:
    """`DIRECT_CONNECT`, for a member of an enumeration."""
    return safe("_".join(parts).upper(), "member")


def safe(name: str, kind: str) -> str:
    """The one rule for names that Python, pydantic or our own modules need: an underscore behind.

    A digit first gets an underscore before it; a field (pydantic takes none that begins so) the word `field_`.
    """
    if not name:
        return ""
    if name[0].isdigit():
        name = _DIGIT_PREFIX.get(kind, "_") + name
    if keyword.iskeyword(name) or (keyword.issoftkeyword(name) and kind == "module") or name in RESERVED[kind]:
        name += "_"
    return name


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate(Generic[T]):
    """What one thing would be called: the name of choice, the long one, or one that the overlay demands."""

    thing: T
    short: str
    long: str
    demanded: str | None
    pointer: str
    override: str


def settle(candidates: Sequence[Candidate[T]], where: str, file: str) -> dict[T, str]:
    """One name for each thing. Raises SpecError for two things that cannot be told apart, with what to write."""
    names = {item.thing: item.demanded or item.short for item in candidates}
    for thing, clashing in _clashes(candidates, names, str.casefold).items():
        if not clashing.demanded:
            names[thing] = clashing.long
    still = _clashes(candidates, names, str)
    empty = [item for item in candidates if not names[item.thing].isidentifier()]
    problems = [_clash(item, names[item.thing], where, file) for item in (*still.values(), *empty)]
    if problems:
        raise SpecError(problems)
    return names


def _clashes(
    candidates: Sequence[Candidate[T]], names: Mapping[T, str], fold: Callable[[str], str]
) -> dict[T, Candidate[T]]:
    count: dict[str, int] = {}
    for name in names.values():
        count[fold(name)] = count.get(fold(name), 0) + 1
    return {item.thing: item for item in candidates if count[fold(names[item.thing])] > 1}


def _clash(item: Candidate[T], name: str, where: str, file: str) -> Diagnostic:
    what = f"would be called `{name}` in {where}, and so would another" if name else f"has no name in {where}"
    return Diagnostic(
        code="C401",
        severity=Severity.ERROR,
        pointer=item.pointer,
        message=what,
        location=Location(file=file),
        hint=f"name it in an overlay: target {item.override}",
    )


# Operations --------------------------------------------------------------------------------------


def method_names(tag: str, path: str, method: str, *, is_list: bool) -> tuple[str, str]:
    """The short and the long name of an operation, from its path and verb.

    The base is the part of the path that the resource is about: up to the segment that the tag names, else up to
    the last that shares a word with it. What lies behind it are sub-resources and actions.
    """
    segments = after_version(path)
    rest = segments[_base(tag, segments) :]
    literals = [part for part in rest if not _is_parameter(part)]
    verb = ("list" if is_list else "get") if method == "get" else _VERBS.get(method, method)
    if literals and words(literals[-1])[:1] and words(literals[-1])[0].lower() in _ACTIONS:
        verb, literals = literals[-1], literals[:-1]
    on_collection = not rest and method in ("patch", "put", "delete") and _ends_in_literal(segments)
    parts = [verb, *literals, *(["many"] if on_collection else [])]
    long = [verb, *(f"by {part[1:-1]}" if _is_parameter(part) else part for part in segments)]
    return _joined(parts), _joined(long)


def _joined(parts: Iterable[str]) -> str:
    return snake((word for part in parts for word in words(part)), "method")


def _is_parameter(segment: str) -> bool:
    return segment.startswith("{") and segment.endswith("}")


def _ends_in_literal(segments: Sequence[str]) -> bool:
    return bool(segments) and not _is_parameter(segments[-1])


def _base(tag: str, segments: Sequence[str]) -> int:
    """How many segments belong to the resource itself."""
    wanted = tuple(_stem(word) for word in words(tag))
    shared = 0
    for number, segment in enumerate(segments, start=1):
        if _is_parameter(segment):
            continue
        own = tuple(_stem(word) for word in words(segment))
        if "".join(own) == "".join(wanted):
            return number
        if set(own) & set(wanted):
            shared = number
    return shared


def _stem(word: str) -> str:
    """A word without its plural ending, only to compare with."""
    lower = word.lower()
    return lower[:-3] + "y" if lower.endswith("ies") else lower.removesuffix("s")
