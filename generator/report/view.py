"""What every report says, whatever it is written in: the order, the headings, the sums."""

from __future__ import annotations

import string
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from ..changes import Change, Comparison, Effect, Kind

SHARED = "shared models"
THE_API = "the API"
_WORDS = {Effect.BREAKING: "breaking", Effect.ADDITION: "new", Effect.NEITHER: "other"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """Changes under one heading."""

    title: str
    changes: tuple[Change, ...]


def sections(comparison: Comparison) -> tuple[Section, ...]:
    """Removed operations, then everything else by version and resource; a change stands in one place only."""
    grouped: dict[str, list[Change]] = {}
    for change in comparison.changes:
        if change.kind is Kind.OPERATION_REMOVED:
            grouped.setdefault("Removed operations", []).append(change)
    for change in comparison.changes:
        if change.kind is not Kind.OPERATION_REMOVED:
            grouped.setdefault(_title(change), []).append(change)
    return tuple(Section(title=title, changes=tuple(changes)) for title, changes in grouped.items())


def _title(change: Change) -> str:
    if change.resource:
        return ".".join(filter(None, (change.version, change.resource)))
    of_models = change.subject in ("model", "field", "value")
    return " ".join(filter(None, (change.version, SHARED if of_models else "" if change.version else THE_API)))


class Piece(StrEnum):
    """What a part of a sentence is."""

    OURS = "ours"
    WORDS = "words"
    NAME = "name"


def pieces(change: Change) -> Iterator[tuple[str, Piece]]:
    """The sentence of a change in pieces: our own words, other words that may hold the document's, names and types."""
    for text, place, _, conversion in string.Formatter().parse(change.says):
        if text:
            yield text, Piece.OURS
        if place and (term := change.terms[place]):
            yield term, Piece.WORDS if conversion else Piece.NAME


def counts(comparison: Comparison) -> str:
    """How many changes of each effect."""
    return tally(change.effect for change in comparison.changes) or "nothing that code would notice"


def tally(effects: Iterable[Effect]) -> str:
    """How many of each effect, the worst first."""
    found = Counter(effects)
    return ", ".join(f"{found[effect]} {word}" for effect, word in _WORDS.items() if found[effect])


def prose(comparison: Comparison) -> str:
    """How many texts for people changed, by their kinds; empty where none did."""
    found = Counter(change.word for change in comparison.prose)
    return ", ".join(f"{number} {word}{'' if number == 1 else 's'}" for word, number in sorted(found.items()))


def note(comparison: Comparison) -> str:
    """What the rule for beta versions has to do with the bump; empty where nothing."""
    if comparison.bump is comparison.bump_if_stable:
        return ""
    return f"by the rule for beta and alpha versions; in a stable one it would be {comparison.bump_if_stable}"


def users(change: Change, most: int = 3) -> str:
    """The operations that a change of a model concerns, the first few by name; empty for one of an operation."""
    if change.subject not in ("model", "field", "value") or not change.operations:
        return ""
    more = len(change.operations) - most
    named = ", ".join(change.operations[:most])
    return f"{named} and {more} more" if more > 0 else named
