"""`_custom.py`: what somebody has written by hand for a generated package, of which its root exports the names.

Only `__all__` is read, and nothing of the file is run. It belongs to whoever wrote it: no run writes or deletes it.
"""

from __future__ import annotations

import ast
import keyword
import warnings
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import TypeGuard

from ..diagnostics import Diagnostic, SpecError, file_error

MODULE = "_custom"
FILE = f"{MODULE}.py"
_HINT = '__all__ is one list or tuple of texts at the top of the module, such as __all__ = ["Client"]'
_LONGEST = 60
_OWN = frozenset({"TYPE_CHECKING", "annotations", "lazy"})
"""What the root of a package has for itself."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Additions:
    """The names that a `_custom.py` exports, each with its line."""

    file: str
    names: Mapping[str, int]


def read_additions(package: Path) -> Additions | None:
    """What the `_custom.py` of a package's folder exports; None where there is none.

    Raises SpecError: C804 for a file that cannot be read as a Python module, C805 for an `__all__` that is missing,
    is not literal, or holds what is no name.
    """
    path = package / FILE
    file = path.as_posix()
    if path.is_symlink():
        raise SpecError([file_error("C804", file, None, "a link is not followed", "put the file itself here")])
    if not path.exists():
        return None
    text, module = _parsed(path, file)
    names, problems = _exported(text, module, file)
    if problems:
        raise SpecError(problems)
    return Additions(file=file, names=names)


def check_names(additions: Additions, package: str, paths: Iterable[str]) -> None:
    """Raise SpecError (C805) for names that the package has for modules: importing one would put it in their place."""
    parts = (PurePosixPath(path).parts for path in paths)
    modules = {found[1].removesuffix(".py") for found in parts if found[0] == package and len(found) > 1}
    taken = {name: line for name, line in additions.names.items() if name in modules | {MODULE}}
    if taken:
        hint = "choose another name"
        raise SpecError(
            file_error("C805", additions.file, line, f'"{name}" is the name of a module of the package', hint)
            for name, line in taken.items()
        )


def _parsed(path: Path, file: str) -> tuple[str, ast.Module]:
    line = None
    try:
        if not path.is_file():
            raise OSError(None, "not a file")
        text = path.read_bytes().decode("utf-8-sig")
        with warnings.catch_warnings(action="ignore"):
            return text, ast.parse(text)
    except OSError as error:
        told = f"cannot be read: {error.strerror}"
    except UnicodeDecodeError:
        told = "not UTF-8"
    except SyntaxError as error:
        line, told = error.lineno, f"not Python: {error.msg}"
    except (ValueError, RecursionError, MemoryError) as error:
        told = f"not Python: {error}"
    raise SpecError([file_error("C804", file, line, told)])


def _exported(text: str, module: ast.Module, file: str) -> tuple[dict[str, int], list[Diagnostic]]:
    """The names of `__all__` with their lines, and what is wrong with it."""
    plain = [made for statement in module.body if (made := _assignment(statement))]
    targets = [target for target, _ in plain]
    others = sorted(node.lineno for node in ast.walk(module) if _changes(node) and node not in targets)
    if others or len(plain) > 1:
        line = others[0] if others else targets[1].lineno
        return {}, [file_error("C805", file, line, "__all__ is not literal, or not the only one", _HINT)]
    if not plain:
        return {}, [file_error("C805", file, 1, "there is no __all__, so nothing of this would be exported", _HINT)]
    names: dict[str, int] = {}
    problems: list[Diagnostic] = []
    for item in plain[0][1]:
        if isinstance(item, ast.Constant) and isinstance(item.value, str) and _is_name(item.value):
            names.setdefault(item.value, item.lineno)
        else:
            shown = " ".join((ast.get_source_segment(text, item) or "").split())[:_LONGEST]
            problems.append(file_error("C805", file, item.lineno, f"no name that can be exported: {shown}", _HINT))
    return names, problems


def _assignment(statement: ast.stmt) -> tuple[ast.expr, list[ast.expr]] | None:
    """The `__all__` of a statement that gives it a literal value, and the items; None for any other statement."""
    match statement:
        case ast.Assign(targets=[ast.Name(id="__all__") as target], value=ast.List(elts=items) | ast.Tuple(elts=items)):
            return target, items
        case ast.AnnAssign(target=ast.Name(id="__all__") as target, value=ast.List(elts=items) | ast.Tuple(elts=items)):
            return target, items
        case _:
            return None


def _changes(node: ast.AST) -> TypeGuard[ast.expr]:
    """Whether this gives `__all__` a value, deletes it, or uses a method that may change it."""
    match node:
        case ast.Name(id="__all__", ctx=ast.Store() | ast.Del()) | ast.Attribute(value=ast.Name(id="__all__")):
            return True
        case _:
            return False


def _is_name(value: object) -> bool:
    """Whether the root of a package can have this name: none that Python or the root itself needs."""
    return (
        isinstance(value, str)
        and value.isascii()
        and value.isidentifier()
        and not keyword.iskeyword(value)
        and not value.startswith("__")
        and value not in _OWN
    )
