"""What tests are given: a fake of a whole API, and clients that talk to it."""

from __future__ import annotations

import re
import threading
from contextlib import contextmanager
from functools import cache
from typing import TYPE_CHECKING, Any, Generic, Self, TypedDict, TypeVar, Unpack, cast
from urllib.parse import unquote

import httpx2

from ..client import AsyncClient, Client
from .clock import FakeClock
from .facts import read_facts
from .faults import Fault, is_called
from .machine import Machine
from .routes import variables
from .storage import HOME
from .transport import FakeTransport

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterator, Mapping
    from importlib.resources.abc import Traversable

    from ..config import ApiAuth, Timeout
    from ..hooks import RequestHook, ResponseHook
    from ..retry import Retry
    from ..waiting import Outcome
    from .effects import Effect
    from .facts import Facts, Operation
    from .faults import Failure
    from .layout import Collection
    from .messages import Recorded
    from .store import Shelf

S = TypeVar("S", bound=Client)
A = TypeVar("A", bound=AsyncClient)


@cache
def _read(file: Hashable) -> Facts:
    """Read what stands in a file, once: it takes longer than most tests."""
    return read_facts(cast("Traversable", file).read_bytes())


class ClientOptions(TypedDict, total=False):
    """What a client may be given beside what the fake gives it."""

    auth: ApiAuth
    tenant: str
    timeout: Timeout
    max_retries: int
    retry: Retry
    strict: bool
    pause_gc: bool
    on_request: RequestHook
    on_response: ResponseHook


class Fake(Generic[S, A]):
    """A fake of a whole API, in this process: it keeps what it is told, and answers as the description says.

    Its clients wait on its clock, which they turn by waiting; so nothing takes time.
    """

    _facts: Traversable
    _clients: tuple[type[S], type[A]]

    def __init__(self, *, seed: int = 0, items: int | None = None, pace: float = 10.0) -> None:
        """:param seed: decides values that nothing else decides; the same seed gives the same bytes.
        :param items: how many things each collection begins with; by default three where nobody can make any, and
            none elsewhere.
        :param pace: how many seconds of its clock a thing stays in each state that it goes through.
        """
        self.clock = FakeClock()
        facts = _read(cast("Hashable", self._facts))
        self.requests: list[Recorded] = []
        """All requests so far, in their order, those for tokens among them."""
        self._machine = Machine(facts, seed=seed, items=items, pace=pace, clock=self.clock, seen=self.requests.append)
        self.transport = FakeTransport(self._machine)
        self._pace = pace
        self._opened: list[Client] = []

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_error: object) -> None:
        for client in self._opened:
            client.close()

    # Clients -------------------------------------------------------------------------------------

    def client(self, **options: Unpack[ClientOptions]) -> S:
        """Make a client that talks to this fake, with credentials that it takes; it is closed with the fake."""
        pool = httpx2.Client(transport=self.transport)
        client: S = self._made(self._clients[0], pool, options)
        self._opened.append(client)
        return client

    def async_client(self, **options: Unpack[ClientOptions]) -> A:
        """Make an async client that talks to this fake."""
        pool = httpx2.AsyncClient(transport=self.transport)
        client: A = self._made(self._clients[1], pool, options)
        return client

    @contextmanager
    def served(self) -> Iterator[str]:
        """Serve this fake on the loopback interface, for what makes its own client, and give its URL.

        Who waits there is told to look again at once, and each look turns the clock by a pace.
        """
        from .server import FakeServer

        with FakeServer(self._machine, looked=lambda: self.clock.advance(self._pace)) as server:
            thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
            thread.start()
            try:
                yield server.url
            finally:
                server.shutdown()
                thread.join()

    def _made(self, class_: Any, pool: httpx2.Client | httpx2.AsyncClient, options: ClientOptions) -> Any:
        given = {"auth": self._auth(), **options}
        client = class_(base_url=HOME, http_client=pool, **given)
        client._port.clock = self.clock
        return client

    def _auth(self) -> ApiAuth | None:
        known = self._machine.facts.security
        return {name: ("USER", "PASSWORD") if one.kind == "basic" else "KEY" for name, one in known.items()} or None

    # What is there -------------------------------------------------------------------------------

    def add(self, where: str, body: Mapping[str, Any] | None = None, /, **properties: Any) -> dict[str, Any]:
        """Put a thing into a collection and give it as it is then; what is not said of it is made up.

        ``fake.add("v1.groups", {"name": "lab"})``, ``fake.add("/v1/groups/7/devices")``

        :param where: a resource of the client, or the path of a collection.
        :param body: properties by their names on the wire; those that are Python names may be given by keyword.
        :raises ValueError: if there is no such collection, or what it is in is not there.
        """
        with self._machine.lock:
            item = self._machine.store.add(self._shelf(where), {**(body or {}), **properties})
            return cast("dict[str, Any]", item.body)

    def items(self, where: str) -> dict[str, Any]:
        """Give what is in a collection, by its keys: what the last variable of its path takes."""
        store = self._machine.store
        with self._machine.lock:
            return {key: store.seen(item).body for key, item in self._shelf(where).items.items()}

    def put(self, where: str, body: Any) -> Any:
        """Set what is read at a path that is in no collection and give it; what is not said of it is made up.

        ``fake.put("/v1/servers/7/inventory", {"memory": None})``, ``fake.put(url, b"the log")``

        :param where: the path, or a link of the fake to a file.
        :param body: as JSON has it, or bytes.
        :raises ValueError: if that is not read there, or what it is in is not there.
        """
        with self._machine.lock:
            return self._machine.put(where, body)

    def _shelf(self, where: str) -> Shelf:
        layout, store = self._machine.layout, self._machine.store
        found = self._at(where) if where.startswith("/") else (layout.resource(where), {})
        collection, values = found
        if collection is None:
            known = ", ".join(sorted(one.path for one in layout))
            raise ValueError(f"{where}: is no collection of this API; there are {known}")
        if unsaid := [name for name in variables(collection.path) if name not in values]:
            raise ValueError(f"{where}: is inside of other things, say its path: {unsaid[0]} of {collection.path}")
        if (missing := store.missing(f"{collection.path}/", values)) is not None:
            raise ValueError(f"{where}: there is nothing at the {missing} that it is in")
        return store.shelf(collection, values)

    def _at(self, path: str) -> tuple[Collection | None, dict[str, str]]:
        for collection in self._machine.layout:
            names = variables(collection.path)
            pieces = re.split(r"\{[^{}]*\}", collection.path)
            if found := re.fullmatch("([^/]+)".join(map(re.escape, pieces)), path.rstrip("/")):
                return collection, dict(zip(names, map(unquote, found.groups()), strict=True))
        return None, {}

    # Time, and what takes it ---------------------------------------------------------------------

    def advance(self, seconds: float) -> None:
        """Let time pass."""
        self.clock.advance(seconds)

    def settle(self, key: str, outcome: Outcome = "success") -> None:
        """Let something that is under way, a job or an operation, have its outcome now.

        :param key: its identifier, or its path.
        :raises ValueError: if there is nothing of that name that has states.
        """
        store = self._machine.store
        with self._machine.lock:
            for shelf in store.shelves():
                states = store.states(shelf.collection)
                item = next((one for one in shelf.items.values() if key in (one.key, shelf.place(one.key))), None)
                if states is not None and item is not None:
                    store.settle(item, states, outcome)
                    return
        raise ValueError(f"{key}: is nothing that takes its time")

    def settle_next(self, outcome: Outcome) -> None:
        """Choose what becomes of the next thing that is begun; without that, each is a success."""
        self._machine.store.settle_next(outcome)

    # What follows --------------------------------------------------------------------------------

    def on(self, operation: str, effect: Effect) -> None:
        """Say what follows when an operation has been done: what one thing does to another is in no description.

        ``fake.on("v1.groups.assign_devices", lambda request, answer: fake.add(...))``

        :param operation: such as ``v1.groups.create`` or ``POST /v1/groups``.
        :param effect: is called with the request, as :attr:`requests` has it, and the body of the answer, parsed where
            it is JSON; what it gives, unless ``None``, is answered instead.
        :raises ValueError: if there is no such operation.
        """
        self._machine.effects.add(self._operation(operation).name, effect)

    # What goes wrong -----------------------------------------------------------------------------

    def fail_next(
        self,
        failure: Failure,
        operation: str | None = None,
        *,
        times: int = 1,
        retry_after: float | None = None,
        body: Any = None,
    ) -> None:
        """Let the next requests fail; what they ask for is not done.

        :param failure: a status, answered with the error that the API declares for it; or ``"connect"``, ``"read"``
            or ``"timeout"`` for no answer.
        :param operation: the only one to fail, such as ``v1.groups.create`` or ``POST /v1/groups``.
        :param times: how many requests.
        :param retry_after: seconds to say in ``Retry-After``.
        :param body: what to answer instead of the declared error.
        :raises ValueError: if there is no such operation.
        """
        if operation is not None:
            self._operation(operation)
        fault = Fault(failure=failure, operation=operation, times=times, retry_after=retry_after, body=body)
        self._machine.faults.add(fault)

    def _operation(self, name: str) -> Operation:
        known = self._machine.facts.operations
        found = next((one for one in known if is_called(one, name)), None)
        if found is None:
            raise ValueError(f"{name}: is no operation of this API; they are called as {known[0].name} is")
        return found

    # What was sent -------------------------------------------------------------------------------

    @property
    def problems(self) -> list[str]:
        """What was wrong with them by the description, each with its method and path."""
        return [f"{one.method} {one.path}: {problem}" for one in self.requests for problem in one.problems]
