"""The benchmark's side of what runs elsewhere: the server, workers, and processes that run once."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import threading
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import Any, Self

import trustme

from .payloads import Payloads
from .peers import REPOSITORY, Ready
from .server import CERTIFICATE, PAYLOADS

WORKERS = Path(__file__).parent / "workers"
_LONGEST = 300
"""Seconds for one request to a worker, or for one process."""


class FailedError(Exception):
    """A contestant cannot do what is measured; the text is its own, in one line."""


class Server:
    """The server in a process of its own, with certificates that last as long as it does."""

    def __init__(self, payloads: Payloads) -> None:
        self._folder = tempfile.TemporaryDirectory(prefix="benchmarks-")
        self._payloads = payloads

    def __enter__(self) -> Self:
        folder = Path(self._folder.name)
        authority = trustme.CA()
        authority.cert_pem.write_to_path(folder / "authority.pem")
        authority.issue_cert("127.0.0.1").private_key_and_cert_chain_pem.write_to_path(folder / CERTIFICATE)
        items = {name: [item.decode() for item in getattr(self._payloads, name)] for name in ("groups", "servers")}
        (folder / PAYLOADS).write_text(json.dumps(items), "utf-8")
        (folder / "servers.json").write_bytes(
            b'{"count":%d,"offset":0,"total":%d,"items":[%s]}'
            % (len(items["servers"]), len(items["servers"]), b",".join(self._payloads.servers))
        )
        command = [sys.executable, "-m", "benchmarks.server", str(folder)]
        self._process = subprocess.Popen(  # noqa: S603 - our own words
            command, cwd=REPOSITORY, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )
        assert self._process.stdout is not None  # noqa: S101 - it is a pipe
        self.url = self._process.stdout.readline().strip()
        if not self.url:
            raise RuntimeError("the server did not start")
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        _end(self._process)
        self._folder.cleanup()

    @property
    def authority(self) -> Path:
        """The certificate that clients are to trust."""
        return Path(self._folder.name) / "authority.pem"

    @property
    def body(self) -> Path:
        """All servers, as one reply has them."""
        return Path(self._folder.name) / "servers.json"


class Worker:
    """One client in a process that stays; it does nothing until it is asked."""

    def __init__(self, ready: Ready, server: Server) -> None:
        self._errors = tempfile.TemporaryFile("w+", encoding="utf-8")  # noqa: SIM115 - closed with the worker
        self._process = subprocess.Popen(  # noqa: S603 - our own words
            [str(ready.python), str(WORKERS / "worker.py"), ready.contestant.module],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=self._errors,
            env=environ(ready, server),
            text=True,
        )

    def ask(self, do: str, **request: Any) -> Any:
        """The answer to a request.

        :raises FailedError: if the client fails, ends, or takes too long.
        """
        alarm = threading.Timer(_LONGEST, self._process.kill)
        alarm.start()
        try:
            line = self._exchange(json.dumps({"do": do, **request}))
        finally:
            alarm.cancel()
        if not line:
            raise FailedError(f"fails: {self._last_words()}")
        answer = json.loads(line)
        if "error" in answer:
            raise FailedError(f"fails: {one_line(answer['error'])}")
        return answer["result"]

    def _exchange(self, line: str) -> str:
        out, back = self._process.stdin, self._process.stdout
        assert out is not None and back is not None  # noqa: S101, PT018 - both are pipes
        with suppress(BrokenPipeError):
            out.write(line + "\n")
            out.flush()
        return back.readline()

    def _last_words(self) -> str:
        self._process.wait()
        self._errors.seek(0)
        return one_line((self._errors.read().strip().splitlines() or ["the worker ended"])[-1])

    def close(self) -> None:
        """End the process."""
        _end(self._process)
        self._errors.close()


def _end(process: subprocess.Popen[str]) -> None:
    for pipe in (process.stdin, process.stdout):
        if pipe is not None:
            with suppress(BrokenPipeError):
                pipe.close()
    try:
        process.wait(5)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()


def environ(ready: Ready, server: Server) -> dict[str, str]:
    """The environment of whatever runs a client: its modules, ours for it, and whom it trusts."""
    kept = {name: os.environ[name] for name in ("PATH", "HOME", "LANG", "SYSTEMROOT", "TMPDIR") if name in os.environ}
    path = os.pathsep.join([str(ready.client), str(WORKERS)])
    return {**kept, "PYTHONPATH": path, "SSL_CERT_FILE": str(server.authority)}


def run(command: list[str], env: dict[str, str], cwd: Path | None = None, *, longest: int = _LONGEST) -> str:
    """The output of a process that runs once, for so many seconds at most.

    :raises FailedError: if it fails or takes too long.
    """
    try:
        done = subprocess.run(  # noqa: S603 - our own words
            command, env=env, cwd=cwd, capture_output=True, text=True, timeout=longest, check=False
        )
    except subprocess.TimeoutExpired as error:
        raise FailedError(f"takes longer than {longest} s") from error
    if done.returncode:
        last = ((done.stderr or done.stdout).strip().splitlines() or ["no output"])[-1]
        raise FailedError(f"fails: {one_line(last)}")
    return done.stdout


def one_line(text: str) -> str:
    """The beginning of a message, without the places of this machine."""
    words = " ".join(text.split()).replace(str(Path(__file__).parent), "benchmarks")
    return words if len(words) <= 120 else f"{words[:119]}…"
