"""What lists can be filtered by -> the view of the module that holds it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from ..api.model import (
    ApiVersion,
    ChoiceType,
    Filterable,
    FilterProperty,
    Model,
    ModelType,
    Operation,
    Primitive,
    Resource,
    Scalar,
    Type,
)
from .beside import about
from .code import Code, call, docstring, identifier, literal, subscript
from .models import ImportView, grouped_imports
from .resources import model_imports, type_writer
from .types import TypeWriter

_KINDS = {
    Primitive.STRING: "TextProperty",
    Primitive.INTEGER: "NumberProperty",
    Primitive.NUMBER: "NumberProperty",
    Primitive.BOOLEAN: "BoolProperty",
    Primitive.DATETIME: "DatetimeProperty",
    Primitive.DATE: "DateProperty",
}
_ANY, _ENUM = "AnyProperty", "EnumProperty"


@dataclass(frozen=True, slots=True, kw_only=True)
class PropertyView:
    """One attribute; `annotation` is there where the value does not tell its type."""

    name: Code
    annotation: Code | None
    value: Code


@dataclass(frozen=True, slots=True, kw_only=True)
class PropertiesView:
    """One class of properties."""

    name: Code
    docstring: Code
    properties: tuple[PropertyView, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class FiltersView:
    """The module of one resource."""

    docstring: Code
    runtime: tuple[ImportView, ...]
    models: tuple[ImportView, ...]
    classes: tuple[PropertiesView, ...]


def filters_view(
    resource: Resource, version: ApiVersion, models: Mapping[str, Model], exports: Mapping[str, str]
) -> FiltersView | None:
    """The view of what the lists of a resource can be filtered by; None where that is not known of any."""
    listing = [operation for operation in resource.operations if operation.filterable]
    if not listing:
        return None
    depth = 3 if version.name else 2
    used = {key: models[key] for operation in listing for key in operation.filter_keys}
    writer = type_writer(used, exports, models)
    first = f"What `{about(resource, version)}` can be filtered by."
    return FiltersView(
        docstring=docstring(f"{first}\n\nMade by comgen, not to be edited."),
        runtime=grouped_imports(
            (f"{'.' * depth}_runtime.properties", kind) for kind in {"Properties", *_used(listing)}
        ),
        models=model_imports(used.values(), exports, depth, here=2),
        classes=tuple(view for operation in listing for view in _classes(operation, writer)),
    )


def _used(listing: list[Operation]) -> Iterator[str]:
    for operation in listing:
        waiting = list(operation.filterable.properties) if operation.filterable else []
        while waiting:
            one = waiting.pop()
            waiting.extend(one.properties)
            if one.type is not None:
                yield _kind(one.type)


def _classes(operation: Operation, writer: TypeWriter) -> Iterator[PropertiesView]:
    """The classes of one list, those that others use first."""
    known = operation.filterable
    if known is not None:
        yield from _below(known, writer)
        yield _view(known, f"What `{operation.name.python}` can be filtered by.", writer)


def _below(holder: Filterable | FilterProperty, writer: TypeWriter) -> Iterator[PropertiesView]:
    for one in holder.properties:
        if one.properties:
            yield from _below(one, writer)
            yield _view(one, f"What a list can be filtered by, below `{'/'.join(one.path)}`.", writer)


def _view(holder: Filterable | FilterProperty, text: str, writer: TypeWriter) -> PropertiesView:
    return PropertiesView(
        name=identifier(holder.class_name or ""),
        docstring=docstring(text, 4),
        properties=tuple(_property(one, writer) for one in holder.properties),
    )


def _property(one: FilterProperty, writer: TypeWriter) -> PropertyView:
    name = identifier(one.name.python)
    if one.type is None:
        return PropertyView(name=name, annotation=None, value=call(one.class_name or ""))
    kind = _kind(one.type)
    is_enum = kind == _ENUM
    return PropertyView(
        name=name,
        annotation=subscript(kind, writer.member(one.type)) if is_enum else None,
        value=call(kind, literal("/".join(one.path))),
    )


def _kind(type_: Type) -> str:
    """The class of a property of that type."""
    match type_:
        case Scalar(primitive):
            return _KINDS.get(primitive, _ANY)
        case ModelType(_, open_enum=True):
            return _ENUM
        case ChoiceType(_, other) if other is not None:
            return _KINDS.get(other, _ANY)
        case _:
            return _ANY
