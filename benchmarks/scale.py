"""`python -m benchmarks.scale`: time and memory of each stage, against the size of the description.

Each size runs in a process of its own, so that its peak memory is its own. The table shows whether the time for an
operation grows with the file.
"""

from __future__ import annotations

import json
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import click
from rich.console import Console
from rich.table import Table

from generator import pipeline
from generator.project import load_project
from tests.scale.big import grown

PROJECT = Path(__file__).parents[1] / "specs" / "compute-ops-mgmt"
SIZES = ((207, 365), (414, 730), (621, 1095), (1059, 2886), (4140, 7300))
"""Operations and schemas."""


@click.command()
@click.option("--one", type=Path, help="Measure this description and print a line of JSON.")
def main(one: Path | None) -> None:
    """Print a table of all sizes."""
    if one is not None:
        click.echo(json.dumps(measured(one)))
        return
    columns = ("operations", "schemas", "MB", "load s", "build s", "emit s", "total s", "ms/operation", "peak MiB")
    table = Table(*columns, box=None)
    real = json.loads((PROJECT / load_project(PROJECT).source.file).read_bytes())
    for operations, schemas in SIZES:
        with tempfile.TemporaryDirectory() as folder:
            spec = Path(folder) / "spec.json"
            spec.write_text(json.dumps(grown(real, operations=operations, schemas=schemas), indent=1))
            command = [sys.executable, "-m", "benchmarks.scale", "--one", str(spec)]
            run = subprocess.run(command, check=True, capture_output=True, text=True)  # noqa: S603 - our own words
            found = json.loads(run.stdout)
            size = spec.stat().st_size / 1e6
        seconds = [found[stage] for stage in ("load", "build", "emit")]
        figures = [size, *seconds, sum(seconds), sum(seconds) / operations * 1000, found["peak"]]
        table.add_row(str(operations), str(schemas), *(f"{figure:.1f}" for figure in figures))
    Console().print(table)


def measured(spec: Path) -> dict[str, float]:
    """Seconds of processor time of each stage, and the peak memory of this process in MiB."""
    start = time.process_time()
    loaded = pipeline.load(spec, "big", repairs=True, progress=_silent)
    has_loaded = time.process_time()
    built = pipeline.build(loaded, _silent)
    has_built = time.process_time()
    pipeline.emit(built, spec.parent / "out", _silent)
    has_emitted = time.process_time()
    return {
        "load": has_loaded - start,
        "build": has_built - has_loaded,
        "emit": has_emitted - has_built,
        "peak": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024,
    }


def _silent(_text: str) -> None:
    """Nobody watches."""


if __name__ == "__main__":
    main()
