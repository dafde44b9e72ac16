"""One operation of a normalized document -> `Operation`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from .model import (
    ErrorResponse,
    Lifecycle,
    Name,
    Operation,
    Origin,
    Parameter,
    Place,
    Primitive,
    RequestBody,
    Response,
    ResponseHeader,
    Scalar,
    Type,
)
from .naming import Candidate, settle, snake, spelled, words
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
    security: Sequence[Any],
    is_enum: IsEnum,
) -> Operation:
    """Make one operation; `raw` is in normal form, `security` the document's own requirements."""
    responses = raw.get("responses", {})
    body = _body(raw.get("requestBody"), is_enum)
    return Operation(
        name=Name(wire=str(raw.get("operationId", "")), python=name),
        method=method.upper(),
        path=path,
        operation_id=raw.get("operationId"),
        parameters=_parameters(raw.get("parameters", ()), path, origin, is_enum),
        body=body,
        responses=tuple(
            _response(status, responses[status], is_enum) for status in sorted(responses) if _succeeds(status)
        ),
        errors=tuple(
            _error(status, responses[status], is_enum)
            for status in sorted(responses)
            if status[0] in "45" or (status == "default" and any(map(_succeeds, responses.keys() - {"default"})))
        ),
        lifecycle=Lifecycle(deprecated=bool(raw.get("deprecated", False))),
        authenticated=bool(raw.get("security", security)),
        content_type=None if body else _demanded_content_type(raw.get("parameters", ())),
        summary=str(raw.get("summary", "")),
        description=str(raw.get("description", "")),
        origin=origin,
    )


def success(raw: Mapping[str, Any]) -> Mapping[str, Any]:
    """The first successful response that has a body, else an empty one."""
    responses = raw.get("responses", {})
    for status in sorted(responses):
        if _succeeds(status) and responses[status].get("content"):
            return dict(responses[status])
    return {}


def media_type_of(content: Mapping[str, Any]) -> str | None:
    """The media type to speak of several: JSON first, then its kin, then by name."""
    return min(content, key=lambda name: (not _is_json(name), name != "application/json", name), default=None)


def _is_json(media_type: str) -> bool:
    plain = media_type.partition(";")[0].strip().lower()
    return plain == "application/json" or plain.endswith("+json")


def _succeeds(status: str) -> bool:
    return status[0] in "23" and status != "304"


def _parameters(raws: Sequence[Mapping[str, Any]], path: str, origin: Origin, is_enum: IsEnum) -> tuple[Parameter, ...]:
    kept = [raw for raw in raws if not (raw["in"] == "header" and raw["name"].lower() in _SET_BY_CLIENT)]
    names = settle(
        [
            Candidate(
                thing=(raw["in"], raw["name"]),
                short=snake(words(raw["name"]) or spelled(raw["name"]), "parameter"),
                long=snake((*spelled(raw["name"]), raw["in"]), "parameter"),
                demanded=raw.get("x-python-name"),
                pointer=origin.pointer,
                override="the parameter, update {x-python-name: ...}",
            )
            for raw in kept
        ],
        f"operation {origin.pointer}",
        origin.file,
    )
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


def _parameter(raw: Mapping[str, Any], name: str, origin: Origin, is_enum: IsEnum) -> Parameter:
    place = Place(raw["in"])
    style = str(raw.get("style", _STYLES[place]))
    schema = raw.get("schema", {})
    return Parameter(
        name=Name(wire=raw["name"], python=name),
        place=place,
        type=type_of(schema, is_enum),
        required=bool(raw.get("required", False)) or place is Place.PATH,
        style=style,
        explode=bool(raw.get("explode", style in ("form", "cookie"))),
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


def _body(raw: Mapping[str, Any] | None, is_enum: IsEnum) -> RequestBody | None:
    if not raw or not (media_type := media_type_of(raw.get("content", {}))):
        return None
    return RequestBody(
        media_type=media_type,
        type=_type(raw["content"], media_type, is_enum),
        required=bool(raw.get("required", False)),
        description=str(raw.get("description", "")),
    )


def _type(content: Mapping[str, Any], media_type: str, is_enum: IsEnum) -> Type:
    if _is_json(media_type):
        return type_of(content[media_type].get("schema", {}), is_enum)
    return Scalar(Primitive.STRING if media_type.startswith("text/") else Primitive.BYTES)


def _response(status: str, raw: Mapping[str, Any], is_enum: IsEnum) -> Response:
    content = raw.get("content", {})
    media_type = media_type_of(content)
    return Response(
        status=status,
        media_type=media_type,
        type=_type(content, media_type, is_enum) if media_type else None,
        headers=tuple(
            ResponseHeader(wire=name, description=str(header.get("description", "")))
            for name, header in sorted(raw.get("headers", {}).items())
        ),
        description=str(raw.get("description", "")),
    )


def _error(status: str, raw: Mapping[str, Any], is_enum: IsEnum) -> ErrorResponse:
    content = raw.get("content", {})
    media_type = media_type_of(content)
    return ErrorResponse(
        status=status,
        media_type=media_type,
        type=_type(content, media_type, is_enum) if media_type else None,
        description=str(raw.get("description", "")),
    )
