"""How a description becomes a package: load, overlay, validate, repair, normalize, build, emit, format, write.

The place where the stages are put together. Each is a function from values to values; only loading and
writing touch the disk.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import dataclass, replace
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from .api.build import build_api
from .api.model import Api, ErrorNames, Normalized, Package
from .diagnostics import Diagnostic, Severity, SpecError, ordered, steps
from .emit.package import emit_package, templates_folder
from .emit.tree import Plan, plan
from .loader import Document, apply_overlay, bundle, canonical, keep_facts, parse, read_source, repair, validate
from .loader.normalize import normalize
from .project import ClientConfig, default_project, load_project

Progress = Callable[[str], None]


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
    bundled = bundle(parse(read_source(spec)), folder, allow_outside=allow_outside)
    document, diagnostics = accept(*bundled, spec.parent, config, repairs, progress)
    if config and package:
        config = replace(config, package=default_project(config.title, package).package)
    return Loaded(document=document, config=config or config_of(document, package), diagnostics=diagnostics)


def config_of(document: Document, package: str | None = None) -> ClientConfig:
    """The configuration of a description without a project."""
    return default_project(str(document.data.get("info", {}).get("title") or "API"), package)


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

    What the overlays say of things that are not there goes to `stale`, where it is given.
    """
    if config and config.source.keep == "facts":
        document = keep_facts(document)
    for overlay in config.overlays if config else ():
        document = apply_overlay(document, read_source(folder / overlay), stale)
    progress(f"validating {document.file}")
    document, repaired = repair(document, allow=repairs)
    diagnostics = ordered((*unresolved, *repaired, *validate(document)))
    if any(item.severity is Severity.ERROR for item in diagnostics):
        raise SpecError(diagnostics)
    return document, diagnostics


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
