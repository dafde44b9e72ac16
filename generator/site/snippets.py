"""How each operation is called: Python code, sync and async, and a command line."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from jinja2 import Environment

from ..api.model import (
    Api,
    BearerToken,
    Content,
    CursorPaging,
    OffsetPaging,
    Operation,
    Package,
    Parameter,
    Place,
    Reply,
)
from ..changes.index import Call, Index
from ..emit.code import Code, code_block, dotted, identifier, imported, join, keyword_argument
from ..emit.examples import auth_arguments, server_argument
from ..emit.layout import laid_out
from ..emit.models import ImportView, grouped_imports
from .curl import Request, curl_view
from .samples import Sample, Sampler

_STANDARD = {"UTC": "datetime", "date": "datetime", "datetime": "datetime", "Path": "pathlib"}
_OWN = "models"
_WIDTH = 78
"""How many columns of code a page shows without scrolling."""

_FEW = 10
"""How many items a page of an example has."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SnippetView:
    """Python code that makes one call."""

    standard: tuple[ImportView, ...]
    package: Code
    models: tuple[ImportView, ...]
    client_arguments: Code
    call: Code
    arguments: Code
    is_list: bool
    starts: bool
    answers: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Snippets:
    """The three forms of one call, as blocks of a page."""

    python: Code
    async_python: Code
    curl: Code


@dataclass(frozen=True, kw_only=True)
class SnippetWriter:
    """Writes how the operations of one API are called."""

    index: Index
    package: Package
    templates: Environment

    def snippets(self, call: Call) -> Snippets:
        """The forms of one operation."""
        sampler = Sampler(self.index.models, self._names[call.version_name])
        request = Request(
            values=tuple((item, self._value(sampler, call, item)) for item in _given(call.operation)),
            body=self._body(sampler, call.operation),
        )
        view = self._view(call, request, sampler)
        return Snippets(
            python=self._python("snippets/sync.py.jinja", view, self.package.client),
            async_python=self._python("snippets/async.py.jinja", view, f"Async{self.package.client}"),
            curl=self._curl(call, request),
        )

    def _curl(self, call: Call, request: Request) -> Code:
        view = curl_view(self._api, call.operation, self.index.requirements(call.operation), request, self.package)
        return code_block("sh", self.templates.get_template("snippets/curl.sh.jinja").render({"curl": view}))

    def _python(self, template: str, view: SnippetView, client: str) -> Code:
        text = self.templates.get_template(template).render({"snippet": view, "client": identifier(client)})
        return code_block("python", laid_out(text.strip(), _WIDTH) + "\n")

    @property
    def _api(self) -> Api:
        return self.index.edition.api

    def _value(self, sampler: Sampler, call: Call, parameter: Parameter) -> Sample:
        schema = call.schema(parameter)
        paging = call.operation.paging
        if paging and parameter.name.wire == paging.limit:
            return sampler.schema({**schema, "minimum": max(1, min(_FEW, paging.size or _FEW))}, parameter.name.wire)
        if "$ref" in schema or "enum" in schema or not schema:
            return sampler.of(parameter.type, parameter.name.wire)
        return sampler.schema(schema, parameter.name.wire)

    def _body(self, sampler: Sampler, operation: Operation) -> tuple[Content, Sample] | None:
        if operation.body is None:
            return None
        content = operation.body.contents[0]
        return content, sampler.of(content.type, "BODY")

    def _view(self, call: Call, request: Request, sampler: Sampler) -> SnippetView:
        operation = call.operation
        by_position = [value.python for item, value in request.values if item.place is Place.PATH]
        body = [request.body[1].python] if request.body else []
        by_name = [
            keyword_argument(item.name.python, value.python)
            for item, value in request.values
            if item.place is not Place.PATH
        ]
        if operation.body and not operation.body.required:
            body = [keyword_argument("body", one) for one in body]
        return SnippetView(
            standard=grouped_imports((_STANDARD[name], name) for name in sampler.standard),
            package=identifier(self.package.name),
            models=self._models(sampler, call.version_name),
            client_arguments=join(", ", self._client_arguments),
            call=dotted(f"client.{call.python}"),
            arguments=join(", ", (*by_position, *body, *by_name)),
            is_list=operation.paging is not None,
            starts=operation.long_running is not None,
            answers=_answers(operation.responses),
        )

    @cached_property
    def _client_arguments(self) -> tuple[Code, ...]:
        """A token is in the environment, other credentials are arguments."""
        is_token = any(isinstance(scheme.security, BearerToken) for scheme in self._api.security)
        return (server_argument(self._api, self.package), *(() if is_token else auth_arguments(self._api)))

    def _models(self, sampler: Sampler, version: str | None) -> tuple[ImportView, ...]:
        own = ((alias, version if alias == _OWN else self._foreign[alias]) for alias in sampler.modules)
        return grouped_imports((self._source(of), _models_as(alias)) for alias, of in own)

    def _source(self, version: str | None) -> str:
        return ".".join(filter(None, (self.package.name, version)))

    @cached_property
    def _foreign(self) -> Mapping[str, str | None]:
        """What the models of other versions go by, each with its version."""
        return {f"{item.version or 'shared'}_models": item.version for item in self._api.exports}

    @cached_property
    def _names(self) -> Mapping[str | None, Mapping[str, tuple[str, str]]]:
        """How code of each version calls the models: by the `models` of its own version where they are there."""
        every = {
            key: (f"{item.version or 'shared'}_models", name)
            for item in self._api.exports
            for name, key in item.names
            if self.index.models[key].version == item.version
        }
        own = {item.version: {key: (_OWN, name) for name, key in item.names} for item in self._api.exports}
        versions = {call.version_name for call in self.index.calls.values()}
        return {version: {**every, **own.get(version, {})} for version in versions}


def _models_as(alias: str) -> str | Code:
    return alias if alias == _OWN else imported(_OWN, alias)


def _given(operation: Operation) -> Iterator[Parameter]:
    """The parameters of an example: those that must be there, and how long a page is."""
    limit = operation.paging.limit if isinstance(operation.paging, OffsetPaging | CursorPaging) else None
    return (item for item in operation.parameters if item.required or item.name.wire == limit)


def _answers(responses: Sequence[Reply]) -> bool:
    return any(reply.contents for reply in responses)
