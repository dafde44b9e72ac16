"""Every description of tests/cases, against itself and against the next: whatever there is can be compared."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import pytest

from generator.changes import Bump, Edition, compare
from generator.diagnostics import SpecError
from generator.editions import read_edition
from generator.report import as_data, as_html, as_markdown, as_text, changelog_entry
from generator.tool import templates_folder

from .test_reports import DAY

CASES = Path(__file__).resolve().parents[1] / "cases"


def _read(folder: Path) -> Edition | None:
    spec = next(folder.glob("spec.*"))
    project = folder if (folder / "client.toml").is_file() else None
    try:
        return read_edition(spec, project, repairs=True, progress=lambda _text: None)[0]
    except SpecError:
        return None


@pytest.fixture(scope="module")
def editions() -> list[Edition]:
    folders = (path for path in sorted(CASES.iterdir()) if path.is_dir())
    found = [edition for folder in folders if (edition := _read(folder)) is not None]
    assert len(found) > 80
    return found


def test_each_is_the_same_as_itself(editions: list[Edition]) -> None:
    for edition in editions:
        comparison = compare(edition, edition)
        assert (comparison.changes, comparison.prose, comparison.bump) == ((), (), Bump.NONE), edition.name


def test_each_can_become_the_next(editions: list[Edition]) -> None:
    for old, new in pairwise(editions):
        comparison = compare(old, new)
        back = compare(new, old)
        assert len(comparison.changes) + len(back.changes) > 0, (old.name, new.name)
        for one in (comparison, back):
            assert as_data(one)["changes"]
            assert list(as_text(one))
            assert as_markdown(one, templates_folder())
            assert as_html(one, templates_folder())
            assert changelog_entry("1.0.0", DAY, one)


def test_what_came_goes_on_the_way_back(editions: list[Edition]) -> None:
    for old, new in pairwise(editions):
        there, back = compare(old, new), compare(new, old)
        come = {change.new.python for change in there.changes if change.kind.endswith("-added") and change.new}
        gone = {change.old.python for change in back.changes if change.kind.endswith("-removed") and change.old}
        names = {change.new.python for change in there.changes if change.old is None and change.new}
        assert names <= come
        assert {name for name in names if "(" not in name} <= gone, (old.name, new.name)
