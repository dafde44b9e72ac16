"""`allOf` is merged deeply: the typed `items` wins, both halves of `link` stay."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.golden.wire import Wire


def check(wire: Wire) -> None:
    wire.answers(
        {"count": 1, "items": [{"name": "f1", "speed": 30}], "link": {"href": "/fans", "method": "GET"}}
    )
    (fans,) = wire.client.fans.list().pages()
    assert wire.sent.target == "GET /fans"
    assert (fans.items[0].name, fans.items[0].speed) == ("f1", 30)
    assert (fans.link.href, fans.link.method) == ("/fans", "GET")
