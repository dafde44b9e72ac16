"""Scripts that show how something is done -> their pages."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from ..emit.code import Code, code_block, page_text
from .prose import paragraphs


@dataclass(frozen=True, slots=True, kw_only=True)
class RecipeView:
    """One script: the first line of its docstring, the rest of that, and the code."""

    title: Code
    paragraphs: tuple[Code, ...]
    code: Code


def recipes(scripts: Mapping[str, str], package: str) -> Iterator[tuple[str, RecipeView]]:
    """The scripts that use this package, by their pages; `scripts` are texts by the names of their modules."""
    for name, text in sorted(scripts.items()):
        tree = ast.parse(text)
        if package in _imported(tree) and name.isidentifier():
            first, _, rest = (ast.get_docstring(tree) or name).partition("\n")
            yield (
                f"examples/{name}.md",
                RecipeView(
                    title=page_text(first.rstrip(".")), paragraphs=paragraphs(rest), code=code_block("python", text)
                ),
            )


def _imported(tree: ast.Module) -> set[str]:
    """The packages that a script imports, wherever it does."""
    found: set[str] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            found.update(item.name.partition(".")[0] for item in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            found.add(node.module.partition(".")[0])
    return found
