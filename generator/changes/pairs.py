"""Which model of the new edition is which of the old one: by its key, by its Python name, by where it is used."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from ..api.model import Content, Operation
from .index import Call, Index, same_place
from .shapes import Shape, keys_of, shape_of, shape_of_type

Twins = Iterator[tuple[Shape, Shape]]


def pair_calls(old: Index, new: Index) -> list[tuple[Call, Call]]:
    """The operations of both editions that make the same call."""
    return [(call, new.calls[key]) for key, call in old.calls.items() if key in new.calls]


def pair_models(old: Index, new: Index, calls: Sequence[tuple[Call, Call]]) -> dict[str, str]:
    """The new key of each old model that is still there.

    A model keeps its place in the document or its Python name; else it is the one that stands, alone and itself new,
    where the old one stood: as an argument or a result of the same operation, or a field of the same model.
    """
    pairs: dict[str, str] = {}
    _pair_by(old, new, pairs, lambda _, key: same_place(key))
    _pair_by(old, new, pairs, lambda index, key: index.python(key))
    taken = set(pairs.values())
    waiting = [twins for one, other in calls for twins in _of_operations(old, new, one.operation, other.operation)]
    waiting += [twins for one, other in pairs.items() for twins in _of_models(old, new, one, other)]
    while waiting:
        mine, theirs = (keys_of(shape) for shape in waiting.pop())
        gone, come = mine - pairs.keys(), theirs - taken
        if len(gone) == len(come) == 1:
            one, other = *gone, *come
            pairs[one] = other
            taken.add(other)
            waiting.extend(_of_models(old, new, one, other))
    return pairs


def _pair_by(old: Index, new: Index, pairs: dict[str, str], mark: Callable[[Index, str], str]) -> None:
    taken = set(pairs.values())
    known = {mark(new, key): key for key in new.models if key not in taken}
    pairs |= {key: known[mark(old, key)] for key in old.models if key not in pairs and mark(old, key) in known}


def _of_operations(old: Index, new: Index, mine: Operation, theirs: Operation) -> Twins:
    parameters = {(str(item.place), item.name.wire): item.type for item in theirs.parameters}
    for item in mine.parameters:
        if (type_ := parameters.get((str(item.place), item.name.wire))) is not None:
            yield shape_of_type(item.type, old.base), shape_of_type(type_, new.base)
    if mine.body and theirs.body:
        yield from _of_contents(old, new, mine.body.contents, theirs.body.contents)
    replies = {reply.status: reply.contents for reply in (*theirs.errors, *theirs.responses)}
    for reply in (*mine.responses, *mine.errors):
        yield from _of_contents(old, new, reply.contents, replies.get(reply.status, ()))


def _of_contents(old: Index, new: Index, mine: Sequence[Content], theirs: Sequence[Content]) -> Twins:
    known = {content.media_type: content.type for content in theirs}
    for content in mine:
        if (type_ := known.get(content.media_type)) is not None:
            yield shape_of_type(content.type, old.base), shape_of_type(type_, new.base)


def _of_models(old: Index, new: Index, one: str, other: str) -> Twins:
    mine, theirs = old.models[one].schema, new.models[other].schema
    fields = theirs.get("properties", {})
    for wire, schema in mine.get("properties", {}).items():
        if wire in fields:
            yield shape_of(schema, old.base), shape_of(fields[wire], new.base)
    yield shape_of(mine, old.base), shape_of(theirs, new.base)
