"""The command line: arguments in, exit code out. 0 is fine, 1 differs, 2 the description or the usage is wrong."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

import click
from rich.console import Console
from rich.table import Table

from . import pipeline
from .commands.common import (
    GENERATED,
    Exit,
    all_projects,
    count,
    outside_option,
    print_json,
    project_folder,
    repair_option,
    report,
    speaking,
)
from .commands.diff import diff
from .commands.fetch import fetch
from .commands.release import release
from .diagnostics import Diagnostic, Severity
from .emit.tree import Plan, apply
from .listing import list_operations
from .project import load_project

_spec = click.argument("spec", type=click.Path(path_type=Path, dir_okay=False, allow_dash=True))


@click.group(context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(pipeline.tool_version(), prog_name="comgen")
def main() -> None:
    """Turn the OpenAPI description of an API into a Python client.

    Exit codes: 0 fine, 1 the output differs, 2 the description or the usage is wrong.
    With --fail-on, 1 also says that there is such a change.
    """


@main.command()
@click.argument("names", nargs=-1, metavar="[NAME]...")
@click.option("--check", is_flag=True, help="Write nothing; exit 1 and name the files if anything would change.")
@repair_option
def regenerate(names: Sequence[str], check: bool, repairs: bool) -> None:
    """Make generated/NAME from specs/NAME, for each NAME or for all."""
    folders = [project_folder(name) for name in names] or all_projects()
    differs = False
    for folder in folders:
        with speaking() as progress:
            config = load_project(folder)
            loaded = pipeline.load(folder / config.source.file, None, repairs=repairs, progress=progress)
            plan = pipeline.emit(pipeline.build(loaded, progress), GENERATED / folder.name, progress)
            _finish(loaded.diagnostics, plan, check=check)
        differs = differs or not plan.clean
    sys.exit(Exit.DIFFERS if check and differs else Exit.FINE)


@main.command()
@_spec
@click.option("--out", type=click.Path(path_type=Path, file_okay=False), required=True, help="Folder of the project.")
@click.option("--package", help="Import name of the package; made from the title by default.")
@repair_option
@outside_option
def generate(spec: Path, out: Path, package: str | None, repairs: bool, allow_outside: bool) -> None:
    """Make a client of any SPEC (a JSON or YAML file, or - for standard input), without project files."""
    with speaking() as progress:
        loaded = pipeline.load(spec, package, repairs=repairs, allow_outside=allow_outside, progress=progress)
        plan = pipeline.emit(pipeline.build(loaded, progress), out, progress)
        _finish(loaded.diagnostics, plan, check=False)


@main.command()
@_spec
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


@main.command("list")
@_spec
@click.option("--format", "form", type=click.Choice(["table", "json"]), default="table", help="How to print.")
@repair_option
@outside_option
def list_(spec: Path, form: str, repairs: bool, allow_outside: bool) -> None:
    """List the operations of SPEC by their Python names."""
    with speaking() as progress:
        loaded = pipeline.load(spec, None, repairs=repairs, allow_outside=allow_outside, progress=progress)
        operations = list_operations(pipeline.build(loaded, progress).api, loaded.config.package)
    if form == "json":
        print_json(operations)
        return
    table = Table("call", "request", box=None, pad_edge=False)
    for item in operations:
        call = ".".join(filter(None, (item["version"], item["resource"], item["method"])))
        table.add_row(call, f"{item['http_method']} {item['path']}")
    Console(width=None if sys.stdout.isatty() else 200, markup=False, highlight=False).print(table)
    click.echo(count(len(operations), "operation"))


main.add_command(fetch)
main.add_command(diff)
main.add_command(release)


# Helpers -----------------------------------------------------------------------------------------


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
    parts = [f"{count(touched, 'file')} {done}", f"{len(plan.removed)} removed", f"{len(plan.files)} in all"]
    mended = f"; {count(repaired, 'fault')} of the description repaired" if repaired else ""
    click.echo(f"{plan.root}: {', '.join(parts)}{mended}")


if __name__ == "__main__":
    main()
