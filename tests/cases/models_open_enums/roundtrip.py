"""A value that an enumeration does not know stays text or number; every member has a name."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.golden.wire import Wire


def check(wire: Wire) -> None:
    models = wire.models()
    wire.answers({"state": "blinking", "level": 7, "mixed": 6}, status=201)
    lamp = wire.client.lamps.create(models.Lamp(state=models.LampState.ON, level=1, mixed="auto"))
    assert wire.sent.json == {"state": "on", "level": 1, "mixed": "auto"}
    assert (lamp.state, lamp.level, lamp.mixed) == ("blinking", 7, 6)
    wire.answers({"state": "a-b", "level": 20}, status=201)
    lamp = wire.client.lamps.create({"state": "off"})
    assert lamp.state is models.LampState("a-b")
    assert lamp.level is models.LampLevel(20)
