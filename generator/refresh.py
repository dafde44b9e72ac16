"""How a download becomes the description of a project: fetched, judged by the stages that will read it, compared.

A new project begins in the same way, also from a file. Nothing is written here: what is to be written is a value, as
a plan of the pipeline is.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, Literal

from .api.servers import named_servers
from .diagnostics import Diagnostic, Location, Severity, SpecError
from .fetch import lock as locks
from .fetch.changes import operations
from .fetch.network import Download, Network, Validators, shown
from .loader import (
    MAX_BYTES,
    Document,
    bundle,
    canonical,
    decode,
    keep_facts,
    parse,
    prose_digests,
    read_source,
)
from .pipeline import Loaded, Progress, accept, build, config_of
from .project import FILE, ClientConfig, SourceConfig, default_project, load_project, parse_project
from .scaffold import project_files
from .tool import templates_folder, tool_version

Bundled = tuple[Document, tuple[Diagnostic, ...]]


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


@dataclass(frozen=True, slots=True, kw_only=True)
class Begun:
    """The files of a new folder of `specs/` by their names, in the order in which they are made, and how many
    operations the description has. `warnings` say what keeps it from becoming a client and is not its own fault."""

    files: Mapping[str, str]
    operations: int
    warnings: tuple[Diagnostic, ...]


def fetch(folder: Path, network: Network, progress: Progress) -> Fetched:
    """Download the description of a folder, judge it and compare it with the present one; nothing is written.

    Raises SpecError where the folder names no URL (C601), for all that can go wrong with a download (C602 to C609),
    where it is the description of something else (C610), for a lock that is none (C611), and with every error of the
    description itself.
    """
    config = load_project(folder)
    url, keep, path = config.source.url, config.source.keep, folder / config.source.file
    if url is None:
        raise SpecError([_no_url(folder / FILE)])
    lock = locks.current(folder, url, keep)
    got = _download(url, lock.validators if lock else Validators(), network, progress)
    if got is None:
        return Fetched(folder=folder, files={})
    document = parse(decode(shown(url), got.content))
    kept = keep_facts(document) if keep == "facts" else document
    texts = _texts(document, config.source)
    files = locks.planned(folder, lock, locks.Lock.of(url, keep, got, texts, network.clock.utc()), texts)
    if not files:
        return Fetched(folder=folder, files={})
    warnings = _judge(bundle(document, folder), folder, config, progress)
    before = _present(path)
    _expect_the_same_api(before, document, path)
    prose_before = locks.read_prose(folder) if keep == "facts" else None
    return Fetched(
        folder=folder,
        files=files,
        before=before.data if before else {},
        after=kept.data,
        prose_before=prose_before or (prose_digests(before) if before else {}),
        prose_after=prose_digests(document),
        warnings=warnings,
    )


def begin(
    folder: Path, spec: str, keep: Literal["all", "facts"], network: Network, progress: Progress, *, allow_outside: bool
) -> Begun:
    """The files of a project that is to be in a folder, from a description at a URL or in a file.

    What the description refers to in other files becomes a part of it. Raises SpecError as `fetch` does.
    """
    url = spec if is_url(spec) else None
    got = _download(url, Validators(), network, progress) if url else None
    if url:
        document = parse(decode(shown(url), got.content if got else b""))  # 304, though there is no condition
        bundled = bundle(document, folder)
    else:
        document = parse(read_source(spec))
        bundled = bundle(document, None if spec == "-" else Path(spec).parent, allow_outside=allow_outside)
    document = bundled[0] if bundled[0].imported else document
    named = replace(default_project(folder.name), source=SourceConfig(url=url, keep=keep))
    warnings = _judge(bundled, folder, named, progress)
    servers = named_servers(document.data, {})
    own = project_files(config_of(document, named.package), url, keep, servers, templates_folder())
    config = parse_project(own[FILE], folder / FILE)
    texts = _texts(document, config.source)
    lock = {locks.SOURCE: locks.Lock.of(url, keep, got, texts, network.clock.utc()).text()} if url and got else {}
    return Begun(files=own | texts | lock, operations=len(operations(document.data)), warnings=warnings)


def is_url(spec: str) -> bool:
    """Whether a description is to be downloaded, and is not a file."""
    return re.match(r"(?i)https?://", spec) is not None


def _download(url: str, known: Validators, network: Network, progress: Progress) -> Download | None:
    from .fetch.download import download  # it loads the HTTP client, for which no other command pays

    agent = f"comgen/{tool_version()}"
    return download(url, known, network, max_bytes=MAX_BYTES, agent=agent, progress=progress)


def _texts(document: Document, source: SourceConfig) -> dict[str, str]:
    """What is kept of a description, by the names of the files."""
    if source.keep == "all":
        return {source.file: canonical(document.data)}
    kept, prose = keep_facts(document), prose_digests(document)
    return {source.file: canonical(kept.data), locks.PROSE: canonical(prose)}


def _judge(bundled: Bundled, folder: Path, config: ClientConfig, progress: Progress) -> tuple[Diagnostic, ...]:
    """What keeps a valid description from becoming a client: overlays and texts that do not fit it, names that clash.

    Whoever mends that needs the new description for it, so it is no reason to refuse it. Raises SpecError with every
    error of the description itself.
    """
    try:
        accepted, _ = accept(*bundled, folder, config, True, progress)
    except SpecError as refused:
        try:
            accept(*bundled, folder, replace(config, overlays=(), documentation=None), True, progress)
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
