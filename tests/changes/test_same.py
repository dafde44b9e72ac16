"""What is no change: order, spelling, prose; and prose is counted."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from generator.changes import Bump

from .edits import BASE, changed, compared

NULLS = {
    "a list of types": {"type": ["string", "null"]},
    "anyOf": {"anyOf": [{"type": "string"}, {"type": "null"}]},
    "oneOf, null first": {"oneOf": [{"type": "null"}, {"type": "string"}]},
}
NOTE = "/components/schemas/ThingCreate/properties/note"
NULLABLE = {"type": "string", "nullable": True}


def reversed_keys(value: Any) -> Any:
    """The same value with the keys of all objects in the other order."""
    if isinstance(value, dict):
        return {key: reversed_keys(value[key]) for key in reversed(value)}
    return [reversed_keys(item) for item in value] if isinstance(value, list) else value


@pytest.mark.parametrize("spelling", NULLS.values(), ids=list(NULLS))
@pytest.mark.parametrize("other", NULLS.values(), ids=list(NULLS))
def test_null_has_one_meaning(spelling: dict[str, Any], other: dict[str, Any], folder: Path) -> None:
    comparison = compared(changed(BASE, {NOTE: spelling}), changed(BASE, {NOTE: other}), folder)
    assert (comparison.changes, comparison.bump) == ((), Bump.NONE)


def test_null_of_openapi_3_0_is_the_same(folder: Path) -> None:
    old = changed(BASE, {"/openapi": "3.0.3", NOTE: NULLABLE, "/components/schemas/Thing/properties/owner": NULLABLE})
    assert compared(old, BASE, folder).changes == ()


def test_order_means_nothing(folder: Path) -> None:
    assert compared(BASE, reversed_keys(BASE), folder).bump is Bump.NONE


@pytest.mark.parametrize(
    "pointer",
    [
        "/paths/~1v1~1things/get/parameters",
        "/components/schemas/ThingCreate/required",
        "/components/schemas/State/enum",
        "/components/schemas/Figure/oneOf",
        "/components/schemas/Shape/oneOf",
        "/paths/~1v1~1things/get/parameters/2/schema/enum",
        "/servers",
    ],
)
def test_order_of_items_means_nothing(pointer: str, folder: Path) -> None:
    at: Any = BASE
    for step in pointer.split("/")[1:]:
        step = step.replace("~1", "/")
        at = at[int(step) if isinstance(at, list) else step]
    comparison = compared(BASE, changed(BASE, {pointer: at[::-1]}), folder)
    assert (comparison.changes, comparison.prose) == ((), ())


@pytest.mark.parametrize(
    ("name", "path"), [("Thing", "/paths/~1v1~1things~1{id}"), ("Gadget-v1beta1", "/paths/~1v1beta1~1gadgets")]
)
def test_a_shared_answer_is_the_same_as_one_in_its_place(name: str, path: str, folder: Path) -> None:
    schema = {"$ref": f"#/components/schemas/{name}"}
    answer = {"description": "OK", "content": {"application/json": {"schema": schema}}}
    place = f"{path}/get/responses/200"
    new = changed(BASE, {"/components/responses/shared": answer, place: {"$ref": "#/components/responses/shared"}})
    assert compared(BASE, new, folder).changes == ()


def test_prose_is_counted(folder: Path) -> None:
    new = changed(
        BASE,
        {
            "/paths/~1v1~1things/get/summary": "All of them",
            "/paths/~1v1~1things/get/description": "By their names",
            "/components/schemas/Thing/properties/name/example": "lamp",
            "/info/description": "Of things",
        },
    )
    comparison = compared(BASE, new, folder)
    assert comparison.changes == ()
    assert [(change.word, change.pointer) for change in comparison.prose] == [
        ("example", "/components/schemas/Thing/properties/name"),
        ("description", "/info"),
        ("description", "/paths/~1v1~1things/get"),
        ("summary", "/paths/~1v1~1things/get"),
    ]
    assert comparison.bump is Bump.PATCH


def test_prose_of_what_comes_is_no_change_of_prose(folder: Path) -> None:
    new = changed(BASE, {"/components/schemas/Thing/properties/colour": {"type": "string", "description": "Red"}})
    assert compared(BASE, new, folder).prose == ()


def test_prose_of_a_parameter_that_stands_elsewhere_is_the_same(folder: Path) -> None:
    parameters = "/paths/~1v1~1things/get/parameters"
    old = changed(BASE, {f"{parameters}/0/description": "How many"})
    new = changed(old, {parameters: old["paths"]["/v1/things"]["get"]["parameters"][::-1]})
    assert compared(old, new, folder).prose == ()


def test_a_property_called_description_is_no_prose(folder: Path) -> None:
    at = "/components/schemas/Thing/properties/description"
    old, new = (changed(BASE, {at: {"type": kind}}) for kind in ("string", "integer"))
    comparison = compared(old, new, folder)
    assert (len(comparison.changes), comparison.prose) == (1, ())
