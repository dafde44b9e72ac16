"""What is special about one API: the data that the generated client hands to the runtime."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal, TypeAlias, Union

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx2

Timeout: TypeAlias = Union[float, "httpx2.Timeout"]
"""Seconds for each phase of a call (connect, read, write, wait for a connection), or one limit for each."""


@dataclass(frozen=True, slots=True)
class Bearer:
    """A token in ``Authorization: Bearer`` (RFC 6750 section 2.1)."""


@dataclass(frozen=True, slots=True)
class ApiKey:
    """A key in a header, a query parameter or a cookie (OpenAPI 3.1 section 4.8.27)."""

    location: Literal["header", "query", "cookie"]
    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ErrorFields:
    """Which properties of an error's JSON object tell what; ``None`` where the API has no such property."""

    code: str | None = None
    message: str | None = None
    id: str | None = None
    details: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ApiConfig:
    """One API.

    ``servers`` maps a name to a base URL; ``server_parameter`` is what the client's own parameter for
    that name is called. ``logger`` is the name for standard ``logging``.
    """

    title: str
    user_agent: str
    servers: Mapping[str, str] = field(default_factory=dict[str, str])
    server_parameter: str = "server"
    security: Bearer | ApiKey | None = None
    errors: ErrorFields = field(default_factory=ErrorFields)
    logger: str
