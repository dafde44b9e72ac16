"""Repairs: each one's case, the cases beside it that stay as they are, and the real file."""

# pyright: basic
from __future__ import annotations

import copy
from collections import Counter
from typing import Any

import pytest

from generator.diagnostics import Severity
from generator.loader import parse, read_source, repair, validate

from .support import COM, OPERATION, SCHEMA, SHARED, document, needs_shared, told, valid, with_value

LIMIT = {"$ref": "#/components/parameters/limit"}


def schema(value: object, version: str = "3.1.0") -> tuple[Any, list[str]]:
    """The schema after repair, and the codes of the repairs."""
    mended, found = repair(with_value(value, *SCHEMA, version=version))
    assert all(one.severity is Severity.REPAIRED for one in found)
    return mended.data["components"]["schemas"]["Thing"], [one.code for one in found]


def parameters(value: object, version: str = "3.1.0") -> tuple[Any, list[tuple[str, str]]]:
    mended, found = repair(with_value(value, *OPERATION, "parameters", version=version))
    return mended.data["paths"]["/things/{id}"]["get"]["parameters"], told(found)


# ref-siblings ------------------------------------------------------------------------------------


def test_the_sibling_wins_over_the_component() -> None:
    mended, found = parameters([{**LIMIT, "schema": {"type": "integer", "maximum": 5}}])
    assert mended == [{"name": "limit", "in": "query", "schema": {"type": "integer", "maximum": 5}}]
    assert found == [("C104", "/paths/~1things~1{id}/get/parameters/0")]


def test_siblings_along_a_chain_of_references() -> None:
    data = valid()
    data["components"]["parameters"]["small"] = {**LIMIT, "schema": {"type": "integer"}, "required": True}
    data["paths"]["/things/{id}"]["get"]["parameters"].append(
        {"$ref": "#/components/parameters/small", "required": False}
    )
    mended, found = repair(document(data))
    assert mended.data["paths"]["/things/{id}"]["get"]["parameters"][1] == {
        "name": "limit",
        "in": "query",
        "schema": {"type": "integer"},
        "required": False,
    }
    assert len(found) == 2


@pytest.mark.parametrize("siblings", [{}, {"description": "d"}, {"summary": "s", "description": "d"}])
def test_words_beside_a_reference_are_allowed_in_3_1(siblings: dict[str, str]) -> None:
    assert parameters([{**LIMIT, **siblings}]) == ([{**LIMIT, **siblings}], [])


def test_words_beside_a_reference_are_not_allowed_in_3_0() -> None:
    mended, found = parameters([{**LIMIT, "description": "d"}], "3.0.3")
    assert mended[0]["description"] == "d"
    assert "$ref" not in mended[0]
    assert [code for code, _ in found] == ["C104"]


def test_schemas_may_have_siblings_in_3_1() -> None:
    value = {"properties": {"a": {"$ref": "#/components/schemas/Other", "minLength": 1}}, "type": "object"}
    assert schema(value) == (value, [])


def test_siblings_of_a_schema_hold_beside_it_in_3_0() -> None:
    other = {"$ref": "#/components/schemas/Other"}
    value = {"type": "object", "properties": {"a": {**other, "nullable": True, "allOf": [{"minLength": 1}]}}}
    mended, found = schema(value, "3.0.3")
    assert mended["properties"]["a"] == {"nullable": True, "allOf": [other, {"minLength": 1}]}
    assert found == ["C104"]


@pytest.mark.parametrize("reference", ["#/components/parameters/none", "other.json#/a", 1, "#/info", "#"])
def test_a_reference_that_leads_to_no_parameter_is_left_for_validation(reference: object) -> None:
    value = [{"$ref": reference, "schema": {}}]
    mended, _ = repair(with_value(value, *OPERATION, "parameters"))
    assert any(one.severity is Severity.ERROR for one in validate(mended))


def test_a_circle_of_references_ends() -> None:
    data = valid()
    data["components"]["parameters"] = {
        "a": {"$ref": "#/components/parameters/b", "schema": {}},
        "b": {"$ref": "#/components/parameters/a", "schema": {}},
    }
    mended, found = repair(document(data))
    assert mended.data == data
    assert found == ()


# path-parameter-required -------------------------------------------------------------------------


@pytest.mark.parametrize("said", [{}, {"required": False}])
def test_a_path_parameter_becomes_required(said: dict[str, bool]) -> None:
    mended, found = parameters([{"name": "id", "in": "path", "schema": {"type": "string"}, **said}])
    assert mended[0]["required"] is True
    assert found == [("C105", "/paths/~1things~1{id}/get/parameters/0")]


@pytest.mark.parametrize(
    "parameter", [{"name": "q", "in": "query"}, {"name": "id", "in": "path", "required": 1}, LIMIT]
)
def test_other_parameters_stay(parameter: dict[str, Any]) -> None:
    assert parameters([parameter]) == ([parameter], [])


# null-default ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "value",
    [
        {"type": "string"},
        {"type": ["string", "integer"]},
        {"enum": ["a"]},
        {"const": "a"},
        {"$ref": "#/components/parameters/limit/schema"},
        {"allOf": [{}, {"type": "integer"}]},
        {"anyOf": [{"type": "integer"}, {"type": "string"}]},
    ],
)
def test_a_null_default_goes_where_null_is_no_value(value: dict[str, Any]) -> None:
    mended, found = schema({**value, "default": None})
    assert mended == value
    assert found == ["C106"]


@pytest.mark.parametrize(
    "value",
    [
        {},
        {"type": "null"},
        {"type": ["string", "null"]},
        {"enum": ["a", None]},
        {"oneOf": [{"type": "string"}, {"type": "null"}]},
        {"allOf": []},
        {"$ref": "#/nothing"},
        {"$ref": "#/components/schemas/Thing"},
        {"anyOf": 1},
    ],
)
def test_a_null_default_stays_where_null_may_be_a_value(value: dict[str, Any]) -> None:
    assert schema({**value, "default": None}) == ({**value, "default": None}, [])


def test_nullable_of_3_0() -> None:
    value = {"type": "string", "nullable": True, "default": None}
    assert schema(value, "3.0.3") == (value, [])
    assert schema(value, "3.1.0") == ({"type": ["string", "null"], "default": None}, ["C119"])


# other-version -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ({"type": ["string"]}, {"type": "string"}),
        ({"type": ["null"]}, {"enum": [None]}),
        ({"type": "null", "description": "d"}, {"description": "d", "enum": [None]}),
        (
            {"type": ["array", "integer", "null"], "items": {"type": ["string", "null"]}, "maximum": 3, "title": "t"},
            {
                "title": "t",
                "anyOf": [
                    {"type": "array", "nullable": True, "items": {"type": "string", "nullable": True}},
                    {"type": "integer", "nullable": True, "maximum": 3},
                ],
            },
        ),
        (
            {"type": ["string", "integer"], "anyOf": [{"type": "null"}]},
            {"allOf": [{"anyOf": [{"enum": [None]}]}, {"anyOf": [{"type": "string"}, {"type": "integer"}]}]},
        ),
        ({"const": None}, {"enum": [None]}),
        ({"exclusiveMinimum": 0}, {"minimum": 0, "exclusiveMinimum": True}),
        ({"minimum": 1, "exclusiveMinimum": 0.5}, {"minimum": 1}),
        ({"minimum": 1, "exclusiveMinimum": 1}, {"minimum": 1, "exclusiveMinimum": True}),
        ({"maximum": 9, "exclusiveMaximum": 7}, {"maximum": 7, "exclusiveMaximum": True}),
        ({"maximum": 5, "exclusiveMaximum": 7}, {"maximum": 5}),
    ],
)
def test_schemas_of_3_1_in_3_0(written: dict[str, Any], meant: dict[str, Any]) -> None:
    mended, found = schema(written, "3.0.3")
    assert mended == meant
    assert set(found) == {"C119"}
    if written.keys() != {"const"} and "null" not in str(written):
        assert schema(written) == (written, [])


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ({"type": "string", "nullable": True}, {"type": ["string", "null"]}),
        ({"type": ["string", "null"], "nullable": True}, {"type": ["string", "null"]}),
        ({"type": "string", "enum": ["a"], "nullable": True}, {"type": ["string", "null"], "enum": ["a", None]}),
        ({"enum": ["a", None], "nullable": True}, {"enum": ["a", None]}),
        (
            {"$ref": "#/components/schemas/Thing", "nullable": True, "title": "t"},
            {"title": "t", "anyOf": [{"$ref": "#/components/schemas/Thing"}, {"type": "null"}]},
        ),
        (
            {"oneOf": [{"type": "string", "nullable": True}], "nullable": True},
            {"anyOf": [{"oneOf": [{"type": ["string", "null"]}]}, {"type": "null"}]},
        ),
        (
            {"allOf": [{}], "nullable": True, "minimum": 1, "exclusiveMinimum": True},
            {"anyOf": [{"allOf": [{}], "exclusiveMinimum": 1}, {"type": "null"}]},
        ),
        ({"minimum": 1, "exclusiveMinimum": False}, {"minimum": 1}),
        ({"exclusiveMaximum": True}, {}),
    ],
)
def test_schemas_of_3_0_in_3_1(written: dict[str, Any], meant: dict[str, Any]) -> None:
    mended, found = schema(written)
    assert mended == meant
    assert set(found) == {"C119"}


@pytest.mark.parametrize("value", [{"type": [7]}, {"type": []}, {"type": 3}, {"exclusiveMinimum": "0"}])
def test_what_is_of_no_version_is_for_validation(value: dict[str, Any]) -> None:
    assert schema(value, "3.0.3") == (value, [])
    assert schema(value) == (value, [])


# empty-key, repeated-item, schema-examples -------------------------------------------------------


def test_keys_without_a_value_go() -> None:
    value = {"title": None, "default": None, "example": None, "x-own": None, "properties": {"a": {"format": None}}}
    mended, found = schema({**value, "type": "object", "nullable": True}, "3.0.3")
    rest = {key: item for key, item in value.items() if key != "title"}
    assert mended == {**rest, "type": "object", "nullable": True, "properties": {"a": {}}}
    assert found == ["C121", "C121"]


def test_null_stays_where_it_could_mean_something() -> None:
    data = valid()
    operation = data["paths"]["/things/{id}"]["get"]
    operation |= {"security": None, "tags": None}
    operation["responses"]["404"] = None
    mended, found = repair(document(data))
    assert mended.data["paths"]["/things/{id}"]["get"] == {key: operation[key] for key in operation if key != "tags"}
    assert told(found) == [("C121", "/paths/~1things~1{id}/get/tags")]


def test_what_is_there_twice_counts_once() -> None:
    value = {"type": "object", "required": ["b", "a", "b"], "properties": {"b": {"enum": [1, True, 1]}}}
    mended, found = schema(value, "3.0.3")
    assert mended["required"] == ["b", "a"]
    assert [type(item) for item in mended["properties"]["b"]["enum"]] == [int, bool]
    assert found == ["C120", "C120"]
    assert schema(value)[1] == ["C120"]


def test_examples_of_schemas() -> None:
    assert schema({"examples": {"one": {"value": 1}}}) == ({}, ["C122"])
    assert schema({"examples": [1]}) == ({"examples": [1]}, [])
    assert schema({"examples": [1]}, "3.0.3") == ({}, ["C122"])


# untyped-object ----------------------------------------------------------------------------------


def test_properties_make_an_object() -> None:
    mended, found = schema({"properties": {"a": {"properties": {}}}, "anyOf": [{"properties": {}}]})
    assert mended["type"] == mended["properties"]["a"]["type"] == mended["anyOf"][0]["type"] == "object"
    assert found == ["C107"] * 3


@pytest.mark.parametrize(
    "value",
    [
        {"type": ["object", "null"], "properties": {}},
        {"$ref": "#/components/parameters/limit/schema", "properties": {}},
        {"required": ["a"]},
        {"properties": []},
        {"type": "object", "allOf": [{"properties": {}}]},
        {"type": "object", "not": {"properties": {"a": {"properties": {}}}}},
        {"type": "object", "if": {"properties": {}}, "then": {"properties": {}}},
        {"type": "object", "dependentSchemas": {"a": {"properties": {}}}},
        {"type": ["object", "null"], "allOf": [{"allOf": [{"properties": {}}]}]},
    ],
)
def test_what_a_type_would_change_stays(value: dict[str, Any]) -> None:
    assert schema(value) == (value, [])


def test_a_property_called_not_is_a_property() -> None:
    assert schema({"type": "object", "properties": {"not": {"properties": {}}}})[1] == ["C107"]


# All of them -------------------------------------------------------------------------------------


def test_repairs_that_are_not_allowed_are_errors_once() -> None:
    data = valid()
    data["paths"]["/things/{id}"]["get"]["parameters"][0].pop("required")
    mended, found = repair(document(data), allow=False)
    assert [(one.code, one.severity) for one in found] == [("C105", Severity.ERROR)]
    assert validate(mended) == ()


def test_the_input_is_not_changed() -> None:
    before = parse(read_source(COM))
    expected = copy.deepcopy(before.data)
    repair(before)
    assert before.data == expected


def test_the_real_file_is_valid_after_repair() -> None:
    mended, found = repair(parse(read_source(COM)))
    assert Counter(one.code for one in found) == {"C104": 16, "C105": 1, "C106": 1, "C107": 9}
    assert validate(mended) == ()
    assert repair(mended) == (mended, ())


@needs_shared
@pytest.mark.parametrize("date", ["2026-06-30", "2026-07-13"])
def test_the_vendors_other_files_are_valid_after_repair(date: str) -> None:
    mended, _ = repair(parse(read_source(SHARED / "vendor" / f"compute-ops-mgmt-{date}.json")))
    assert validate(mended) == ()
