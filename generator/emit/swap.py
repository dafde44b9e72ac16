"""From one tree to the next, in one step: whoever kills this at any moment finds the old tree or the new one.

The new tree is staged beside the old one, in a folder of its own (`.NAME.comgen`), and both change places by one
call of the system. Files that do not change are the same files in both trees (hard links), and so are files of
others. A file beside the tree (`names.lock`) waits under another name until the tree is there: the manifest in the
tree has the hash of the one that it goes with, and so tells the next run whether to finish that or to undo it.

Where the system cannot exchange two folders (anything but Linux, a mount point, a layer of a container's image, our
own working folder inside), files are moved one by one, after all of them are staged: killed in between, that leaves
both on disk, and the next run moves the rest before it does anything else.
"""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from .staging import carry, clear, exchange, flush, flush_all, is_folder, is_inside, link, move, write
from .tree import MANIFEST, Plan, TreeError, read_manifest, sha256

if sys.platform != "win32":
    import fcntl

Waiting = Callable[[Path], None]


def apply(plan: Plan, waiting: Waiting = lambda _root: None) -> None:
    """Do what a plan says, alone with the folder."""
    with exclusive(plan.root, plan.beside.path if plan.beside else None, waiting, plan.manifest) as workshop:
        workshop.apply(plan)


@contextmanager
def exclusive(
    root: Path, beside: Path | None = None, waiting: Waiting = lambda _root: None, manifest: str = MANIFEST
) -> Iterator[Workshop]:
    """Nobody else writes this tree meanwhile; what an interrupted run left is finished or undone.

    Where somebody does, `waiting` is called, and then waited. The lock ends with the process, however that ends; on
    systems without `fcntl` there is none.
    """
    if root.is_symlink() and not root.exists():
        raise TreeError(f"{root}: a link to nowhere is in the way")
    real = Path(os.path.realpath(root))
    folder = _workshop(real)
    made = [parent for parent in folder.parents if not parent.exists()]
    handle = _claim(folder, lambda: waiting(root))
    workshop = Workshop(root=real, folder=folder, beside=beside, manifest=manifest)
    try:
        workshop.recover()
        try:
            yield workshop
        finally:
            workshop.recover()
    finally:
        for left in (folder, *made):
            with suppress(OSError):
                left.rmdir()
        if handle is not None:
            os.close(handle)


def is_interrupted(root: Path, beside: Path) -> bool:
    """Whether a run is at work on a tree, or was and did not come to its end."""
    return _workshop(Path(os.path.realpath(root))).exists() or _pending(beside).exists()


def text_beside(beside: Path, root: Path) -> Path:
    """Where the text of a file beside a tree is: under its other name, while an interrupted run has yet to end."""
    pending = _pending(beside)
    return pending if _goes_with(pending, beside.name, root) else beside


@dataclass(frozen=True, slots=True, kw_only=True)
class Workshop:
    """The folder in which a tree is staged.

    `tree` is the new one, and the old one after the exchange; `staged` tells which, by the number of the new one's
    folder in the file system. `ready` is the new one while its files are moved.
    """

    root: Path
    folder: Path
    beside: Path | None
    manifest: str

    def apply(self, plan: Plan) -> None:
        """Do what a plan says, as far as nobody else has done it by now."""
        plan = plan.anew()
        if plan.beside:
            write(_pending(plan.beside.path), plan.beside.text)
            flush(plan.beside.path.parent)
        if plan.added or plan.changed or plan.removed:
            tree = self.folder / "tree"
            tree.mkdir()
            write(self.folder / "staged", str(tree.stat().st_ino))
            self._stage(tree, plan)
            if not self._swap(tree, plan):
                tree.rename(self.folder / "ready")
            flush(self.folder)
            flush(self.root.parent)
        self.recover()

    def recover(self) -> None:
        """Finish what was staged whole, undo what was not."""
        tree, ready, staged = (self.folder / name for name in ("tree", "ready", "staged"))
        if is_folder(ready):
            move(ready, self.root, self.manifest)
        if self.beside and os.path.lexists(pending := _pending(self.beside)):
            if _goes_with(pending, self.beside.name, self.root):
                pending.replace(self.beside)
            else:
                pending.unlink()
            flush(self.beside.parent)
        if is_folder(tree) and staged.is_file() and staged.read_text() != str(tree.stat().st_ino):
            clear(tree, self.root, self.manifest)
        for left in filter(is_folder, (tree, ready)):
            shutil.rmtree(left)
        staged.unlink(missing_ok=True)

    def _stage(self, tree: Path, plan: Plan) -> None:
        """The whole new tree."""
        is_new = {*plan.added, *plan.changed}
        for path in plan.files:
            (tree / path).parent.mkdir(parents=True, exist_ok=True)
            if path in is_new:
                write(tree / path, plan.files[path])
            else:
                link(self.root / path, tree / path)
        flush_all(tree)

    def _swap(self, tree: Path, plan: Plan) -> bool:
        """Put the staged tree in the place of the other, at once; false where that cannot be done."""
        if not self.root.exists():
            tree.rename(self.root)
            return True
        if is_inside(self.root):
            return False
        try:
            carry(self.root, tree, plan)
        except OSError:  # a mount point below, or a file that cannot have two names
            return False
        flush_all(tree)
        return exchange(tree, self.root)


def _workshop(root: Path) -> Path:
    return root.parent / f".{root.name}.comgen"


def _pending(beside: Path) -> Path:
    return beside.parent / f".{beside.name}.new"


def _goes_with(pending: Path, name: str, root: Path) -> bool:
    if pending.is_symlink() or not pending.is_file():
        return False
    try:
        manifest = read_manifest(root)
        return manifest is not None and manifest.inputs.get(name) == sha256(pending.read_bytes())
    except (TreeError, OSError):
        return False


def _claim(folder: Path, waiting: Callable[[], None]) -> int | None:
    """Make the folder and lock it; whoever had it before us may have deleted it in between."""
    while True:
        if not folder.parent.exists():
            folder.parent.mkdir(parents=True, exist_ok=True)
        folder.mkdir(exist_ok=True)
        if sys.platform == "win32":
            return None
        try:
            handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW)
        except FileNotFoundError:
            continue
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            waiting()
            fcntl.flock(handle, fcntl.LOCK_EX)
        with suppress(FileNotFoundError):
            if os.path.samestat(os.fstat(handle), folder.stat()):
                return handle
        os.close(handle)
