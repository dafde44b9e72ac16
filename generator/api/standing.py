"""Resources at several versions: which of them is the one to use, and which came before it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any

from ..diagnostics import Diagnostic, Location, Severity
from ..graph import components
from .model import ApiVersion, Resource, ResourceRef, Standing
from .versions import is_stable, newest_first

_EXTENSION = "x-successor"


def with_standings(
    versions: Sequence[ApiVersion], document: Mapping[str, Any], file: str, problems: list[Diagnostic]
) -> tuple[ApiVersion, ...]:
    """The same versions, each resource with its kin.

    That are those of one name, and those that a tag's `x-successor` leads to. Faults are added to `problems`: C427.
    """
    known = {
        ResourceRef(version=version.name.python if version.name else None, resource=resource.name.python): resource
        for version in versions
        for resource in version.resources
    }
    successors = _successors(known, document, file, problems)
    standings: dict[ResourceRef, Standing] = {}
    for family in _families(known, successors):
        ordered = sorted(family, key=lambda ref: (_age(ref), _steps_to_the_end(ref, successors), ref.resource))
        newest = next((ref for ref in ordered if is_stable(ref.version)), ordered[0])
        for number, ref in enumerate(ordered):
            standings[ref] = Standing(
                newest=newest, successors=tuple(ordered[:number]), predecessors=tuple(ordered[number + 1 :])
            )
    return tuple(
        replace(version, resources=tuple(_placed(resource, version, standings) for resource in version.resources))
        for version in versions
    )


def _placed(resource: Resource, version: ApiVersion, standings: Mapping[ResourceRef, Standing]) -> Resource:
    ref = ResourceRef(version=version.name.python if version.name else None, resource=resource.name.python)
    return replace(resource, standing=standings[ref])


def _successors(
    known: Mapping[ResourceRef, Resource], document: Mapping[str, Any], file: str, problems: list[Diagnostic]
) -> dict[ResourceRef, ResourceRef]:
    by_tag = {resource.tag: ref for ref, resource in known.items()}
    found: dict[ResourceRef, ResourceRef] = {}
    for number, tag in enumerate(document.get("tags", ())):
        if _EXTENSION not in tag:
            continue
        old, new = by_tag.get(tag["name"]), by_tag.get(str(tag[_EXTENSION]))
        if old is None or new is None or old == new:
            problems.append(_finding(number, file))
        else:
            found[old] = new
    return found


def _families(
    known: Iterable[ResourceRef], successors: Mapping[ResourceRef, ResourceRef]
) -> Iterator[list[ResourceRef]]:
    """Those of one name, together with those that they succeed or are succeeded by."""
    refs = {ref.python: ref for ref in known}
    links = {name: {one.python for one in refs.values() if one.resource == ref.resource} for name, ref in refs.items()}
    for old, new in successors.items():
        links[old.python].add(new.python)
        links[new.python].add(old.python)
    for family in components(links):
        yield [refs[name] for name in family]


def _age(ref: ResourceRef) -> tuple[int, ...]:
    return newest_first(ref.version) if ref.version else ()


def _steps_to_the_end(ref: ResourceRef, successors: Mapping[ResourceRef, ResourceRef]) -> int:
    passed: list[ResourceRef] = []
    while ref in successors and ref not in passed:
        passed.append(ref)
        ref = successors[ref]
    return len(passed)


def _finding(number: int, file: str) -> Diagnostic:
    return Diagnostic(
        code="C427",
        severity=Severity.ERROR,
        pointer=f"/tags/{number}/{_EXTENSION}",
        message=f"{_EXTENSION}: must be another tag, and both must have operations",
        location=Location(file=file),
    )
