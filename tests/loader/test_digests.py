"""Digests of prose: of all of it, by place, and of nothing else."""

# pyright: basic
from __future__ import annotations

import json
from copy import deepcopy
from typing import Any

import pytest

from generator.loader import Source, keep_facts, parse, prose_digests

DESCRIPTION: dict[str, Any] = {
    "openapi": "3.1.0",
    "info": {"title": "Pets", "version": "1", "description": "All about animals.", "contact": {"name": "Ann"}},
    "servers": [{"url": "https://pets.example"}, {"url": "https://dogs.example", "description": "For dogs alone."}],
    "paths": {
        "/pets/{id}": {
            "get": {
                "parameters": [{"name": "id", "in": "path", "required": True, "description": "Which animal."}],
                "responses": {"200": {"description": "The animal."}, "404": {"description": "Not Found"}},
            }
        }
    },
    "components": {
        "schemas": {
            "Pet": {
                "type": "object",
                "x-note": {"by": "Ann"},
                "properties": {
                    "description": {"type": "string", "description": "What people say of it."},
                    "kind": {"enum": ["cat", "dog"], "examples": ["cat", "a word of more than four words"]},
                },
            }
        }
    },
}
PLACES = [
    "/components/schemas/Pet/properties/description/description",
    "/components/schemas/Pet/properties/kind/examples",
    "/components/schemas/Pet/x-note",
    "/info/contact",
    "/info/description",
    "/paths/~1pets~1{id}/get/parameters/0/description",
    "/paths/~1pets~1{id}/get/responses/200/description",
    "/servers/1/description",
]


def digests(data: dict[str, Any]) -> dict[str, str]:
    return prose_digests(parse(Source(file="spec.json", text=json.dumps(data), sha256="")))


def test_every_place_that_the_facts_leave_out() -> None:
    assert list(digests(DESCRIPTION)) == PLACES


def test_facts_have_no_prose() -> None:
    document = parse(Source(file="spec.json", text=json.dumps(DESCRIPTION), sha256=""))
    assert prose_digests(keep_facts(document)) == {}


@pytest.mark.parametrize("place", PLACES)
def test_one_change_is_one_other_digest(place: str) -> None:
    changed = deepcopy(DESCRIPTION)
    node: Any = changed
    *way, last = [step.replace("~1", "/") for step in place.split("/")[1:]]
    for step in way:
        node = node[int(step)] if isinstance(node, list) else node[step]
    node[last] = ["quite another example text here"] if last == "examples" else "Other words."
    before, after = digests(DESCRIPTION), digests(changed)
    assert list(before) == list(after)
    assert [where for where in before if before[where] != after[where]] == [place]


def test_the_order_of_keys_does_not_matter() -> None:
    def turned(value: Any) -> Any:
        if isinstance(value, dict):
            return {key: turned(value[key]) for key in reversed(value)}
        return [turned(item) for item in value] if isinstance(value, list) else value

    assert list(digests(turned(DESCRIPTION)).items()) == list(digests(DESCRIPTION).items())
