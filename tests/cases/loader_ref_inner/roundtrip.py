"""A `$ref` to a part of another component."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.golden.wire import Wire


def check(wire: Wire) -> None:
    wire.answers([{"id": "1", "host": {"name": "h"}}])
    (server,) = wire.client.servers.list()
    backup = wire.models().Backup(host={"name": "h"})
    assert type(server.host) is type(backup.host) is wire.models().ServerHost
