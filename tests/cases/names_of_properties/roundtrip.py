"""Properties that Python or pydantic cannot have, or that differ in a sign or in case alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.golden.wire import Wire

NAMES = {
    "self": "self_", "class": "class_", "model_config": "model_config_", "model_dump": "model_dump_",
    "schema": "schema_", "json": "json_", "copy": "copy_", "1": "field_1", "": "field_empty",
    "a-b": "a_hyphen_minus_b", "a_b": "a_low_line_b", "@id": "id", "$ref": "ref", "日本": "ri_ben", "🎉": "tada",
    "__init__": "init", "_private": "private", "model_": "model", "x": "x", "X": "X", "str": "str_", "date": "date_",
    "List": "list_", "größe": "grosse", " ": "space", "a.b": "a_full_stop_b", "None": "none",
    "\u0430": "cyrillic_small_letter_a", "a": "a",
}  # fmt: skip


def check(wire: Wire) -> None:
    body = {wire_name: f"the {python}" for wire_name, python in NAMES.items()}
    wire.answers(body)
    thing = wire.models().Thing(**{python: f"the {python}" for python in NAMES.values()})
    answer = wire.client.things.create(thing)
    assert wire.sent.json == body
    for python in NAMES.values():
        assert getattr(answer, python) == f"the {python}"
    assert answer.model_dump(by_alias=True) == body
