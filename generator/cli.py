"""The command line: arguments in, exit code out. 0 is fine, 1 differs, 2 the description or the usage is wrong."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, nullcontext
from enum import IntEnum
from pathlib import Path
from typing import TYPE_CHECKING

import click

from .diagnostics import Diagnostic, Severity, SpecError, printable
from .emit.swap import apply, exclusive, is_interrupted
from .emit.tree import Plan, TreeError
from .freshness import NAMES, fresh
from .tool import tool_version

if TYPE_CHECKING:
    from .api.names import Changes
    from .pipeline import Progress

# What takes long to import is imported where it is used: a run with nothing to do is over before.


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
@click.version_option(tool_version(), prog_name="comgen")
def main() -> None:
    """Turn the OpenAPI description of an API into a Python client.

    Exit codes: 0 fine, 1 the output differs, 2 the description or the usage is wrong.
    """


@main.command()
@click.argument("names", nargs=-1, metavar="[NAME]...")
@click.option("--check", is_flag=True, help="Write nothing; exit 1 and name the files if anything would change.")
@click.option("--accept-renames", "accept", is_flag=True, help="Let names go that names.lock holds.")
@_repair
def regenerate(names: Sequence[str], check: bool, accept: bool, repairs: bool) -> None:
    """Make generated/NAME and specs/NAME/names.lock from specs/NAME, for each NAME or for all."""
    folders = [_project_folder(name) for name in names] or _all_projects()
    clean = [_regenerate(folder, GENERATED / folder.name, check, accept, repairs) for folder in folders]
    sys.exit(Exit.FINE if not check or all(clean) else Exit.DIFFERS)


def _regenerate(folder: Path, out: Path, check: bool, accept: bool, repairs: bool) -> bool:
    """One project; whether there was nothing to do."""
    if is_interrupted(out, folder / NAMES):
        with _speaking(), exclusive(out, folder / NAMES, _waiting):
            pass
    if manifest := fresh(folder, out, repairs=repairs):
        _summarize(out, 0, 0, len(manifest.files) + 1, int(manifest.facts["repaired"]), check=check)
        return True
    with _speaking() as progress:
        from . import pipeline
        from .project import load_project

        alone = nullcontext() if check else exclusive(out, folder / NAMES, _waiting)
        with alone as workshop:
            spec = folder / load_project(folder).source.file
            loaded = pipeline.load(spec, None, repairs=repairs, progress=progress)
            built = pipeline.build(loaded, progress)
            changes = pipeline.name_changes(built)
            _tell_names(changes, accept)
            if not accept:
                pipeline.refuse_renames(built, changes)
            plan = pipeline.emit(built, out, progress, with_names=True)
            clean = plan.clean
            if workshop:
                workshop.apply(plan)
        _finish(loaded.diagnostics, plan, check=check)
    return clean


def _tell_names(changes: Changes, accept: bool) -> None:
    """What becomes of names, before all else that is said."""
    for change in changes.removed:
        click.echo(f"removed: {printable(change.subject)} ({change.old})")
    for change in (*changes.renamed, *changes.dropped) if accept else ():
        became = f"renamed: {change.old} → {change.new}" if change.new else f"dropped: {change.old}"
        click.echo(f"{became} ({printable(change.place)})")


def _waiting(root: Path) -> None:
    click.echo(f"waiting for another comgen that is at work on {root}", err=True)


@main.command()
@_spec
@click.option("--out", type=click.Path(path_type=Path, file_okay=False), required=True, help="Folder of the project.")
@click.option("--package", help="Import name of the package; made from the title by default.")
@_repair
@_outside
def generate(spec: Path, out: Path, package: str | None, repairs: bool, allow_outside: bool) -> None:
    """Make a client of any SPEC (a JSON or YAML file, or - for standard input), without project files."""
    with _speaking() as progress:
        from . import pipeline

        loaded = pipeline.load(spec, package, repairs=repairs, allow_outside=allow_outside, progress=progress)
        plan = pipeline.emit(pipeline.build(loaded, progress), out, progress)
        if not plan.clean:
            apply(plan, _waiting)
        _finish(loaded.diagnostics, plan, check=False)


@main.command()
@_spec
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", help="How to print.")
@_repair
@_outside
def validate(spec: Path, form: str, repairs: bool, allow_outside: bool) -> None:
    """Report every problem of SPEC that would keep it from becoming a client, and what is repaired."""
    with _speaking(as_json=form == "json") as progress:
        from . import pipeline
        from .listing import list_operations

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
        from . import pipeline
        from .listing import list_operations

        loaded = pipeline.load(spec, None, repairs=repairs, allow_outside=allow_outside, progress=progress)
        operations = list_operations(pipeline.build(loaded, progress).api, loaded.config.package)
    if form == "json":
        _print_json(operations)
        return
    from rich.console import Console
    from rich.table import Table

    table = Table("call", "request", box=None, pad_edge=False)
    for item in operations:
        call = ".".join(filter(None, (item["version"], item["resource"], item["method"])))
        table.add_row(call, f"{item['http_method']} {item['path']}")
    Console(width=None if sys.stdout.isatty() else 200, markup=False, highlight=False).print(table)
    click.echo(_count(len(operations), "operation"))


# Helpers -----------------------------------------------------------------------------------------


@contextmanager
def _speaking(*, as_json: bool = False) -> Iterator[Progress]:
    """Show on a terminal what is being done; turn expected failures into messages and exit code 2."""
    from rich.console import Console

    from .emit.expressions import EngineError

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
    for mark, paths in (("+", plan.added), ("~", plan.changed), ("-", plan.removed)):
        for path in paths if check else ():
            click.echo(f"{mark} {plan.root / path}")
    if check and plan.beside:
        click.echo(f"{'~' if plan.beside.path.exists() else '+'} {plan.beside.path}")
    touched = len(plan.added) + len(plan.changed) + (plan.beside is not None)
    _summarize(plan.root, touched, len(plan.removed), len(plan.files), repaired, check=check)


def _summarize(root: Path, touched: int, removed: int, total: int, repaired: int, *, check: bool) -> None:
    done = "would change" if check else "written"
    parts = [f"{_count(touched, 'file')} {done}", f"{removed} removed", f"{total} in all"]
    mended = f"; {_count(repaired, 'fault')} of the description repaired" if repaired else ""
    click.echo(f"{root}: {', '.join(parts)}{mended}")


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


def _projects() -> list[Path]:
    return sorted(path.parent for path in SPECS.glob("*/client.toml"))


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


if __name__ == "__main__":
    main()
