"""Formatting: Python text in the one style that all generated code has."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager

import black
from black.mode import Mode, TargetVersion
from black.parsing import InvalidInput

_WIDTH = 110


class NotPythonError(ValueError):
    """What should be formatted is no Python."""


def format_python(text: str, width: int = _WIDTH) -> str:
    """Format one module, in so many columns. Raises NotPythonError."""
    mode = Mode(line_length=width, target_versions={TargetVersion.PY311}, magic_trailing_comma=False)
    with _collected_at_the_end():
        try:
            return black.format_str(text, mode=mode)
        except InvalidInput as error:
            raise NotPythonError(str(error).partition("\n")[0]) from None


def format_snippet(code: str, width: int) -> str:
    """Format a few lines that stand in a text."""
    return format_python(code, width).rstrip()


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
