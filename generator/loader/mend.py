"""One mend of a document, and what finders of mends share."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from .document import Parts, is_array
from .walk import Kind, Node, Nodes

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping


@dataclass(frozen=True, slots=True, kw_only=True)
class Mend:
    """One change to the object at `parts`; `about` are the steps that the diagnostic names.

    What is below the object may have been mended already when `change` gets it.
    """

    parts: Parts
    about: Parts
    change: Callable[[dict[str, Any]], dict[str, Any]]
    message: str


def is_3_0(data: Mapping[str, Any]) -> bool:
    """Whether a description is of OpenAPI 3.0, whose schemas are not JSON Schema yet."""
    return str(data.get("openapi")).startswith("3.0")


def schemas(nodes: Nodes) -> Iterator[Node]:
    """Every schema of a description."""
    return (node for node in nodes if node.kind is Kind.SCHEMA)


def types(schema: Mapping[str, Any]) -> tuple[Any, ...]:
    """The types that a schema names, in a list or alone."""
    named = schema.get("type")
    return tuple(named) if is_array(named) else (named,)


def without(value: Mapping[str, Any], *keys: str) -> dict[str, Any]:
    """An object without some of its keys."""
    return {key: item for key, item in value.items() if key not in keys}
