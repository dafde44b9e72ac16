"""Named schemas -> models: their names, the version and the private module each lives in, which way it travels."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Any

from ..diagnostics import Diagnostic
from .defaults import default_of, required_of
from .model import Discriminator, Model, ModelField, Name, NamedSchema, Origin, Usage
from .modules import SHARED, asked_apart, divided, parted, told_apart, untangled
from .naming import (
    RESERVED,
    Candidate,
    Names,
    cased,
    coded,
    constant,
    named,
    pascal,
    path_of,
    safe,
    settle,
    snake,
    spelled,
    words,
)
from .places import field_place, member_place, model_places
from .types import keys_in
from .versions import newest_first, split_schema


@dataclass(frozen=True, slots=True, kw_only=True)
class Uses:
    """Where schemas are referred to from operations: (key, resource module, usage)."""

    roots: tuple[tuple[str, str, Usage], ...]


def build_models(
    schemas: Iterable[NamedSchema],
    uses: Uses,
    versions: frozenset[str],
    file: str,
    problems: list[Diagnostic],
    held: Names,
) -> tuple[Model, ...]:
    """Every named schema as a model, sorted by version and name; what is wrong with names goes to `problems`."""
    by_key = {schema.key: schema for schema in schemas}
    places = model_places(by_key.values())
    below = {key: tuple(dict.fromkeys(keys_in(schema.schema))) for key, schema in by_key.items()}
    resources, usages = _reach(uses, below)
    enums = {schema.key: tuple(schema.schema["enum"]) for schema in by_key.values() if "enum" in schema.schema}
    models: list[Model] = []
    groups = _by_version(by_key.values(), versions)
    names: dict[str, str] = {}
    for version, group in groups.items():
        candidates = [_candidate(schema, versions, places[schema.key]) for schema in group]
        names |= settle(candidates, _package(version), file, problems, held)
    classes = frozenset(names.values())
    # A field with the name of a class would be in the way of annotations beside it.
    taken = classes | {name for name in RESERVED["class"] if name[0].isupper()}
    for version, group in groups.items():
        for schema in group:
            used_by = resources.get(schema.key, set())
            module = next(iter(used_by)) if len(used_by) == 1 else SHARED
            usage = usages.get(schema.key, Usage.BOTH)
            place = places[schema.key]
            model = _model(schema, names[schema.key], version, module, usage, place, file, problems, held)
            fields = _fields(schema, usage, enums, classes, taken, place, file, problems, held)
            models.append(replace(model, fields=fields))
    models = divided(parted(asked_apart(told_apart(untangled(models, below)), below), below), below)
    return tuple(sorted(models, key=lambda model: (model.module, model.name.python)))


def _reach(uses: Uses, below: Mapping[str, tuple[str, ...]]) -> tuple[dict[str, set[str]], dict[str, Usage]]:
    """For each schema: the resources that reach it and which way it travels."""
    resources: dict[str, set[str]] = {}
    usages: dict[str, Usage] = {}
    for root, resource, usage in uses.roots:
        waiting = [root]
        while waiting:
            key = waiting.pop()
            known = resources.setdefault(key, set())
            merged = usages.get(key, usage)
            merged = merged if merged is usage else Usage.BOTH
            if resource in known and usages.get(key) is merged:
                continue
            known.add(resource)
            usages[key] = merged
            waiting.extend(below[key])
    return resources, usages


def _by_version(schemas: Iterable[NamedSchema], versions: frozenset[str]) -> dict[str | None, list[NamedSchema]]:
    groups: dict[str | None, list[NamedSchema]] = {}
    for schema in schemas:
        groups.setdefault(_version(schema, versions), []).append(schema)
    ordered = sorted(groups, key=lambda version: (version is not None, newest_first(version) if version else ()))
    return {version: groups[version] for version in ordered}


def _version(schema: NamedSchema, versions: frozenset[str]) -> str | None:
    return schema.version or split_schema(schema.owner, versions)[1]


def _package(version: str | None) -> str:
    return f"{version}.models" if version else "models"


def _candidate(schema: NamedSchema, versions: frozenset[str], place: str) -> Candidate[str]:
    owner = split_schema(schema.owner, versions)[0]
    inner = [word for part in schema.parts for word in _class_words(part)]
    short = pascal((*_class_words(owner), *inner))
    below = f"_{pascal(word for part in schema.parts for word in spelled(part))}" if schema.parts else ""
    # A name that is a Python name already stays: what is inside another schema makes way, or is told by its case.
    whole = pascal(words(owner)) if owner.isidentifier() else pascal(spelled(owner))
    marked = "Lowercase" if owner[:1].islower() else ""
    return Candidate(
        thing=schema.key,
        names=(
            short,
            whole + below,
            marked + whole + below,
            pascal(spelled(schema.owner)) + below,
            pascal(coded(schema.key)),
        ),
        kind="class",
        pointer=schema.pointer,
        place=place,
        demanded=schema.schema.get("x-class-name"),
        override="x-class-name",
        target=path_of(schema.pointer),
    )


def _model(
    schema: NamedSchema,
    name: str,
    version: str | None,
    module: str,
    usage: Usage,
    place: str,
    file: str,
    problems: list[Diagnostic],
    held: Names,
) -> Model:
    normal = schema.schema
    return Model(
        key=schema.key,
        name=Name(wire=schema.owner if not schema.parts else schema.parts[-1], python=name),
        version=version,
        module=f"{_package(version)}.{module}",
        usage=usage,
        schema=normal,
        members=_members(schema, place, file, problems, held),
        references=tuple(dict.fromkeys(keys_in(normal))),
        discriminator=_discriminator(normal),
        description=str(normal.get("description", "")),
        deprecated=normal.get("deprecated") is True,
        origin=Origin(pointer=schema.pointer, file=file),
        place=place,
    )


def _fields(
    schema: NamedSchema,
    usage: Usage,
    enums: Mapping[str, tuple[Any, ...]],
    classes: frozenset[str],
    taken: frozenset[str],
    place: str,
    file: str,
    problems: list[Diagnostic],
    held: Names,
) -> tuple[ModelField, ...]:
    properties: Mapping[str, Any] = schema.schema.get("properties", {})
    required = required_of(schema.schema, usage)
    candidates = [
        Candidate(
            thing=wire,
            names=_field_names(wire, classes),
            kind="field",
            pointer=(pointer := field_place(schema.pointer, wire)),
            place=field_place(place, wire),
            demanded=value.get("x-python-name"),
            override="x-python-name",
            target=path_of(pointer),
            taken=taken,
        )
        for wire, value in properties.items()
    ]
    names = settle(candidates, f"schema {schema.key}", file, problems, held)
    return tuple(
        ModelField(
            name=Name(wire=wire, python=names[wire]),
            required=wire in required,
            default=default_of(value, required=wire in required, usage=usage, enums=enums),
            description=str(value.get("description", "")),
            deprecated=value.get("deprecated") is True,
        )
        for wire, value in properties.items()
    )


@lru_cache(maxsize=10_000)
def _field_names(wire: str, classes: frozenset[str]) -> tuple[str, ...]:
    by_case = cased(spelled(wire), "field")
    while by_case in classes or safe(by_case, "class") != by_case:
        by_case += "_"
    return (
        snake(named(wire), "field"),
        snake(spelled(wire), "field"),
        by_case,
        snake(coded(wire), "field"),
    )


def _members(schema: NamedSchema, place: str, file: str, problems: list[Diagnostic], held: Names) -> tuple[Name, ...]:
    values = schema.schema.get("enum", ())
    candidates = [
        Candidate(
            thing=number,
            names=_member_names(value),
            kind="member",
            pointer=f"{schema.pointer}/enum/{number}",
            place=member_place(place, value),
        )
        for number, value in enumerate(values)
    ]
    names = settle(candidates, f"enumeration {schema.key}", file, problems, held)
    return tuple(Name(wire=str(value), python=names[number]) for number, value in enumerate(values))


def _member_names(value: str | int) -> tuple[str, ...]:
    text = f"minus {-value}" if isinstance(value, int) and value < 0 else str(value)
    return (
        constant(named(text)),
        constant(spelled(text)),
        cased(spelled(text), "member"),
        constant(coded(text)),
    )


def _discriminator(schema: Mapping[str, Any]) -> Discriminator | None:
    declared = schema.get("discriminator")
    if declared is None or "mapping" not in declared:  # without a mapping no union was left that it could tell apart
        return None
    wire = declared["propertyName"]
    return Discriminator(
        property=Name(wire=wire, python=snake(named(wire), "field")),
        mapping=tuple(sorted(declared["mapping"].items())),
    )


def _class_words(part: str) -> tuple[str, ...]:
    """A part that begins with a digit is called as its field is, so that no class name looks numbered."""
    return ("field", *words(part)) if part[:1].isdigit() else named(part) or ("empty",)
