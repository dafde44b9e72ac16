"""Statements of examples on several lines, where one is too long: as the formatter would break them.

For code of our own in texts, of which there are hundreds: calls with literals in them. Breaks at the last brackets;
arguments go on one line of their own where they fit on it, all else on a line for each item.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

_TOKEN = re.compile(r"""b?"(?:\\.|[^"\\])*"|b?'(?:\\.|[^'\\])*'|.""", re.DOTALL)
_OPENING, _CLOSING = "([{", ")]}"
_STEP = 4


def laid_out(code: str, width: int) -> str:
    """Lines of Python, each a statement or the head of one, in so many columns where that can be."""
    return "\n".join(line for whole in code.splitlines() for line in _broken(whole, width))


def _broken(line: str, width: int) -> list[str]:
    if len(line) <= width or (parts := _apart(line)) is None:
        return [line]
    head, items, tail = parts
    outer = " " * (len(line) - len(line.lstrip()))
    inner = outer + " " * _STEP
    is_call = re.search(r"\w\($", head) is not None
    if is_call and len(together := inner + ", ".join(items)) <= width:
        return [head, together, outer + tail]
    comma = "," if len(items) > 1 else ""
    return [head, *(part for item in items for part in _broken(f"{inner}{item}{comma}", width)), outer + tail]


def _apart(line: str) -> tuple[str, list[str], str] | None:
    """A line up to its last brackets that hold something, the items within, and the rest."""
    found: tuple[int, int] | None = None
    start, depth, place = 0, 0, 0
    for token in _TOKEN.findall(line):
        if token in _OPENING:
            depth += 1
            start = place if depth == 1 else start
        elif token in _CLOSING:
            depth -= 1
            found = (start, place) if depth == 0 and place > start + 1 else found
        place += len(token)
    if found is None:
        return None
    start, end = found
    return line[: start + 1], list(_items(line[start + 1 : end])), line[end:]


def _items(text: str) -> Iterator[str]:
    """What stands between the commas of a text that are in no brackets."""
    item, depth = "", 0
    for part in _TOKEN.findall(text):
        depth += (part in _OPENING) - (part in _CLOSING)
        if part == "," and depth == 0:
            yield item.strip()
            item = ""
        else:
            item += part
    yield item.strip()
