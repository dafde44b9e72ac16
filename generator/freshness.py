"""Whether a project's tree is what a run would write: told by hashes alone, so that hardly anything is loaded for it.

The manifest of a tree (`comgen.lock`) holds the hashes of what it was made of (the project's files, the code of
comgen, the versions of the libraries that decide bytes) and of every file in it.
"""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from pathlib import Path, PurePosixPath
from typing import Any

from .diagnostics import SpecError
from .emit.custom import Additions, read_additions
from .emit.tree import MANIFEST, Manifest, TreeError, missing, read_manifest, sha256, touched
from .files import files_below
from .tool import tool_facts

NAMES = "names.lock"
PROJECT = "client.toml"
ADDITIONS = "custom"


def fresh(folder: Path, out: Path, *, repairs: bool, name: str = MANIFEST) -> Manifest | None:
    """The manifest of a tree to which a run would change nothing; None where only a run can tell.

    Without `repairs`, a description that was repaired is for the run to refuse. `name` is the manifest's.
    """
    try:
        manifest = read_manifest(out, name)
        if manifest is None or not manifest.whole or not {PROJECT, NAMES} <= manifest.inputs.keys():
            return None
        is_same = (
            (repairs or manifest.facts.get("repaired") == 0)
            and all(manifest.facts.get(name) == value for name, value in tool_facts().items())
            and all(_is_below(name) and input_hash(folder / name) == at for name, at in manifest.inputs.items())
            and not touched(out, manifest)
            and not missing(out, manifest)
            and all(_additions(root) == manifest.facts.get(ADDITIONS) for root in _roots(out, manifest))
        )
    except (TreeError, SpecError, OSError):
        return None
    return manifest if is_same else None


def client_folder(folder: Path) -> Path:
    """Where the client of the project in a folder is: `generated/NAME` beside `specs/NAME`."""
    real = folder.resolve()
    return real.parents[min(1, len(real.parents) - 1)] / "generated" / real.name


def input_hash(path: Path) -> str:
    """The hash of a file that a tree is made of; the order of the keys in JSON, and blanks in it, say nothing.

    That of a folder tells its files, their texts and where links lead.
    """
    if path.is_dir():
        return sha256("".join(f"{name}\0{_content_hash(file)}\0" for name, file in files_below(path)).encode())
    content = path.read_bytes()
    if path.suffix == ".json":
        try:
            data = json.loads(content.decode("utf-8-sig"), object_pairs_hook=_each_once)
            return sha256(json.dumps(data, sort_keys=True).encode())
        except (ValueError, RecursionError):
            pass  # for the loader to say
    return sha256(content)


def additions_hash(additions: Additions) -> str:
    """The hash of what a tree takes from its `_custom.py`: the names, and nothing else of the file."""
    return sha256("\n".join(sorted(additions.names)).encode())


def _additions(package: Path) -> str | None:
    additions = read_additions(package)
    return additions_hash(additions) if additions else None


def _roots(out: Path, manifest: Manifest) -> list[Path]:
    """The folders of packages: one, in a project."""
    return [out / path.parts[0] for path in map(PurePosixPath, manifest.files) if path.parts[1:] == ("__init__.py",)]


def _content_hash(path: Path) -> str:
    return sha256(os.readlink(path).encode() if path.is_symlink() else path.read_bytes())


def _each_once(pairs: list[tuple[str, Any]]) -> Mapping[str, Any]:
    found = dict(pairs)
    if len(found) < len(pairs):
        raise ValueError("a key is there twice")
    return found


def _is_below(name: str) -> bool:
    path = PurePosixPath(name)
    return not path.is_absolute() and ".." not in path.parts
