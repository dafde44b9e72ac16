"""How descriptions become editions that can be compared: read by the names of one project, or as they were released."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import Any

from .api.names import names_of, read_names, write_names
from .api.selection import selected
from .api.versions import is_stable, newest_first
from .changes import Edition, Prose, Word
from .diagnostics import Diagnostic, Severity, SpecError, ordered, steps
from .loader import Document, bundle, canonical, parse, prose, read_source
from .loader.document import Parts, changed, is_array, is_object
from .pipeline import Built, Loaded, Progress, Project, accept, build, config_of, held_names, project_selection
from .project import load_project

RELEASED = "released.json"
"""In a folder of `specs/`: the description of the last release, its overlays and texts applied."""

_RELEASE = "x-comgen-release"
"""What that file says of the release itself."""

_FILTER = "C421"
_TOLD_BY_OVERLAYS = frozenset({"C420", _FILTER, "C422", "C423", "C424", "C425", "C426", "C427"})
"""Faults of the extensions that overlays add to operations and tags; that of a filter is told of the operation."""


def read_edition(
    spec: Path, project: Path | None, *, repairs: bool, progress: Progress, allow_outside: bool = False
) -> tuple[Edition, tuple[Diagnostic, ...]]:
    """Read a description to compare it, by the names, overlays and texts of the project in a folder.

    Overlays and texts may have been written for another edition: what they say of things that are not in this one is
    left out, and told in warnings. A released description has them in it already. Raises SpecError as `load` and
    `build` of the pipeline do, and C507.
    """
    progress(f"reading {spec}")
    folder = None if str(spec) == "-" else spec.parent
    source, unresolved = bundle(parse(read_source(spec)), folder, allow_outside=allow_outside)
    config, stale = load_project(project) if project else None, list[Diagnostic]()
    held = held_names(project) if project else {}
    if config and spec.name == RELEASED:
        release = _release(source)
        held = read_names("\n".join(release.names), spec.as_posix())
        config = replace(
            config,
            servers=release.servers,
            overlays=(),
            documentation=None,
            source=replace(config.source, keep="all"),
        )
    document, diagnostics = accept(source, unresolved, project or spec.parent, config, repairs, progress, stale)
    loaded = Loaded(
        document=document,
        config=config or config_of(document),
        diagnostics=diagnostics,
        project=Project(folder=project, inputs={}, held=held) if project else None,
    )
    built, lost = _built(loaded, progress)
    if project and config:
        built = replace(built, part=selected(built.api, project_selection(project, config)))
    return edition_of(built), ordered((*stale, *lost))


def _built(loaded: Loaded, progress: Progress) -> tuple[Built, tuple[Diagnostic, ...]]:
    """Build; what overlays say of operations that are not in this edition is left out, and told."""
    lost: list[Diagnostic] = []
    while True:
        try:
            return build(loaded, progress), tuple(replace(item, severity=Severity.WARNING) for item in lost)
        except SpecError as error:
            found = [item for item in error.diagnostics if item.code in _TOLD_BY_OVERLAYS]
            data = loaded.document.data
            places = {item: _place(item.pointer, data) for item in found}
            # Of an array the last first, which moves none of the others.
            for item in sorted(found, key=places.__getitem__, reverse=True):
                *way, last = places[item]
                if item.code == _FILTER:
                    data = changed(data, (*way, last), _without_filters)
                else:
                    data = changed(data, tuple(way), partial(_without, told=last))
            if data == loaded.document.data:
                raise
            lost += found
            loaded = replace(loaded, document=loaded.document.with_data(data))


def _place(pointer: str, data: Any) -> Parts:
    """The steps to what a fault is about, those into arrays as numbers."""
    found: list[str | int] = []
    for step in steps(pointer):
        if is_array(data):
            found.append(int(step))
            data = data[int(step)]
        else:
            found.append(step)
            data = data.get(step, {})
    return tuple(found)


def _without(holder: Any, told: str | int) -> Any:
    """An operation, or a part of an extension, without what an overlay says of it.

    An operation with a successor that is lost is deprecated still.
    """
    if not is_object(holder):
        return [value for number, value in enumerate(holder) if number != told]
    kept = {key: value for key, value in holder.items() if key != told}
    if is_object(lost := holder.get(str(told))) and "successor" in lost:
        kept[str(told)] = {key: value for key, value in lost.items() if key != "successor"}
    return kept


def _without_filters(operation: Mapping[str, Any]) -> dict[str, Any]:
    """An operation none of whose own parameters is a filter."""
    parameters = [
        {key: value for key, value in item.items() if key != "x-filter"} for item in operation.get("parameters", ())
    ]
    return {**operation, "parameters": parameters}


def edition_of(built: Built) -> Edition:
    """What was built, to be compared."""
    texts = prose(built.loaded.document.data)
    names = {None, *(version.name.python for version in built.part.versions if version.name)}
    return Edition(
        name=built.loaded.document.file,
        api=built.part,
        normalized=built.normalized,
        document=built.loaded.document.data,
        prose={
            key: Prose(pointer=pointer, texts={Word(word): text for word, text in told.items()})
            for key, (pointer, told) in texts.items()
        },
        stable=frozenset(filter(is_stable, names)),
        order={name: newest_first(name) if name else () for name in names},
    )


def released_document(built: Built, version: str) -> str:
    """What to keep of a release: its description with overlays and repairs, its version, and all of its names."""
    _, *names = write_names(names_of(built.api)).splitlines()  # without the line that says what they are
    release = {"version": version, "servers": dict(built.loaded.config.servers), "names": names}
    return canonical({**built.loaded.document.data, _RELEASE: release})


def released_version(folder: Path) -> str | None:
    """The version of the last release of a project; None before the first. Raises SpecError for a file that is none."""
    if not (folder / RELEASED).is_file():
        return None
    return _release(parse(read_source(folder / RELEASED))).version


@dataclass(frozen=True, slots=True, kw_only=True)
class _Release:
    """What the file says of the release: its version, the names of its servers with their URLs, lines of names."""

    version: str
    servers: dict[str, str]
    names: list[str]


def _release(document: Document) -> _Release:
    match document.data.get(_RELEASE):
        case {"version": str(version), "servers": dict(servers), "names": list(names)} if all(
            map(_is_text, (*servers.values(), *names))
        ):
            return _Release(version=version, servers=servers, names=names)
        case _:
            message = f"{_RELEASE} must say the version of the release, its servers and its names"
            hint = "take the file of the last release from version control; only comgen release writes it"
            raise SpecError([document.finding("C507", (_RELEASE,), message, hint)])


def _is_text(value: object) -> bool:
    return isinstance(value, str)
