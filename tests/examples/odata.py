"""Filters, as a server reads them: parsed by `odata-query`, applied to JSON objects."""

from __future__ import annotations

import operator
from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any

from odata_query import ast
from odata_query.grammar import ODataLexer, ODataParser

_COMPARISONS: dict[type[Any], Callable[[Any, Any], bool]] = {
    ast.Eq: operator.eq,
    ast.NotEq: operator.ne,
    ast.Lt: operator.lt,
    ast.LtE: operator.le,
    ast.Gt: operator.gt,
    ast.GtE: operator.ge,
    ast.In: lambda value, values: value in values,
}
_FUNCTIONS: dict[str, Callable[..., Any]] = {
    "contains": lambda text, part: part in (text or ""),
    "tolower": lambda text: (text or "").lower(),
    "toupper": lambda text: (text or "").upper(),
}


def matches(text: str, item: Mapping[str, Any]) -> bool:
    """Tell whether the filter takes the item."""
    return bool(_value(ODataParser().parse(ODataLexer().tokenize(text)), item))


def _value(node: Any, item: Mapping[str, Any]) -> Any:
    match node:
        case ast.Identifier():
            return item.get(node.name)
        case ast.Attribute():
            return (_value(node.owner, item) or {}).get(node.attr)
        case ast.List():
            return [_value(one, item) for one in node.val]
        case ast.Call():
            return _FUNCTIONS[node.func.name](*(_value(one, item) for one in node.args))
        case ast.BoolOp():
            both = bool(_value(node.left, item)), bool(_value(node.right, item))
            return all(both) if isinstance(node.op, ast.And) else any(both)
        case ast.UnaryOp():
            return not _value(node.operand, item)
        case ast.Compare():
            left, right = _value(node.left, item), _value(node.right, item)
            if isinstance(right, datetime):
                left = datetime.fromisoformat(left)
            return _COMPARISONS[type(node.comparator)](left, right)
        case _:
            return node.py_val
