"""A description five times as large as the real one: nothing is lost, and the work grows no faster than the file."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from generator import pipeline

from .big import grown

ROOT = Path(__file__).resolve().parents[2]
OPERATIONS, SCHEMAS = 1059, 2886
MOST_MEMORY = 1024**3

_MEASURE = """
import json, resource, sys
from pathlib import Path
from generator import pipeline
from generator.listing import list_operations
spec = Path(sys.argv[1])
built = pipeline.build(pipeline.load(spec, "big", repairs=True, progress=lambda _: None), lambda _: None)
files = pipeline.emit(built, spec.parent / "out", lambda _: None).files
print(json.dumps({
    "operations": len(list_operations(built.api, "big")),
    "methods": sum(text.count("\\n    def ") for text in files.values()),
    "models": [[item.origin.pointer, item.module] for item in built.api.models],
    "modules": [path for path in files if path.endswith(".py")],
    "peak": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024,
}))
"""


@pytest.fixture(scope="module")
def real() -> dict[str, Any]:
    data: dict[str, Any] = json.loads((ROOT / "specs" / "compute-ops-mgmt" / "openapi.json").read_bytes())
    return data


def test_nothing_is_lost_and_memory_stays_below_a_gibibyte(real: dict[str, Any], tmp_path: Path) -> None:
    spec = tmp_path / "spec.json"
    spec.write_text(json.dumps(grown(real, operations=OPERATIONS, schemas=SCHEMAS)))
    command = [sys.executable, "-c", _MEASURE, str(spec)]
    made = json.loads(subprocess.run(command, check=True, capture_output=True, text=True, cwd=ROOT).stdout)
    assert made["operations"] == OPERATIONS
    components = {pointer for pointer, _ in made["models"] if pointer.count("/") == 3}
    assert len([pointer for pointer in components if pointer.startswith("/components/schemas/")]) == SCHEMAS
    assert {f"big/{module.replace('.', '/')}.py" for _, module in made["models"]} <= set(made["modules"])
    assert made["methods"] >= OPERATIONS
    assert made["peak"] < MOST_MEMORY


@pytest.mark.parametrize("stage", ["load", "build"])
def test_work_grows_no_faster_than_the_file(stage: str, real: dict[str, Any], tmp_path: Path) -> None:
    """Work is counted in calls of functions, which no other load of the machine changes."""
    calls, sizes = [], []
    for number, copies in enumerate((1, 3)):
        spec = tmp_path / f"{number}.json"
        spec.write_text(json.dumps(grown(_small(real), operations=40 * copies, schemas=365 * copies)))
        sizes.append(spec.stat().st_size)
        load = partial(pipeline.load, spec, "big", repairs=True, progress=_silent)
        calls.append(_calls(load) if stage == "load" else _calls(partial(pipeline.build, load(), _silent)))
    assert calls[1] / calls[0] < 1.05 * sizes[1] / sizes[0]


def _silent(_text: str) -> None:
    """Nobody watches."""


def _small(data: dict[str, Any]) -> dict[str, Any]:
    """The description with every schema and about forty of its operations."""
    paths: dict[str, Any] = {}
    count = 0
    for path, item in data["paths"].items():
        if count < 40:
            paths[path] = item
            count += sum(isinstance(value, dict) and "responses" in value for value in item.values())
    return {**data, "paths": paths}


def _calls(work: Callable[[], object]) -> int:
    count = 0

    def counted(_frame: Any, event: str, _argument: Any) -> None:
        nonlocal count
        count += event in ("call", "c_call")

    before = sys.getprofile()
    sys.setprofile(counted)
    try:
        work()
    finally:
        sys.setprofile(before)
    return count
