"""What docstrings say: text put together here, quoted by `Code.docstring` where it is printed."""

from __future__ import annotations

from collections.abc import Iterable

from ..api.model import (
    CursorPaging,
    Lifecycle,
    Model,
    ModelField,
    OffsetPaging,
    Operation,
    PageArgument,
    Paging,
    Preset,
    Resource,
    ResponseHeader,
    SinglePage,
)


def operation_text(operation: Operation) -> str:
    """The docstring of a method: what the document says, the call it makes, arguments that are explained."""
    call = f"{operation.method} {operation.path}"
    first = operation.summary.strip() or call
    parts = [first]
    if operation.lifecycle.deprecated:
        parts.append(deprecated_text(operation.lifecycle))
    if operation.description.strip() and operation.description.strip() != operation.summary.strip():
        parts.append(operation.description.strip())
    if first != call:
        parts.append(call)
    parts.extend(_notes(operation))
    if arguments := list(_arguments(operation)):
        parts.append("\n".join(["Args:", *arguments]))
    if headers := [_header_text(header) for response in operation.responses for header in response.headers]:
        names = ", ".join(dict.fromkeys(headers))
        parts.append(f"Response headers, through `with_raw_response`: {names}")
    return "\n\n".join(parts)


def wait_text(operation: Operation) -> str:
    """The docstring of the method that waits for what an operation tells the state of."""
    return f"""Wait until it is finished, by {operation.method} {operation.path}

Gives it as it then is. It is looked at after 5 seconds, growing to 30, or when the server says.

Args:
    timeout: Seconds for all of it; without it this waits as long as it takes.
    patient: Whether to wait on when it has stalled, or waits for approval.
    progress: Called with what is seen each time.

Raises `OperationFailedError`, `OperationStalledError`, `WaitingForApprovalError` or `WaitTimeoutError`."""


def _header_text(header: ResponseHeader) -> str:
    return f"{header.wire} (deprecated)" if header.deprecated else header.wire


def preset_text(preset: Preset, operation: Operation) -> str:
    """The docstring of a preset: what it does, the call that it makes, its arguments."""
    parts = [preset.summary.strip(), preset.description.strip(), f"{operation.method} {operation.path}"]
    if operation.lifecycle.deprecated:
        parts.append(deprecated_text(operation.lifecycle))
    parts.extend(_notes(operation))
    if arguments := list(_preset_arguments(preset)):
        parts.append("\n".join(["Args:", *arguments]))
    return "\n\n".join(filter(None, parts))


def _preset_arguments(preset: Preset) -> Iterable[str]:
    if (subject := preset.subject) and (text := " ".join(subject.description.split())):
        yield f"    {subject.name.python}: {text}"
    for argument in preset.arguments:
        default = "" if argument.default is None else f"{argument.default} if it is not given."
        if text := " ".join((*argument.description.split(), default)).strip():
            yield f"    {argument.name.python}: {text}"


def standing_text(resource: Resource) -> str:
    """What to use instead of a resource that has a newer version; empty for the one to use."""
    standing = resource.standing
    if standing is None or not standing.successors:
        return ""
    return f"`{standing.newest.python}` is the one to use."


def model_text(item: Model | ModelField) -> str:
    """The docstring of a model or of one of its fields; empty where there is nothing to say."""
    return "\n\n".join(filter(None, ("Deprecated." if item.deprecated else "", item.description.strip())))


def deprecated_text(lifecycle: Lifecycle) -> str:
    """That an operation is deprecated, since when, until when, and what to use instead."""
    facts = (
        f"Deprecated{f' since {lifecycle.since}' if lifecycle.since else ''}",
        f"sunset {lifecycle.sunset}" if lifecycle.sunset else "",
        f"use `{lifecycle.successor_name}`" if lifecycle.successor_name else "",
    )
    return "; ".join(filter(None, facts)) + "."


def _notes(operation: Operation) -> Iterable[str]:
    """What sets an operation apart from the others of the API."""
    if operation.server:
        yield f"Sent to {operation.server}, whatever the server of the client."
    if operation.security == ():
        yield "Sent without credentials."
    elif operation.security:
        ways = (" and ".join(names) or "nothing" for names in operation.security)
        yield f"Needs {', or '.join(ways)}."
    if len(operation.tags) > 1:
        yield f"Also tagged {', '.join(operation.tags[1:])}."
    if operation.paging:
        yield from _listed(operation.paging)
    if operation.long_running:
        yield "Gives a handle on what was started: `wait()` for its end, or look at its `status()`."
    media_types = dict.fromkeys(content.media_type for response in operation.responses for content in response.contents)
    if len(media_types) > 1:
        yield f'Answers in {", ".join(media_types)}; `extra_headers={{"Accept": ...}}` asks for one of them.'


def _listed(paging: Paging) -> Iterable[str]:
    limit = _said(paging.limit) if paging.limit else None
    match paging:
        case OffsetPaging() | CursorPaging():
            yield "Gives a pager: iterate over all items, or over its `pages()`."
            most = f", {paging.size} if it is not given{_given(paging)}" if paging.size else ""
            length = f"`{limit}` is the length of a page{most}; " if limit else ""
            yield f"{length}`prefetch` is how many pages are asked for at a time."
        case SinglePage():
            some = f", at most `{limit}` of them" if limit else ""
            yield f"Gives a pager of one page: iterate over its items{some}."


def _given(paging: Paging) -> str:
    return f", where the API gives {paging.default}" if paging.default not in (None, paging.size) else ""


def _said(argument: PageArgument | None) -> str:
    return argument if isinstance(argument, str) else ".".join(argument or ())


def _arguments(operation: Operation) -> Iterable[str]:
    for parameter in operation.parameters:
        text = " ".join(parameter.description.split())
        if parameter.deprecated:
            text = f"Deprecated. {text}".strip()
        if parameter.filter:
            made = f"`{operation.filterable.name}` or `Filter`" if operation.filterable else "`Filter`"
            text = f"{text} Made with {made}, or text in the syntax of OData.".strip()
        if parameter.holds:
            text = f"{text} It holds {' and '.join(parameter.holds)}: give it as it is, it is encoded here.".strip()
        if text:
            yield f"    {parameter.name.python}: {text}"
    if operation.body and (len(operation.body.contents) > 1 or "*" in operation.body.media_type):
        names = ", ".join(content.media_type for content in operation.body.contents)
        yield f"    content_type: What the body is sent as, of {names}."
