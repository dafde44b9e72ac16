"""One call as a command line of curl."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any
from urllib.parse import quote

from ..api.model import (
    Api,
    BearerToken,
    Content,
    Key,
    Operation,
    Package,
    Parameter,
    Place,
    Requirements,
    Security,
    UserPassword,
    essence,
    is_json,
)
from ..emit.code import Code, join, shell, shell_json, shell_variable, words
from .samples import Sample

_NOWHERE = "https://api.example.com"
_UNRESERVED = "-._~"


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """What one call is given: its parameters with their values, and its body."""

    values: tuple[tuple[Parameter, Sample], ...]
    body: tuple[Content, Sample] | None


@dataclass(frozen=True, slots=True, kw_only=True)
class CurlView:
    """A command: options, each on a line of its own, and the URL."""

    url: Code
    options: tuple[Code, ...]


def curl_view(
    api: Api, operation: Operation, requirements: Requirements, request: Request, package: Package
) -> CurlView:
    """The command that sends a request; `requirements` are what the operation needs."""
    options = [*_method(operation, request), *_credentials(api, requirements, package), *_headers(operation, request)]
    return CurlView(url=shell(_url(api, operation, request)), options=(*options, *_body(request)))


def _option(name: str, value: Code) -> Code:
    return join(" ", (words(f"--{name}"), value))


def _method(operation: Operation, request: Request) -> Iterator[Code]:
    if operation.method == "HEAD":
        yield words("--head")
    elif operation.method != ("POST" if request.body else "GET"):
        yield _option("request", words(operation.method))


# Where it goes -----------------------------------------------------------------------------------


def _url(api: Api, operation: Operation, request: Request) -> str:
    base = api.servers[0].url if api.servers else _NOWHERE
    if operation.server:
        base = operation.server if "://" in operation.server else base.rstrip("/") + operation.server
    path = operation.path
    for item, value in request.values:
        if item.place is Place.PATH:
            path = path.replace("{" + item.name.wire + "}", _in_path(item, value.wire))
    query = "&".join(
        pair for item, value in request.values if item.place is Place.QUERY for pair in _in_query(item, value.wire)
    )
    return f"{base.rstrip('/')}{path}{'?' if query else ''}{query}"


def _in_path(parameter: Parameter, value: Any) -> str:
    before = {"label": ".", "matrix": f";{parameter.name.wire}="}.get(parameter.style, "")
    return before + _encoded(_flat(value))


def _in_query(parameter: Parameter, value: Any) -> Iterator[str]:
    """An array has one item here, so that all its styles are the same (OpenAPI 3.1, section 4.8.12.4)."""
    name = parameter.name.wire
    match parameter.style, value:
        case "deepObject", dict():
            yield from (f"{_encoded(name)}[{_encoded(key)}]={_encoded(_flat(one))}" for key, one in value.items())
        case "form", dict() if parameter.explode:
            yield from (f"{_encoded(key)}={_encoded(_flat(one))}" for key, one in value.items())
        case "json", _:
            yield f"{_encoded(name)}={_encoded(json.dumps(value))}"
        case _:
            yield f"{_encoded(name)}={_encoded(_flat(value))}"


def _flat(value: Any) -> str:
    match value:
        case bool():
            return "true" if value else "false"
        case list():
            return ",".join(map(_flat, value))
        case dict():
            return ",".join(f"{key},{_flat(one)}" for key, one in value.items())
        case _:
            return str(value)


def _encoded(text: str) -> str:
    return quote(text, safe=_UNRESERVED)


# As whom -----------------------------------------------------------------------------------------


def _credentials(api: Api, requirements: Requirements, package: Package) -> Iterator[Code]:
    """The first way to be let in, as far as the client knows it too."""
    schemes = {scheme.name: scheme.security for scheme in api.security}
    for name in requirements[0] if requirements else ():
        if name in schemes:
            yield _credential(schemes[name], package.env_prefix)


def _credential(security: Security, prefix: str | None) -> Code:
    def variable(name: str) -> str:
        return f"{prefix}_{name}" if prefix else name

    match security:
        case BearerToken():
            return _option("header", shell_variable("Authorization: Bearer ", variable("TOKEN")))
        case UserPassword():
            return _option("user", shell_variable("USER:", variable("PASSWORD")))
        case Key(place=Place.HEADER, parameter=parameter):
            return _option("header", shell_variable(f"{parameter}: ", variable("KEY")))
        case Key(place=Place.COOKIE, parameter=parameter):
            return _option("cookie", shell_variable(f"{parameter}=", variable("KEY")))
        case Key(parameter=parameter):
            return _option("url-query", shell_variable(f"{parameter}=", variable("KEY")))


# What it carries ---------------------------------------------------------------------------------


def _headers(operation: Operation, request: Request) -> Iterator[Code]:
    for item, value in request.values:
        if item.place is Place.HEADER:
            yield _option("header", shell(f"{item.name.wire}: {_flat(value.wire)}"))
        elif item.place is Place.COOKIE:
            yield _option("cookie", shell(f"{item.name.wire}={_flat(value.wire)}"))
    kinds = [request.body[0].media_type] if request.body else [operation.content_type]
    for kind in filter(None, kinds):
        if essence(kind) not in ("multipart/form-data", "application/x-www-form-urlencoded"):
            yield _option("header", shell(f"Content-Type: {kind}"))


def _body(request: Request) -> Iterable[Code]:
    if request.body is None:
        return
    content, sample = request.body
    match essence(content.media_type), sample.wire:
        case "multipart/form-data", dict() as fields:
            yield from (_option("form", shell(f"{name}={_flat(value)}")) for name, value in fields.items())
        case "application/x-www-form-urlencoded", dict() as fields:
            yield from (_option("data-urlencode", shell(f"{name}={_flat(value)}")) for name, value in fields.items())
        case kind, value if is_json(kind) or isinstance(value, dict | list):
            yield _option("data", shell_json(value))
        case _, str() as text:
            yield _option("data-binary", shell(text))
        case _, value:
            yield _option("data-binary", shell(_flat(value)))
