"""Files: single ones, each written whole or not at all, and those of a folder."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from pathlib import Path


def write_whole(target: Path, content: str | bytes) -> None:
    """Write one file, whole or not at all, even if the machine goes down; its folder is made."""
    target.parent.mkdir(parents=True, exist_ok=True)
    handle, temporary = tempfile.mkstemp(dir=target.parent, prefix=f".{target.name}.")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content.encode() if isinstance(content, str) else content)
            file.flush()
            os.fsync(file.fileno())
        Path(temporary).chmod(0o644)
        Path(temporary).replace(target)
    except BaseException:
        Path(temporary).unlink(missing_ok=True)
        raise


def files_below(folder: Path) -> Iterator[tuple[str, Path]]:
    """Every file and link below a folder with its relative path, in their order; what Python's tools cache is none."""
    found = {path.relative_to(folder).as_posix(): path for path in folder.rglob("*")}
    for name, path in sorted(found.items()):
        if (path.is_symlink() or path.is_file()) and "__pycache__/" not in name and "_cache/" not in name:
            yield name, path
