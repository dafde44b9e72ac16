"""Type expressions that were read from the model engine's output and found harmless.

Takes an `ast` node, gives an `Expression`: Code made again from the tree, and the names that it uses.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from .code import Code, call, identifier, join, keyword_argument, literal, negative, subscript

CALLS = frozenset({"Field"})


class UnsafeExpressionError(Exception):
    """An expression that is no type."""


@dataclass(frozen=True, slots=True)
class Expression:
    """A checked expression. `names` are the bare names in it, in the order of their first use."""

    node: ast.expr
    names: tuple[str, ...]

    def code(self, replaced: Mapping[str, Code] | None = None) -> Code:
        """The expression as Code, with other Code in the place of some of its names."""
        return _code(self.node, replaced or {})


def expression(node: ast.expr) -> Expression:
    """Check a node. Raises UnsafeExpressionError for anything but names, subscripts, unions, constants and
    calls of `Field` with constant arguments."""
    return Expression(node, tuple(dict.fromkeys(_names(node))))


def _names(node: ast.expr) -> Iterator[str]:
    match node:
        case ast.Name(id=name):
            yield name
        case ast.Constant(value=None | bool() | int() | float() | str()):
            return
        case ast.Subscript(value=ast.Name() as value, slice=inner):
            yield from _names(value)
            yield from _names(inner)
        case ast.BinOp(left=left, op=ast.BitOr(), right=right):
            yield from _names(left)
            yield from _names(right)
        case ast.Tuple(elts=parts):
            for part in parts:
                yield from _names(part)
        case ast.Attribute(value=ast.Name() as value):
            yield from _names(value)
        case ast.UnaryOp(op=ast.USub(), operand=ast.Constant(value=int() | float())):
            return
        case ast.Call(func=ast.Name(id=name), args=[], keywords=keywords) if name in CALLS:
            yield name
            for item in keywords:
                yield from _names(item.value)
        case _:
            raise UnsafeExpressionError(f"not a type expression: {ast.unparse(node)}")


def _code(node: ast.expr, replaced: Mapping[str, Code]) -> Code:
    match node:
        case ast.Name(id=name) if name in replaced:
            return replaced[name]
        case ast.Name(id=name):
            return identifier(name)
        case ast.Constant(value=value):
            return literal(value)
        case ast.Subscript(value=value, slice=inner):
            return subscript(_code(value, {}), _code(inner, replaced))
        case ast.BinOp(left=left, right=right):
            return join(" | ", (_code(left, replaced), _code(right, replaced)))
        case ast.Tuple(elts=parts):
            return join(", ", [_code(part, replaced) for part in parts])
        case ast.Attribute(value=value, attr=attribute):
            return join(".", (_code(value, {}), identifier(attribute)))
        case ast.UnaryOp(operand=operand):
            return negative(_code(operand, replaced))
        case ast.Call(func=function, keywords=keywords):
            arguments = [keyword_argument(item.arg or "", _code(item.value, {})) for item in keywords]
            return call(_code(function, {}), *arguments)
        case _:
            raise UnsafeExpressionError(f"not a type expression: {ast.unparse(node)}")
