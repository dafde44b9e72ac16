"""A comparison as text, Markdown, JSON, HTML and an entry of a changelog."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from datetime import date
from html.parser import HTMLParser
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from markdown_it import MarkdownIt

from generator.report import as_data, as_html, as_markdown, as_text, changelog_entry, with_entry
from generator.tool import templates_folder

from .edits import BASE, changed, compared

if TYPE_CHECKING:
    from collections.abc import Callable

    from generator.changes import Comparison

DAY = date(2026, 7, 13)
EVIL = "</code><script>alert(1)</script>`*x*`\n# y | [a](javascript:b) \x1b[31m\u202e{{ 7 * 7 }}"

EVIL_AS_READ = "</code><script>alert(1)</script>`*x*` # y | [a](javascript:b)"


@pytest.fixture(scope="module")
def comparison(folder: Path) -> Comparison:
    """A beta operation less, a field more, one of another type, another summary, and a server elsewhere."""
    new = changed(
        BASE,
        {
            "/components/schemas/Thing/properties/colour": {"type": "string"},
            "/components/schemas/Thing/properties/size": {"type": "string"},
            "/paths/~1v1~1things/get/summary": "All of them",
            "/servers/0/url": "https://one.example.com/api",
        },
    )
    del new["paths"]["/v1beta1/gadgets"]["post"]
    return replace(compared(BASE, new, folder), old="old.json", new="new.json")


@pytest.fixture(scope="module")
def hostile(folder: Path) -> Comparison:
    """Names that try to be more than names, in every place of a description that a report shows."""
    old = changed(BASE, {"/paths/~1v1~1things/get/tags": [f"{EVIL} - v1"]})
    new = changed(
        BASE,
        {
            "/components/schemas/Thing/properties/size": {"type": "integer", "enum": [1, 2]},
            f"/components/schemas/Thing/properties/{EVIL.replace('/', '~1')}": {"type": "string"},
            "/components/schemas/State/enum/-": EVIL,
            "/components/schemas/ThingCreate/properties/code/pattern": EVIL,
            "/components/schemas/ThingCreate/properties/mode": {"type": "string", "const": EVIL},
            "/components/schemas/ThingCreate/properties/note/default": EVIL,
            "/paths/~1v1~1things/get/parameters/2/schema/enum/-": EVIL,
            f"/paths/~1v1~1things~1{EVIL.replace('/', '~1').replace('{{ 7 * 7 }}', '')}": {
                "get": {"tags": [f"{EVIL} - v1"], "responses": {"204": {"description": "x"}}}
            },
            "/security/-": {"key": []},
        },
    )
    return compared(old, new, folder)


# Text --------------------------------------------------------------------------------------------


def lines(comparison: Comparison) -> list[str]:
    return [line.plain for line in as_text(comparison)]


def test_text(comparison: Comparison) -> None:
    assert "\n".join(lines(comparison)) == (Path(__file__).parent / "report.txt").read_text("utf-8").rstrip("\n")


def test_text_is_100_columns_wide(comparison: Comparison, hostile: Comparison) -> None:
    for line in (*lines(comparison), *lines(hostile)):
        # A single name that is longer stays whole, so that it can be copied.
        assert len(line) <= 100 or " " not in line.strip()[3:]


def test_text_cannot_steer_a_terminal(hostile: Comparison) -> None:
    assert all(line.isprintable() for line in lines(hostile))


# JSON --------------------------------------------------------------------------------------------


def test_data(comparison: Comparison) -> None:
    data = json.loads(json.dumps(as_data(comparison)))
    assert (data["format"], data["bump"], data["bump_if_stable"], data["breaking"]) == (1, "major", "major", 2)
    assert data["counts"] == {"breaking": 2, "addition": 1, "neither": 1}
    assert data["prose"] == {
        "counts": {"summary": 1},
        "changes": [{"kind": "summary", "pointer": "/paths/~1v1~1things/get"}],
    }
    gone = next(change for change in data["changes"] if change["kind"] == "operation-removed")
    assert gone == {
        "kind": "operation-removed",
        "subject": "operation",
        "what": "v1beta1.gadgets.create was removed: POST /v1beta1/gadgets",
        "effect": "breaking",
        "breaking": True,
        "why": "code that calls it fails",
        "bump": "minor",
        "bump_if_stable": "major",
        "version": "v1beta1",
        "resource": "gadgets",
        "old": {"pointer": "/paths/~1v1beta1~1gadgets/post", "python": "v1beta1.gadgets.create"},
        "new": None,
        "operations": ["v1beta1.gadgets.create"],
    }


def test_the_documentation_names_every_key(comparison: Comparison) -> None:
    docs = (Path(__file__).resolve().parents[2] / "docs" / "versioning.md").read_text("utf-8")
    data = as_data(comparison)
    for key in (*data, *data["changes"][0], *data["prose"], *data["prose"]["changes"][0]):
        assert f"`{key}`" in docs, key


# Markdown and changelog --------------------------------------------------------------------------


def test_markdown(comparison: Comparison) -> None:
    text = as_markdown(comparison, templates_folder())
    assert text.startswith("## API changes: major\n\n")
    told = "`v1beta1.gadgets.create` was removed: `POST /v1beta1/gadgets`. *code that calls it fails*"
    assert f"\n- **breaking**: {told}\n" in text
    assert "\n\n\n" not in text


def test_markdown_that_is_too_long_is_cut_off(folder: Path) -> None:
    item = {"get": {"tags": ["many - v1"], "responses": {"204": {"description": "No Content"}}}}
    new = {**BASE, "paths": {**BASE["paths"], **{f"/v1/many/{'x' * 50}/{number}": item for number in range(500)}}}
    comparison = compared(BASE, new, folder)
    text = as_markdown(comparison, templates_folder())
    assert 50_000 < len(text) < 65_536
    told = text.count("- **addition**")
    assert f"\nAnd {len(comparison.changes) - told} more, which are too many for this page" in text


@pytest.mark.parametrize(
    "written", [lambda one: as_markdown(one, templates_folder()), lambda one: changelog_entry("1.0.0", DAY, one)]
)
def test_hostile_names_are_text_in_markdown(
    written: Callable[[Comparison], str], comparison: Comparison, hostile: Comparison
) -> None:
    reader = MarkdownIt("gfm-like", {"linkify": False})
    plain, other = (Page(reader.render(written(one))) for one in (comparison, hostile))
    assert other.tags <= plain.tags
    assert other.links == []
    assert EVIL_AS_READ in "".join(other.words)


def test_an_entry(comparison: Comparison) -> None:
    assert changelog_entry("1.0.0", DAY, comparison).splitlines() == [
        "## 1.0.0 - 2026-07-13",
        "",
        "### Added",
        "- `models.Thing.colour` is new: `str | None`.",
        "",
        "### Changed",
        "- **Breaking:** `models.Thing.size` is `str`, it was `int`; "
        "code that reads it meets values that it does not expect.",
        "- server `one.example.com` is `https://one.example.com/api`, not `https://one.example.com`.",
        "",
        "### Removed",
        "- **Breaking:** `v1beta1.gadgets.create` was removed: `POST /v1beta1/gadgets`; code that calls it fails.",
        "",
        "Documentation was revised.",
    ]


def test_an_entry_goes_above_the_older_ones() -> None:
    first = with_entry(None, changelog_entry("0.1.0", DAY, None))
    assert first.endswith("## 0.1.0 - 2026-07-13\n\nThe first release.\n")
    second = with_entry(first, changelog_entry("0.2.0", DAY, None))
    assert re.findall(r"^## .*", second, re.MULTILINE) == ["## 0.2.0 - 2026-07-13", "## 0.1.0 - 2026-07-13"]
    assert with_entry(second, changelog_entry("0.2.0", DAY, None)) == second


def test_what_somebody_wrote_by_hand_stays() -> None:
    text = "# Changelog\n\nBy hand.\n\n## Unreleased\n\n- soon\n\n## [0.1.0] - 2020-01-01\n\n- old\n"
    made = with_entry(text, changelog_entry("0.2.0", DAY, None))
    assert re.findall(r"^## .*", made, re.MULTILINE) == [
        "## Unreleased",
        "## 0.2.0 - 2026-07-13",
        "## [0.1.0] - 2020-01-01",
    ]
    assert {"By hand.", "- soon", "- old"} <= set(made.splitlines())


# HTML --------------------------------------------------------------------------------------------


class Page(HTMLParser):
    """The tags and attributes of a page, and its text."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.attributes: set[str] = set()
        self.links: list[str] = []
        self.ids: set[str] = set()
        self.words: list[str] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        for name, value in attrs:
            self.attributes.add(name)
            if name == "href":
                self.links.append(value or "")
            if name == "id":
                self.ids.add(value or "")

    def handle_data(self, data: str) -> None:
        self.words.append(data)


def test_html(comparison: Comparison) -> None:
    page = Page(as_html(comparison, templates_folder()))
    assert page.links
    assert {link.removeprefix("#") for link in page.links} <= page.ids
    text = "".join(page.words)
    for change in comparison.changes:
        assert change.what in text
        assert change.why in text


def test_html_needs_nothing_else(comparison: Comparison) -> None:
    text = as_html(comparison, templates_folder())
    page = Page(text)
    assert page.tags.isdisjoint({"script", "link", "img", "iframe", "object", "base", "form"})
    assert page.attributes.isdisjoint({"src", "srcset", "style", "onclick", "onload"})
    assert all(link.startswith("#") for link in page.links)
    assert "url(" not in text
    assert "@import" not in text


def test_hostile_names_are_text(comparison: Comparison, hostile: Comparison) -> None:
    plain, other = (Page(as_html(one, templates_folder())) for one in (comparison, hostile))
    assert other.tags <= plain.tags
    assert other.attributes <= plain.attributes
    assert "<script>alert(1)</script>" in "".join(other.words)
    assert "{{ 7 * 7 }}" in "".join(other.words)


STYLES = (templates_folder() / "report" / "changes.css").read_text("utf-8")


def _colours(scheme: str) -> dict[str, str]:
    light, dark = re.findall(r":root \{(.*?)\}", STYLES, re.DOTALL)
    return dict(re.findall(r"--([\w-]+): (#[0-9a-f]{6})", light if scheme == "light" else dark))


def _luminance(colour: str) -> float:
    parts = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize(
    ("ink", "ground"),
    [
        *(("text", "page"), ("faint", "page"), ("text", "code")),
        *((name, f"{name}-ground") for name in ("breaking", "addition", "neither")),
        *((name, "page") for name in ("breaking", "addition", "neither")),
    ],
)
def test_colours_have_the_contrast_of_wcag_aa(scheme: str, ink: str, ground: str) -> None:
    colours = _colours(scheme)
    one, other = sorted(map(_luminance, (colours[ink], colours[ground])))
    assert (other + 0.05) / (one + 0.05) >= 4.5
