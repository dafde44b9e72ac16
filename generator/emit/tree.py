"""The tree of a generated project: its paths, its manifest, and what there is to do. Reads, and writes nothing.

A manifest tells which files are ours: only those are ever replaced or deleted.
"""

from __future__ import annotations

import hashlib
import json
import os
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Any

MANIFEST = "comgen.lock"
"""What the manifest of a generated project is called."""
_SEGMENT = re.compile(r"[A-Za-z0-9_]([A-Za-z0-9_.\-]*[A-Za-z0-9_])?")
_LONGEST = 200
_DEVICE = re.compile(r"(aux|con|conin|conout|nul|prn|com[0-9]|lpt[0-9])(\..*)?", re.IGNORECASE)
"""What Windows takes for a device, whatever its ending."""


class TreeError(Exception):
    """A path that may not be written, or a file in the way that is not ours."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Beside:
    """A file elsewhere that changes together with the tree; the manifest has its hash among the inputs."""

    path: Path
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """What an output folder should hold, against what it holds now; paths are relative, in POSIX form.

    `files` has the manifest too, which is called `manifest`. `beside` is None where nothing is to be written there.
    """

    root: Path
    manifest: str
    files: Mapping[str, str]
    added: tuple[str, ...]
    changed: tuple[str, ...]
    removed: tuple[str, ...]
    beside: Beside | None = None

    @property
    def clean(self) -> bool:
        """Whether there is nothing to do."""
        return not (self.added or self.changed or self.removed or self.beside)

    def anew(self) -> Plan:
        """The same against what the folder holds by now."""
        return _compared(self.root, self.manifest, self.files, self.beside)


@dataclass(frozen=True, slots=True, kw_only=True)
class Manifest:
    """What an earlier run wrote: `files` and their hashes, and the facts that it was made of."""

    text: str
    files: Mapping[str, str]
    facts: Mapping[str, Any]

    @property
    def inputs(self) -> Mapping[str, Any]:
        """The hashes of the project's files that it was made of."""
        found = self.facts.get("inputs")
        return found if isinstance(found, dict) else {}

    @property
    def whole(self) -> bool:
        """Whether nobody has changed it since: it is what would be written, sum and all."""
        return self.text == _manifest(self.files, self.facts)


def plan(
    root: Path,
    files: Mapping[str, str],
    facts: Mapping[str, Any],
    beside: Beside | None = None,
    manifest: str = MANIFEST,
) -> Plan:
    """Compare the files with the folder. `facts` go into the manifest, which is called `manifest`.

    Raises TreeError for a path that leaves the folder, that some system cannot have, for two that differ by case
    alone, for a link in the way, and for a file in the way that is not in the folder's manifest and does not hold
    the same text.
    """
    _check_paths(files)
    hashes = {path: sha256(text.encode()) for path, text in files.items()}
    return _compared(root, manifest, {**files, manifest: _manifest(hashes, facts)}, beside)


def _compared(root: Path, manifest: str, whole: Mapping[str, str], beside: Beside | None) -> Plan:
    before = read_manifest(root, manifest)
    ours = before.files.keys() if before else frozenset[str]()
    added, changed = [], []
    for path in sorted({*whole, *ours}):
        check_folders(root, path)
    for path, text in sorted(whole.items()):
        target = root / path
        if target.is_dir() or target.is_symlink():
            raise TreeError(f"{target}: a file should be written here, and something else is in the way")
        if not target.exists():
            added.append(path)
        elif target.read_bytes() != text.encode():
            if path not in ours and path != manifest:
                raise TreeError(f"{target} was not made by comgen and would be overwritten; move it away")
            changed.append(path)
    removed = tuple(path for path in sorted(ours - whole.keys()) if (root / path).is_file())
    if beside and beside.path.is_file() and beside.path.read_bytes() == beside.text.encode():
        beside = None
    return Plan(
        root=root,
        manifest=manifest,
        files=whole,
        added=tuple(added),
        changed=tuple(changed),
        removed=removed,
        beside=beside,
    )


def touched(root: Path, manifest: Manifest) -> tuple[str, ...]:
    """The files that somebody has changed, or put something else in the place of, since they were written."""
    return tuple(path for path, at in sorted(manifest.files.items()) if hash_in(root, path) not in (at, None))


def missing(root: Path, manifest: Manifest) -> tuple[str, ...]:
    """The files that are no longer there."""
    return tuple(path for path in sorted(manifest.files) if hash_in(root, path) is None)


def hash_in(root: Path, path: str) -> str | None:
    """The hash of a file of a tree: None where there is nothing, and empty where there is something else."""
    target = root / path
    if not os.path.lexists(target):
        return None
    check_folders(root, path)
    return "" if target.is_symlink() or not target.is_file() else sha256(target.read_bytes())


def read_manifest(root: Path, name: str = MANIFEST) -> Manifest | None:
    """The manifest of a folder, None where it has none. Raises TreeError for one that comgen would not write."""
    path = root / name
    if path.is_symlink():
        raise TreeError(f"{path}: a link is in the way")
    if not path.is_file():
        return None
    try:
        text = path.read_text(encoding="utf-8")
        facts = json.loads(text)
        files = facts.pop("files")
        facts.pop("sum", None)
        _check_paths(files)
        if not all(isinstance(value, str) for value in files.values()):
            raise TypeError("a hash is no text")
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise TreeError(f"{path} is not a manifest of comgen: {error}") from None
    return Manifest(text=text, files=files, facts=facts)


def sha256(content: bytes) -> str:
    """The hash of a file, as manifests have it."""
    return hashlib.sha256(content).hexdigest()


def _manifest(hashes: Mapping[str, str], facts: Mapping[str, Any]) -> str:
    """The text of a manifest. Its sum shows that a line was changed or lost, by hand or by a merge."""
    held = {**facts, "files": dict(sorted(hashes.items()))}
    return json.dumps({**held, "sum": sha256(json.dumps(held).encode())}, indent=1) + "\n"


def check_folders(root: Path, path: str) -> None:
    """Nothing is written or deleted through a link: it would be done elsewhere. Raises TreeError."""
    for folder in (root / path).relative_to(root).parents:
        if folder != Path() and ((root / folder).is_symlink() or (root / folder).is_file()):
            raise TreeError(f"{root / folder}: a folder should be here, and something else is in the way")


def _check_paths(files: Mapping[str, Any]) -> None:
    folded: dict[str, str] = {}
    for path in files:
        parts = PurePosixPath(path).parts
        if not parts or path.startswith("/") or not all(map(is_name, parts)):
            raise TreeError(f"not a path for a generated file: {path!r}")
        if other := folded.get(path.casefold()):
            raise TreeError(f"{path} and {other} differ by case alone")
        folded[path.casefold()] = path


def is_name(part: str) -> bool:
    """Whether every system can have a file or a folder of this name."""
    return len(part) <= _LONGEST and _SEGMENT.fullmatch(part) is not None and not _DEVICE.fullmatch(part)
