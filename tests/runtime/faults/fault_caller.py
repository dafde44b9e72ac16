"""Makes clients of one kind, sync or async, for a fault server, and keeps what they show of themselves."""

from __future__ import annotations

import asyncio
import traceback
from collections.abc import Callable, Coroutine
from typing import TYPE_CHECKING, Any

import httpx2
from _runtime.clock import Clock
from _runtime.config import ApiConfig, Bearer, Options
from mini_api import CONFIG, AsyncBoxClient, BoxClient

if TYPE_CHECKING:
    from fault_server import FaultServer

TOKEN = "tok-5ecret-0ne-5f3a"
CLIENT_SECRET = "c1ient/5ecret+9b2d"
SIGNATURE = "s1gnature-77aa55cc"
PASSWORD = "passw0rd-in-a-body-41"
# The server mints tokens that begin so.
MINTED = "minted-t0ken"
SECRETS = (TOKEN, CLIENT_SECRET, "c1ient%2F5ecret%2B9b2d", SIGNATURE, PASSWORD, MINTED)


class VirtualClock(Clock):
    """Time that passes only by waiting; `slept` is how long each time."""

    def __init__(self) -> None:
        self.time = 1000.0
        self.slept: list[float] = []

    def now(self) -> float:
        return self.time

    def wall(self) -> float:
        return self.time + 1_800_000_000

    def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        self.time += seconds

    async def sleep_async(self, seconds: float) -> None:
        self.sleep(seconds)
        await asyncio.sleep(0)


class Caller:
    """Makes clients of one kind, and has them do things."""

    def __init__(self, kind: str, server: FaultServer) -> None:
        self.kind = kind
        self.server = server
        self.clock = VirtualClock()
        self.shown: list[str] = []

    def config(self, **more: Any) -> ApiConfig:
        return ApiConfig(
            title=CONFIG.title,
            user_agent=CONFIG.user_agent,
            security={"token": Bearer(), "oauth": Bearer(f"{self.server.url}/token")},
            requirements=(("token",),),
            errors=CONFIG.errors,
            logger="boxes",
            env_prefix="BOXES",
            retry_delay=("errorDetails", "*", "retryAfterSeconds"),
            tenant_header="Tenant-Acid",
            **more,
        )

    def client(self, **options: Any) -> Any:
        options = {
            "base_url": self.server.url,
            "auth": TOKEN,
            "clock": self.clock,
            "config": self.config(),
            **options,
        }
        return (AsyncBoxClient if self.kind == "async" else BoxClient)(**options)

    def http(self, **options: Any) -> Any:
        return (httpx2.AsyncClient if self.kind == "async" else httpx2.Client)(**options)

    def use(self, steps: Callable[[Any], Any], **options: Any) -> Any:
        """Have a client do something; `steps` gives what its methods give."""
        client = self.client(**options)
        try:
            return self.run(client, steps(client))
        except Exception as error:
            self.see(error)
            raise
        finally:
            self.shown += [repr(client), repr(vars(client))]

    def run(self, client: Any, value: Any) -> Any:
        if self.kind == "sync":
            client.close()
            return value

        async def finish(pending: Coroutine[Any, Any, Any]) -> Any:
            async with client:
                return await pending

        return asyncio.run(finish(value))

    def send(self, operation: Any, options: dict[str, Any] | None = None, **arguments: Any) -> Any:
        """Call one operation: `options` are the client's, `arguments` the call's."""
        call = {name: arguments.pop(name) for name in ("timeout", "max_retries", "retry") if name in arguments}
        request = operation.request(**arguments)
        return self.use(lambda client: client.send_request(operation, request, Options(**call)), **(options or {}))

    def see(self, error: BaseException) -> None:
        self.shown += [repr(error), str(error), "".join(traceback.format_exception(error))]
