"""Warnings that point at the code that uses the package."""

from __future__ import annotations

import os
import warnings
from contextlib import contextmanager
from contextvars import ContextVar
from inspect import currentframe
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Generator
    from types import FrameType

_PACKAGE = os.path.dirname(os.path.dirname(__file__)) + os.sep
_WARNED: set[tuple[object, ...]] = set()


# The frame that a thread or task works for, which has none of the caller's own frames below it.
_WORKS_FOR: ContextVar[FrameType | None] = ContextVar("works_for", default=None)


def warn_caller(warning: Warning) -> None:
    """Warn as if the line that called into this package did, which is what filters and readers look at."""
    _warn(warning, caller())


def warn_caller_once(warning: Warning, about: tuple[object, ...]) -> None:
    """Warn so, but each line only once about the same thing, whatever the filters of warnings say."""
    frame = caller()
    site = (*about, frame.f_code.co_filename, frame.f_lineno) if frame else about
    if site not in _WARNED:
        _WARNED.add(site)
        _warn(warning, frame)


def caller() -> FrameType | None:
    """Give the nearest frame outside of this package."""
    frame = _WORKS_FOR.get() or currentframe()
    while frame and frame.f_code.co_filename.startswith(_PACKAGE):
        frame = frame.f_back
    return frame


@contextmanager
def working_for(frame: FrameType | None) -> Generator[None]:
    """Take a frame for the caller's: what is done here is done in its stead, in another thread or task."""
    token = _WORKS_FOR.set(frame)
    try:
        yield
    finally:
        _WORKS_FOR.reset(token)


def _warn(warning: Warning, frame: FrameType | None) -> None:
    # A thread that nobody else's code has begun has no frame to blame but our own.
    place = (frame.f_code.co_filename, frame.f_lineno, frame.f_globals) if frame else (__file__, 1, globals())
    file, line, names = place
    registry = names.setdefault("__warningregistry__", {})
    warnings.warn_explicit(warning, type(warning), file, line, names.get("__name__", "<unknown>"), registry)
