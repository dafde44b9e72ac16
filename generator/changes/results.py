"""What an operation gives back, old against new: results, headers, errors."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import chain

from ..api.model import Operation, Reply, Response, Usage
from .index import Index
from .kinds import Kind
from .model import Change, Spot, Subject
from .scene import Scene
from .shapes import NONE, Shape, text
from .values import Both


def compare_results(both: Both, scene: Scene, old: Operation, new: Operation) -> Iterator[Change]:
    """Code feels the type of the result, whatever status brings it."""
    result = scene.at(Subject.RESULT, Usage.RESPONSE, _inside(scene.old, "()"), _inside(scene.new, "()"))
    mine, theirs = _returned(both.old, old.responses), _returned(both.new, new.responses)
    yield from _bodies(both, result, mine, theirs)
    was, now = _by_status(old.responses), _by_status(new.responses)
    for status in sorted(now.keys() - was.keys()):
        yield result.change(Kind.STATUS_ADDED, new=status)
    for status in sorted(was.keys() - now.keys()):
        yield result.change(Kind.STATUS_REMOVED, old=status)
    yield from _media_types(result, old.responses, new.responses)
    yield from _headers(result, old.responses, new.responses)
    yield from _errors(both, scene, _by_status(old.errors), _by_status(new.errors))


def _inside(spot: Spot | None, more: str) -> Spot | None:
    return Spot(pointer=f"{spot.pointer}/responses", python=f"{spot.python}{more}") if spot else None


def _by_status(replies: Sequence[Reply]) -> Mapping[str, Reply]:
    return {reply.status: reply for reply in replies}


def _returned(index: Index, responses: Sequence[Response]) -> Shape:
    """The union of what the successful answers hold; an answer without a body is None."""
    empty = frozenset({NONE}) if not responses or not all(reply.contents for reply in responses) else frozenset()
    return empty | frozenset(chain.from_iterable(_shape(index, reply) for reply in responses))


def _shape(index: Index, reply: Reply) -> Shape:
    return frozenset(chain.from_iterable(index.shape(content.type) for content in reply.contents))


def _bodies(both: Both, scene: Scene, old: Shape, new: Shape) -> Iterator[Change]:
    if old - {NONE} and new - {NONE}:
        yield from both.compare_types(scene, old, new)
        yield from both.compare_nulls(scene, old, new, optional=False)
    elif new - {NONE}:
        yield scene.change(Kind.RESULT_ADDED, new=text(new, both.new.classes))
    elif old - {NONE}:
        yield scene.change(Kind.RESULT_REMOVED, old=text(old, both.old.classes))


def _media_types(scene: Scene, old: Sequence[Response], new: Sequence[Response]) -> Iterator[Change]:
    was, now = ({content.media_type for reply in replies for content in reply.contents} for replies in (old, new))
    if was and now:
        for name in sorted(now - was):
            yield scene.change(Kind.MEDIA_TYPE_ADDED, new=name)
        for name in sorted(was - now):
            yield scene.change(Kind.MEDIA_TYPE_REMOVED, old=name)


def _headers(scene: Scene, old: Sequence[Response], new: Sequence[Response]) -> Iterator[Change]:
    was, now = ({header.wire.lower(): header.wire for one in some for header in one.headers} for some in (old, new))
    for name in sorted(now.keys() - was.keys()):
        yield scene.change(Kind.HEADER_ADDED, new=now[name])
    for name in sorted(was.keys() - now.keys()):
        yield scene.change(Kind.HEADER_REMOVED, old=was[name])


def _errors(both: Both, scene: Scene, old: Mapping[str, Reply], new: Mapping[str, Reply]) -> Iterator[Change]:
    for status in sorted(new.keys() - old.keys()):
        yield scene.at(Subject.ERROR, Usage.RESPONSE, scene.old, scene.new).change(Kind.ERROR_ADDED, new=status)
    for status in sorted(old.keys() - new.keys()):
        yield scene.at(Subject.ERROR, Usage.RESPONSE, scene.old, scene.new).change(Kind.ERROR_REMOVED, old=status)
    for status in sorted(old.keys() & new.keys()):
        error = scene.at(
            Subject.ERROR,
            Usage.RESPONSE,
            _of_error(scene.old, status),
            _of_error(scene.new, status),
        )
        yield from _bodies(both, error, _shape(both.old, old[status]), _shape(both.new, new[status]))


def _of_error(spot: Spot | None, status: str) -> Spot | None:
    return Spot(pointer=f"{spot.pointer}/responses/{status}", python=f"{spot.python}() {status}") if spot else None
