"""Licence, notice, authors, keywords and URLs of the package, whatever signs are in them; the client is as ever."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.golden.wire import Wire


def check(wire: Wire) -> None:
    wire.answers({"id": "1"})
    assert wire.client.carts.get("1").id == "1"
    assert wire.package.__version__ == "2.0.0rc1"
