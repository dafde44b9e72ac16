"""`comgen docs`: the reference site of a client, as Markdown."""

from __future__ import annotations

from pathlib import Path

import click

from .. import pipeline
from ..editions import edition_of
from ..emit.swap import apply
from ..emit.tree import plan
from ..project import load_project
from ..site import site_files
from ..tool import templates_folder
from .common import EXAMPLES, finish, project_folder, repair_option, speaking, waiting


@click.command()
@click.argument("name")
@click.option("--out", type=click.Path(path_type=Path, file_okay=False), required=True, help="Folder of the site.")
@repair_option
def docs(name: str, out: Path, repairs: bool) -> None:
    """Write the reference site of the client of specs/NAME: Markdown below DIR/docs, and DIR/mkdocs.yml.

    `mkdocs build -f DIR/mkdocs.yml` makes DIR/html of it and needs mkdocs-material, but no network. Scripts of
    examples/ that use the client have a page each.
    """
    folder = project_folder(name)
    with speaking() as progress:
        spec = folder / load_project(folder).source.file
        built = pipeline.build(pipeline.load(spec, None, repairs=repairs, progress=progress), progress)
        progress("writing pages")
        package = pipeline.package_of(built.loaded.config)
        files = site_files(edition_of(built), package, _scripts(), templates_folder())
        wanted = plan(out, files, pipeline.tree_facts(built, None))
        if not wanted.clean:
            apply(wanted, waiting)
        finish((), wanted, check=False)


def _scripts() -> dict[str, str]:
    """The examples, by the names of their modules."""
    return {path.stem: path.read_text(encoding="utf-8") for path in sorted(EXAMPLES.glob("*.py"))}
