"""`tests/cases/README.md`: what there is a case for. It names every case, and only cases."""

from __future__ import annotations

import re

from .golden.case import CASES, Case, all_cases

CHAPTERS = ("OpenAPI, feature by feature", "Names that hurt", "All else")


def rows() -> dict[str, dict[str, list[str]]]:
    """For each chapter: what its rows are about, and the cases that they name."""
    found: dict[str, dict[str, list[str]]] = {}
    for line in (CASES / "README.md").read_text("utf-8").splitlines():
        if line.startswith("## "):
            found[line[3:]] = {}
        elif line.startswith("| ") and line != "| what | cases |":
            about, names = line.strip("| ").rsplit(" | ", 1)
            assert re.fullmatch(r"`\w+`( `\w+`)*", names), line
            chapter = found[list(found)[-1]]
            assert about not in chapter
            chapter[about] = names.strip("`").split("` `")
    return found


def test_the_table_names_every_case_and_no_other() -> None:
    named = {name for chapter in rows().values() for names in chapter.values() for name in names}
    assert named == {case.name for case in all_cases()}


def test_every_row_has_a_round_trip() -> None:
    table = rows()
    assert tuple(table) == CHAPTERS
    for chapter in CHAPTERS[:2]:
        assert len(table[chapter]) > 12
        for about, names in table[chapter].items():
            trips = [name for name in names if (CASES / name / "roundtrip.py").exists()]
            assert trips, f"{about}: nothing shows that it works"
            assert not any(Case(name=name).is_refused for name in trips)
