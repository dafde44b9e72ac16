"""Formatting: Python text in the one style that all generated code has."""

from __future__ import annotations

import black
from black.mode import Mode, TargetVersion

_MODE = Mode(line_length=110, target_versions={TargetVersion.PY311}, magic_trailing_comma=False)


def format_python(text: str) -> str:
    """Format one module; raises `black.InvalidInput` for text that is no Python."""
    return black.format_str(text, mode=_MODE)
