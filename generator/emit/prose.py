"""Text in lines: paragraphs, lists and sections of docstrings in Google's style, wrapped.

Takes text, gives text; what it holds is made safe by `Code.docstring` where it is printed.
"""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterable
from functools import lru_cache

WIDTH = 100
"""How long the lines of docstrings are, their indent included."""

HEADLINE = 87
"""How long a first line is at most, without quotes and indent."""

_SENTENCE = re.compile(r"(.+?[.!?])\s+(?=[A-Z`])", re.DOTALL)
_ITEM = re.compile(r"\s*([-*+]|\d{1,3}[.)])\s+")
_AS_IT_IS = re.compile(r"( {4}|\t|\||>|#)")
_FENCE = re.compile(r"\s*(```|~~~)")
_SPAN = re.compile(r"`[^`\n]{1,60}`")
_BLANK = "\ue000"
"""Stands for a blank inside a code span while lines are broken: a character that no text is made of."""


def headline(text: str) -> tuple[str, str]:
    """The first line of a docstring, and what is left for those below: the first paragraph or sentence, if it fits.

    A longer one is broken into lines that do.
    """
    first, _, rest = text.strip().partition("\n\n")
    if len(_flat(first)) > HEADLINE and (sentence := _SENTENCE.match(first)) and len(_flat(sentence[1])) <= HEADLINE:
        first, rest = sentence[1], f"{first[sentence.end() :]}\n\n{rest}"
    return wrapped(first, WIDTH - HEADLINE), rest.strip()


def paragraphs(text: str, indent: int) -> str:
    """Markdown with its paragraphs and lists wrapped; code, tables, quotes and headings stay as they are."""
    blocks: list[str] = []
    for block in _blocks(text):
        lines = block.splitlines()
        if any(_AS_IT_IS.match(line) or _FENCE.match(line) for line in lines):
            blocks.append(block)
        elif _ITEM.match(lines[0]):
            blocks.append("\n".join(_wrapped_item(item, indent) for item in _items(lines)))
        else:
            blocks.append(wrapped(block, indent))
    return "\n\n".join(blocks)


@lru_cache(maxsize=10_000)  # the same sentences stand in the sync and the async method, and many models
def wrapped(text: str, indent: int, first: str = "", following: str = "") -> str:
    """One paragraph; `first` and `following` stand before its lines."""
    held = _SPAN.sub(lambda span: span[0].replace(" ", _BLANK), _flat(text))
    lines = textwrap.wrap(
        held,
        WIDTH - indent,
        initial_indent=first,
        subsequent_indent=following,
        break_long_words=False,
        break_on_hyphens=False,
    )
    return "\n".join(lines).replace(_BLANK, " ")


def section(title: str, entries: Iterable[tuple[str, str]], indent: int) -> str:
    """A section of names that are explained, such as `Args`; empty where there are none."""
    lines = [wrapped(f"{name}: {text}" if name else text, indent, " " * 4, " " * 8) for name, text in entries]
    return "\n".join([f"{title}:", *lines]) if lines else ""


def note(title: str, text: str, indent: int) -> str:
    """A section of one text, such as `Returns`; empty where there is none."""
    return f"{title}:\n{wrapped(text, indent, ' ' * 4, ' ' * 4)}" if text else ""


def indented(text: str) -> str:
    """The text of a section."""
    return textwrap.indent(text, " " * 4)


def _flat(text: str) -> str:
    return " ".join(text.replace(_BLANK, "").split())


def _blocks(text: str) -> Iterable[str]:
    """Paragraphs, with fenced code as one of them."""
    block: list[str] = []
    is_code = False
    for line in text.strip().splitlines():
        is_code ^= _FENCE.match(line) is not None
        if line.strip() or is_code:
            block.append(line)
        elif block:
            yield "\n".join(block)
            block = []
    if block:
        yield "\n".join(block)


def _items(lines: Iterable[str]) -> Iterable[str]:
    """The items of a list, each with the lines that go on with it."""
    item: list[str] = []
    for line in lines:
        if item and _ITEM.match(line):
            yield "\n".join(item)
            item = []
        item.append(line)
    yield "\n".join(item)


def _wrapped_item(item: str, indent: int) -> str:
    mark = _ITEM.match(item)
    start = mark[0] if mark else ""
    return wrapped(item[len(start) :], indent, start, " " * len(start))
