"""What a generated file is made of, with the words taken out: a hostile one may have no part that its twin has not."""

from __future__ import annotations

import ast
import builtins
import json
import re
import tomllib
from typing import TYPE_CHECKING, Any

from markdown_it import MarkdownIt

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

_BUILTINS = frozenset(dir(builtins))
_MARKDOWN = MarkdownIt("commonmark").enable("table")
_LINKS = re.compile(r"(?<!\\)://|\bwww\.|\bmailto:|(?<!\\)@", re.IGNORECASE)


def shapes(files: Mapping[str, str]) -> frozenset[str]:
    """The parts of all files but the runtime's, which is copied: statements, keys, blocks and marks."""
    found: set[str] = set()
    own = {name for path, text in files.items() if path.endswith(".py") for name in _defined(text)}
    for path, text in files.items():
        if "/_runtime/" in path:
            continue
        if path.endswith(".py"):
            found.update(f"python {_shape(node, own)}" for node in _statements(ast.parse(text)))
        elif path.endswith(".toml"):
            found.update(f"toml {key}" for key in _keys(tomllib.loads(text)))
        elif path.endswith(".md"):
            found.update(f"markdown {mark}" for mark in _marks(text))
        elif path == "comgen.lock":
            found.update(f"lock {key}" for key in json.loads(text))
        elif not path.endswith("py.typed"):
            found.add(f"file {path}")
    return frozenset(found)


# Python ------------------------------------------------------------------------------------------


def _defined(text: str) -> Iterator[str]:
    """Names that the package gives to things; what they are called is the description's to say."""
    for node in ast.walk(ast.parse(text)):
        match node:
            case ast.ClassDef(name=name) | ast.FunctionDef(name=name) | ast.AsyncFunctionDef(name=name):
                yield name
            case ast.arg(arg=name) | ast.Name(id=name, ctx=ast.Store()):
                yield name
            case ast.ImportFrom(level=level, names=names) if level:
                yield from (item.asname or item.name for item in names)
            case _:
                continue


def _statements(tree: ast.Module) -> Iterator[ast.stmt]:
    return (node for node in ast.walk(tree) if isinstance(node, ast.stmt))


def _shape(node: Any, own: set[str]) -> str:
    """A statement without its body, whose statements stand for themselves, and without texts and own names."""
    match node:
        case ast.ImportFrom(level=0, module=module, names=names):
            return f"from {module} import {sorted(item.name for item in names)}"
        case ast.ImportFrom(level=level):
            return f"from {'.' * level}"
        case ast.Import(names=names):
            return f"import {[item.name for item in names]}"
        case ast.Constant(value=value):
            return type(value).__name__
        case ast.Name(id=name):
            return "name" if name in own and name not in _BUILTINS else name
        case ast.Attribute(value=value, attr=name):
            return f"{_shape(value, own)}.{'name' if name in own else name}"
        case ast.keyword(arg=name, value=value):
            return f"{'name' if name in own else name}={_shape(value, own)}"
        case ast.AST():
            return f"{type(node).__name__}({', '.join(_parts(node, own))})"
        case _:
            return type(node).__name__


def _parts(node: ast.AST, own: set[str]) -> Iterator[str]:
    for field, value in ast.iter_fields(node):
        if isinstance(value, list):
            inner = {_shape(item, own) for item in value if not isinstance(item, ast.stmt)}
            if inner:
                yield f"{field}={sorted(inner)}"
        elif isinstance(value, ast.AST):
            yield f"{field}={_shape(value, own)}"


# Other files -------------------------------------------------------------------------------------


def _keys(value: Any, place: str = "") -> Iterator[str]:
    match value:
        case dict():
            for key, item in value.items():
                yield from _keys(item, f"{place}.{key}")
        case list():
            for item in value:
                yield from _keys(item, f"{place}[]")
        case _:
            yield f"{place}: {type(value).__name__}"


def _marks(text: str) -> Iterator[str]:
    for token in _MARKDOWN.parse(text):
        yield f"{token.type} {token.tag} {token.level}"
        for inner in token.children or ():
            yield f"{token.type} > {inner.type} {inner.level}"
    yield f"{len(_LINKS.findall(text))} links"
