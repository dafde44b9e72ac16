"""A watch over what a run of comgen does to the machine: files, processes, the network; and how long it takes."""

from __future__ import annotations

import mimetypes
import os
import signal
import sys
import sysconfig
import tempfile
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from generator.emit.format import ARGUMENTS, formatter

if TYPE_CHECKING:
    from collections.abc import Iterator

SECONDS = 10
_REPOSITORY = Path(__file__).resolve().parents[2]
_WRITES = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_APPEND | os.O_TRUNC
_CHANGES = frozenset({"os.mkdir", "os.rename", "os.remove", "os.rmdir", "os.symlink", "os.link", "os.chmod"})
_NEVER = ("socket.", "subprocess.", "os.system", "os.exec", "os.spawn", "os.posix_spawn", "os.fork", "ctypes.dlopen")
_READABLE = tuple(
    str(Path(path).resolve())
    for path in {
        sys.prefix,
        sys.base_prefix,
        *sysconfig.get_paths().values(),
        str(_REPOSITORY),
        "/usr/lib",
        "/usr/share",
    }
)


class _Watch:
    """What is allowed at the moment, and what was done all the same; hooks cannot be taken away again."""

    def __init__(self) -> None:
        self.folder: Path | None = None
        self.seen: list[str] = []
        sys.addaudithook(self.hear)

    def hear(self, event: str, arguments: tuple[Any, ...]) -> None:
        if self.folder is None:
            return
        if event == "subprocess.Popen" and _is_formatter(*arguments[:2]):
            return
        if event.startswith(_NEVER):
            self.seen.append(f"{event} {arguments!r}")
        elif event == "open" and isinstance(arguments[0], str | bytes | os.PathLike):
            changes = bool((arguments[2] or 0) & _WRITES)
            self._check(event, os.fsdecode(arguments[0]), changes=changes)
        elif event in _CHANGES:
            for name in (item for item in arguments[:2] if isinstance(item, str | bytes | os.PathLike)):
                self._check(event, os.fsdecode(name), changes=True)

    def _check(self, event: str, name: str, *, changes: bool) -> None:
        path = os.path.realpath(name)
        inside = path.startswith(f"{self.folder}{os.sep}")
        # The folder itself is opened to see that what was made in it is on disk.
        harmless = not changes and (path == str(self.folder) or path.startswith(_READABLE))
        if not inside and not harmless and name != os.devnull:
            self.seen.append(f"{event} {name}{' to change it' if changes else ''}")


def _is_formatter(program: object, arguments: object) -> bool:
    """The one program that comgen starts, with arguments that are always the same."""
    return program == formatter() and arguments == [formatter(), *ARGUMENTS]


# The standard library reads a table of the system when it is first asked for a media type.
mimetypes.init()
_WATCH = _Watch()


@contextmanager
def watched(folder: Path) -> Iterator[list[str]]:
    """Nothing outside of `folder` may be touched, but Python's own files and ours be read; gives what was.

    Raises TimeoutError where it takes longer than ten seconds.
    """

    def late(_number: int, _frame: object) -> None:
        raise TimeoutError(f"more than {SECONDS} seconds")

    before, temporary = signal.signal(signal.SIGALRM, late), tempfile.tempdir
    signal.setitimer(signal.ITIMER_REAL, SECONDS)
    tempfile.tempdir = str(folder)
    _WATCH.folder, _WATCH.seen = folder.resolve(), []
    try:
        yield _WATCH.seen
    finally:
        _WATCH.folder = None
        tempfile.tempdir = temporary
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)
