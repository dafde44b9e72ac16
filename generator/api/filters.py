"""What `x-filter` of a parameter says of the text that it takes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from ..diagnostics import Diagnostic, Location, Severity
from .model import FilterSyntax, NamedSchema

_EXTENSION = "x-filter"


def filter_syntax(raw: Mapping[str, Any]) -> FilterSyntax | None:
    """The language of the filters that a parameter takes; None for a parameter that is no filter."""
    told = raw.get(_EXTENSION)
    return FilterSyntax(told) if told in tuple(FilterSyntax) else None


def check_filters(
    raw: Mapping[str, Any], schemas: Mapping[str, NamedSchema], pointer: str, file: str
) -> Iterator[Diagnostic]:
    """C421: an unknown language, or a parameter of the operation that takes no text."""
    for parameter in raw.get("parameters", ()):
        if _EXTENSION not in parameter:
            continue
        if filter_syntax(parameter) is None:
            yield _finding(parameter, f"must be {', '.join(FilterSyntax)}", pointer, file)
        elif "content" in parameter or not _takes_text(parameter.get("schema", {}), schemas):
            yield _finding(parameter, "is for a parameter with a schema of type string", pointer, file)


def _takes_text(schema: Mapping[str, Any], schemas: Mapping[str, NamedSchema]) -> bool:
    while isinstance(key := schema.get("$ref"), str):
        schema = schemas[key].schema
    if members := schema.get("anyOf"):
        return any(_takes_text(member, schemas) for member in members)
    return bool(schema.get("type", "string") == "string")


def _finding(parameter: Mapping[str, Any], problem: str, pointer: str, file: str) -> Diagnostic:
    return Diagnostic(
        code="C421",
        severity=Severity.ERROR,
        pointer=pointer,
        message=f'{_EXTENSION} of the parameter "{parameter["name"]}" {problem}',
        location=Location(file=file),
        hint=f"write {_EXTENSION}: {FilterSyntax.ODATA} at a parameter that takes a filter, else leave it out",
    )
