"""A discriminator of `anyOf` without a mapping, where the names of the schemas count, and one whose mapping says more."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.golden.wire import Wire


def check(wire: Wire) -> None:
    models = wire.models()
    for body, kind in (({"pet_type": "Cat", "lives": 9}, models.Cat), ({"pet_type": "Dog"}, models.Dog)):
        wire.answers(body)
        assert type(wire.client.things.create(body)) is kind
        assert wire.sent.json == body
    for name, kind in (("cat", models.Cat), ("tomcat", models.Cat), ("Dog", models.Dog)):
        wire.answers({"pet_type": "Dog", "best": {"pet_type": name}})
        assert type(wire.client.things.create({"pet_type": "Cat"}).best) is kind
    wire.answers({"pet_type": "Dog", "best": {"pet_type": "newt", "legs": 4}})
    with pytest.warns(wire.package.ResponseMismatch, match="at /best"):
        assert wire.client.things.create({"pet_type": "Cat"}).best.legs == 4
