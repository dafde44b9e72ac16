"""How templates print: nothing but Code."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from .code import Code


class UnsafeOutputError(TypeError):
    """A template tried to print something that is not Code."""


@cache
def environment(*folders: Path) -> Environment:
    """Templates of these folders. Whatever they print must be Code: the environment refuses all else."""

    def finalize(value: object) -> object:
        if not isinstance(value, Code):
            raise UnsafeOutputError(f"a template printed {type(value).__name__}, not Code")
        return value

    return Environment(
        loader=FileSystemLoader(folders),
        undefined=StrictUndefined,
        finalize=finalize,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        autoescape=False,  # noqa: S701 - what is printed is Code, escaped for the place where it stands
    )
