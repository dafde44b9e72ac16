"""Values of enumerations that are no names, or that differ in a sign or in case alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.golden.wire import Wire

TEXTS = {
    "": "EMPTY", "1": "_1", "true": "TRUE", "None": "NONE", "a b": "A_B", "A": "A", "a": "a", "mro": "MRO",
    "name": "name_", "NAME": "NAME", "-1": "HYPHEN_MINUS_1", "a-b": "A_HYPHEN_MINUS_B", "\U0001f389": "TADA",
    "日本": "RI_BEN", "__init__": "INIT", "\u202e": "RIGHT_TO_LEFT_OVERRIDE", " ": "SPACE",
}  # fmt: skip
NUMBERS = {-1: "MINUS_1", 0: "_0", 1: "_1", 10_000_000_000: "_10000000000"}


def check(wire: Wire) -> None:
    models = wire.models()
    assert {str(value): name for name, value in models.Text.__members__.items()} == TEXTS
    assert {int(value): name for name, value in models.Number.__members__.items()} == NUMBERS
    wire.answers({"texts": [*TEXTS, "new"], "numbers": [*NUMBERS, 2]})
    thing = wire.client.things.get()
    assert thing.texts == [*models.Text, "new"]
    assert thing.numbers == [*models.Number, 2]
    assert thing.model_dump(mode="json") == {"texts": [*TEXTS, "new"], "numbers": [*NUMBERS, 2]}
