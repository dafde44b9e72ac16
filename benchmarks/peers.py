"""Environments of the contestants, and the clients that the peers make, in a folder that is kept between runs.

A contestant has a folder: `env` holds what the client needs to run, `tool` the generator, `client` what that has made,
`ready.json` what became of it. It is made anew when its entry in the table or the description changes.
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from .contestants import Contestant

REPOSITORY = Path(__file__).parents[1]
SPEC = REPOSITORY / "specs" / "compute-ops-mgmt" / "openapi.json"
OURS = REPOSITORY / "generated" / "compute-ops-mgmt"
CACHE = Path(__file__).parent / ".peers"
_LONGEST = 900
_IMPORT_ALL = """
import importlib, pkgutil, sys
package = importlib.import_module(sys.argv[1])
names, failed = [package.__name__], []
for module in pkgutil.walk_packages(package.__path__, package.__name__ + ".", onerror=lambda name: None):
    names.append(module.name)
    try:
        importlib.import_module(module.name)
    except Exception as error:
        failed.append(f"{module.name}: {type(error).__name__}")
print(len(names), len(failed), *failed[:3], sep="; ")
"""


class SetupError(Exception):
    """A contestant cannot take part; the text says why, for people."""


@dataclass(frozen=True, slots=True)
class Ready:
    """A contestant that can be measured: its own Python, where its client is, and what there is to know about it."""

    contestant: Contestant
    folder: Path
    notes: tuple[str, ...] = ()
    versions: tuple[str, ...] = ()

    @property
    def python(self) -> Path:
        """The interpreter of the environment that the client runs in."""
        return _python(self.folder / "env")

    @property
    def client(self) -> Path:
        """The folder that the client is imported from."""
        return self.folder / "client" if self.contestant.generate else OURS


def prepare(contestant: Contestant, *, cache: Path = CACHE, spec: Path = SPEC) -> Ready:
    """Make what is not there yet.

    :raises SetupError: if the contestant cannot take part.
    """
    if contestant.needs and shutil.which(contestant.needs) is None:
        raise SetupError(f"{contestant.needs} is not installed")
    folder = cache / contestant.name
    digest = _digest(contestant, spec)
    marker = folder / "ready.json"
    if marker.is_file() and (known := json.loads(marker.read_bytes()))["digest"] == digest:
        return _ready(contestant, folder, known)
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    environment(folder / "env", contestant.runs)
    notes: list[str] = []
    if contestant.generate:
        environment(folder / "tool", contestant.made_by)
        notes += _noted(contestant, generate(contestant, folder, folder / "client", spec=spec))
        notes += _imported(Ready(contestant, folder))
    versions = _freeze(folder / "env")
    known = {"digest": digest, "notes": notes, "versions": versions}
    marker.write_text(json.dumps(known, indent=1), "utf-8")
    return _ready(contestant, folder, known)


def _ready(contestant: Contestant, folder: Path, known: dict[str, Any]) -> Ready:
    about = (contestant.about,) if contestant.about else ()
    return Ready(contestant, folder, (*about, *known["notes"]), tuple(known["versions"]))


@dataclass(frozen=True, slots=True)
class Generated:
    """What a generator took, in seconds on the clock, and what it said."""

    seconds: float
    output: str


def generate(contestant: Contestant, folder: Path, out: Path, *, spec: Path = SPEC) -> Generated:
    """Let a peer make its client, in a folder that is empty before.

    :raises SetupError: if it fails.
    """
    shutil.rmtree(out, ignore_errors=True)
    out.mkdir(parents=True)
    programs = folder / "tool" / ("Scripts" if os.name == "nt" else "bin")
    places = {"spec": str(spec), "out": str(out), "bin": str(programs)}
    command = [part.format(**places) for part in contestant.generate]
    environ = {**os.environ, "PATH": os.pathsep.join([str(programs), os.environ["PATH"]])}
    start = time.perf_counter()
    output = _run(command, f"{contestant.title} makes no client", environ=environ)
    return Generated(time.perf_counter() - start, output)


def environment(folder: Path, requirements: tuple[str, ...]) -> None:
    """A virtual environment with nothing in it but these packages and what they need.

    :raises SetupError: if one cannot be installed.
    """
    _run([sys.executable, "-m", "venv", "--without-pip", str(folder)], "no virtual environment")
    pip = [sys.executable, "-m", "pip", "--python", str(_python(folder)), "--disable-pip-version-check", "--quiet"]
    _run([*pip, "install", *requirements], f"{', '.join(requirements)}: not installed")


def _python(folder: Path) -> Path:
    return folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def _freeze(folder: Path) -> list[str]:
    pip = [sys.executable, "-m", "pip", "--python", str(_python(folder)), "--disable-pip-version-check"]
    return [line for line in _run([*pip, "freeze"], "pip freeze").splitlines() if "==" in line]


def _noted(contestant: Contestant, made: Generated) -> list[str]:
    lines = made.output.splitlines()
    found = {what: sum(text in line for line in lines) for what, text in contestant.counts.items()}
    return [f"{count} {what}" for what, count in found.items() if count]


def _imported(ready: Ready) -> list[str]:
    """What of the client's modules cannot be imported."""
    command = [str(ready.python), "-c", _IMPORT_ALL, ready.contestant.imports]
    environ = {**os.environ, "PYTHONPATH": str(ready.client)}
    modules, failed, *names = _run(command, "the client cannot be imported", environ=environ).strip().split("; ")
    return [f"{failed} of {modules} modules cannot be imported: {', '.join(names)}"] if failed != "0" else []


def _run(command: list[str], what: str, *, environ: dict[str, str] | None = None) -> str:
    """The output of a command; what it says last where it fails."""
    try:
        done = subprocess.run(command, capture_output=True, text=True, timeout=_LONGEST, env=environ, check=False)  # noqa: S603 - from our own table
    except (OSError, subprocess.TimeoutExpired) as error:
        raise SetupError(f"{what}: {error}") from error
    if done.returncode:
        last = (done.stderr or done.stdout).strip().splitlines()[-1:] or ["no output"]
        raise SetupError(f"{what}: {last[0][:300]}")
    return done.stdout + done.stderr


def _digest(contestant: Contestant, spec: Path) -> str:
    makes = (contestant.runs, contestant.made_by, contestant.generate, contestant.counts, contestant.imports)
    words = json.dumps([*makes, sys.version])
    return hashlib.sha256(words.encode() + (spec.read_bytes() if contestant.generate else b"")).hexdigest()
