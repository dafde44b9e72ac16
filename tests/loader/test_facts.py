"""`keep = "facts"`: prose goes, facts stay."""

# pyright: basic
from __future__ import annotations

from typing import Any

import pytest

from generator.loader import apply_overlay, canonical, keep_facts, parse, read_source, validate

from .support import OPERATION, SHARED, document, needs_shared, source, valid, with_value


def facts(data: object) -> Any:
    return keep_facts(document(data)).data


def schema(value: object) -> Any:
    return keep_facts(with_value(value, "components", "schemas", "Thing")).data["components"]["schemas"]["Thing"]


def test_prose_goes_from_every_kind_of_object() -> None:
    data = valid()
    prose = {"description": "d", "summary": "s", "externalDocs": {"url": "u"}, "x-note": "n"}
    data["info"] |= prose | {"license": {"name": "l"}, "contact": {}, "termsOfService": "t"}
    data["tags"] = [{"name": "a", **prose}]
    data["servers"] = [{"url": "/", "variables": {"v": {"default": "d", **prose}}, **prose}]
    data["components"]["securitySchemes"] = {"s": {"type": "http", "scheme": "bearer", **prose}}
    data["paths"]["/things/{id}"]["get"] |= prose
    kept = facts(data)
    assert kept["info"] == {"title": "Things", "version": "1"}
    assert kept["tags"] == [{"name": "a"}]
    assert kept["servers"] == [{"url": "/", "variables": {"v": {"default": "d"}}}]
    assert kept["components"]["securitySchemes"] == {"s": {"type": "http", "scheme": "bearer"}}
    assert not prose.keys() & kept["paths"]["/things/{id}"]["get"].keys()


def test_properties_with_such_names_stay() -> None:
    properties = {name: {"type": "string"} for name in ("description", "summary", "example", "examples", "x-a")}
    assert schema({"properties": properties}) == {"properties": properties}


def test_data_is_not_looked_into() -> None:
    value = {
        "default": {"description": "d"},
        "enum": [{"summary": "s"}],
        "const": {"x-a": 1},
        "title": "A long title",
    }
    assert schema(value) == value


@pytest.mark.parametrize(
    ("example", "stays"),
    [
        *[(value, True) for value in (0, False, None, "", "four short words here", "x" * 80)],
        *[(value, False) for value in ("five short words are prose", "x" * 81, {"a": 1}, [], ["a"])],
    ],
)
def test_only_short_examples_stay(example: object, stays: bool) -> None:
    assert ("example" in schema({"example": example})) is stays
    assert schema({"examples": [example, 1]}) == {"examples": [example, 1] if stays else [1]}


def test_named_examples_go() -> None:
    data = valid()
    data["components"]["examples"] = {"a": {"value": 1}}
    data["components"]["parameters"]["limit"]["examples"] = {"a": {"$ref": "#/components/examples/a"}}
    kept = facts(data)["components"]
    assert "examples" not in kept
    assert "examples" not in kept["parameters"]["limit"]


@pytest.mark.parametrize(
    ("status", "phrase"),
    [
        *[
            ("200", "OK"),
            ("422", "Unprocessable Content"),
            ("413", "Content Too Large"),
            ("4XX", "Client Error"),
        ],
        *[("299", "Successful"), ("default", "Default")],
    ],
)
def test_a_response_is_described_by_its_phrase(status: str, phrase: str) -> None:
    kept = keep_facts(with_value({status: {"description": "prose"}}, *OPERATION, "responses")).data
    assert kept["paths"]["/things/{id}"]["get"]["responses"] == {status: {"description": phrase}}


def test_a_shared_response_is_described_by_the_status_it_is_used_for() -> None:
    data = valid()
    names = {"Missing": "404", "409-conflict": None, "Odd": None, "Both": None}
    data["components"]["responses"] = {name: {"description": "prose"} for name in names}
    data["paths"]["/things/{id}"]["get"]["responses"] = {
        status: {"$ref": f"#/components/responses/{name}"}
        for status, name in {"404": "Missing", "400": "Both", "401": "Both"}.items()
    }
    responses = facts(data)["components"]["responses"]
    assert {name: response["description"] for name, response in responses.items()} == {
        "Missing": "Not Found",
        "409-conflict": "Conflict",
        "Odd": "Response",
        "Both": "Response",
    }


def test_the_words_of_an_overlay_survive() -> None:
    overlay = {
        "overlay": "1.0.0",
        "info": {"title": "o", "version": "1"},
        "actions": [{"target": "$.info", "update": {"description": "our own words about it"}}],
    }
    kept = apply_overlay(keep_facts(document(valid())), source(canonical(overlay)))
    assert kept.data["info"]["description"] == "our own words about it"


def test_the_wrong_shape_is_passed_over() -> None:
    broken = {
        "paths": [{"description": "d"}],
        "components": {"schemas": [1], "parameters": 2},
        "tags": {"a": 1},
    }
    assert facts(broken) == broken


@needs_shared
def test_the_vendors_file_becomes_the_committed_one() -> None:
    kept = keep_facts(parse(read_source(SHARED / "vendor" / "compute-ops-mgmt-2026-07-06.json")))
    assert canonical(kept.data) == (SHARED / "compute-ops-mgmt" / "openapi.facts.json").read_text()
    assert keep_facts(kept).data == kept.data


@needs_shared
@pytest.mark.parametrize("name", ["backup-recovery", "device-management"])
def test_facts_of_a_valid_document_are_valid(name: str) -> None:
    kept = keep_facts(parse(read_source(SHARED / "vendor" / f"{name}.json")))
    assert validate(kept) == ()
