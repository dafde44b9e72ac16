"""Where the token of a request comes from: fixed, from the caller's own function, or from a token endpoint."""

from __future__ import annotations

import copy
import json
import math
import re
from dataclasses import KW_ONLY, dataclass, field
from typing import TYPE_CHECKING, Any, Protocol, TypeVar, cast
from urllib.parse import quote, quote_plus, urlencode

from .errors import ApiClientError, ConfigurationError, CredentialsError, DecodeError, TimeoutError
from .urls import checked_url

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Iterable, Mapping

    from .ports import Port
    from .reply import Reply
    from .timing import Deadline

C = TypeVar("C", covariant=True)

# A token is renewed so long before its end, or a tenth of its life before if that is less.
_MARGIN_SECONDS = 60.0
_SAID_LENGTH = 300
_VARIABLE = r"\{(\w+)\}"


@dataclass(frozen=True, slots=True)
class ClientCredentials:
    """A client's own id and secret, which a token endpoint changes for tokens (RFC 6749 section 4.4).

    ``token_url`` is the endpoint, where it is not the API's usual one; or ``token_variables`` are the values of the
    variables in another one that the API has. ``scope`` is what to ask for, if anything.

    :raises ConfigurationError: if one of them is empty, the URL cannot be used, or both are given.
    """

    client_id: str
    client_secret: str = field(repr=False)
    _: KW_ONLY
    token_url: str | None = None
    token_variables: Mapping[str, str] | None = field(default=None, hash=False)
    scope: str | None = None

    def __post_init__(self) -> None:
        if not self.client_id or not self.client_secret:
            raise ConfigurationError("client_id and client_secret must not be empty")
        if self.token_url is not None:
            checked_url(self.token_url, "token_url")
        if self.token_url is not None and self.token_variables is not None:
            raise ConfigurationError("token_url and token_variables are two ways; give one")

    def url_of(self, templates: Iterable[str]) -> str | None:
        """Give the first of the URLs whose variables are those that have values, each percent-encoded whole.

        ``None`` if there are no values.

        :raises ConfigurationError: if no URL fits.
        """
        if self.token_variables is None:
            return None
        values = {name: quote(value, safe="") for name, value in self.token_variables.items() if value.strip(".")}
        known = [(template, re.findall(_VARIABLE, template)) for template in templates]
        for template, names in known:
            if set(names) == values.keys():
                return re.sub(_VARIABLE, lambda found: values[found[1]], template)
        there = " or ".join(", ".join(names) for _, names in known)
        raise ConfigurationError(f"token_variables: give {there or 'none'}, for the API has no other token URL")

    def form(self) -> bytes:
        """Write the body of the token request (RFC 6749 section 4.4.2)."""
        fields = {
            "grant_type": "client_credentials",
            "client_id": self.client_id,
            "client_secret": self.client_secret,
        }
        return urlencode(fields | ({"scope": self.scope} if self.scope else {})).encode()

    def secrets(self) -> tuple[str, ...]:
        """Give what no text of ours may show, in each form in which a server may say it again."""
        forms = (self.client_secret, quote_plus(self.client_secret), json.dumps(self.client_secret)[1:-1])
        return tuple(dict.fromkeys(forms))


class Token:
    """A token and when it is to be renewed, by the clock of its client; ``None`` if only when it is refused."""

    __slots__ = ("is_refused", "renewal", "text")

    def __init__(self, text: str, renewal: float | None) -> None:
        self.text = text
        self.renewal = renewal
        self.is_refused = False

    def serves(self, now: float) -> bool:
        """Tell whether it may be sent."""
        return not self.is_refused and (self.renewal is None or now < self.renewal)


class Fetch(Protocol):
    """Asks a token endpoint."""

    def __call__(self, credentials: ClientCredentials, deadline: Deadline) -> Awaitable[Token]: ...


class TokenStore:
    """The token of one pair of credentials, renewed by one request at a time however many calls ask for it."""

    def __init__(self, credentials: ClientCredentials, port: Port[Any], fetch: Fetch) -> None:
        self._credentials = credentials
        self._clock = port.clock
        self._lock = port.lock()
        self._fetch = fetch
        self._token: Token | None = None
        self._ended = 0
        self._failure: ApiClientError | None = None

    async def get(self, deadline: Deadline) -> str:
        """Give a token that serves.

        :raises TimeoutError: if another call is still busy with renewing it when the time is over.
        """
        if token := self._serving():
            return token.text
        ended = self._ended
        async with self._lock.held(deadline.left()) as is_held:
            if not is_held:
                raise TimeoutError("waiting for a token: the time is over", method="POST", path="token")
            if token := self._serving():
                return token.text
            # Who has waited while another was refused would be refused as well: the answer is for all.
            if self._ended != ended and self._failure is not None:
                raise copy.copy(self._failure)
            return (await self._renew(deadline)).text

    def refuse(self, text: str) -> None:
        """Take it that the API has refused a token, if it is still the one in use."""
        token = self._token
        if token is not None and token.text == text:
            token.is_refused = True

    def _serving(self) -> Token | None:
        token = self._token
        return token if token is not None and token.serves(self._clock.now()) else None

    async def _renew(self, deadline: Deadline) -> Token:
        try:
            token = self._token = await self._fetch(self._credentials, deadline)
        except TimeoutError:
            raise  # another call may have more time
        except ApiClientError as error:
            self._failure = error
            self._ended += 1
            raise
        self._failure = None
        self._ended += 1
        return token


def read_token(reply: Reply, path: str, now: float) -> Token:
    """Read the reply of a token endpoint (RFC 6749 sections 5.1 and 5.2).

    :raises CredentialsError: if it refuses the credentials.
    :raises DecodeError: if it says success, but gives no token. The reply's body is left out: it may hold one.
    """
    found = _decoded(reply)
    if reply.status in (400, 401, 403):
        code, said = _text(found.get("error")), _text(found.get("error_description"))
        more = ": ".join(part for part in (code, said) if part)
        raise CredentialsError(
            f"{reply.status}: POST {path}: the token endpoint refuses the client's credentials"
            + (f": {more}" if more else ""),
            status=reply.status,
            method="POST",
            path=path,
            code=code,
            message=said,
            headers=reply.headers,
        )
    text = found.get("access_token")
    if not isinstance(text, str) or not re.fullmatch(r"[!-~]+", text):
        raise DecodeError(
            f"POST {path}: the token endpoint's reply holds no token",
            method="POST",
            path=path,
            status=reply.status,
            pointer="/access_token",
            body=b"",
        )
    life = _life(found.get("expires_in"))
    return Token(text, None if life is None else now + life - min(_MARGIN_SECONDS, life / 10))


def _decoded(reply: Reply) -> dict[str, Any]:
    try:
        found = json.loads(reply.content)
    except (ValueError, RecursionError):
        found = None
    return cast("dict[str, Any]", found) if isinstance(found, dict) else {}


def _life(value: object) -> float | None:
    try:
        seconds = float(cast("str", value))
    except (TypeError, ValueError):
        return None
    return seconds if math.isfinite(seconds) else None


def _text(value: object) -> str | None:
    if not isinstance(value, str):
        return None
    return "".join(char if char.isprintable() else " " for char in value)[:_SAID_LENGTH]


class Source(Protocol[C]):
    """Where the credentials for one security scheme come from."""

    async def get(self, deadline: Deadline, /) -> C:
        """Give what to send."""
        ...

    def refuse(self, sent: Any, /) -> bool:
        """Take it that the API has refused these; tell whether there may be better ones."""
        ...


class Fixed(Source[C]):
    """Credentials that stay as they are."""

    def __init__(self, credentials: C) -> None:
        self._credentials = credentials

    async def get(self, _deadline: Deadline) -> C:
        return self._credentials

    def refuse(self, _sent: Any) -> bool:
        return False


class Called(Source[C]):
    """Credentials of a token that a function of the caller's gives for each request."""

    def __init__(
        self, function: Callable[[], str | Awaitable[str]], port: Port[Any], written: Callable[[str], C]
    ) -> None:
        self._function = function
        self._port = port
        self._written = written

    async def get(self, _deadline: Deadline) -> C:
        return self._written(await self._port.answer(self._function()))

    def refuse(self, _sent: Any) -> bool:
        return True


class Stored(Source[C]):
    """Credentials of a token that is fetched and kept."""

    def __init__(self, store: TokenStore, written: Callable[[str], C]) -> None:
        self._store = store
        self._written = written
        self._last: tuple[str, C] | None = None

    async def get(self, deadline: Deadline) -> C:
        text = await self._store.get(deadline)
        last = self._last
        if last is None or last[0] != text:
            last = self._last = (text, self._written(text))
        return last[1]

    def refuse(self, sent: Any) -> bool:
        last = self._last
        if last is not None and last[1] == sent:
            self._store.refuse(last[0])
        return True
