"""Operations, old against new."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ..api.model import CursorPaging, Lifecycle, LongRunning, OffsetPaging, Operation, Paging, Requirements, Usage
from .arguments import compare_arguments
from .beside import compare_beside
from .index import Call, Index
from .kinds import Kind
from .model import Change, Spot, Subject
from .results import compare_results
from .scene import NO_DATE, Scene
from .values import Both


def compare_operations(both: Both, pairs: Sequence[tuple[Call, Call]]) -> Iterator[Change]:
    """All operations: those that are gone, those that are new, and each that makes the same call as before."""
    kept = {id(call) for pair in pairs for call in pair}
    for call in both.old.calls.values():
        if id(call) not in kept:
            scene = _scene(both.old, call, old=call)
            yield scene.change(Kind.OPERATION_REMOVED, old=call.request)
            yield from _waiters(scene, call, None)
    for call in both.new.calls.values():
        if id(call) not in kept:
            scene = _scene(both.new, call, new=call)
            yield scene.change(Kind.OPERATION_ADDED, new=call.request)
            yield from _waiters(scene, None, call)
    for old, new in pairs:
        yield from _compare(both, old, new)


def _scene(index: Index, call: Call, *, old: Call | None = None, new: Call | None = None) -> Scene:
    """An operation; it is told, and its stability judged, where `call` is."""
    return Scene(
        subject=Subject.OPERATION,
        stable=index.is_stable(call.version_name),
        version=call.version_name,
        resource=call.resource.name.python,
        old=_spot(old),
        new=_spot(new),
        operations=(call.python,),
    )


def _spot(call: Call | None) -> Spot | None:
    return Spot(pointer=call.operation.origin.pointer, python=call.python) if call else None


def _compare(both: Both, old: Call, new: Call) -> Iterator[Change]:
    scene = _scene(both.old, old, old=old, new=new)
    was, now = old.operation, new.operation
    if old.python != new.python:
        yield scene.change(Kind.OPERATION_RENAMED, old.python, new.python)
    yield from _lifecycles(scene, was.lifecycle, now.lifecycle)
    if not was.security is now.security is None:  # what all operations need is told once
        yield from compare_security(scene, both.old.requirements(was), both.new.requirements(now))
    yield from compare_arguments(both, scene, old, new)
    yield from compare_results(both, scene, was, now)
    yield from _sending(scene, was, now)
    yield from _paging(both, scene, was.paging, now.paging)
    yield from _waiters(scene, old, new)
    yield from compare_beside(both, scene, old, new)
    yield from _runs(both, scene, was.long_running, now.long_running)


# The future of an operation ----------------------------------------------------------------------


def _lifecycles(scene: Scene, old: Lifecycle, new: Lifecycle) -> Iterator[Change]:
    if new.deprecated and not old.deprecated:
        yield scene.change(Kind.DEPRECATED, new=_plan(new))
    elif old.deprecated and not new.deprecated:
        yield scene.change(Kind.REINSTATED)
    elif _plan(old) != _plan(new):
        yield scene.change(Kind.LIFECYCLE_CHANGED, _plan(old), _plan(new))


def _plan(lifecycle: Lifecycle) -> str:
    facts = (
        f"since {lifecycle.since}" if lifecycle.since else "",
        f"sunset {lifecycle.sunset}" if lifecycle.sunset else "",
        f"to be replaced by {lifecycle.successor_name}" if lifecycle.successor_name else "",
    )
    return ", ".join(filter(None, facts)) or NO_DATE


# Credentials -------------------------------------------------------------------------------------


def compare_security(scene: Scene, old: Requirements, new: Requirements) -> Iterator[Change]:
    """What is needed to be let in: more than before where one of the old ways does not suffice."""
    before, after = _ways(old), _ways(new)
    if before != after:
        is_open = all(any(way <= one for way in after) for one in before)
        kind = Kind.SECURITY_LOOSENED if is_open else Kind.SECURITY_TIGHTENED
        yield scene.change(kind, _ways_text(old), _ways_text(new))


def _ways(requirements: Requirements) -> frozenset[frozenset[str]]:
    """The sets of schemes of which each is enough; to need nothing is the empty set."""
    return frozenset(map(frozenset, requirements)) or frozenset({frozenset()})


def _ways_text(requirements: Requirements) -> str:
    return ", or ".join(" and ".join(sorted(way)) or "nothing" for way in requirements) or "nothing"


# How it is sent ----------------------------------------------------------------------------------


def _sending(scene: Scene, old: Operation, new: Operation) -> Iterator[Change]:
    if old.server != new.server:
        yield scene.change(Kind.SENDING_CHANGED, f"to {old.server or 'the API'}", f"to {new.server or 'the API'}")
    if old.content_type != new.content_type and old.body is new.body is None:
        told = (f"with {one or 'no Content-Type'}" for one in (old.content_type, new.content_type))
        yield scene.change(Kind.SENDING_CHANGED, *told)


# Pages, waiters, long runs -----------------------------------------------------------------------


def _paging(both: Both, scene: Scene, old: Paging | None, new: Paging | None) -> Iterator[Change]:
    if old is None or new is None:
        if new is not None:
            yield scene.change(Kind.PAGING_ADDED, new=_pages_text(new))
        if old is not None:
            yield scene.change(Kind.PAGING_REMOVED, old=_pages_text(old))
        return
    told = _pages_text(old), _pages_text(new)
    if _has_pages(old) != _has_pages(new):
        yield scene.change(Kind.PAGES_ADDED if _has_pages(new) else Kind.PAGES_REMOVED, *told)
    elif told != told[::-1]:
        yield scene.change(Kind.PAGING_CHANGED, *told)
    if (old.total is None) != (new.total is None):
        yield scene.change(Kind.TOTAL_ADDED if old.total is None else Kind.TOTAL_REMOVED)
    result = scene.at(Subject.RESULT, Usage.RESPONSE, scene.old, scene.new)
    yield from both.compare_types(result, both.old.shape(old.item), both.new.shape(new.item))


def _has_pages(paging: Paging) -> bool:
    return isinstance(paging, OffsetPaging | CursorPaging)


def _pages_text(paging: Paging) -> str:
    match paging:
        case OffsetPaging(offset=argument) | CursorPaging(cursor=argument):
            return argument if isinstance(argument, str) else "/".join(argument)
        case _:
            return "one page"


def _waiters(scene: Scene, old: Call | None, new: Call | None) -> Iterator[Change]:
    """Methods that wait, which stand beside the operations that they ask."""
    was, now = (call.operation.waiter if call else None for call in (old, new))
    before, after = _waiter_name(old), _waiter_name(new)
    waiter = scene.at(Subject.OPERATION, scene.usage, _of(scene.old, before), _of(scene.new, after))
    if now is not None and new is not None and was is None:
        yield waiter.change(Kind.WAITER_ADDED, new=new.python)
    elif was is not None and now is None:
        yield waiter.change(Kind.WAITER_REMOVED)
    elif before != after:
        yield waiter.change(Kind.WAITER_RENAMED, before, after)
    elif was and now and was.rules != now.rules:
        yield waiter.change(Kind.WAITER_CHANGED)


def _waiter_name(call: Call | None) -> str:
    return f"{call.home}.{call.operation.waiter.name}" if call and call.operation.waiter else ""


def _runs(both: Both, scene: Scene, old: LongRunning | None, new: LongRunning | None) -> Iterator[Change]:
    if old is None or new is None:
        if old is not new:
            yield scene.change(Kind.LONG_RUNNING_ADDED if old is None else Kind.LONG_RUNNING_REMOVED)
        return
    if (old.cancel is None) != (new.cancel is None):
        yield scene.change(Kind.CANCEL_ADDED if old.cancel is None else Kind.CANCEL_REMOVED)
    if (_asked(old), old.id) != (_asked(new), new.id):
        yield scene.change(Kind.LONG_RUNNING_CHANGED)
    told = (_of(spot, f"{spot.python}().status()") if spot else None for spot in (scene.old, scene.new))
    state = scene.at(Subject.RESULT, Usage.RESPONSE, *told)
    yield from both.compare_types(state, both.old.shape(old.state), both.new.shape(new.state))


def _asked(run: LongRunning) -> list[tuple[str, str]]:
    return [(poll.method, poll.path) for poll in run.polls]


def _of(spot: Spot | None, python: str) -> Spot | None:
    return Spot(pointer=spot.pointer, python=python) if spot and python else None
