"""What all commands have in common: exit codes, messages, projects, options."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from enum import IntEnum
from pathlib import Path

import click
from rich.console import Console

from .. import pipeline
from ..diagnostics import Diagnostic, Severity, SpecError
from ..emit.expressions import EngineError
from ..emit.tree import TreeError


class Exit(IntEnum):
    """What the shell is told."""

    FINE = 0
    DIFFERS = 1
    WRONG = 2


SPECS, GENERATED = Path("specs"), Path("generated")

repair_option = click.option(
    "--repair/--no-repair",
    "repairs",
    default=True,
    help="Mend known faults of the description, each reported (default), or take them as errors.",
)

outside_option = click.option(
    "--allow-outside", is_flag=True, help="Read files that SPEC refers to outside its folder as well."
)


@contextmanager
def speaking(*, as_json: bool = False) -> Iterator[pipeline.Progress]:
    """Show on a terminal what is being done; turn expected failures into messages and exit code 2."""
    console = Console(stderr=True, markup=False, highlight=False)
    try:
        if console.is_terminal:
            with console.status("") as status:
                yield lambda text: status.update(f"{text} …")
        else:
            yield lambda _text: None
    except SpecError as error:
        if as_json:
            print_json([item.as_dict() for item in error.diagnostics])
            sys.exit(Exit.WRONG)
        report(error.diagnostics)
        errors = sum(item.severity is Severity.ERROR for item in error.diagnostics)
        click.echo(f"{count(errors, 'error')}; nothing was written", err=True)
        sys.exit(Exit.WRONG)
    except (TreeError, OSError) as error:
        click.echo(f"error: {error}", err=True)
        sys.exit(Exit.WRONG)
    except EngineError as error:
        click.echo(f"error: this description is more than comgen can do; nothing was written: {error}", err=True)
        sys.exit(Exit.WRONG)


def print_json(value: object) -> None:
    """Print a value for programs."""
    click.echo(json.dumps(value, indent=1))


def report(diagnostics: Sequence[Diagnostic]) -> None:
    """Tell every finding, with its hint."""
    for item in diagnostics:
        click.echo(str(item), err=True)


def project_folder(name: str) -> Path:
    """The folder of one project; a usage error where there is none."""
    folder = SPECS / name
    if not (folder / "client.toml").is_file():
        known = ", ".join(path.name for path in projects()) or "none"
        raise click.UsageError(f"no {folder}/client.toml here; known names: {known}")
    return folder


def all_projects() -> list[Path]:
    """The folders of all projects; a usage error where there is none."""
    if found := projects():
        return found
    raise click.UsageError(f"no {SPECS}/*/client.toml here: run this at the top of the repository")


def projects() -> list[Path]:
    """The folders of all projects, in the order of their names."""
    return sorted(path.parent for path in SPECS.glob("*/client.toml"))


def count(number: int, noun: str) -> str:
    """A number with its noun."""
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"
