"""What differs between the versions of a resource, and how code moves from one to the next."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

from ..api.model import ApiVersion, Resource
from ..changes import Change, Edition, Effect, Kind, compare
from ..changes.index import Call, Index
from ..changes.pairs import pair_calls
from ..emit.code import Code, anchor, identifier, page_code, page_text, words
from ..report.page import sentence
from .links import Links
from .places import moving_page
from .twins import as_edition

_FUTURES = frozenset({Kind.DEPRECATED, Kind.REINSTATED, Kind.LIFECYCLE_CHANGED})
"""What is told on the page of lifecycles."""

At = tuple[ApiVersion, Resource]


@dataclass(frozen=True, slots=True, kw_only=True)
class DifferenceView:
    """One difference, and what it does to code."""

    what: Code
    why: Code


@dataclass(frozen=True, slots=True, kw_only=True)
class TwinView:
    """One operation in both versions; None where it is not there. `instead` is another that is called alike."""

    old: Code | None
    new: Code | None
    instead: Code | None


@dataclass(frozen=True, slots=True, kw_only=True)
class StepView:
    """From one version to the next."""

    anchor: Code
    title: Code
    old: Code
    new: Code
    old_home: Code
    new_home: Code
    old_models: Code
    new_models: Code
    operations: tuple[TwinView, ...]
    breaking: tuple[DifferenceView, ...]
    additions: tuple[DifferenceView, ...]
    others: tuple[DifferenceView, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class MovingView:
    """One resource, and the steps from version to version."""

    name: Code
    steps: tuple[StepView, ...]


@dataclass(frozen=True, kw_only=True)
class MovingTeller:
    """Tells the versions of the resources of one API."""

    index: Index
    package: str

    def pages(self) -> Iterator[tuple[str, MovingView]]:
        """Every page by its path: one for each resource that has more than one version."""
        for name, versions in by_resource(self.index.edition).items():
            if len(versions) > 1:
                links = Links(index=self.index, page=moving_page(name))
                yield (
                    links.page,
                    MovingView(
                        name=identifier(name),
                        steps=tuple(self._step(*pair, links) for pair in pairwise(reversed(versions))),
                    ),
                )

    def _step(self, old: At, new: At, links: Links) -> StepView:
        before, after = (as_edition(self.index.edition, *one) for one in (old, new))
        changes = [change for change in compare(before, after).changes if change.kind not in _FUTURES]
        (was, resource), (now, _) = old, new
        names = [version.name.python if version.name else "" for version in (was, now)]
        return StepView(
            anchor=anchor(f"{names[0]}-{names[1]}"),
            title=page_text(f"{names[0]} → {names[1]}"),
            old=_version(was, resource.name.python, links),
            new=_version(now, resource.name.python, links),
            old_home=page_code(f"client.{names[0]}.{resource.name.python}"),
            new_home=page_code(f"client.{names[1]}.{resource.name.python}"),
            old_models=page_code(f"{self.package}.{names[0]}.models"),
            new_models=page_code(f"{self.package}.{names[1]}.models"),
            operations=tuple(self._twins(before, after, links)),
            breaking=_differences(changes, Effect.BREAKING),
            additions=_differences(changes, Effect.ADDITION),
            others=_differences(changes, Effect.NEITHER),
        )

    def _twins(self, before: Edition, after: Edition, links: Links) -> Iterator[TwinView]:
        """The operations of the old version in their order, then those that only the new one has."""
        was, now = Index(before), Index(after)
        pairs = {id(one): other for one, other in pair_calls(was, now)}
        named = {call.operation.name.python: call for call in now.calls.values()}
        for call in was.calls.values():
            twin, other = pairs.get(id(call)), named.get(call.operation.name.python)
            yield TwinView(
                old=links.call(self._whole(call)),
                new=links.call(self._whole(twin)) if twin else None,
                instead=links.call(self._whole(other)) if other else None,
            )
        known = {id(call) for call in pairs.values()}
        for call in now.calls.values():
            if id(call) not in known:
                yield TwinView(old=None, new=links.call(self._whole(call)), instead=None)

    def _whole(self, call: Call) -> Call:
        """The same operation with its version."""
        return self._by_pointer[call.operation.origin.pointer]

    @cached_property
    def _by_pointer(self) -> Mapping[str, Call]:
        return {call.operation.origin.pointer: call for call in self.index.calls.values()}


def by_resource(edition: Edition) -> Mapping[str, list[At]]:
    """The versions of each resource, newest first, by its name in Python and sorted by that."""
    found: dict[str, list[At]] = {}
    for version in edition.api.versions:
        for resource in version.resources:
            found.setdefault(resource.name.python, []).append((version, resource))
    return dict(sorted(found.items()))


def _version(version: ApiVersion, resource: str, links: Links) -> Code:
    return links.version(resource, version.name.python if version.name else "")


def _differences(changes: Iterable[Change], effect: Effect) -> tuple[DifferenceView, ...]:
    return tuple(
        DifferenceView(what=sentence(change, page_text, page_code), why=words(change.why))
        for change in changes
        if change.effect is effect
    )
