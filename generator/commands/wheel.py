"""`comgen wheel`: sdists and wheels of generated packages."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import click

from ..publication import published_files
from ..publish.wheel import PublishError, build_distributions
from .common import (
    GENERATED,
    all_projects,
    project_folder,
    repair_option,
    selection_of,
    selection_options,
    speaking,
)


@click.command()
@click.argument("names", nargs=-1, metavar="[NAME]...")
@click.option(
    "--out",
    type=click.Path(path_type=Path, file_okay=False),
    default=Path("dist"),
    show_default=True,
    help="Folder of the archives; made if need be.",
)
@selection_options
@repair_option
def wheel(names: Sequence[str], out: Path, include: Sequence[str], exclude: Sequence[str], repairs: bool) -> None:
    """Build the sdist and the wheel of the package of each NAME, or of all projects.

    What is built is what regenerate would write; generated/NAME stays as it is, and nothing is downloaded. The same
    package gives the same bytes. SOURCE_DATE_EPOCH sets the time of the files in the archives. A part of an API
    (--include, --exclude) has the name and the version of the whole: do not publish both.
    """
    selection = selection_of(include, exclude)
    for folder in [project_folder(name) for name in names] or all_projects():
        with speaking() as progress:
            files = published_files(folder, GENERATED / folder.name, selection, repairs=repairs, progress=progress)
            progress(f"building {folder.name}")
            try:
                built = build_distributions(files, out)
            except PublishError as error:
                raise click.UsageError(f"{folder.name}: {error}") from None
        for one in built:
            click.echo(f"{one.path}: {one.size:,} bytes, sha256 {one.sha256}")
