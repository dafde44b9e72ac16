"""`comgen list`: what can be called."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import click
from rich.console import Console
from rich.table import Table

from .. import pipeline
from ..listing import list_families, list_operations
from .common import count, outside_option, print_json, repair_option, speaking, spec_argument


@click.command("list")
@spec_argument
@click.option("--format", "form", type=click.Choice(["table", "json"]), default="table", help="How to print.")
@repair_option
@outside_option
def list_(spec: Path, form: str, repairs: bool, allow_outside: bool) -> None:
    """List the operations of SPEC by their Python names."""
    with speaking() as progress:
        loaded = pipeline.load(spec, None, repairs=repairs, allow_outside=allow_outside, progress=progress)
        api = pipeline.build(loaded, progress).api
        operations = list_operations(api, loaded.config.package)
    if form == "json":
        print_json(operations)
        return
    table = Table("call", "request", box=None, pad_edge=False)
    for item in operations:
        call = ".".join(filter(None, (item["version"], item["resource"], item["method"])))
        table.add_row(call, f"{item['http_method']} {item['path']}")
    console = Console(width=None if sys.stdout.isatty() else 200, markup=False, highlight=False)
    console.print(table)
    click.echo(count(len(operations), "operation"))
    if any(version.name for version in api.versions):
        click.echo()
        console.print(_guidance(list_families(api)))


def _guidance(families: list[dict[str, Any]]) -> Table:
    """Which version of each resource to use."""
    table = Table("use", "instead of", box=None, pad_edge=False)
    for family in families:
        names = (family["newest"], *family["older"])
        first, *others = (f"{name} (deprecated)" if name in family["deprecated"] else name for name in names)
        table.add_row(first, ", ".join(others))
    return table
