"""A base with a discriminator, and children that build on it by `allOf`: a pet may be a cat."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.golden.wire import Wire


def check(wire: Wire) -> None:
    models = wire.models()
    for tag, kind in (("dog", models.Dog), ("Cat", models.Cat), ("Pet", models.PetBase), ("fish", models.Fish)):
        wire.answers({"petType": tag, "friends": [{"petType": "dog", "bark": "wuff"}]})
        pet = wire.client.things.create({"pet_type": tag})
        assert type(pet) is kind
        assert type(pet.friends[0]) is models.Dog or kind is models.Fish
        assert wire.sent.json == {"petType": tag}
    wire.client.things.create(models.Lion(pet_type="Lion", mane=True, claws=4, name="Leo"))
    assert wire.sent.json == {"petType": "Lion", "mane": True, "claws": 4, "name": "Leo"}
    wire.answers({"petType": "Lion", "mane": True})
    assert wire.client.things.create({"petType": "Lion"}).mane is True
