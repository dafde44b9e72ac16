"""A text, an array and an object in the query, `style: form`, with and without `explode`."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.golden.wire import Wire


def check(wire: Wire) -> None:
    wire.answers(status=204)
    for resource, expected in (
        ("joined", "text=b%26w&colors=blue,a%2Fb&rgb=R,100,%C3%A9,200"),
        ("apart", "text=b%26w&colors=blue&colors=a%2Fb&R=100&%C3%A9=200"),
    ):
        get = getattr(wire.client, resource).get
        get(text="b&w", colors=["blue", "a/b"], rgb={"R": 100, "é": 200})
        assert wire.sent.raw == f"GET /{resource}?{expected}"
        get(text="", colors=[], rgb={})  # empty text is sent, an empty list or object is nothing
        assert wire.sent.raw == f"GET /{resource}?text="
