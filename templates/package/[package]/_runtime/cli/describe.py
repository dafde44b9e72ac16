"""What the generated package tells the command line of its operations: plain values, nothing to import.

They are tuples with names, because those are made faster than dataclasses, and each run makes many.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, NamedTuple, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Mapping

Kind: TypeAlias = Literal["text", "integer", "number", "boolean", "datetime", "date", "json", "any"]
"""How the text of an argument becomes a value; ``any`` is JSON where that is valid, else the text itself."""

BodyKind: TypeAlias = Literal["json", "text", "bytes", "form"]

Format: TypeAlias = Literal["table", "json", "yaml", "csv", "jsonl"]
FORMATS: tuple[Format, ...] = ("table", "json", "yaml", "csv", "jsonl")


class Argument(NamedTuple):
    """One argument of a method.

    ``name`` is its keyword in Python, ``flag`` what it is called here, without hyphens before it. ``choices`` are
    values that the API knows; others are let through.
    """

    name: str
    flag: str
    kind: Kind
    help: str = ""
    required: bool = False
    repeated: bool = False
    choices: tuple[str, ...] = ()


class Property(NamedTuple):
    """One property of a body, by its wire name."""

    name: str
    kind: Kind
    help: str = ""
    required: bool = False
    choices: tuple[str, ...] = ()


class Body(NamedTuple):
    """What an operation takes as its body; ``media_types`` has the one to prefer first."""

    kind: BodyKind
    required: bool
    media_types: tuple[str, ...]
    properties: tuple[Property, ...] = ()
    chooses: bool = False


class Call(NamedTuple):
    """One operation at one version.

    ``version`` is the attribute of the client (``None`` without versions), ``method`` that of the resource, with a dot
    where it is a preset.
    ``paths`` are its arguments by position. ``limit`` is the argument that says how long a page is, ``waits`` the
    method of the resource that waits for what this one gets. ``columns`` are the properties that a table shows.
    """

    version: str | None
    method: str
    http: str
    path: str
    summary: str
    text: str = ""
    paths: tuple[Argument, ...] = ()
    options: tuple[Argument, ...] = ()
    body: Body | None = None
    lists: bool = False
    limit: str | None = None
    size: int | None = None
    starts: bool = False
    downloads: bool = False
    waits: str | None = None
    deprecated: str | None = None
    columns: tuple[str, ...] = ()


class Command(NamedTuple):
    """One name on the command line, with the operation that it is at each version, the one to prefer first.

    Presets stand under the name of what they are presets of.
    """

    name: str
    calls: tuple[Call, ...]
    under: str = ""

    def at(self, version: str | None) -> Call | None:
        """Give the operation at a version; the preferred one where none is named."""
        if version is None:
            return self.calls[0]
        return next((call for call in self.calls if call.version == version), None)


class Group(NamedTuple):
    """One resource: its attribute in Python, what it is, the versions that have it, where its commands stand."""

    attribute: str
    help: str
    versions: tuple[str, ...]
    module: str


class Program(NamedTuple):
    """One command line.

    ``package`` is the generated package, ``client`` its class. ``server_parameter`` chooses among ``servers``.
    ``groups`` are the resources by what they are called here.
    """

    name: str
    title: str
    package: str
    client: str
    version: str
    distribution: str
    env_prefix: str
    server_parameter: str
    servers: Mapping[str, str]
    has_tenants: bool
    has_clients: bool
    groups: Mapping[str, Group]
