"""What follows a reply: more pages, or the end of what was started; as the runtime is told of it."""

from __future__ import annotations

from ..api.model import (
    ApiVersion,
    CursorPaging,
    LongRunning,
    OffsetPaging,
    Operation,
    OperationRef,
    Paging,
    Waiter,
)
from ..diagnostics import pointer
from .code import (
    Code,
    call,
    identifier,
    keyword_argument,
    literal,
    sequence,
)
from .types import TypeWriter


def kind_of(operation: Operation, reply: Code, writer: TypeWriter) -> tuple[str, tuple[Code, ...]]:
    """What a method gives in the place of the reply, and what that is of."""
    if operation.paging:
        return "Pager", (writer.result(operation.paging.item), reply)
    if operation.long_running:
        return handle_class(operation.long_running), (reply, writer.result(operation.long_running.state))
    return "", ()


def handle_class(started: LongRunning) -> str:
    """Which handle there is on what was started."""
    return "CancellableHandle" if started.cancel else "Handle"


def waiter_code(waiter: Waiter) -> Code:
    """What the runtime is told of the states of a thing."""
    rules = [
        call("Rule", literal(str(rule.outcome)), literal({pointer(place): values for place, values in rule.when}))
        for rule in waiter.rules
    ]
    return call("Waiter", sequence(rules))


def long_running_code(started: LongRunning, version: ApiVersion) -> Code:
    """What the runtime is told of where to look; modules are relative to one of that version."""
    here = version.name.python if version.name else None
    more = [keyword_argument("id", literal(started.id))] if started.id else []
    more += [keyword_argument("cancel", _ref(started.cancel, here))] if started.cancel else []
    return call("LongRunning", sequence(_ref(poll, here) for poll in started.polls), *more)


def _ref(operation: OperationRef, here: str | None) -> Code:
    """Where the description of an operation is: its module, relative to one of the same or another version."""
    version = "" if operation.version == here else f".{operation.version}."
    return call("Ref", literal(f".{version}{operation.resource}"), literal(constant(operation.name)))


def constant(name: str) -> Code:
    """What an operation's description is called in its module."""
    return identifier(f"_{name.upper().rstrip('_')}")


def paging_code(paging: Paging) -> Code:
    """What the runtime is told of a list; what it takes for granted is left out."""
    facts: list[tuple[str, object]] = []
    if paging.items != ("items",):
        facts.append(("items", paging.items))
    if paging.total != ("total",):
        facts.append(("total", paging.total))
    match paging:
        case OffsetPaging(offset=offset):
            facts.append(("offset", offset))
        case CursorPaging(cursor=cursor, next=following):
            facts.append(("cursor", cursor))
            facts.extend([("next", following)] if following != ("next",) else [])
        case _:
            pass
    facts.extend((name, value) for name, value in (("limit", paging.limit), ("size", paging.size)) if value)
    return call(type(paging).__name__, *(keyword_argument(name, literal(value)) for name, value in facts))
