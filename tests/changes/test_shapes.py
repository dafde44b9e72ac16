"""Which of two types takes more, and which of two bounds allow more."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.changes.bounds import bounds, bounds_text, relate_bounds
from generator.changes.shapes import Relation, relate, shape_of, text

STRING, INTEGER, NUMBER, NULL = ({"type": name} for name in ("string", "integer", "number", "null"))
SCALARS = st.sampled_from(
    [STRING, INTEGER, NUMBER, NULL, {}, {"type": "boolean"}, {"type": "string", "format": "date"}, {"const": "x"}]
)
ENUMS = st.lists(st.sampled_from("abc"), min_size=1, unique=True).map(lambda values: {"enum": values, "type": "string"})
SCHEMAS = st.recursive(
    SCALARS | ENUMS | st.just({"$ref": "Enum"}) | st.just({"$ref": "Object"}),
    lambda inner: st.one_of(
        inner.map(lambda item: {"type": "array", "items": item}),
        inner.map(lambda value: {"type": "object", "additionalProperties": value}),
        st.lists(inner, min_size=2, max_size=3).map(lambda members: {"anyOf": members}),
    ),
    max_leaves=4,
)
BOUNDS = st.dictionaries(
    st.sampled_from(["minimum", "maximum", "minLength", "maxLength", "minItems", "maxItems"]), st.integers(0, 3)
)
INVERSE = {
    Relation.SAME: Relation.SAME,
    Relation.WIDER: Relation.NARROWER,
    Relation.NARROWER: Relation.WIDER,
    Relation.OTHER: Relation.OTHER,
}


def base(key: str) -> str | None:
    return "str" if key == "Enum" else None


def related(old: dict[str, Any], new: dict[str, Any]) -> Relation:
    return relate(shape_of(old, base), shape_of(new, base))


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        (INTEGER, NUMBER, Relation.WIDER),
        (STRING, {}, Relation.WIDER),
        (STRING, {"anyOf": [STRING, INTEGER]}, Relation.WIDER),
        (STRING, {"type": "string", "format": "uuid"}, Relation.SAME),
        (STRING, {"type": "string", "format": "date-time"}, Relation.OTHER),
        (STRING, {"enum": ["a"], "type": "string"}, Relation.NARROWER),
        (STRING, {"$ref": "Enum"}, Relation.NARROWER),
        (STRING, {"$ref": "Object"}, Relation.OTHER),
        (STRING, {"type": "boolean"}, Relation.OTHER),
        ({"const": 1}, {"const": True}, Relation.OTHER),
        ({"const": 1}, INTEGER, Relation.WIDER),
        ({"type": "array", "items": INTEGER}, {"type": "array", "items": NUMBER}, Relation.WIDER),
        ({"type": "array", "items": STRING}, {"type": "array"}, Relation.WIDER),
        ({"type": "object", "additionalProperties": STRING}, {"type": "object"}, Relation.WIDER),
        ({"anyOf": [INTEGER, NUMBER]}, NUMBER, Relation.SAME),
    ],
)
def test_related_types(old: dict[str, Any], new: dict[str, Any], expected: Relation) -> None:
    assert (related(old, new), related(new, old)) == (expected, INVERSE[expected])


@given(SCHEMAS, SCHEMAS)
def test_the_way_back_is_the_inverse(old: dict[str, Any], new: dict[str, Any]) -> None:
    assert related(new, old) is INVERSE[related(old, new)]
    assert related(old, old) is Relation.SAME


@given(SCHEMAS, SCHEMAS, SCHEMAS)
def test_wider_goes_on(one: dict[str, Any], two: dict[str, Any], three: dict[str, Any]) -> None:
    if {related(one, two), related(two, three)} <= {Relation.WIDER, Relation.SAME}:
        assert related(one, three) in {Relation.WIDER, Relation.SAME}


@given(SCHEMAS, SCHEMAS)
def test_an_alternative_more_takes_no_less(one: dict[str, Any], two: dict[str, Any]) -> None:
    assert related(one, {"anyOf": [one, two]}) in {Relation.WIDER, Relation.SAME}


@pytest.mark.parametrize(
    ("schema", "expected"),
    [
        ({"anyOf": [STRING, NULL]}, "str | None"),
        ({"anyOf": [NULL, {"type": "array", "items": {"$ref": "Enum"}}]}, "list[State] | None"),
        ({"enum": ["b", "a"], "type": "string"}, "Literal['a', 'b']"),
        ({"type": "object"}, "dict[str, Any]"),
        ({"type": "string", "format": "date-time"}, "datetime"),
        ({"anyOf": [{"const": "x"}, INTEGER]}, "Literal['x'] | int"),
    ],
)
def test_types_as_text(schema: dict[str, Any], expected: str) -> None:
    assert text(shape_of(schema, base), {"Enum": "State"}) == expected


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ({}, {"maxLength": 5}, Relation.NARROWER),
        ({"maximum": 5}, {"maximum": 6}, Relation.WIDER),
        ({"minimum": 5}, {"minimum": 6}, Relation.NARROWER),
        ({"minimum": 5, "maximum": 6}, {"minimum": 4, "maximum": 5}, Relation.OTHER),
        ({"multipleOf": 4}, {"multipleOf": 2}, Relation.WIDER),
        ({"multipleOf": 0.3}, {"multipleOf": 0.1}, Relation.WIDER),
        ({"multipleOf": 4}, {"multipleOf": 3}, Relation.OTHER),
        ({"uniqueItems": False}, {}, Relation.SAME),
        ({"uniqueItems": True}, {}, Relation.WIDER),
        ({"pattern": "a"}, {"pattern": "b"}, Relation.OTHER),
        ({"type": "integer", "format": "int32"}, {"type": "integer", "format": "int64"}, Relation.WIDER),
        ({"type": "string", "format": "uuid"}, {"type": "string", "format": "uri"}, Relation.OTHER),
        ({"type": "string", "format": "date-time"}, {"type": "string"}, Relation.SAME),
        ({"type": "array", "items": {"maxLength": 1}}, {"type": "array", "items": {"maxLength": 2}}, Relation.WIDER),
        ({"anyOf": [{"type": "string", "maxLength": 1}, NULL]}, {"type": "string", "maxLength": 1}, Relation.SAME),
    ],
)
def test_related_bounds(old: dict[str, Any], new: dict[str, Any], expected: Relation) -> None:
    one, other = bounds(old), bounds(new)
    assert (relate_bounds(one, other), relate_bounds(other, one)) == (expected, INVERSE[expected])


@given(BOUNDS, BOUNDS)
def test_bounds_back_are_the_inverse(old: dict[str, Any], new: dict[str, Any]) -> None:
    assert relate_bounds(bounds(new), bounds(old)) is INVERSE[relate_bounds(bounds(old), bounds(new))]


def test_bounds_as_text() -> None:
    old, new = bounds({"minLength": 1, "maxLength": 5}), bounds({"minLength": 1, "items": {"pattern": "^a"}})
    assert (bounds_text(old, new), bounds_text(new, old)) == ("maxLength 5", 'items pattern "^a"')
    assert bounds_text({}, old) == "without bounds"
