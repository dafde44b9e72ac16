"""Bodies of requests and answers -> what they hold in each media type (OpenAPI 3.1, sections 4.8.13 to 4.8.17)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from .model import (
    Content,
    ErrorResponse,
    FormField,
    MapType,
    Primitive,
    RequestBody,
    RequestContent,
    Response,
    ResponseHeader,
    Scalar,
    Type,
    UnionType,
    essence,
    is_json,
)
from .types import IsEnum, type_of

FORM = "application/x-www-form-urlencoded"
MULTIPART = "multipart/form-data"

_JSON = "application/json"
_ANYTHING = ("*/*", "application/*")
_TEXT = frozenset(
    {
        FORM,
        "application/graphql",
        "application/javascript",
        "application/json-seq",
        "application/jsonl",
        "application/ndjson",
        "application/x-ndjson",
        "application/x-yaml",
        "application/yaml",
    }
)
_WITHOUT_BODY = frozenset({"204", "205", "304"})
"""Statuses whose answers have no body, whatever the document says (RFC 9110, sections 15.3.5, 15.3.6, 15.4.5)."""


def request_body(raw: Mapping[str, Any] | None, is_enum: IsEnum) -> RequestBody | None:
    """What an operation takes, JSON first; None where it takes nothing."""
    if not raw or not (content := raw.get("content")):
        return None
    return RequestBody(
        contents=tuple(_request_content(name, content[name], is_enum) for name in preferred(content)),
        required=bool(raw.get("required", False)),
        description=str(raw.get("description", "")),
    )


def responses(raw: Mapping[str, Any], method: str, is_enum: IsEnum) -> tuple[Response, ...]:
    """The successful answers; where only `default` can be one, it is."""
    statuses = [status for status in sorted(raw) if succeeds(status)] or [name for name in raw if name == "default"]
    return tuple(
        Response(
            status=status,
            contents=_reply_contents(status, raw[status], method, is_enum),
            headers=tuple(
                ResponseHeader(
                    wire=name,
                    deprecated=header.get("deprecated") is True,
                    description=str(header.get("description", "")),
                )
                for name, header in sorted(raw[status].get("headers", {}).items())
                # OpenAPI 3.1, section 4.8.17: it is ignored.
                if name.lower() != "content-type"
            ),
            description=str(raw[status].get("description", "")),
        )
        for status in statuses
    )


def errors(raw: Mapping[str, Any], method: str, is_enum: IsEnum) -> tuple[ErrorResponse, ...]:
    """The answers that are errors, `default` among them."""
    return tuple(
        ErrorResponse(
            status=status,
            contents=_reply_contents(status, raw[status], method, is_enum),
            description=str(raw[status].get("description", "")),
        )
        for status in sorted(raw)
        if status[0] in "45" or status == "default"
    )


def succeeds(status: str) -> bool:
    """Whether a status is no error: 2xx, and redirects, which are not followed."""
    return status[0] in "23" and status != "304"


def preferred(content: Mapping[str, Any]) -> list[str]:
    """Media types in the order of preference: JSON, its kin, what is no range, the rest; then by name."""
    return sorted(content, key=lambda name: (not is_json(name), essence(name) != _JSON, "*" in name, name))


def _request_content(media_type: str, raw: Mapping[str, Any], is_enum: IsEnum) -> RequestContent:
    schema = raw.get("schema", {})
    kind = essence(media_type)
    if kind in (FORM, MULTIPART):
        type_ = type_of(schema, is_enum)
        anything = Scalar(Primitive.ANY)
        encoding = raw.get("encoding", {})
        return RequestContent(
            media_type=media_type,
            type=MapType(anything) if type_ == anything else type_,
            fields=tuple(_form_fields(encoding, is_multipart=kind == MULTIPART)),
        )
    plain = _concrete(media_type, schema)
    type_ = _type(plain, schema, is_enum)
    if kind.endswith(("/xml", "+xml")):
        type_ = UnionType((Scalar(Primitive.STRING), Scalar(Primitive.BYTES)))
    return RequestContent(media_type=_JSON if plain == _JSON else media_type, type=type_)


def _form_fields(encoding: Mapping[str, Any], *, is_multipart: bool) -> Iterable[FormField]:
    for name in sorted(encoding):
        given = encoding[name]
        media_type = str(given.get("contentType", "")).strip()
        if is_multipart and media_type and "," not in media_type and "*" not in media_type:
            yield FormField(name=name, media_type=media_type)
        if not is_multipart and given.keys() & {"style", "explode", "allowReserved"}:
            style = str(given.get("style", "form"))
            yield FormField(
                name=name,
                style=style,
                explode=bool(given.get("explode", style == "form")),
                allow_reserved=bool(given.get("allowReserved", False)),
            )


def _reply_contents(status: str, raw: Mapping[str, Any], method: str, is_enum: IsEnum) -> tuple[Content, ...]:
    content = raw.get("content", {})
    if status in _WITHOUT_BODY or method.lower() == "head":
        return ()
    found: dict[tuple[str, Type], Content] = {}
    for name in preferred(content):
        schema = content[name].get("schema", {})
        plain = _concrete(name, schema)
        # `application/*+json` is no range that a client may ask for (RFC 9110, section 12.5.1).
        media_type = _JSON if plain == _JSON and "+" in name else name
        type_ = _type(plain, schema, is_enum)
        found.setdefault((essence(media_type), type_), Content(media_type=media_type, type=type_))
    return tuple(found.values())


def _concrete(media_type: str, schema: Mapping[str, Any]) -> str:
    """JSON for a range that can only mean it: the kin of JSON, or anything at all that is no text."""
    kind = essence(media_type)
    if kind == "application/*+json" or (kind in _ANYTHING and schema and schema.get("type") != "string"):
        return _JSON
    return media_type


def _type(media_type: str, schema: Mapping[str, Any], is_enum: IsEnum) -> Type:
    if is_json(media_type):
        return type_of(schema, is_enum)
    kind = essence(media_type)
    is_text = kind.startswith("text/") or kind in _TEXT or kind.endswith(("+yaml", "+json-seq"))
    if kind in _ANYTHING and schema.get("type") == "string":
        is_text = schema.get("format") not in ("binary", "byte")
    return Scalar(Primitive.STRING if is_text else Primitive.BYTES)
