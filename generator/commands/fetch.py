"""`comgen fetch`: the descriptions as their vendors publish them now, and what has changed in them."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

import click

from .. import refresh
from ..diagnostics import printable
from ..fetch import lock as locks
from ..fetch.changes import Difference, difference, operations, schemas
from ..fetch.network import Network
from ..project import load_project
from .common import (
    SPECS,
    Exit,
    all_projects,
    count,
    http_option,
    private_option,
    project_folder,
    report,
    speaking,
)


@click.command()
@click.argument("names", nargs=-1, metavar="[NAME]...")
@click.option("--check", is_flag=True, help="Write nothing; exit 1 if anything would change.")
@click.option("--verbose", "-v", is_flag=True, help="Name everything that changed, also the places of prose.")
@http_option
@private_option
def fetch(names: Sequence[str], check: bool, verbose: bool, allow_http: bool, allow_private: bool) -> None:
    """Download specs/NAME from its source.url, for each NAME or for all that have one, and say what changed."""
    network = Network(allow_http=allow_http, allow_private=allow_private)
    folders = [project_folder(name) for name in names] or _all_with_url()
    differs = False
    for folder in folders:
        with speaking() as progress:
            fetched = refresh.fetch(folder, network, progress)
            if not check:
                locks.write(folder, fetched.files)
        _tell(fetched, check=check, verbose=verbose)
        differs = differs or bool(fetched.files)
    sys.exit(Exit.DIFFERS if check and differs else Exit.FINE)


def _all_with_url() -> list[Path]:
    with speaking():
        if found := [folder for folder in all_projects() if load_project(folder).source.url]:
            return found
    raise click.UsageError(f"no {SPECS}/*/client.toml has a source.url")


def _tell(fetched: refresh.Fetched, *, check: bool, verbose: bool) -> None:
    report(fetched.warnings)
    if not fetched.files:
        click.echo(f"{fetched.folder}: unchanged")
        return
    done = "would change" if check else "written"
    click.echo(f"{fetched.folder}: {count(len(fetched.files), 'file')} {done}: {', '.join(fetched.files)}")
    _tell_changes(fetched, verbose=verbose)


def _tell_changes(fetched: refresh.Fetched, *, verbose: bool) -> None:
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
