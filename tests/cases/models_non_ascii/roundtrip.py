"""Names that are not ASCII are transliterated."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.golden.wire import Wire


def check(wire: Wire) -> None:
    body = {"größe": 1, "名": "x", "art": "groß"}
    wire.answers(body, status=201)
    mass = wire.client.masse.create("ß", body, a="ü")
    assert wire.sent.json == body
    assert wire.sent.target == "POST /maße/ß?ä=ü"
    assert (mass.grosse, mass.art) == (1, wire.models().MassArt("groß"))
