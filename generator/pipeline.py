"""How a description becomes a package: load, overlay, validate, repair, normalize, build, emit, format, write.

The one place where the stages are put together. Each is a function from values to values; only loading and
writing touch the disk.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from .api.build import build_api
from .api.model import Api, ErrorNames, Normalized, Package
from .api.versions import is_stable, newest_first
from .changes import Edition, Prose, Word
from .diagnostics import Diagnostic, Severity, SpecError, ordered, steps
from .emit.package import emit_package, templates_folder
from .emit.tree import Plan, plan
from .loader import (
    Document,
    apply_overlay,
    bundle,
    canonical,
    keep_facts,
    parse,
    prose,
    read_source,
    repair,
    validate,
)
from .loader.document import changed, is_object
from .loader.normalize import normalize
from .project import ClientConfig, default_project, load_project

Progress = Callable[[str], None]

RELEASED = "released.json"
"""In a folder of `specs/`: the description of the last release, its overlays applied."""

_RELEASE = "x-comgen-release"
"""What that file says of the release itself."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Loaded:
    """A document that is fit for use, what it is to become, and what was found on the way."""

    document: Document
    config: ClientConfig
    diagnostics: tuple[Diagnostic, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Built:
    """The intermediate representation of a loaded document, and the normal form that it was made from."""

    loaded: Loaded
    normalized: Normalized
    api: Api


def load(spec: Path, package: str | None, *, repairs: bool, progress: Progress, allow_outside: bool = False) -> Loaded:
    """Read, overlay, repair and validate a description; beside a `client.toml` with what that says.

    With `allow_outside`, files that it refers to may be anywhere. Raises SpecError with every error of the document,
    and with what was repaired.
    """
    progress(f"reading {spec}")
    config = load_project(spec.parent) if (spec.parent / "client.toml").is_file() and str(spec) != "-" else None
    folder = None if str(spec) == "-" else spec.parent
    document, unresolved = bundle(parse(read_source(spec)), folder, allow_outside=allow_outside)
    if config and config.source.keep == "facts":
        document = keep_facts(document)
    for overlay in config.overlays if config else ():
        document = apply_overlay(document, read_source(spec.parent / overlay))
    progress(f"validating {spec}")
    document, diagnostics = _checked(document, unresolved, repairs=repairs)
    if config and package:
        config = replace(config, package=default_project(config.title, package).package)
    return Loaded(document=document, config=config or _config_of(document, package), diagnostics=diagnostics)


def _checked(
    document: Document, found: Iterable[Diagnostic], *, repairs: bool
) -> tuple[Document, tuple[Diagnostic, ...]]:
    """A document repaired and valid, with all that was found; raises SpecError if an error is among it."""
    document, repaired = repair(document, allow=repairs)
    diagnostics = ordered((*found, *repaired, *validate(document)))
    if any(item.severity is Severity.ERROR for item in diagnostics):
        raise SpecError(diagnostics)
    return document, diagnostics


def _config_of(document: Document, package: str | None = None) -> ClientConfig:
    return default_project(str(document.data.get("info", {}).get("title") or "API"), package)


def read_edition(
    spec: Path, project: Path | None, *, repairs: bool, progress: Progress, allow_outside: bool = False
) -> tuple[Edition, tuple[Diagnostic, ...]]:
    """Read a description to compare it, by the names and overlays of the project in a folder.

    The overlays may have been written for another edition: what they say of things that are not in this one is left
    out, and told in warnings. A released description has its overlays in it already. Raises SpecError as `load` and
    `build` do.
    """
    progress(f"reading {spec}")
    folder = None if str(spec) == "-" else spec.parent
    source, unresolved = bundle(parse(read_source(spec)), folder, allow_outside=allow_outside)
    document, stale = source, list[Diagnostic]()
    config = load_project(project) if project else None
    if config and spec.name == RELEASED:
        config = replace(config, servers=source.data.get(_RELEASE, {}).get("servers", {}))
    elif config and project:
        document = keep_facts(document) if config.source.keep == "facts" else document
        for overlay in config.overlays:
            document = apply_overlay(document, read_source(project / overlay), stale)
    progress(f"validating {spec}")
    document, diagnostics = _checked(document, unresolved, repairs=repairs)
    loaded = Loaded(document=document, config=config or _config_of(document), diagnostics=diagnostics)
    built, lost = _built_without_the_lost(loaded, progress)
    return edition_of(built), ordered((*stale, *lost))


def _built_without_the_lost(loaded: Loaded, progress: Progress) -> tuple[Built, tuple[Diagnostic, ...]]:
    """Build; a successor that an overlay names and that is not in this edition is left out, and told (C420)."""
    try:
        return build(loaded, progress), ()
    except SpecError as error:
        lost = [item for item in error.diagnostics if item.code == "C420"]
        if not lost:
            raise
        data = loaded.document.data
        for item in lost:
            data = changed(data, steps(item.pointer), _without_successor)
        built = build(replace(loaded, document=loaded.document.with_data(data)), progress)
        return built, tuple(replace(item, severity=Severity.WARNING) for item in lost)


def _without_successor(lifecycle: object) -> object:
    if not is_object(lifecycle):
        return lifecycle
    return {key: value for key, value in lifecycle.items() if key != "successor"}


def edition_of(built: Built) -> Edition:
    """What was built, to be compared."""
    texts = prose(built.loaded.document.data)
    names = {None, *(version.name.python for version in built.api.versions if version.name)}
    return Edition(
        name=built.loaded.document.file,
        api=built.api,
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
    """What to keep of a release: its description with overlays and repairs, its version, and its servers' names."""
    release = {"version": version, "servers": dict(built.loaded.config.servers)}
    return canonical({**built.loaded.document.data, _RELEASE: release})


def released_version(folder: Path) -> str | None:
    """The version of the last release of a project; None before the first. Raises SpecError for a file that is none."""
    if not (folder / RELEASED).is_file():
        return None
    document = parse(read_source(folder / RELEASED))
    match document.data.get(_RELEASE):
        case {"version": str(found), "servers": dict()}:
            return found
        case _:
            message = f"{_RELEASE} must say the version and the servers of the release"
            hint = "take the file from the last release's tag; comgen release writes it"
            raise SpecError([document.finding("C507", (_RELEASE,), message, hint)])


def build(loaded: Loaded, progress: Progress) -> Built:
    """Normalize and name. Raises SpecError with every name that cannot be given, each with its place."""
    progress("naming")
    document = loaded.document
    try:
        normalized = normalize(document.data, document.file)
        api = build_api(normalized, loaded.config.servers, loaded.config.title, loaded.config.client)
    except SpecError as error:
        located = [replace(item, location=document.locate(item.pointer)) for item in error.diagnostics]
        raise SpecError((*loaded.diagnostics, *located)) from None
    return Built(loaded=loaded, normalized=normalized, api=api)


def emit(built: Built, out: Path, progress: Progress) -> Plan:
    """Make all files of the package and compare them with the folder; nothing is written."""
    progress("writing code")
    files = emit_package(built.api, package_of(built.loaded.config), templates_folder())
    digest = hashlib.sha256(canonical(built.loaded.document.data).encode()).hexdigest()
    return plan(out, files, {"generator": f"comgen {tool_version()}", "document": f"sha256:{digest}"})


def package_of(config: ClientConfig) -> Package:
    """What the generated package is called, from the project file."""
    return Package(
        name=config.package,
        distribution=config.distribution,
        version=config.version,
        title=config.title,
        client=config.client,
        server_parameter=config.server_parameter,
        license=config.license,
        errors=ErrorNames(
            code=config.errors.code,
            message=config.errors.message,
            id=config.errors.id,
            details=config.errors.details,
        ),
        env_prefix=config.env_prefix,
        retry_delay=steps(config.retry.seconds or ""),
        tenant_header=config.tenant.header,
    )


def tool_version() -> str:
    """The version of comgen itself."""
    try:
        return version("comgen")
    except PackageNotFoundError:
        return "0"
