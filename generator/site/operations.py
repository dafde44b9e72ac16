"""One operation -> the view of its part of a page."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ..api.model import (
    CursorPaging,
    Lifecycle,
    OffsetPaging,
    Operation,
    Parameter,
    Place,
    Reply,
    RequestBody,
    SinglePage,
)
from ..changes.index import Call, Index
from ..emit.code import Code, anchor, identifier, join, page_code, page_prose, words
from .limits import limits
from .links import Links
from .places import call_spot
from .prose import cell, paragraphs
from .snippets import Snippets, SnippetWriter
from .types import TypeTeller

_FILTERS = "text in the syntax of OData, or what `Filter` makes"


@dataclass(frozen=True, slots=True, kw_only=True)
class ArgumentView:
    """One argument of a method; `sent` is where it travels and by which name."""

    name: Code
    required: bool
    type: Code
    sent: Code
    meaning: Code


@dataclass(frozen=True, slots=True, kw_only=True)
class ReplyView:
    """Answers of one kind."""

    status: Code
    type: Code
    meaning: Code


@dataclass(frozen=True, slots=True, kw_only=True)
class OperationView:
    """One operation."""

    anchor: Code
    name: Code
    call: Code
    request: Code
    deprecated: Code | None
    summary: Code | None
    paragraphs: tuple[Code, ...]
    notes: tuple[Code, ...]
    snippets: Snippets
    arguments: tuple[ArgumentView, ...]
    replies: tuple[ReplyView, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class OperationTeller:
    """Tells the operations of one page."""

    index: Index
    types: TypeTeller
    writer: SnippetWriter

    def view(self, call: Call) -> OperationView:
        """The view of one operation."""
        operation = call.operation
        summary = operation.summary.strip()
        text = operation.description if operation.description.strip() != summary else ""
        return OperationView(
            anchor=anchor(call_spot(call).anchor),
            name=identifier(operation.name.python),
            call=page_code(call.python),
            request=page_code(call.request),
            deprecated=lifecycle_text(operation.lifecycle, self.types.links),
            summary=cell(summary) if summary else None,
            paragraphs=paragraphs(text),
            notes=tuple(self._notes(call)),
            snippets=self.writer.snippets(call),
            arguments=tuple(self._arguments(call)),
            replies=tuple(self._replies(operation)),
        )

    # What sets it apart ------------------------------------------------------------------------------

    def _notes(self, call: Call) -> Iterator[Code]:
        operation = call.operation
        match operation.paging:
            case OffsetPaging() | CursorPaging():
                yield words("Gives a pager: iterate over all items, page by page as they are needed.")
            case SinglePage():
                yield words("Gives a pager of one page: iterate over its items.")
            case None:
                pass
        if operation.long_running:
            yield words("Gives a handle on what was started: wait for its end, or look at its status.")
        if operation.waiter:
            waits = page_code(f"{call.home}.{operation.waiter.name}")
            yield join("", (waits, words(" takes the same arguments and waits until it is finished.")))
        if operation.server:
            yield join("", (words("Sent to "), page_code(operation.server), words(".")))
        yield from self._security(operation)

    def _security(self, operation: Operation) -> Iterator[Code]:
        if operation.security is None or operation.security == self.index.edition.api.requirements:
            return
        ways = [join(", ", map(page_code, way)) for way in operation.security if way]
        yield words("Needs no credentials.") if not ways else join("", (words("Needs "), _or(ways), words(".")))

    # Tables ------------------------------------------------------------------------------------------

    def _arguments(self, call: Call) -> Iterator[ArgumentView]:
        operation = call.operation
        path = [item for item in operation.parameters if item.place is Place.PATH]
        rest = sorted(
            (item for item in operation.parameters if item.place is not Place.PATH), key=lambda item: not item.required
        )
        yield from (self._argument(call, item) for item in path)
        if operation.body:
            yield self._body(operation.body)
        yield from (self._argument(call, item) for item in rest)

    def _argument(self, call: Call, item: Parameter) -> ArgumentView:
        schema = call.schema(item)
        more = limits(schema)
        if item.filter:
            more = join(", ", filter(None, (page_prose(_FILTERS), more)))
        return ArgumentView(
            name=page_code(item.name.python),
            required=item.required,
            type=self.types.of(item.type),
            sent=join(" ", (words(item.place), page_code(item.name.wire))),
            meaning=_meaning(item.description, more, deprecated=item.deprecated),
        )

    def _body(self, body: RequestBody) -> ArgumentView:
        types = dict.fromkeys(self.types.of(content.type) for content in body.contents)
        kinds = [page_code(content.media_type) for content in body.contents]
        return ArgumentView(
            name=page_code("body"),
            required=body.required,
            type=_or(list(types)),
            sent=join("", (words("body, "), join(", ", kinds))),
            meaning=cell(body.description),
        )

    def _replies(self, operation: Operation) -> Iterator[ReplyView]:
        """Answers, the successful ones first; errors of one body stand in one row."""
        for reply in operation.responses:
            headers = [page_code(header.wire) for header in reply.headers]
            more = join("", (words("(headers "), join(", ", headers), words(")"))) if headers else None
            yield ReplyView(
                status=page_code(reply.status), type=self._reply_type(reply), meaning=cell(reply.description, more)
            )
        grouped: dict[Code, list[Reply]] = {}
        for error in operation.errors:
            grouped.setdefault(self._reply_type(error), []).append(error)
        for type_, errors in grouped.items():
            alone = errors[0].description if len(errors) == 1 else ""
            statuses = join(", ", (page_code(error.status) for error in errors))
            yield ReplyView(status=statuses, type=type_, meaning=cell(alone))

    def _reply_type(self, reply: Reply) -> Code:
        return _or(list(dict.fromkeys(self.types.of(content.type) for content in reply.contents)) or [words("no body")])


def lifecycle_text(told: Lifecycle, links: Links) -> Code | None:
    """What the document says of the future of an operation that is deprecated; None for another."""
    if not told.deprecated:
        return None
    facts = [join("", (words("Deprecated since "), page_code(told.since))) if told.since else words("Deprecated")]
    if told.sunset:
        facts.append(join("", (words("may be gone from "), page_code(told.sunset))))
    if told.successor:
        facts.append(join("", (words("use "), links.request(told.successor), words(" instead"))))
    return join("", (join(", ", facts), words(".")))


def _meaning(text: str, more: Code | None, *, deprecated: bool) -> Code:
    told = cell(text, join("", (words("("), more, words(")"))) if more and text.strip() else more)
    return join(" ", (words("Deprecated."), told)) if deprecated else told


def _or(parts: list[Code]) -> Code:
    *first, last = parts
    return join("", (join(", ", first), words(" or "), last)) if first else last
