"""What a fake knows of an API: the data that the generator writes beside the package's ``testing`` module."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal, TypeAlias

from pydantic import TypeAdapter

from ..config import ErrorFields
from ..waiting import Outcome, Rule, Waiter

Schema: TypeAlias = Mapping[str, Any]
"""A schema of JSON Schema 2020-12, whose ``$ref`` is the name of another one."""

Steps: TypeAlias = tuple[str, ...]
"""Names of properties that lead into an object."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Parameter:
    """One parameter of an operation (OpenAPI 3.1 section 4.8.12); ``style`` is ``json`` where it has a content."""

    name: str
    place: Literal["path", "query", "header", "cookie"]
    required: bool = False
    style: str = "form"
    explode: bool = False
    is_filter: bool = False
    schema: dict[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class Body:
    """What an operation takes, by media type."""

    required: bool = False
    contents: dict[str, dict[str, Any]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Reply:
    """What an operation answers with one status, by media type; ``headers`` are those that it always has."""

    contents: dict[str, dict[str, Any]] = field(default_factory=dict[str, dict[str, Any]])
    headers: dict[str, dict[str, Any]] = field(default_factory=dict[str, dict[str, Any]])


@dataclass(frozen=True, slots=True, kw_only=True)
class Pages:
    """How a list comes: steps to its items and to their number, and what says which page.

    An argument is a query parameter, or steps into the body. ``next`` are the steps to the next page's cursor.
    """

    items: Steps = ("items",)
    total: Steps | None = ("total",)
    limit: str | Steps | None = None
    size: int | None = None
    offset: str | Steps | None = None
    cursor: str | Steps | None = None
    next: Steps = ("next",)


@dataclass(frozen=True, slots=True, kw_only=True)
class State:
    """One rule of a waiter: the outcome of what holds one of the values at each of the places (JSON pointers)."""

    outcome: Outcome
    when: dict[str, tuple[Any, ...]]


@dataclass(frozen=True, slots=True, kw_only=True)
class LongRunning:
    """What an operation starts: the operations that tell its state, where the reply names it, what calls it off."""

    polls: tuple[str, ...]
    id: Steps | None = None
    cancel: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Operation:
    """One operation; ``name`` is what leads to it in the client, ``server`` where it goes if not to the API's."""

    name: str
    method: str
    path: str
    server: str | None = None
    parameters: tuple[Parameter, ...] = ()
    body: Body | None = None
    replies: dict[str, Reply] = field(default_factory=dict[str, Reply])
    security: tuple[tuple[str, ...], ...] | None = None
    pages: Pages | None = None
    states: tuple[State, ...] = ()
    long_running: LongRunning | None = None

    @property
    def key(self) -> str:
        """The method and the path."""
        return f"{self.method} {self.path}"

    @property
    def waiter(self) -> Waiter | None:
        """How to see what became of the thing that it reads."""
        return Waiter(tuple(Rule(state.outcome, state.when) for state in self.states)) if self.states else None

    def parameter(self, name: str) -> Parameter | None:
        """The path parameter of that name."""
        return next((one for one in self.parameters if one.place == "path" and one.name == name), None)

    def success(self, *preferred: str) -> tuple[int, Reply]:
        """The reply of a call that is right: the first of these statuses that is declared, else the least one."""
        declared = sorted(status for status in self.replies if status.startswith("2"))
        status = next((one for one in preferred if one in declared), declared[0] if declared else None)
        if status is None:
            return 200, self.replies.get("default", Reply()) if set(self.replies) == {"default"} else Reply()
        return int(status.upper().replace("XX", "00")), self.replies[status]


@dataclass(frozen=True, slots=True, kw_only=True)
class Scheme:
    """One way to tell who calls: a key's place and name, or a kind of ``Authorization``."""

    kind: Literal["bearer", "basic", "header", "query", "cookie"]
    name: str = "Authorization"


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """One API. ``prefixes`` are the paths of its servers."""

    title: str
    prefixes: tuple[str, ...] = ()
    security: dict[str, Scheme] = field(default_factory=dict[str, Scheme])
    requirements: tuple[tuple[str, ...], ...] = ()
    errors: ErrorFields = field(default_factory=ErrorFields)
    operations: tuple[Operation, ...]
    schemas: dict[str, dict[str, Any]]


_FACTS = TypeAdapter(Facts)


def read_facts(text: bytes | str) -> Facts:
    """Read what the generator has written."""
    return _FACTS.validate_json(text)
