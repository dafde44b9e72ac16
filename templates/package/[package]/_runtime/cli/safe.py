"""Text that came from elsewhere, made fit for a terminal or a spreadsheet."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Collection

# What moves the cursor, colours, rings or turns the direction of writing (ECMA-48; Unicode's bidirectional controls).
_UNSAFE = "[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]"
_UNSAFE_IN_LINES = _UNSAFE.replace("\x00-\x1f", "\x00-\x08\x0b-\x1f")
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def one_line(text: str) -> str:
    """Show every sign that is none as its escape."""
    return text if text.isprintable() else re.sub(_UNSAFE, _escape, text)


def lines(text: str) -> str:
    """The same, but line ends and tabs stay."""
    return text if text.isprintable() else re.sub(_UNSAFE_IN_LINES, _escape, text)


def nearly(name: str, known: Collection[str]) -> str | None:
    """Give what a mistyped name was probably to be, in one line; ``None`` if it is known, or like nothing known."""
    if name in known:
        return None
    from difflib import get_close_matches

    return next(map(one_line, get_close_matches(name, known, n=1)), None)


def cell(value: Any) -> Any:
    """Give a cell of a CSV file that no spreadsheet takes for a formula; numbers stay numbers."""
    if not isinstance(value, str):
        return value
    text = lines(value)
    return f"'{text}" if text.startswith(_FORMULA) else text


def json_text(text: str) -> str:
    """Make JSON safe that means the same: below a space, it has nothing but the line ends between its tokens."""
    return re.sub(_UNSAFE_IN_LINES, lambda match: f"\\u{ord(match[0]):04x}", text)


def is_safe(text: str) -> bool:
    """Tell whether nothing in several lines is more than a sign."""
    return re.search(_UNSAFE_IN_LINES, text) is None


def _escape(match: re.Match[str]) -> str:
    code = ord(match[0])
    return f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}"
