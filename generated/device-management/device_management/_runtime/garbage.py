"""The cyclic garbage collector, which stands still while much is decoded."""

from __future__ import annotations

import gc
import os
import threading
from contextlib import contextmanager, nullcontext
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Generator
    from contextlib import AbstractContextManager

LARGE = 256 * 1024
"""Bytes of JSON from which on it is worth it: some thousand objects, for which the collector would run ten times."""


def quiet(size: int) -> AbstractContextManager[None]:
    """Keep the collector from running while so many bytes of JSON are decoded, if they are many.

    It is called each 700 objects that are made, and then looks for cycles among models that are all in use: half of
    the time that a large body takes.
    """
    return _PAUSE.held() if size >= LARGE else _NOTHING


class _Pause:
    """Stops the collector for the first of those who ask, and lets it go on after the last.

    Where it has been switched off by others it stays so.
    """

    def __init__(self) -> None:
        # Reentrant, for a signal's handler may decode, too. Each step leaves a state that such a call may find.
        self._lock = threading.RLock()
        self._holders = 0
        self._is_stopped = False
        if hasattr(os, "register_at_fork"):  # pragma: no branch - Windows has no fork
            os.register_at_fork(after_in_child=self._forked)

    @contextmanager
    def held(self) -> Generator[None]:
        with self._lock:
            self._holders += 1
            if gc.isenabled():
                # So that what is young at the end was made meanwhile.
                gc.collect(1)
                gc.disable()
                self._is_stopped = True
        try:
            yield
        finally:
            with self._lock:
                self._holders = max(self._holders - 1, 0)
                self._release()

    def _release(self) -> None:
        if not self._holders and self._is_stopped:
            self._is_stopped = False
            _age()
            gc.enable()

    def _forked(self) -> None:
        """In a child process, end the pauses of threads that are not there; no lock of theirs would be released."""
        self._lock = threading.RLock()
        self._holders = 0
        self._release()


def _age() -> None:
    """Count all young objects as old ones, which the collector's next run would do after a look at each.

    They are moved by way of those that it never looks at; where a program has put some there, they must stay.
    """
    if hasattr(gc, "freeze") and not gc.get_freeze_count():  # PyPy has no such thing
        gc.freeze()
        gc.unfreeze()


_PAUSE = _Pause()
_NOTHING = nullcontext()
