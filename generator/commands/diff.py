"""`comgen diff`: what changed between two editions of an API, for code that uses the client."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from pathlib import Path

import click
from rich.console import Console

from ..changes import Comparison, compare
from ..editions import read_edition
from ..project import FILE, load_project
from ..report import as_data, as_html, as_markdown, as_text
from ..tool import templates_folder
from .common import SPECS, Exit, outside_option, print_json, project_folder, repair_option, report, speaking


def _print_text(comparison: Comparison) -> None:
    console = Console(markup=False, highlight=False, soft_wrap=True)
    for line in as_text(comparison):
        console.print(line)


def _print_page(page: str) -> None:
    """A page says itself that it is UTF-8, whatever the terminal is."""
    click.echo(page.encode(), nl=False)


_PRINT: Mapping[str, Callable[[Comparison], None]] = {
    "text": _print_text,
    "markdown": lambda comparison: _print_page(as_markdown(comparison, templates_folder())),
    "json": lambda comparison: print_json(as_data(comparison)),
    "html": lambda comparison: _print_page(as_html(comparison, templates_folder())),
}


@click.command()
@click.argument("old")
@click.argument("new")
@click.option("--format", "form", type=click.Choice(list(_PRINT)), default="text", help="How to print.")
@click.option("--fail-on", type=click.Choice(["breaking"]), help="Exit 1 if there is such a change.")
@click.option("--project", metavar="NAME", help="Read both with the names and overlays of specs/NAME.")
@repair_option
@outside_option
def diff(
    old: str, new: str, form: str, fail_on: str | None, project: str | None, repairs: bool, allow_outside: bool
) -> None:
    """Tell what changed between two editions of an API for code that uses the Python client.

    OLD and NEW are files (- for standard input), folders with a client.toml, or names of projects in specs/. Where one
    of them belongs to a project, both are read by its names and overlays.
    """
    if old == new == "-":
        raise click.UsageError("only one of OLD and NEW can be standard input")
    specs = [_spec(text) for text in (old, new)]
    folder = project_folder(project) if project else next(filter(None, map(_project, reversed(specs))), None)
    with speaking(as_json=form == "json") as progress:
        editions = []
        for spec in specs:
            edition, stale = read_edition(spec, folder, repairs=repairs, allow_outside=allow_outside, progress=progress)
            report(stale)
            editions.append(edition)
        progress("comparing")
        comparison = compare(*editions)
    _PRINT[form](comparison)
    sys.exit(Exit.DIFFERS if fail_on and comparison.breaking else Exit.FINE)


def _spec(text: str) -> Path:
    """The file that an argument means."""
    path = Path(text)
    named = SPECS / text
    if text != "-" and not path.exists() and (named / FILE).is_file():
        path = named
    if not path.is_dir():
        return path
    if not (path / FILE).is_file():
        raise click.UsageError(f"{path} is a folder without a {FILE}")
    with speaking():
        return path / load_project(path).source.file


def _project(spec: Path) -> Path | None:
    """The folder of the project that a file belongs to."""
    return spec.parent if str(spec) != "-" and (spec.parent / FILE).is_file() else None
