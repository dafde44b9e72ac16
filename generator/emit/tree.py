"""The tree of a generated project: plan, check, apply. The only place that makes paths and writes files.

A manifest (`comgen.lock`) tells which files are ours: only those are ever replaced or deleted.
"""

from __future__ import annotations

import hashlib
import json
import os
import re
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

MANIFEST = "comgen.lock"
_SEGMENT = re.compile(r"[A-Za-z0-9_]([A-Za-z0-9_.\-]*[A-Za-z0-9_])?")
_LONGEST = 200
_DEVICE = re.compile(r"(aux|con|conin|conout|nul|prn|com[0-9]|lpt[0-9])(\..*)?", re.IGNORECASE)
"""What Windows takes for a device, whatever its ending."""


class TreeError(Exception):
    """A path that may not be written, or a file in the way that is not ours."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """What an output folder should hold, against what it holds now; paths are relative, in POSIX form."""

    root: Path
    files: Mapping[str, str]
    added: tuple[str, ...]
    changed: tuple[str, ...]
    removed: tuple[str, ...]

    @property
    def clean(self) -> bool:
        """Whether there is nothing to do."""
        return not (self.added or self.changed or self.removed)


def plan(root: Path, files: Mapping[str, str], facts: Mapping[str, str]) -> Plan:
    """Compare the files with the folder. `facts` go into the manifest.

    Raises TreeError for a path that leaves the folder, that some system cannot have, for two that differ by case
    alone, for a link in the way, and for a file in the way that is not in the folder's manifest and does not hold
    the same text.
    """
    _check_paths(files)
    whole = {**files, MANIFEST: _manifest(files, facts)}
    ours = _known(root)
    added, changed = [], []
    for path in sorted({*whole, *ours}):
        _check_folders(root, path)
    for path, text in sorted(whole.items()):
        target = root / path
        if target.is_dir() or target.is_symlink():
            raise TreeError(f"{target}: a file should be written here, and something else is in the way")
        if not target.exists():
            added.append(path)
        elif target.read_bytes() != text.encode():
            if path not in ours and path != MANIFEST:
                raise TreeError(f"{target} was not made by comgen and would be overwritten; move it away")
            changed.append(path)
    removed = [path for path in sorted(ours - whole.keys()) if (root / path).is_file()]
    return Plan(root=root, files=whole, added=tuple(added), changed=tuple(changed), removed=tuple(removed))


def apply(plan: Plan) -> None:
    """Write what is new or different, delete what is ours no more; each file whole or not at all."""
    for path in (*plan.added, *plan.changed):
        target = plan.root / path
        target.parent.mkdir(parents=True, exist_ok=True)
        write_file(target, plan.files[path])
    for path in plan.removed:
        target = plan.root / path
        target.unlink()
        for folder in target.relative_to(plan.root).parents:
            if folder != Path() and not any((plan.root / folder).iterdir()):
                (plan.root / folder).rmdir()


def write_file(target: Path, text: str) -> None:
    """Write one file, whole or not at all; its folder is there."""
    handle, temporary = tempfile.mkstemp(dir=target.parent, prefix=f".{target.name}.")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(text.encode())
        Path(temporary).chmod(0o644)
        Path(temporary).replace(target)
    except BaseException:
        Path(temporary).unlink(missing_ok=True)
        raise


def _check_folders(root: Path, path: str) -> None:
    """Nothing is written or deleted through a link: it would be done elsewhere."""
    for folder in (root / path).relative_to(root).parents:
        if folder != Path() and ((root / folder).is_symlink() or (root / folder).is_file()):
            raise TreeError(f"{root / folder}: a folder should be here, and something else is in the way")


def _check_paths(files: Mapping[str, str]) -> None:
    folded: dict[str, str] = {}
    for path in files:
        parts = PurePosixPath(path).parts
        if not parts or path.startswith("/") or not all(map(_is_name, parts)):
            raise TreeError(f"not a path for a generated file: {path!r}")
        if other := folded.get(path.casefold()):
            raise TreeError(f"{path} and {other} differ by case alone")
        folded[path.casefold()] = path


def _is_name(part: str) -> bool:
    return len(part) <= _LONGEST and _SEGMENT.fullmatch(part) is not None and not _DEVICE.fullmatch(part)


def _manifest(files: Mapping[str, str], facts: Mapping[str, str]) -> str:
    hashes = {path: hashlib.sha256(text.encode()).hexdigest() for path, text in sorted(files.items())}
    return json.dumps({**facts, "files": hashes}, indent=1) + "\n"


def _known(root: Path) -> frozenset[str]:
    """The files that an earlier run wrote."""
    manifest = root / MANIFEST
    if manifest.is_symlink():
        raise TreeError(f"{manifest}: a link is in the way")
    if not manifest.is_file():
        return frozenset()
    try:
        files = json.loads(manifest.read_text(encoding="utf-8"))["files"]
        _check_paths(dict.fromkeys(files, ""))
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise TreeError(f"{manifest} is not a manifest of comgen: {error}") from None
    return frozenset(files)
