"""HEAD, OPTIONS and TRACE, one operationId twice, several tags or none; webhooks and callbacks do no harm."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.golden.wire import Wire


def check(wire: Wire) -> None:
    things = wire.client.things
    wire.answers(b"", headers={"content-type": "application/json"})
    assert things.head() is None
    wire.answers(status=204)
    for method in ("head", "options", "trace"):
        getattr(things, method)()
        assert wire.sent.raw == f"{method.upper()} /things"
    things.create()
    assert "Deprecated." in things.trace.__doc__
    assert "old: Deprecated. Gone soon." in things.trace.__doc__
    assert "Also tagged second, third." in things.options.__doc__
