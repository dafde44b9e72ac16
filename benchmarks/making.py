"""How long clients take to be made, by comgen and by its peers."""

from __future__ import annotations

import json
import os
import shutil
import sys
import tempfile
import time
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from .driver import FailedError, run
from .peers import REPOSITORY, SPEC, Ready, SetupError, generate

_PROJECT = SPEC.parent
_CHANGED = "server-v1"
SMALL, LARGE = 207, 4000
_LONGEST = 3600


def generate_values(ready: Ready) -> Mapping[str, list[float]]:
    """Seconds on the clock of whole processes, in a folder with nothing in it but the description and its project.

    :raises FailedError: if no client is made.
    """
    with tempfile.TemporaryDirectory(prefix="benchmarks-") as folder:
        if ready.contestant.generate:
            try:
                made = generate(ready.contestant, ready.folder, Path(folder) / "out")
            except SetupError as error:
                raise FailedError(f"fails: {error}") from error
            return {"generate": [made.seconds]}
        project = Project(Path(folder))
        return {
            "generate": [project.regenerate()],
            "generate-nothing": [project.regenerate()],
            "generate-one": [project.change() or project.regenerate()],
        }


@dataclass(frozen=True, slots=True)
class Took:
    """Seconds of a command on the clock, and of processor time with all processes that it started."""

    clock: float
    cpu: float


def comgen(top: Path, *arguments: str) -> Took:
    """Run comgen in a folder, with caches that are below it.

    :raises FailedError: if it fails.
    """
    caches = {"HOME": str(top / "home"), "XDG_CACHE_HOME": str(top / "cache")}
    environ = {**os.environ, "PYTHONPATH": str(REPOSITORY), **caches}
    start, before = time.perf_counter(), os.times()
    run([sys.executable, "-m", "generator.cli", *arguments], environ, top, longest=_LONGEST)
    after = os.times()
    cpu = after.children_user + after.children_system - before.children_user - before.children_system
    return Took(time.perf_counter() - start, cpu)


class Project:
    """A copy of our project without a lock, and with caches of its own that are empty."""

    def __init__(self, top: Path) -> None:
        self._top = top
        self._spec = top / "specs" / _PROJECT.name / SPEC.name
        shutil.copytree(_PROJECT, self._spec.parent, ignore=shutil.ignore_patterns("*.lock"))

    def regenerate(self) -> float:
        """Seconds that it takes."""
        return comgen(self._top, "regenerate").clock

    def change(self) -> None:
        """Give one schema another property."""
        description: dict[str, Any] = json.loads(self._spec.read_bytes())
        description["components"]["schemas"][_CHANGED]["properties"]["rackUnit"] = {"type": "integer"}
        self._spec.write_text(json.dumps(description, indent=1, sort_keys=True) + "\n", "utf-8")


def scale_values() -> Mapping[str, list[float]]:
    """Milliseconds of processor time for each operation of the real description, and of a large one made of it.

    :raises FailedError: if the large one cannot be made.
    """
    from tests.scale.big import grown

    real = json.loads(SPEC.read_bytes())
    try:
        large = grown(real, operations=LARGE, schemas=-(-LARGE // SMALL) * len(real["components"]["schemas"]))
    except ValueError as error:
        raise FailedError(str(error)) from error
    small, big = _each(real, SMALL), _each(large, LARGE)
    return {"scale-small": [small], "scale-large": [big], "scale": [big / small]}


def _each(description: dict[str, Any], operations: int) -> float:
    with tempfile.TemporaryDirectory(prefix="benchmarks-") as folder:
        (Path(folder) / "spec.json").write_text(json.dumps(description, indent=1, sort_keys=True), "utf-8")
        took = comgen(Path(folder), "generate", "spec.json", "--out", "out", "--package", "scale")
    return took.cpu / operations * 1e3
