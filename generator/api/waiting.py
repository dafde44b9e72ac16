"""What takes its time: `x-waiter` of an operation that tells a state, `x-long-running` of one that starts something."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any

from ..diagnostics import Diagnostic, Location, Severity, steps
from .model import ApiVersion, LongRunning, Operation, OperationRef, Outcome, OutcomeRule, Type, UnionType, Waiter
from .places import waiter_place

WAITER = "x-waiter"
_LONG_RUNNING = "x-long-running"
_CODES = {WAITER: "C423", _LONG_RUNNING: "C424"}
_OUTCOMES = tuple(map(str, Outcome))

Raws = Mapping[str, Mapping[str, Any]]
"""Operations of the document by their pointers."""


def references(versions: Sequence[ApiVersion]) -> dict[str, OperationRef]:
    """Every operation by its method and path, such as `GET /things`."""
    return {
        f"{operation.method} {operation.path}": OperationRef(
            method=operation.method,
            path=operation.path,
            version=version.name.python if version.name else None,
            resource=resource.name.python,
            name=operation.name.python,
        )
        for version in versions
        for resource in version.resources
        for operation in resource.operations
    }


def every(versions: Sequence[ApiVersion], change: Callable[[Operation], Operation]) -> tuple[ApiVersion, ...]:
    """The same versions with every operation changed."""
    return tuple(
        replace(
            version,
            resources=tuple(
                replace(resource, operations=tuple(map(change, resource.operations))) for resource in version.resources
            ),
        )
        for version in versions
    )


def linked(
    versions: Sequence[ApiVersion], raws: Raws, beside: Mapping[str, str], problems: list[Diagnostic]
) -> tuple[ApiVersion, ...]:
    """The same versions, with what waits for what; `beside` has the names of the methods that wait, by place.

    Faults are added to `problems`: C423 and C424.
    """
    known = references(versions)

    def checked(operation: Operation, extension: str, faults: Iterable[str]) -> bool:
        found = [_finding(operation, extension, message) for message in faults]
        problems.extend(found)
        return not found

    def waiting(operation: Operation) -> Operation:
        told = raws[operation.origin.pointer].get(WAITER)
        if told is None or not checked(operation, WAITER, _waiter_faults(told, operation.method)):
            return operation
        return replace(operation, waiter=_waiter(told, beside[waiter_place(operation.origin.pointer)]))

    with_waiters = every(versions, waiting)
    waited = {
        f"{operation.method} {operation.path}": operation
        for version in with_waiters
        for resource in version.resources
        for operation in resource.operations
        if operation.waiter
    }

    def starting(operation: Operation) -> Operation:
        told = raws[operation.origin.pointer].get(_LONG_RUNNING)
        if told is None or not checked(operation, _LONG_RUNNING, _long_running_faults(told, waited, known)):
            return operation
        polls = [waited[name] for name in told["polls"]]
        return replace(
            operation,
            long_running=LongRunning(
                polls=tuple(known[name] for name in told["polls"]),
                id=steps(told["id"]) if "id" in told else None,
                cancel=known[told["cancel"]] if "cancel" in told else None,
                state=_state(polls),
            ),
        )

    return every(with_waiters, starting)


def _waiter(told: Mapping[str, Any], name: str) -> Waiter:
    return Waiter(
        name=name,
        rules=tuple(
            OutcomeRule(
                outcome=Outcome(rule["outcome"]),
                when=tuple((steps(place), _values(values)) for place, values in rule["when"].items()),
            )
            for rule in told["outcomes"]
        ),
    )


def _values(told: Any) -> tuple[Any, ...]:
    return tuple(told) if isinstance(told, list) else (told,)


def _state(polls: Sequence[Operation]) -> Type:
    types = [content.type for poll in polls for response in poll.responses for content in response.contents]
    return UnionType(tuple(dict.fromkeys(types)))


def _waiter_faults(told: Any, method: str) -> Iterator[str]:
    if method != "GET":
        yield "must stand in a GET"
    if not isinstance(told, Mapping) or told.keys() != {"outcomes"}:
        yield "must be an object with outcomes"
        return
    outcomes = told["outcomes"]
    if not isinstance(outcomes, list) or not outcomes or not all(map(_is_rule, outcomes)):
        names = ", ".join(_OUTCOMES)
        yield f"outcomes must be a list of {{outcome, when}}: one of {names}, and values by JSON Pointer"
    elif not any(rule["outcome"] == Outcome.SUCCESS for rule in outcomes):
        yield "one of the outcomes must be success"


def _is_rule(rule: Any) -> bool:
    return (
        isinstance(rule, Mapping)
        and rule.keys() == {"outcome", "when"}
        and rule["outcome"] in _OUTCOMES
        and isinstance(rule["when"], Mapping)
        and bool(rule["when"])
        and all(str(place).startswith("/") for place in rule["when"])
        and all(isinstance(value, str | int | None) for told in rule["when"].values() for value in _values(told))
    )


def _long_running_faults(
    told: Any, waited: Mapping[str, Operation], known: Mapping[str, OperationRef]
) -> Iterator[str]:
    if not isinstance(told, Mapping) or not told.keys() <= {"polls", "id", "cancel"} or not told.get("polls"):
        yield "must be an object with polls, and perhaps id and cancel"
        return
    polls = told["polls"]
    if not isinstance(polls, list) or not all(isinstance(name, str) and name in waited for name in polls):
        yield f"polls must be a list of operations that have an {WAITER}, each by its method and path"
    elif "cancel" in told and not _takes_same(str(told["cancel"]), polls, known):
        yield "cancel must be the method and path of an operation with as many parameters in its path as each of polls"
    elif "id" in told and waited[polls[0]].path.count("{") != 1:
        yield "with id, the first of polls must take one parameter in its path"
    if "id" in told and not str(told["id"]).startswith("/"):
        yield "id must be a JSON Pointer into the answer"


def _takes_same(cancel: str, polls: Sequence[str], known: Mapping[str, OperationRef]) -> bool:
    return cancel in known and all(known[poll].path.count("{") == known[cancel].path.count("{") for poll in polls)


def _finding(operation: Operation, extension: str, message: str) -> Diagnostic:
    return Diagnostic(
        code=_CODES[extension],
        severity=Severity.ERROR,
        pointer=f"{operation.origin.pointer}/{extension}",
        message=f"{extension}: {message}",
        location=Location(file=operation.origin.file),
    )
