"""Hostile text in what is compared: it stays text in every report."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from markdown_it import MarkdownIt

from generator.changes import Comparison, Edition, compare
from generator.diagnostics import SpecError
from generator.editions import read_edition
from generator.report import as_data, as_html, as_markdown, as_text
from generator.tool import templates_folder

from .parts import Parts
from .payloads import PAYLOADS
from .places import PLACES

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_KINDS = ("text", "template", "markdown", "unseen")
_OF_HTML = {
    *("html", "head", "meta", "title", "style", "body", "header", "main", "h1", "h2", "p", "span", "code", "a"),
    *("div", "table", "caption", "thead", "tbody", "tr", "th", "td"),
    *("details", "summary", "ul", "li", "dl", "dt", "dd"),
}
_ATTRIBUTES = {
    *("lang", "charset", "http-equiv", "content", "name", "class", "role", "aria-label", "tabindex", "scope"),
    *("href", "id", "open"),
}
_OF_MARKDOWN = {"h2", "h3", "p", "ul", "li", "strong", "em", "code"}


def _edition(place: str, text: str, folder: Path) -> Edition | None:
    """The edition of a description with a text at a place; None where comgen refuses it."""
    file = folder / "openapi.json"
    file.write_text(json.dumps(PLACES[place](text)), encoding="utf-8")
    try:
        return read_edition(file, None, repairs=True, progress=lambda _text: None)[0]
    except SpecError:
        return None


def _comparisons(place: str, number: int, folder: Path) -> Iterator[Comparison]:
    """The variants of each kind take turns from place to place."""
    texts = [PAYLOADS[kind][number % len(PAYLOADS[kind])] for kind in _KINDS]
    editions = [edition for text in ("harmless", *texts) if (edition := _edition(place, text, folder))]
    for edition in editions[1:]:
        yield compare(editions[0], edition)
        yield compare(edition, editions[0])


@pytest.mark.parametrize(("number", "place"), list(enumerate(PLACES)), ids=str)
def test_text_stays_text(number: int, place: str, tmp_path: Path) -> None:
    for comparison in _comparisons(place, number, tmp_path):
        page = Parts(as_html(comparison, templates_folder()))
        assert page.tags <= _OF_HTML
        assert page.attributes <= _ATTRIBUTES
        assert all(link.startswith("#s") for link in page.links)
        markdown = Parts(MarkdownIt("gfm-like", {"linkify": False}).render(as_markdown(comparison, templates_folder())))
        assert markdown.tags <= _OF_MARKDOWN
        assert all(line.plain.isprintable() for line in as_text(comparison))
        assert json.dumps(as_data(comparison)).isascii()


@pytest.mark.parametrize(
    "place", ["path", "tag", "query parameter", "parameter.enum", "parameter.default", "response.header"]
)
def test_it_is_told_in_each_report(place: str, tmp_path: Path) -> None:
    found = [comparison for comparison in _comparisons(place, 3, tmp_path) if comparison.changes]
    assert found
    for comparison in found:
        told = comparison.changes[0].what.split()[-1]
        assert told in " ".join(line.plain for line in as_text(comparison))
