"""The runtime's fake behind an HTTP server on the loopback interface."""

from __future__ import annotations

import importlib
import sys
from collections.abc import Callable
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from importlib.util import module_from_spec, spec_from_file_location
from typing import TYPE_CHECKING, Any

from .tool import templates_folder

if TYPE_CHECKING:
    from _runtime.fake.machine import Machine
    from _runtime.fake.messages import Incoming, Outgoing, Recorded

_HOST = "127.0.0.1"
_LONGEST_LINE = 65_537
_PACE = 10.0
"""How long something that takes its time stays in each state, in seconds."""
_RUNTIME = "comgen_runtime"
"""What the runtime of generated packages, which the templates hold, is called here."""


def serve(
    facts: str,
    *,
    port: int,
    seed: int,
    items: int | None,
    started: Callable[[str], None],
    told: Callable[[str], None],
) -> None:
    """Serve until the user interrupts. `facts` is what the generator says of the API, as JSON.

    `started` gets the URL, and `told` a line for each thing that is wrong with a request. A port of 0 is any that is
    free. Raises OSError where the port cannot be had.
    """
    with ThreadingHTTPServer((_HOST, port), _handler(_machine(facts, seed, items, told))) as server:
        started(f"http://{_HOST}:{server.server_address[1]}")
        try:
            server.serve_forever()
        except KeyboardInterrupt:
            return


def _machine(facts: str, seed: int, items: int | None, told: Callable[[str], None]) -> Machine:
    """The fake, which lives by the time of this machine."""

    def seen(record: Recorded) -> None:
        for problem in record.problems:
            told(f"{record.method} {record.path}: {problem}")

    known, clock = _runtime("fake.facts").read_facts(facts), _runtime("clock").Clock()
    made: Machine = _runtime("fake.machine").Machine(known, seed=seed, items=items, pace=_PACE, clock=clock, seen=seen)
    return made


def _runtime(name: str) -> Any:
    """Import a module of the runtime from the templates, whose path is none that could be written in an import."""
    if _RUNTIME not in sys.modules:
        folder = templates_folder() / "package" / "[package]" / "_runtime"
        spec = spec_from_file_location(_RUNTIME, folder / "__init__.py", submodule_search_locations=[str(folder)])
        if spec is None or spec.loader is None:
            raise ImportError(f"no runtime at {folder}")
        module = module_from_spec(spec)
        sys.modules[_RUNTIME] = module
        spec.loader.exec_module(module)
    return importlib.import_module(f"{_RUNTIME}.{name}")


def _handler(machine: Machine) -> type[BaseHTTPRequestHandler]:
    incoming_class = _runtime("fake.messages").Incoming

    class Handler(BaseHTTPRequestHandler):
        """Hands requests to the fake."""

        protocol_version = "HTTP/1.1"

        def handle_one_request(self) -> None:
            """Read a request and answer it, whatever its method is."""
            self.raw_requestline = self.rfile.readline(_LONGEST_LINE)
            if not self.raw_requestline or not self.parse_request():
                self.close_connection = True
                return
            path, _, query = self.path.partition("?")
            incoming: Incoming = incoming_class(
                method=self.command,
                path=path,
                query=query,
                headers=tuple((name.lower(), value) for name, value in self.headers.items()),
                content=self._content(),
            )
            self._send(machine.answer(incoming))

        def _content(self) -> bytes:
            """The body, whole or in chunks (RFC 9112, sections 6.2 and 7.1)."""
            if self.headers.get("Transfer-Encoding", "").lower() != "chunked":
                length = self.headers.get("Content-Length", "0")
                return self.rfile.read(int(length)) if length.isdigit() else b""
            content = b""
            while size := int(self.rfile.readline(_LONGEST_LINE).partition(b";")[0], 16):
                content += self.rfile.read(size)
                self.rfile.readline(_LONGEST_LINE)
            while self.rfile.readline(_LONGEST_LINE).strip():
                pass
            return content

        def _send(self, reply: Outgoing) -> None:
            self.send_response_only(reply.status)
            for name, value in reply.headers:
                self.send_header(name, value)
            if reply.status not in (204, 304):
                self.send_header("Content-Length", str(len(reply.content)))
            self.end_headers()
            self.wfile.write(reply.content)

    return Handler
