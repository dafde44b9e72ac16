"""The fake of the generated package: what it is asked, and two judges of what it answers."""

from __future__ import annotations

import dataclasses
import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import parse_qsl, quote, unquote, urlencode

import httpx2
from jsonschema import Draft202012Validator, FormatChecker
from referencing import Registry
from referencing.jsonschema import DRAFT202012
from werkzeug.datastructures import Headers

from . import spec
from .core import Answer, OpenApiCore
from .wire import Sent

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from .apis import ApiFiles
    from .cases import Case

_BASE: Final = "urn:comgen:answers"
_KNOWN: Final = {"filter": "id ne 'x' and not contains(name,'it''s')", "If-Match": "*"}
"""What the fake reads and no value made of a schema is: a filter, and a condition that holds."""


def new_fake(api: ApiFiles) -> Any:
    """A fake with two things in each collection."""
    return getattr(api.module("testing"), api.fake)(items=2)


def fitting(case: Case, fake: Any) -> Case:
    """The case with keys of things that are there, filters and conditions that are some, and no cursor: those are the
    server's."""
    keys = _keys(case.operation.path, fake)
    arguments = [
        dataclasses.replace(argument, value=keys.get(name, _KNOWN.get(name, argument.value)))
        for argument in case.arguments
        if (name := argument.parameter.name) != "next"
    ]
    return dataclasses.replace(case, arguments=tuple(arguments))


def _keys(path: str, fake: Any) -> dict[str, str]:
    keys: dict[str, str] = {}
    above = ""
    for part in path.split("/")[1:]:
        if part.startswith("{"):
            try:
                known = fake.items(above)
            except ValueError:  # no collection: whatever is asked for is there
                known = {}
            keys |= {part[1:-1]: key for key in list(known)[:1]}
            part = keys.get(part[1:-1], part)
        above = f"{above}/{quote(part, safe='{}')}"
    return keys


def answer(fake: Any, sent: Sent) -> httpx2.Response:
    """Send a request to the fake as it stands."""
    target = quote(sent.path, safe="/") + ("?" + urlencode(sent.query, quote_via=quote) if sent.query else "")
    with httpx2.Client(transport=fake.transport) as client:
        url = f"https://fake.invalid{target}"
        return client.send(httpx2.Request(sent.method, url, headers=sent.headers, content=sent.content))


@dataclass(frozen=True, slots=True)
class Tap(httpx2.BaseTransport, httpx2.AsyncBaseTransport):
    """Keeps what a client sends to the fake, and the answers."""

    inner: Any
    kept: list[tuple[Sent, httpx2.Response]] = dataclasses.field(default_factory=list)

    def handle_request(self, request: httpx2.Request) -> httpx2.Response:
        response: httpx2.Response = self.inner.handle_request(request)
        self.kept.append((_sent(request), response))
        return response

    async def handle_async_request(self, request: httpx2.Request) -> httpx2.Response:
        response: httpx2.Response = await self.inner.handle_async_request(request)
        self.kept.append((_sent(request), response))
        return response


def _sent(request: httpx2.Request) -> Sent:
    path, _, query = request.url.raw_path.decode("ascii").partition("?")
    return Sent(
        method=request.method,
        path=unquote(path),
        query=tuple(parse_qsl(query, keep_blank_values=True)),
        headers=tuple((name.lower(), value) for name, value in request.headers.multi_items()),
        content=request.content,
    )


class Answers:
    """openapi-core, and jsonschema on what the description declares, which is not mended for either."""

    def __init__(self, source: Any) -> None:
        original = json.loads(source.read_text("utf-8"))
        prepared = spec.prepare(original, ())
        self._document: Any = _absolute(prepared)
        registry: Any = Registry()
        self._registry = registry.with_resource(_BASE, DRAFT202012.create_resource(self._document))
        self._core = OpenApiCore(document=prepared)

    def complaints(self, operation: spec.Operation, sent: Sent, response: httpx2.Response) -> Iterator[str]:
        """Yield what they have against an answer, each with its judge."""
        media_type = response.headers.get("content-type", "")
        core = Answer(
            status_code=response.status_code,
            content_type=media_type,
            headers=Headers(response.headers.multi_items()),
            data=response.content or None,
        )
        for complaint in self._core.answer_complaints(sent, core):
            yield f"openapi-core: {complaint[:400]}"
        declared = self._target(spec.resolve(self._document, operation.pointer)["responses"][str(response.status_code)])
        content = declared.get("content", {})
        if not content:
            yield from (["jsonschema: a body where none is declared"] if response.content else [])
        elif media_type not in content:
            yield f"jsonschema: {media_type} is not declared"
        elif media_type.endswith("json"):
            schema = content[media_type]["schema"]
            validator: Any = Draft202012Validator(schema, registry=self._registry, format_checker=FormatChecker())
            for error in validator.iter_errors(json.loads(response.content)):
                kind = "more than one alternative: " if "is valid under each of" in error.message else ""
                yield f"jsonschema: {kind}{error.json_path}: {error.message[:300]}"

    def _target(self, node: Mapping[str, Any]) -> Mapping[str, Any]:
        found: Mapping[str, Any] = node
        if "$ref" in node:
            found = spec.resolve(self._document, node["$ref"].removeprefix(_BASE))
        return found


def _absolute(node: Any) -> Any:
    if isinstance(node, list):
        return [_absolute(item) for item in node]
    if isinstance(node, dict):
        return {
            name: _BASE + value if name == "$ref" and isinstance(value, str) else _absolute(value)
            for name, value in node.items()
        }
    return node
