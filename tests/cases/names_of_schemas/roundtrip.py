"""Schemas called as Python, pydantic or the generated code call something: all have a class, and it works."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.golden.wire import Wire

NAMES = (
    *("Client", "Field", "BaseModel", "Any", "list", "models", "None", "Type", "Model", "Open"),
    "datetime",
)


def check(wire: Wire) -> None:
    sent = {name: {"id": name} for name in NAMES} | {"at": "2026-01-02T03:04:05Z", "any": [1]}
    wire.answers(sent)
    found = wire.client.things.create(sent)
    assert wire.sent.json == sent
    assert found.model_dump(mode="json", by_alias=True) == sent
    assert found.none.id == "None"
    assert found.any == [1]
    models = wire.models()
    assert type(found.list_) is models.List_
    assert type(found.field) is models.Field_
    # `Any` beside `any` keeps its case, and makes way for the class.
    assert type(found.Any__) is models.Any_
