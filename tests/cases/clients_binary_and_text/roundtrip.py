"""Bodies that are bytes, and bodies that are text."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.golden.wire import Wire


def check(wire: Wire) -> None:
    wire.answers(b"PK\x03", headers={"content-type": "application/zip"})
    assert wire.client.logs.get("1") == b"PK\x03"
    wire.answers("gr\u00fcn".encode("latin-1"), headers={"content-type": "text/plain; charset=latin-1"})
    assert wire.client.logs.replace("1", b"\x00\x01") == "gr\u00fcn"
    assert (wire.sent.content, wire.sent.headers["content-type"]) == (b"\x00\x01", "application/octet-stream")
    wire.answers(b"-----BEGIN")
    assert wire.client.logs.create("1", "text") == b"-----BEGIN"
