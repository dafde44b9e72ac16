"""What docstrings say: text put together here, quoted by `Code.docstring` where it is printed.

One style for all of them: that of Google, a line that sums up, a blank one, and the rest, wrapped.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from ..api.model import (
    Api,
    ApiVersion,
    CursorPaging,
    Lifecycle,
    Model,
    ModelField,
    ModelType,
    OffsetPaging,
    Operation,
    Parameter,
    Place,
    Preset,
    PresetArgument,
    Resource,
    ResponseHeader,
    SinglePage,
)
from .examples import ExampleWriter, method_path
from .prose import HEADLINE, WIDTH, headline, indented, note, paragraphs, section, wrapped

_CALL = re.compile(r"`((?:GET|PUT|POST|PATCH|DELETE|HEAD|OPTIONS|TRACE) /[^`\s]*)`")

ERRORS = {
    "400": ("BadRequestError", "The request, or a value in it, is not what the API takes"),
    "401": ("AuthenticationError", "The credentials are missing, wrong or expired"),
    "403": ("PermissionDeniedError", "The credentials are good, but not for this"),
    "404": ("NotFoundError", "There is no such thing"),
    "406": ("NotAcceptableError", "There is no answer in the media types that were asked for"),
    "409": ("ConflictError", "It does not go together with the present state"),
    "412": ("PreconditionFailedError", "It has been changed by somebody else meanwhile"),
    "415": ("UnsupportedMediaTypeError", "The body is in a media type that the API does not take"),
    "422": ("UnprocessableContentError", "The body is well formed, but cannot be processed"),
    "429": ("RateLimitError", "Too many calls in too little time, also after the last retry"),
}
"""Which class of the runtime an error status becomes, and what it means."""

_ERROR_RANGES = {
    "4": ("ClientRequestError", "The API refuses the request"),
    "5": ("ServerError", "The API has failed"),
    "d": ("ApiError", "Any other answer that is an error"),
}

_PLACES = {
    Place.PATH: "in the path",
    Place.QUERY: "in the query",
    Place.HEADER: "among the headers",
    Place.COOKIE: "among the cookies",
}

_COMMON = (
    ("timeout", "Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's."),
    ("max_retries", "How often to try again, instead of the client's number."),
    ("retry", "Which failures are tried again and when, instead of the client's rules."),
    ("extra_headers", "Headers for this call alone; they win over all others."),
)
_WAITING = (
    ("timeout", "Seconds for all of it; without it this waits as long as it takes."),
    ("patient", "Whether to wait on when it has stalled, or waits for approval."),
    ("progress", "Called with what is seen each time."),
    ("max_retries", "How often to try each look again, instead of the client's number."),
    ("retry", "Which failures are tried again and when, instead of the client's rules."),
    ("extra_headers", "Headers for each look; they win over all others."),
)
_OUTCOMES = (
    ("OperationFailedError", "It has failed."),
    ("OperationStalledError", "It has stopped before its end, until somebody acts."),
    ("WaitingForApprovalError", "It does not begin before somebody approves of it."),
    ("WaitTimeoutError", "It was still under way when the time was over."),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class DocWriter:
    """Writes the docstrings of one client.

    In its texts, operations go by what they are called in Python, whatever part of them the client has: `names` are
    these by method and path.
    """

    names: Mapping[str, str]
    examples: ExampleWriter

    @classmethod
    def of(cls, api: Api) -> DocWriter:
        """The writer for a whole API."""
        names = {
            f"{operation.method} {operation.path}": method_path(operation, resource, version)
            for version in api.versions
            for resource in version.resources
            for operation in resource.operations
        }
        return cls(names=names, examples=ExampleWriter({model.key: model for model in api.models}))

    def operation(self, operation: Operation, *, is_async: bool) -> str:
        """The docstring of a method, sync or async."""
        call, indent = f"{operation.method} {operation.path}", 8
        first, rest = headline(self._said(operation.summary or operation.description) or call)
        about = operation.description if operation.summary.strip() not in ("", operation.description.strip()) else ""
        parts = (
            first,
            wrapped(deprecated_text(operation.lifecycle), indent),
            paragraphs(rest, indent),
            paragraphs(self._said(about), indent),
            "" if first == call else f"Calls `{call}`.",
            *(wrapped(text, indent) for text in _notes(operation)),
            section("Args", self._arguments(operation), indent),
            note("Returns", self._said(" ".join(_returned(operation))), indent),
            section("Raises", _raised(operation), indent),
            "Example:\n" + indented(self.examples.call(operation, self.names[call], is_async=is_async, indent=indent)),
        )
        return "\n\n".join(filter(None, parts))

    def wait(self, operation: Operation, name: str, *, is_async: bool) -> str:
        """The docstring of the method `name` that waits for what an operation tells the state of."""
        call, indent = f"{operation.method} {operation.path}", 8
        method = f"{self.names[call].rpartition('.')[0]}.{name}"
        how = "It is looked at after 5 seconds, then at longer intervals of up to 30, or when the server says."
        own = ((item.name.python, self._about(item, operation)) for item in _ordered(operation))
        parts = (
            "Wait until it is finished, and give it as it then is.",
            wrapped(f"Calls `{call}` each time. {how}", indent),
            section("Args", (*own, *_WAITING), indent),
            note("Returns", "What the last look has seen.", indent),
            section("Raises", (*_OUTCOMES, *_raised(operation)), indent),
            "Example:\n" + indented(self.examples.wait(operation, method, is_async=is_async, indent=indent)),
        )
        return "\n\n".join(parts)

    def resource(self, resource: Resource, version: ApiVersion) -> str:
        """The docstring of the class of a resource, and of what leads to it."""
        at = f", API version {version.name.wire}" if version.name else ""
        about = self.text(resource.description or f"Operations of `{resource.name.wire}`{at}.", 4)
        return "\n\n".join(filter(None, (about, _standing(resource))))

    def preset(self, preset: Preset, operation: Operation, *, is_async: bool) -> str:
        """The docstring of a preset, sync or async: what it does, the call that it makes, its arguments."""
        call, indent = f"{operation.method} {operation.path}", 8
        first, rest = headline(self._said(preset.summary or preset.description) or call)
        about = preset.description if preset.summary.strip() not in ("", preset.description.strip()) else ""
        group = operation.presets.name if operation.presets else ""
        method = ".".join((*self.names[call].split(".")[:-1], group, preset.name.python))
        example = self.examples.preset(preset, operation, method, is_async=is_async, indent=indent)
        parts = (
            first,
            wrapped(deprecated_text(operation.lifecycle), indent),
            paragraphs(rest, indent),
            paragraphs(self._said(about), indent),
            f"Calls `{call}`.",
            *(wrapped(text, indent) for text in _notes(operation)),
            section("Args", (*self._preset_arguments(preset, operation), *_COMMON), indent),
            note("Returns", self._said(" ".join(_returned(operation))), indent),
            section("Raises", _raised(operation), indent),
            "Example:\n" + indented(example),
        )
        return "\n\n".join(filter(None, parts))

    def model(self, model: Model) -> str:
        """The docstring of a model; empty where there is nothing to say."""
        return self.text(model.description, 4, deprecated=model.deprecated)

    def field(self, item: ModelField) -> str:
        """The docstring of a field; empty where there is nothing to say."""
        about = " ".join(filter(None, ("Deprecated." if item.deprecated else "", item.description.strip())))
        return paragraphs(self._said(about), WIDTH - HEADLINE)

    def text(self, text: str, indent: int, *, deprecated: bool = False) -> str:
        """A first line, and what is left wrapped below it."""
        first, rest = headline(self._said(text))
        return "\n\n".join(filter(None, (first, "Deprecated." if deprecated else "", paragraphs(rest, indent))))

    def _said(self, text: str) -> str:
        return _CALL.sub(lambda found: f"`{self.names.get(found[1], found[1])}`", text)

    def _arguments(self, operation: Operation) -> Iterator[tuple[str, str]]:
        """Every argument with what it means, in the order of the signature."""
        required = [item for item in _ordered(operation) if item.required]
        body = [("body", self._said(" ".join(_body(operation))))] if operation.body else []
        path = [(item.name.python, self._about(item, operation)) for item in required if item.place is Place.PATH]
        rest = [(item.name.python, self._about(item, operation)) for item in required if item.place is not Place.PATH]
        yield from (*path, *body, *rest) if operation.body and operation.body.required else (*path, *rest, *body)
        optional = (item for item in _ordered(operation) if not item.required)
        yield from ((item.name.python, self._about(item, operation)) for item in optional)
        if operation.body and (len(operation.body.contents) > 1 or "*" in operation.body.media_type):
            names = ", ".join(f"`{content.media_type}`" for content in operation.body.contents)
            yield "content_type", f"What the body is sent as, of {names}."
        if isinstance(operation.paging, OffsetPaging | CursorPaging):
            yield "prefetch", "How many pages are asked for at a time."
        yield from _COMMON

    def _preset_arguments(self, preset: Preset, operation: Operation) -> Iterator[tuple[str, str]]:
        """Every argument with what it means, in the order of the signature."""
        named = list(zip(operation.parameters, preset.parameters, strict=True))
        yield from ((name, self._about(item, operation)) for item, name in named if item.place is Place.PATH)
        if subject := preset.subject:
            yield subject.name.python, " ".join(subject.description.split()) or "What it is about."
        for is_required in (True, False):
            for argument in preset.arguments:
                if argument.required is is_required:
                    yield argument.name.python, self._about_argument(argument)
            for item, name in named:
                if item.place is not Place.PATH and item.required is is_required:
                    yield name, self._about(item, operation)

    def _about_argument(self, argument: PresetArgument) -> str:
        default = "" if argument.default is None else f"`{argument.default}` if it is not given."
        return " ".join((*self._said(argument.description).split(), default)).strip() or "See the API."

    def _about(self, parameter: Parameter, operation: Operation) -> str:
        made = f"`{operation.filterable.name}` or `Filter`" if operation.filterable else "`Filter`"
        held = " and ".join(f"`{sign}`" for sign in parameter.holds)
        parts = (
            "Deprecated." if parameter.deprecated else "",
            self._said(parameter.description.strip()) or f"`{parameter.name.wire}` {_PLACES[parameter.place]}.",
            f"Made with {made}, or text in the syntax of OData." if parameter.filter else "",
            f"It holds {held}: give it as it is, it is encoded here." if held else "",
        )
        return " ".join(filter(None, parts))


def _standing(resource: Resource) -> str:
    """What to use instead of a resource that has a newer version; empty for the one to use."""
    standing = resource.standing
    return f"`{standing.newest.python}` is the one to use." if standing and standing.successors else ""


def _header(header: ResponseHeader) -> str:
    return f"`{header.wire}`{' (deprecated)' if header.deprecated else ''}"


def _ordered(operation: Operation) -> Iterator[Parameter]:
    """Parameters, those of the path first."""
    for is_path in (True, False):
        yield from (item for item in operation.parameters if (item.place is Place.PATH) is is_path)


def deprecated_text(lifecycle: Lifecycle) -> str:
    """That an operation is deprecated, since when, until when, and what to use instead; empty if it is not."""
    if not lifecycle.deprecated:
        return ""
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
    media_types = dict.fromkeys(content.media_type for response in operation.responses for content in response.contents)
    if len(media_types) > 1:
        yield f'Answers in {", ".join(media_types)}; `extra_headers={{"Accept": ...}}` asks for one of them.'


def _body(operation: Operation) -> Iterator[str]:
    if operation.body:
        yield operation.body.description.strip() or f"What is sent, as `{operation.body.media_type}`."
        if isinstance(operation.body.type, ModelType):
            yield "A model, or a mapping with the names of the API."


def _returned(operation: Operation) -> Iterator[str]:
    """What a call gives, beyond its type."""
    if said := next(filter(_says_something, (reply.description.strip() for reply in operation.responses)), ""):
        yield said
    match operation.paging:
        case OffsetPaging(size=size, limit=limit, default=own) | CursorPaging(size=size, limit=limit, default=own):
            name = limit if isinstance(limit, str) else ".".join(limit or ())
            given = f" (the API itself gives {own})" if own and own != size else ""
            length = f", {size} items each unless `{name}` is given{given}" if size and name else ""
            yield f"A pager asks for the pages as they are needed{length}: iterate over their items, or over `pages()`."
        case SinglePage():
            yield "It comes as a pager of one page: iterate over its items."
        case None:
            pass
    if operation.long_running:
        yield "It comes with a handle on what was started: `wait()` for its end, or look at its `status()`."
    if headers := [_header(header) for response in operation.responses for header in response.headers]:
        names = ", ".join(dict.fromkeys(headers))
        yield f"`with_raw_response` gives the headers too: {names}."


def _says_something(description: str) -> bool:
    """Whether it is more than the name of a status, such as `No Content`."""
    return description.endswith(".") or len(description.split()) > 2


def _raised(operation: Operation) -> Iterator[tuple[str, str]]:
    """The errors of the statuses that are declared, each class once."""
    found: dict[tuple[str, str], list[str]] = {}
    for status in sorted(error.status for error in operation.errors):
        kind = ERRORS.get(status) or _ERROR_RANGES[status[0]]
        found.setdefault(kind, []).append(status)
    for (name, meaning), statuses in found.items():
        told = [status for status in statuses if status != "default"]
        yield name, f"{meaning} ({', '.join(told)})." if told else f"{meaning}."
