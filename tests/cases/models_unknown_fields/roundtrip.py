"""Fields that the description does not know are kept, and sent back."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.golden.wire import Wire


def check(wire: Wire) -> None:
    body = {"maxSpeed": 100, "color": "red", "engine": {"fuel": "gas", "power": 75}}
    wire.answers(body)
    car = wire.client.cars.replace_many({})
    assert car.max_speed == 100
    assert car.model_extra == {"color": "red"}
    wire.client.cars.replace_many(car)
    assert wire.sent.json == body
