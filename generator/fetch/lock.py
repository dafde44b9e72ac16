"""What is remembered of a download: `source.lock`, and `prose.lock` where the document itself holds no prose.

Both are JSON with one fact a line. Nothing in them changes unless the document or its prose does, or where it
comes from.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from datetime import datetime
from pathlib import Path
from typing import TypeVar

from pydantic import ConfigDict, TypeAdapter, ValidationError, with_config

from ..diagnostics import Diagnostic, Location, Severity, SpecError
from ..files import write_whole
from .network import Download, Validators

SOURCE, PROSE = "source.lock", "prose.lock"


@with_config(ConfigDict(extra="forbid"))
@dataclass(frozen=True, slots=True, kw_only=True)
class Lock:
    """The download that the files of a folder come from.

    `date` is when it was made, in UTC (RFC 3339); `keep` what was kept of its text; `download` the SHA-256 of its
    decoded bytes, `files` those of what was written. `etag` and `last_modified` are the server's, for the next
    request.
    """

    url: str
    date: str
    etag: str | None
    last_modified: str | None
    keep: str
    download: str
    files: Mapping[str, str]

    @classmethod
    def of(cls, url: str, keep: str, download: Download, texts: Mapping[str, str], now: datetime) -> Lock:
        """The lock of a download that became these texts."""
        return cls(
            url=url,
            date=now.strftime("%Y-%m-%dT%H:%M:%SZ"),
            etag=download.validators.etag,
            last_modified=download.validators.last_modified,
            keep=keep,
            download=_digest(download.content),
            files={name: _digest(text.encode()) for name, text in texts.items()},
        )

    @property
    def validators(self) -> Validators:
        """What the next request may send."""
        return Validators(etag=self.etag, last_modified=self.last_modified)

    def text(self) -> str:
        """The lock as its file holds it."""
        return json.dumps(asdict(self), indent=1) + "\n"


_Value = TypeVar("_Value")


def current(folder: Path, url: str, keep: str) -> Lock | None:
    """The lock of a folder, if all is as it says: the URL, what is kept, and every file.

    Raises SpecError (C611) where it is no lock.
    """
    lock = _read(folder / SOURCE, TypeAdapter(Lock))
    if lock is None or (lock.url, lock.keep) != (url, keep):
        return None
    return lock if all(_digest_of(folder / name) == known for name, known in lock.files.items()) else None


def read_prose(folder: Path) -> Mapping[str, str] | None:
    """The digest of each prose by its JSON Pointer; None where there is no such file. Raises SpecError (C611)."""
    return _read(folder / PROSE, TypeAdapter(dict[str, str]))


def _read(path: Path, kind: TypeAdapter[_Value]) -> _Value | None:
    try:
        return kind.validate_json(path.read_bytes())
    except FileNotFoundError:
        return None
    except ValidationError:
        raise SpecError(
            [
                Diagnostic(
                    code="C611",
                    severity=Severity.ERROR,
                    pointer="",
                    message="not a lock of comgen",
                    location=Location(file=path.as_posix()),
                    hint="take it from version control, or delete it and fetch anew",
                )
            ]
        ) from None


def planned(folder: Path, lock: Lock | None, fresh: Lock, texts: Mapping[str, str]) -> dict[str, str | None]:
    """What is to be written for a download, by name; None is to be deleted.

    Nothing, if it gives the files that the current lock has: neither another order of keys nor another ETag is worth
    a commit. The lock comes last: until it is there, the old one does not fit the files, and the next fetch is whole.
    """
    if lock and lock.files == fresh.files:
        return {}
    changed = {name: text for name, text in texts.items() if _digest_of(folder / name) != fresh.files[name]}
    stale = {PROSE: None} if PROSE not in texts and (folder / PROSE).is_file() else {}
    return {**changed, **stale, SOURCE: fresh.text()}


def _digest(content: bytes) -> str:
    return f"sha256:{hashlib.sha256(content).hexdigest()}"


def _digest_of(path: Path) -> str | None:
    return _digest(path.read_bytes()) if path.is_file() else None


def write(folder: Path, files: Mapping[str, str | None]) -> None:
    """Do what is planned, in its order; each file is there whole or not at all."""
    for name, text in files.items():
        if text is None:
            (folder / name).unlink()
        else:
            write_whole(folder / name, text)
