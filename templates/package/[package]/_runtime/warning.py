"""Warnings that point at the code that uses the package."""

from __future__ import annotations

import os
import warnings
from inspect import currentframe
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from types import FrameType

_PACKAGE = os.path.dirname(os.path.dirname(__file__)) + os.sep
_WARNED: set[tuple[object, ...]] = set()


def warn_caller(warning: Warning) -> None:
    """Warn as if the line that called into this package did, which is what filters and readers look at."""
    _, level = _caller()
    warnings.warn(warning, stacklevel=level)


def warn_caller_once(warning: Warning, about: tuple[object, ...]) -> None:
    """Warn so, but each line only once about the same thing, whatever the filters of warnings say."""
    frame, level = _caller()
    site = (*about, frame.f_code.co_filename, frame.f_lineno) if frame else about
    if site not in _WARNED:
        _WARNED.add(site)
        warnings.warn(warning, stacklevel=level)


def _caller() -> tuple[FrameType | None, int]:
    """Give the nearest frame outside of this package, and how far it is from the caller of this function."""
    frame, level = currentframe(), 0
    while frame and frame.f_code.co_filename.startswith(_PACKAGE):
        frame, level = frame.f_back, level + 1
    return frame, level
