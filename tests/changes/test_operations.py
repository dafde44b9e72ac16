"""What a small edit does not show: pages, waiters and long runs, set in the representation by hand."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from generator.api.model import (
    CursorPaging,
    LongRunning,
    OffsetPaging,
    Operation,
    OperationRef,
    Outcome,
    OutcomeRule,
    Primitive,
    Scalar,
    SinglePage,
    Waiter,
)
from generator.changes import Edition, compare
from generator.editions import read_edition

from .edits import BASE, told

TEXT = Scalar(Primitive.STRING)
ONE = SinglePage(item=TEXT, items=("items",))
BY_OFFSET = OffsetPaging(item=TEXT, items=("items",), offset="offset")
BY_CURSOR = CursorPaging(item=TEXT, items=("items",), cursor="after", next=("next",))
WAITER = Waiter(name="wait", rules=(OutcomeRule(outcome=Outcome.SUCCESS, when=((("state",), ("READY",)),)),))
ELSE = Waiter(name="wait", rules=(OutcomeRule(outcome=Outcome.SUCCESS, when=((("state",), ("GONE",)),)),))
POLL = OperationRef(method="GET", path="/v1/things/{id}", version="v1", resource="things", name="get")
RUN = LongRunning(polls=(POLL,), state=TEXT)

CASES: list[tuple[dict[str, Any], dict[str, Any], tuple[str, ...], tuple[str, ...]]] = [
    ({}, {"paging": ONE}, ("paging-added!",), ("paging-removed!",)),
    ({"paging": ONE}, {"paging": BY_OFFSET}, ("pages-added!",), ("pages-removed!",)),
    ({"paging": BY_OFFSET}, {"paging": BY_CURSOR}, ("paging-changed",), ("paging-changed",)),
    (
        {"paging": ONE},
        {"paging": replace(ONE, total=("total",))},
        ("page-total-added",),
        ("page-total-removed!",),
    ),
    (
        {"paging": ONE},
        {"paging": replace(ONE, item=Scalar(Primitive.INTEGER))},
        ("type-changed!",),
        ("type-changed!",),
    ),
    ({}, {"waiter": WAITER}, ("waiter-added",), ("waiter-removed!",)),
    ({"waiter": WAITER}, {"waiter": replace(WAITER, name="wait_for")}, ("waiter-renamed!",), ("waiter-renamed!",)),
    ({"waiter": WAITER}, {"waiter": ELSE}, ("waiter-changed",), ("waiter-changed",)),
    ({}, {"long_running": RUN}, ("long-running-added!",), ("long-running-removed!",)),
    (
        {"long_running": RUN},
        {"long_running": replace(RUN, id=("id",))},
        ("long-running-changed",),
        ("long-running-changed",),
    ),
    ({"long_running": RUN}, {"long_running": replace(RUN, cancel=POLL)}, ("cancel-added",), ("cancel-removed!",)),
    (
        {"long_running": RUN},
        {"long_running": replace(RUN, state=Scalar(Primitive.INTEGER))},
        ("type-changed!",),
        ("type-changed!",),
    ),
]


@pytest.fixture(scope="module")
def base(folder: Path) -> Edition:
    file = folder / "base.json"
    file.write_text(json.dumps(BASE))
    return read_edition(file, None, repairs=True, progress=lambda _text: None)[0]


def with_list(base: Edition, **facts: Any) -> Edition:
    """The edition with other facts about `GET /v1/things`."""

    def known(operation: Operation) -> Operation:
        plain = replace(operation, paging=None, waiter=None, long_running=None)
        return replace(plain, **facts) if (plain.method, plain.path) == ("GET", "/v1/things") else plain

    versions = tuple(
        replace(
            version,
            resources=tuple(
                replace(resource, operations=tuple(map(known, resource.operations))) for resource in version.resources
            ),
        )
        for version in base.api.versions
    )
    return replace(base, api=replace(base.api, versions=versions))


@pytest.mark.parametrize(("old", "new", "there", "back"), CASES)
def test_there_and_back(
    old: dict[str, Any], new: dict[str, Any], there: tuple[str, ...], back: tuple[str, ...], base: Edition
) -> None:
    one, other = with_list(base, **old), with_list(base, **new)
    assert (told(compare(one, other)), told(compare(other, one))) == (there, back)


def test_what_is_said_of_a_waiter(base: Edition) -> None:
    comparison = compare(with_list(base), with_list(base, waiter=WAITER))
    assert [(change.what, change.new and change.new.python) for change in comparison.changes] == [
        ("v1.things.wait is new: it waits for the end of what v1.things.list tells the state of", "v1.things.wait")
    ]


