"""Hostile text in a description: it stays text on every page of the site, and in what mkdocs is told."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import markdown
import pytest
import yaml

from generator import pipeline
from generator.diagnostics import SpecError
from generator.editions import edition_of
from generator.site import site_files
from generator.tool import templates_folder

from .parts import Parts
from .payloads import PAYLOADS
from .places import PLACES

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

_KINDS = ("text", "line", "template", "markdown", "unseen")
_TAGS = {
    *("h1", "h2", "h3", "p", "ul", "li", "strong", "em", "code", "pre", "span", "div", "a", "br"),
    *("table", "thead", "tbody", "tr", "th", "td", "input", "label"),
}
_ATTRIBUTES = {"id", "class", "href", "title", "name", "for", "type", "checked", "data-toc-label", "data-tabs"}


def _site(place: str, text: str, folder: Path) -> dict[str, str] | None:
    """The site of a description with a text at a place; None where comgen refuses it."""
    file = folder / "openapi.json"
    file.write_text(json.dumps(PLACES[place](text)), encoding="utf-8")
    try:
        loaded = pipeline.load(file, "example", repairs=True, progress=lambda _text: None)
        built = pipeline.build(loaded, lambda _text: None)
    except SpecError:
        return None
    return site_files(edition_of(built), pipeline.package_of(loaded.config), {}, templates_folder())


def _sites(place: str, number: int, folder: Path) -> Iterator[dict[str, str]]:
    """The variants of each kind take turns from place to place."""
    texts = [PAYLOADS[kind][number % len(PAYLOADS[kind])] for kind in _KINDS]
    return (found for text in ("harmless", *texts) if (found := _site(place, text, folder)))


def _shape(config: Any) -> Any:
    """What is told but for texts."""
    match config:
        case dict():
            return {key: _shape(value) for key, value in config.items()}
        case list():
            return [_shape(value) for value in config]
        case _:
            return type(config)


def _extensions(config: Mapping[str, Any]) -> tuple[list[str], dict[str, Any]]:
    found = config["markdown_extensions"]
    options = {name: value for item in found if isinstance(item, dict) for name, value in item.items()}
    return [*(item for item in found if isinstance(item, str)), *options], options


@pytest.mark.parametrize(("number", "place"), list(enumerate(PLACES)), ids=str)
def test_text_stays_text(number: int, place: str, tmp_path: Path) -> None:
    for files in _sites(place, number, tmp_path):
        config = yaml.safe_load(files["mkdocs.yml"])
        assert "<" not in config["site_name"]  # themes print it as it is
        assert _shape(config["nav"][0]) == {"Start": str}
        names, options = _extensions(config)
        for path, text in files.items():
            if path.endswith(".md"):
                page = Parts(markdown.markdown(text, extensions=names, extension_configs=options))
                assert page.tags <= _TAGS, path
                assert page.attributes <= _ATTRIBUTES, path
                assert all(link.startswith("#") or link.partition("#")[0].endswith(".md") for link in page.links), path
