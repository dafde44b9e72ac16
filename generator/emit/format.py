"""Formatting: Python text in the one style that all generated code has."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager

import black
from black.mode import Mode, TargetVersion

_WIDTH = 110


def format_python(text: str, width: int = _WIDTH) -> str:
    """Format one module, in so many columns; raises `black.InvalidInput` for text that is no Python."""
    mode = Mode(line_length=width, target_versions={TargetVersion.PY311}, magic_trailing_comma=False)
    with _collected_at_the_end():
        return black.format_str(text, mode=mode)


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
