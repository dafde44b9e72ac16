"""Bodies that are known but for a few parts: `x-presets` of an operation."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any

from ..diagnostics import Diagnostic, Location, Severity, steps
from .contents import preferred
from .facts import Facts, Schema
from .model import (
    ApiVersion,
    ChoiceType,
    ModelType,
    Name,
    Operation,
    Preset,
    PresetArgument,
    Presets,
    PresetSubject,
    Primitive,
    Resource,
    Type,
    UnionType,
    is_json,
)
from .naming import Candidate, coded, named, pascal, settle, snake, spelled, words
from .places import parameter_place, preset_place, presets_place
from .types import type_of

PRESETS = "x-presets"

_SCHEMAS = "#/components/schemas/"
_KEYS = {"summary", "description", "body", "subject", "parameters"}


def presets_name(raw: Schema) -> str:
    """What the document calls the presets of an operation, taken together."""
    told = raw[PRESETS]
    return str(told.get("name", "presets")) if isinstance(told, Mapping) else "presets"


def preset_schemas(raw: Schema) -> Iterator[str]:
    """The keys of the schemas that parameters of presets have; they travel in requests."""
    told = raw.get(PRESETS)
    presets = told.get("presets") if isinstance(told, Mapping) else None
    for preset in presets.values() if isinstance(presets, Mapping) else ():
        match preset:
            case {"parameters": {"schema": str(name)}}:
                yield _key(name)
            case _:
                continue


def with_presets(versions: Sequence[ApiVersion], facts: Facts, problems: list[Diagnostic]) -> tuple[ApiVersion, ...]:
    """The same versions, with the presets of their operations. Faults are added to `problems`: C425."""
    return tuple(
        replace(version, resources=tuple(_resource(resource, facts, problems) for resource in version.resources))
        for version in versions
    )


def _resource(resource: Resource, facts: Facts, problems: list[Diagnostic]) -> Resource:
    readers: dict[str, _Reader] = {}
    for operation in resource.operations:
        if PRESETS in facts.raws[operation.origin.pointer]:
            reader = _Reader(operation, facts)
            if faults := [_fault(operation, place, message) for place, message in reader.faults()]:
                problems.extend(faults)
            else:
                readers[operation.origin.pointer] = reader
    if not readers:
        return resource
    classes = _classes(resource, readers, facts, problems)
    return replace(
        resource,
        operations=tuple(
            replace(operation, presets=readers[pointer].presets(classes[pointer], problems))
            if (pointer := operation.origin.pointer) in readers
            else operation
            for operation in resource.operations
        ),
    )


def _classes(resource: Resource, pointers: Iterable[str], facts: Facts, problems: list[Diagnostic]) -> dict[str, str]:
    own = resource.class_name
    candidates = [
        Candidate(
            thing=pointer,
            names=(
                pascal((own, *words(facts.beside[presets_place(pointer)])), "resource_class"),
                pascal((own, *coded(facts.beside[presets_place(pointer)])), "resource_class"),
            ),
            kind="resource_class",
            pointer=pointer,
            place="",
        )
        for pointer in pointers
    ]
    return settle(candidates, f"presets of {own}", facts.file, problems, {})


class _Reader:
    """Reads the extension of one operation."""

    def __init__(self, operation: Operation, facts: Facts) -> None:
        self._operation, self._facts = operation, facts
        raw = facts.raws[operation.origin.pointer]
        self._told: Any = raw[PRESETS]
        content = raw.get("requestBody", {}).get("content", {})
        names = [name for name in preferred(content) if is_json(name)]
        self._request: Schema | None = self._resolved(content[names[0]].get("schema", {})) if names else None

    # What is wrong with it -------------------------------------------------------------------------

    def faults(self) -> Iterator[tuple[str, str]]:
        """Each with the preset that it is in."""
        told = self._told
        if self._request is None:
            yield "", "is for an operation with a JSON body"
        elif not isinstance(told, Mapping) or not told.keys() <= {"name", "presets"}:
            yield "", "must be an object with presets, and perhaps a name for all of them"
        elif not isinstance(told.get("presets"), Mapping) or not told["presets"]:
            yield "", "presets must be an object, each preset by its name"
        else:
            for name, preset in told["presets"].items():
                yield from ((name, message) for message in self._preset_faults(preset))

    def _preset_faults(self, preset: Any) -> Iterator[str]:
        if not isinstance(preset, Mapping) or not preset.keys() <= _KEYS:
            yield f"must be an object with some of {', '.join(sorted(_KEYS))}"
            return
        body = preset.get("body", {})
        if not isinstance(body, Mapping):
            yield "body must be an object: the parts of the request's body that are always the same"
        else:
            yield from (f'the request has no property "{name}"' for name in body if not self._has((name,)))
        if "subject" in preset:
            yield from self._subject_faults(preset["subject"])
        if "parameters" in preset:
            yield from self._parameters_faults(preset["parameters"])

    def _subject_faults(self, told: Any) -> Iterator[str]:
        match told:
            case {"name": str(name), "to": str(to)} if name and to.startswith("/"):
                if told.keys() - {"name", "to", "of", "property", "description"}:
                    yield "subject must be an object with name and to, and perhaps of, property and description"
                if not self._has(steps(to)):
                    yield f'the request has no property "{to}"'
            case _:
                yield "subject must have a name, and to: the JSON Pointer of its place in the body"
                return
        of, taken = told.get("of", []), told.get("property")
        if not isinstance(of, list) or not all(self._is_object(name) for name in of):
            yield "of must be a list of schemas of the components that are objects"
        elif bool(of) != (isinstance(taken, str) and taken.startswith("/")):
            yield "of and property go together: which models are taken, and the JSON Pointer of what they give"
        else:
            yield from (f'{name} has no property "{taken}"' for name in of if not self._leads(name, steps(taken)[:1]))

    def _parameters_faults(self, told: Any) -> Iterator[str]:
        match told:
            case {"schema": str(name), **rest} if rest.keys() <= {"to"} and self._is_object(name):
                to = rest.get("to", "")
                if not isinstance(to, str) or (to and not to.startswith("/")):
                    yield "to must be the JSON Pointer of the place of the parameters in the body"
                elif to and not self._has(steps(to)):
                    yield f'the request has no property "{to}"'
            case _:
                yield "parameters must have a schema: one of the components that is an object with properties"

    def _has(self, place: tuple[str, ...]) -> bool:
        """Whether the body has such a property, as far as it says what it has."""
        properties = (self._request or {}).get("properties")
        return properties is None or place[0] in properties

    def _is_object(self, name: object) -> bool:
        if not isinstance(name, str) or _key(name) not in self._facts.schemas:
            return False
        return bool(self._properties({"$ref": _key(name)}))

    def _leads(self, name: str, way: tuple[str, ...]) -> bool:
        return way[0] in self._properties({"$ref": _key(name)})

    def _properties(self, schema: Schema) -> set[str]:
        """What an object, or each variant of a union of them, may have."""
        found = self._resolved(schema)
        inner = (self._properties(member) for member in found.get("anyOf", ()))
        return set(found.get("properties", ())).union(*inner)

    def _resolved(self, schema: Schema) -> Schema:
        while isinstance(key := schema.get("$ref"), str):
            schema = self._facts.schemas[key].schema
        return schema

    # What it says ------------------------------------------------------------------------------------

    def presets(self, class_name: str, problems: list[Diagnostic]) -> Presets:
        """All presets, in the order of their names."""
        pointer = self._operation.origin.pointer
        told: Mapping[str, Any] = self._told["presets"]
        candidates = [
            Candidate(
                thing=name,
                names=tuple(snake(parts, "method") for parts in (named(name), spelled(name), coded(name))),
                kind="method",
                pointer=pointer,
                place=preset_place(pointer, name),
            )
            for name in told
        ]
        names = settle(candidates, f"presets of {pointer}", self._facts.file, problems, self._facts.held)
        return Presets(
            name=self._facts.beside[presets_place(pointer)],
            class_name=class_name,
            presets=tuple(
                self._preset(name, names[name], told[name], problems) for name in sorted(told, key=names.__getitem__)
            ),
        )

    def _preset(self, wire: str, python: str, told: Mapping[str, Any], problems: list[Diagnostic]) -> Preset:
        place = preset_place(self._operation.origin.pointer, wire)
        parameters: Mapping[str, Any] = told.get("parameters", {})
        key = self._model(parameters["schema"]) if parameters else None
        names = self._names(place, told.get("subject"), key, problems)
        return Preset(
            name=Name(wire=wire, python=python),
            body=_frozen(told.get("body", {})),
            subject=self._subject(told["subject"], names["subject", ""]) if "subject" in told else None,
            to=steps(parameters.get("to", "")),
            model=key,
            arguments=tuple(self._arguments(key, names)) if key else (),
            parameters=tuple(names[one.place, one.name.wire] for one in self._operation.parameters),
            summary=str(told.get("summary", "")),
            description=str(told.get("description", "")),
            place=place,
        )

    def _model(self, name: str) -> str:
        """The key of the object that a name of a schema stands for."""
        key = _key(name)
        while isinstance(other := self._facts.schemas[key].schema.get("$ref"), str):
            key = other
        return key

    def _names(
        self, place: str, subject: Mapping[str, Any] | None, key: str | None, problems: list[Diagnostic]
    ) -> dict[tuple[str, str], str]:
        """The Python names of all that a preset takes, by where it comes from and what it is called there."""
        things = [("subject", "", str(subject["name"]))] if subject else []
        things += [("body", one.name.wire, one.name.wire) for one in self._facts.models[key].fields] if key else []
        candidates = [
            Candidate(
                thing=(kind, wire),
                names=(
                    snake(named(called), "parameter"),
                    snake((*spelled(called), kind), "parameter"),
                    snake((*coded(called), kind), "parameter"),
                ),
                kind="parameter",
                pointer=self._operation.origin.pointer,
                place=parameter_place(place, kind, wire),
            )
            for kind, wire, called in things
        ]
        candidates += [
            Candidate(
                thing=(str(one.place), one.name.wire),
                names=(
                    one.name.python,
                    snake((*spelled(one.name.wire), str(one.place)), "parameter"),
                    snake((*coded(one.name.wire), str(one.place)), "parameter"),
                ),
                kind="parameter",
                pointer=self._operation.origin.pointer,
                place=parameter_place(place, one.place, one.name.wire),
            )
            for one in self._operation.parameters
        ]
        return settle(candidates, f"preset {place}", self._facts.file, problems, self._facts.held)

    def _subject(self, told: Mapping[str, Any], name: str) -> PresetSubject:
        to = steps(told["to"])
        schema: Schema = self._request or {}
        for step in to:
            schema = self._resolved(schema.get("properties", {}).get(step, {}))
        return PresetSubject(
            name=Name(wire=told["name"], python=name),
            to=to,
            type=type_of(schema, self._is_enum),
            models=tuple(ModelType(_key(name)) for name in told.get("of", ())),
            property=steps(told.get("property", "")),
            description=str(told.get("description", "")),
        )

    def _arguments(self, key: str, names: Mapping[tuple[str, str], str]) -> Iterator[PresetArgument]:
        properties: Mapping[str, Schema] = self._facts.schemas[key].schema["properties"]
        for one in self._facts.models[key].fields:
            schema = properties[one.name.wire]
            yield PresetArgument(
                name=Name(wire=one.name.wire, python=names["body", one.name.wire]),
                type=self._type(schema),
                required=one.required,
                default=default if isinstance(default := schema.get("default"), str | int | float | bool) else None,
                description=one.description,
            )

    def _type(self, schema: Schema) -> Type:
        """The type of an argument: of an enumeration its texts too, which editors then offer."""
        found = type_of(schema, self._is_enum)
        match found:
            case ModelType(key, open_enum=True):
                values = tuple(self._facts.schemas[key].schema["enum"])
                other = Primitive.STRING if isinstance(values[0], str) else Primitive.INTEGER
                return UnionType((ChoiceType(values, other), found))
            case _:
                return found

    def _is_enum(self, key: str) -> bool:
        return "enum" in self._facts.schemas[key].schema


def _key(name: str) -> str:
    """The key of a schema of the components, by its name or by a reference to it, as in a discriminator's mapping."""
    return name.removeprefix(_SCHEMAS)


def _frozen(value: Any) -> Any:
    if isinstance(value, Mapping):
        return {name: _frozen(value[name]) for name in sorted(value)}
    return tuple(map(_frozen, value)) if isinstance(value, list) else value


def _fault(operation: Operation, preset: str, message: str) -> Diagnostic:
    pointer = operation.origin.pointer
    return Diagnostic(
        code="C425",
        severity=Severity.ERROR,
        pointer=preset_place(pointer, preset) if preset else presets_place(pointer),
        message=f"{PRESETS}: {message}",
        location=Location(file=operation.origin.file),
    )
