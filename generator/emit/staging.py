"""Files and folders under two names: how a staged tree is filled, put in place, and cleared away.

Every function can be done again after it was cut short, and none follows a link that stands in a tree.
"""

from __future__ import annotations

import ctypes
import os
import shutil
import sys
from collections.abc import Iterator, Mapping
from contextlib import suppress
from pathlib import Path

from .tree import Plan, TreeError, check_folders, read_manifest

_AT_FDCWD, _RENAME_EXCHANGE = -100, 2
"""Of Linux: renameat2(2)."""


def write(path: Path, text: str) -> None:
    """Write a new file, and see that it is on disk."""
    with path.open("xb") as file:
        file.write(text.encode())
        file.flush()
        os.fsync(file.fileno())
    path.chmod(0o644)


def flush(folder: Path) -> None:
    """See that the names in a folder are on disk."""
    if sys.platform != "win32":
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def flush_all(tree: Path) -> None:
    """The same for a folder and all below it."""
    for folder, _, _ in os.walk(tree):
        flush(Path(folder))


def link(source: Path, target: Path) -> None:
    """The same file under a second name; a copy where the file system has no such thing."""
    try:
        target.hardlink_to(source)
    except OSError:
        shutil.copy2(source, target)


def carry(root: Path, tree: Path, plan: Plan) -> None:
    """Give the staged tree everything that is not ours, as a second name of it, and folders the mode that they had.

    Raises OSError for what can have no second name there.
    """
    ours = {*plan.files, *plan.removed}
    for path in _files_in(root):
        relative = path.relative_to(root)
        if relative.as_posix() not in ours:
            (tree / relative).parent.mkdir(parents=True, exist_ok=True)
            if is_folder(path):
                (tree / relative).mkdir(exist_ok=True)
            else:
                os.link(path, tree / relative, follow_symlinks=False)
    for folder, _, _ in os.walk(tree):
        if (before := root / Path(folder).relative_to(tree)).is_dir():
            shutil.copymode(before, folder)


def _files_in(root: Path) -> Iterator[Path]:
    """Every file and link below a folder, and every folder with nothing in it; links are not followed."""
    for folder, folders, files in os.walk(root):
        here = Path(folder)
        yield from (here / name for name in files)
        yield from (here / name for name in folders if (here / name).is_symlink())
        if here != root and not folders and not files:
            yield here


def exchange(one: Path, other: Path) -> bool:
    """Let two folders change places, in one step; false where the system cannot."""
    if sys.platform != "linux":
        return False
    # The names of Python's own process are those of the C library too: nothing more is loaded.
    call = getattr(ctypes.pythonapi, "renameat2", None)
    names = os.fsencode(one), os.fsencode(other)
    return call is not None and bool(call(_AT_FDCWD, names[0], _AT_FDCWD, names[1], _RENAME_EXCHANGE) == 0)


def is_folder(path: Path) -> bool:
    """Whether this is a folder, and no link to one."""
    return path.is_dir() and not path.is_symlink()


def is_inside(root: Path) -> bool:
    """Whether our working folder, and so most likely that of a shell, is the tree or in it."""
    try:
        return Path.cwd().is_relative_to(root)
    except FileNotFoundError:
        return False


def move(ready: Path, root: Path, manifest: str) -> None:
    """Move a staged tree file by file, as far as that is not done; the manifest last, which tells what to delete."""
    staged, before = _hashes(ready, manifest), _hashes(root, manifest)
    for path in {*staged, *before}:
        check_folders(ready, path)
        check_folders(root, path)
    for path in staged:
        if (ready / path).exists():
            (root / path).parent.mkdir(parents=True, exist_ok=True)
            (ready / path).replace(root / path)
    if (ready / manifest).exists():
        for path in before.keys() - staged.keys():
            (root / path).unlink(missing_ok=True)
            _prune(root, Path(path).parent)
        root.mkdir(parents=True, exist_ok=True)
        (ready / manifest).replace(root / manifest)
    flush(root)


def _hashes(root: Path, manifest: str) -> Mapping[str, str]:
    try:
        found = read_manifest(root, manifest)
    except TreeError:
        return {}
    return found.files if found else {}


def _prune(root: Path, folder: Path) -> None:
    for path in (folder, *folder.parents):
        if path != Path():
            with suppress(OSError):
                (root / path).rmdir()


def clear(left: Path, root: Path, manifest: str) -> None:
    """Delete from a tree that was in use what its manifest has, and second names of files of others.

    What others have put there while the trees were changing places goes where it belongs; the newer of two stays.
    The manifest goes last: without it all that is left would be taken for files of others.
    """
    ours = {*_hashes(left, manifest), manifest}
    for path in list(_files_in(left)):
        relative = path.relative_to(left)
        if not is_folder(path):
            if relative.as_posix() not in ours:
                check_folders(root, relative.as_posix())
                _give_back(path, root / relative)
            elif relative != Path(manifest):
                path.unlink()
    (left / manifest).unlink(missing_ok=True)


def _give_back(path: Path, target: Path) -> None:
    if os.path.lexists(target) and target.lstat().st_mtime_ns >= path.lstat().st_mtime_ns:
        path.unlink()
    else:
        target.parent.mkdir(parents=True, exist_ok=True)
        path.replace(target)
