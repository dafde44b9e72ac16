"""Named schemas -> models: their names, the version and the private module each lives in, which way it travels."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from .defaults import default_of
from .graph import components
from .model import Discriminator, Model, ModelField, Name, NamedSchema, Origin, Usage
from .naming import Candidate, constant, pascal, safe, settle, snake, spelled, words
from .types import keys_in
from .versions import newest_first, split_schema

SHARED = "common"
"""The module of models that several resources use."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Uses:
    """Where schemas are referred to from operations: (key, resource module, usage)."""

    roots: tuple[tuple[str, str, Usage], ...]


def build_models(schemas: Iterable[NamedSchema], uses: Uses, versions: frozenset[str], file: str) -> tuple[Model, ...]:
    """Every named schema as a model, sorted by version and name. Raises SpecError on a clash of names."""
    by_key = {schema.key: schema for schema in schemas}
    below = {key: tuple(dict.fromkeys(keys_in(schema.schema))) for key, schema in by_key.items()}
    resources, usages = _reach(uses, below)
    enums = {schema.key: tuple(schema.schema["enum"]) for schema in by_key.values() if "enum" in schema.schema}
    models: list[Model] = []
    for version, group in _by_version(by_key.values(), versions).items():
        names = settle([_candidate(schema, versions) for schema in group], _package(version), file)
        for schema in group:
            used_by = resources.get(schema.key, set())
            module = next(iter(used_by)) if len(used_by) == 1 else SHARED
            usage = usages.get(schema.key, Usage.BOTH)
            model = _model(schema, names[schema.key], version, module, usage, file)
            models.append(replace(model, fields=_fields(schema, usage, enums, file)))
    models = _untangled(models, below)
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


def _candidate(schema: NamedSchema, versions: frozenset[str]) -> Candidate[str]:
    owner = split_schema(schema.owner, versions)[0]
    parts = [word for part in (owner, *schema.parts) for word in _class_words(part)]
    # What differs by case alone keeps the case in which it is written.
    written = owner if owner.isidentifier() else pascal(spelled(owner))
    long = written + pascal(word for part in schema.parts for word in spelled(part))
    demanded = schema.schema.get("x-class-name")
    return Candidate(
        thing=schema.key,
        short=pascal(parts) or long,
        long=safe(long, "class"),
        demanded=demanded if isinstance(demanded, str) else None,
        pointer=schema.pointer,
        override="the schema, update {x-class-name: ...}",
    )


def _model(schema: NamedSchema, name: str, version: str | None, module: str, usage: Usage, file: str) -> Model:
    normal = schema.schema
    return Model(
        key=schema.key,
        name=Name(wire=schema.owner if not schema.parts else schema.parts[-1], python=name),
        version=version,
        module=f"{_package(version)}.{module}",
        usage=usage,
        schema=normal,
        members=_members(schema, file),
        references=tuple(dict.fromkeys(keys_in(normal))),
        discriminator=_discriminator(normal),
        description=str(normal.get("description", "")),
        origin=Origin(pointer=schema.pointer, file=file),
    )


def _fields(
    schema: NamedSchema, usage: Usage, enums: Mapping[str, tuple[Any, ...]], file: str
) -> tuple[ModelField, ...]:
    properties: Mapping[str, Any] = schema.schema.get("properties", {})
    required = frozenset(schema.schema.get("required", ()))
    names = settle(
        [
            Candidate(
                thing=wire,
                short=snake(words(wire), "field") or snake(spelled(wire), "field") or "field_empty",
                long=snake(spelled(wire), "field"),
                demanded=value.get("x-python-name"),
                pointer=f"{schema.pointer}/properties/{wire}",
                override="the property, update {x-python-name: ...}",
            )
            for wire, value in properties.items()
        ],
        f"schema {schema.key}",
        file,
    )
    return tuple(
        ModelField(
            name=Name(wire=wire, python=names[wire]),
            required=wire in required,
            default=default_of(value, required=wire in required, usage=usage, enums=enums),
            description=str(value.get("description", "")),
        )
        for wire, value in properties.items()
    )


def _members(schema: NamedSchema, file: str) -> tuple[Name, ...]:
    values = [str(value) for value in schema.schema.get("enum", ())]
    names = settle(
        [
            Candidate(
                thing=value,
                short=constant(words(value)) or constant(spelled(value)) or "EMPTY",
                long=constant(spelled(value)) if words(value) != (value,) else value,
                demanded=None,
                pointer=f"{schema.pointer}/enum",
                override="the schema, update {enum: ...}",
            )
            for value in values
        ],
        f"enumeration {schema.key}",
        file,
    )
    return tuple(Name(wire=value, python=names[value]) for value in values)


def _discriminator(schema: Mapping[str, Any]) -> Discriminator | None:
    declared = schema.get("discriminator")
    if declared is None:
        return None
    wire = declared["propertyName"]
    return Discriminator(
        property=Name(wire=wire, python=snake(words(wire), "field")),
        mapping=tuple(sorted(declared["mapping"].items())),
    )


def _untangled(models: list[Model], below: Mapping[str, tuple[str, ...]]) -> list[Model]:
    """Models of modules that import each other move into one module, that of the newest version among them."""
    module_of = {model.key: model.module for model in models}
    imports: dict[str, set[str]] = {module: set() for module in module_of.values()}
    for model in models:
        imports[model.module].update(module_of[key] for key in below[model.key])
    moved: dict[str, str] = {}
    for group in components(imports):
        if len(group) > 1:
            moved.update(dict.fromkeys(group, min(group).rpartition(".")[0] + f".{SHARED}"))
    if not moved:
        return models
    return _untangled([replace(model, module=moved.get(model.module, model.module)) for model in models], below)


def _class_words(part: str) -> tuple[str, ...]:
    """A part that begins with a digit is called as its field is, so that no class name looks numbered."""
    return ("field", *words(part)) if part[:1].isdigit() else words(part)
