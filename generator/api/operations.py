"""One operation of a normalized document -> `Operation`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from ..diagnostics import Diagnostic
from .checks import HOLDS
from .contents import errors, request_body, responses
from .filters import filter_syntax
from .lifecycle import lifecycle
from .model import Name, Operation, Origin, Paging, Parameter, Place, Primitive, Requirements, Scalar, is_json
from .naming import Candidate, Names, cased, coded, json_path, named, path_of, settle, snake, spelled
from .places import parameter_place
from .types import IsEnum, type_of

# A parameter of these names is ignored: they follow from the body and the security (OpenAPI 3.1, 4.8.12.1).
_SET_BY_CLIENT = frozenset({"accept", "content-type", "authorization"})
_STYLES = {Place.PATH: "simple", Place.QUERY: "form", Place.HEADER: "simple", Place.COOKIE: "form"}


def build_operation(
    *,
    raw: Mapping[str, Any],
    name: str,
    method: str,
    path: str,
    origin: Origin,
    security: Requirements | None,
    server: str | None,
    paging: Paging | None,
    is_enum: IsEnum,
    problems: list[Diagnostic],
    held: Names,
) -> Operation:
    """Make one operation; `raw` is in normal form, `security` and `server` are None where they are the API's."""
    replies = raw.get("responses", {})
    body = request_body(raw.get("requestBody"), is_enum)
    return Operation(
        name=Name(wire=str(raw.get("operationId", "")), python=name),
        method=method.upper(),
        path=path,
        operation_id=raw.get("operationId"),
        parameters=_parameters(raw.get("parameters", ()), path, origin, is_enum, problems, held),
        body=body,
        responses=responses(replies, method, is_enum),
        errors=errors(replies, method, is_enum),
        lifecycle=lifecycle(raw),
        security=security,
        server=server,
        content_type=None if body and body.required else _demanded_content_type(raw.get("parameters", ())),
        paging=paging,
        tags=tuple(str(tag) for tag in raw.get("tags", ())),
        summary=str(raw.get("summary", "")),
        description=str(raw.get("description", "")),
        origin=origin,
    )


def _parameters(
    raws: Sequence[Mapping[str, Any]],
    path: str,
    origin: Origin,
    is_enum: IsEnum,
    problems: list[Diagnostic],
    held: Names,
) -> tuple[Parameter, ...]:
    kept = [raw for raw in raws if not (raw["in"] == "header" and raw["name"].lower() in _SET_BY_CLIENT)]
    candidates = [
        Candidate(
            thing=(raw["in"], raw["name"]),
            names=_parameter_names(raw["name"], raw["in"]),
            kind="parameter",
            pointer=origin.pointer,
            place=parameter_place(origin.pointer, raw["in"], raw["name"]),
            demanded=raw.get("x-python-name"),
            override="x-python-name",
            target=_target(raw["name"], raw["in"], origin),
        )
        for raw in kept
    ]
    names = settle(candidates, f"operation {origin.pointer}", origin.file, problems, held)
    found = [_parameter(raw, names[(raw["in"], raw["name"])], origin, is_enum) for raw in kept]
    order = {place: number for number, place in enumerate(Place)}
    return tuple(
        sorted(
            found,
            key=lambda item: (
                order[item.place],
                path.find("{" + item.name.wire + "}") if item.place is Place.PATH else 0,
            ),
        )
    )


def _parameter_names(wire: str, place: str) -> tuple[str, ...]:
    """The same name in another place is told by the place."""
    return (
        snake(named(wire), "parameter"),
        snake((*spelled(wire), place), "parameter"),
        cased((*spelled(wire), place), "parameter"),
        snake((*coded(wire), place), "parameter"),
    )


def _target(wire: str, place: str, origin: Origin) -> str:
    """The JSONPath of a parameter that stands in the operation itself."""
    name = json_path(wire)[2:-1]
    return f"{path_of(origin.pointer)}['parameters'][?@['name'] == {name} && @['in'] == '{place}']"


def _parameter(raw: Mapping[str, Any], name: str, origin: Origin, is_enum: IsEnum) -> Parameter:
    place = Place(raw["in"])
    style = str(raw.get("style", _STYLES[place]))
    syntax = filter_syntax(raw)
    schema = raw.get("schema", {})
    for media_type, content in raw.get("content", {}).items():
        schema = content.get("schema", {})
        style = "json" if is_json(media_type) else _STYLES[place]
    return Parameter(
        name=Name(wire=raw["name"], python=name),
        place=place,
        type=Scalar(Primitive.STRING) if syntax else type_of(schema, is_enum),
        required=bool(raw.get("required", False)) or place is Place.PATH,
        style=style,
        explode=bool(raw.get("explode", style == "form")),
        # With it `%27` in a value would stay as it is, and end the text that a filter quotes.
        allow_reserved=place is Place.QUERY and not syntax and bool(raw.get("allowReserved", False)),
        filter=syntax,
        holds=str(raw.get(HOLDS, "")),
        deprecated=bool(raw.get("deprecated", False)),
        description=str(raw.get("description", schema.get("description", ""))),
        origin=origin,
    )


def _demanded_content_type(raws: Sequence[Mapping[str, Any]]) -> str | None:
    """What to send where an operation without a body demands a `Content-Type` all the same."""
    for raw in raws:
        if raw["in"] == "header" and raw["name"].lower() == "content-type" and raw.get("required"):
            schema = raw.get("schema", {})
            first = next(iter(schema.get("enum", ())), "application/json")
            return str(schema.get("const") or schema.get("default") or first)
    return None
