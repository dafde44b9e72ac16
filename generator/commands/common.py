"""What all commands have in common: exit codes, messages, projects, options."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from enum import IntEnum
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

import click

from ..diagnostics import Diagnostic, Severity, SpecError, printable
from ..emit.tree import Plan, TreeError

if TYPE_CHECKING:
    from ..pipeline import Progress
    from ..selection import Selection

_Command = TypeVar("_Command", bound=Callable[..., object])


class Exit(IntEnum):
    """What the shell is told."""

    FINE = 0
    DIFFERS = 1
    WRONG = 2


SPECS, GENERATED, EXAMPLES = Path("specs"), Path("generated"), Path("examples")

spec_argument = click.argument("spec", type=click.Path(path_type=Path, dir_okay=False, allow_dash=True))

repair_option = click.option(
    "--repair/--no-repair",
    "repairs",
    default=True,
    help="Mend known faults of the description, each reported (default), or take them as errors.",
)

outside_option = click.option(
    "--allow-outside", is_flag=True, help="Read files that SPEC refers to outside its folder as well."
)

_include_option = click.option(
    "--include",
    multiple=True,
    metavar="PATTERN",
    help="Take only these resources, such as groups:v1,v1beta3 or servers or 'firmware-*:v1'; may be given repeatedly.",
)
_exclude_option = click.option(
    "--exclude", multiple=True, metavar="PATTERN", help="Leave these resources out; the same patterns."
)


def selection_options(command: _Command) -> _Command:
    """Options that say which part of an API is wanted."""
    return _include_option(_exclude_option(command))


def selection_of(include: Sequence[str], exclude: Sequence[str]) -> Selection | None:
    """What the options say; None where they say nothing. Raises a usage error for what is no pattern."""
    from ..selection import PATTERN, Selection

    for pattern in (*include, *exclude):
        if not PATTERN.fullmatch(pattern):
            message = f'"{printable(pattern)}" is not a resource and its versions, such as groups:v1,v1beta3'
            raise click.UsageError(message)
    return Selection(include=tuple(include), exclude=tuple(exclude)) if include or exclude else None


http_option = click.option("--allow-http", is_flag=True, help="Take http as well, which is not encrypted.")

private_option = click.option(
    "--allow-private", is_flag=True, help="Take addresses that are not on the public internet as well."
)


@contextmanager
def speaking(*, as_json: bool = False) -> Iterator[Progress]:
    """Show on a terminal what is being done; turn expected failures into messages and exit code 2."""
    from rich.console import Console

    from ..emit.expressions import EngineError

    console = Console(stderr=True, markup=False, highlight=False)
    try:
        with failing(as_json=as_json):
            if console.is_terminal:
                with console.status("") as status:
                    yield lambda text: status.update(f"{text} …")
            else:
                yield lambda _text: None
    except EngineError as error:
        click.echo(f"error: this description is more than comgen can do; nothing was written: {error}", err=True)
        sys.exit(Exit.WRONG)


@contextmanager
def failing(*, as_json: bool = False) -> Iterator[None]:
    """Turn what is wrong with a description, a tree or a file into messages and exit code 2."""
    try:
        yield
    except SpecError as error:
        if as_json:
            print_json([item.as_dict() for item in error.diagnostics])
            sys.exit(Exit.WRONG)
        report(error.diagnostics)
        errors = sum(item.severity is Severity.ERROR for item in error.diagnostics)
        click.echo(f"{count(errors, 'error')}; nothing was written", err=True)
        sys.exit(Exit.WRONG)
    except (TreeError, OSError) as error:
        told = f"{error.filename}: {error.strerror}" if isinstance(error, OSError) and error.filename else str(error)
        click.echo(f"error: {told}", err=True)
        sys.exit(Exit.WRONG)


def finish(diagnostics: Sequence[Diagnostic], plan: Plan, *, check: bool) -> None:
    """Tell what was found in a description, and what was done, or with `check` would be."""
    for item in diagnostics:
        click.echo(str(item).partition("\n")[0], err=True)
    repaired = sum(item.severity is Severity.REPAIRED for item in diagnostics)
    for mark, paths in (("+", plan.added), ("~", plan.changed), ("-", plan.removed)):
        for path in paths if check else ():
            click.echo(f"{mark} {plan.root / path}")
    if check and plan.beside:
        click.echo(f"{'~' if plan.beside.path.exists() else '+'} {plan.beside.path}")
    touched = len(plan.added) + len(plan.changed) + (plan.beside is not None)
    summarize(plan.root, touched, len(plan.removed), len(plan.files), repaired, check=check)


def summarize(root: Path, touched: int, removed: int, total: int, repaired: int, *, check: bool) -> None:
    """Tell in one line what became of a tree."""
    done = "would change" if check else "written"
    parts = [f"{count(touched, 'file')} {done}", f"{removed} removed", f"{total} in all"]
    mended = f"; {count(repaired, 'fault')} of the description repaired" if repaired else ""
    click.echo(f"{root}: {', '.join(parts)}{mended}")


def waiting(root: Path) -> None:
    """Tell why nothing goes on."""
    click.echo(f"waiting for another comgen that is at work on {root}", err=True)


def print_json(value: object) -> None:
    """Print a value for programs."""
    click.echo(json.dumps(value, indent=1))


def report(diagnostics: Sequence[Diagnostic]) -> None:
    """Tell every finding, with its hint."""
    for item in diagnostics:
        click.echo(str(item), err=True)


def project_folder(name: str) -> Path:
    """The folder of one project, by its name or its path; a usage error where there is none."""
    folder = Path(name) if (Path(name) / "client.toml").is_file() else SPECS / name
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
