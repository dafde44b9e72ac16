"""Prism, the mock server, as a judge: found, started on a free loopback port, asked, stopped."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import threading
from contextlib import contextmanager
from pathlib import Path
from queue import Empty, Queue
from typing import IO, TYPE_CHECKING, Any, Final

from .apis import REPOSITORY

if TYPE_CHECKING:
    from collections.abc import Generator, Mapping

    from .wire import Reply

_SECONDS_TO_START: Final = 60
_LISTENING: Final = re.compile(r"Prism is listening on (http://\S+)")


def find() -> str | None:
    """Return Prism's command, or None if there is none, or no Node.js to run it.

    It is looked for in the environment (`PRISM`), in the node_modules beside our `package.json` and at the
    repository's root, and in PATH.
    """
    if shutil.which("node") is None:
        return None
    if named := os.environ.get("PRISM"):
        return named
    places = [str(folder / "node_modules" / ".bin") for folder in (Path(__file__).parent, REPOSITORY)]
    return shutil.which("prism", path=os.pathsep.join(places)) or shutil.which("prism")


@contextmanager
def serve(command: str, document: Mapping[str, Any], folder: Path) -> Generator[str]:
    """Serve `document`, written into `folder`, and yield the URL; RuntimeError if Prism does not start."""
    file = folder / "openapi.json"
    file.write_text(json.dumps(document), encoding="utf-8")
    arguments = [command, "mock", "--host", "127.0.0.1", "--port", "0", str(file)]
    with subprocess.Popen(arguments, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True) as process:
        try:
            assert process.stdout is not None
            yield _url(process.stdout)
        finally:
            process.terminate()
            process.wait()


def _url(output: IO[str]) -> str:
    found: Queue[str] = Queue()
    # The thread reads to the end: a full pipe would stop Prism.
    threading.Thread(target=_drain, args=(output, found), daemon=True).start()
    try:
        answer = found.get(timeout=_SECONDS_TO_START)
    except Empty:
        answer = f"no sign of life in {_SECONDS_TO_START} seconds"
    if not answer.startswith("http://"):
        raise RuntimeError(f"Prism did not start: {answer}")
    return answer


def _drain(output: IO[str], found: Queue[str]) -> None:
    early: list[str] | None = []
    for line in output:
        if early is not None:
            early.append(line)
            if match := _LISTENING.search(line):
                found.put(match.group(1))
                early = None
    if early is not None:
        found.put("".join(early[-20:]))


def complaints(reply: Reply) -> list[str]:
    """Return what Prism has against the request that it got `reply` for."""
    violations: list[dict[str, Any]] = json.loads(reply.violations) if reply.violations else []
    found = [
        f"{'.'.join(violation['location'])}: {violation['message']}"
        for violation in violations
        if violation["location"][0] == "request"
    ]
    if not found and 400 <= reply.status < 500:
        found.append(f"{reply.status}: {reply.text}")
    return found


def failures(reply: Reply) -> list[str]:
    """Return why Prism could not make a reply to a request that it took; a mock server has no other 5xx."""
    return [f"{reply.status}: {reply.text}"] if reply.status >= 500 else []
