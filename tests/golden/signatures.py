"""The public face of a generated package, one line for each signature, read from its source."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

_IN_EVERY_METHOD = ("timeout", "max_retries", "retry", "extra_headers")


def signatures(files: Mapping[str, str], package: str) -> list[str]:
    """Every client, method, model field, enumeration member and alias; sorted, methods before models.

    `...` in a method stands for the options that every method has.
    """
    clients: list[str] = []
    methods: list[str] = []
    models: list[str] = []
    for path, text in sorted(files.items()):
        parts = path.removesuffix(".py").split("/")
        if not path.endswith(".py") or parts[0] != package or parts[1] in ("_runtime", "_commands"):
            continue
        place = ".".join(parts[1:-1] if parts[-1] == "__init__" else parts[1:])
        tree = ast.parse(text)
        if parts[-2:-1] == ["models"] and parts[-1] != "__init__":
            models += _models(tree, ".".join(parts[1:-1]))
        elif place.endswith("models"):
            models += _reexports(tree, place)
        elif place == "client":
            clients += _clients(tree)
        elif parts[-2] == "_filters":
            methods += _properties(tree, place)
        elif parts[-2] == "_presets":
            methods += _presets(tree, place)
        else:
            methods += _methods(tree, place)
    return [*sorted(clients), *sorted(methods), *sorted(models)]


def _classes(tree: ast.Module) -> Iterator[ast.ClassDef]:
    return (node for node in tree.body if isinstance(node, ast.ClassDef))


def _functions(node: ast.ClassDef) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
    return (item for item in node.body if isinstance(item, (ast.FunctionDef, ast.AsyncFunctionDef)))


def _bases(node: ast.ClassDef) -> list[str]:
    return [ast.unparse(base) for base in node.bases]


def _clients(tree: ast.Module) -> Iterator[str]:
    """The constructors of the clients, and what they lead to."""
    for node in _classes(tree):
        for item in _functions(node):
            if _bases(node) == ["Client"] and item.name == "__init__":
                yield f"{node.name}({_arguments(item.args)})"
            elif _bases(node) == ["Client"] and item.returns:
                yield f"{node.name}.{item.name}: {ast.unparse(item.returns)}"


def _methods(tree: ast.Module, place: str) -> Iterator[str]:
    for node in _classes(tree):
        if _bases(node) == ["Resource"]:
            for item in _functions(node):
                if item.decorator_list:
                    yield f"{place}.{item.name}: {_text(item.returns)}"
                else:
                    yield f"{place}.{item.name}({_arguments(item.args)}) -> {_text(item.returns)}"


def _properties(tree: ast.Module, place: str) -> Iterator[str]:
    """What lists can be filtered by."""
    for node in _classes(tree):
        for item in node.body:
            match item:
                case ast.AnnAssign(target=ast.Name(id=name), annotation=annotation, value=ast.Call(args=[path])):
                    yield f"{place}.{node.name}.{name}: {ast.unparse(annotation)} of {ast.unparse(path)}"
                case ast.Assign(targets=[ast.Name(id=name)], value=ast.Call(func=kind, args=[path])):
                    yield f"{place}.{node.name}.{name}: {ast.unparse(kind)} of {ast.unparse(path)}"
                case ast.Assign(targets=[ast.Name(id=name)], value=ast.Call(func=kind)):
                    yield f"{place}.{node.name}.{name}: {ast.unparse(kind)}"
                case _:
                    continue


def _presets(tree: ast.Module, place: str) -> Iterator[str]:
    for node in _classes(tree):
        for item in _functions(node):
            if not node.name.startswith(("Async", "Raw")) and item.name != "__init__":
                yield f"{place}.{node.name}.{item.name}({_arguments(item.args)}) -> {_text(item.returns)}"


def _arguments(arguments: ast.arguments) -> str:
    """The arguments of a method, without `self`, and with what every method has as `...`."""
    positional = [f"{item.arg}: {_text(item.annotation)}" for item in arguments.args[1:]]
    named: list[str] = []
    for item, default in zip(arguments.kwonlyargs, arguments.kw_defaults, strict=True):
        value = f" = {ast.unparse(default)}" if default else ""
        named.append(f"{item.arg}: {_text(item.annotation)}{value}")
    if tuple(item.arg for item in arguments.kwonlyargs[-len(_IN_EVERY_METHOD) :]) == _IN_EVERY_METHOD:
        named[-len(_IN_EVERY_METHOD) :] = ["..."]
    return ", ".join([*positional, "*", *named])


def _models(tree: ast.Module, place: str) -> Iterator[str]:
    for node in tree.body:
        match node:
            case ast.ClassDef(name=name):
                fields = [line for line in map(_field, node.body) if line]
                yield from (f"{place}.{name}.{line}" for line in fields or ["(no fields)"])
            case ast.Assign(targets=[ast.Name(id=name)], value=ast.Call(args=[_, value])):
                yield f"{place}.{name} = {ast.unparse(value)}"
            case ast.Assign(targets=[ast.Name(id=name)], value=ast.Name(id=value)):
                yield f"{place}.{name} is {value}"
            case _:
                continue


def _field(node: ast.stmt) -> str:
    match node:
        case ast.AnnAssign(target=ast.Name(id=name), annotation=annotation, value=value):
            default = f" = {ast.unparse(value)}" if value else ""
            return f"{name}: {ast.unparse(annotation)}{default}"
        case ast.Assign(targets=[ast.Name(id=name)], value=value):
            return f"{name} = {ast.unparse(value)}"
        case _:
            return ""


def _reexports(tree: ast.Module, place: str) -> Iterator[str]:
    """What a version's `models` holds of another version's."""
    imports = (item for node in ast.walk(tree) if isinstance(node, ast.If) for item in node.body)
    for node in imports:
        if isinstance(node, ast.ImportFrom) and node.level > 1 and node.module:
            source = node.module.rpartition(".")[0]
            yield from (f"{place}.{item.name} is {source}.{item.name}" for item in node.names)


def _text(node: ast.expr | None) -> str:
    return ast.unparse(node) if node else "None"
