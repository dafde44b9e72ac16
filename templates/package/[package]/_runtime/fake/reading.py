"""What a request says, by the description of its operation: values of parameters, the body, and what is wrong."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl, unquote

from .bodies import MERGE_PATCH, body_of, is_json, media_essence
from .judging import type_of
from .patching import without_nulls
from .schemas import EndlessError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from .facts import Facts, Operation, Parameter, Schema
    from .judging import Judge
    from .messages import Incoming
    from .routes import Match
    from .schemas import Schemas

_DELIMITERS = {"spaceDelimited": " ", "pipeDelimited": "|"}
_MISSING: Any = object()


@dataclass(slots=True)
class Read:
    """What a request says: parameters by place and name, the body, and what is wrong with it.

    ``status`` is what that is answered with: 401, 415 or, for all else, 400.
    """

    values: dict[tuple[str, str], Any] = field(default_factory=dict[tuple[str, str], Any])
    body: Any = None
    problems: list[str] = field(default_factory=list[str])
    status: int = 400

    def query(self, name: str) -> Any:
        """The value of a query parameter, ``None`` if it was not sent."""
        return self.values.get(("query", name))


class Reader:
    """Reads requests by the facts of one API."""

    def __init__(self, facts: Facts, schemas: Schemas, judge: Judge) -> None:
        self._facts = facts
        self._schemas = schemas
        self._judge = judge

    def read(self, match: Match, incoming: Incoming) -> Read:
        """Read a request and judge it."""
        result = Read()
        query = parse_qsl(incoming.query, keep_blank_values=True)
        for parameter in match.operation.parameters:
            value = self._value(parameter, match, incoming, query)
            where = f"{parameter.place} parameter {parameter.name}"
            if value is _MISSING:
                result.problems += [f"{where}: is missing"] if parameter.required else []
                continue
            result.values[parameter.place, parameter.name] = value
            result.problems += (f"{where}{one}" for one in self._judge.problems(parameter.schema, value))
        self._read_body(match.operation, incoming, result)
        if not self._is_let_in(match.operation, incoming, query):
            result.problems.insert(0, "credentials: are missing")
            result.status = 401
        return result

    # Parameters ----------------------------------------------------------------------------------

    def _value(self, one: Parameter, match: Match, incoming: Incoming, query: list[tuple[str, str]]) -> Any:
        match one.place:
            case "path":
                return self._of_path(one, match.values[one.name])
            case "query":
                return self._of_query(one, query)
            case "header":
                text = incoming.header(one.name.lower())
            case _:
                text = _cookies(incoming).get(one.name)
        return _MISSING if text is None else self._of_text(one, text)

    def _of_path(self, one: Parameter, text: str) -> Any:
        match one.style:
            case "label":
                return self._of_text(one, text.removeprefix("."), "." if one.explode else ",")
            case "matrix":
                pieces = [piece for piece in text.split(";") if piece]
                if one.explode and self._kind(one.schema) == "object":
                    return self._object(one.schema, _pairs(pieces))
                values = [piece.partition("=")[2] for piece in pieces]
                return self._of_text(one, ",".join(values))
            case _:
                return self._of_text(one, text)

    def _of_query(self, one: Parameter, query: list[tuple[str, str]]) -> Any:
        kind = self._kind(one.schema)
        texts = [value for name, value in query if name == one.name]
        if one.style == "deepObject":
            inner = {name[len(one.name) + 1 : -1]: text for name, text in query if name.startswith(f"{one.name}[")}
            return self._object(one.schema, inner) if inner else _MISSING
        if one.style == "form" and one.explode and kind == "object":
            known = self._schemas.flat(one.schema).properties
            inner = {name: text for name, text in query if name in known}
            return self._object(one.schema, inner) if inner else _MISSING
        if not texts:
            return _MISSING
        if one.explode and kind == "array" and one.style != "json":
            return [self._coerced(self._items(one.schema), text) for text in texts]
        return self._of_text(one, texts[-1], _DELIMITERS.get(one.style, ","))

    def _of_text(self, one: Parameter, text: str, delimiter: str = ",") -> Any:
        if one.style == "json":
            try:
                return json.loads(text)
            except ValueError:
                return text
        pieces = text.split(delimiter) if text else []
        match self._kind(one.schema):
            case "array":
                return [self._coerced(self._items(one.schema), piece) for piece in pieces]
            case "object" if one.explode:
                return self._object(one.schema, _pairs(pieces))
            case "object":
                return self._object(one.schema, dict(zip(pieces[::2], pieces[1::2], strict=False)))
            case _:
                return self._coerced(one.schema, text)

    def _kind(self, schema: Schema) -> str | None:
        """Whether the values are arrays or objects, by the schema or one of its alternatives."""
        try:
            flat = self._schemas.flat(schema)
        except EndlessError:
            return None
        kinds = [*flat.types, *(self._kind(one) for union in flat.unions for one in union.variants)]
        return next((kind for kind in kinds if kind in ("array", "object")), None)

    def _types(self, schema: Schema) -> tuple[str, ...]:
        try:
            return self._schemas.flat(schema).types
        except EndlessError:
            return ()

    def _items(self, schema: Schema) -> Schema:
        flat = self._schemas.flat(schema)
        lists = (one for union in flat.unions for one in union.variants if self._kind(one) == "array")
        items = flat.words.get("items") or next((self._items(one) for one in lists), {})
        return items if isinstance(items, dict) else {}

    def _object(self, schema: Schema, texts: Mapping[str, str]) -> dict[str, Any]:
        flat = self._schemas.flat(schema)
        more = flat.words.get("additionalProperties")
        other: Schema = more if isinstance(more, dict) else {}
        return {name: self._coerced(flat.properties.get(name, other), text) for name, text in texts.items()}

    def _coerced(self, schema: Schema, text: str) -> Any:
        """The value that a text stands for: the first of its readings that the schema takes, or has the type of."""
        readings = list(_readings(text))
        types = self._types(schema)
        fitting = (value for value in readings if self._judge.accepts(schema, value))
        alike = (value for value in readings if type_of(value) in types)
        return next(fitting, next(alike, text))

    # Body ----------------------------------------------------------------------------------------

    def _read_body(self, operation: Operation, incoming: Incoming, result: Read) -> None:
        result.body = body_of(incoming)
        if operation.body is None:
            return
        if not incoming.content:
            result.problems += ["body: is missing"] if operation.body.required else []
            return
        declared = incoming.header("content-type")
        found = _content(operation.body.contents, declared or "application/octet-stream")
        if found is None:
            known = " or ".join(operation.body.contents)
            result.problems.append(f"body: must be {known}, not {declared or 'of no media type'}")
            result.status = 415
            return
        media_type, schema = found
        if is_json(media_type) and isinstance(result.body, bytes):
            result.problems.append("body: is no JSON")
        elif is_json(media_type):
            judged = without_nulls(result.body) if media_type == MERGE_PATCH else result.body
            wrong = self._judge.problems(schema, result.body) and self._judge.problems(schema, judged)
            result.problems += (f"body{one}" for one in wrong)
        elif isinstance(result.body, dict):
            result.body = self._form(schema, result.body)
            result.problems += (f"body{one}" for one in self._judge.problems(schema, result.body))

    def _form(self, schema: Schema, texts: Mapping[str, Any]) -> dict[str, Any]:
        """The fields of a form as what their schemas say that they are."""
        flat = self._schemas.flat(schema)
        made: dict[str, Any] = {}
        for name, value in texts.items():
            one = flat.properties.get(name, {})
            if self._kind(one) == "array":
                values = value if isinstance(value, list) else [value]
                made[name] = [self._coerced(self._items(one), item) for item in values]
            else:
                made[name] = self._coerced(one, value) if isinstance(value, str) else value
        return made

    # Credentials ---------------------------------------------------------------------------------

    def _is_let_in(self, operation: Operation, incoming: Incoming, query: list[tuple[str, str]]) -> bool:
        ways = self._facts.requirements if operation.security is None else operation.security
        known = [way for way in ways if all(name in self._facts.security for name in way)]
        return not known or any(all(self._has(name, incoming, query) for name in way) for way in known)

    def _has(self, name: str, incoming: Incoming, query: list[tuple[str, str]]) -> bool:
        scheme = self._facts.security[name]
        match scheme.kind:
            case "query":
                return any(key == scheme.name for key, _ in query)
            case "cookie":
                return scheme.name in _cookies(incoming)
            case "header":
                return incoming.header(scheme.name.lower()) is not None
            case kind:
                told = (incoming.header("authorization") or "").split(" ", 1)
                return len(told) == 2 and told[0].lower() == kind


def _readings(text: str) -> Iterator[Any]:
    if re.fullmatch(r"-?(0|[1-9]\d*)", text):
        yield int(text)
    if re.fullmatch(r"-?\d+(\.\d+)?([eE][+-]?\d+)?", text):
        yield float(text)
    if text in ("true", "false"):
        yield text == "true"
    yield text
    if text in ("null", ""):
        yield None
    try:
        yield json.loads(text)
    except ValueError:
        return


def _content(contents: Mapping[str, Schema], declared: str) -> tuple[str, Schema] | None:
    """The most exact of the media types, which may be ranges (OpenAPI 3.1 section 4.8.14)."""
    wanted = media_essence(declared)
    for one in (wanted, f"{wanted.partition('/')[0]}/*", "*/*"):
        for media_type, schema in contents.items():
            if media_essence(media_type) == one:
                return wanted, schema
    return None


def _cookies(incoming: Incoming) -> dict[str, str]:
    pairs = (pair.strip().partition("=") for pair in (incoming.header("cookie") or "").split(";"))
    return {name: unquote(value) for name, _, value in pairs if name}


def _pairs(pieces: Iterable[str]) -> dict[str, str]:
    """Give what stands before and after the equals sign of each."""
    split = (piece.partition("=") for piece in pieces)
    return {name: value for name, _, value in split}
