"""How a description becomes a package: load, overlay, repair, validate, document, normalize, build, emit and write.

The place where the stages are put together. Each is a function from values to values; only loading and
writing touch the disk.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from .api.build import build_api
from .api.model import Api, Author, ErrorNames, Metadata, Normalized, Package
from .api.names import Changes, compare_names, names_of, read_names, renames_refused, write_names
from .api.naming import Names
from .api.selection import select
from .diagnostics import Diagnostic, Severity, SpecError, ordered, steps
from .emit.code import json_text
from .emit.custom import Additions, read_additions
from .emit.own import OwnTemplates, read_own
from .emit.package import emit_package
from .emit.swap import text_beside
from .emit.testing import fake_facts
from .emit.tree import Beside, Plan, plan, sha256
from .freshness import ADDITIONS, NAMES, PROJECT, additions_hash, client_folder, input_hash
from .garbage import uncollected
from .loader import (
    Document,
    apply_overlay,
    bundle,
    canonical,
    document_with,
    keep_facts,
    parse,
    read_source,
    read_texts,
    repair,
    validate,
)
from .loader.normalize import normalize
from .memory import Memory
from .project import ClientConfig, default_project, load_project
from .selection import EVERYTHING, Selection
from .tool import templates_folder, tool_facts, tool_version

Progress = Callable[[str], None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Project:
    """The folder of a `client.toml`: the hashes of its files that were read, the names that were given before, its own
    templates."""

    folder: Path
    inputs: Mapping[str, str]
    held: Names
    license_text: str | None = None
    own: OwnTemplates | None = None

    @property
    def names(self) -> Path:
        """The file that holds the names."""
        return self.folder / NAMES


@dataclass(frozen=True, slots=True, kw_only=True)
class Loaded:
    """A document that is fit for use, what it is to become, and what was found on the way."""

    document: Document
    config: ClientConfig
    diagnostics: tuple[Diagnostic, ...]
    project: Project | None = None
    selection: Selection = EVERYTHING


@dataclass(frozen=True, slots=True, kw_only=True)
class Built:
    """The intermediate representation of a loaded document, and the normal form that it was made from.

    `part` is what is selected of it.
    """

    loaded: Loaded
    normalized: Normalized
    api: Api
    part: Api


@uncollected()
def load(
    spec: Path,
    package: str | None,
    *,
    repairs: bool,
    progress: Progress,
    allow_outside: bool = False,
    selection: Selection | None = None,
) -> Loaded:
    """Read, overlay, repair, validate and document a description; beside a `client.toml` with what that says.

    With `allow_outside`, files that it refers to may be anywhere. `package` and `selection` go before what the project
    says. Raises SpecError with every error of the document, and with what was repaired.
    """
    progress(f"reading {spec}")
    folder = None if str(spec) == "-" else spec.parent
    project, config = None, None
    if folder and (folder / PROJECT).is_file():
        project, config = _project(folder, spec)
    bundled = bundle(parse(read_source(spec)), folder, allow_outside=allow_outside)
    document, diagnostics = accept(*bundled, spec.parent, config, repairs, progress)
    if config and package:
        config = replace(config, package=default_project(config.title, package).package)
    if project and config:
        project = _with_parts(project, document)
        selection = selection or project_selection(project.folder, config)
    config = config or config_of(document, package)
    return Loaded(
        document=document,
        config=config,
        diagnostics=diagnostics,
        project=project,
        selection=selection or EVERYTHING,
    )


def project_selection(folder: Path, config: ClientConfig) -> Selection:
    """What the project in a folder wants of its API."""
    return Selection(include=config.include, exclude=config.exclude, file=(folder / PROJECT).as_posix())


def config_of(document: Document, package: str | None = None) -> ClientConfig:
    """The configuration of a description without a project."""
    return default_project(str(document.data.get("info", {}).get("title") or "API"), package)


def _project(folder: Path, spec: Path) -> tuple[Project, ClientConfig]:
    """What a folder says of a client. A file is hashed before it is read: one that changes meanwhile is read again."""
    inputs = {PROJECT: input_hash(folder / PROJECT)}
    config = load_project(folder)
    own_files = (*config.overlays, config.documentation, config.license_file, config.templates)
    for name in filter(None, (spec.name, *own_files)):
        if (folder / name).exists():
            inputs[name] = input_hash(folder / name)
    text = read_source(folder / config.license_file).text if config.license_file else None
    own = read_own(folder / config.templates) if config.templates else None
    return Project(folder=folder, inputs=inputs, held=held_names(folder), license_text=text, own=own), config


def held_names(folder: Path) -> Names:
    """The names that the project in a folder has given. Raises SpecError (C703) for a file that is not comgen's."""
    names = text_beside(folder / NAMES, client_folder(folder))
    return read_names(read_source(names).text, names.as_posix()) if names.exists() else {}


def _with_parts(project: Project, document: Document) -> Project:
    """With the other files that the description consists of; files elsewhere are not the project's own."""
    parts = {os.path.relpath(part.file, project.folder) for part in document.imported}
    own = {Path(part).as_posix(): input_hash(project.folder / part) for part in parts if not part.startswith("..")}
    return replace(project, inputs={**project.inputs, **own})


def accept(
    document: Document,
    unresolved: tuple[Diagnostic, ...],
    folder: Path,
    config: ClientConfig | None,
    repairs: bool,
    progress: Progress,
    stale: list[Diagnostic] | None = None,
) -> tuple[Document, tuple[Diagnostic, ...]]:
    """A bundled document with what its project says of it, and mended. Raises SpecError with all that is left.

    What overlays and documentation say of things that are not there goes to `stale`, where it is given.
    """
    texts = read_texts(folder / config.documentation) if config and config.documentation else None
    if config and config.source.keep == "facts":
        document = keep_facts(document)
    for overlay in config.overlays if config else ():
        document = apply_overlay(document, read_source(folder / overlay), stale)
    progress(f"validating {document.file}")
    document, repaired = repair(document, allow=repairs)
    diagnostics = ordered((*unresolved, *repaired, *validate(document)))
    if any(item.severity is Severity.ERROR for item in diagnostics):
        raise SpecError(diagnostics)
    return document_with(document, texts, stale) if texts else document, diagnostics


@uncollected()
def build(loaded: Loaded, progress: Progress) -> Built:
    """Normalize, name and select. Raises SpecError with every name that cannot be given, each with its place."""
    progress("naming")
    document, held = loaded.document, loaded.project.held if loaded.project else {}
    try:
        normalized = normalize(document.data, document.file)
        api = build_api(normalized, loaded.config.servers, loaded.config.title, loaded.config.client, held)
    except SpecError as error:
        located = [replace(item, location=document.locate(item.pointer)) for item in error.diagnostics]
        raise SpecError((*loaded.diagnostics, *located)) from None
    return Built(loaded=loaded, normalized=normalized, api=api, part=select(api, loaded.selection))


def name_changes(built: Built) -> Changes:
    """What becomes of the names that were given before."""
    project = built.loaded.project
    return compare_names(project.held if project else {}, names_of(built.api), built.loaded.document.data)


def refuse_renames(built: Built, changes: Changes) -> None:
    """Raise SpecError (C701, C702) with every name that something which is still there would lose."""
    project = built.loaded.project
    if project and (refused := tuple(renames_refused(changes, project.names.as_posix()))):
        raise SpecError((*built.loaded.diagnostics, *refused))


@uncollected()
def emit(
    built: Built, out: Path, progress: Progress, *, with_names: bool = False, memory: Memory | None = None
) -> Plan:
    """Make all files of the package and compare them with the folder, the project's names too; nothing is written."""
    additions = read_additions(out / built.loaded.config.package)
    files, project = package_files(built, additions, progress, memory), built.loaded.project
    beside = Beside(path=project.names, text=write_names(names_of(built.api))) if project and with_names else None
    return plan(out, files, tree_facts(built, additions), beside)


def package_files(
    built: Built, additions: Additions | None, progress: Progress, memory: Memory | None = None
) -> dict[str, str]:
    """All files of the package by their paths; `additions` are what its `_custom.py` exports."""
    progress("writing code")
    project = built.loaded.project
    package = package_of(built.loaded.config, project.license_text if project else None)
    own = project.own if project else None
    return emit_package(
        built.api, package, templates_folder(), built.normalized.resolved, own, additions, built.part, memory
    )


def fake_text(built: Built) -> str:
    """What a fake of the API is told, as the runtime reads it."""
    package = package_of(built.loaded.config)
    return json_text(fake_facts(built.part, package.title, package.errors, built.normalized.resolved))


def tree_facts(built: Built, additions: Additions | None) -> dict[str, Any]:
    """What the manifest says of the tree's origin; of a project enough to tell later that there is nothing to do."""
    loaded = built.loaded
    document = f"sha256:{sha256(canonical(loaded.document.data).encode())}"
    if loaded.project is None:
        return {"generator": f"comgen {tool_version()}", "document": document}
    repaired = sum(item.severity is Severity.REPAIRED for item in loaded.diagnostics)
    inputs = {**loaded.project.inputs, NAMES: sha256(write_names(names_of(built.api)).encode())}
    facts = {**tool_facts(), "document": document, "repaired": repaired, "inputs": dict(sorted(inputs.items()))}
    return facts | ({ADDITIONS: additions_hash(additions)} if additions else {})


def package_of(config: ClientConfig, license_text: str | None = None) -> Package:
    """What the generated package is called and says of itself, from the project file."""
    return Package(
        name=config.package,
        distribution=config.distribution,
        version=config.version,
        title=config.title,
        client=config.client,
        command=config.command,
        server_parameter=config.server_parameter,
        metadata=Metadata(
            license=config.license,
            license_text=license_text,
            notice=config.notice,
            authors=tuple(Author(name=author.name, email=author.email) for author in config.authors),
            keywords=config.keywords,
            urls=tuple(config.urls.items()),
        ),
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
