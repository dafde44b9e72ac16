"""A text, an array and an object in a header, `style: simple`, with and without `explode`."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.golden.wire import Wire


def check(wire: Wire) -> None:
    wire.answers(status=204)
    for resource, expected in (("joined", "R,100,G,200"), ("apart", "R=100,G=200")):
        getattr(wire.client, resource).get(text="b&w", colors=["blue", "a/b"], rgb={"R": 100, "G": 200})
        assert [wire.sent.headers[name] for name in ("text", "colors", "rgb")] == ["b&w", "blue,a/b", expected]
