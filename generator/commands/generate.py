"""`comgen generate`: a client of any description."""

from __future__ import annotations

from pathlib import Path

import click

from .. import pipeline
from ..emit.swap import apply
from .common import (
    finish,
    outside_option,
    repair_option,
    selection_of,
    selection_options,
    speaking,
    spec_argument,
    waiting,
)


@click.command()
@spec_argument
@click.option("--out", type=click.Path(path_type=Path, file_okay=False), required=True, help="Folder of the project.")
@click.option("--package", help="Import name of the package; made from the title by default.")
@selection_options
@repair_option
@outside_option
def generate(
    spec: Path,
    out: Path,
    package: str | None,
    include: tuple[str, ...],
    exclude: tuple[str, ...],
    repairs: bool,
    allow_outside: bool,
) -> None:
    """Make a client of any SPEC (a JSON or YAML file, or - for standard input), without project files."""
    selection = selection_of(include, exclude)
    with speaking() as progress:
        loaded = pipeline.load(
            spec, package, repairs=repairs, allow_outside=allow_outside, selection=selection, progress=progress
        )
        plan = pipeline.emit(pipeline.build(loaded, progress), out, progress)
        if not plan.clean:
            apply(plan, waiting)
        finish(loaded.diagnostics, plan, check=False)
