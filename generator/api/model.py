"""The intermediate representation: what one API is, in values that every later stage can trust.

Imports nothing of ours. Every class is frozen; collections are tuples; alternatives are separate classes to match on.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any


@dataclass(frozen=True, slots=True, kw_only=True)
class Name:
    """One thing's two names: `wire` as the API writes it, `python` as the client does."""

    wire: str
    python: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Origin:
    """Where in the document a thing stands: a JSON Pointer (RFC 6901), the file, its line (from 1) where known."""

    pointer: str
    file: str
    line: int | None = None


# What the loader hands over ----------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class NamedSchema:
    """One schema in normal form, under a key that no other has.

    `owner` is the component that it stands in, or the pointer of the operation; `parts` lead from there to the
    schema, so that a name can be made of the schema's own place. `pointer` is where it stands in the document.
    `version` is the operation's, for a schema of an operation.
    """

    key: str
    owner: str
    parts: tuple[str, ...]
    version: str | None = None
    pointer: str
    schema: Mapping[str, Any] = field(hash=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Normalized:
    """A document in the one form that later stages trust.

    No `$ref` is left but those of schemas, and they hold a `NamedSchema.key`. Parameters of a path item stand in
    its operations. A schema is one of: `{}` (anything), `$ref`, a scalar `type` with `format` and bounds, `const`,
    `enum` with one `type`, `type: array` with `items`, `type: object` with `properties` or with
    `additionalProperties`, `anyOf`, where null is a last member `type: "null"` and nothing else spells null.
    Objects with properties, enumerations and unions of objects are named schemas, never inline, but for the
    enumerations of parameters. Annotations (`description`, `default`, `deprecated`) stand beside any of them.
    """

    document: Mapping[str, Any] = field(hash=False)
    schemas: tuple[NamedSchema, ...]
    file: str


# Types of parameters and bodies ------------------------------------------------------------------


class Primitive(StrEnum):
    """A type without parts."""

    STRING = "string"
    INTEGER = "integer"
    NUMBER = "number"
    BOOLEAN = "boolean"
    DATETIME = "date-time"
    DATE = "date"
    BYTES = "bytes"
    NULL = "null"
    ANY = "any"


@dataclass(frozen=True, slots=True)
class Scalar:
    """A value without parts."""

    primitive: Primitive


@dataclass(frozen=True, slots=True)
class ModelType:
    """A reference to a model by its key; `open_enum` where unknown text is a value too."""

    key: str
    open_enum: bool = False


@dataclass(frozen=True, slots=True)
class ListType:
    """An array."""

    item: Type


@dataclass(frozen=True, slots=True)
class MapType:
    """An object whose keys are data."""

    value: Type


@dataclass(frozen=True, slots=True)
class ChoiceType:
    """One of a few known texts or numbers; other texts are let through."""

    values: tuple[str | int | bool, ...]
    other: Primitive | None


@dataclass(frozen=True, slots=True)
class UnionType:
    """One of several types."""

    members: tuple[Type, ...]


Type = Scalar | ModelType | ListType | MapType | ChoiceType | UnionType


# Models ------------------------------------------------------------------------------------------


class Usage(StrEnum):
    """Which way a model travels: decided on the whole document, before any selection."""

    REQUEST = "request"
    RESPONSE = "response"
    BOTH = "both"


@dataclass(frozen=True, slots=True)
class ConstantDefault:
    """The one value that a required property of a request can have: it is filled in and always sent."""

    value: str | int | bool


@dataclass(frozen=True, slots=True)
class ValueDefault:
    """What the API takes a missing property for; it is never sent."""

    value: str | int | float | bool


@dataclass(frozen=True, slots=True)
class MemberDefault:
    """The same, a member of an enumeration: the model's key and the member's place."""

    key: str
    index: int


Default = ConstantDefault | ValueDefault | MemberDefault


@dataclass(frozen=True, slots=True, kw_only=True)
class ModelField:
    """One property of an object."""

    name: Name
    required: bool
    default: Default | None = None
    description: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Discriminator:
    """Which property tells the variants of a union apart (OpenAPI 3.1, section 4.8.25), value to model key."""

    property: Name
    mapping: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Model:
    """One named schema: it becomes one class, or one type alias.

    `module` is the private module below the version's `models` package; `schema` is in the loader's normal form,
    its references being keys of other models, which `references` lists. `members` name the values
    of an enumeration in their order.
    """

    key: str
    name: Name
    version: str | None
    module: str
    usage: Usage
    schema: Mapping[str, Any] = field(hash=False)
    fields: tuple[ModelField, ...] = ()
    members: tuple[Name, ...] = ()
    references: tuple[str, ...] = ()
    discriminator: Discriminator | None = None
    description: str = ""
    origin: Origin


# Operations --------------------------------------------------------------------------------------


class Place(StrEnum):
    """Where a parameter travels (OpenAPI 3.1, section 4.8.12.1)."""

    PATH = "path"
    QUERY = "query"
    HEADER = "header"
    COOKIE = "cookie"


@dataclass(frozen=True, slots=True, kw_only=True)
class Parameter:
    """One argument of an operation; `style` and `explode` as in OpenAPI 3.1, section 4.8.12.2, defaults filled in."""

    name: Name
    place: Place
    type: Type
    required: bool
    style: str
    explode: bool
    deprecated: bool = False
    description: str = ""
    origin: Origin


@dataclass(frozen=True, slots=True, kw_only=True)
class RequestBody:
    """What an operation takes as its body."""

    media_type: str
    type: Type
    required: bool
    description: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ResponseHeader:
    """A response header that the document declares."""

    wire: str
    description: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Response:
    """A successful answer; `type` is None where it has no body."""

    status: str
    media_type: str | None
    type: Type | None
    headers: tuple[ResponseHeader, ...] = ()
    description: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ErrorResponse:
    """An answer of 4xx, 5xx or `default`; `type` is None where the document does not say."""

    status: str
    media_type: str | None
    type: Type | None
    description: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Lifecycle:
    """What the document says of an operation's future."""

    deprecated: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Operation:
    """One method and path; it becomes one Python method, sync and async.

    `content_type` is what to send where the document demands the header of an operation without a body.
    """

    name: Name
    method: str
    path: str
    operation_id: str | None
    parameters: tuple[Parameter, ...]
    body: RequestBody | None
    responses: tuple[Response, ...]
    errors: tuple[ErrorResponse, ...]
    lifecycle: Lifecycle
    authenticated: bool
    content_type: str | None = None
    summary: str = ""
    description: str = ""
    origin: Origin


@dataclass(frozen=True, slots=True, kw_only=True)
class Resource:
    """What one tag is about, at one version: one module, one class sync and one async."""

    name: Name
    class_name: str
    tag: str
    operations: tuple[Operation, ...]
    description: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ApiVersion:
    """One version of the API side by side with the others; `name` is None for a document without versions."""

    name: Name | None
    resources: tuple[Resource, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Server:
    """A base URL, and the name to choose it by."""

    name: str
    url: str
    description: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Security:
    """How calls are authenticated: a bearer token, or a key in a header, the query or a cookie."""

    scheme: str
    place: Place
    parameter: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ErrorNames:
    """Which properties of an error body are what; None where the API has no such property."""

    code: str | None = None
    message: str | None = None
    id: str | None = None
    details: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Package:
    """What the generated package is called and says of itself; it comes from `client.toml`, not from the document.

    `name` is the import name, `distribution` what an index lists, `client` the class of the client,
    `server_parameter` the argument that chooses among the servers.
    """

    name: str
    distribution: str
    version: str
    title: str
    client: str
    server_parameter: str
    license: str | None = None
    errors: ErrorNames = ErrorNames()


@dataclass(frozen=True, slots=True, kw_only=True)
class Api:
    """One whole API: versions from newest to oldest, models by key, in the order of their names."""

    title: str
    description: str
    servers: tuple[Server, ...]
    security: Security | None
    versions: tuple[ApiVersion, ...]
    models: tuple[Model, ...]
