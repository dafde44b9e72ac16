"""The intermediate representation: what one API is, in values that every later stage can trust.

Imports nothing of ours. Every class is frozen; collections are tuples; alternatives are separate classes to match on.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
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
    `additionalProperties` (a schema, or false), `anyOf`, where null is a last member `type: "null"` and nothing
    else spells null. Objects with properties, enumerations and unions of objects are named schemas, never inline,
    but for the enumerations of parameters. Annotations (`description`, `default`, `deprecated`) stand beside any
    of them.

    `resolved` is the document before all that: in the dialect of 3.1, schemas as they were written, `$ref` the key of
    a component, and no other reference.
    """

    document: Mapping[str, Any] = field(hash=False)
    schemas: tuple[NamedSchema, ...]
    file: str
    resolved: Mapping[str, Any] = field(default_factory=dict, hash=False)


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


def keys_of(type_: Type | None) -> Iterator[str]:
    """The keys of the models that a type names itself."""
    match type_:
        case ModelType(key):
            yield key
        case ListType(part) | MapType(part):
            yield from keys_of(part)
        case UnionType(members):
            for member in members:
                yield from keys_of(member)
        case _:
            return


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
    deprecated: bool = False


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
    of an enumeration in their order. `place` is what its name is held under from one run to the next.
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
    deprecated: bool = False
    origin: Origin
    place: str


# Operations --------------------------------------------------------------------------------------


class Place(StrEnum):
    """Where a parameter travels (OpenAPI 3.1, section 4.8.12.1)."""

    PATH = "path"
    QUERY = "query"
    HEADER = "header"
    COOKIE = "cookie"


class FilterSyntax(StrEnum):
    """The language of a text that says which items are wanted."""

    ODATA = "odata"
    """The infix operators of OData (4.01 part 2, section 5.1.1)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Parameter:
    """One argument of an operation; `style` and `explode` as in OpenAPI 3.1, section 4.8.12.2, defaults filled in.

    The style of a parameter whose `content` is JSON is `json`. `filter` is set where the value is a filter, which is
    text and always percent-encoded. `holds` are signs that values hold and that are percent-encoded when they are sent:
    a value that has them so already would be encoded twice.
    """

    name: Name
    place: Place
    type: Type
    required: bool
    style: str
    explode: bool
    allow_reserved: bool = False
    filter: FilterSyntax | None = None
    holds: str = ""
    deprecated: bool = False
    description: str = ""
    origin: Origin


def essence(media_type: str) -> str:
    """A media type without its parameters (RFC 9110, section 8.3.1)."""
    return media_type.partition(";")[0].strip().lower()


def is_json(media_type: str) -> bool:
    """Whether a media type is JSON or built upon it (RFC 6839, section 3.1)."""
    return essence(media_type).endswith(("/json", "+json"))


@dataclass(frozen=True, slots=True, kw_only=True)
class Content:
    """A body in one media type, which may be a range such as `image/*`."""

    media_type: str
    type: Type


@dataclass(frozen=True, slots=True, kw_only=True)
class FormField:
    """How one property of a form is sent where its type does not tell (OpenAPI 3.1, section 4.8.15).

    In a multipart body by its `media_type`, else by style.
    """

    name: str
    media_type: str | None = None
    style: str = "form"
    explode: bool = True
    allow_reserved: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class RequestContent(Content):
    """What an operation takes in one media type."""

    fields: tuple[FormField, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class RequestBody:
    """What an operation takes as its body: at least one media type, the one to prefer first."""

    contents: tuple[RequestContent, ...]
    required: bool
    description: str = ""

    @property
    def media_type(self) -> str:
        """The media type to prefer."""
        return self.contents[0].media_type

    @property
    def type(self) -> Type:
        """The type in the media type to prefer."""
        return self.contents[0].type


@dataclass(frozen=True, slots=True, kw_only=True)
class ResponseHeader:
    """A response header that the document declares."""

    wire: str
    deprecated: bool = False
    description: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reply:
    """An answer by its status, a range of them (`2XX`) or `default`; it has no body where `contents` is empty."""

    status: str
    contents: tuple[Content, ...] = ()
    description: str = ""

    @property
    def media_type(self) -> str | None:
        """The media type to prefer, if there is a body."""
        return self.contents[0].media_type if self.contents else None

    @property
    def type(self) -> Type | None:
        """The type in the media type to prefer, if there is a body."""
        return self.contents[0].type if self.contents else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Response(Reply):
    """A successful answer."""

    headers: tuple[ResponseHeader, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ErrorResponse(Reply):
    """An answer of 4xx, 5xx or `default`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Lifecycle:
    """What the document says of an operation's future.

    `since` and `sunset` are the days from which it is deprecated and may be gone, `successor` the method and path of
    the operation to use instead, and `successor_name` what leads to it in the client.
    """

    deprecated: bool = False
    since: str | None = None
    sunset: str | None = None
    successor: str | None = None
    successor_name: str | None = None


PageArgument = str | tuple[str, ...]
"""What a request says a page by: the wire name of a query parameter, or the steps to a property of its JSON body."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SinglePage:
    """A list that comes at once, or as much of it as `limit` asks for.

    `item` is the type of its items; `items` and `total` are the steps, by wire names, to the array and to the number
    of all items in an answer. `size` is the most that `limit` may ask for, `default` what comes without it, where the
    document says so.
    """

    item: Type
    items: tuple[str, ...]
    total: tuple[str, ...] | None = None
    limit: PageArgument | None = None
    size: int | None = None
    default: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class OffsetPaging(SinglePage):
    """A list in pages, each asked for by the number of items before it."""

    offset: PageArgument


@dataclass(frozen=True, slots=True, kw_only=True)
class CursorPaging(SinglePage):
    """A list in pages, each asked for by what the page before it says at `next`."""

    cursor: PageArgument
    next: tuple[str, ...]


Paging = SinglePage | OffsetPaging | CursorPaging


class Outcome(StrEnum):
    """What may come of something that takes its time; `stalled` and `approval` end when somebody acts."""

    SUCCESS = "success"
    FAILURE = "failure"
    STALLED = "stalled"
    APPROVAL = "approval"


@dataclass(frozen=True, slots=True, kw_only=True)
class OutcomeRule:
    """The outcome of an answer that holds, at each of the places, one of the values; places are steps."""

    outcome: Outcome
    when: tuple[tuple[tuple[str, ...], tuple[str | int | bool | None, ...]], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class OperationRef:
    """Another operation of the same document, and where it is in the client."""

    method: str
    path: str
    version: str | None
    resource: str
    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Waiter:
    """How to see from an operation's answer what became of a thing: the first rule that fits; none is not yet.

    `name` is the method that waits.
    """

    name: str
    rules: tuple[OutcomeRule, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class LongRunning:
    """An operation that starts what others tell the state of: `polls`, each with a waiter.

    Which, is told by the answer's `Location`; or by the identifier at `id` (steps into its body), which is what the
    first of `polls` takes. `cancel` takes the same, and calls it off. `state` is what the polls answer with.
    """

    polls: tuple[OperationRef, ...]
    id: tuple[str, ...] | None = None
    cancel: OperationRef | None = None
    state: Type


@dataclass(frozen=True, slots=True, kw_only=True)
class FilterProperty:
    """A property that a list can be filtered by, or one that only leads to such.

    `path` are the steps to it, by wire names. `type` is None for one that leads to others, `properties`; those have a
    class of their own.
    """

    name: Name
    path: tuple[str, ...]
    type: Type | None
    class_name: str | None = None
    properties: tuple[FilterProperty, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Filterable:
    """What the items of a list can be filtered by: `name` leads to it in the client, beside the method that lists."""

    name: str
    class_name: str
    properties: tuple[FilterProperty, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PresetArgument:
    """One parameter of a preset: a property of the model that they are together."""

    name: Name
    type: Type
    required: bool
    default: str | int | float | bool | None = None
    description: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PresetSubject:
    """What a preset is about: `to` are the steps to where it goes in the body.

    Of a model, whose types are `models`, goes what it has at the steps `property`; `type` is that of the value itself.
    """

    name: Name
    to: tuple[str, ...]
    type: Type
    models: tuple[Type, ...] = ()
    property: tuple[str, ...] = ()
    description: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Preset:
    """A call of an operation whose body is known but for a few parts.

    `body` are the fixed ones. `arguments` are together the model `model`, which goes to the steps `to`. `parameters`
    are the Python names that the operation's own parameters have here, in their order.
    """

    name: Name
    body: Mapping[str, Any] = field(hash=False)
    subject: PresetSubject | None
    to: tuple[str, ...]
    model: str | None
    arguments: tuple[PresetArgument, ...]
    parameters: tuple[str, ...]
    summary: str = ""
    description: str = ""
    place: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Presets:
    """The presets of an operation: `name` leads to them in the client, beside the operation's method."""

    name: str
    class_name: str
    presets: tuple[Preset, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Operation:
    """One method and path; it becomes one Python method, sync and async.

    `content_type` is what to send where the document demands the header of a call without a body. `server`
    is where it goes if not to the API's servers: a URL or, relative to them, a path. `security` is what it needs
    if not what the API does. `tags` are all of them; the first named the resource. `paging` is there if it is a list,
    `waiter` if it tells the state of a thing, `long_running` if it starts one; `filterable` where it is known what the
    list can be filtered by, `presets` where bodies are.
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
    security: Requirements | None = None
    server: str | None = None
    content_type: str | None = None
    paging: Paging | None = None
    waiter: Waiter | None = None
    long_running: LongRunning | None = None
    filterable: Filterable | None = None
    presets: Presets | None = None
    tags: tuple[str, ...] = ()
    summary: str = ""
    description: str = ""
    origin: Origin

    @property
    def call_keys(self) -> Iterator[str]:
        """The keys of the models that it names beside its body: those of its parameters and of what it gives."""
        types: list[Type] = [parameter.type for parameter in self.parameters]
        types += [content.type for response in self.responses for content in response.contents]
        types += [self.paging.item] if self.paging else []
        types += [self.long_running.state] if self.long_running else []
        for type_ in types:
            yield from keys_of(type_)

    @property
    def own_keys(self) -> Iterator[str]:
        """The keys of all models that it names itself."""
        yield from self.call_keys
        for taken in self.body.contents if self.body else ():
            yield from keys_of(taken.type)
        for error in self.errors:
            for content in error.contents:
                yield from keys_of(content.type)

    @property
    def filter_keys(self) -> Iterator[str]:
        """The keys of the enumerations that it can be filtered by."""
        waiting = list(self.filterable.properties) if self.filterable else []
        while waiting:
            one = waiting.pop()
            yield from keys_of(one.type)
            waiting.extend(one.properties)

    @property
    def preset_keys(self) -> Iterator[str]:
        """The keys of the models that its presets send."""
        for preset in self.presets.presets if self.presets else ():
            yield from [preset.model] if preset.model else []
            for type_ in (*(one.type for one in preset.arguments), *([preset.subject.type] if preset.subject else [])):
                yield from keys_of(type_)

    @property
    def subject_keys(self) -> Iterator[str]:
        """The keys of the models of which its presets send a part; they may be of any version."""
        for preset in self.presets.presets if self.presets else ():
            for type_ in preset.subject.models if preset.subject else ():
                yield from keys_of(type_)

    @property
    def model_keys(self) -> Iterator[str]:
        """The keys of all models that the modules of its resource name, but for subjects; some more than once."""
        yield from self.own_keys
        yield from self.filter_keys
        yield from self.preset_keys


@dataclass(frozen=True, slots=True, kw_only=True)
class ResourceRef:
    """A resource at a version."""

    version: str | None
    resource: str

    @property
    def python(self) -> str:
        """What leads to it in the client."""
        return ".".join(filter(None, (self.version, self.resource)))


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """Where a resource stands among those that are the same at other versions, under whatever names.

    `newest` is the one to use: the newest stable one, else the newest. `successors` and `predecessors` are those
    between it and that one, and behind it, from newer to older.
    """

    newest: ResourceRef
    successors: tuple[ResourceRef, ...] = ()
    predecessors: tuple[ResourceRef, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Resource:
    """What one tag is about, at one version: one module, one class sync and one async."""

    name: Name
    class_name: str
    tag: str
    operations: tuple[Operation, ...]
    standing: Standing | None = None
    description: str = ""

    @property
    def is_deprecated(self) -> bool:
        """Whether all of its operations are."""
        return all(operation.lifecycle.deprecated for operation in self.operations)


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


@dataclass(frozen=True, slots=True)
class BearerToken:
    """A token in `Authorization: Bearer`: http bearer, oauth2 or openIdConnect (OpenAPI 3.1, section 4.8.27).

    `token_url` is where client credentials become tokens, where the document says so; `token_urls` are templates of
    other such places, with names of variables in braces.
    """

    token_url: str | None = None
    token_urls: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class UserPassword:
    """User and password in `Authorization: Basic`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Key:
    """A key in a header, the query or a cookie."""

    place: Place
    parameter: str


Security = BearerToken | UserPassword | Key


@dataclass(frozen=True, slots=True, kw_only=True)
class SecurityScheme:
    """One way to tell who calls, by the document's own name for it."""

    name: str
    security: Security


Requirements = tuple[tuple[str, ...], ...]
"""Ways to be let in, the first that can be met counts; each is the names of the schemes that it takes together, an
empty one is no credentials (OpenAPI 3.1, section 4.8.30)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ErrorNames:
    """Which properties of an error body are what; None where the API has no such property."""

    code: str | None = None
    message: str | None = None
    id: str | None = None
    details: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Author:
    """Somebody who made a package."""

    name: str
    email: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Metadata:
    """What an index of packages is told: the licence as an SPDX expression and as a text, the notice that goes with
    every copy, and for those who look for packages, by their labels, places on the web."""

    license: str | None = None
    license_text: str | None = None
    notice: str | None = None
    authors: tuple[Author, ...] = ()
    keywords: tuple[str, ...] = ()
    urls: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Package:
    """What the generated package is called and says of itself; it comes from `client.toml`, not from the document.

    `name` is the import name, `distribution` what an index lists, `client` the class of the client, `command` the
    program, after which the fake is called too, `server_parameter` the argument that chooses among the servers,
    `env_prefix` what environment variables begin with,
    `retry_delay` the steps to the seconds in an error's body, `tenant_header` the header that names a tenant.
    """

    name: str
    distribution: str
    version: str
    title: str
    client: str
    command: str
    server_parameter: str
    metadata: Metadata = Metadata()
    errors: ErrorNames = ErrorNames()
    env_prefix: str | None = None
    retry_delay: tuple[str, ...] = ()
    tenant_header: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ModelExports:
    """What the `models` package of a version holds, or that of no version: pairs of name and key, sorted by name."""

    version: str | None
    names: tuple[tuple[str, str], ...]


def reached(models: Iterable[Model], roots: Iterable[str]) -> frozenset[str]:
    """The keys of all models that some of them lead to."""
    below = {model.key: model.references for model in models}
    waiting, found = list(roots), set[str]()
    while waiting:
        key = waiting.pop()
        if key not in found:
            found.add(key)
            waiting.extend(below[key])
    return frozenset(found)


@dataclass(frozen=True, slots=True, kw_only=True)
class Api:
    """One API: versions from newest to oldest, models by key, in the order of their names.

    `requirements` are what an operation needs that does not say so itself; `exports` are sorted by version, what has
    none first.
    """

    title: str
    description: str
    servers: tuple[Server, ...]
    security: tuple[SecurityScheme, ...]
    requirements: Requirements
    versions: tuple[ApiVersion, ...]
    models: tuple[Model, ...]
    exports: tuple[ModelExports, ...]

    @property
    def families(self) -> tuple[tuple[tuple[ResourceRef, Resource], ...], ...]:
        """Resources that are the same at several versions, from newer to older; families by the name of the newest."""
        known = {
            ResourceRef(version=version.name.python if version.name else None, resource=resource.name.python): resource
            for version in self.versions
            for resource in version.resources
        }
        found = [
            tuple((one, known[one]) for one in (ref, *resource.standing.predecessors) if one in known)
            for ref, resource in known.items()
            if resource.standing and known.keys().isdisjoint(resource.standing.successors)
        ]
        return tuple(sorted(found, key=lambda family: family[0][0].resource))
