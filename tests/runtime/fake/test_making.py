"""Values that are made are values of their schemas, to a validator that is not ours too."""

from __future__ import annotations

import re
from random import Random
from typing import Any

import pytest
from _runtime.fake.draft import Draft, UnmakeableError
from _runtime.fake.formats import has_format
from _runtime.fake.judging import Judge
from _runtime.fake.making import Maker
from _runtime.fake.patterns import matching
from _runtime.fake.schemas import Schemas
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator, FormatChecker

COMPONENTS: dict[str, Any] = {
    "Node": {"type": "object", "properties": {"name": {"type": "string"}, "next": {"$ref": "Node"}}},
    "Tree": {
        "type": "object",
        "properties": {"under": {"type": "array", "items": {"$ref": "Tree"}}},
        "required": ["under"],
    },
    "Endless": {"type": "object", "properties": {"more": {"$ref": "Endless"}}, "required": ["more"]},
    "Circle": {"allOf": [{"$ref": "Circle"}]},
    "Cat": {
        "type": "object",
        "properties": {"kind": {"type": "string"}, "lives": {"type": "integer"}},
        "required": ["lives"],
    },
    "Dog": {
        "type": "object",
        "properties": {"kind": {"type": "string"}, "bark": {"type": "boolean"}},
        "required": ["bark"],
    },
    "Pet": {
        "oneOf": [{"$ref": "Cat"}, {"$ref": "Dog"}],
        "discriminator": {"propertyName": "kind", "mapping": {"cat": "#/components/schemas/Cat", "dog": "Dog"}},
    },
}
SCHEMAS = Schemas(COMPONENTS)
STRICT = Judge(SCHEMAS, strict=True)


def maker(seed: int = 0) -> Maker:
    return Maker(SCHEMAS, STRICT, Judge(SCHEMAS, strict=False), seed, lambda: 0.0)


def _document(schema: Any) -> Any:
    """The same for jsonschema, which knows names by their pointers."""
    if isinstance(schema, list):
        return [_document(item) for item in schema]
    if isinstance(schema, dict):
        return {key: f"#/$defs/{value}" if key == "$ref" else _document(value) for key, value in schema.items()}
    return schema


def valid(schema: dict[str, Any], value: Any) -> bool:
    whole = {**_document(schema), "$defs": _document(COMPONENTS)}
    return Draft202012Validator(whole, format_checker=FormatChecker()).is_valid(value)


@pytest.mark.parametrize(
    "schema",
    [
        {},
        {"type": "null"},
        {"type": ["string", "null"], "maxLength": 3},
        {"type": "string", "minLength": 20},
        {"type": "integer", "minimum": 7, "maximum": 7},
        {"type": "integer", "exclusiveMinimum": 3, "exclusiveMaximum": 5},
        {"type": "integer", "multipleOf": 7, "minimum": 50},
        {"type": "number", "maximum": -5},
        {"type": "number", "multipleOf": 0.5},
        {"const": {"a": [1]}},
        {"enum": [None, "a"]},
        {"type": "array", "items": {"type": "integer"}, "minItems": 3, "uniqueItems": True},
        {"type": "array", "maxItems": 0},
        {"type": "array", "prefixItems": [{"const": 1}, {"const": "b"}], "items": False, "minItems": 2},
        {"type": "object", "minProperties": 3, "additionalProperties": {"type": "integer"}},
        {"type": "object", "required": ["a"], "additionalProperties": {"type": "integer"}},
        {"type": "object", "properties": {"a": {"not": {}}, "b": {"type": "string"}}},
        {
            "allOf": [
                {"type": "object", "properties": {"a": {"minimum": 3}}},
                {"properties": {"a": {"maximum": 3, "type": "integer"}}},
            ]
        },
        {"anyOf": [{"type": "string", "minLength": 9, "maxLength": 8}, {"type": "integer"}]},
        {"oneOf": [{"type": "integer"}, {"type": "number"}]},
        {"oneOf": [{"required": ["a"]}, {"required": ["b"]}], "properties": {"a": {"const": 1}, "b": {"const": 2}}},
        {"type": "string", "examples": [3, "as it is"]},
        {"type": "string", "pattern": "^[A-Z]{2}-\\d{3}$"},
        *({"type": "string", "format": name} for name in ("uuid", "date-time", "date", "email", "ipv4", "ipv6")),
        *({"$ref": name} for name in ("Node", "Tree", "Pet")),
    ],
)
def test_values_are_valid(schema: dict[str, Any]) -> None:
    for number in range(5):
        for full in (True, False):
            value = maker().make(schema, Draft(place=str(number), full=full))
            assert STRICT.accepts(schema, value)
            assert valid(schema, value), value


@pytest.mark.parametrize(
    "schema",
    [
        {"$ref": "Endless"},
        {"$ref": "Circle"},
        {"not": {}},
        {"type": "integer", "minimum": 3, "maximum": 2},
        {"enum": []},
    ],
)
def test_what_has_no_value(schema: dict[str, Any]) -> None:
    with pytest.raises(UnmakeableError, match="here"):
        maker().make(schema, Draft(place="here"))


def test_what_is_wanted_is_kept_where_it_fits() -> None:
    schema = {
        "type": "object",
        "properties": {"a": {"type": "integer"}, "b": {"type": "string", "maxLength": 3}, "c": {"type": "string"}},
        "required": ["c"],
        "additionalProperties": False,
    }
    wanted = {"a": "no number", "b": "too long", "more": 1}
    made = maker().make(schema, Draft(place="x", wanted=wanted, full=False))
    assert made["b"] == "too"
    assert isinstance(made["a"], int)
    assert made.keys() == {"a", "b", "c"}
    assert maker().make({"$ref": "Pet"}, Draft(place="x", wanted={"kind": "dog"}))["kind"] == "dog"
    assert "bark" in maker().make({"$ref": "Pet"}, Draft(place="x", wanted={"kind": "dog"}))


def test_a_mild_judge_lets_alternatives_overlap() -> None:
    schema = {"oneOf": [{"type": "object"}, {"minProperties": 0}]}
    assert STRICT.problems(schema, {}) == [": must be one of the 2 alternatives, is 2 of them"]
    assert Judge(SCHEMAS, strict=False).problems(schema, {}) == []
    assert Judge(SCHEMAS, strict=False).problems({"type": "object", "oneOf": [{"type": "string"}]}, "a") == []


JSON_VALUES = st.recursive(
    st.none() | st.booleans() | st.integers(-3, 3) | st.sampled_from([0.5, 1.0, 2.0]) | st.text("ab", max_size=3),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from("ab"), inner, max_size=2),
    max_leaves=5,
)
WORDS = st.fixed_dictionaries(
    {},
    optional={
        "type": st.sampled_from(
            ["string", "integer", "number", "boolean", "null", "array", "object", ["string", "null"]]
        ),
        "enum": st.lists(JSON_VALUES, min_size=1, max_size=3),
        "const": JSON_VALUES,
        "minLength": st.integers(0, 3),
        "maxLength": st.integers(0, 3),
        "pattern": st.sampled_from(["^a", "b$", "[ab]{2}"]),
        "minimum": st.integers(-2, 2),
        "exclusiveMaximum": st.integers(-2, 2),
        "multipleOf": st.sampled_from([1, 2, 0.5]),
        "minItems": st.integers(0, 2),
        "maxItems": st.integers(0, 2),
        "uniqueItems": st.booleans(),
        "required": st.lists(st.sampled_from("ab"), unique=True),
        "minProperties": st.integers(0, 2),
        "maxProperties": st.integers(0, 2),
        "dependentRequired": st.dictionaries(st.sampled_from("ab"), st.lists(st.sampled_from("ab"), unique=True)),
    },
)
PLANS = st.recursive(
    WORDS,
    lambda inner: st.one_of(
        st.builds(
            lambda word, parts: {word: parts},
            st.sampled_from(["allOf", "anyOf", "oneOf"]),
            st.lists(inner, min_size=1, max_size=3),
        ),
        st.builds(
            lambda words, a, b: {**words, "properties": {"a": a}, "additionalProperties": b},
            WORDS,
            inner,
            inner | st.booleans(),
        ),
        st.builds(lambda words, items: {**words, "items": items}, WORDS, inner),
        st.builds(lambda word, inner: {word: inner}, st.sampled_from(["not", "propertyNames"]), inner),
        st.builds(lambda words, if_, then, else_: {**words, "if": if_, "then": then, "else": else_}, *[WORDS] * 4),
        st.builds(lambda words, one: {**words, "dependentSchemas": {"a": one}}, WORDS, inner),
        st.builds(
            lambda contains, least, most: {"contains": contains, **least, **most},
            inner,
            st.fixed_dictionaries({}, optional={"minContains": st.integers(0, 2)}),
            st.fixed_dictionaries({}, optional={"maxContains": st.integers(0, 2)}),
        ),
    ),
    max_leaves=4,
)


@given(PLANS, JSON_VALUES)
def test_the_judge_judges_as_jsonschema_does(schema: dict[str, Any], value: Any) -> None:
    assert STRICT.accepts(schema, value) is valid(schema, value)


@given(PLANS)
def test_what_is_made_is_valid_or_nothing(schema: dict[str, Any]) -> None:
    try:
        value = maker().make(schema, Draft(place="x"))
    except UnmakeableError:
        return
    assert Judge(SCHEMAS, strict=False).accepts(schema, value)


@pytest.mark.parametrize(
    "pattern",
    [
        "^[0-9a-zA-Z!#$%&'*+.^_`|~-]+$",
        "^(a|bc)+$",
        r"\d{4}-\d{2}",
        "^[^a]$",
        r"^\w+\.(png|jpe?g)$",
        "^(?:x|y){2,4}$",
        "^a*b+c?$",
        r"^[\w.-]{3,}$",
        "a.c",
        r"^\u0041\x42$",
        "^(?P<n>z)$",
        r"\bword\b",
        "[]a]",
        "^$",
        "x{0}",
    ],
)
def test_texts_match_their_patterns(pattern: str) -> None:
    for seed in range(20):
        made = matching(pattern, Random(seed))
        assert made is not None
        assert re.search(pattern, made)


@pytest.mark.parametrize("pattern", ["(?=a)b", "(a", "[", r"(a)\1", "a**", "\\"])
def test_patterns_that_are_too_much(pattern: str) -> None:
    assert matching(pattern, Random(0)) is None


@pytest.mark.parametrize(
    ("name", "right", "wrong"),
    [
        ("date-time", "2026-01-31T10:20:30.5+02:00", "2026-01-31 10:20:30"),
        ("date-time", "2026-12-31T23:59:60Z", "2026-02-30T10:20:30Z"),
        ("date", "2026-01-31", "2026-1-31"),
        ("time", "10:20:30Z", "10:20"),
        ("duration", "P1DT2H", "P"),
        ("duration", "P3W", "PT"),
        ("uuid", "7f1d3b52-6c0e-4b7a-9a55-0d9a3c1e2f48", "7f1d3b526c0e4b7a9a550d9a3c1e2f48"),
        ("email", "a@example.com", "a"),
        ("hostname", "a.example.com", "-a"),
        ("ipv4", "192.0.2.1", "192.0.2.256"),
        ("ipv6", "2001:db8::1", "2001:db8:::1"),
        ("uri", "https://example.com/a?b#c", "/a"),
        ("uri-reference", "/a?b", "a b"),
        ("byte", "AAEC", "A"),
    ],
)
def test_formats(name: str, right: str, wrong: str) -> None:
    assert has_format(name, right)
    assert not has_format(name, wrong)
    assert has_format("something else", wrong)
