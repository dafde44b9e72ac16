"""Parameters and bodies -> what the runtime is told of them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from ..api.model import (
    FormField,
    ListType,
    MapType,
    ModelType,
    Parameter,
    Place,
    RequestBody,
    Type,
    UnionType,
)
from .code import (
    Code,
    delayed,
    identifier,
    join,
    keyword_argument,
    literal,
)
from .types import TypeWriter

_DESCRIPTORS = {Place.PATH: "Path", Place.QUERY: "Query", Place.HEADER: "Header", Place.COOKIE: "Cookie"}
_GROUPS = (
    (Place.PATH, "path_parameters", "path"),
    (Place.QUERY, "query", "query"),
    (Place.HEADER, "headers", "headers"),
    (Place.COOKIE, "cookies", "cookies"),
)
_COMMA = join(",", (join("", ()), join("", ())))
_DEFAULTS = {
    Place.PATH: ("simple", False),
    Place.QUERY: ("form", True),
    Place.HEADER: ("simple", False),
    Place.COOKIE: ("form", True),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class DescriptorView:
    """One parameter as the runtime is told of it."""

    kind: Code
    arguments: Code


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupView:
    """The parameters of one place: what the operation's description calls them, and what a call hands over."""

    keyword: Code
    argument: Code
    descriptors: tuple[DescriptorView, ...]
    values: Code


@dataclass(frozen=True, slots=True, kw_only=True)
class BodyView:
    """The request body in one media type, as the runtime is told of it."""

    media_type: Code
    type: Code
    required: bool
    encoding: tuple[DescriptorView, ...]


def group_views(parameters: Sequence[Parameter], writer: TypeWriter) -> Iterable[GroupView]:
    """The places that have parameters."""
    for place, keyword, argument in _GROUPS:
        chosen = [parameter for parameter in parameters if parameter.place is place]
        if chosen:
            yield GroupView(
                keyword=identifier(keyword),
                argument=identifier(argument),
                descriptors=tuple(_descriptor(parameter, writer) for parameter in chosen),
                values=join("", (join(", ", (identifier(item.name.python) for item in chosen)), _COMMA)),
            )


def _descriptor(parameter: Parameter, writer: TypeWriter) -> DescriptorView:
    arguments = [literal(parameter.name.wire), *_style(parameter)]
    if parameter.holds:
        arguments.append(keyword_argument("holds", literal(parameter.holds)))
    if parameter.required and parameter.place is not Place.PATH:
        arguments.append(keyword_argument("required", literal(True)))
    if parameter.style == "json" or _is_model(parameter.type, writer):
        arguments.append(keyword_argument("type", delayed(writer.result(parameter.type))))
    return DescriptorView(kind=identifier(_DESCRIPTORS[parameter.place]), arguments=join(", ", arguments))


def _style(parameter: Parameter | FormField) -> Iterable[Code]:
    """What differs from what the runtime takes for granted; styles to which `explode` means nothing leave it out."""
    place = parameter.place if isinstance(parameter, Parameter) else Place.QUERY
    style, explode = _DEFAULTS[place]
    if parameter.style != style:
        yield keyword_argument("style", literal(parameter.style))
    if parameter.explode != explode and parameter.style not in ("json", "deepObject"):
        yield keyword_argument("explode", literal(parameter.explode))
    if parameter.allow_reserved:
        yield keyword_argument("allow_reserved", literal(True))


def _is_model(type_: Type, writer: TypeWriter) -> bool:
    """Whether values must be turned into what they are on the wire: objects and what holds them."""
    match type_:
        case ModelType(_, open_enum=is_enum):
            return not is_enum
        case ListType(part) | MapType(part):
            return _is_model(part, writer)
        case UnionType(members):
            return any(_is_model(member, writer) for member in members)
        case _:
            return False


def body_views(body: RequestBody | None, writer: TypeWriter) -> Iterable[BodyView]:
    """The request body in each of its media types."""
    for content in body.contents if body else ():
        yield BodyView(
            media_type=literal(content.media_type),
            type=writer.result(content.type),
            required=body is not None and body.required,
            encoding=tuple(_form_field(field) for field in content.fields),
        )


def _form_field(field: FormField) -> DescriptorView:
    if field.media_type is not None:
        return DescriptorView(
            kind=identifier("Part"), arguments=join(", ", (literal(field.name), literal(field.media_type)))
        )
    return DescriptorView(kind=identifier("Query"), arguments=join(", ", (literal(field.name), *_style(field))))
