"""What docstrings say: text put together here, quoted by `Code.docstring` where it is printed."""

from __future__ import annotations

from collections.abc import Iterable

from ..api.model import Operation, Parameter


def operation_text(operation: Operation) -> str:
    """The docstring of a method: what the document says, the call it makes, arguments that are explained."""
    call = f"{operation.method} {operation.path}"
    first = operation.summary.strip() or call
    parts = [first]
    if operation.lifecycle.deprecated:
        parts.append("Deprecated.")
    if operation.description.strip() and operation.description.strip() != operation.summary.strip():
        parts.append(operation.description.strip())
    if first != call:
        parts.append(call)
    if arguments := list(_arguments(operation.parameters)):
        parts.append("\n".join(["Args:", *arguments]))
    if headers := [header.wire for response in operation.responses for header in response.headers]:
        names = ", ".join(dict.fromkeys(headers))
        parts.append(f"Response headers, through `with_raw_response`: {names}")
    return "\n\n".join(parts)


def _arguments(parameters: Iterable[Parameter]) -> Iterable[str]:
    for parameter in parameters:
        if text := " ".join(parameter.description.split()):
            yield f"    {parameter.name.python}: {text}"
