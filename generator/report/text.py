"""A comparison for a terminal."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator

from rich.text import Text

from ..changes import Change, Comparison, Effect
from ..diagnostics import printable
from .view import counts, note, prose, sections, users

WIDTH = 100
_MARKS = {Effect.BREAKING: "!", Effect.ADDITION: "+", Effect.NEITHER: "~"}
_STYLES = {Effect.BREAKING: "bold red", Effect.ADDITION: "green", Effect.NEITHER: "yellow"}


def as_text(comparison: Comparison) -> Iterator[Text]:
    """The report, line by line, no wider than 100 columns where names allow; a style is no part of the text."""
    yield from _wrapped(f"{comparison.old} -> {comparison.new}: {counts(comparison)}", "", "bold")
    for section in sections(comparison):
        yield Text("")
        yield Text(printable(section.title), style="bold")
        for change in section.changes:
            yield from _change(change)
    yield Text("")
    if told := prose(comparison):
        yield from _wrapped(f"prose: {told} changed; --format json tells where", "", "dim")
    yield from _wrapped(", ".join(filter(None, (f"bump: {comparison.bump}", note(comparison)))), "", "bold")


def _change(change: Change) -> Iterator[Text]:
    yield from _wrapped(f"{_MARKS[change.effect]} {change.what}", "  ", _STYLES[change.effect])
    effect = "not breaking" if change.effect is Effect.NEITHER else change.effect
    yield from _wrapped(f"{effect}: {change.why}", "    ", "")
    if spot := change.new or change.old:
        yield from _wrapped(f"at {spot.pointer}", "    ", "dim")
    if named := users(change):
        yield from _wrapped(f"used by {named}", "    ", "dim")


def _wrapped(line: str, indent: str, style: str) -> Iterator[Text]:
    """A line as so many as it needs, those behind the first further in."""
    lines = textwrap.wrap(
        printable(line),
        WIDTH,
        initial_indent=indent,
        subsequent_indent=f"{indent}  ",
        break_long_words=False,
        break_on_hyphens=False,
    )
    for one in lines:
        yield Text(one, style=style)
