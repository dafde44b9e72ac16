from __future__ import annotations

from dataclasses import KW_ONLY, field, fields, replace

import pytest
from _runtime.record import record


@record(frozen=True)
class Point:
    x: int
    y: int = 0
    _: KW_ONLY
    names: list[str] = field(default_factory=list, hash=False)
    secret: str = field(default="", repr=False, compare=False)


@record(frozen=True)
class Spot(Point):
    z: int = 0


@record(frozen=True, kw_only=True)
class Named:
    name: str


@record(frozen=True, eq=False)
class Thing:
    name: str


def test_it_is_made_as_a_dataclass_is() -> None:
    assert (Point(1).x, Point(1).y, Point(1, 2).y, Point(1, names=["a"]).names) == (1, 0, 2, ["a"])
    assert Point(1).names is not Point(1).names
    assert Spot(1, 2, 3).z == 3
    assert replace(Point(1), y=5) == Point(1, 5)
    assert [one.name for one in fields(Point)] == ["x", "y", "names", "secret"]
    for wrong in (lambda: Point(), lambda: Point(1, 2, ["a"]), lambda: Named("a")):  # type: ignore[call-arg,misc]
        with pytest.raises(TypeError):
            wrong()


def test_equal_ones_are_equal_and_count_as_one() -> None:
    assert Point(1, secret="a") == Point(1, secret="b")
    assert Point(1) != Point(2)
    assert Point(1) != Spot(1)
    assert len({Point(1), Point(1, names=["a"]), Point(1, secret="b")}) == 2
    assert hash(Point(1)) == hash(Point(1, names=["a"]))


def test_some_are_only_themselves() -> None:
    assert Thing("a") != Thing("a")
    assert len({Thing("a"), Thing("a")}) == 2


def test_it_shows_no_more_than_it_may() -> None:
    assert repr(Point(1, secret="x")) == "Point(x=1, y=0, names=[])"
