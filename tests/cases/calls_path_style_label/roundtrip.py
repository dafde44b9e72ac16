"""A text, an array and an object in the path, `style: label`, with and without `explode`."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.golden.wire import Wire


def check(wire: Wire) -> None:
    wire.answers(status=204)
    for resource, expected in (
        ("joined", "/.b%26w/.blue,a%2Fb/.R,100,%C3%A9,200"),
        ("apart", "/.b%26w/.blue.a%2Fb/.R=100.%C3%A9=200"),
    ):
        getattr(wire.client, resource).get("b&w", ["blue", "a/b"], {"R": 100, "é": 200})
        assert wire.sent.raw == f"GET /{resource}{expected}"
