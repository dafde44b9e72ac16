"""Our own texts: which of them wins, what they must not touch, and every fault at its own line."""

# pyright: basic
from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest
import yaml

from generator.diagnostics import Severity, SpecError
from generator.loader import document_with, read_texts, validate
from generator.loader.texts import texts_of

from .support import document, source, valid

if TYPE_CHECKING:
    from pathlib import Path

VERSIONS = pytest.mark.parametrize("version", ["3.0.3", "3.1.0"])


def texts(**kinds: Any) -> Any:
    return texts_of([source(yaml.safe_dump(kinds), "texts.yaml")])


def written(data: dict[str, Any], **kinds: Any) -> Any:
    made = document_with(document(data), texts(**kinds))
    assert [one for one in validate(made) if one.severity is Severity.ERROR] == []
    return made.data


def faults(*files: str) -> list[tuple[str, int | None, str]]:
    with pytest.raises(SpecError) as raised:
        texts_of([source(text, f"{number}.yaml") for number, text in enumerate(files)])
    return [(one.code, one.location.line, one.message) for one in raised.value.diagnostics]


def lost(data: dict[str, Any], **kinds: Any) -> list[tuple[str, str]]:
    with pytest.raises(SpecError) as raised:
        written(data, **kinds)
    return [(one.code, one.pointer) for one in raised.value.diagnostics]


def with_schemas(version: str = "3.1.0", **schemas: Any) -> dict[str, Any]:
    data = valid(version)
    data["components"]["schemas"] = schemas
    return data


def properties(**inner: Any) -> dict[str, Any]:
    return {"type": "object", "properties": inner}


# Which text wins ---------------------------------------------------------------------------------


def test_a_propertys_own_text_goes_before_that_of_its_name_and_the_vendors() -> None:
    text = {"type": "string", "description": "the vendor's"}
    data = with_schemas(A=properties(id=text, name=text), B=properties(id=text))
    made = written(data, properties={"id": "any"}, schemas={"A": {"properties": {"id": "A's"}}})
    schemas = made["components"]["schemas"]
    assert schemas["A"]["properties"]["id"]["description"] == "A's"
    assert schemas["B"]["properties"]["id"]["description"] == "any"
    assert schemas["A"]["properties"]["name"]["description"] == "the vendor's"


@pytest.mark.parametrize(
    "around",
    [
        lambda inner: inner,
        lambda inner: {"type": "array", "items": inner},
        lambda inner: {"type": "object", "additionalProperties": inner},
        lambda inner: {"allOf": [inner]},
        lambda inner: {"anyOf": [{"type": "array", "items": {"oneOf": [inner, {"type": "string"}]}}]},
    ],
)
def test_a_path_goes_through_what_is_no_property(around: Any) -> None:
    data = with_schemas(A=around(properties(b=around(properties(**{"c/d": {"type": "string"}})))))
    made = written(data, schemas={"A": {"description": "an A", "properties": {"b/c~1d": "the one"}}})
    assert json.dumps(made).count('"description": "the one"') == 1
    assert made["components"]["schemas"]["A"]["description"] == "an A"


def test_names_of_keywords_are_names_of_properties_too() -> None:
    data = with_schemas(A=properties(properties=properties(description={"type": "string"})))
    made = written(data, properties={"properties": "a", "description": "b"})["components"]["schemas"]["A"]
    assert made["properties"]["properties"]["description"] == "a"
    assert made["properties"]["properties"]["properties"]["description"] == {"type": "string", "description": "b"}


@VERSIONS
def test_a_reference_that_has_a_text_stays_one(version: str) -> None:
    data = with_schemas(version, A=properties(b={"$ref": "#/components/schemas/B"}), B=properties())
    made = written(data, properties={"b": "the one"})["components"]["schemas"]["A"]["properties"]["b"]
    reference = {"$ref": "#/components/schemas/B"}
    assert made == (reference if version == "3.1.0" else {"allOf": [reference]}) | {"description": "the one"}


@VERSIONS
@pytest.mark.parametrize("place", ["operation", "path item"])
@pytest.mark.parametrize("is_shared", [False, True])
def test_an_operations_parameter_goes_before_its_name(version: str, place: str, is_shared: bool) -> None:
    data = valid(version)
    item = data["paths"]["/things/{id}"]
    limit = data["components"]["parameters"]["limit"]
    there = {"$ref": "#/components/parameters/limit"} if is_shared else dict(limit)
    (item if place == "path item" else item["get"]).setdefault("parameters", []).append(there)
    item["delete"] = {**item["get"], "operationId": "delete_thing"}
    operation = {"parameters": {"limit": "here"}}
    made = written(data, parameters={"limit": "anywhere", "id": "who"}, operations={"GET /things/{id}": operation})
    got = {one.get("name", one.get("$ref")): one for one in made["paths"]["/things/{id}"]["get"]["parameters"]}
    key = "#/components/parameters/limit" if is_shared and version == "3.1.0" else "limit"
    assert got[key]["description"] == "here"
    assert got["id"]["description"] == "who"
    assert made["components"]["parameters"]["limit"]["description"] == "anywhere"
    assert json.dumps(made).count('"here"') == 1


def test_texts_of_an_operation_and_of_tags() -> None:
    data = valid()
    data["tags"] = [{"name": "a", "description": "the vendor's"}]
    get = data["paths"]["/things/{id}"]["get"]
    get |= {"tags": ["a", "b"], "requestBody": {"content": {}}, "summary": "the vendor's", "description": "theirs"}
    get["responses"] |= {"202": {"description": "Accepted"}, "404": {"description": "Not Found"}}
    operation = {"summary": "s", "body": "b", "returns": "r"}
    made = written(data, tags={"a": "A", "b": "B"}, operations={"GET /things/{id}": operation})
    got = made["paths"]["/things/{id}"]["get"]
    assert (got["summary"], got["description"], got["requestBody"]["description"]) == ("s", "theirs", "b")
    assert {status: one["description"] for status, one in got["responses"].items()} == {
        "200": "r",
        "202": "r",
        "404": "Not Found",
    }
    assert made["tags"] == [{"name": "a", "description": "A"}, {"name": "b", "description": "B"}]


def test_an_operation_of_a_shared_path_item() -> None:
    data = valid()
    data["components"]["pathItems"] = {"one": data["paths"]["/things/{id}"]}
    reference = {"$ref": "#/components/pathItems/one"}
    data["paths"] = {"/things/{id}": reference, "/x/{id}": reference}
    made = written(data, operations={"GET /x/{id}": {"summary": "this one"}})
    assert made["paths"]["/x/{id}"]["get"]["summary"] == "this one"
    assert made["paths"]["/things/{id}"] == reference


def test_nothing_else_changes() -> None:
    data = valid()
    before = json.dumps(data)
    made = written(data, properties={"id": "text"}, parameters={"limit": "a", "id": "b"}, schemas={"Thing": "c"})
    assert json.dumps(data) == before
    assert json.loads(json.dumps(made), object_hook=_without_texts) == json.loads(before, object_hook=_without_texts)


def _without_texts(node: dict[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in node.items() if key != "description"}


# What is wrong with them -------------------------------------------------------------------------


def test_faults_of_all_files_are_told_at_once() -> None:
    found = faults(
        "tags: {a: 1}\noperations:\n  GET /a: text\nschemas: {A: []}",
        "parameters: {a: ' ', b: fine}\nother: 1",
        "parameters:\n  b: fine too",
        "a: [",
    )
    assert [(code, line) for code, line, _ in found] == [
        ("C212", 1),
        ("C212", 3),
        ("C212", 4),
        ("C212", 1),
        ("C211", 2),
        ("C214", 2),
        ("C003", 2),
    ]
    assert found[5][2] == "1.yaml:1:22 has a text about it too"


def test_what_is_not_there_is_told_once() -> None:
    operations = {
        "GET /things/{id}": {"parameters": {"no": "x"}, "body": "x"},
        "GET /no": {"summary": "x", "parameters": {"id": "x"}, "returns": "x"},
        "PUT /things/{id}": {"summary": "x"},
    }
    schemas = {"No": {"description": "x", "properties": {"a": "x"}}, "Thing": {"properties": {"id/a": "x"}}}
    gone = {"no": "x"}
    found = lost(valid(), operations=operations, schemas=schemas, properties=gone, parameters=gone, tags=gone)
    assert found == [
        ("C213", pointer)
        for pointer in (
            "/operations/GET ~1no",
            "/operations/GET ~1things~1{id}/body",
            "/operations/GET ~1things~1{id}/parameters/no",
            "/operations/PUT ~1things~1{id}",
            "/parameters/no",
            "/properties/no",
            "/schemas/No",
            "/schemas/Thing/properties/id~1a",
            "/tags/no",
        )
    ]


def test_for_another_edition_it_is_a_warning() -> None:
    stale: list[Any] = []
    made = document_with(document(valid()), texts(properties={"no": "x", "id": "yes"}), stale)
    assert made.data["components"]["schemas"]["Thing"]["properties"]["id"]["description"] == "yes"
    assert [(one.code, one.severity) for one in stale] == [("C213", Severity.WARNING)]


def test_a_text_that_another_hides_is_not_lost() -> None:
    data = with_schemas(A=properties(id={"type": "string"}))
    written(data, properties={"id": "any"}, schemas={"A": {"properties": {"id": "A's"}}})


def test_a_file_a_folder_or_nothing(tmp_path: Path) -> None:
    for path, text in (("a.yaml", "tags: {a: A}"), ("deep/b.yaml", "tags: {b: B}"), ("c.txt", "tags: [")):
        (tmp_path / path).parent.mkdir(exist_ok=True)
        (tmp_path / path).write_text(text)
    read = read_texts(tmp_path)
    assert read.about(("tags", "a")) == "A"
    assert read.about(("tags", "b")) == "B"
    assert read_texts(tmp_path / "a.yaml").about(("tags", "b")) is None
    (tmp_path / "empty").mkdir()
    for name in ("empty", "none.yaml"):
        with pytest.raises(SpecError) as raised:
            read_texts(tmp_path / name)
        assert [one.code for one in raised.value.diagnostics] == ["C001"]
