"""A text, an array and an object in a cookie, `style: form`, with and without `explode`."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.golden.wire import Wire


def check(wire: Wire) -> None:
    wire.answers(status=204)
    for resource, expected in (
        ("joined", "text=b%26w; colors=blue%2Cblack; rgb=R%2C100%2CG%2C200"),
        ("apart", "text=b%26w; colors=blue; colors=black; R=100; G=200"),
    ):
        getattr(wire.client, resource).get(text="b%26w", colors=["blue", "black"], rgb={"R": 100, "G": 200})
        assert wire.sent.headers["cookie"] == expected
