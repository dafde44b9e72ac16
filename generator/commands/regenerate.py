"""`comgen regenerate`: the clients of all projects, as their descriptions are now.

What takes long to import is imported where it is used: a run with nothing to do is over before.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from contextlib import nullcontext
from pathlib import Path
from typing import TYPE_CHECKING

import click

from ..diagnostics import printable
from ..emit.swap import exclusive, is_interrupted
from ..emit.tree import MANIFEST
from ..freshness import NAMES, fresh
from .common import (
    GENERATED,
    Exit,
    all_projects,
    finish,
    project_folder,
    repair_option,
    speaking,
    summarize,
    waiting,
)

if TYPE_CHECKING:
    from ..api.names import Changes


@click.command()
@click.argument("names", nargs=-1, metavar="[NAME]...")
@click.option("--check", is_flag=True, help="Write nothing; exit 1 and name the files if anything would change.")
@click.option("--accept-renames", "accept", is_flag=True, help="Let names go that names.lock holds.")
@repair_option
def regenerate(names: Sequence[str], check: bool, accept: bool, repairs: bool) -> None:
    """Make generated/NAME and specs/NAME/names.lock from specs/NAME, for each NAME or for all."""
    folders = [project_folder(name) for name in names] or all_projects()
    clean = [_regenerate(folder, GENERATED / folder.name, check, accept, repairs) for folder in folders]
    sys.exit(Exit.FINE if not check or all(clean) else Exit.DIFFERS)


def _regenerate(folder: Path, out: Path, check: bool, accept: bool, repairs: bool) -> bool:
    """One project; whether there was nothing to do."""
    if is_interrupted(out, folder / NAMES):
        with speaking(), exclusive(out, folder / NAMES, waiting):
            pass
    if manifest := fresh(folder, out, repairs=repairs):
        summarize(out, 0, 0, len(manifest.files) + 1, int(manifest.facts["repaired"]), check=check)
        return True
    with speaking() as progress:
        from .. import pipeline
        from ..memory import project_memory
        from ..project import load_project
        from ..tool import tool_facts

        alone = nullcontext() if check else exclusive(out, folder / NAMES, waiting)
        with alone as workshop:
            spec = folder / load_project(folder).source.file
            loaded = pipeline.load(spec, None, repairs=repairs, progress=progress)
            built = pipeline.build(loaded, progress)
            changes = pipeline.name_changes(built)
            _tell_names(changes, accept)
            if not accept:
                pipeline.refuse_renames(built, changes)
            # Without its lock a tree is made from nothing, so that it proves what comgen makes.
            memory = project_memory(folder, tool_facts(), blank=not (out / MANIFEST).exists())
            plan = pipeline.emit(built, out, progress, with_names=True, memory=memory)
            if workshop:
                memory.save()
                workshop.apply(plan)
        finish(loaded.diagnostics, plan, check=check)
    return plan.clean


def _tell_names(changes: Changes, accept: bool) -> None:
    """What becomes of names, before all else that is said."""
    for change in changes.removed:
        click.echo(f"removed: {printable(change.subject)} ({change.old})")
    for change in (*changes.renamed, *changes.dropped) if accept else ():
        became = f"renamed: {change.old} → {change.new}" if change.new else f"dropped: {change.old}"
        click.echo(f"{became} ({printable(change.place)})")
