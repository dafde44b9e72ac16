"""`names.lock`: every public name of a client and the place it came from, so that a name once given stays.

Takes the intermediate representation, gives names by place; their text, one to a line; and what became of those of
an earlier text. The text comes from a folder that others write to: it is read with the suspicion that a description
is read with, and what stands in it is a wish like that of an override, checked before it is used.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from ..diagnostics import Diagnostic, Location, Severity, SpecError, steps
from .model import Api, ApiVersion, FilterProperty, Model, Operation, Preset, Resource
from .naming import Names
from .places import (
    field_place,
    filterable_place,
    member_place,
    parameter_place,
    preset_place,
    presets_place,
    resource_place,
    version_place,
    waiter_place,
)

FILE = "names.lock"

_HEAD = "# Every public name and the place it came from. Written by `comgen regenerate`; see docs/regenerate.md.\n"
_KINDS = frozenset({"version", "resource", "resource_class", "method", "parameter", "class", "field", "member"})
_BESIDE = {"x-waiter": "waiter", "x-filterable": "filters", "x-presets": "presets"}
"""What stands beside the method of an operation, by what says so."""

_LINE = re.compile(r"([A-Za-z0-9_]+(?:\.[A-Za-z0-9_]+)*) ([a-z_]+) (/.*)")
_ESCAPED = re.compile(r"\\(?:\\|u([0-9a-f]{4})|U([0-9a-f]{8}))")


def names_of(api: Api) -> dict[tuple[str, str], str]:
    """Every public name by kind and place, with what leads to it: `v1.groups.list`, `v1.models.Group.name`."""
    found: dict[tuple[str, str], str] = {}
    for version in api.versions:
        found.update(_of_version(version))
    for model in api.models:
        found.update(_of_model(model))
    return found


def _of_version(version: ApiVersion) -> Iterator[tuple[tuple[str, str], str]]:
    if version.name:
        yield ("version", version_place(version.name.wire)), version.name.python
    for resource in version.resources:
        way = _joined(version.name.python if version.name else None, resource.name.python)
        place = resource_place(resource.name.wire, version.name.wire if version.name else None)
        yield ("resource", place), way
        yield ("resource_class", place), f"{way}.{resource.class_name}"
        yield from _of_resource(resource, way)


def _of_resource(resource: Resource, way: str) -> Iterator[tuple[tuple[str, str], str]]:
    for operation in resource.operations:
        pointer, method = operation.origin.pointer, f"{way}.{operation.name.python}"
        yield ("method", pointer), method
        if operation.waiter:
            yield ("method", waiter_place(pointer)), f"{way}.{operation.waiter.name}"
        for parameter in operation.parameters:
            place = parameter_place(pointer, parameter.place, parameter.name.wire)
            yield ("parameter", place), f"{method}.{parameter.name.python}"
        yield from _beside(operation, way)


def _beside(operation: Operation, way: str) -> Iterator[tuple[tuple[str, str], str]]:
    """What stands beside a method: filters and presets."""
    pointer = operation.origin.pointer
    if operation.filterable:
        name = f"{way}.{operation.filterable.name}"
        yield ("method", filterable_place(pointer)), name
        yield from _of_properties(operation.filterable.properties, pointer, name)
    if operation.presets:
        name = f"{way}.{operation.presets.name}"
        yield ("method", presets_place(pointer)), name
        for preset in operation.presets.presets:
            yield ("method", preset_place(pointer, preset.name.wire)), f"{name}.{preset.name.python}"
            yield from _of_preset(preset, operation, f"{name}.{preset.name.python}")


def _of_properties(
    properties: Iterable[FilterProperty], pointer: str, way: str
) -> Iterator[tuple[tuple[str, str], str]]:
    for one in properties:
        name = f"{way}.{one.name.python}"
        yield ("field", filterable_place(pointer, one.path)), name
        yield from _of_properties(one.properties, pointer, name)


def _of_preset(preset: Preset, operation: Operation, way: str) -> Iterator[tuple[tuple[str, str], str]]:
    if preset.subject:
        yield ("parameter", parameter_place(preset.place, "subject", "")), f"{way}.{preset.subject.name.python}"
    for argument in preset.arguments:
        yield ("parameter", parameter_place(preset.place, "body", argument.name.wire)), f"{way}.{argument.name.python}"
    for parameter, name in zip(operation.parameters, preset.parameters, strict=True):
        yield ("parameter", parameter_place(preset.place, parameter.place, parameter.name.wire)), f"{way}.{name}"


def _of_model(model: Model) -> Iterator[tuple[tuple[str, str], str]]:
    name = _joined(model.version, "models", model.name.python)
    yield ("class", model.place), name
    for field in model.fields:
        yield ("field", field_place(model.place, field.name.wire)), f"{name}.{field.name.python}"
    for member in model.members:
        yield ("member", member_place(model.place, member.wire)), f"{name}.{member.python}"


def _joined(*parts: str | None) -> str:
    return ".".join(filter(None, parts))


# The text ------------------------------------------------------------------------------------------


def write_names(names: Names) -> str:
    """One line for each name, in their order: the name, its kind, its place."""
    lines = sorted(f"{name} {kind} {_escaped(place)}\n" for (kind, place), name in names.items())
    return "".join((_HEAD, *lines))


def read_names(text: str, file: str) -> dict[tuple[str, str], str]:
    """The inverse; raises SpecError (C703) for each line that is no name with its place, or the second for one."""
    found: dict[tuple[str, str], str] = {}
    problems: list[Diagnostic] = []
    for number, line in enumerate(text.splitlines(), start=1):
        if not line or line.startswith("#"):
            continue
        match = _LINE.fullmatch(line) if line.isprintable() else None
        key = (match[2], _ESCAPED.sub(_unescaped, match[3])) if match else ("", "")
        if match is None or key[0] not in _KINDS:
            problems.append(_no_name(file, number, "no name with its kind and place"))
        elif key in found:
            problems.append(_no_name(file, number, "a second name for one place"))
        else:
            found[key] = match[1]
    if problems:
        raise SpecError(problems)
    return found


def _no_name(file: str, line: int, what: str) -> Diagnostic:
    return Diagnostic(
        code="C703",
        severity=Severity.ERROR,
        pointer="",
        message=f"this line is {what}",
        location=Location(file=file, line=line, column=1),
        hint="take the file from version control again; without it every name is given anew, by rule",
    )


def _escaped(place: str) -> str:
    if place.isprintable() and "\\" not in place:
        return place
    return "".join(char if char.isprintable() and char != "\\" else _code(char) for char in place)


def _code(char: str) -> str:
    number = ord(char)
    return "\\\\" if char == "\\" else f"\\u{number:04x}" if number < 0x10000 else f"\\U{number:08x}"


def _unescaped(match: re.Match[str]) -> str:
    digits = match[1] or match[2]
    if digits is None:
        return "\\"
    number = int(digits, 16)
    return chr(number) if number <= 0x10FFFF else match[0]


# What became of names ------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class Changed:
    """A name that was held: what it is now, None where nothing has it."""

    kind: str
    place: str
    old: str
    new: str | None = None

    @property
    def subject(self) -> str:
        """The operation or the schema as people call it."""
        match steps(self.place):
            case ("paths", path, method):
                return f"{method.upper()} {path}"
            case ("paths", path, method, *beside) if beside[0] in _BESIDE:
                return f"{' '.join((_BESIDE[beside[0]], *beside[2:]))} of {method.upper()} {path}"
            case ("components", "schemas", name):
                return f"schema {name}"
            case _:
                return self.place


@dataclass(frozen=True, slots=True, kw_only=True)
class Changes:
    """What became of held names, each kind in the order of the old ones.

    `renamed` are those whose thing has another name now. `dropped` are those whose operation or schema is still in
    the document and has no name any more. `removed` are the operations and schemas that are gone. What only follows
    from one of these (the fields of a renamed class, the methods of a renamed resource) is not listed.
    """

    renamed: tuple[Changed, ...] = ()
    dropped: tuple[Changed, ...] = ()
    removed: tuple[Changed, ...] = ()


def compare_names(held: Names, now: Names, document: Mapping[str, Any]) -> Changes:
    """What became of the names that were held, by their places in the document."""
    other = {held[key]: now[key] for key in held.keys() & now.keys() if held[key] != now[key]}
    gone = {held[key] for key in held.keys() - now.keys()}
    renamed, dropped, removed = [], [], []
    for (kind, place), old in sorted(held.items(), key=lambda item: (item[1], item[0])):
        new, around = now.get((kind, place)), old.rpartition(".")[0]
        change = Changed(kind=kind, place=place, old=old, new=new)
        if new is not None:
            follows = other.get(around) == new.rpartition(".")[0] and _last(old) == _last(new)
            renamed += [change] if old != new and not follows else []
        elif kind in ("method", "class") or (kind in ("field", "member") and around not in gone):
            if _is_there(document, kind, place):
                dropped.append(change)
            elif kind in ("method", "class"):
                removed.append(change)
    removed.sort(key=lambda change: change.kind, reverse=True)  # operations first
    return Changes(renamed=tuple(renamed), dropped=tuple(dropped), removed=tuple(_topmost(removed)))


def _last(name: str) -> str:
    return name.rpartition(".")[2]


def _topmost(removed: list[Changed]) -> Iterator[Changed]:
    places = {change.place for change in removed}
    for change in removed:
        parts = change.place.split("/")
        if not any("/".join(parts[:end]) in places for end in range(1, len(parts))):
            yield change


def _is_there(document: Any, kind: str, place: str) -> bool:
    """Whether the place is still in the document; what is told by the way to it is not looked for."""
    *way, last = steps(place)
    for step in way:
        if isinstance(document, list) and step.isdecimal() and step.isascii() and int(step) < len(document):
            document = document[int(step)]
        elif isinstance(document, Mapping) and step in document:
            document = document[step]
        else:
            return False
    if kind == "member":
        return isinstance(document, list) and last in map(str, document)
    return isinstance(document, Mapping) and last in document


def renames_refused(changes: Changes, file: str) -> Iterator[Diagnostic]:
    """An error for each name that would be another (C701) or none (C702), about the file that holds them."""
    for change in (*changes.renamed, *changes.dropped):
        became = f"would become `{change.new}`" if change.new else "would go, and what it stands for is still there"
        yield Diagnostic(
            code="C701" if change.new else "C702",
            severity=Severity.ERROR,
            pointer=change.place,
            message=f"`{change.old}` {became}",
            location=Location(file=file),
            hint="keep the name by an override in an overlay, or take the new one: `--accept-renames`"
            if change.new
            else "look at what the description says there now; to let the name go: `--accept-renames`",
        )
