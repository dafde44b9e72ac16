"""Whether a project's tree is what a run would write: told by hashes alone, so that hardly anything is loaded for it.

The manifest of a tree (`comgen.lock`) holds the hashes of what it was made of (the project's files, the code of
comgen, the versions of the libraries that decide bytes) and of every file in it.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path, PurePosixPath
from typing import Any

from .emit.tree import MANIFEST, Manifest, TreeError, missing, read_manifest, sha256, touched
from .tool import tool_facts

NAMES = "names.lock"
PROJECT = "client.toml"


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
        )
    except (TreeError, OSError):
        return None
    return manifest if is_same else None


def input_hash(path: Path) -> str:
    """The hash of a file that a tree is made of; the order of the keys in JSON, and blanks in it, say nothing.

    That of a folder is the hash of the names and contents of all files below it.
    """
    if path.is_dir():
        files = sorted(file for file in path.rglob("*") if file.is_file())
        return sha256("".join(f"{file.relative_to(path).as_posix()} {input_hash(file)}\n" for file in files).encode())
    content = path.read_bytes()
    if path.suffix == ".json":
        try:
            data = json.loads(content.decode("utf-8-sig"), object_pairs_hook=_each_once)
            return sha256(json.dumps(data, sort_keys=True).encode())
        except (ValueError, RecursionError):
            pass  # for the loader to say
    return sha256(content)


def _each_once(pairs: list[tuple[str, Any]]) -> Mapping[str, Any]:
    found = dict(pairs)
    if len(found) < len(pairs):
        raise ValueError("a key is there twice")
    return found


def _is_below(name: str) -> bool:
    path = PurePosixPath(name)
    return not path.is_absolute() and ".." not in path.parts
