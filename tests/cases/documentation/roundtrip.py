"""Our own words are in the docstrings, the most specific ones, and the types are as they were."""

from __future__ import annotations

import inspect
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.golden.wire import Wire


def check(wire: Wire) -> None:
    wire.answers({"name": "Rex", "owner": {"name": "Ann"}, "sitter": None, "toys": [{"size/cm": 3}]})
    dog = wire.client.dogs.get("1", deep=True, lang="en")
    assert dog.owner.name == "Ann"
    assert dog.toys[0].size_cm == 3
    dogs, models = type(wire.client.dogs), wire.models()
    text = inspect.getdoc(dogs.get) or ""
    assert text.startswith("Get one dog.\n\nIts toys come along; \"quotes\", \\backslashes\\ and \"\"\" stay what they are.")
    told = " ".join(text.split())
    for words in ("lang: Language of the names, in this operation alone.", "Returns: The dog.", "there is `dogs.update`."):
        assert words in told
    assert "lang" not in (inspect.getdoc(dogs.update) or "")
    assert (inspect.getdoc(dogs.update) or "").startswith("What we say nothing of is the vendor's.\n")
    assert dogs.__doc__ == "Those who bark."
    assert models.Dog.__doc__ == "Somebody who barks."
    assert models.DogToysItem.__doc__ == "An item of `toys`: What it has to play with."
    assert models.DogMood.__doc__ == "How it feels."
    assert models.Breeder is models.Owner
