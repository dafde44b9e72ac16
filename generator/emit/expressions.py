"""Type expressions that were read from the model engine's output and found harmless.

Takes an `ast` node, gives an `Expression`: a tree of the few kinds of nodes that a type needs, which is printed as
Code with our own names in the place of the engine's.
"""

from __future__ import annotations

import ast
import copy
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from .code import Code, call, identifier, join, keyword_argument, literal, negative, subscript


class EngineError(Exception):
    """The model engine wrote something that has no place in generated code."""


class UnsafeExpressionError(EngineError):
    """An expression that is no type."""


@dataclass(frozen=True, slots=True)
class Expression:
    """A checked expression. `names` are the bare names in it, in the order of their first use."""

    node: ast.expr
    names: tuple[str, ...]

    @property
    def bare(self) -> str | None:
        """The name that is all of the expression."""
        return self.node.id if isinstance(self.node, ast.Name) else None

    def code(self, replaced: Mapping[str, Code]) -> Code:
        """The expression as Code, with other Code in the place of some of its names."""
        return _code(self.node, replaced)

    def or_none(self) -> Expression:
        """The expression, or None."""
        return Expression(ast.BinOp(left=self.node, op=ast.BitOr(), right=ast.Constant(None)), self.names)

    def aliased(self, alias: str) -> Expression:
        """The expression as the annotation of a field that has another name on the wire."""
        keyword = ast.keyword(arg="alias", value=ast.Constant(alias))
        match self.node:
            case ast.Subscript(value=ast.Name(id="Annotated"), slice=ast.Tuple(elts=[inner, ast.Call() as made])):
                field = ast.Call(func=made.func, args=[], keywords=[keyword, *made.keywords])
            case inner:
                field = ast.Call(func=ast.Name(id="Field"), args=[], keywords=[keyword])
        return expression(ast.Subscript(value=ast.Name(id="Annotated"), slice=ast.Tuple(elts=[inner, field])))


def expression(node: ast.expr, aliases: Mapping[str, ast.expr] | None = None) -> Expression:
    """Check a node, in which `aliases` stand for their values.

    Raises UnsafeExpressionError for anything but names, subscripts, unions, constants and calls of `Field` with
    constant arguments. Parts in quotes, which the engine writes for what is defined later, are read.
    """
    plain = _plain(_Unaliased(aliases or {}).visit(_plain(node)))
    return Expression(plain, tuple(dict.fromkeys(_names(plain))))


class _Unaliased(ast.NodeTransformer):
    """Puts the values of aliases in the place of their names."""

    def __init__(self, aliases: Mapping[str, ast.expr]) -> None:
        self._aliases = aliases

    def visit_Name(self, node: ast.Name) -> ast.expr:
        """The value of an alias, in which others may stand."""
        if node.id not in self._aliases:
            return node
        found: ast.expr = self.visit(_plain(copy.deepcopy(self._aliases[node.id])))
        return found


def _plain(node: ast.expr) -> ast.expr:
    """The same type without quotes around its parts, without `Union` and `Optional`."""
    match node:
        case ast.Constant(value=str(text)):
            return _plain(ast.parse(text, mode="eval").body)
        case ast.Subscript(
            value=ast.Name(id="Annotated"), slice=ast.Tuple(elts=[inner, ast.Call(args=[ast.Constant()], keywords=[])])
        ):
            # The engine repeats the default of what can only be null.
            return _plain(inner)
        case ast.Subscript(value=ast.Name(id="Optional"), slice=inner):
            return ast.BinOp(left=_plain(inner), op=ast.BitOr(), right=ast.Constant(None))
        case ast.Subscript(value=ast.Name(id="Union"), slice=ast.Tuple(elts=[first, *rest])):
            union = _plain(first)
            for part in rest:
                union = ast.BinOp(left=union, op=ast.BitOr(), right=_plain(part))
            return union
        case ast.Subscript(value=ast.Name(id="Literal")):
            return node
        case ast.Subscript(value=value, slice=ast.Tuple(elts=[*parts])):
            return ast.Subscript(value=value, slice=ast.Tuple(elts=[_plain(part) for part in parts]))
        case ast.Subscript(value=value, slice=inner):
            return ast.Subscript(value=value, slice=_plain(inner))
        case ast.BinOp(left=left, op=operator, right=right):
            return ast.BinOp(left=_plain(left), op=operator, right=_plain(right))
        case _:
            return node


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
        case ast.UnaryOp(op=ast.USub(), operand=ast.Constant(value=int() | float())):
            return
        case ast.Call(func=ast.Name(id="Field"), args=[], keywords=keywords):
            yield "Field"
            for item in keywords:
                yield from _names(item.value)
        case _:
            raise UnsafeExpressionError(f"not a type expression: {ast.unparse(node)}")


def _code(node: ast.expr, replaced: Mapping[str, Code]) -> Code:
    match node:
        case ast.Name(id=name):
            return replaced[name] if name in replaced else identifier(name)
        case ast.Constant(value=value):
            return literal(value)
        case ast.Subscript(value=value, slice=inner):
            return subscript(_code(value, {}), _code(inner, replaced))
        case ast.BinOp(left=left, right=right):
            return join(" | ", (_code(left, replaced), _code(right, replaced)))
        case ast.Tuple(elts=parts):
            return join(", ", [_code(part, replaced) for part in parts])
        case ast.UnaryOp(operand=operand):
            return negative(_code(operand, replaced))
        case ast.Call(func=function, keywords=keywords):
            arguments = [keyword_argument(item.arg or "", _code(item.value, {})) for item in keywords]
            return call(_code(function, {}), *arguments)
        case _:
            raise UnsafeExpressionError(f"not a type expression: {ast.unparse(node)}")
