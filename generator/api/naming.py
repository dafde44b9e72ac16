"""The only place that makes Python names. A name depends on the thing's own place, on nothing else.

Takes words of a document, gives Python names, in ASCII; never looks at what else the document holds, except to see
that two things would get the same name: then both take their next longer one. The last of a thing's names spells
it letter by letter, so that only names which somebody demanded can be in each other's way. A name that was given
before, and is held for the same place, stays: others make way for it.
"""

from __future__ import annotations

import builtins
import json
import keyword
import re
import tomllib
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Generic, TypeVar

from anyascii import anyascii

from ..diagnostics import Diagnostic, Location, Severity
from ..diagnostics import steps as steps_of
from .versions import after_version, is_version

T = TypeVar("T")

Names = Mapping[tuple[str, str], str]
"""Public names by kind and place, with what leads to each: `v1.groups.list`."""

_WORD = re.compile(
    r"""
      IPv[46](?![a-z])              # terms whose case is not the case of words
    | OAuth(?![a-z])
    | [a-z](?=[A-Z]{2})[A-Z]+(?![a-z])[0-9]*   # iLO
    | [A-Z]{2,}s(?![a-z])           # the plural of an acronym
    | [A-Z]+(?![a-z])[0-9]*         # an acronym, up to the next word
    | [A-Z]?[a-z]+[a-z0-9]*         # a word, with digits in it
    | [0-9]+[a-z0-9]*               # a number, with its unit
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
_DIGIT_PREFIX = {"field": "field_", "class": "Model", "resource_class": "Resource"}
_NAMELESS = {"field": "field_empty", "class": "Empty", "resource_class": "Root", "member": "EMPTY"}
_VERBS = {"post": "create", "patch": "update", "put": "replace", "delete": "delete"}
LONGEST_FILE = 100
"""How many characters the name of a module may have; file systems take 255 bytes."""


def words(text: str) -> tuple[str, ...]:
    """`groupOveCreate-request` -> (`group`, `Ove`, `Create`, `request`); other scripts are transliterated."""
    return tuple(_WORD.findall(text if text.isascii() else "".join(map(_latin, text))))


def named(text: str) -> tuple[str, ...]:
    """The words of a text; the names of its signs where it has no words."""
    return words(text) or (spelled(text) if text else ())


def _latin(char: str) -> str:
    return char if char.isascii() else anyascii(char).replace("'", "")


def spelled(text: str) -> tuple[str, ...]:
    """Words of a text in which each sign that is no letter, digit or space of ASCII is spelled by its Unicode name."""
    if not text:
        return ("empty", "text")
    others = r"[^A-Za-z0-9 ]" if text.strip(" ") else r"[^A-Za-z0-9]"
    return words(re.sub(others, lambda found: f" {_sign(found[0])} ", text))


def _sign(char: str) -> str:
    return unicodedata.name(char, f"u{ord(char):x}").lower()


def coded(text: str) -> tuple[str, ...]:
    """A word for each character, by its number: no two texts have the same."""
    return tuple(f"u{ord(char):x}" for char in text)


def snake(parts: Iterable[str], kind: str) -> str:
    """`device_type`, for a field, parameter, method, resource or module."""
    return safe("_".join(part.lower() for part in parts), kind)


def cased(parts: Iterable[str], kind: str) -> str:
    """The same with letters as large as they are written, for what differs in that alone."""
    return safe("_".join(parts), kind)


def pascal(parts: Iterable[str], kind: str = "class") -> str:
    """`DeviceType`: first letters large, the rest as written."""
    return safe("".join(part[0].upper() + part[1:] for part in parts), kind)


def constant(parts: Iterable[str]) -> str:
    """`DIRECT_CONNECT`, for a member of an enumeration."""
    return safe("_".join(parts).upper(), "member")


def safe(name: str, kind: str) -> str:
    """The one rule for names that Python, pydantic or our own modules need: an underscore behind.

    A digit first gets an underscore before it; a field (pydantic takes none that begins so) the word `field_`.
    What has no word in it is called empty.
    """
    if not name:
        return _NAMELESS.get(kind, "empty")
    if name[0].isdigit():
        name = _DIGIT_PREFIX.get(kind, "_") + name
    return f"{name}_" if _is_taken(name, kind) else name


def _is_taken(name: str, kind: str) -> bool:
    of_the_kind = name in RESERVED[kind] or (kind in ("resource", "resource_class") and is_version(name))
    return keyword.iskeyword(name) or (keyword.issoftkeyword(name) and kind == "module") or of_the_kind


# Names for many things -----------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate(Generic[T]):
    """What one thing would be called: the name of choice, then ever longer ones.

    `place` is what its name is held under. `demanded` is what the keyword `override` of the document, or of an
    overlay, says instead; `target` is the JSONPath (RFC 9535) of the object in which that stands. `taken` are names
    that others need beside it.
    """

    thing: T
    names: tuple[str, ...]
    kind: str
    pointer: str
    place: str
    demanded: object = None
    override: str = ""
    target: str = ""
    taken: frozenset[str] = frozenset()


def settle(
    candidates: Sequence[Candidate[T]],
    where: str,
    file: str,
    problems: list[Diagnostic],
    held: Names,
    *,
    fold: Callable[[str], str] = str,
) -> dict[T, str]:
    """One name for each thing; two that are the same when folded are in each other's way.

    What is demanded wins over what is held, and that over all that is made.

    Adds to `problems` every demanded name that is none (C402) or in the way of another (C401), and every name that
    is too long for a file (C403), each with the action of an overlay that mends it.
    """
    is_demanded = {item.thing: _is_usable(item.demanded, item) for item in candidates}
    problems.extend(
        _refused(item, file) for item in candidates if item.demanded is not None and not is_demanded[item.thing]
    )
    fixed = {item.thing: str(item.demanded) for item in candidates if is_demanded[item.thing]}
    fixed |= _kept([item for item in candidates if not is_demanded[item.thing]], held, fixed.values(), fold)
    level = {item.thing: 0 for item in candidates}
    while True:
        names = {item.thing: fixed.get(item.thing) or item.names[level[item.thing]] for item in candidates}
        clashing = _clashes(candidates, names, fold)
        longer = [item for item in clashing if item.thing not in fixed and level[item.thing] + 1 < len(item.names)]
        if not longer:
            break
        for item in longer:
            level[item.thing] += 1
    for number, item in enumerate(clashing, start=1):
        problems.append(_clash(item, names[item.thing], number, where, file))
    for item in candidates:
        if item.kind == "resource" and len(names[item.thing]) > LONGEST_FILE:
            problems.append(_too_long(item, names[item.thing], file))
    return names


def _kept(
    candidates: Sequence[Candidate[T]], held: Names, demanded: Iterable[str], fold: Callable[[str], str]
) -> dict[T, str]:
    """The names that things had before, but for what cannot be used any more or is in the way of another of these."""
    before = {item.thing: held.get((item.kind, item.place), "").rpartition(".")[2] for item in candidates}
    usable = [item for item in candidates if before[item.thing] in item.names or _is_usable(before[item.thing], item)]
    count = Counter(map(fold, (*demanded, *(before[item.thing] for item in usable))))
    return {item.thing: before[item.thing] for item in usable if count[fold(before[item.thing])] == 1}


def _clashes(
    candidates: Sequence[Candidate[T]], names: Mapping[T, str], fold: Callable[[str], str]
) -> list[Candidate[T]]:
    count = Counter(map(fold, names.values()))
    return [item for item in candidates if count[fold(names[item.thing])] > 1]


def _is_usable(wanted: object, item: Candidate[T]) -> bool:
    """Whether a wanted name is a public Python name that nobody else needs; a class begins with a large letter."""
    match wanted:
        case str(name) if name.isascii() and name.isidentifier() and not name.startswith("_"):
            is_cased = item.kind not in ("class", "resource_class") or name[0].isupper()
            return is_cased and not _is_taken(name, item.kind) and name not in item.taken
        case _:
            return False


def _refused(item: Candidate[T], file: str) -> Diagnostic:
    message = f"{item.override} is {_shown(item.demanded)}, and that is no name that can be used here"
    return _finding("C402", item, message, item.names[0], file)


def _clash(item: Candidate[T], name: str, number: int, where: str, file: str) -> Diagnostic:
    message = f"would be called `{name}` in {where}, and so would another"
    return _finding("C401", item, message, f"{name.rstrip('_')}_{number}", file)


def _too_long(item: Candidate[T], name: str, file: str) -> Diagnostic:
    message = f"would be called `{name[:30]}…`, which has {len(name)} characters and is too long for a file"
    return _finding("C403", item, message, name[:30].rstrip("_"), file)


def _finding(code: str, item: Candidate[T], message: str, name: str, file: str) -> Diagnostic:
    action = f"- {{target: {_shown(item.target)}, update: {{{item.override}: {name}}}}}"
    return Diagnostic(
        code=code,
        severity=Severity.ERROR,
        pointer=item.pointer,
        message=message,
        location=Location(file=file),
        hint=f"add to the actions of an overlay, with a name of your choice: {action}" if item.target else None,
    )


def _shown(value: object) -> str:
    """JSON, which is YAML too."""
    return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")


def json_path(*steps: str | int) -> str:
    """The normalized JSONPath of a place (RFC 9535, section 2.7)."""
    return "$" + "".join(f"[{step}]" if isinstance(step, int) else f"[{_quoted(step)}]" for step in steps)


def path_of(pointer: str) -> str:
    """The JSONPath of a JSON Pointer (RFC 6901) to an object that lies in no array."""
    return json_path(*steps_of(pointer))


def _quoted(text: str) -> str:
    return "'" + json.dumps(text, ensure_ascii=False)[1:-1].replace('\\"', '"').replace("'", "\\'") + "'"


# Operations --------------------------------------------------------------------------------------


def method_names(tag: str, path: str, method: str, operation_id: str, *, is_list: bool) -> tuple[str, ...]:
    """The names of an operation, from its path and verb; the `operationId` only where these do not do.

    The base is the part of the path that the resource is about: up to the segment that the tag names, else up to
    the last that shares a word with it. What lies behind it are sub-resources and actions.
    """
    segments = after_version(path)
    rest = segments[_base(tag, segments) :]
    literals = [part for part in rest if not _is_parameter(part)]
    verb = ("list" if is_list else "get") if method == "get" else _VERBS.get(method, method)
    long = [verb, *(f"by {part[1:-1]}" if _is_parameter(part) else part for part in segments)]
    if literals and words(literals[-1])[:1] and words(literals[-1])[0].lower() in _ACTIONS:
        verb, literals = literals[-1], literals[:-1]
    on_collection = not rest and method in ("patch", "put", "delete") and _ends_in_literal(segments)
    short = [verb, *literals, *(["many"] if on_collection else [])]
    by_id = words(operation_id)
    return (
        _joined(short),
        _joined(long),
        *([snake(by_id, "method")] if by_id else []),
        snake((method, *_whole(path)), "method"),
        snake((method, *coded(path)), "method"),
    )


def _whole(path: str) -> tuple[str, ...]:
    """Every segment of a path with its signs; one without words is a slash that something could be behind."""
    return tuple(word for part in path.split("/")[1:] for word in (spelled(part) if part else ("slash",)))


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
