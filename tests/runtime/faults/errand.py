"""Things that take their time: an API that starts them, and a server that lets them go through their states."""

from __future__ import annotations

import sys
from dataclasses import dataclass, field
from types import ModuleType
from typing import TYPE_CHECKING, Any

from _runtime.model import Model
from _runtime.operation import Empty, Header, Json, Operation, Path
from _runtime.resource import AsyncResource, Resource
from _runtime.waiting import LongRunning, Ref, Rule, Waiter
from fault_server import Act, FaultServer, reply

if TYPE_CHECKING:
    from collections.abc import Iterator

    from _runtime.handle import AsyncCancellableHandle, CancellableHandle


class Errand(Model):
    state: str | None = None
    result: str | None = None


class Receipt(Model):
    number: str | None = None


GET = Operation[Errand](
    "GET",
    "/errands/{id}",
    path_parameters=(Path("id"),),
    headers=(Header("Tenant-Acid"),),
    waiter=Waiter(
        (
            Rule("success", {"/state": ("DONE",), "/result": ("WELL", None)}),
            Rule("failure", {"/state": ("DONE", "LOST")}),
            Rule("stalled", {"/state": ("STUCK",)}),
            Rule("approval", {"/state": ("ASKING",)}),
        )
    ),
    replies={"200": Json(lambda: Errand)},
)
OLD_GET = Operation[Errand](
    "GET", "/old/errands/{id}", path_parameters=(Path("id"),), waiter=GET.waiter, replies=GET.replies
)
CANCEL = Operation[None](
    "POST",
    "/errands/{id}/cancel",
    path_parameters=(Path("id"),),
    content_type="application/json",
    replies={"202": Empty()},
)
START = Operation[None](
    "POST",
    "/errands",
    headers=(Header("Tenant-Acid"),),
    long_running=LongRunning((Ref(".errand", "GET"), Ref(".errand", "OLD_GET")), cancel=Ref(".errand", "CANCEL")),
    replies={"202": Empty()},
)
SEND = Operation[Receipt](
    "POST",
    "/errands",
    long_running=LongRunning((Ref(".errand", "GET"),), id=("number",)),
    replies={"202": Json(lambda: Receipt)},
)


# References to other operations are relative to the module of the class, which is in a package in real ones.
sys.modules |= {"errands": ModuleType("errands"), "errands.errand": sys.modules[__name__]}


class Errands(Resource):
    """The methods that a generated resource would have."""

    __module__ = "errands.asking"

    def start(
        self, operation: Operation[Any] = START, tenant: str | None = None, **more: Any
    ) -> CancellableHandle[Any, Errand]:
        return self._start(operation, headers=(tenant,) if operation.headers else (), **more)

    def wait(self, number: str, **more: Any) -> Errand:
        return self._wait(GET, path=(number,), headers=(None,), **more)


class AsyncErrands(AsyncResource):
    __module__ = "errands.asking"

    async def start(
        self, operation: Operation[Any] = START, tenant: str | None = None, **more: Any
    ) -> AsyncCancellableHandle[Any, Errand]:
        return await self._start(operation, headers=(tenant,) if operation.headers else (), **more)

    async def wait(self, number: str, **more: Any) -> Errand:
        return await self._wait(GET, path=(number,), headers=(None,), **more)


@dataclass
class Clerk:
    """Answers that something has begun, with `begun`; then with one of `looks` for each look, the last for ever."""

    server: FaultServer
    looks: list[Any]
    begun: Act = field(default_factory=lambda: reply(202, Location="/errands/7"))
    path: str = "/errands/7"

    def __post_init__(self) -> None:
        remaining = self._looks()
        self.server.routes["/errands"] = lambda _asked: self.begun
        self.server.routes[self.path] = lambda _asked: next(remaining)
        self.server.routes["/errands/7/cancel"] = lambda _asked: reply(202)

    def _looks(self) -> Iterator[Act]:
        while True:
            look = self.looks.pop(0) if len(self.looks) > 1 else self.looks[0]
            yield look if isinstance(look, Act) else reply(200, {"state": look} if isinstance(look, str) else look)

    @property
    def asked(self) -> list[str]:
        """What was asked, but for the starts."""
        return [one for one in self.server.paths if one != "POST /errands"]
