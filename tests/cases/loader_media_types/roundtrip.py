"""Of several media types JSON is spoken, or its kin; a body that is not JSON is sent as it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.golden.wire import Wire


def check(wire: Wire) -> None:
    wire.answers({"title": "t"}, headers={"content-type": "application/hal+json"})
    assert wire.client.docs.create({"title": "t"}).title == "t"
    assert wire.sent.headers["content-type"] == "application/vnd.doc+json"
    assert wire.sent.headers["accept"].startswith("application/hal+json")
    wire.client.docs.replace_many(body=b"<doc/>")
    assert (wire.sent.content, wire.sent.headers["content-type"]) == (b"<doc/>", "application/xml")
