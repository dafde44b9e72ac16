"""Validation: a case for each rule, precise places, all at once, and the library as a second judge."""

# pyright: basic
from __future__ import annotations

import socket
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openapi_spec_validator import OpenAPIV30SpecValidator, OpenAPIV31SpecValidator

from generator.diagnostics import Severity
from generator.loader import parse, read_source, repair, validate
from generator.loader.document import changed
from generator.loader.walk import walk

from .support import COM, OPERATION, SCHEMA, SHARED, document, needs_shared, told, valid, with_value, without

GET = "/paths/~1things~1{id}/get"
THING = "/components/schemas/Thing"
PARAMETER = (*OPERATION, "parameters", 0)
VERSIONS = ("3.0.3", "3.1.0")

both_versions = pytest.mark.parametrize("version", VERSIONS)


def codes(value: object, *parts: str | int, version: str = "3.1.0") -> list[tuple[str, str]]:
    return told(validate(with_value(value, *parts, version=version)))


@both_versions
def test_a_correct_document_has_no_findings(version: str) -> None:
    assert validate(document(valid(version))) == ()


# Versions ----------------------------------------------------------------------------------------


@pytest.mark.parametrize("version", ["4.0.0", "3.2.0", 3.1, None, "3.1", []])
def test_unsupported_versions(version: object) -> None:
    data = valid() | {"openapi": version}
    if version is None:
        del data["openapi"]
    (finding,) = validate(document(data))
    assert finding.code == "C101"
    assert finding.hint


def test_swagger_gets_a_sentence_on_how_to_convert() -> None:
    (finding,) = validate(document({"swagger": "2.0", "info": {}, "paths": {}}))
    assert (finding.code, finding.pointer) == ("C102", "/swagger")
    assert "convert" in str(finding.hint)


# Structure ---------------------------------------------------------------------------------------


@both_versions
@pytest.mark.parametrize(
    ("parts", "value", "code", "pointer"),
    [
        (("paths",), [], "C112", "/paths"),
        (("paths", "things"), {}, "C111", "/paths/things"),
        (("info", "title"), 1, "C112", "/info/title"),
        (("servers",), [{}], "C110", "/servers/0"),
        (OPERATION, "x", "C112", GET),
        ((*OPERATION, "sumary"), "x", "C111", f"{GET}/sumary"),
        ((*OPERATION, "parameters"), {}, "C112", f"{GET}/parameters"),
        ((*PARAMETER, "in"), "nowhere", "C113", f"{GET}/parameters/0/in"),
        ((*PARAMETER, "required"), False, "C105", f"{GET}/parameters/0"),
        ((*PARAMETER, "style"), "form", "C113", f"{GET}/parameters/0/style"),
        ((*PARAMETER, "own"), 1, "C111", f"{GET}/parameters/0/own"),
        ((*OPERATION, "responses", "200", "description"), 1, "C112", f"{GET}/responses/200/description"),
        ((*OPERATION, "responses", "20"), {"description": "d"}, "C111", f"{GET}/responses/20"),
        ((*SCHEMA, "type"), "strin", "C113", f"{THING}/type"),
        ((*SCHEMA, "properties"), [], "C112", f"{THING}/properties"),
        ((*SCHEMA, "properties", "id", "minLength"), "1", "C112", f"{THING}/properties/id/minLength"),
        (("components", "schema"), {}, "C111", "/components/schema"),
        (PARAMETER, {"$ref": 1}, "C301", f"{GET}/parameters/0/$ref"),
    ],
)
def test_faults_of_structure(
    version: str, parts: tuple[str | int, ...], value: object, code: str, pointer: str
) -> None:
    assert codes(value, *parts, version=version) == [(code, pointer)]


@both_versions
@pytest.mark.parametrize(
    ("parts", "code", "pointer"),
    [
        (("info",), "C110", ""),
        (("paths",), "C110", ""),
        ((*PARAMETER, "name"), "C110", f"{GET}/parameters/0"),
        ((*PARAMETER, "schema"), "C110", f"{GET}/parameters/0"),
        ((*PARAMETER, "required"), "C105", f"{GET}/parameters/0"),
        ((*OPERATION, "responses", "200", "description"), "C110", f"{GET}/responses/200"),
    ],
)
def test_missing_keys(version: str, parts: tuple[str | int, ...], code: str, pointer: str) -> None:
    data = without(*parts, version=version)
    if parts == ("paths",):
        data.data.pop("components")
    assert told(validate(data)) == [(code, pointer)]


@pytest.mark.parametrize(
    ("parts", "value", "words"),
    [
        (("paths",), [], "must be an object, not an array"),
        ((*PARAMETER, "in"), "nowhere", '"nowhere" is not one of "query", "header", "path", "cookie"'),
        ((*SCHEMA, "type"), "strin", 'did you mean "string"?'),
        (("components", "schema"), {}, 'did you mean "schemas"?'),
        (("paths", "things"), {}, "a path begins with a slash"),
        ((*OPERATION, "responses", "ok"), {"description": ""}, "goes by its status"),
        (("components", "schemas", "a b"), {}, '"a b" is not a valid name here'),
        (PARAMETER, {"name": "id", "in": "path", "required": True}, 'one of the keys "content" or "schema"'),
    ],
)
def test_messages_are_for_people(parts: tuple[str | int, ...], value: object, words: str) -> None:
    (finding,) = validate(with_value(value, *parts))
    assert words in str(finding)


def test_a_reference_with_siblings_is_told_with_its_repair() -> None:
    (finding,) = validate(_with_sibling())
    assert (finding.code, finding.pointer) == ("C104", f"{GET}/parameters/1")
    assert "`ref-siblings`" in str(finding.hint)


def _with_sibling() -> Any:
    data = valid()
    data["paths"]["/things/{id}"]["get"]["parameters"].append(
        {"$ref": "#/components/parameters/limit", "schema": {"type": "string"}}
    )
    return document(data)


@both_versions
def test_names_of_components(version: str) -> None:
    assert codes({}, "components", "headers", version=version) == []
    assert codes({"a b": {"schema": {}}}, "components", "headers", version=version) == [
        ("C113", "/components/headers/a b")
    ]


def test_a_security_scheme_of_3_0_is_told_by_its_type() -> None:
    value = {"s": {"type": "http"}}
    assert codes(value, "components", "securitySchemes", version="3.0.3") == [("C110", "/components/securitySchemes/s")]


# Schemas -----------------------------------------------------------------------------------------


def test_every_fault_of_a_schema_is_told() -> None:
    value = {"type": "x", "required": "a", "properties": {"p": {"minimum": "1", "enum": 1}}, "items": []}
    assert sorted(pointer for _, pointer in codes(value, *SCHEMA)) == [
        f"{THING}/{rest}" for rest in ("items", "properties/p/enum", "properties/p/minimum", "required", "type")
    ]


@both_versions
def test_a_pattern_that_the_client_cannot_read_is_a_warning(version: str) -> None:
    assert validate(with_value({"type": "string", "pattern": "^\\p{Lu}"}, *SCHEMA, version=version)) == ()
    (finding,) = validate(with_value({"type": "string", "pattern": "^(?=a)"}, *SCHEMA, version=version))
    assert (finding.code, finding.severity) == ("C115", Severity.WARNING)


@both_versions
def test_defaults_must_fit(version: str) -> None:
    properties = {
        "good": {"type": "integer", "default": 1},
        "bad": {"type": "integer", "default": "ten"},
        "far": {"allOf": [{"$ref": "#/components/parameters/limit/schema"}], "default": 1000},
        "null": {"type": "string", "default": None},
    }
    found = codes({"type": "object", "properties": properties}, *SCHEMA, version=version)
    assert sorted(found) == [
        ("C106", f"{THING}/properties/null/default"),
        ("C114", f"{THING}/properties/bad/default"),
        ("C114", f"{THING}/properties/far/default"),
    ]


def test_a_default_is_found_by_names_with_signs_in_them() -> None:
    value = {"type": "object", "properties": {"a/b ~%#?é": {"type": "integer", "default": "x"}}}
    assert codes(value, *SCHEMA) == [("C114", f"{THING}/properties/a~1b ~0%#?é/default")]


def test_required_keys_that_nobody_describes_are_a_warning() -> None:
    value = {"allOf": [{"$ref": "#/components/schemas/Base"}], "required": ["id", "nmae"]}
    data = valid()
    data["components"]["schemas"] = {
        "Thing": value,
        "Base": {"oneOf": [{"type": "object", "properties": {"id": {}}}]},
    }
    (finding,) = validate(document(data))
    assert (finding.code, finding.severity) == ("C118", Severity.WARNING)
    assert '"nmae"' in finding.message


# Rules between objects ---------------------------------------------------------------------------


@both_versions
@pytest.mark.parametrize(
    ("path", "found"),
    [
        ("/things/{id}", []),
        ("/things", [("C108", "/paths/~1things/get/parameters/0")]),
        ("/things/{id}/{other}", [("C108", "/paths/~1things~1{id}~1{other}/get")]),
        ("/things/{id", [("C108", "/paths/~1things~1{id")]),
        ("/things/{}", [("C108", "/paths/~1things~1{}")]),
        ("/things/}id{", [("C108", "/paths/~1things~1}id{")]),
    ],
)
def test_path_parameters(version: str, path: str, found: list[tuple[str, str]]) -> None:
    data = valid(version)
    data["paths"] = {path: data["paths"]["/things/{id}"]}
    assert told(validate(document(data))) == found


def test_path_parameters_may_be_shared_and_referenced() -> None:
    data = valid()
    item = data["paths"]["/things/{id}"]
    data["components"]["parameters"]["id"] = item["get"].pop("parameters")[0]
    item["parameters"] = [{"$ref": "#/components/parameters/id"}]
    assert validate(document(data)) == ()


@both_versions
def test_names_are_unique(version: str) -> None:
    data = valid(version)
    item = data["paths"]["/things/{id}"]
    limits = [{"$ref": "#/components/parameters/limit"}, {"name": "limit", "in": "query", "schema": {}}]
    item["put"] = {**item["get"], "parameters": [*item["get"]["parameters"], *limits]}
    data["tags"] = [{"name": "a"}, {"name": "a", "description": "d"}]
    assert told(validate(document(data))) == [
        ("C116", "/paths/~1things~1{id}/put/operationId"),
        ("C109", "/paths/~1things~1{id}/put/parameters/2"),
        ("C117", "/tags/1"),
    ]


# References --------------------------------------------------------------------------------------


@both_versions
@pytest.mark.parametrize(
    ("reference", "code"),
    [
        ("#/components/schemas/thing", "C303"),
        ("#/components/schemas/", "C303"),
        ("#/paths/x/0", "C303"),
        ("#anchor", "C303"),
        ("common.json#/Thing", "C302"),
        ("https://example.com/thing.json", "C302"),
        ("file:///etc/hostname", "C302"),
        ("#/components/parameters/limit", "C305"),
        (1, "C301"),
    ],
)
def test_references_that_lead_nowhere(version: str, reference: object, code: str) -> None:
    value = {"type": "object", "properties": {"a": {"$ref": reference}}}
    assert codes(value, *SCHEMA, version=version) == [(code, f"{THING}/properties/a/$ref")]


def test_a_name_in_other_letters_is_suggested() -> None:
    (finding,) = validate(with_value({"allOf": [{"$ref": "#/components/schemas/thing"}]}, *SCHEMA))
    assert finding.hint == 'did you mean "#/components/schemas/Thing"?'


def test_the_mapping_of_a_discriminator_is_checked() -> None:
    mapping = {"a": "#/components/schemas/Thing", "b": "Thing", "c": "#/components/schemas/None", "d": 1}
    found = codes({"discriminator": {"propertyName": "p", "mapping": mapping}}, *SCHEMA)
    assert ("C303", f"{THING}/discriminator/mapping/c") in found
    assert ("C301", f"{THING}/discriminator/mapping/d") in found
    assert not [pointer for _, pointer in found if pointer.endswith(("/a", "/b"))]


@both_versions
def test_circles_are_told_and_recursion_is_fine(version: str) -> None:
    reference = {name: {"$ref": f"#/components/schemas/{name}"} for name in ("A", "B", "C", "Tree")}
    data = valid(version)
    data["components"]["schemas"] = {
        "A": reference["B"],
        "B": {"allOf": [reference["A"]]},
        "C": reference["C"],
        "Tree": {"type": "object", "properties": {"kids": {"type": "array", "items": reference["Tree"]}}},
    }
    assert told(validate(document(data))) == [
        ("C304", "/components/schemas/A"),
        ("C304", "/components/schemas/C"),
    ]


@both_versions
def test_examples_and_extensions_hold_no_references(version: str) -> None:
    value = {"example": {"$ref": 1}, "default": {"$ref": "x"}, "x-own": {"$ref": "y"}, "type": "object"}
    assert codes(value, *SCHEMA, version=version) == []


def test_nothing_is_ever_fetched(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise AssertionError("a connection was opened")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    value = {"$ref": "http://127.0.0.1:9/a.json", "default": 1, "$schema": "http://127.0.0.1:9/dialect"}
    assert ("C302", f"{THING}/$ref") in codes(value, *SCHEMA)


# All of them -------------------------------------------------------------------------------------


def test_all_findings_come_at_once_sorted_by_place() -> None:
    data = valid()
    data["info"] = {"title": 1}
    data["paths"]["/things/{id}"]["get"]["parameters"] = []
    data["components"]["schemas"]["Thing"]["type"] = "x"
    found = validate(document(data))
    assert told(found) == [
        ("C110", "/info"),
        ("C112", "/info/title"),
        ("C108", GET),
        ("C113", f"{THING}/type"),
    ]
    assert [one.location.line for one in found] == sorted(one.location.line or 0 for one in found)


def test_the_real_file_has_eighteen_faults_each_at_its_line() -> None:
    found = validate(parse(read_source(COM)))
    lines = COM.read_text().splitlines()
    assert [one.code for one in found].count("C104") == 16
    assert sorted({one.code for one in found}) == ["C104", "C105", "C106"]
    assert len(found) == 18
    (default,) = (one for one in found if one.code == "C106")
    assert lines[(default.location.line or 0) - 1].strip().startswith('"default": null')


@needs_shared
@pytest.mark.parametrize("name", ["backup-recovery", "device-management"])
def test_the_vendors_other_documents_are_valid(name: str) -> None:
    assert validate(parse(read_source(SHARED / "vendor" / f"{name}.json"))) == ()


WRONG: st.SearchStrategy[Any] = st.sampled_from(
    [
        None,
        True,
        0,
        -1,
        1.5,
        "",
        "x",
        "#/components/schemas/Thing",
        [],
        [1],
        [[]],
        {},
        {"$ref": 1},
        {"$ref": "#/components/schemas/Thing"},
        {"$ref": "#/components/parameters/limit"},
        {"a": {}},
        {"type": "x"},
        {"$ref": "#"},
        {"allOf": [{"$ref": "#/components/schemas/Thing"}]},
        {"properties": []},
        ["a", "a"],
    ]
)
RICH: dict[str, Any] = valid() | {
    "tags": [{"name": "a"}],
    "servers": [{"url": "/", "variables": {"v": {"default": "d"}}}],
    "components": {
        "schemas": {
            "Thing": {
                "allOf": [{"$ref": "#/components/schemas/Base"}, {"properties": {"a": {"enum": ["x"]}}}],
                "discriminator": {"propertyName": "a", "mapping": {"x": "Base"}},
                "required": ["a"],
            },
            "Base": {"type": "object", "properties": {"id": {"type": "string", "default": "d"}}},
        },
        "parameters": {"limit": {"name": "limit", "in": "query", "schema": {"type": "integer"}}},
        "responses": {"Gone": {"description": "d", "headers": {"H": {"schema": {"type": "string"}}}}},
        "securitySchemes": {"s": {"type": "http", "scheme": "bearer"}},
    },
}


def _places(value: Any, parts: tuple[str | int, ...] = ()) -> list[tuple[str | int, ...]]:
    items = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    return [parts, *(place for key, item in items for place in _places(item, (*parts, key)))]


def _the_librarys(data: dict[str, Any]) -> int:
    """How many faults the library sees; it may stumble over a broken document, which counts as one."""
    judge = OpenAPIV30SpecValidator if str(data["openapi"]).startswith("3.0") else OpenAPIV31SpecValidator
    try:
        return sum(1 for _ in judge(data).iter_errors())
    except Exception:
        return 1


@settings(max_examples=150, deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow])
@given(data=st.data(), version=st.sampled_from(VERSIONS))
def test_whatever_is_broken_is_told_and_never_raises(data: st.DataObject, version: str) -> None:
    """Any value anywhere: repair and validation give findings wherever the library finds something."""
    broken: Any = RICH | {"openapi": version}
    for _ in range(data.draw(st.integers(1, 3))):
        place = data.draw(st.sampled_from(_places(broken)[1:]))
        broken = changed(broken, place, lambda _: data.draw(WRONG))
    read = document(broken)
    before = validate(read)
    mended, _ = repair(read)
    after = validate(mended)
    assert not [one for one in (*before, *after) if one.code == "C199"]
    assert list(walk(mended.data))
    if str(broken.get("openapi")) in VERSIONS and _the_librarys(broken):
        assert before
