"""Formatting: Python text in the one style that all generated code has."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace

import black
from black.mode import Mode, TargetVersion

_MODE = Mode(line_length=110, target_versions={TargetVersion.PY311}, magic_trailing_comma=False)


def format_python(text: str) -> str:
    """Format one module; raises `black.InvalidInput` for text that is no Python."""
    with _collected_at_the_end():
        return black.format_str(text, mode=_MODE)


def format_snippet(code: str, width: int) -> str:
    """Format a few lines that stand in a text."""
    return black.format_str(code, mode=replace(_MODE, line_length=width)).rstrip()


@contextmanager
def _collected_at_the_end() -> Iterator[None]:
    """No garbage collection meanwhile. Black's trees are circles, so each would be looked through again and again as
    it grows, and with it all that a large API is; none of it is garbage before the module is done."""
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            gc.enable()
