"""Two editions of an API -> what changed for code that uses the client."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from .apis import compare_apis
from .index import Index
from .kinds import Kind
from .model import Change, Comparison, Edition, Effect, Home, Prose, ProseChange
from .models import compare_models
from .operations import compare_operations
from .pairs import pair_calls, pair_models
from .values import Both

_FIRST = (Kind.OPERATION_REMOVED, Kind.RESOURCE_REMOVED, Kind.VERSION_REMOVED)
_EFFECTS = tuple(Effect)


def compare(old: Edition, new: Edition) -> Comparison:
    """Compare two editions of one API as the Python client feels them.

    Order and prose are no changes; prose is counted. What is spelled otherwise and means the same is equal already:
    both are in normal form.
    """
    mine, theirs = Index(old), Index(new)
    calls = pair_calls(mine, theirs)
    both = Both(old=mine, new=theirs, keys=pair_models(mine, theirs, calls))
    found = [*compare_apis(both), *compare_operations(both, calls), *compare_models(both)]
    order = {**old.order, **new.order}

    def rank(change: Change) -> tuple[object, ...]:
        first = _FIRST.index(change.kind) if change.kind in _FIRST else len(_FIRST)
        home = (order[change.version], change.resource is None, change.resource or "")
        spot = change.new or change.old
        python = spot.python if spot else ""
        return (*home, first, _EFFECTS.index(change.effect), change.subject, python, change.kind, change.what)

    return Comparison(
        old=old.name,
        new=new.name,
        homes=tuple(sorted({*_homes(theirs), *_homes(mine)}, key=lambda home: (order[home.version], home.resource))),
        changes=tuple(sorted(dict.fromkeys(found), key=rank)),
        prose=tuple(_prose(old.prose, new.prose)),
    )


def _homes(index: Index) -> Iterator[Home]:
    for call in index.calls.values():
        yield Home(version=call.version_name, resource=call.resource.name.python, python=call.home)


def _prose(old: Mapping[tuple[str, ...], Prose], new: Mapping[tuple[str, ...], Prose]) -> Iterator[ProseChange]:
    """Texts that differ, of objects that are in both: those of a new or removed object are no change of words."""
    for key in sorted(old.keys() & new.keys()):
        was, now = old[key].texts, new[key].texts
        for word in sorted(was.keys() | now.keys()):
            if was.get(word) != now.get(word):
                yield ProseChange(word=word, pointer=new[key].pointer)
