"""`comgen validate`: what keeps a description from becoming a client."""

from __future__ import annotations

from pathlib import Path

import click

from .. import pipeline
from ..listing import list_operations
from .common import count, outside_option, print_json, repair_option, report, speaking, spec_argument


@click.command()
@spec_argument
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", help="How to print.")
@repair_option
@outside_option
def validate(spec: Path, form: str, repairs: bool, allow_outside: bool) -> None:
    """Report every problem of SPEC that would keep it from becoming a client, and what is repaired."""
    with speaking(as_json=form == "json") as progress:
        loaded = pipeline.load(spec, None, repairs=repairs, allow_outside=allow_outside, progress=progress)
        built = pipeline.build(loaded, progress)
    if form == "json":
        print_json([item.as_dict() for item in loaded.diagnostics])
        return
    report(loaded.diagnostics)
    operations = list_operations(built.api, loaded.config.package)
    counts = f"{count(len(operations), 'operation')}, {count(len(built.api.models), 'model')}"
    click.echo(f"{spec}: {counts}, no error")
