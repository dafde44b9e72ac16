"""Credentials: where tokens come from, when they are renewed, and by how many requests."""

from __future__ import annotations

import asyncio
import threading
from concurrent.futures import ThreadPoolExecutor
from typing import Any
from urllib.parse import parse_qs

import pytest
from _runtime import errors
from _runtime.config import Options
from _runtime.errors import ConfigurationError, CredentialsError
from _runtime.operation import Empty, Header, Json, Operation
from _runtime.tokens import ClientCredentials
from fault_caller import CLIENT_SECRET, MINTED, TOKEN, Caller
from fault_server import RESET_IN_BODY, Act, Asked, FaultServer, reply
from mini_api import Page

PAGE = Operation[Page]("GET", "/boxes", replies={"200": Json(lambda: Page)})
POST = Operation[None]("POST", "/boxes", replies={"200": Empty()})
GOOD = {"items": [], "total": 1}
CREDENTIALS = ClientCredentials("client-1", CLIENT_SECRET)


class Mint:
    """Gives tokens, each but once, and lets in who has one that is still good."""

    def __init__(self, server: FaultServer, **more: Any) -> None:
        self.server = server
        self.more = {"expires_in": 7200} | more
        self.good: set[str] = set()
        self.count = 0
        self.lock = threading.Lock()
        self.gate: threading.Event | None = None
        server.routes = {"/token": self.token, "/boxes": self.boxes}

    def token(self, _asked: Asked) -> Act:
        if self.gate:
            assert self.gate.wait(20)
        with self.lock:
            self.count += 1
            token = f"{MINTED}-{self.count}"
            self.good.add(token)
        return reply(200, {"access_token": token, "token_type": "Bearer", **self.more})

    def boxes(self, asked: Asked) -> Act:
        if asked.headers.get("authorization", "").removeprefix("Bearer ") in self.good:
            return reply(200, GOOD)
        return reply(401, {"message": "no"})


def test_a_token_is_fetched_once_and_kept(caller: Caller, server: FaultServer) -> None:
    mint = Mint(server)

    def steps(client: Any) -> Any:
        if caller.kind == "sync":
            return [client.send_request(PAGE, PAGE.request()) for _ in range(3)]

        async def several() -> Any:
            return [await client.send_request(PAGE, PAGE.request()) for _ in range(3)]

        return several()

    assert len(caller.use(steps, auth=CREDENTIALS)) == 3
    assert mint.count == 1
    asked = server.asked[0]
    assert (asked.method, asked.path) == ("POST", "/token")
    assert asked.headers["content-type"] == "application/x-www-form-urlencoded"
    assert "authorization" not in asked.headers
    assert parse_qs(asked.body.decode()) == {
        "grant_type": ["client_credentials"],
        "client_id": ["client-1"],
        "client_secret": [CLIENT_SECRET],
    }


def test_another_endpoint_and_a_scope(caller: Caller, server: FaultServer) -> None:
    Mint(server)
    server.routes["/v2/oauth2/4ab/token"] = server.routes["/token"]
    url = f"{server.url}/v2/oauth2/4ab/token"
    caller.send(PAGE, {"auth": ClientCredentials("i", CLIENT_SECRET, token_url=url, scope="hpe-tenant")})
    assert server.paths == ["POST /v2/oauth2/4ab/token", "GET /boxes"]
    assert parse_qs(server.asked[0].body.decode())["scope"] == ["hpe-tenant"]


@pytest.mark.parametrize(
    ("life", "after", "count"),
    [(7200, 7139, 1), (7200, 7141, 2), ("100", 89, 1), (100, 91, 2), (None, 1e9, 1), ("x", 1e9, 1), (1e999, 9, 1)],
)
def test_it_is_renewed_ahead_of_its_end(
    caller: Caller, server: FaultServer, life: Any, after: float, count: int
) -> None:
    mint = Mint(server, expires_in=life)
    caller.use(two_calls(caller, lambda: caller.clock.sleep(after)), auth=CREDENTIALS)
    assert mint.count == count


def two_calls(caller: Caller, between: Any, operation: Operation[Any] = PAGE) -> Any:
    def steps(client: Any) -> Any:
        if caller.kind == "sync":
            client.send_request(operation, operation.request())
            between()
            return client.send_request(operation, operation.request())

        async def both() -> Any:
            await client.send_request(operation, operation.request())
            between()
            return await client.send_request(operation, operation.request())

        return both()

    return steps


@pytest.mark.parametrize("operation", [PAGE, POST])
def test_a_token_that_is_refused_is_renewed_once(
    caller: Caller, server: FaultServer, operation: Operation[Any]
) -> None:
    mint = Mint(server)
    assert caller.use(two_calls(caller, mint.good.clear, operation), auth=CREDENTIALS).status == 200
    call = f"{operation.method} /boxes"
    assert server.paths == ["POST /token", call, call, "POST /token", call]
    assert caller.clock.slept == []


def test_a_401_for_ever_is_an_error_after_one_renewal(caller: Caller, server: FaultServer) -> None:
    mint = Mint(server)
    server.routes["/boxes"] = lambda _: reply(401, {"message": "no"})
    with pytest.raises(errors.AuthenticationError, match="401 Unauthorized: GET /boxes: no"):
        caller.send(PAGE, {"auth": CREDENTIALS})
    assert server.paths == ["POST /token", "GET /boxes"] * 2
    assert mint.count == 2


def test_a_fixed_token_is_not_tried_again(caller: Caller, server: FaultServer) -> None:
    server.script = [reply(401), reply(200, GOOD)]
    with pytest.raises(errors.AuthenticationError):
        caller.send(PAGE)
    assert len(server.asked) == 1


def test_a_renewal_leaves_the_retries_as_they_are(caller: Caller, server: FaultServer) -> None:
    Mint(server)
    acts = [reply(401), reply(503), reply(200, GOOD)]
    server.routes["/boxes"] = lambda _: acts.pop(0)
    assert caller.send(PAGE, {"auth": CREDENTIALS, "max_retries": 1}).status == 200


@pytest.mark.parametrize(
    "act",
    [
        reply(400, {"error": "invalid_client", "error_description": f"bad secret {CLIENT_SECRET}\n!"}),
        reply(401, {"error": "invalid_client"}),
        reply(403, b"<html>", "text/html"),
        reply(401, [CLIENT_SECRET]),
    ],
)
def test_wrong_credentials_are_told_clearly(caller: Caller, server: FaultServer, act: Act) -> None:
    server.script = [act]
    with pytest.raises(CredentialsError, match="the token endpoint refuses the client's credentials") as caught:
        caller.send(PAGE, {"auth": CREDENTIALS})
    assert server.paths == ["POST /token"]
    assert isinstance(caught.value, errors.AuthenticationError)
    assert caught.value.path == "/token"
    if caught.value.message:
        assert caught.value.message == "bad secret *** !"


@pytest.mark.parametrize(
    "body", [b"", b"[]", b"{}", b'{"access_token": 1}', b'{"access_token": "a b"}', b"[" * 100_000]
)
def test_a_reply_without_a_token(caller: Caller, server: FaultServer, body: bytes) -> None:
    server.script = [reply(200, body)]
    with pytest.raises(errors.DecodeError, match="the token endpoint's reply holds no token"):
        caller.send(PAGE, {"auth": CREDENTIALS})


def test_the_token_endpoint_is_tried_again_as_well(caller: Caller, server: FaultServer) -> None:
    mint = Mint(server)
    acts = [reply(503, Retry_After="3"), RESET_IN_BODY]
    server.routes["/token"] = lambda asked: acts.pop(0) if acts else mint.token(asked)
    assert caller.send(PAGE, {"auth": CREDENTIALS}).status == 200
    assert server.paths == ["POST /token"] * 3 + ["GET /boxes"]
    assert caller.clock.slept[0] == 3


def test_a_token_endpoint_that_fails(caller: Caller, server: FaultServer) -> None:
    server.routes["/token"] = lambda _: reply(500, b"oops")
    with pytest.raises(errors.ServerError, match="500 Internal Server Error: POST /token: oops"):
        caller.send(PAGE, {"auth": CREDENTIALS, "max_retries": 0})


# Single flight ------------------------------------------------------------------------------------


def test_fifty_threads_cause_one_token_request(server: FaultServer) -> None:
    mint = Mint(server)
    caller = Caller("sync", server)
    client = caller.client(auth=CREDENTIALS)
    # A token that has been used and has expired, not none at all.
    client.send_request(PAGE, PAGE.request())
    caller.clock.time += 10_000
    mint.good.clear()
    mint.gate = threading.Event()
    barrier = threading.Barrier(51)

    def call() -> int:
        barrier.wait(20)
        return int(client.send_request(PAGE, PAGE.request()).status)

    with ThreadPoolExecutor(50) as pool:
        running = [pool.submit(call) for _ in range(50)]
        barrier.wait(20)
        mint.gate.set()
        assert {one.result(20) for one in running} == {200}
    client.close()
    assert mint.count == 2


def test_fifty_threads_whose_token_is_refused_cause_one_token_request(server: FaultServer) -> None:
    mint = Mint(server)
    caller = Caller("sync", server)
    client = caller.client(auth=CREDENTIALS)
    client.send_request(PAGE, PAGE.request())
    mint.good.clear()
    barrier = threading.Barrier(50)

    def boxes(asked: Asked) -> Act:
        act = mint.boxes(asked)
        if act.parts[0].startswith(b"HTTP/1.1 401"):
            barrier.wait(20)  # nobody is refused before all have asked with the old token
        return act

    server.routes["/boxes"] = boxes
    with ThreadPoolExecutor(50) as pool:
        calls = pool.map(lambda _: client.send_request(PAGE, PAGE.request()).status, range(50))
        assert set(calls) == {200}
    client.close()
    assert mint.count == 2


def test_five_hundred_tasks_cause_one_token_request(server: FaultServer) -> None:
    mint = Mint(server)
    caller = Caller("async", server)

    async def run() -> None:
        async with caller.client(auth=CREDENTIALS) as client:
            await client.send_request(PAGE, PAGE.request())
            caller.clock.time += 10_000
            mint.good.clear()
            calls = [client.send_request(PAGE, PAGE.request()) for _ in range(500)]
            assert {reply.status for reply in await asyncio.gather(*calls)} == {200}

    asyncio.run(run())
    assert mint.count == 2


def test_who_waits_for_a_renewal_that_fails_fails_with_it(server: FaultServer) -> None:
    server.routes["/token"] = lambda _: reply(401, {"error": "invalid_client"})
    caller = Caller("async", server)

    async def run() -> None:
        async with caller.client(auth=CREDENTIALS) as client:
            calls = [client.send_request(PAGE, PAGE.request()) for _ in range(20)]
            results = await asyncio.gather(*calls, return_exceptions=True)
            assert all(isinstance(result, CredentialsError) for result in results)
            assert len({id(result) for result in results}) == 20
            assert len(server.asked) == 1
            # A failure is for those who waited, not for ever.
            Mint(server)
            assert (await client.send_request(PAGE, PAGE.request())).status == 200

    asyncio.run(run())


@pytest.mark.parametrize("kind", ["sync", "async"])
def test_who_waits_for_a_renewal_waits_no_longer_than_its_timeout(server: FaultServer, kind: str) -> None:
    mint = Mint(server)
    mint.gate = threading.Event()
    caller = Caller(kind, server)
    asked = threading.Event()
    server.routes["/token"] = lambda request: (asked.set(), mint.token(request))[1]

    async def tasks() -> None:
        async with caller.client(auth=CREDENTIALS) as client:
            first = asyncio.create_task(client.send_request(PAGE, PAGE.request()))
            await asyncio.to_thread(asked.wait, 20)
            with pytest.raises(errors.TimeoutError, match="waiting for a token"):
                await client.send_request(PAGE, PAGE.request(), Options(timeout=0.05))
            mint.gate.set()  # type: ignore[union-attr]
            assert (await first).status == 200

    if kind == "async":
        asyncio.run(tasks())
        return
    client = caller.client(auth=CREDENTIALS)
    with ThreadPoolExecutor(1) as pool:
        first = pool.submit(client.send_request, PAGE, PAGE.request())
        assert asked.wait(20)
        with pytest.raises(errors.TimeoutError, match="waiting for a token"):
            client.send_request(PAGE, PAGE.request(), Options(timeout=0.05))
        mint.gate.set()
        assert first.result(20).status == 200
    client.close()


def test_a_short_timeout_of_one_is_not_the_failure_of_others(caller: Caller, server: FaultServer) -> None:
    mint = Mint(server)

    def steps(client: Any) -> Any:
        if caller.kind == "sync":
            with pytest.raises(errors.TimeoutError):
                client.send_request(PAGE, PAGE.request(), Options(timeout=0))
            return client.send_request(PAGE, PAGE.request())

        async def both() -> Any:
            with pytest.raises(errors.TimeoutError):
                await client.send_request(PAGE, PAGE.request(), Options(timeout=0))
            return await client.send_request(PAGE, PAGE.request())

        return both()

    assert caller.use(steps, auth=CREDENTIALS).status == 200
    assert mint.count == 1


# Functions ----------------------------------------------------------------------------------------


def test_a_function_gives_the_token_of_each_request(caller: Caller, server: FaultServer) -> None:
    server.script = [reply(200, GOOD), reply(401), reply(200, GOOD)]
    tokens = iter(["first-token-1", "second-token", "third-token-3"])
    caller.use(two_calls(caller, lambda: None), auth=lambda: next(tokens))
    sent = [one.headers["authorization"].removeprefix("Bearer ") for one in server.asked]
    assert sent == ["first-token-1", "second-token", "third-token-3"]


async def coming() -> str:
    return TOKEN


def test_an_async_function_is_for_async_clients(caller: Caller, server: FaultServer) -> None:
    server.script = [reply(200, GOOD)]
    if caller.kind == "async":
        caller.send(PAGE, {"auth": coming})
        assert server.asked[0].headers["authorization"] == f"Bearer {TOKEN}"
    else:
        with pytest.raises(ConfigurationError, match="a sync client takes no async functions"):
            caller.send(PAGE, {"auth": coming})


def test_other_awaitables_than_coroutines_are_refused_as_well() -> None:
    class Later:
        def __await__(self) -> Any:
            yield

    server = FaultServer()
    with server, pytest.raises(ConfigurationError, match="a sync client takes no async functions"):
        Caller("sync", server).send(PAGE, {"auth": Later})


def test_what_a_function_gives_is_checked(caller: Caller) -> None:
    with pytest.raises(ConfigurationError, match="visible ASCII"):
        caller.send(PAGE, {"auth": lambda: f"{TOKEN}\n"})


# What a client is given ---------------------------------------------------------------------------


def test_the_environment(caller: Caller, server: FaultServer, monkeypatch: pytest.MonkeyPatch) -> None:
    mint = Mint(server)
    monkeypatch.setenv("BOXES_CLIENT_ID", "client-1")
    with pytest.raises(ConfigurationError, match="BOXES_CLIENT_ID and BOXES_CLIENT_SECRET only one is set"):
        caller.client(auth=None)
    monkeypatch.setenv("BOXES_CLIENT_SECRET", CLIENT_SECRET)
    caller.send(PAGE, {"auth": None})
    assert mint.count == 1
    monkeypatch.setenv("BOXES_TOKEN", TOKEN)
    mint.good.add(TOKEN)
    caller.send(PAGE, {"auth": None})
    assert server.asked[-1].headers["authorization"] == f"Bearer {TOKEN}"
    # What is given wins.
    caller.send(PAGE, {"auth": CREDENTIALS})
    assert mint.count == 2


def test_an_empty_environment_is_none(caller: Caller, server: FaultServer, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("BOXES_TOKEN", "BOXES_CLIENT_ID", "BOXES_CLIENT_SECRET"):
        monkeypatch.setenv(name, "")
    server.script = [reply(200, GOOD)]
    caller.send(PAGE, {"auth": None})
    assert "authorization" not in server.asked[0].headers


def test_credentials_show_no_secret_and_are_checked() -> None:
    assert CLIENT_SECRET not in repr(CREDENTIALS)
    for wrong in (("", "s"), ("i", "")):
        with pytest.raises(ConfigurationError, match="must not be empty"):
            ClientCredentials(*wrong)
    with pytest.raises(ConfigurationError, match="token_url must be"):
        ClientCredentials("i", "s", token_url="sso.example.com/token")


def test_an_api_that_does_not_say_where_tokens_come_from(caller: Caller) -> None:
    from mini_api import CONFIG

    with pytest.raises(ConfigurationError, match="Boxes API does not say where tokens come from: give token_url="):
        caller.send(PAGE, {"auth": CREDENTIALS, "config": CONFIG})


# Tenants ------------------------------------------------------------------------------------------

FOR_TENANTS = Operation[Page]("GET", "/boxes", headers=(Header("tenant-acid"),), replies={"200": Json(lambda: Page)})


def test_a_tenant_goes_to_the_operations_that_declare_it(caller: Caller, server: FaultServer) -> None:
    server.script = [reply(200, GOOD)] * 3
    caller.send(FOR_TENANTS, {"tenant": "t1"}, headers=(None,))
    caller.send(FOR_TENANTS, {"tenant": "t1"}, headers=("t2",))
    caller.send(PAGE, {"tenant": "t1"})
    assert [one.headers.get("tenant-acid") for one in server.asked] == ["t1", "t2", None]


def test_tenants_that_cannot_be(caller: Caller) -> None:
    from mini_api import CONFIG

    with pytest.raises(ConfigurationError, match="tenant: is empty"):
        caller.client(tenant="")
    with pytest.raises(ConfigurationError, match="tenant: Boxes API knows no tenants"):
        caller.client(tenant="t", config=CONFIG)
    with pytest.raises(errors.InvalidRequestError, match="header 'Tenant-Acid'"):
        caller.client(tenant="a\nb")
