"""One edition of an API, arranged to be looked up: operations by what they call, models by key, who uses what."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from ..api.model import ApiVersion, Model, ModelType, Operation, Parameter, Requirements, Resource, Type
from .model import Edition
from .shapes import Shape, keys_of, shape_of_type, text

OperationKey = tuple[str, str]


def same_place(pointer: str) -> str:
    """A path, or a key or pointer that holds one, without the names of its parameters: they tell no paths apart."""
    return re.sub(r"\{[^{}]*\}", "{}", pointer)


@dataclass(frozen=True, slots=True, kw_only=True)
class Call:
    """An operation and where it is in the client."""

    operation: Operation
    resource: Resource
    version: ApiVersion
    raw: Mapping[str, Any]

    @property
    def python(self) -> str:
        """What leads to it, such as `v1.groups.list`."""
        return f"{self.home}.{self.operation.name.python}"

    @property
    def home(self) -> str:
        """What leads to its resource, such as `v1.groups`."""
        return ".".join(filter(None, (self.version_name, self.resource.name.python)))

    @property
    def version_name(self) -> str | None:
        """The name of its version, if it has one."""
        return self.version.name.python if self.version.name else None

    @property
    def request(self) -> str:
        """Method and path."""
        return f"{self.operation.method} {self.operation.path}"

    def schema(self, parameter: Parameter) -> Mapping[str, Any]:
        """The schema of a parameter in normal form; OpenAPI 3.1, section 4.8.12.2 allows it in a media type."""
        for raw in self.raw.get("parameters", ()):
            if (raw["in"], raw["name"]) == (parameter.place, parameter.name.wire):
                holders = [raw, *raw.get("content", {}).values()]
                return next((dict(holder["schema"]) for holder in holders if "schema" in holder), {})
        return {}


class Index:
    """One edition, looked up."""

    def __init__(self, edition: Edition) -> None:
        self.edition = edition
        self.models: Mapping[str, Model] = {model.key: model for model in edition.api.models}
        self.classes: Mapping[str, str] = {key: model.name.python for key, model in self.models.items()}
        self.calls: Mapping[OperationKey, Call] = {
            (call.operation.method, same_place(call.operation.path)): call for call in self._calls()
        }

    def _calls(self) -> Iterator[Call]:
        paths = self.edition.normalized.document.get("paths", {})
        for version in self.edition.api.versions:
            for resource in version.resources:
                for operation in resource.operations:
                    raw = paths[operation.path][operation.method.lower()]
                    yield Call(operation=operation, resource=resource, version=version, raw=raw)

    def base(self, key: str) -> str | None:
        """The plain type of the values of an enumeration; None for another model."""
        schema = self.models[key].schema
        return {"string": "str", "integer": "int"}.get(schema["type"]) if "enum" in schema else None

    def python(self, key: str) -> str:
        """What leads to a model, such as `v1.models.Group`."""
        model = self.models[key]
        return ".".join(filter(None, (model.version, "models", model.name.python)))

    def is_stable(self, version: str | None) -> bool:
        """Whether the promises of a version hold until the next major one."""
        return version in self.edition.stable

    @cached_property
    def used_by(self) -> Mapping[str, tuple[Call, ...]]:
        """The operations that reach a model, by its key, in the order of the client."""
        found: dict[str, list[Call]] = {}
        for call in self.calls.values():
            waiting = [key for type_ in _types(call.operation) for key in keys_of(self.shape(type_))]
            seen: set[str] = set()
            while waiting:
                if (key := waiting.pop()) not in seen:
                    seen.add(key)
                    found.setdefault(key, []).append(call)
                    waiting.extend(self.models[key].references)
        return {key: tuple(calls) for key, calls in found.items()}

    @cached_property
    def versions(self) -> frozenset[str | None]:
        """The names of all versions."""
        return frozenset(version.name.python if version.name else None for version in self.edition.api.versions)

    @cached_property
    def exports(self) -> tuple[tuple[str | None, str], ...]:
        """What the `models` of each version hold besides its own: models of others that its operations reach.

        Those whose name is taken, by one of its own or by another of these, are not there.
        """
        found: dict[tuple[str | None, str], list[str]] = {}
        for key, calls in self.used_by.items():
            for version in {call.version_name for call in calls} - {self.models[key].version}:
                found.setdefault((version, self.classes[key]), []).append(key)
        own = {(model.version, model.name.python) for model in self.models.values()}
        return tuple(
            (version, keys[0])
            for (version, name), keys in found.items()
            if len(keys) == 1 and (version, name) not in own
        )

    def is_model_stable(self, key: str) -> bool:
        """Whether a model's promises hold: it is of a stable version, or an operation of one reaches it.

        One without a version that only others reach is theirs.
        """
        version, calls = self.models[key].version, self.used_by.get(key, ())
        if any(self.is_stable(call.version_name) for call in calls):
            return True
        return not calls if version is None else self.is_stable(version)

    def shape(self, type_: Type) -> Shape:
        """The alternatives of a type."""
        return shape_of_type(type_, self.base)

    def text(self, type_: Type) -> str:
        """A type as Python writes it."""
        return text(self.shape(type_), self.classes)

    def requirements(self, operation: Operation) -> Requirements:
        """What an operation needs, by itself or as all do."""
        return self.edition.api.requirements if operation.security is None else operation.security


def _types(operation: Operation) -> Iterator[Type]:
    for parameter in operation.parameters:
        yield parameter.type
    if operation.body:
        yield from (content.type for content in operation.body.contents)
    for reply in (*operation.responses, *operation.errors):
        yield from (content.type for content in reply.contents)
    for preset in operation.presets.presets if operation.presets else ():
        yield from [ModelType(preset.model)] if preset.model else []
