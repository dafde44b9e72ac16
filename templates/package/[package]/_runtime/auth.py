"""Credentials: what was given to the client, and which of it each operation is sent."""

from __future__ import annotations

import re
from base64 import b64encode
from collections.abc import Mapping
from dataclasses import field
from typing import TYPE_CHECKING, Any, Self
from urllib.parse import quote

from .config import ApiKey, Basic, Bearer
from .errors import ConfigurationError
from .logs import hide_in_logs
from .record import record
from .tokens import Called, ClientCredentials, Fixed, Source, Stored, TokenStore

if TYPE_CHECKING:
    from .config import ApiAuth, ApiConfig, Credential, Requirements, Scheme
    from .ports import Port
    from .tokens import Fetch


@record(frozen=True, kw_only=True)
class Credentials:
    """What one request carries, ready to be sent."""

    headers: dict[str, str] = field(default_factory=dict[str, str], repr=False)
    query: str = field(default="", repr=False)
    cookie: str = field(default="", repr=False)

    def __or__(self, other: Credentials) -> Credentials:
        return Credentials(
            headers=self.headers | other.headers,
            query="&".join(filter(None, (self.query, other.query))),
            cookie="; ".join(filter(None, (self.cookie, other.cookie))),
        )

    def secrets(self) -> tuple[str, ...]:
        """Give what no text of ours may show."""
        pairs = (pair.partition("=")[2] for pair in (*self.query.split("&"), *self.cookie.split("; ")) if pair)
        return (*(value.rpartition(" ")[2] for value in self.headers.values()), *pairs)


NOTHING = Credentials()


@record(frozen=True)
class Keyring:
    """The credentials of a client by security scheme, and what operations need that do not say so themselves."""

    schemes: Mapping[str, Source[Credentials]] = field(repr=False)
    requirements: Requirements

    @classmethod
    def of(cls, config: ApiConfig, auth: ApiAuth | None, port: Port[Any], fetch: Fetch) -> Self:
        """Make it of what a client is given.

        :param fetch: asks a token endpoint.
        :raises ConfigurationError: if no scheme of the API takes it.
        """
        given = {} if auth is None else _by_scheme(config, auth)
        stores: dict[ClientCredentials, TokenStore] = {}
        return cls(
            {name: _source(config.security[name], value, port, fetch, stores) for name, value in given.items()},
            config.requirements,
        )

    def choose(self, requirements: Requirements | None) -> tuple[Source[Credentials], ...] | None:
        """Give what to send for the first of the requirements that can be met, empty for one that needs nothing.

        An empty requirement beside others makes credentials optional: they are sent if there are any.
        ``None`` if there are none that would do.
        """
        wanted = self.requirements if requirements is None else requirements
        if not any(wanted):
            return ()
        for names in filter(None, wanted):
            if all(name in self.schemes for name in names):
                return tuple(self.schemes[name] for name in names)
        return None


def environment_auth(config: ApiConfig, environ: Mapping[str, str]) -> ApiAuth | None:
    """Give the credentials that environment variables hold: a token, else a client's id and secret.

    :raises ConfigurationError: if of id and secret one is there alone.
    """
    prefix = config.env_prefix
    if prefix is None or not any(isinstance(scheme, Bearer) for scheme in config.security.values()):
        return None
    if token := environ.get(f"{prefix}_TOKEN"):
        return token
    names = f"{prefix}_CLIENT_ID", f"{prefix}_CLIENT_SECRET"
    identity, secret = (environ.get(name) for name in names)
    if identity and secret:
        return ClientCredentials(identity, secret)
    if identity or secret:
        raise ConfigurationError(f"of the environment variables {' and '.join(names)} only one is set")
    return None


def _by_scheme(config: ApiConfig, auth: ApiAuth) -> Mapping[str, Credential]:
    """Tell which schemes the credentials are for."""
    schemes = config.security
    if isinstance(auth, Mapping):
        if unknown := sorted(auth.keys() - schemes.keys()):
            known = ", ".join(map(repr, schemes)) or "none"
            raise ConfigurationError(f"auth: {unknown[0]!r} is not known; {config.title} has {known}")
        return auth
    if not schemes:
        raise ConfigurationError(f"auth: {config.title} takes no credentials")
    if isinstance(auth, tuple):
        names = [name for name, scheme in schemes.items() if isinstance(scheme, Basic)]
    else:
        names = [name for name, scheme in schemes.items() if isinstance(scheme, Bearer)]
        if not names and not isinstance(auth, ClientCredentials):
            # Many schemes may take one token, but each key is a key of its own.
            keys = [name for name, scheme in schemes.items() if isinstance(scheme, ApiKey)]
            names = keys if len(keys) == 1 else []
    if not names:
        known = ", ".join(f"{name!r}: {_takes(scheme)}" for name, scheme in schemes.items())
        raise ConfigurationError(f"auth: {config.title} takes {{{known}}}")
    return dict.fromkeys(names, auth)


def _source(
    scheme: Scheme,
    value: Credential,
    port: Port[Any],
    fetch: Fetch,
    stores: dict[ClientCredentials, TokenStore],
) -> Source[Credentials]:
    def written(token: str) -> Credentials:
        return _credentials(scheme, token)

    match value:
        case str() | tuple():
            return Fixed(_credentials(scheme, value))
        case ClientCredentials() if isinstance(scheme, Bearer):
            # One store for all schemes that take the same: a token serves them all.
            return Stored(stores.setdefault(value, TokenStore(value, port, fetch)), written)
        case _ if callable(value) and not isinstance(scheme, Basic):
            return Called(value, port, written)
        case _:
            raise ConfigurationError(f"auth: must be {_takes(scheme)}")


def _takes(scheme: Scheme) -> str:
    return "(user, password)" if isinstance(scheme, Basic) else "token" if isinstance(scheme, Bearer) else "key"


def _credentials(scheme: Scheme, value: str | tuple[str, str]) -> Credentials:
    if isinstance(scheme, Basic):
        if isinstance(value, str) or ":" in value[0]:
            raise ConfigurationError("auth: must be (user, password), the user without a colon")
        encoded = b64encode(":".join(value).encode()).decode()
        return Credentials(headers={"authorization": f"Basic {encoded}"})
    # Checked here, because the errors of the HTTP library would show it.
    if not isinstance(value, str) or not re.fullmatch(r"[!-~]+", value):
        raise ConfigurationError("auth: must be visible ASCII characters without spaces")
    match scheme:
        case Bearer():
            return Credentials(headers={"authorization": f"Bearer {value}"})
        case ApiKey(location="header", name=name):
            return Credentials(headers={name.lower(): value})
        case ApiKey(location="query", name=name):
            hide_in_logs(re.escape(quote(name, safe="")))
            return Credentials(query=f"{quote(name, safe='')}={quote(value, safe='')}")
        case _:
            if re.search(r'[",;\\]', value):
                raise ConfigurationError("auth: holds a character that a cookie cannot hold")
            return Credentials(cookie=f"{scheme.name}={value}")
