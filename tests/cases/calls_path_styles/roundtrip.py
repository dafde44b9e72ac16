"""Path parameters in every style, with arrays and objects, percent-encoded one by one."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.golden.wire import Wire


def check(wire: Wire) -> None:
    client = wire.client
    wire.answers(status=204)
    client.simple.get(["x", "y/z"], {"red_part": 1, "green": 2})
    assert wire.sent.raw == "GET /simple/x,y%2Fz/green=2,redPart=1"
    client.label.get(["x", "y"], "1.2")
    assert wire.sent.raw == "GET /label/.x.y.1.2"
    client.matrix.get(["x", ";"], wire.models().Rgb(red_part=1, green=2))
    assert wire.sent.raw == "GET /matrix/;a=x,%3B;green=2;redPart=1"
