"""Query parameters: arrays in each style, an object, a boolean, and text that needs encoding."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.golden.wire import Wire


def check(wire: Wire) -> None:
    wire.answers(["x"])
    assert wire.client.search.list(plain=["a", "b"], csv=["a", "b"], pipe=["a", "b"], space=["a", "b"]) == [
        "x"
    ]
    assert wire.sent.raw == "GET /search?plain=a&plain=b&csv=a,b&pipe=a%7Cb&space=a%20b"
    wire.client.search.list(flag=True, deep={"k": "v"}, ratio=0.5, q="a b+c&d")
    assert wire.sent.raw == "GET /search?flag=true&deep%5Bk%5D=v&ratio=0.5&q=a%20b%2Bc%26d"
