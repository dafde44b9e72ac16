"""What this comgen is: its version, its templates, and the hash of all that decides what it writes."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from functools import cache
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

_HERE = Path(__file__).parent
_DECIDING = ("anyascii", "datamodel-code-generator", "ruff")
"""Libraries that are pinned exactly, because each of their versions may write other bytes."""


def tool_version() -> str:
    """The version of comgen itself."""
    return _version_of("comgen")


def templates_folder() -> Path:
    """Where the templates are: inside the installed tool, or at the top of its checkout."""
    inside = _HERE / "templates"
    return inside if inside.is_dir() else _HERE.parent / "templates"


def tool_facts() -> dict[str, str]:
    """What a tree depends on beside the project's own files: the versions, and the code of comgen."""
    libraries = {name: _version_of(name) for name in _DECIDING}
    return {"generator": f"comgen {tool_version()}", "code": _code(_HERE, templates_folder()), **libraries}


def _code(generator: Path, templates: Path) -> str:
    code = hashlib.sha256()
    for name, path in sorted([*_files("generator", generator), *_files("templates", templates)]):
        content = path.read_bytes()
        code.update(f"{name}\0{len(content)}\0".encode() + content)
    return f"sha256:{code.hexdigest()}"


@cache
def _version_of(distribution: str) -> str:
    try:
        return version(distribution)
    except PackageNotFoundError:
        return "0"


def _files(name: str, folder: Path) -> Iterator[tuple[str, Path]]:
    for path in folder.rglob("*"):
        relative = path.relative_to(folder)
        is_cache = "__pycache__" in relative.parts or any(part.endswith("_cache") for part in relative.parts)
        is_ours = path.suffix in (".py", ".toml") and relative.parts[0] != "templates"
        if not is_cache and (is_ours or name == "templates") and path.is_file():
            yield f"{name}/{relative.as_posix()}", path
