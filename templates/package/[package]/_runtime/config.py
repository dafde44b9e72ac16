"""What is special about one API: the data that the generated client hands to the runtime."""

from __future__ import annotations

from dataclasses import field, replace
from typing import TYPE_CHECKING, Literal, TypeAlias, Union

from .record import record

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping

    import httpx2

    from .retry import Retry
    from .tokens import ClientCredentials

Timeout: TypeAlias = Union[float, "httpx2.Timeout"]
"""Seconds for a whole call, all its attempts and waits included; or limits for the phases of each attempt (connect,
read, write, wait for a connection)."""


@record(frozen=True)
class Bearer:
    """A token in ``Authorization: Bearer`` (RFC 6750 section 2.1).

    ``token_url`` is where client credentials become tokens, where the API says so (OpenAPI 3.1 section 4.8.29);
    ``token_urls`` are other such places, with names of variables in braces.
    """

    token_url: str | None = None
    token_urls: tuple[str, ...] = ()


@record(frozen=True)
class ApiKey:
    """A key in a header, a query parameter or a cookie (OpenAPI 3.1 section 4.8.27)."""

    location: Literal["header", "query", "cookie"]
    name: str


@record(frozen=True)
class Basic:
    """A user and a password (RFC 7617)."""


Scheme: TypeAlias = Bearer | ApiKey | Basic

Requirements: TypeAlias = tuple[tuple[str, ...], ...]
"""Ways to be let in, each the names of the schemes that it takes together; ``()`` among them is no credentials
(OpenAPI 3.1 section 4.8.30)."""

Credential: TypeAlias = "str | tuple[str, str] | ClientCredentials | Callable[[], str] | Callable[[], Awaitable[str]]"
"""A token or key, user and password, client credentials, or a function that gives the token of each request; an
async function is for async clients."""

ApiAuth: TypeAlias = "Credential | Mapping[str, Credential]"
"""What a client is let in with, alone or by the name of the security scheme."""


@record(frozen=True, kw_only=True)
class ErrorFields:
    """Which properties of an error's JSON object tell what; ``None`` where the API has no such property."""

    code: str | None = None
    message: str | None = None
    id: str | None = None
    details: str | None = None


@record(frozen=True, kw_only=True)
class ApiConfig:
    """One API.

    ``servers`` maps a name to a base URL; ``server_parameter`` is what the client's own parameter for
    that name is called. ``security`` holds the security schemes by name, ``requirements`` what operations need
    that do not say so themselves. ``logger`` is the name for standard ``logging``. ``env_prefix`` is what the
    environment variables begin with that hold credentials and tell the server. ``retry_delay`` are the steps to the
    seconds in the body of an error that tells when to come back, ``*`` for each item of an array; ``tenant_header`` is
    the header that names the tenant on whose behalf a call is made.
    """

    title: str
    user_agent: str
    servers: Mapping[str, str] = field(default_factory=dict[str, str])
    server_parameter: str = "server"
    security: Mapping[str, Scheme] = field(default_factory=dict[str, Scheme])
    requirements: Requirements = ()
    errors: ErrorFields = field(default_factory=ErrorFields)
    logger: str
    env_prefix: str | None = None
    retry_delay: tuple[str, ...] = ()
    tenant_header: str | None = None


@record(frozen=True, kw_only=True)
class Options:
    """What a call may be given besides its arguments; ``None`` is what the client has.

    ``max_retries`` wins over the number in ``retry``.
    """

    timeout: Timeout | None = None
    max_retries: int | None = None
    retry: Retry | None = None

    def within(self, seconds: float) -> Options:
        """Give the same with a limit for the whole call."""
        return replace(self, timeout=seconds)
