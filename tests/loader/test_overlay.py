"""OpenAPI Overlay 1.0.0: what actions do, and every fault at its own line."""

# pyright: basic
from __future__ import annotations

import copy
import json
from typing import Any

import pytest

from generator.diagnostics import SpecError
from generator.loader import apply_overlay

from .support import document, source

BASE: dict[str, Any] = {
    "info": {"title": "T", "tags": ["a"]},
    "paths": {
        "/x": {"get": {"parameters": [{"name": "p"}, {"name": "q"}, {"name": "r"}]}},
        "/y": {"get": {"parameters": [{"name": "q"}]}},
    },
}


def overlay(*actions: object, **keys: object) -> str:
    base = {"overlay": "1.0.0", "info": {"title": "o", "version": "1"}, "actions": list(actions)}
    return json.dumps(base | keys, indent=1)


def applied(*actions: object) -> Any:
    return apply_overlay(document(BASE), source(overlay(*actions))).data


def faults(text: str) -> list[tuple[str, str]]:
    with pytest.raises(SpecError) as raised:
        apply_overlay(document(BASE), source(text, "overlay.json"))
    assert {one.location.file for one in raised.value.diagnostics} == {"overlay.json"}
    return [(one.code, one.pointer) for one in raised.value.diagnostics]


def test_update_merges_objects_and_appends_arrays() -> None:
    update = {"title": "U", "new": {"a": 1}, "tags": ["b"]}
    assert applied({"target": "$.info", "update": update})["info"] == {
        "title": "U",
        "new": {"a": 1},
        "tags": ["a", "b"],
    }


def test_update_merges_deeply_and_may_change_a_type() -> None:
    merged = applied({"target": "$", "update": {"paths": {"/x": {"get": {"summary": "s"}}}, "info": [1]}})
    assert set(merged["paths"]["/x"]["get"]) == {"parameters", "summary"}
    assert merged["info"] == [1]


def test_update_of_an_array_appends_one_item() -> None:
    assert applied({"target": "$.info.tags", "update": "b"})["info"]["tags"] == ["a", "b"]
    assert applied({"target": "$.info.tags", "update": ["b", "c"]})["info"]["tags"] == ["a", ["b", "c"]]


def test_update_reaches_every_match() -> None:
    data = applied({"target": "$.paths.*.get", "update": {"tags": ["t"]}})
    assert [data["paths"][path]["get"]["tags"] for path in ("/x", "/y")] == [["t"], ["t"]]


def test_remove_takes_matches_at_any_depth() -> None:
    data = applied({"target": "$..parameters[?@.name != 'q']", "remove": True})
    assert data["paths"]["/x"]["get"]["parameters"] == [{"name": "q"}]
    assert data["paths"]["/y"]["get"]["parameters"] == [{"name": "q"}]


def test_remove_of_nested_matches() -> None:
    assert applied({"target": "$.paths..*", "remove": True})["paths"] == {}


def test_remove_takes_a_text_too() -> None:
    assert applied({"target": "$.info.title", "remove": True})["info"] == {"tags": ["a"]}


def test_actions_see_what_earlier_ones_did() -> None:
    first = {"target": "$.info", "update": {"x-new": {}}}
    assert applied(first, {"target": "$.info['x-new']", "update": {"a": 1}})["info"]["x-new"] == {"a": 1}


def test_the_input_is_not_changed() -> None:
    before = document(BASE)
    expected = copy.deepcopy(before.data)
    apply_overlay(before, source(overlay({"target": "$..*", "remove": True})))
    apply_overlay(before, source(overlay({"target": "$.info", "update": {"tags": ["b"]}})))
    assert before.data == expected


def test_places_survive_the_removal_of_items() -> None:
    before = document(BASE)
    removal = {"target": "$.paths['/x'].get.parameters[?@.name != 'r']", "remove": True}
    addition = {"target": "$.paths['/x'].get.parameters", "update": {"name": "s"}}
    after = apply_overlay(before, source(overlay(removal, addition)))
    parameters = "/paths/~1x/get/parameters"
    assert after.data["paths"]["/x"]["get"]["parameters"] == [{"name": "r"}, {"name": "s"}]
    assert after.locate(f"{parameters}/0/name") == before.locate(f"{parameters}/2/name")
    assert after.locate(f"{parameters}/1/name") == before.locate(parameters)
    assert after.locate("/paths/~1y/get/parameters/0") == before.locate("/paths/~1y/get/parameters/0")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (overlay({"target": "$.info", "update": {}}, overlay="2.0.0"), [("C201", "/overlay")]),
        (overlay({"target": "$.info", "update": {}}, extra=1), [("C202", "/extra")]),
        (
            overlay({"target": "$.info", "update": {}}, info={"title": 1, "x-own": 1}),
            [("C203", "/info"), ("C203", "/info/title")],
        ),
        (overlay(), [("C203", "/actions")]),
        (overlay(1), [("C203", "/actions/0")]),
        (overlay({"update": {}}), [("C203", "/actions/0")]),
        (overlay({"target": "$.info", "remove": "yes"}), [("C203", "/actions/0/remove")]),
        (overlay({"target": "$.info", "updates": {}, "update": {}}), [("C202", "/actions/0/updates")]),
        (overlay({"target": "paths./x", "update": {}}), [("C204", "/actions/0/target")]),
        (overlay({"target": "$.paths[", "remove": True}), [("C204", "/actions/0/target")]),
        (overlay({"target": "$.info"}), [("C205", "/actions/0")]),
        (overlay({"target": "$.info", "remove": False}), [("C205", "/actions/0")]),
        (overlay({"target": "$.info", "remove": True, "update": {}}), [("C205", "/actions/0")]),
        (overlay({"target": "$.nothing", "update": {}}), [("C206", "/actions/0/target")]),
        (overlay({"target": "$.info", "update": 1}), [("C207", "/actions/0/target")]),
        (overlay({"target": "$.info.title", "update": "U"}), [("C207", "/actions/0/target")]),
        (overlay({"target": "$", "remove": True}), [("C207", "/actions/0/target")]),
        ("{}", [("C203", ""), ("C203", ""), ("C203", "")]),
        ('{"overlay": 1,', [("C003", "")]),
    ],
)
def test_faults(text: str, expected: list[tuple[str, str]]) -> None:
    assert sorted(faults(text)) == sorted(expected)


def test_all_faults_are_told_at_once_with_their_lines() -> None:
    text = (
        "overlay: 1.0.0\ninfo: {title: o, version: '1'}\nactions:\n"
        "- target: $.nothing\n  update: {}\n- target: $.info\n  updat: {}\n- target: $.x\n  remove: true\n"
    )
    with pytest.raises(SpecError) as raised:
        apply_overlay(document(BASE), source(text, "overlay.yaml"))
    assert [(one.code, one.location.line) for one in raised.value.diagnostics] == [
        *(("C206", 4), ("C205", 6), ("C202", 7), ("C206", 8)),
    ]
