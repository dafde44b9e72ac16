"""Each place of a description in which text travels, with each kind of hostile text."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from .guard import watched
from .payloads import HARMLESS, OF_PLACE, PAYLOADS
from .places import PLACES
from .run import Outcome, generate
from .shapes import shapes

if TYPE_CHECKING:
    from collections.abc import Iterator

_KINDS = tuple(PAYLOADS)


def _cases() -> Iterator[tuple[str, str, str]]:
    """Place, kind and text: the variants of a kind take turns from place to place."""
    for number, place in enumerate(PLACES):
        for kind in _KINDS:
            variants = PAYLOADS[kind]
            yield place, kind, variants[number % len(variants)]


CASES = [pytest.param(place, text, id=f"{place}-{kind}") for place, kind, text in _cases()]


@cache
def _allowed(place: str, folder: Path) -> frozenset[str]:
    """The parts that harmless texts make at this place."""
    texts = HARMLESS + OF_PLACE.get(place, ())
    made = [_generate(place, text, folder / f"harmless{number}") for number, text in enumerate(texts)]
    return frozenset[str]().union(*(shapes(one.files) for one in made))


def _generate(place: str, text: str, folder: Path) -> Outcome:
    folder.mkdir()
    return generate(json.dumps(PLACES[place](text)), folder)


@pytest.fixture(scope="module")
def twins(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("twins")


@pytest.mark.parametrize(("place", "text"), CASES)
def test_text_stays_text(place: str, text: str, tmp_path: Path, twins: Path) -> None:
    folder = twins / place.replace(" ", "_")
    folder.mkdir(exist_ok=True)
    allowed = _allowed(place, folder)
    assert allowed
    with watched(tmp_path) as touched:
        made = _generate(place, text, tmp_path / "case")
    assert touched == []
    assert made.is_told()
    assert shapes(made.files) - allowed == frozenset()


def test_the_corpus_is_large() -> None:
    assert len(CASES) >= 400
    assert len({text for _place, _kind, text in _cases()}) >= 50
