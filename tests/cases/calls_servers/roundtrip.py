"""Servers by name, variables filled in; operations of another host get credentials only if they say so."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.golden.wire import Wire


def check(wire: Wire) -> None:
    wire.answers(status=204)
    client = wire.client_with(base_url=None, server="eu.example.com:8443", auth="secret")

    def sent() -> tuple[str, bool]:
        return wire.sent.url, "authorization" in wire.sent.headers

    client.things.get()
    assert sent() == ("https://eu.example.com:8443/api/things", True)
    client.files.get("1")
    assert sent() == ("https://files.example.com/files/1", False)
    client.files.replace("1")
    assert sent() == ("https://files.example.com/files/1", True)
    client.files.delete("1")
    assert sent() == ("https://eu.example.com:8443/api/files/1", True)
    client.files.head("1")
    assert sent() == ("https://eu.example.com:8443/files/1", True)
    wire.client_with(base_url=None, server="test.example.com/two", auth="secret").things.get()
    assert sent() == ("https://test.example.com/two/things", True)
