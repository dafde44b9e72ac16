"""`python -m benchmarks.noop`: how long `comgen regenerate` takes from scratch, and with nothing to do.

Both are whole processes, in a copy of the real project, one after the other in one run.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import click

REPOSITORY = Path(__file__).parents[1]
PROJECT = REPOSITORY / "specs" / "compute-ops-mgmt"


@click.command()
@click.option("--times", default=5, help="How often nothing is done; the median counts.")
def main(times: int) -> None:
    """Print seconds on the clock, and of the processor."""
    with tempfile.TemporaryDirectory() as folder:
        top = Path(folder)
        shutil.copytree(PROJECT, top / "specs" / PROJECT.name)
        scratch = _measured(top)
        nothing = sorted(_measured(top) for _ in range(times))[times // 2]
    click.echo(f"from scratch   {scratch[0]:7.3f} s, processor {scratch[1]:7.3f} s")
    click.echo(f"nothing to do  {nothing[0]:7.3f} s, processor {nothing[1]:7.3f} s")
    click.echo(f"{scratch[0] / nothing[0]:.0f} times faster")


def _measured(top: Path) -> tuple[float, float]:
    command = [sys.executable, "-m", "generator.cli", "regenerate"]
    environment = {**os.environ, "PYTHONPATH": str(REPOSITORY)}
    start, before = time.perf_counter(), os.times()
    subprocess.run(command, cwd=top, env=environment, capture_output=True, check=True)  # noqa: S603 - our own words
    after = os.times()
    used = after.children_user + after.children_system - before.children_user - before.children_system
    return time.perf_counter() - start, used


if __name__ == "__main__":
    main()
