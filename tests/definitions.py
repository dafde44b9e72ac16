"""The definitions of a generated package, to be compared with those of another."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

_LEADING = ("__init__.py", "client.py")
"""Modules that lead to others: what they hold depends on what there is."""


def definitions(package: Path) -> set[str]:
    """Every model, method, constant and named type outside of the runtime: its module, its class, its code.

    A class with methods is told by each of them, its `__init__` by each statement, and the commands of a resource by
    each call: which there are depends on what there is.
    """
    found: set[str] = set()
    for path in sorted(package.rglob("*.py")):
        module = path.relative_to(package)
        if module.parts[0] != "_runtime" and module.name not in _LEADING:
            found.update(f"{module.as_posix()}: {code}" for code in _definitions(ast.parse(path.read_text("utf-8"))))
    return found


def _definitions(tree: ast.Module) -> Iterator[str]:
    for node in tree.body:
        match node:
            case ast.ClassDef(name=name, body=body) if any(map(_is_function, body)):
                yield from (f"{name}: {ast.unparse(item)}" for item in _members(body))
            case ast.Assign(targets=[ast.Name(id="COMMANDS")]):
                yield from (ast.unparse(item) for item in ast.walk(node) if _is_call(item))
            case ast.Import() | ast.ImportFrom() | ast.If():
                pass
            case _:
                yield ast.unparse(node)


def _is_call(item: ast.AST) -> bool:
    return isinstance(item, ast.Call) and isinstance(item.func, ast.Name) and item.func.id == "Call"


def _is_function(item: ast.stmt) -> bool:
    return isinstance(item, ast.FunctionDef | ast.AsyncFunctionDef)


def _members(body: list[ast.stmt]) -> Iterator[ast.stmt]:
    for item in body:
        if isinstance(item, ast.FunctionDef) and item.name == "__init__":
            yield from item.body
        else:
            yield item
