"""A comparison as Markdown for a pull request, and as one HTML page."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from ..changes import Change, Comparison, Effect, Home
from ..emit.code import Code, code_span, html, html_code, join, markdown, words
from ..emit.environment import environment
from .view import Piece, Section, counts, note, pieces, prose, sections, tally, users


@dataclass(frozen=True, slots=True, kw_only=True)
class _Markup:
    """How the document's words and names are written in one kind of page."""

    words: Callable[[str], Code]
    name: Callable[[str], Code]


_FEW = 20
"""A section of so many changes is shown unfolded."""

_MOST, _AROUND = 60_000, 40
"""How many characters of changes a pull request takes (GitHub: 65,536 in all), and what is around each of them."""

_MARKDOWN, _HTML = _Markup(words=markdown, name=code_span), _Markup(words=html, name=html_code)


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangeView:
    """One change; `kind` is the effect as a class of the style sheet."""

    effect: Code
    kind: Code
    what: Code
    why: Code
    bump: Code
    old: Code | None
    new: Code | None
    users: Code | None


@dataclass(frozen=True, slots=True, kw_only=True)
class SectionView:
    """One heading with its changes; `effect` is that of the worst, `anchor` what links lead to."""

    anchor: Code
    title: Code
    effect: Code
    tally: Code
    is_open: bool
    changes: tuple[ChangeView, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class CellView:
    """One resource at one version: `exists` where it is in one of the editions, `effect` where something changed."""

    exists: bool
    effect: Code | None
    tally: Code | None
    anchor: Code | None


@dataclass(frozen=True, slots=True, kw_only=True)
class RowView:
    """One resource at all versions."""

    name: Code
    cells: tuple[CellView, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PageView:
    """The whole report; `versions` and `rows` are the matrix, `left_out` counts what was too much."""

    old: Code
    new: Code
    counts: Code
    bump: Code
    note: Code | None
    effect: Code
    prose: Code | None
    left_out: Code | None
    sections: tuple[SectionView, ...]
    versions: tuple[Code, ...]
    rows: tuple[RowView, ...]


def as_markdown(comparison: Comparison, templates: Path) -> str:
    """The report for a pull request, in Markdown that GitHub shows (CommonMark 0.31), cut off where it is too long."""
    page = _shortened(_page(comparison, _MARKDOWN))
    return environment(templates / "report").get_template("changes.md.jinja").render({"page": page})


def as_html(comparison: Comparison, templates: Path) -> str:
    """The report as one page that needs nothing else and runs no script."""
    page = _page(comparison, _HTML)
    return environment(templates / "report").get_template("changes.html.jinja").render({"page": page})


def _page(comparison: Comparison, markup: _Markup) -> PageView:
    found = sections(comparison)
    versions = tuple(dict.fromkeys(home.version for home in comparison.homes))
    return PageView(
        old=markup.name(comparison.old),
        new=markup.name(comparison.new),
        counts=words(counts(comparison)),
        bump=words(str(comparison.bump)),
        note=words(note(comparison)) or None,
        effect=words(_worst(comparison.changes)),
        prose=words(prose(comparison)) or None,
        left_out=None,
        sections=tuple(_section(number, section, markup) for number, section in enumerate(found, start=1)),
        versions=tuple(markup.words(version or "every version") for version in versions),
        rows=tuple(_rows(comparison, found, versions, markup)),
    )


def _shortened(page: PageView) -> PageView:
    """As many changes, from the first on, as a pull request takes; those that are left out are counted."""
    room, kept, left_out = _MOST, list[SectionView](), 0
    for section in page.sections:
        changes: list[ChangeView] = []
        for change in section.changes:
            room -= len(change.what) + len(change.why) + len(change.users or "") + _AROUND
            if room > 0:
                changes.append(change)
        left_out += len(section.changes) - len(changes)
        if changes:
            kept.append(replace(section, changes=tuple(changes)))
    return replace(page, sections=tuple(kept), left_out=words(str(left_out)) if left_out else None)


def _section(number: int, section: Section, markup: _Markup) -> SectionView:
    return SectionView(
        anchor=words(f"s{number}"),
        title=markup.words(section.title),
        effect=words(_worst(section.changes)),
        tally=words(_tally(section.changes)),
        is_open=len(section.changes) <= _FEW or _worst(section.changes) == Effect.BREAKING,
        changes=tuple(_change(change, markup) for change in section.changes),
    )


def _change(change: Change, markup: _Markup) -> ChangeView:
    named = users(change)
    return ChangeView(
        effect=words("not breaking" if change.effect is Effect.NEITHER else change.effect),
        kind=words(change.effect),
        what=sentence(change, markup.words, markup.name),
        why=words(change.why),
        bump=words(str(change.bump)),
        old=markup.name(change.old.pointer) if change.old else None,
        new=markup.name(change.new.pointer) if change.new else None,
        users=markup.words(named) if named else None,
    )


def sentence(change: Change, spoken: Callable[[str], Code], name: Callable[[str], Code]) -> Code:
    """What a change says: our own words as they are, the document's and its names escaped."""
    escapes = {Piece.OURS: words, Piece.WORDS: spoken, Piece.NAME: name}
    return join("", [escapes[kind](piece) for piece, kind in pieces(change)])


def _worst(changes: tuple[Change, ...]) -> str:
    effects = {change.effect for change in changes}
    return next((effect for effect in Effect if effect in effects), "unchanged")


def _tally(changes: tuple[Change, ...]) -> str:
    return tally(change.effect for change in changes)


# The matrix --------------------------------------------------------------------------------------

_Touching = Mapping[str, list[tuple[int, Change]]]
"""The changes that concern a resource, by what leads to it, each with the number of its section."""


def _rows(
    comparison: Comparison, found: tuple[Section, ...], versions: tuple[str | None, ...], markup: _Markup
) -> Iterator[RowView]:
    """One row for each resource, those where something changed above the rest."""
    touching: dict[str, list[tuple[int, Change]]] = {}
    for number, section in enumerate(found, start=1):
        for change in section.changes:
            for python in change.homes:
                touching.setdefault(python, []).append((number, change))
    homes = {(home.resource, home.version): home for home in comparison.homes}
    rows = {
        resource: tuple(_cell(homes.get((resource, version)), touching) for version in versions)
        for resource in sorted({home.resource for home in comparison.homes})
    }
    for resource in sorted(rows, key=lambda name: not any(cell.effect for cell in rows[name])):
        yield RowView(name=markup.words(resource), cells=rows[resource])


def _cell(home: Home | None, touching: _Touching) -> CellView:
    if home is None or home.python not in touching:
        return CellView(exists=home is not None, effect=None, tally=None, anchor=None)
    changes = tuple(change for _, change in touching[home.python])
    worst = _worst(changes)
    first = next(number for number, change in touching[home.python] if change.effect == worst)
    return CellView(exists=True, effect=words(worst), tally=words(_tally(changes)), anchor=words(f"s{first}"))
