"""How a download becomes the description of a project: fetched, judged by the stages that will read it, compared.

Nothing is written here: what is to be written is a value, as a plan of the pipeline is.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from .diagnostics import Diagnostic, Location, Severity, SpecError
from .fetch import lock as locks
from .fetch.changes import operations
from .fetch.network import Network, Validators, shown
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
from .pipeline import Loaded, Progress, accept, build
from .project import FILE, ClientConfig, load_project
from .tool import tool_version


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
    """What keeps a valid description from becoming a client: overlays and texts that do not fit it, names that clash.

    Whoever mends that needs the new description for it, so it is no reason to refuse it. Raises SpecError with every
    error of the description itself.
    """
    bundled = bundle(document, folder)
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
