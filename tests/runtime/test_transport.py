"""Parts of the transport that no server is needed for."""

from __future__ import annotations

import asyncio
import ssl
from typing import TYPE_CHECKING, Any

import httpx2
import pytest
from _runtime.auth import Keyring
from _runtime.clock import Clock
from _runtime.config import ApiConfig, Basic
from _runtime.errors import ConfigurationError, TransportError
from _runtime.ports import AsyncPort, BlockingPort, Lock, run
from _runtime.retry import Retry, is_repeatable
from _runtime.timing import Deadline
from _runtime.tokens import ClientCredentials, Stored, Token, TokenStore
from mini_api import BoxClient

if TYPE_CHECKING:
    from pathlib import Path

    from mini_api import Recorder


def test_the_clock_of_this_machine() -> None:
    clock = Clock()
    before, wall = clock.now(), clock.wall()
    clock.sleep(0)
    asyncio.run(clock.sleep_async(0))
    assert clock.now() >= before
    assert clock.wall() > 1_700_000_000
    assert clock.wall() >= wall
    assert Deadline(clock, None, httpx2.Timeout(3)).left() is None


def test_a_coroutine_over_a_blocking_port_must_not_wait() -> None:
    with pytest.raises(RuntimeError, match="has waited for something"):
        run(asyncio.sleep(0))


def test_a_sync_client_within_async_code(recorder: Recorder) -> None:
    async def inside() -> Any:
        return recorder.client().boxes.list()

    assert asyncio.run(inside()).items == []


@pytest.mark.parametrize(
    "wrong", [{"max_retries": -1}, {"first_wait": -1.0}, {"longest_wait": float("inf")}, {"longest_told": float("nan")}]
)
def test_retries_that_cannot_be(wrong: dict[str, Any]) -> None:
    with pytest.raises(ConfigurationError, match="retry: "):
        Retry(**wrong)


def test_waits_of_a_thousand_attempts_are_numbers() -> None:
    assert 15 <= Retry().wait(5000, None) <= 30


@pytest.mark.parametrize(
    ("method", "headers", "repeatable"),
    [(method, {}, True) for method in ("GET", "HEAD", "OPTIONS", "PUT", "DELETE", "TRACE")]
    + [(method, {}, False) for method in ("POST", "PATCH")]
    + [(method, {"idempotency-key": "k"}, True) for method in ("POST", "PATCH")],
)
def test_what_may_be_sent_again(method: str, headers: dict[str, str], repeatable: bool) -> None:
    assert is_repeatable(method, headers) is repeatable


@pytest.mark.parametrize(
    ("cause", "is_temporary"),
    [
        (httpx2.ConnectError("x"), True),
        (httpx2.ProxyError("x"), True),
        (httpx2.RemoteProtocolError("x"), True),
        (httpx2.PoolTimeout("x"), True),
        (httpx2.LocalProtocolError("x"), False),
        (httpx2.UnsupportedProtocol("x"), False),
        (httpx2.DecodingError("x"), False),
        (httpx2.TooManyRedirects("x"), False),
    ],
)
def test_what_another_attempt_may_change(recorder: Recorder, cause: Exception, is_temporary: bool) -> None:
    recorder.answer = cause
    with pytest.raises(TransportError) as caught:
        recorder.client(max_retries=1, retry=Retry(first_wait=0)).boxes.list()
    assert caught.value.is_temporary is is_temporary
    assert len(recorder.requests) == (2 if is_temporary else 1)


def test_a_wrong_certificate_stays_wrong(recorder: Recorder) -> None:
    recorder.answer = httpx2.ConnectError("certificate verify failed")
    recorder.answer.__cause__ = ssl.SSLCertVerificationError("self-signed")
    with pytest.raises(TransportError) as caught:
        recorder.client(max_retries=3).boxes.list()
    assert not caught.value.is_temporary
    assert len(recorder.requests) == 1


async def never(credentials: ClientCredentials, deadline: Deadline) -> Token:
    raise AssertionError("no token is to be fetched")


def test_client_credentials_are_for_tokens_only() -> None:
    config = ApiConfig(title="X", user_agent="x", security={"login": Basic()}, logger="x")
    for auth in (ClientCredentials("i", "s"), {"login": ClientCredentials("i", "s")}, {"login": lambda: "t"}):
        with pytest.raises(ConfigurationError, match=r"\(user, password\)"):
            Keyring.of(config, auth, BlockingPort(Clock()), never)


def test_a_token_that_was_replaced_meanwhile_is_not_refused_again() -> None:
    port = BlockingPort(Clock())
    deadline = Deadline(port.clock, None, httpx2.Timeout(1))
    made = iter(["first", "second"])

    async def fetch(_credentials: ClientCredentials, _deadline: Deadline) -> Token:
        return Token(next(made), None)

    store = TokenStore(ClientCredentials("i", "s"), port, fetch)
    source = Stored(store, lambda text: {"token": text})
    assert not isinstance(source, TokenStore)
    assert source.refuse({"token": "none yet"})
    first = run(source.get(deadline))
    assert source.refuse(first)
    assert run(source.get(deadline)) == {"token": "second"}
    assert source.refuse(first)
    store.refuse("first")
    assert run(source.get(deadline)) == {"token": "second"}


def test_a_lock_is_had_or_not() -> None:
    async def had(lock: Lock) -> bool:
        async with lock.held(0.1) as is_held:
            return is_held

    async def threads() -> list[bool]:
        lock = BlockingPort(Clock()).lock()
        async with lock.held(None) as first:
            return [first, await had(lock)]

    async def tasks() -> list[bool]:
        lock = AsyncPort(Clock()).lock()
        async with lock.held(None) as first:
            found = [first, await asyncio.create_task(had(lock))]
        return [*found, await had(lock)]

    assert run(threads()) == [True, False]
    assert asyncio.run(tasks()) == [True, False, True]


def test_proxies_and_certificates(tmp_path: Path, recorder: Recorder, monkeypatch: pytest.MonkeyPatch) -> None:
    given: list[dict[str, Any]] = []

    class Pool(httpx2.Client):
        def __init__(self, **options: Any) -> None:
            given.append(options)
            super().__init__(transport=httpx2.MockTransport(recorder))

    monkeypatch.setattr(httpx2, "Client", Pool)
    bundle = tmp_path / "ca.pem"
    bundle.write_text(httpx2_certificates())
    context = ssl.create_default_context()
    for options in ({}, {"proxy": "http://p:1"}, {"verify": False}, {"verify": context}):
        BoxClient(region="west", **options).boxes.list()
    for verify in (str(bundle), str(tmp_path)):
        BoxClient(region="west", verify=verify).boxes.list()
    assert given[:4] == [{}, {"proxy": "http://p:1"}, {"verify": False}, {"verify": context}]
    assert [len(one["verify"].get_ca_certs()) > 0 for one in given[4:]] == [True, False]
    for options in ({"proxy": "http://u:s3cret@p:1"}, {"verify": False}):
        with pytest.raises(ConfigurationError, match="to the http_client") as caught:
            BoxClient(region="west", http_client=recorder.http(), **options)
        assert "s3cret" not in str(caught.value)
    client = BoxClient(region="west", proxy="http://u:s3cret@p:1")
    assert "s3cret" not in repr(client)


def httpx2_certificates() -> str:
    """Some certificate that this machine trusts."""
    context = ssl.create_default_context()
    return "".join(ssl.DER_cert_to_PEM_cert(one) for one in context.get_ca_certs(binary_form=True)[:1])
