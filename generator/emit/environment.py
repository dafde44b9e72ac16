"""How templates print: nothing but Code."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from pathlib import Path

from jinja2 import (
    ChoiceLoader,
    Environment,
    FileSystemLoader,
    FunctionLoader,
    PrefixLoader,
    StrictUndefined,
    Undefined,
)

from .code import Code


class UnsafeOutputError(TypeError):
    """A template tried to print something that is not Code."""


@cache
def environment(*folders: Path) -> Environment:
    """Templates of these folders. Whatever they print must be Code: the environment refuses all else."""

    def finalize(value: object) -> object:
        if isinstance(value, Undefined):
            str(value)  # which raises an error that tells what is not defined
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


def overlaid(base: Environment, source: Callable[[str], tuple[str, str, None] | None]) -> Environment:
    """The same with templates of somebody else before its own, which are still to be had as `comgen/NAME`."""
    theirs = base.loader or FileSystemLoader(())
    return base.overlay(loader=ChoiceLoader([FunctionLoader(source), theirs, PrefixLoader({"comgen": theirs})]))
