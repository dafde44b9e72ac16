"""The files of a project's package as they are published: what a run would make now, and what people have added.

What takes long to import is imported where it is used: a tree that is fresh is read, and nothing more is loaded.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping
from pathlib import Path

from .emit.tree import MANIFEST, read_manifest
from .freshness import fresh

CHANGELOG = "CHANGELOG.md"


def published_files(
    folder: Path, out: Path, *, repairs: bool, progress: Callable[[str], None]
) -> Mapping[str, bytes]:
    """The contents of all files of the project in `folder`, whose tree is, or would be, `out`; nothing is written.

    Added by people are the changelog and Python modules in the package's folder. The manifest is not for publication:
    it tells which files in a repository are comgen's. Raises SpecError as a regeneration does, for names that would
    change too.
    """
    if manifest := fresh(folder, out, repairs=repairs):
        files = {path: (out / path).read_bytes() for path in manifest.files}
    else:
        files = {path: text.encode() for path, text in _made(folder, out, repairs, progress).items()}
    before = read_manifest(out)
    ours = {*files, *(before.files if before else ())}
    added = {path: (out / path).read_bytes() for path in _added(out, {path.partition("/")[0] for path in files}, ours)}
    return dict(sorted({**files, **added}.items()))


def _made(folder: Path, out: Path, repairs: bool, progress: Callable[[str], None]) -> Mapping[str, str]:
    from . import pipeline
    from .project import load_project

    spec = folder / load_project(folder).source.file
    built = pipeline.build(pipeline.load(spec, None, repairs=repairs, progress=progress), progress)
    pipeline.refuse_renames(built, pipeline.name_changes(built))
    plan = pipeline.emit(built, out, progress, with_names=True)
    return {path: text for path, text in plan.files.items() if path != MANIFEST}


def _added(out: Path, folders: Collection[str], ours: Collection[str]) -> Iterator[str]:
    """Files in a tree that nobody but people can have put there."""
    for path in (out / CHANGELOG, *sorted(out.glob("*/**/*.py"))):
        relative = path.relative_to(out)
        is_seen = relative.parts[0] in folders or relative == Path(CHANGELOG)
        if is_seen and relative.as_posix() not in ours and path.is_file() and not path.is_symlink():
            yield relative.as_posix()
