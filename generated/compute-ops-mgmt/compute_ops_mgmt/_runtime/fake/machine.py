"""The fake itself: a request goes in, a reply comes out, and what is there has changed."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl, quote, urlsplit

from .actions import Actions
from .bodies import body_of
from .effects import Effects
from .faults import Faults
from .judging import Judge
from .layout import Layout
from .making import Maker
from .messages import Incoming, Outgoing, Recorded, Unanswered
from .reading import Reader
from .replies import Replies
from .routes import Routes
from .schemas import Schemas
from .storage import HOME, Storage
from .store import Store
from .tokens import token_for

if TYPE_CHECKING:
    from collections.abc import Callable

    from ..clock import Clock
    from .facts import Facts, Operation
    from .faults import Fault


class Machine:
    """One API, in memory. It may be asked by many threads, and answers one after the other."""

    def __init__(
        self,
        facts: Facts,
        *,
        seed: int,
        items: int | None,
        pace: float,
        clock: Clock,
        seen: Callable[[Recorded], object],
    ) -> None:
        """:param items: how many things each collection begins with; ``None`` for some where nobody can make any.
        :param pace: how long a state under way lasts, in seconds of the clock.
        :param seen: is given each request when it is answered.
        """
        self.facts = facts
        self.faults = Faults()
        self.storage = Storage()
        self.lock = threading.RLock()
        self.effects = Effects()
        self._seen = seen
        schemas = Schemas(facts.schemas)
        judge = Judge(schemas, strict=False)
        maker = Maker(schemas, Judge(schemas, strict=True), judge, seed, clock.wall)
        self.layout = Layout(facts, schemas)
        self.store = Store(self.layout, schemas, maker, clock.now, pace, items)
        self._routes = Routes(facts.operations, facts.prefixes)
        self._reader = Reader(facts, schemas, judge)
        self._replies = Replies(facts, self.layout, maker)
        self._actions = Actions(facts, self.layout, self.store, self._replies, maker)
        self._secret_headers = frozenset(
            scheme.name.lower() for scheme in facts.security.values() if scheme.kind == "header"
        )
        self._secret_arguments = frozenset(scheme.name for scheme in facts.security.values() if scheme.kind == "query")

    def answer(self, incoming: Incoming) -> Outgoing:
        """Answer a request.

        :raises Unanswered: where a test has asked for that.
        """
        with self.lock:
            record = self._recorded(incoming)
            try:
                reply = self._answered(incoming, record)
                record.status = reply.status
            finally:
                self._seen(record)
        # Meanwhile others may ask: an effect may wait for them.
        return self.effects.follow(record, reply) if reply.status < 400 else reply

    def put(self, where: str, body: Any) -> Any:
        """Set what is read at a path, or what a link leads to, and give it.

        :raises ValueError: if nothing is read there that is by itself.
        """
        if "://" in where:
            self.storage.put(urlsplit(where).path, body)
            return body
        match = self._routes.find("GET", quote(where))
        schema = None if match is None else self._actions.alone(match.operation)
        if match is None or schema is None:
            raise ValueError(f"{where}: nothing is read there that is by itself")
        path = match.operation.path
        if (missing := self.store.missing(path, match.values)) is not None:
            raise ValueError(f"{where}: there is nothing at the {missing} that it is in")
        return self.store.put(match.filled(path), body, schema)

    def _recorded(self, incoming: Incoming) -> Recorded:
        query = parse_qsl(incoming.query, keep_blank_values=True)
        return Recorded(
            method=incoming.method,
            path=incoming.path,
            query=tuple((name, value) for name, value in query if name not in self._secret_arguments),
            headers=incoming.shown_headers(self._secret_headers),
            body=body_of(incoming),
        )

    def _answered(self, incoming: Incoming, record: Recorded) -> Outgoing:
        match = self._routes.find(incoming.method, incoming.path, incoming.query)
        if match is None:
            if (granted := token_for(incoming)) is not None:
                record.body = None
                return granted
            return self._stored(incoming) if self._is_stored(incoming) else self._unknown(incoming, record)
        record.operation = match.operation.name
        read = self._reader.read(match, incoming)
        record.problems = tuple(read.problems)
        if (fault := self.faults.take(match.operation)) is not None:
            return self._failed(match.operation, incoming, fault)
        if read.problems:
            status = self._replies.refusal(match.operation, read.status)
            return self._replies.error(match.operation, incoming, status, "; ".join(read.problems[:5]))
        return self._actions.done(match, incoming, read, record)

    def _is_stored(self, incoming: Incoming) -> bool:
        """Whether it follows a link that is not the API's: to a file here, or to another host, with no credentials."""
        is_elsewhere = incoming.host not in ("", urlsplit(HOME).hostname)
        return self.storage.has(incoming.path) or (is_elsewhere and incoming.header("authorization") is None)

    def _stored(self, incoming: Incoming) -> Outgoing:
        fault = self.faults.take(None)
        return self.storage.answer(incoming) if fault is None else self._failed(None, incoming, fault)

    def _failed(self, operation: Operation | None, incoming: Incoming, fault: Fault) -> Outgoing:
        if not isinstance(fault.failure, int):
            raise Unanswered(fault.failure)
        reply = self._replies.error(
            operation, incoming, fault.failure, "the test has asked for this failure", fault.body
        )
        if fault.retry_after is None:
            return reply
        wait = ("Retry-After", f"{fault.retry_after:g}")
        return Outgoing(status=reply.status, headers=(*reply.headers, wait), content=reply.content)

    def _unknown(self, incoming: Incoming, record: Recorded) -> Outgoing:
        methods = self._routes.methods(incoming.path)
        near = self._routes.near(incoming.method, incoming.path)
        if methods:
            message = f"{incoming.path} knows no {incoming.method}, but {', '.join(methods)}"
        else:
            hint = f"; near: {', '.join(near)}" if near else ""
            message = f"{incoming.method} {incoming.path} is no operation of {self.facts.title}{hint}"
        record.problems = (message,)
        reply = self._replies.error(None, incoming, 405 if methods else 404, message)
        allow = (("Allow", ", ".join(methods)),) if methods else ()
        return Outgoing(status=reply.status, headers=(*reply.headers, *allow), content=reply.content)
