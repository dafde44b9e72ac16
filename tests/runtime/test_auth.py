"""Which credentials go where: schemes, requirements, servers of operations."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import httpx2
import pytest
from _runtime.auth import NOTHING, Credentials, Keyring
from _runtime.clock import Clock
from _runtime.config import ApiConfig, ApiKey, Basic, Bearer, Requirements
from _runtime.errors import ConfigurationError
from _runtime.operation import Empty, Operation
from _runtime.ports import BlockingPort, run
from _runtime.timing import Deadline
from mini_api import CONFIG, BoxClient

if TYPE_CHECKING:
    from _runtime.tokens import ClientCredentials, Token
    from mini_api import Recorder

DEADLINE = Deadline(Clock(), None, httpx2.Timeout(1))
SCHEMES = {
    "app": ApiKey("header", "X-App"),
    "user": ApiKey("query", "user"),
    "session": ApiKey("cookie", "sid"),
    "login": Basic(),
    "token": Bearer(),
    "oauth": Bearer(),
}


def config(*names: str) -> ApiConfig:
    schemes = {name: SCHEMES[name] for name in names}
    return ApiConfig(title="X", user_agent="x", security=schemes, requirements=(("token",),), logger="x")


async def no_fetch(credentials: ClientCredentials, deadline: Deadline) -> Token:
    raise AssertionError("no token is to be fetched")


def keyring(api: ApiConfig, auth: Any) -> Keyring:
    port = BlockingPort(Clock())
    return Keyring.of(api, auth, port, no_fetch)


def served(keys: Keyring, requirements: Requirements | None) -> Credentials | None:
    sources = keys.choose(requirements)
    if sources is None:
        return None
    found = NOTHING
    for source in sources:
        found |= run(source.get(DEADLINE))
    return found


def test_what_is_given_finds_its_scheme() -> None:
    every = config(*SCHEMES)
    assert keyring(every, "t").schemes.keys() == {"token", "oauth"}
    assert keyring(every, ("u", "p")).schemes.keys() == {"login"}
    assert keyring(every, {"app": "a", "login": ("u", "p")}).schemes.keys() == {"app", "login"}
    assert keyring(config("app", "login"), "a").schemes.keys() == {"app"}
    assert keyring(every, None).schemes == {}


@pytest.mark.parametrize(
    ("names", "auth", "problem"),
    [
        (("app", "user"), "a", "auth: X takes {'app': key, 'user': key}"),
        (("login",), "a", "auth: X takes {'login': (user, password)}"),
        (("token",), ("u", "p"), "auth: X takes {'token': token}"),
        (("token",), {"tokn": "secret"}, "auth: 'tokn' is not known; X has 'token'"),
        ((), {"token": "secret"}, "auth: 'token' is not known; X has none"),
        ((), "secret", "auth: X takes no credentials"),
        (("login",), ("u:secret", "secret"), "auth: must be (user, password), the user without a colon"),
        (("login",), {"login": "secret"}, "auth: must be (user, password), the user without a colon"),
        (("token",), {"token": ("secret", "secret")}, "auth: must be visible ASCII characters without spaces"),
        (("token",), "secret\n", "auth: must be visible ASCII characters without spaces"),
        (("session",), 'secret;"', "auth: holds a character that a cookie cannot hold"),
    ],
)
def test_what_no_scheme_takes(names: tuple[str, ...], auth: Any, problem: str) -> None:
    with pytest.raises(ConfigurationError) as caught:
        keyring(config(*names), auth)
    assert str(caught.value) == problem


def test_the_first_requirement_that_can_be_met() -> None:
    keys = keyring(config(*SCHEMES), {"app": "a", "user": "u", "session": "s", "login": ("u", "ü:")})
    assert served(keys, None) is None
    assert served(keys, ()) == NOTHING
    assert served(keys, ((),)) == NOTHING
    assert served(keys, ((), ("token",))) is None
    assert served(keys, (("app", "token"),)) is None
    both = served(keys, (("token",), ("app", "user", "session"), ("login",)))
    assert both is not None
    assert (both.headers, both.query, both.cookie) == ({"x-app": "a"}, "user=u", "sid=s")
    optional = served(keys, ((), ("login",)))
    assert optional is not None
    assert optional.headers == {"authorization": "Basic dTrDvDo="}
    assert "u=" not in repr(keys) + repr(both)


def at(server: str, *, declared: bool = False) -> Operation[None]:
    security = (("token",),) if declared else None
    return Operation[None]("GET", "/x", server=server, security=security, replies={"default": Empty()})


@pytest.mark.parametrize(
    ("server", "declared", "url", "with_token"),
    [
        ("/files", False, "https://west.example.com/files/x", True),
        ("https://east.example.com:443/v2/", False, "https://east.example.com/v2/x", False),
        ("https://east.example.com/v2", False, "https://east.example.com/v2/x", True),
        ("http://west.example.com", False, "http://west.example.com/x", False),
        ("https://files.example.com", False, "https://files.example.com/x", False),
        ("https://files.example.com", True, "https://files.example.com/x", True),
    ],
)
def test_credentials_stay_with_the_servers_of_the_api(
    recorder: Recorder, server: str, declared: bool, url: str, with_token: bool
) -> None:
    client = BoxClient(region="west", auth="t0ken", http_client=recorder.http(auth=("own", "auth")))
    operation = at(server, declared=declared)
    client.send_request(operation, operation.request(), None)
    assert str(recorder.last.url) == url
    assert recorder.last.headers.get("authorization") == ("Bearer t0ken" if with_token else None)


def test_the_configuration_shows_no_secret() -> None:
    assert "t0ken" not in repr(keyring(CONFIG, "t0ken"))
