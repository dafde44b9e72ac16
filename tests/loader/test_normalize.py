"""Normal form: schemas that could make the work endless, and what becomes of what no type can say."""

# pyright: basic
from __future__ import annotations

from typing import Any

import pytest

from generator.diagnostics import SpecError
from generator.loader import validate
from generator.loader.normalize import normalize

from .support import document, told, valid


def normal(schemas: dict[str, Any], version: str = "3.1.0") -> dict[str, Any]:
    """The named schemas of the correct description with these components, by key."""
    data = valid(version)
    data["components"]["schemas"] = schemas
    assert not [one for one in validate(document(data)) if one.severity == "error"]
    return {named.key: dict(named.schema) for named in normalize(data, "spec.json").schemas}


def ref(name: str) -> dict[str, str]:
    return {"$ref": f"#/components/schemas/{name}"}


def test_schemas_that_build_on_each_other_twice_do_not_double_the_work() -> None:
    schemas: dict[str, Any] = {"A40": {"type": "object", "properties": {"end": {"type": "string"}}}}
    schemas |= {f"A{n}": {"allOf": [ref(f"A{n + 1}"), {"type": "object"}, ref(f"B{n + 1}")]} for n in range(40)}
    schemas |= {f"B{n}": {"allOf": [ref(f"A{min(n + 1, 40)}"), {"minProperties": n}]} for n in range(41)}
    assert normal(schemas)["A0"]["properties"] == {"end": {"type": "string"}}


def test_trees_of_properties_that_two_schemas_describe_come_to_an_end() -> None:
    tree = {
        f"{kind}{n}": {"type": "object", "properties": {name: ref(f"{kind}{n + 1}") for name in "abcd"}}
        for kind in "BC"
        for n in range(10)
    }
    ends = {f"{kind}10": {"type": "object"} for kind in "BC"}
    assert len(normal({"A": {"allOf": [ref("B0"), ref("C0")]}, **tree, **ends})) < 300


def test_a_chain_that_is_too_long_is_a_diagnostic() -> None:
    schemas: dict[str, Any] = {"A2000": {"type": "object"}}
    schemas |= {f"A{n}": {"allOf": [ref(f"A{n + 1}"), {"minProperties": 1}]} for n in range(2000)}
    with pytest.raises(SpecError) as raised:
        normal(schemas)
    assert told(raised.value.diagnostics) == [("C308", "/components/schemas")]


def test_a_child_that_narrows_a_property_has_its_own() -> None:
    found = normal(
        {
            "Base": {"type": "object", "properties": {"next": ref("Base")}},
            "Child": {"allOf": [ref("Base"), {"properties": {"next": ref("Child")}}]},
        }
    )
    assert found["Child"]["properties"]["next"] == {"$ref": "Child"}


def test_foreign_extensions_and_conditions_go() -> None:
    schema = {"type": "string", "x-other": 1, "x-comgen-pointer": {}, "if": {"minLength": 1}, "not": {"maxLength": 2}}
    assert normal({"A": schema}) == {"A": {"type": "string"}}
    named = {"type": "object", "properties": {"x-other": {"type": "string"}}}
    assert normal({"A": named})["A"]["properties"] == {"x-other": {"type": "string"}}


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ({"type": "integer", "minimum": 1, "exclusiveMinimum": True}, {"type": "integer", "exclusiveMinimum": 1}),
        ({"type": "integer", "maximum": 1, "exclusiveMaximum": False}, {"type": "integer", "maximum": 1}),
        ({"type": "string", "nullable": True}, {"anyOf": [{"type": "string"}, {"type": "null"}]}),
        ({"type": "string", "nullable": False}, {"type": "string"}),
        ({"nullable": True}, {}),
    ],
)
def test_schemas_of_3_0(old: dict[str, Any], new: dict[str, Any]) -> None:
    assert normal({"A": old}, "3.0.3")["A"] == new


@pytest.mark.parametrize("pattern", ["(?=a)", "(a)\\1", "["])
def test_patterns_that_the_client_cannot_read_go(pattern: str) -> None:
    assert normal({"A": {"type": "string", "pattern": pattern}})["A"] == {"type": "string"}


def test_a_default_is_judged_in_bounded_time() -> None:
    data = valid()
    schemas: dict[str, Any] = {"A40": {"type": "object"}, "B40": {"type": "integer"}}
    for n in range(40):
        schemas |= {f"{kind}{n}": {"oneOf": [ref(f"A{n + 1}"), ref(f"B{n + 1}")]} for kind in "AB"}
    schemas["A0"]["default"] = "x"
    schemas["R"] = {"type": "string", "pattern": "^(a+)+$", "default": "a" * 60 + "!"}
    data["components"]["schemas"] = schemas
    assert validate(document(data)) == ()


def test_what_an_extension_holds_is_no_reference() -> None:
    data = valid()
    data["paths"]["/a"] = {"get": {"x-note": {"$ref": "#/nowhere"}, "responses": {"204": {"description": "d"}}}}
    assert normalize(data, "spec.json").document["paths"]["/a"]["get"]["x-note"] == {"$ref": "#/nowhere"}
