"""YAML text to JSON data, with the place of everything in it.

Takes the part of YAML 1.2 that is JSON (core schema; RFC 9512, section 3.4): keys are texts, dates and `yes`
are texts, aliases are refused, so a small text stays small.
"""

from __future__ import annotations

import math
import re
from typing import TYPE_CHECKING, Any, cast

import yaml

from .document import Positions, pointer
from .json_text import MAX_DEPTH, TextFault

if TYPE_CHECKING:
    from collections.abc import Iterator

_INT = re.compile(r"[-+]?[0-9]{1,300}")
_FLOAT = re.compile(r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?")
_WORDS = {"null": None, "Null": None, "NULL": None, "~": None, "": None} | {
    word: word.lower() == "true" for word in ("true", "True", "TRUE", "false", "False", "FALSE")
}


class _RefusedError(Exception):
    """A YAML node that has no JSON value."""

    def __init__(self, node: yaml.Node, message: str) -> None:
        self.fault = _fault(node, message)
        super().__init__(message)


class _Loader(yaml.SafeLoader):
    """Composes nodes, at most MAX_DEPTH deep; an alias is an error."""

    depth = 0

    def compose_node(self, parent: yaml.Node | None, index: Any) -> yaml.Node | None:
        event: Any = cast("Any", self).peek_event()
        if self.check_event(yaml.AliasEvent):
            raise yaml.MarkedYAMLError(problem="aliases are not supported", problem_mark=event.start_mark)
        if self.depth > MAX_DEPTH:
            problem = f"nested deeper than {MAX_DEPTH} levels"
            raise yaml.MarkedYAMLError(problem=problem, problem_mark=event.start_mark)
        self.depth += 1
        node = super().compose_node(parent, index)
        self.depth -= 1
        return node


def read_yaml(text: str) -> tuple[Any, tuple[TextFault, ...]]:
    """The data of a YAML text and its faults; the data is None where there is one."""
    try:
        root = _compose(text)
        if root is None:
            return None, (TextFault(code="C003", message="the document is empty", line=1, column=1),)
        repeated = tuple(_repeated(root))
        return (None, repeated) if repeated else (_value(root), ())
    except _RefusedError as refused:
        return None, (refused.fault,)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        line, column = (mark.line + 1, mark.column + 1) if mark else (1, 1)
        message = f"not valid YAML: {error.problem or error.context}"
        return None, (TextFault(code="C003", message=message, line=line, column=column),)
    except yaml.YAMLError as error:
        first = str(error).splitlines()[0]
        return None, (TextFault(code="C003", message=f"not valid YAML: {first}", line=1, column=1),)


def yaml_positions(text: str) -> Positions:
    """Line and column of every value of a YAML text without faults; a member stands where its key does."""
    root = _compose(text)
    return dict(_places(root, "", root)) if root is not None else {}


def _compose(text: str) -> yaml.Node | None:
    loader = _Loader(text)
    try:
        return loader.get_single_node()
    finally:
        loader.dispose()


def _places(node: yaml.Node, place: str, at: yaml.Node) -> Iterator[tuple[str, tuple[int, int]]]:
    yield place, (at.start_mark.line + 1, at.start_mark.column + 1)
    if isinstance(node, yaml.MappingNode):
        for key, value in node.value:
            yield from _places(value, place + pointer((str(key.value),)), key)
    elif isinstance(node, yaml.SequenceNode):
        for index, value in enumerate(node.value):
            yield from _places(value, f"{place}/{index}", value)


def _repeated(node: yaml.Node) -> Iterator[TextFault]:
    if isinstance(node, yaml.MappingNode):
        seen: dict[str, int] = {}
        for key, value in node.value:
            name = str(key.value)
            if name in seen:
                yield _fault(key, f'the key "{name}" is here twice, first in line {seen[name]}', "C004")
            seen.setdefault(name, key.start_mark.line + 1)
            yield from _repeated(value)
    elif isinstance(node, yaml.SequenceNode):
        for value in node.value:
            yield from _repeated(value)


def _value(node: yaml.Node) -> Any:
    if isinstance(node, yaml.MappingNode):
        return {_key(key): _value(value) for key, value in node.value}
    if isinstance(node, yaml.SequenceNode):
        return [_value(value) for value in node.value]
    if isinstance(node, yaml.ScalarNode):
        return _scalar(node)
    raise _RefusedError(node, "this has no JSON value")


def _key(node: yaml.Node) -> str:
    if not isinstance(node, yaml.ScalarNode):
        raise _RefusedError(node, "a key must be a text")
    return str(node.value)


def _scalar(node: yaml.ScalarNode) -> Any:
    text = str(node.value)
    if node.style is not None:
        # Quoted, or a block: text whatever it looks like.
        return text
    value = _plain(text)
    if isinstance(value, float) and not math.isfinite(value):
        raise _RefusedError(node, "the number is too large")
    return value


def _plain(text: str) -> Any:
    if text in _WORDS:
        return _WORDS[text]
    if _INT.fullmatch(text):
        return int(text)
    return float(text) if _FLOAT.fullmatch(text) else text


def _fault(node: yaml.Node, message: str, code: str = "C003") -> TextFault:
    mark = node.start_mark
    return TextFault(code=code, message=message, line=mark.line + 1, column=mark.column + 1)
