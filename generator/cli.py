"""The command line: arguments in, exit code out. 0 is fine, 1 differs, 2 the description or the usage is wrong."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from enum import IntEnum
from pathlib import Path

import click
from rich.console import Console
from rich.table import Table

from . import pipeline
from .diagnostics import Diagnostic, Severity, SpecError, printable
from .emit.expressions import EngineError
from .emit.tree import Plan, TreeError, apply
from .fetch import lock as locks
from .fetch.changes import Difference, difference, operations, schemas
from .fetch.network import Network
from .listing import list_operations
from .project import load_project


class Exit(IntEnum):
    """What the shell is told."""

    FINE = 0
    DIFFERS = 1
    WRONG = 2


SPECS, GENERATED = Path("specs"), Path("generated")

_spec = click.argument("spec", type=click.Path(path_type=Path, dir_okay=False, allow_dash=True))
_repair = click.option(
    "--repair/--no-repair",
    "repairs",
    default=True,
    help="Mend known faults of the description, each reported (default), or take them as errors.",
)

_outside = click.option(
    "--allow-outside", is_flag=True, help="Read files that SPEC refers to outside its folder as well."
)


@click.group(context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(pipeline.tool_version(), prog_name="comgen")
def main() -> None:
    """Turn the OpenAPI description of an API into a Python client.

    Exit codes: 0 fine, 1 the output differs, 2 the description or the usage is wrong.
    """


@main.command()
@click.argument("names", nargs=-1, metavar="[NAME]...")
@click.option("--check", is_flag=True, help="Write nothing; exit 1 and name the files if anything would change.")
@_repair
def regenerate(names: Sequence[str], check: bool, repairs: bool) -> None:
    """Make generated/NAME from specs/NAME, for each NAME or for all."""
    folders = [_project_folder(name) for name in names] or _all_projects()
    differs = False
    for folder in folders:
        with _speaking() as progress:
            config = load_project(folder)
            loaded = pipeline.load(folder / config.source.file, None, repairs=repairs, progress=progress)
            plan = pipeline.emit(pipeline.build(loaded, progress), GENERATED / folder.name, progress)
            _finish(loaded.diagnostics, plan, check=check)
        differs = differs or not plan.clean
    sys.exit(Exit.DIFFERS if check and differs else Exit.FINE)


@main.command()
@click.argument("names", nargs=-1, metavar="[NAME]...")
@click.option("--check", is_flag=True, help="Write nothing; exit 1 if anything would change.")
@click.option("--verbose", "-v", is_flag=True, help="Name everything that changed, also the places of prose.")
@click.option("--allow-http", is_flag=True, help="Take http as well, which is not encrypted.")
@click.option("--allow-private", is_flag=True, help="Take addresses that are not on the public internet as well.")
def fetch(names: Sequence[str], check: bool, verbose: bool, allow_http: bool, allow_private: bool) -> None:
    """Download specs/NAME from its source.url, for each NAME or for all that have one, and say what changed."""
    network = Network(allow_http=allow_http, allow_private=allow_private)
    folders = [_project_folder(name) for name in names] or _fetched_projects()
    differs = False
    for folder in folders:
        with _speaking() as progress:
            fetched = pipeline.fetch(folder, network, progress)
            if not check:
                locks.write(folder, fetched.files)
        _tell_fetched(fetched, check=check, verbose=verbose)
        differs = differs or bool(fetched.files)
    sys.exit(Exit.DIFFERS if check and differs else Exit.FINE)


@main.command()
@_spec
@click.option("--out", type=click.Path(path_type=Path, file_okay=False), required=True, help="Folder of the project.")
@click.option("--package", help="Import name of the package; made from the title by default.")
@_repair
@_outside
def generate(spec: Path, out: Path, package: str | None, repairs: bool, allow_outside: bool) -> None:
    """Make a client of any SPEC (a JSON or YAML file, or - for standard input), without project files."""
    with _speaking() as progress:
        loaded = pipeline.load(spec, package, repairs=repairs, allow_outside=allow_outside, progress=progress)
        plan = pipeline.emit(pipeline.build(loaded, progress), out, progress)
        _finish(loaded.diagnostics, plan, check=False)


@main.command()
@_spec
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", help="How to print.")
@_repair
@_outside
def validate(spec: Path, form: str, repairs: bool, allow_outside: bool) -> None:
    """Report every problem of SPEC that would keep it from becoming a client, and what is repaired."""
    with _speaking(as_json=form == "json") as progress:
        loaded = pipeline.load(spec, None, repairs=repairs, allow_outside=allow_outside, progress=progress)
        built = pipeline.build(loaded, progress)
    if form == "json":
        _print_json([item.as_dict() for item in loaded.diagnostics])
        return
    _report(loaded.diagnostics)
    operations = list_operations(built.api, loaded.config.package)
    counts = f"{_count(len(operations), 'operation')}, {_count(len(built.api.models), 'model')}"
    click.echo(f"{spec}: {counts}, no error")


@main.command("list")
@_spec
@click.option("--format", "form", type=click.Choice(["table", "json"]), default="table", help="How to print.")
@_repair
@_outside
def list_(spec: Path, form: str, repairs: bool, allow_outside: bool) -> None:
    """List the operations of SPEC by their Python names."""
    with _speaking() as progress:
        loaded = pipeline.load(spec, None, repairs=repairs, allow_outside=allow_outside, progress=progress)
        operations = list_operations(pipeline.build(loaded, progress).api, loaded.config.package)
    if form == "json":
        _print_json(operations)
        return
    table = Table("call", "request", box=None, pad_edge=False)
    for item in operations:
        call = ".".join(filter(None, (item["version"], item["resource"], item["method"])))
        table.add_row(call, f"{item['http_method']} {item['path']}")
    Console(width=None if sys.stdout.isatty() else 200, markup=False, highlight=False).print(table)
    click.echo(_count(len(operations), "operation"))


# Helpers -----------------------------------------------------------------------------------------


@contextmanager
def _speaking(*, as_json: bool = False) -> Iterator[pipeline.Progress]:
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
            _print_json([item.as_dict() for item in error.diagnostics])
            sys.exit(Exit.WRONG)
        _report(error.diagnostics)
        errors = sum(item.severity is Severity.ERROR for item in error.diagnostics)
        click.echo(f"{_count(errors, 'error')}; nothing was written", err=True)
        sys.exit(Exit.WRONG)
    except (TreeError, OSError) as error:
        click.echo(f"error: {error}", err=True)
        sys.exit(Exit.WRONG)
    except EngineError as error:
        click.echo(f"error: this description is more than comgen can do; nothing was written: {error}", err=True)
        sys.exit(Exit.WRONG)


def _print_json(value: object) -> None:
    click.echo(json.dumps(value, indent=1))


def _report(diagnostics: Sequence[Diagnostic]) -> None:
    for item in diagnostics:
        click.echo(str(item), err=True)


def _finish(diagnostics: Sequence[Diagnostic], plan: Plan, *, check: bool) -> None:
    for item in diagnostics:
        click.echo(str(item).partition("\n")[0], err=True)
    repaired = sum(item.severity is Severity.REPAIRED for item in diagnostics)
    if not check:
        apply(plan)
    for mark, paths in (("+", plan.added), ("~", plan.changed), ("-", plan.removed)):
        for path in paths if check else ():
            click.echo(f"{mark} {plan.root / path}")
    done = "would change" if check else "written"
    touched = len(plan.added) + len(plan.changed)
    parts = [f"{_count(touched, 'file')} {done}", f"{len(plan.removed)} removed", f"{len(plan.files)} in all"]
    mended = f"; {_count(repaired, 'fault')} of the description repaired" if repaired else ""
    click.echo(f"{plan.root}: {', '.join(parts)}{mended}")


def _tell_fetched(fetched: pipeline.Fetched, *, check: bool, verbose: bool) -> None:
    for item in fetched.warnings:
        click.echo(str(item), err=True)
    if not fetched.files:
        click.echo(f"{fetched.folder}: unchanged")
        return
    done = "would change" if check else "written"
    click.echo(f"{fetched.folder}: {_count(len(fetched.files), 'file')} {done}: {', '.join(fetched.files)}")
    _tell_changes(fetched, verbose=verbose)


def _tell_changes(fetched: pipeline.Fetched, *, verbose: bool) -> None:
    """What the new description changes."""
    before, after = fetched.before, fetched.after
    _tell_difference("operations", difference(operations(before), operations(after)), verbose=verbose)
    _tell_difference("schemas", difference(schemas(before), schemas(after)), verbose=verbose)
    _tell_difference("places of prose", difference(fetched.prose_before, fetched.prose_after), verbose=verbose)


def _tell_difference(noun: str, found: Difference, *, verbose: bool) -> None:
    counts = ((len(found.added), "added"), (len(found.removed), "removed"), (len(found.changed), "changed"))
    click.echo(f"  {noun}: {', '.join(f'{number} {what}' for number, what in counts if number) or 'no change'}")
    for mark, names in (("+", found.added), ("-", found.removed), ("~", found.changed)):
        for name in names if verbose else ():
            click.echo(f"    {mark} {printable(name)}")


def _project_folder(name: str) -> Path:
    folder = SPECS / name
    if not (folder / "client.toml").is_file():
        known = ", ".join(path.name for path in _projects()) or "none"
        raise click.UsageError(f"no {folder}/client.toml here; known names: {known}")
    return folder


def _all_projects() -> list[Path]:
    if found := _projects():
        return found
    raise click.UsageError(f"no {SPECS}/*/client.toml here: run this at the top of the repository")


def _fetched_projects() -> list[Path]:
    with _speaking():
        if found := [folder for folder in _all_projects() if load_project(folder).source.url]:
            return found
    raise click.UsageError(f"no {SPECS}/*/client.toml has a source.url")


def _projects() -> list[Path]:
    return sorted(path.parent for path in SPECS.glob("*/client.toml"))


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


if __name__ == "__main__":
    main()
