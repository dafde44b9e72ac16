"""Descriptions of several files: what references lead to, what they are called, what is refused."""

# pyright: basic
from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from generator.loader import Document, bundle, parse, read_source, validate

from .support import document, told, valid

if TYPE_CHECKING:
    from pathlib import Path

    from generator.diagnostics import Diagnostic


def write(folder: Path, **files: Any) -> None:
    for name, data in files.items():
        path = folder / name.replace("__", "/")
        path = path.with_suffix(".json")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(data if isinstance(data, str) else json.dumps(data, indent=1))


def bundled(folder: Path, schemas: dict[str, Any], **options: bool) -> tuple[Document, tuple[Diagnostic, ...]]:
    """The correct description with these schemas, bundled."""
    data = valid()
    data["components"]["schemas"] = schemas
    write(folder, openapi=data)
    return bundle(parse(read_source(folder / "openapi.json")), folder, **options)


def schemas_of(result: tuple[Document, tuple[Diagnostic, ...]]) -> dict[str, Any]:
    made, problems = result
    assert problems == ()
    assert validate(made) == ()
    return made.data["components"]["schemas"]


TEXT = {"type": "string"}


def test_one_file_stays_as_it_is() -> None:
    whole = document(valid())
    assert bundle(whole, None)[0].data == whole.data


def test_a_component_gives_its_name_to_the_file_that_it_refers_to(tmp_path: Path) -> None:
    write(tmp_path, schemas__pet={"type": "object", "properties": {"next": {"$ref": "#"}}})
    made = schemas_of(
        bundled(tmp_path, {"Pet": {"$ref": "schemas/pet.json"}, "Use": {"items": {"$ref": "schemas/pet.json"}}})
    )
    pet = {"$ref": "#/components/schemas/Pet"}
    assert made == {"Pet": {"type": "object", "properties": {"next": pet}}, "Use": {"items": pet}}


def test_names_are_short_where_they_are_alone(tmp_path: Path) -> None:
    write(tmp_path, a={"definitions": {"One": TEXT, "Two": TEXT}}, b={"definitions": {"Two": TEXT}})
    made = schemas_of(
        bundled(tmp_path, {"All": {"oneOf": [{"$ref": f"{ref}"} for ref in (
            "a.json#/definitions/One", "a.json#/definitions/Two", "b.json#/definitions/Two",
        )]}})
    )  # fmt: skip
    assert sorted(made) == ["All", "One", "a-Two", "b-Two"]


def test_references_go_back_and_forth(tmp_path: Path) -> None:
    write(tmp_path, other={"Back": {"type": "array", "items": {"$ref": "openapi.json#/components/schemas/Here"}}})
    made = schemas_of(bundled(tmp_path, {"Here": {"items": {"$ref": "other.json#/Back"}}}))
    assert made["Back"]["items"] == {"$ref": "#/components/schemas/Here"}


def test_yaml_and_json_refer_to_each_other(tmp_path: Path) -> None:
    (tmp_path / "more.yaml").write_text("Thing:\n  type: string\n")
    assert schemas_of(bundled(tmp_path, {"A": {"$ref": "more.yaml#/Thing"}}))["A"] == TEXT


def test_mappings_of_discriminators_are_references(tmp_path: Path) -> None:
    kinds = {name: {"type": "object", "properties": {"kind": TEXT}} for name in ("Cat", "Dog")}
    pet = {
        "oneOf": [{"$ref": "#/Cat"}, {"$ref": "#/Dog"}],
        "discriminator": {"propertyName": "kind", "mapping": {"cat": "#/Cat", "dog": "pets.json#/Dog"}},
    }
    write(tmp_path, pets=kinds | {"Pet": pet})
    made = schemas_of(bundled(tmp_path, {"Pet": {"$ref": "pets.json#/Pet"}}))
    mapping = {"cat": "#/components/schemas/Cat", "dog": "#/components/schemas/Dog"}
    assert made["Pet"]["discriminator"]["mapping"] == mapping


def test_path_items_and_parameters_come_from_files(tmp_path: Path) -> None:
    data = valid("3.0.3")
    item = data["paths"]["/things/{id}"]
    write(tmp_path, paths__thing=item, shared={"id": item["get"]["parameters"][0]})
    item["get"]["parameters"] = [{"$ref": "../shared.json#/id"}]
    write(tmp_path, paths__thing=item)
    data["paths"]["/things/{id}"] = {"$ref": "paths/thing.json"}
    write(tmp_path, openapi=data)
    made, problems = bundle(parse(read_source(tmp_path / "openapi.json")), tmp_path)
    assert (problems, validate(made)) == ((), ())
    assert made.data["paths"]["/things/{id}"]["get"]["parameters"] == [{"$ref": "#/components/parameters/id"}]
    assert made.data["components"]["parameters"]["id"]["in"] == "path"


def test_faults_are_told_of_the_file_they_are_in(tmp_path: Path) -> None:
    write(tmp_path, other={"One": TEXT, "Thing": {"type": "object", "properties": {"a": {"type": "txt"}}}})
    made, problems = bundled(tmp_path, {"A": {"$ref": "other.json#/Thing"}})
    (fault,) = validate(made)
    assert problems == ()
    assert fault.pointer == "/components/schemas/A/properties/a/type"
    assert (fault.location.file, fault.location.line) == ((tmp_path / "other.json").as_posix(), 9)


# Names within a document --------------------------------------------------------------------------


def test_anchors_and_ids_are_found(tmp_path: Path) -> None:
    tree = {
        "$id": "https://example.com/tree",
        "$anchor": "top",
        "properties": {
            "root": {"$ref": "#"},
            "leaf": {"$ref": "leaf"},
            "anchor": {"$ref": "#top"},
            "dynamic": {"$dynamicRef": "#node"},
        },
        "$defs": {"leaf": {"$id": "leaf", "type": "string"}, "node": {"$dynamicAnchor": "node", "type": "string"}},
    }
    by_id = {"$ref": "https://example.com/tree#top"}
    made = schemas_of(bundled(tmp_path, {"Tree": tree | {"type": "object"}, "ById": {"items": by_id}}))
    here = "#/components/schemas/Tree"
    assert [value["$ref"] for value in made["Tree"]["properties"].values()] == [
        *(here, f"{here}/$defs/leaf", here, f"{here}/$defs/node"),
    ]
    assert made["ById"]["items"] == {"$ref": here}
    assert "$id" not in json.dumps(made)


# What is refused ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("reference", "code"),
    [
        ("https://example.com/x.json", "C302"),
        ("HTTP://169.254.169.254/latest", "C302"),
        ("ftp://example.com/x", "C302"),
        ("file://example.com/etc/passwd", "C302"),
        ("//example.com/x.json", "C302"),
        ("file:///etc/passwd", "C306"),
        ("/etc/passwd", "C306"),
        ("../secret.json", "C306"),
        ("%2e%2e/secret.json", "C306"),
        ("sub/../../secret.json", "C306"),
        ("link.json", "C306"),
        ("nothing.json", "C303"),
        ("sub", "C303"),
        ("nul%00byte.json", "C303"),
        ("x" * 5000, "C303"),
        ("good.json#/nothing", "C303"),
        ("good.json#nothing", "C303"),
        ("#nothing", "C303"),
        ("http://[", "C303"),
        ("broken.json", "C003"),
    ],
)
def test_references_that_are_refused(tmp_path: Path, reference: str, code: str) -> None:
    folder = tmp_path / "spec"
    (folder / "sub").mkdir(parents=True)
    write(tmp_path, secret={"type": "string"})
    write(folder, good={"Thing": TEXT}, broken="{")
    (folder / "link.json").symlink_to(tmp_path / "secret.json")
    made, problems = bundled(folder, {"A": {"items": {"$ref": reference}}})
    assert [one.code for one in problems] == [code]
    assert validate(made) == ()


def test_files_outside_may_be_allowed(tmp_path: Path) -> None:
    (tmp_path / "spec").mkdir()
    write(tmp_path, common={"Thing": TEXT})
    outside = {"A": {"$ref": "../common.json#/Thing"}}
    assert schemas_of(bundled(tmp_path / "spec", outside, allow_outside=True)) == {"A": TEXT}


def test_standard_input_has_no_folder() -> None:
    data = valid()
    data["components"]["schemas"]["A"] = {"$ref": "a.json"}
    assert told(bundle(document(data), None)[1]) == [("C302", "/components/schemas/A/$ref")]


def test_every_broken_reference_is_told_at_once(tmp_path: Path) -> None:
    _, problems = bundled(tmp_path, {"A": {"$ref": "a.json"}, "B": {"$ref": "b.json"}, "C": {"$ref": "http://c"}})
    assert [one.code for one in problems] == ["C303", "C303", "C302"]
