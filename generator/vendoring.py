"""A copy of a client inside another repository: where it goes, what is in it, what became of it there."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from .emit.custom import FILE
from .emit.tree import Manifest, Plan, TreeError, plan, read_manifest, sha256, touched
from .selection import PATTERN, Selection

LOCK = "comgen-vendor.lock"
"""The manifest of a vendored package: hashes, what it was made of, what was selected."""

_BY_HAND = "by_hand"
_LONGEST = 120
_LICENSES = ("LICENSE", "NOTICE")


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """What is vendored: a part of a package, with its name there, and what it is called on an index.

    `by_hand` is the text of its `_custom.py`, where it has one.
    """

    package: str
    distribution: str
    version: str
    selection: Selection
    by_hand: str | None

    def facts(self) -> dict[str, Any]:
        """What the lock says of it."""
        chosen = {"include": list(self.selection.include), "exclude": list(self.selection.exclude)}
        facts = {"distribution": self.distribution, "version": self.version, "selection": chosen}
        return facts if self.by_hand is None else {**facts, _BY_HAND: sha256(self.by_hand.encode())}


def written_by_hand(client: Path) -> Path | None:
    """The package of a generated project that has a `_custom.py`; None where there is none."""
    return next((path.parent for path in sorted(client.glob(f"*/{FILE}"))), None)


def is_current(manifest: Manifest, client: Path, selection: Selection) -> bool:
    """Whether a copy holds what is selected, and what is written by hand in the project's own package."""
    package = written_by_hand(client)
    by_hand = sha256((package / FILE).read_bytes()) if package else None
    return manifest.facts.get(_BY_HAND) == by_hand and selection_in(manifest) == replace(selection, file=LOCK)


def place(into: Path, package: str) -> Path:
    """The folder of a package in another repository.

    Raises TreeError where a file is in the way, and for a path so long that not every system could check it out:
    120 characters below the top of the repository leave as many for what is in the package.
    """
    root = into / package
    for path in (root, *root.parents):
        if path.exists() and not path.is_dir():
            raise TreeError(f"{path} is a file; there should be a folder, or nothing")
    below = _below_repository(root)
    if len(below) > _LONGEST:
        raise TreeError(f"{below} has {len(below)} characters; more than {_LONGEST} are too long for some systems")
    return root


def _below_repository(root: Path) -> str:
    """A path from the top of its repository; of none, from our own working folder or as it is."""
    whole = root.absolute()
    for top in (*(path for path in whole.parents if (path / ".git").exists()), Path.cwd()):
        if whole.is_relative_to(top):
            return whole.relative_to(top).as_posix()
    return whole.as_posix()


def selection_in(manifest: Manifest | None) -> Selection:
    """What was selected the last time. Raises TreeError where the lock says something else."""
    match manifest.facts.get("selection") if manifest else {"include": [], "exclude": []}:
        case {"include": list(include), "exclude": list(exclude)} if all(map(_is_pattern, (*include, *exclude))):
            return Selection(include=tuple(include), exclude=tuple(exclude), file=LOCK)
        case _:
            raise TreeError(f"{LOCK} does not say what was selected; vendor again with --include or --exclude")


def _is_pattern(value: object) -> bool:
    return isinstance(value, str) and PATTERN.fullmatch(value) is not None


def vendor_plan(root: Path, files: Mapping[str, str], source: Source, facts: Mapping[str, Any]) -> Plan:
    """What to write in the folder of the package, and what to delete there.

    `files` are those of a generated project; of them the package goes along, and what tells its licence.
    """
    start = f"{source.package}/"
    inside = {path.removeprefix(start): text for path, text in files.items() if path.startswith(start)}
    licenses = {path: text for path, text in files.items() if path in _LICENSES}
    custom = {FILE: source.by_hand} if source.by_hand is not None else {}
    return plan(root, {**licenses, **inside, **custom}, {**source.facts(), **facts}, manifest=LOCK)


def edited(planned: Plan) -> tuple[str, ...]:
    """The files that were edited where they were vendored, and that the plan would replace or delete."""
    manifest = read_manifest(planned.root, LOCK)
    going = {*planned.changed, *planned.removed}
    return tuple(path for path in touched(planned.root, manifest) if path in going) if manifest else ()
