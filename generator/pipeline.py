"""How a description becomes a package: load, overlay, validate, repair, normalize, build, emit, format, write.

The one place where the stages are put together. Each is a function from values to values; only loading and
writing touch the disk.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any

from .api.build import build_api
from .api.model import Api, ErrorNames, Package
from .diagnostics import Diagnostic, Location, Severity, SpecError, ordered, steps
from .emit.package import emit_package, templates_folder
from .emit.tree import Plan, plan
from .fetch import lock as locks
from .fetch.changes import operations
from .fetch.network import Network, Validators, shown
from .loader import (
    MAX_BYTES,
    Document,
    apply_overlay,
    bundle,
    canonical,
    decode,
    keep_facts,
    parse,
    prose_digests,
    read_source,
    repair,
    validate,
)
from .loader.normalize import normalize
from .project import FILE, ClientConfig, default_project, load_project

Progress = Callable[[str], None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Loaded:
    """A document that is fit for use, what it is to become, and what was found on the way."""

    document: Document
    config: ClientConfig
    diagnostics: tuple[Diagnostic, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Built:
    """The intermediate representation of a loaded document."""

    loaded: Loaded
    api: Api


@dataclass(frozen=True, slots=True, kw_only=True)
class Fetched:
    """What a download would change in a folder of `specs/`.

    `files` are to be written, in this order, and None deletes one; there are none where nothing is to be done. `before`
    and `after` are the descriptions, `prose_before` and `prose_after` the digests of their prose by pointer.
    `warnings` say what keeps the new description from becoming a client and is not its own fault.
    """

    folder: Path
    files: Mapping[str, str | None]
    before: Mapping[str, Any] = field(default_factory=dict[str, Any])
    after: Mapping[str, Any] = field(default_factory=dict[str, Any])
    prose_before: Mapping[str, str] = field(default_factory=dict[str, str])
    prose_after: Mapping[str, str] = field(default_factory=dict[str, str])
    warnings: tuple[Diagnostic, ...] = ()


def load(spec: Path, package: str | None, *, repairs: bool, progress: Progress, allow_outside: bool = False) -> Loaded:
    """Read, overlay, repair and validate a description; beside a `client.toml` with what that says.

    With `allow_outside`, files that it refers to may be anywhere. Raises SpecError with every error of the document,
    and with what was repaired.
    """
    progress(f"reading {spec}")
    config = load_project(spec.parent) if (spec.parent / "client.toml").is_file() and str(spec) != "-" else None
    folder = None if str(spec) == "-" else spec.parent
    bundled = bundle(parse(read_source(spec)), folder, allow_outside=allow_outside)
    document, diagnostics = _accept(*bundled, spec.parent, config, repairs, progress)
    if config and package:
        config = replace(config, package=default_project(config.title, package).package)
    if config is None:
        title = document.data.get("info", {}).get("title")
        config = default_project(str(title or "API"), package)
    return Loaded(document=document, config=config, diagnostics=diagnostics)


def _accept(
    document: Document,
    unresolved: tuple[Diagnostic, ...],
    folder: Path,
    config: ClientConfig | None,
    repairs: bool,
    progress: Progress,
) -> tuple[Document, tuple[Diagnostic, ...]]:
    """A bundled document with what its project says of it, and mended. Raises SpecError with all that is left."""
    if config and config.source.keep == "facts":
        document = keep_facts(document)
    for overlay in config.overlays if config else ():
        document = apply_overlay(document, read_source(folder / overlay))
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
    return Built(loaded=loaded, api=api)


def emit(built: Built, out: Path, progress: Progress) -> Plan:
    """Make all files of the package and compare them with the folder; nothing is written."""
    progress("writing code")
    files = emit_package(built.api, package_of(built.loaded.config), templates_folder())
    digest = hashlib.sha256(canonical(built.loaded.document.data).encode()).hexdigest()
    return plan(out, files, {"generator": f"comgen {tool_version()}", "document": f"sha256:{digest}"})


def fetch(folder: Path, network: Network, progress: Progress) -> Fetched:
    """Download the description of a folder, judge it and compare it with the present one; nothing is written.

    Raises SpecError where the folder names no URL (C601), for all that can go wrong with a download (C602 to C609),
    where it is the description of something else (C610), for a lock that is none (C611), and with every error of the
    description itself.
    """
    from .fetch.download import download  # it loads the HTTP client, for which no other command pays

    config = load_project(folder)
    url, keep, path = config.source.url, config.source.keep, folder / config.source.file
    if url is None:
        raise SpecError([_no_url(folder / FILE)])
    lock = locks.current(folder, url, keep)
    known = lock.validators if lock else Validators()
    agent = f"comgen/{tool_version()}"
    got = download(url, known, network, max_bytes=MAX_BYTES, agent=agent, progress=progress)
    if got is None:
        return Fetched(folder=folder, files={})
    document = parse(decode(shown(url), got.content))
    kept, prose = keep_facts(document) if keep == "facts" else document, prose_digests(document)
    texts = {config.source.file: canonical(kept.data)} | ({locks.PROSE: canonical(prose)} if keep == "facts" else {})
    files = locks.planned(folder, lock, locks.Lock.of(url, keep, got, texts, network.clock.utc()), texts)
    if not files:
        return Fetched(folder=folder, files={})
    warnings = _judge(document, folder, config, progress)
    before = _present(path)
    _expect_the_same_api(before, document, path)
    prose_before = locks.read_prose(folder) if keep == "facts" else None
    return Fetched(
        folder=folder,
        files=files,
        before=before.data if before else {},
        after=kept.data,
        prose_before=prose_before or (prose_digests(before) if before else {}),
        prose_after=prose,
        warnings=warnings,
    )


def _judge(document: Document, folder: Path, config: ClientConfig, progress: Progress) -> tuple[Diagnostic, ...]:
    """What keeps a valid description from becoming a client: overlays that do not fit it, names that clash.

    Whoever mends that needs the new description for it, so it is no reason to refuse it. Raises SpecError with every
    error of the description itself.
    """
    bundled = bundle(document, folder)
    try:
        accepted, _ = _accept(*bundled, folder, config, True, progress)
    except SpecError as refused:
        try:
            _accept(*bundled, folder, replace(config, overlays=()), True, progress)
        except SpecError as alone:
            raise SpecError({*refused.diagnostics, *alone.diagnostics}) from None
        return _warnings(refused)
    try:
        build(Loaded(document=accepted, config=config, diagnostics=()), progress)
    except SpecError as refused:
        return _warnings(refused)
    return ()


def _warnings(refused: SpecError) -> tuple[Diagnostic, ...]:
    errors = (item for item in refused.diagnostics if item.severity is Severity.ERROR)
    return tuple(replace(item, severity=Severity.WARNING) for item in errors)


def _present(path: Path) -> Document | None:
    """The description that is there; None where there is none that can be read."""
    try:
        return parse(read_source(path))
    except SpecError:
        return None


def _expect_the_same_api(before: Document | None, after: Document, path: Path) -> None:
    known = operations(before.data).keys() if before else frozenset[str]()
    if known and not known & operations(after.data).keys():
        message = "this is another API: not one operation of the present description is in it"
        hint = f"correct source.url, or delete {path.as_posix()} if this is the right one"
        raise SpecError([after.finding("C610", (), message, hint)])


def _no_url(file: Path) -> Diagnostic:
    return Diagnostic(
        code="C601",
        severity=Severity.ERROR,
        pointer="/source/url",
        message="there is no URL to fetch from",
        location=Location(file=file.as_posix()),
        hint='add "url" to the table [source]',
    )


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
