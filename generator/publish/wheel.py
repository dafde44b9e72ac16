"""The sdist and the wheel of a project, built by hatchling in this process: no network, no environment of its own.

The same files give the same bytes, wherever and by whomever they are built: modes and times of files, hash seeds and
the umask say nothing. hatchling and zlib decide the bytes too; the first is pinned, the second comes with Python.
"""

from __future__ import annotations

import hashlib
import os
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from hatchling.builders.sdist import SdistBuilder
from hatchling.builders.wheel import WheelBuilder

from ..files import write_whole

_EPOCH = "SOURCE_DATE_EPOCH"
_LAST = 0xFFFF_FFFF
"""2106-02-07T06:28:15Z, the last second that gzip has a number for (RFC 1952, section 2.3.1)."""
_BOUNDARIES = (".git", ".hg")
"""Where hatchling stops to look for files of other folders that say what to ignore, which it would also pack."""


class PublishError(Exception):
    """There is no building this."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Distribution:
    """An archive that was built: where it is, its size in bytes, and the SHA-256 of its content."""

    path: Path
    size: int
    sha256: str


def build_distributions(files: Mapping[str, bytes], out: Path) -> tuple[Distribution, ...]:
    """Build the sdist and the wheel of a project, given as the contents of its files by their paths, into a folder.

    The time of everything in them is that of the environment's SOURCE_DATE_EPOCH, in seconds since 1970
    (https://reproducible-builds.org/specs/source-date-epoch/), else a fixed one. Each archive takes its place whole.
    Raises PublishError where that variable is no such number, hatchling refuses the project or a folder has the name
    of an archive, and OSError where nothing can be written.
    """
    _check_epoch(os.environ.get(_EPOCH, "0"))
    with tempfile.TemporaryDirectory(prefix="comgen-") as temporary:
        project, built = Path(temporary, "project"), Path(temporary, "dist")
        for name in _BOUNDARIES:
            (project / name).mkdir(parents=True)
        for path, content in files.items():
            (project / path).parent.mkdir(parents=True, exist_ok=True)
            (project / path).write_bytes(content)
        archives = _build(project, built)
        for target in (out / archive.name for archive in archives):
            if target.is_dir():
                raise PublishError(f"{target}: an archive should be written here, and a folder is in the way")
        return tuple(_put(archive, out) for archive in archives)


def _check_epoch(text: str) -> None:
    if not (text.isascii() and text.isdigit()) or int(text) > _LAST:
        raise PublishError(f"{_EPOCH} must be seconds since 1970, up to the year 2106, and is {text!r}")


def _build(project: Path, into: Path) -> list[Path]:
    """The archives that hatchling makes of a folder. What its variables in the environment ask for is not done."""
    try:
        return [
            Path(path)
            for builder in (SdistBuilder(str(project)), WheelBuilder(str(project)))
            for path in builder.build(
                directory=str(into), versions=["standard"], hooks_only=False, clean=False, clean_hooks_after=False
            )
        ]
    except (ValueError, TypeError) as error:
        raise PublishError(f"hatchling refuses the project: {error}") from None


def _put(archive: Path, out: Path) -> Distribution:
    content = archive.read_bytes()
    write_whole(out / archive.name, content)
    return Distribution(path=out / archive.name, size=len(content), sha256=hashlib.sha256(content).hexdigest())
