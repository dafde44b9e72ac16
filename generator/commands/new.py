"""`comgen new`: the folder of a new API, with all that `comgen regenerate` needs."""

from __future__ import annotations

import os
import re
import tempfile
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from typing import Literal

import click

from .. import refresh
from ..emit.tree import is_name
from ..fetch.network import Network
from ..files import write_whole
from ..project import FILE
from .common import SPECS, count, http_option, outside_option, private_option, report, speaking


@click.command()
@click.argument("name")
@click.option("--spec", metavar="URL|FILE", required=True, help="The description; - is standard input.")
@click.option(
    "--keep",
    type=click.Choice(["all", "facts"]),
    default="all",
    show_default=True,
    help="What to keep of its text: facts leaves the vendor's prose out.",
)
@http_option
@private_option
@outside_option
def new(
    name: str, spec: str, keep: Literal["all", "facts"], allow_http: bool, allow_private: bool, allow_outside: bool
) -> None:
    """Begin specs/NAME from a description: client.toml, overlay.yaml and openapi.json, ready for comgen regenerate.

    NAME is small letters and digits with single hyphens, such as device-management; the package is named after it. The
    description is judged as comgen fetch does it, and nothing is written if it has an error. A URL is remembered, so
    that comgen fetch can tell what has changed there.
    """
    folder = SPECS / _checked(name)
    if os.path.lexists(folder):
        raise click.UsageError(f"{folder} is there already")
    network = Network(allow_http=allow_http, allow_private=allow_private)
    with speaking() as progress:
        begun = refresh.begin(folder, spec, keep, network, progress, allow_outside=allow_outside)
        _write(folder, begun.files)
    report(begun.warnings)
    click.echo(f"{folder}: {count(begun.operations, 'operation')}; {', '.join(begun.files)} written")
    click.echo("next:")
    click.echo(f"  look through {folder / FILE}: names, servers, errors")
    click.echo(f"  comgen regenerate {name}")


def _checked(name: str) -> str:
    if not re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", name) or not is_name(name):
        hint = "small letters and digits with single hyphens, such as device-management, and no device of Windows"
        raise click.UsageError(f"{name!r} is no name for a project: it must be {hint}")
    return name


def _write(folder: Path, files: Mapping[str, str]) -> None:
    """Make a folder with these files, at once: until all of them are there, it stands under another name."""
    made = [parent for parent in folder.parents if not parent.exists()]
    folder.parent.mkdir(parents=True, exist_ok=True)
    try:
        # One level deeper than projects are, so that what a killed run leaves is not taken for one.
        with tempfile.TemporaryDirectory(dir=folder.parent, prefix=f".{folder.name}.") as workshop:
            staged = Path(workshop) / folder.name
            for name, text in files.items():
                write_whole(staged / name, text)
            staged.rename(folder)
    except BaseException:
        for parent in made:
            with suppress(OSError):
                parent.rmdir()
        raise
