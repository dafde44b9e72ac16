"""`python -m benchmarks.server FOLDER`: serves the payloads over https on a port of 127.0.0.1, as fast as it can.

What it sends was made before; of a request it reads the first line alone. It is no HTTP server for anything else: every
request is a GET without a body. The first line that it prints is its URL.

/compute-ops-mgmt/v1/groups            all groups
/compute-ops-mgmt/v1/groups/ID         the first group, whatever the identifier
/compute-ops-mgmt/v1/servers           1,000 servers, which is all
/many/SIZE/MS/compute-ops-mgmt/v1/servers?offset=…   SIZE servers in pages of 100, each MS milliseconds late
"""

from __future__ import annotations

import asyncio
import json
import re
import ssl
import sys
from pathlib import Path

from .payloads import Payloads

PAGE = 100
CERTIFICATE = "server.pem"
PAYLOADS = "payloads.json"
_BASE = "/compute-ops-mgmt/v1"
_ID = "the identifier"
_MANY = re.compile(rf"/many/(\d+)/(\d+){_BASE}/servers\?(?:.*&)?offset=(\d+)")


class Replies:
    """What is sent for a target: seconds to wait, and the whole reply."""

    def __init__(self, payloads: Payloads) -> None:
        self._servers = [_around_id(item) for item in payloads.servers]
        total = len(payloads.servers)
        self._fixed = {
            f"{_BASE}/groups": _reply(_page(payloads.groups, 0, len(payloads.groups))),
            f"{_BASE}/servers": _reply(_page(payloads.servers, 0, total)),
        }
        self._group = _reply(payloads.groups[0])

    def find(self, target: str) -> tuple[float, bytes]:
        """The reply to a request target, its query with it."""
        path = target.partition("?")[0]
        if reply := self._fixed.get(path):
            return 0, reply
        if path.startswith(f"{_BASE}/groups/"):
            return 0, self._group
        if many := _MANY.match(target if "offset=" in target else f"{path}?offset=0"):
            size, late, offset = map(int, many.groups())
            return late / 1000, _reply(_page(self._numbered(offset, min(offset + PAGE, size)), offset, size))
        return 0, _reply(b"{}", "404 Not Found")

    def _numbered(self, start: int, end: int) -> list[bytes]:
        """The servers again and again, each with an identifier of its own."""
        parts = ((number, self._servers[number % len(self._servers)]) for number in range(start, end))
        return [b"%sP%07d-001+CZ%07d%s" % (before, number, number, after) for number, (before, after) in parts]


def _around_id(item: bytes) -> tuple[bytes, bytes]:
    text = json.dumps(json.loads(item) | {"id": _ID}, separators=(",", ":"))
    before, _, after = text.encode().partition(_ID.encode())
    return before, after


def _page(items: tuple[bytes, ...] | list[bytes], offset: int, total: int) -> bytes:
    head = b'{"count":%d,"offset":%d,"total":%d,"items":[' % (len(items), offset, total)
    return head + b",".join(items) + b"]}"


def _reply(body: bytes, status: str = "200 OK") -> bytes:
    head = f"HTTP/1.1 {status}\r\nContent-Type: application/json\r\nContent-Length: {len(body)}\r\n\r\n"
    return head.encode() + body


class Connection(asyncio.Protocol):
    """A client's connection, which stays open for as long as the client likes."""

    def __init__(self, replies: Replies) -> None:
        self._replies = replies
        self._received = b""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Keep what is written to."""
        assert isinstance(transport, asyncio.Transport)  # noqa: S101 - asyncio's own signature is wider
        self._transport = transport

    def data_received(self, data: bytes) -> None:
        """Answer every request that is whole."""
        self._received += data
        while b"\r\n\r\n" in self._received:
            head, _, self._received = self._received.partition(b"\r\n\r\n")
            late, reply = self._replies.find(head.split(b" ", 2)[1].decode("ascii"))
            if late:
                asyncio.get_running_loop().call_later(late, self._transport.write, reply)
            else:
                self._transport.write(reply)


async def serve(folder: Path) -> None:
    """Serve until the standard input ends, which is when the process that started this one does."""
    read = json.loads((folder / PAYLOADS).read_bytes())
    replies = Replies(Payloads(**{name: tuple(item.encode() for item in items) for name, items in read.items()}))
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    context.load_cert_chain(folder / CERTIFICATE)
    loop = asyncio.get_running_loop()
    server = await loop.create_server(lambda: Connection(replies), "127.0.0.1", 0, ssl=context)
    print(f"https://127.0.0.1:{server.sockets[0].getsockname()[1]}", flush=True)
    await loop.run_in_executor(None, sys.stdin.read)
    server.close()


if __name__ == "__main__":
    asyncio.run(serve(Path(sys.argv[1])))
