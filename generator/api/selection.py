"""A part of an API: the resources and versions that somebody wants, and what they cannot do without.

All that is decided on the whole document is decided before: names, modules, which way a model travels. So what is
left is as it is in the whole.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from fnmatch import fnmatchcase

from ..diagnostics import Diagnostic, Location, Severity, SpecError
from ..selection import Selection
from .model import Api, ApiVersion, Operation, OperationRef, Resource, reached


def select(api: Api, selection: Selection) -> Api:
    """The part of an API that is selected, with all models that it reaches.

    An operation that starts something keeps those that tell what became of it, also of resources that are not
    selected. Raises SpecError (C511) for a pattern that nothing fits, and where nothing is left.
    """
    if problems := list(_unfitting(api, selection)):
        raise SpecError(problems)
    part = selected(api, selection)
    if not part.versions and api.versions:
        raise SpecError([_finding(selection.file, "/exclude", "nothing is left of the API", None)])
    return part


def selected(api: Api, selection: Selection) -> Api:
    """The same of an API that the patterns were not written for: what they name and it has not is left out."""
    if not selection:
        return api
    wanted = {
        operation.origin.pointer
        for version in api.versions
        for resource in version.resources
        if _is_wanted(selection, version, resource)
        for operation in resource.operations
    }
    return narrowed(api, _with_needed(api, wanted))


def narrowed(api: Api, pointers: frozenset[str]) -> Api:
    """An API with these operations alone, by their pointers, and the models that they reach."""
    versions = tuple(_version(version, pointers) for version in api.versions)
    kept = [operation for version in versions for operation in _operations(version)]
    keys = reached(api.models, (key for operation in kept for key in (*operation.model_keys, *operation.subject_keys)))
    models = tuple(model for model in api.models if model.key in keys)
    left = tuple(version for version in versions if version.resources)
    places = {None, *(version.name.python for version in left if version.name), *(model.version for model in models)}
    exports = (
        replace(item, names=tuple((name, key) for name, key in item.names if key in keys))
        for item in api.exports
        if item.version in places
    )
    return replace(api, versions=left, models=models, exports=tuple(item for item in exports if item.names))


def _version(version: ApiVersion, pointers: frozenset[str]) -> ApiVersion:
    resources = (
        replace(item, operations=tuple(one for one in item.operations if one.origin.pointer in pointers))
        for item in version.resources
    )
    return replace(version, resources=tuple(item for item in resources if item.operations))


def _operations(version: ApiVersion) -> Iterator[Operation]:
    for resource in version.resources:
        yield from resource.operations


def _with_needed(api: Api, wanted: Iterable[str]) -> frozenset[str]:
    """The operations, and those that they need to be of use."""
    every = {(item.method, item.path): item for version in api.versions for item in _operations(version)}
    by_pointer = {item.origin.pointer: item for item in every.values()}
    waiting, found = list(wanted), set[str]()
    while waiting:
        pointer = waiting.pop()
        if pointer not in found:
            found.add(pointer)
            waiting.extend(every[ref.method, ref.path].origin.pointer for ref in _refs(by_pointer[pointer]))
    return frozenset(found)


def _refs(operation: Operation) -> Iterator[OperationRef]:
    if operation.long_running:
        yield from operation.long_running.polls
        if operation.long_running.cancel:
            yield operation.long_running.cancel


# Patterns ----------------------------------------------------------------------------------------


def _is_wanted(selection: Selection, version: ApiVersion, resource: Resource) -> bool:
    def fits(patterns: tuple[str, ...]) -> bool:
        return any(_fits(pattern, version, resource) for pattern in patterns)

    return (not selection.include or fits(selection.include)) and not fits(selection.exclude)


def _fits(pattern: str, version: ApiVersion, resource: Resource) -> bool:
    name, _, versions = pattern.partition(":")
    own = version.name.wire if version.name else ""
    names = {_plain(resource.name.wire), _plain(resource.name.python)}
    return any(fnmatchcase(one, _plain(name)) for one in names) and any(
        fnmatchcase(own.casefold(), one.casefold()) for one in (versions or "*").split(",")
    )


def _plain(name: str) -> str:
    """Resources are called by their name in the description or in Python, with hyphens or underscores."""
    return re.sub(r"[-_\s]+", "_", name.strip().casefold())


def _unfitting(api: Api, selection: Selection) -> Iterator[Diagnostic]:
    known = _known(api)
    for key, patterns in (("include", selection.include), ("exclude", selection.exclude)):
        for number, pattern in enumerate(patterns):
            name, _, versions = pattern.partition(":")
            for one in (versions or "*").split(","):
                if not any(_fits(f"{name}:{one}", version, item) for version, item in _pairs(api)):
                    message = f"{name}:{one}" if versions else name
                    yield _finding(selection.file, f"/{key}/{number}", f'nothing fits "{message}"', _hint(known, name))


def _pairs(api: Api) -> Iterator[tuple[ApiVersion, Resource]]:
    return ((version, resource) for version in api.versions for resource in version.resources)


def _known(api: Api) -> dict[str, list[str]]:
    """The versions of each resource by its Python name."""
    known: dict[str, list[str]] = {}
    for version, resource in _pairs(api):
        known.setdefault(resource.name.python, []).append(version.name.wire if version.name else "")
    return known


def _hint(known: Mapping[str, list[str]], name: str) -> str:
    """What there is: the versions of the resource that is meant, or all resources."""
    if versions := [item for item in known.get(_plain(name), ()) if item]:
        return f"there is {_plain(name)}:{','.join(versions)}"
    return f"there is {', '.join(sorted(known))}"


def _finding(file: str, pointer: str, message: str, hint: str | None) -> Diagnostic:
    return Diagnostic(
        code="C511",
        severity=Severity.ERROR,
        pointer=pointer,
        message=message,
        location=Location(file=file),
        hint=hint,
    )
