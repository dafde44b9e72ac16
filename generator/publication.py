"""The files of a project's package as they are published: what a run would make now, and what people have added.

What takes long to import is imported where it is used: a tree that is fresh is read, and nothing more is loaded.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping
from pathlib import Path

from .emit.tree import read_manifest, sha256
from .freshness import fresh
from .selection import Selection

_CHANGELOG = "CHANGELOG.md"


def published_files(
    folder: Path, out: Path, selection: Selection | None, *, repairs: bool, progress: Callable[[str], None]
) -> Mapping[str, bytes]:
    """The contents of all files of the project in `folder`, whose tree is, or would be, `out`; nothing is written.

    `selection` goes before what the project says. Added by people are the changelog and Python modules in the
    package's folder. The manifest is not for publication: it tells which files in a repository are comgen's. Raises
    SpecError as a regeneration does, for names that would change too.
    """
    files = None if selection else _fresh(folder, out, repairs)
    files = files or _made(folder, out, selection, repairs, progress)
    before = read_manifest(out)
    ours = {*files, *(before.files if before else ())}
    added = {path: (out / path).read_bytes() for path in _added(out, ours)}
    return dict(sorted({**files, **added}.items()))


def _fresh(folder: Path, out: Path, repairs: bool) -> Mapping[str, bytes] | None:
    """What the tree holds; None where a run would change that, or another run changes it while we read."""
    if (manifest := fresh(folder, out, repairs=repairs)) is None:
        return None
    files = {path: (out / path).read_bytes() for path in manifest.files}
    return files if all(sha256(files[path]) == at for path, at in manifest.files.items()) else None


def _made(
    folder: Path, out: Path, selection: Selection | None, repairs: bool, progress: Callable[[str], None]
) -> Mapping[str, bytes]:
    from . import pipeline
    from .emit.custom import read_additions
    from .project import load_project

    spec = folder / load_project(folder).source.file
    loaded = pipeline.load(spec, None, repairs=repairs, selection=selection, progress=progress)
    built = pipeline.build(loaded, progress)
    pipeline.refuse_renames(built, pipeline.name_changes(built))
    additions = read_additions(out / loaded.config.package)
    return {path: text.encode() for path, text in pipeline.package_files(built, additions, progress).items()}


def _added(out: Path, ours: Collection[str]) -> Iterator[str]:
    """Files in a tree that nobody but people can have put there, where they are seen: nothing hidden, and no links."""
    folders = {path.partition("/")[0] for path in ours if "/" in path}
    for path in (out / _CHANGELOG, *(found for folder in folders for found in (out / folder).rglob("*.py"))):
        relative = path.relative_to(out)
        is_seen = not any(part.startswith(".") for part in relative.parts)
        if is_seen and relative.as_posix() not in ours and path.is_file() and not path.is_symlink():
            yield relative.as_posix()
