"""What an API says of things that take their time: how to see what became of one, without any I/O."""

from __future__ import annotations

import json
import re
from importlib import import_module
from typing import TYPE_CHECKING, Any, Literal, TypeAlias, cast
from urllib.parse import urljoin, urlsplit

from pydantic import BaseModel

from .errors import (
    OperationFailedError,
    OperationStalledError,
    UntraceableError,
    WaitError,
    WaitingForApprovalError,
)
from .operation import Operation, Request, brief
from .parameters import fill_path
from .reach import at, steps
from .record import record
from .urls import origin

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

Outcome: TypeAlias = Literal["success", "failure", "stalled", "approval"]

_VARIABLE = r"\{[^{}]*\}"

_REASONS = ("error", "errors", "errorMessage", "statusReason", "statusDetails", "statusMessage", "reason", "message")

_ERRORS: dict[str, type[WaitError]] = {
    "failure": OperationFailedError,
    "stalled": OperationStalledError,
    "approval": WaitingForApprovalError,
}


@record(frozen=True)
class Rule:
    """The outcome of what holds, at each place (a JSON pointer, RFC 6901, by wire names), one of the values."""

    outcome: Outcome
    when: Mapping[str, tuple[Any, ...]]

    def fits(self, value: Any) -> bool:
        """Tell whether the rule holds. Texts are compared without their case, which servers mix."""
        return all(_folded(at(value, steps(place))) in map(_folded, values) for place, values in self.when.items())


@record(frozen=True)
class Waiter:
    """How to see from the reply of an operation what became of a thing: the first rule that fits; none is "not yet"."""

    rules: tuple[Rule, ...]

    def outcome(self, value: Any) -> Outcome | None:
        """Give the outcome, ``None`` if it is still under way."""
        return next((rule.outcome for rule in self.rules if rule.fits(value)), None)

    def error(self, value: Any, outcome: str, method: str, path: str) -> WaitError:
        """Make the error for an outcome that is no success."""
        return _ERRORS[outcome](method, path, self.said(value), value, self._reason(value))

    def said(self, value: Any) -> str:
        """Give what the rules look at, such as ``state RUNNING, resultCode None``."""
        return ", ".join(f"{place[-1]} {_plain(at(value, place))}" for place in self._places())

    def _places(self) -> list[tuple[str, ...]]:
        return [steps(place) for place in dict.fromkeys(place for rule in self.rules for place in rule.when)]

    def _reason(self, value: Any) -> str | None:
        """What stands beside the state and says why it is so, by the names that such properties usually have."""
        for beside in dict.fromkeys(place[:-1] for place in self._places()):
            for name in _REASONS:
                found = at(value, (*beside, name))
                if text := _told(at(found, ("message",)) or found):
                    return text
        return None


@record(frozen=True)
class Ref:
    """Where the description of another operation is: its module, relative to the one that asks, and its name there."""

    module: str
    name: str

    def operation(self, asking: str) -> Operation[Any]:
        """Give it; ``asking`` is the module that asks."""
        found: Operation[Any] = getattr(import_module(self.module, asking.rpartition(".")[0]), self.name)
        return found


@record(frozen=True)
class LongRunning:
    """An operation that starts what takes its time.

    The reply's ``Location`` leads to its state, which one of ``polls`` reads; or the identifier at ``id`` in the
    reply's body is what the first of them takes. ``cancel`` takes the same, and calls it off.
    """

    polls: tuple[Ref, ...]
    id: tuple[str, ...] | None = None
    cancel: Ref | None = None


@record(frozen=True)
class Trace:
    """What leads to the state of one thing: the operation that reads it, and the request that asks for it."""

    operation: Operation[Any]
    request: Request

    @property
    def waiter(self) -> Waiter:
        """How to read the state."""
        return cast("Waiter", self.operation.waiter)

    def to(self, operation: Operation[Any]) -> Trace:
        """Give what asks another operation, with the same values in its path."""
        values = iter(_values(self.operation.path, self.request.path) or ())
        path = re.sub(_VARIABLE, lambda _: next(values), operation.path)
        return Trace(operation, _request(operation, path, "", self.request))


def by_location(started: Request, location: str, base_url: str, polls: Sequence[Operation[Any]]) -> Trace:
    """Follow the ``Location`` of a reply, verbatim (RFC 9110 section 10.2.2): it may lead to another version.

    :raises UntraceableError: if it leads out of the API.
    """
    try:
        target = urlsplit(urljoin(f"{base_url}{started.path}", location))
        is_ours = origin(target.geturl()) == origin(base_url)
    except ValueError:
        is_ours, target = False, urlsplit("")
    below = f"{urlsplit(base_url).path}/"
    if not is_ours or not target.path.startswith(below):
        raise UntraceableError(started.method, started.path, "the reply's Location leads out of the API")
    path = target.path[len(below) - 1 :]
    known = (operation for operation in polls if _values(operation.path, path) is not None)
    operation = next(known, polls[0])
    return Trace(operation, _request(operation, path, target.query, started))


def by_id(started: Request, id: str, polls: Sequence[Operation[Any]]) -> Trace:
    """Follow the identifier in the body of a reply."""
    operation = polls[0]
    path = fill_path(operation.path, operation.path_parameters, (id,))
    return Trace(operation, _request(operation, path, "", started))


def _request(operation: Operation[Any], path: str, query: str, started: Request) -> Request:
    """Write a request for a path that is encoded already; headers that both declare are those of the first one."""
    plain = Operation("GET", "/", content_type=operation.content_type, replies=operation.replies).request()
    names = {header.name.lower() for header in operation.headers} & started.headers.keys()
    headers = plain.headers | {name: started.headers[name] for name in sorted(names)}
    return Request(method=operation.method, path=path, query=query, headers=headers, content=None)


def _values(template: str, path: str) -> tuple[str, ...] | None:
    """Give the values of a path's variables, encoded as they are; ``None`` if the path is none of the template's."""
    pattern = "([^/]+)".join(map(re.escape, re.split(_VARIABLE, template)))
    found = re.fullmatch(pattern, path)
    return found.groups() if found else None


def _folded(value: Any) -> Any:
    return value.casefold() if isinstance(value, str) else value


def _told(value: Any) -> str:
    """A text, or an object as JSON, in one line that a log can take."""
    match value:
        case str():
            return brief(value)
        case BaseModel():
            return _told(value.model_dump(mode="json", by_alias=True, exclude_none=True))
        case dict() | list() if value:
            return brief(json.dumps(value, ensure_ascii=False))
        case _:
            return ""


def _plain(value: Any) -> str:
    return str(value) if value is None or isinstance(value, str | int | float) else "…"
