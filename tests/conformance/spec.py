"""The API description as the judges read it: independent of the generator on purpose.

Nothing here (and nothing else in this folder) imports `generator`: what the generator misreads must not be
misread twice. The file is mended only where a judge could not work with it otherwise; see `prepare`.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, TypeGuard

if TYPE_CHECKING:
    from .exceptions import Mend

DIALECT: Final = "https://json-schema.org/draft/2020-12/schema"
METHODS: Final = ("get", "put", "post", "delete", "options", "head", "patch", "trace")

_IGNORED_HEADERS: Final = frozenset({"accept", "content-type", "authorization"})

# Keywords whose values are data, never schemas: a "$ref" in them is a word of the data.
_DATA: Final = frozenset({"const", "default", "enum", "example", "examples"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Parameter:
    """One parameter of an operation, the path's own among them (OpenAPI 3.1, 4.8.9.1 and 4.8.12)."""

    name: str
    location: str
    required: bool
    schema: str
    """JSON pointer of the parameter's schema in the prepared document."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Body:
    """The request body of an operation; `schema` is a JSON pointer into the prepared document."""

    required: bool
    media_type: str
    schema: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Operation:
    """One method and path of the prepared document."""

    method: str
    path: str
    tag: str
    pointer: str
    parameters: tuple[Parameter, ...]
    body: Body | None

    @property
    def key(self) -> str:
        """How lists and reports name the operation: `GET /path/{id}`."""
        return f"{self.method} {self.path}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Spec:
    """The file that was read, the prepared document, and its operations in the order of the file."""

    source: Path
    document: dict[str, Any]
    operations: tuple[Operation, ...]

    @property
    def tags(self) -> tuple[str, ...]:
        """Every tag that an operation carries, sorted."""
        return tuple(sorted({operation.tag for operation in self.operations}))


def read(mends: Iterable[Mend], source: Path) -> Spec:
    """Read the file and prepare it with `mends`."""
    document = prepare(json.loads(source.read_text(encoding="utf-8")), mends)
    return Spec(source=source, document=document, operations=tuple(_operations(document)))


def prepare(document: Mapping[str, Any], mends: Iterable[Mend]) -> dict[str, Any]:
    """Return a copy of `document` that every judge reads in the sense of OpenAPI 3.1.

    - `jsonSchemaDialect` is set: without it Prism reads schemas by draft-07.
    - a schema's `$ref` with siblings becomes an `allOf` of both (JSON Schema 2020-12 core, 8.2.3.1): Prism
      lets the siblings overwrite their target.
    - a parameter's `$ref` with siblings, which OpenAPI 3.1, 4.8.23 forbids, becomes the target with the
      siblings put over it: that is what the vendor's own `schema` beside the `$ref` can only mean.
    - a path parameter is required (OpenAPI 3.1, 4.8.12.2), and so marked.
    - header parameters that shall be ignored (OpenAPI 3.1, 4.8.12.2: Accept, Content-Type, Authorization) are
      left out: Prism does not ignore them.
    - a null `default` whose schema does not take null is left out.
    - `mends` are applied; KeyError if there is nothing to mend where one points.
    """
    prepared: dict[str, Any] = _mend(document, document) | {"jsonSchemaDialect": DIALECT}
    for mend in mends:
        schema = resolve(prepared, mend.pointer)
        match mend.how:
            case "any-of":
                schema["anyOf"] = schema.pop("oneOf")
            case "untyped":
                del schema["type"]
    return prepared


def resolve(document: Mapping[str, Any], pointer: str) -> Any:
    """Return what the JSON pointer points at (RFC 6901, 6: `#/…`); KeyError or IndexError if at nothing."""
    found: Any = document
    for token in pointer.removeprefix("#/").split("/"):
        name = token.replace("~1", "/").replace("~0", "~")
        found = found[int(name)] if is_array(found) else found[name]
    return found


def escape(name: str) -> str:
    """Escape one token of a JSON pointer (RFC 6901, 3)."""
    return name.replace("~", "~0").replace("/", "~1")


def is_object(node: Any) -> TypeGuard[Mapping[str, Any]]:
    """Whether the JSON value is an object."""
    return isinstance(node, Mapping)


def is_array(node: Any) -> TypeGuard[list[Any]]:
    """Whether the JSON value is an array."""
    return isinstance(node, list)


def _mend(node: Any, document: Mapping[str, Any]) -> Any:
    if is_array(node):
        return [_mend(item, document) for item in node if not _ignored(item, document)]
    if not is_object(node):
        return node
    ref = node.get("$ref")
    if isinstance(ref, str) and len(node) > 1:
        siblings = {name: value for name, value in node.items() if name != "$ref"}
        if ref.startswith("#/components/schemas/"):
            return {"allOf": [{"$ref": ref}, _mend(siblings, document)]}
        return _mend({**resolve(document, ref), **siblings}, document)
    mended = {
        name: value if name in _DATA and not is_object(value) else _mend(value, document)
        for name, value in node.items()
    }
    if mended.get("in") == "path" and "name" in mended:
        mended["required"] = True
    if "default" in mended and mended["default"] is None and isinstance(mended.get("type"), str):
        del mended["default"]
    return mended


def _ignored(node: Any, document: Mapping[str, Any]) -> bool:
    """Whether the node is a header parameter that shall be ignored, itself or by reference."""
    match node:
        case {"$ref": str(ref)} if ref.startswith("#/components/parameters/"):
            return _ignored(resolve(document, ref), document)
        case {"in": "header", "name": str(name)}:
            return name.lower() in _IGNORED_HEADERS
        case _:
            return False


def _operations(document: Mapping[str, Any]) -> Iterator[Operation]:
    for path, item in document["paths"].items():
        at_item = f"#/paths/{escape(path)}"
        shared = _parameters(document, item.get("parameters", ()), f"{at_item}/parameters")
        for method in METHODS:
            if method not in item:
                continue
            operation, pointer = item[method], f"{at_item}/{method}"
            own = _parameters(document, operation.get("parameters", ()), f"{pointer}/parameters")
            yield Operation(
                method=method.upper(),
                path=path,
                tag=operation["tags"][0],
                pointer=pointer,
                parameters=tuple((shared | own).values()),
                body=_body(operation, pointer),
            )


def _parameters(
    document: Mapping[str, Any], nodes: Sequence[Mapping[str, Any]], pointer: str
) -> dict[tuple[str, str], Parameter]:
    found: dict[tuple[str, str], Parameter] = {}
    for index, node in enumerate(nodes):
        at = node.get("$ref", f"{pointer}/{index}")
        target = resolve(document, at)
        found[target["in"], target["name"]] = Parameter(
            name=target["name"],
            location=target["in"],
            required=target.get("required", False),
            schema=f"{at}/schema",
        )
    return found


def _body(operation: Mapping[str, Any], pointer: str) -> Body | None:
    body = operation.get("requestBody")
    if body is None:
        return None
    ((media_type, _),) = body["content"].items()
    return Body(
        required=body.get("required", False),
        media_type=media_type,
        schema=f"{pointer}/requestBody/content/{escape(media_type)}/schema",
    )
