"""One small edit of each kind, there and back: what is told of it, and whether it breaks."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from generator.changes import RULES, Kind

from .edits import Edit, compared, edits, told

EDITS = edits()
BY_HAND = {kind for kind in Kind if kind.startswith(("paging-changed", "waiter-", "long-running-", "cancel-"))}
"""Kinds that test_operations.py shows: they need more than a small edit."""


@pytest.mark.parametrize("edit", EDITS, ids=lambda edit: edit.name)
def test_there(edit: Edit, folder: Path) -> None:
    assert told(compared(edit.old, edit.new, folder)) == tuple(sorted(edit.there))


@pytest.mark.parametrize("edit", EDITS, ids=lambda edit: edit.name)
def test_back(edit: Edit, folder: Path) -> None:
    assert told(compared(edit.new, edit.old, folder)) == tuple(sorted(edit.back))


def test_nothing_is_nothing(folder: Path) -> None:
    for edit in EDITS:
        assert compared(edit.new, edit.new, folder).changes == ()


def test_each_kind_is_shown() -> None:
    shown = {kind.removesuffix("!") for edit in EDITS for kind in (*edit.there, *edit.back)}
    assert shown == set(Kind) - BY_HAND


def test_each_kind_has_a_rule() -> None:
    assert RULES.keys() == set(Kind)


def _all(folder: Path) -> Iterator[tuple[Edit, str]]:
    for edit in EDITS:
        for old, new in ((edit.old, edit.new), (edit.new, edit.old)):
            for change in compared(old, new, folder).changes:
                yield edit, change.what


def test_every_sentence_is_whole(folder: Path) -> None:
    for edit, what in _all(folder):
        assert "  " not in what, (edit.name, what)
        assert not what.endswith((" ", ": ", ",")), (edit.name, what)
        assert "None, it was None" not in what, (edit.name, what)
