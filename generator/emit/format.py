"""Formatting: modules of Python in the one style that all generated code has.

`ruff format` does it: the same style as Black's, in a fiftieth of the time, for all modules of a package in one
process. It is told no name of any description and reads no settings but those that are here.
"""

from __future__ import annotations

import os
import re
import subprocess
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from ruff import find_ruff_bin

_SETTINGS = (
    "line-length=110",
    'target-version="py311"',
    'format.line-ending="lf"',
    "format.skip-magic-trailing-comma=true",
    "lint.isort.split-on-trailing-comma=false",  # it warns otherwise
    "exclude=[]",  # whatever the temporary folder is called
    "respect-gitignore=false",  # whatever is above it
)
ARGUMENTS = ("format", "--isolated", "--no-cache", *(part for item in _SETTINGS for part in ("--config", item)), ".")
"""What the formatter is called with, always."""


class NotPythonError(ValueError):
    """What should be formatted is no Python; `name` says which module."""

    def __init__(self, name: str, message: str) -> None:
        super().__init__(message)
        self.name = name


@cache
def formatter() -> str:
    """The path of the formatter's program, which is pinned exactly and installed beside comgen."""
    found: str = find_ruff_bin()
    return found


def format_modules(texts: Mapping[str, str]) -> dict[str, str]:
    """Format modules; keys may be anything. Raises NotPythonError for the first of those that are not Python."""
    if not texts:
        return {}
    names = list(texts)
    with TemporaryDirectory(prefix="comgen-") as folder:
        files = [Path(folder, f"{number}.py") for number in range(len(names))]
        for file, name in zip(files, names, strict=True):
            file.write_bytes(texts[name].encode())
        settings = {key: value for key, value in os.environ.items() if not key.startswith("RUFF_")}
        command = [formatter(), *ARGUMENTS]
        done = subprocess.run(command, cwd=folder, env=settings, capture_output=True, encoding="utf-8", check=False)  # noqa: S603 - a fixed program with fixed arguments
        if done.returncode:
            raise _refused(done.stderr, names)
        return {name: file.read_bytes().decode() for file, name in zip(files, names, strict=True)}


def _refused(said: str, names: list[str]) -> Exception:
    found = re.findall(r"^error: Failed to parse (\d+)\.py:(\d+):\d+: (.*)$", said, re.MULTILINE)
    if not found:
        return RuntimeError(f"the formatter has failed: {said}")
    number, line, message = min(found, key=lambda item: int(item[0]))
    return NotPythonError(names[int(number)], f"line {line}: {message}")
