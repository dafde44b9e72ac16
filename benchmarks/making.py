"""How long clients take to be made, by comgen and by its peers."""

from __future__ import annotations

import json
import os
import shutil
import sys
import tempfile
import time
from collections.abc import Mapping
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


class Project:
    """A copy of our project without a lock, and with caches of its own that are empty."""

    def __init__(self, top: Path) -> None:
        self._top = top
        self._spec = top / "specs" / _PROJECT.name / SPEC.name
        shutil.copytree(_PROJECT, self._spec.parent, ignore=shutil.ignore_patterns("*.lock"))

    def regenerate(self) -> float:
        """Seconds that it takes."""
        environ = {
            **os.environ,
            "PYTHONPATH": str(REPOSITORY),
            "HOME": str(self._top / "home"),
            "XDG_CACHE_HOME": str(self._top / "cache"),
        }
        start = time.perf_counter()
        run([sys.executable, "-m", "generator.cli", "regenerate"], environ, self._top)
        return time.perf_counter() - start

    def change(self) -> None:
        """Give one schema another property."""
        description: dict[str, Any] = json.loads(self._spec.read_bytes())
        description["components"]["schemas"][_CHANGED]["properties"]["rackUnit"] = {"type": "integer"}
        self._spec.write_text(json.dumps(description, indent=1, sort_keys=True) + "\n", "utf-8")


def scale_values(python: str) -> Mapping[str, list[float]]:
    """Milliseconds of processor time for each operation of the real description, and of a large one made of it.

    :raises FailedError: if the large one cannot be made.
    """
    from tests.scale.big import grown

    real = json.loads(SPEC.read_bytes())
    schemas = -(-LARGE // SMALL) * len(real["components"]["schemas"])
    try:
        large = grown(real, operations=LARGE, schemas=schemas)
    except ValueError as error:
        raise FailedError(str(error)) from error
    each = [_each(python, real, SMALL), _each(python, large, LARGE)]
    return {"scale-small": [each[0]], "scale-large": [each[1]], "scale": [each[1] / each[0]]}


def _each(python: str, description: dict[str, Any], operations: int) -> float:
    with tempfile.TemporaryDirectory(prefix="benchmarks-") as folder:
        spec = Path(folder) / "spec.json"
        spec.write_text(json.dumps(description, indent=1, sort_keys=True), "utf-8")
        command = [python, "-m", "benchmarks.scale", "--one", str(spec)]
        found = json.loads(run(command, dict(os.environ), REPOSITORY, longest=_LONGEST))
    return sum(found[stage] for stage in ("load", "build", "emit")) / operations * 1e3
