"""The judges that need no library: declared query parameters, and the case itself."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

from .wire import Sent, expected

if TYPE_CHECKING:
    from .cases import Case
    from .spec import Operation, Spec


def matching(spec: Spec, sent: Sent) -> Operation | None:
    """Return the operation that the request is for: a path without templates wins (OpenAPI 3.1, 4.8.8.2)."""
    fitting = [
        operation
        for operation in spec.operations
        if operation.method == sent.method and re.fullmatch(_pattern(operation.path), sent.path)
    ]
    return min(fitting, key=lambda operation: operation.path.count("{"), default=None)


def _pattern(path: str) -> str:
    return "".join("[^/]+" if part.startswith("{") else re.escape(part) for part in re.split(r"(\{[^}]*\})", path))


def undeclared(operation: Operation, sent: Sent) -> list[str]:
    """Return a complaint for each query parameter that the operation does not declare."""
    declared = {parameter.name for parameter in operation.parameters if parameter.location == "query"}
    return [f"query parameter {name!r} is not declared" for name in sorted(dict(sent.query).keys() - declared)]


def unlike(case: Case, sent: Sent) -> list[str]:
    """Return a complaint for each part of the request that is not what the case asked for.

    A request may be valid and yet have lost an optional parameter on the way; this is what finds it.
    """
    asked = expected(case)
    found: list[str] = []
    if (sent.method, sent.path) != (asked.method, asked.path):
        found.append(f"{sent.method} {sent.path} was sent, {asked.method} {asked.path} asked for")
    query = _without_page_length(sent, asked)
    if sorted(query) != sorted(asked.query):
        found.append(f"the query sent is {query}, the one asked for {asked.query}")
    for name, value in asked.headers:
        if name != "accept" and sent.header(name) != value:
            found.append(f"the header {name} sent is {sent.header(name)!r}, the one asked for {value!r}")
    if _json(sent.content) != _json(asked.content):
        found.append(f"the body sent is {sent.content!r}, the one asked for {asked.content!r}")
    return found


def _without_page_length(sent: Sent, asked: Sent) -> tuple[tuple[str, str], ...]:
    """Return the query without the length of pages, which the client says where the caller does not.

    Whether it may say so is for the other judges to tell.
    """
    is_asked = "limit" in dict(asked.query)
    return tuple((name, value) for name, value in sent.query if name != "limit" or is_asked)


def _json(content: bytes) -> Any:
    return json.loads(content) if content else None
