"""`comgen vendor`: a copy of a client, or of a part of it, inside another repository.

What takes long to import is imported where it is used: with --check, a copy that fits is told by its hashes.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from ..emit.custom import FILE, read_additions
from ..emit.swap import apply
from ..emit.tree import Manifest, Plan, TreeError, missing, read_manifest, touched
from ..freshness import client_folder, fresh
from ..vendoring import LOCK, Source, edited, is_current, place, selection_in, vendor_plan, written_by_hand
from .common import (
    Exit,
    count,
    failing,
    finish,
    project_folder,
    repair_option,
    selection_of,
    selection_options,
    speaking,
    summarize,
    waiting,
)

if TYPE_CHECKING:
    from ..selection import Selection


@click.command()
@click.argument("name", required=False)
@click.option("--into", type=click.Path(path_type=Path), required=True, help="Folder for the package; it is made.")
@click.option("--name", "package", metavar="PACKAGE", help="What the package is called there; its own name by default.")
@selection_options
@click.option("--check", is_flag=True, help="Write nothing; exit 1 if the copy was edited or would change.")
@click.option("--force", is_flag=True, help="Give up edits that were made to the copy.")
@repair_option
def vendor(
    name: str | None,
    into: Path,
    package: str | None,
    include: tuple[str, ...],
    exclude: tuple[str, ...],
    check: bool,
    force: bool,
    repairs: bool,
) -> None:
    """Copy the client of specs/NAME, or of a project folder NAME, to PATH/PACKAGE of another repository.

    The copy imports by relative paths alone: it works under any name, in any folder. comgen-vendor.lock in it says
    what it was made of. A second run updates it; without --include and --exclude the selection stays what it was
    (--include '*' takes everything again). Files of your own in the folder stay; a file of the copy that was edited is
    named, and nothing is written.

    With --check, NAME may be left out if PACKAGE is given: then only edits are looked for.
    """
    if name is None and not (check and package):
        raise click.UsageError("NAME is missing; only --check with --name PACKAGE can do without")
    folder = project_folder(name) if name else None
    selection = selection_of(include, exclude)
    with failing():
        package = _package(folder, into, package)
        root = place(into, package)
        manifest = read_manifest(root, LOCK)
        wanted = selection or selection_in(manifest)
    if folder is None:
        sys.exit(_check_alone(root, manifest))
    unchanged = fresh(folder, root, repairs=repairs, name=LOCK)
    if unchanged and is_current(unchanged, client_folder(folder), wanted):
        summarize(root, 0, 0, len(unchanged.files) + 1, int(unchanged.facts["repaired"]), check=check)
        return
    sys.exit(_vendor(folder, root, package, wanted, check=check, force=force, repairs=repairs))


def _package(folder: Path | None, into: Path, package: str | None) -> str:
    """The name of the package there; one that is there already needs no second look."""
    if package and (into / package / LOCK).is_file():
        return package
    from ..project import default_project, load_project

    if package:
        return default_project("", package, "--name").package
    return load_project(folder).package if folder else ""


def _check_alone(root: Path, manifest: Manifest | None) -> Exit:
    """Look for edits without the project."""
    if manifest is None:
        click.echo(f"{root}: nothing was vendored here", err=True)
        return Exit.DIFFERS
    with failing():
        found = [("edited", path) for path in touched(root, manifest)]
        found += [("missing", path) for path in missing(root, manifest)]
    for what, path in found:
        click.echo(f"{what}: {root / path}")
    click.echo(f"{root}: {count(len(found), 'file')} edited or missing, {len(manifest.files)} in all")
    return Exit.DIFFERS if found else Exit.FINE


def _vendor(
    folder: Path, root: Path, package: str, selection: Selection, *, check: bool, force: bool, repairs: bool
) -> Exit:
    with speaking() as progress:
        from .. import pipeline
        from ..project import load_project

        spec = folder / load_project(folder).source.file
        loaded = pipeline.load(spec, package, repairs=repairs, selection=selection, progress=progress)
        built = pipeline.build(loaded, progress)
        pipeline.refuse_renames(built, pipeline.name_changes(built))
        custom = written_by_hand(client_folder(folder))
        source = Source(
            package=package,
            distribution=loaded.config.distribution,
            version=loaded.config.version,
            selection=selection,
            by_hand=(custom / FILE).read_text("utf-8") if custom else None,
        )
        files = pipeline.package_files(built, read_additions(custom) if custom else None, progress)
        plan = vendor_plan(root, files, source, pipeline.tree_facts(built, None))
        _tell_edits(plan, check=check, force=force)
        if not (check or plan.clean):
            apply(plan, waiting)
        finish((), plan, check=check)  # faults of the description are no matter of those who use it
    return Exit.DIFFERS if check and not plan.clean else Exit.FINE


def _tell_edits(plan: Plan, *, check: bool, force: bool) -> None:
    """Name what was edited. Raises TreeError where that would be lost."""
    found = edited(plan)
    for path in found:
        click.echo(f"edited: {plan.root / path}", err=not check)
    if found and not (check or force):
        message = f"{count(len(found), 'file')} of the copy would lose what was edited; nothing was written"
        raise TreeError(f"{message} (--force gives it up)")
