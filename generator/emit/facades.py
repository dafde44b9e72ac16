"""Client and versions -> views of the classes that lead to resources, each loaded on first touch."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from ..api.model import (
    Api,
    ApiVersion,
    BearerToken,
    ErrorNames,
    Key,
    Package,
    Resource,
    Security,
    SecurityScheme,
    UserPassword,
)
from .client_docs import client_text
from .code import Code, call, docstring, dotted, identifier, join, keyword_argument, literal, subscript
from .docs import DocWriter
from .models import ImportView, grouped_imports
from .prose import headline

_KINDS = (("", "Client"), ("Async", "AsyncClient"))


@dataclass(frozen=True, slots=True, kw_only=True)
class ChildView:
    """One attribute: where its class comes from and how it is made."""

    attribute: Code
    type: Code
    docstring: Code
    module: Code
    names: Code
    value: Code


@dataclass(frozen=True, slots=True, kw_only=True)
class FacadeView:
    """One class that holds others; `client` is the class of the client it works for."""

    name: Code
    docstring: Code
    client: Code
    raw: Code
    children: tuple[ChildView, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class VersionView:
    """The module of one version."""

    docstring: Code
    imports: tuple[ImportView, ...]
    facades: tuple[FacadeView, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class SchemeView:
    """One security scheme by its name."""

    name: Code
    value: Code


@dataclass(frozen=True, slots=True, kw_only=True)
class ExtraView:
    """One more thing that the runtime is told of the API, where there is something to tell."""

    name: Code
    value: Code


@dataclass(frozen=True, slots=True, kw_only=True)
class ClientView:
    """The module of the client."""

    docstring: Code
    imports: tuple[ImportView, ...]
    title: Code
    user_agent: Code
    servers: Code
    server_parameter: Code
    server_parameter_text: Code
    server_choice: Code | None
    config_names: Code
    security: tuple[SchemeView, ...]
    requirements: Code
    has_tenants: bool
    extras: tuple[ExtraView, ...]
    errors: Code
    facades: tuple[FacadeView, ...]
    raw_facades: tuple[FacadeView, ...]


def version_view(version: ApiVersion, title: str, docs: DocWriter) -> VersionView:
    """The view of one version's `__init__`."""
    name = version_class(version)
    about = headline(f"API version {version.name.wire if version.name else ''} of {title}.")[0]
    about = f"{about}\n\nA resource is loaded on first touch."
    facades = [
        FacadeView(
            name=identifier(f"{prefix}{raw}{name}"),
            docstring=_about(raw, about, f"{prefix}{name}"),
            client=identifier(client),
            raw=identifier(f"{prefix}Raw{name}"),
            children=tuple(
                _resource(item, version, prefix, raw, "self._client", docs) for item in version.resources
            ),
        )
        for prefix, client in _KINDS
        for raw in ("", "Raw")
        if version.resources
    ]
    return VersionView(
        docstring=docstring(about),
        imports=grouped_imports(
            (f".{item.name.python}", f"{prefix}{raw}{item.class_name}")
            for item in version.resources
            for prefix, _ in _KINDS
            for raw in ("", "Raw")
        ),
        facades=tuple(facades),
    )


def client_view(api: Api, package: Package, docs: DocWriter) -> ClientView:
    """The view of `client.py`."""
    names = [literal(server.name) for server in api.servers]
    return ClientView(
        docstring=docstring(f"{headline(f'The client of {package.title}.')[0]}\n\nMade by comgen, not to be edited."),
        imports=grouped_imports(_client_imports(api)),
        title=literal(package.title),
        user_agent=literal(f"{package.distribution}/{package.version}"),
        servers=literal({server.name: server.url for server in api.servers}),
        server_parameter=identifier(package.server_parameter),
        server_parameter_text=literal(package.server_parameter),
        server_choice=subscript("Literal", *names) if names else None,
        config_names=join(", ", map(identifier, sorted(set(_config_names(api.security))))),
        security=tuple(map(_scheme, api.security)),
        requirements=literal(api.requirements),
        has_tenants=package.tenant_header is not None,
        extras=tuple(_extras(package)),
        errors=_errors(package.errors),
        facades=tuple(_client(api, package, prefix, client, "", docs) for prefix, client in _KINDS),
        raw_facades=tuple(_client(api, package, prefix, client, "Raw", docs) for prefix, client in _KINDS),
    )


def version_class(version: ApiVersion) -> str:
    """`v1beta2` -> `V1beta2`."""
    return version.name.python.capitalize() if version.name else ""


def _client(api: Api, package: Package, prefix: str, client: str, raw: str, docs: DocWriter) -> FacadeView:
    name = f"{prefix}{raw}{package.client}"
    return FacadeView(
        name=identifier(name),
        docstring=_about(raw, client_text(api, package, prefix), f"{prefix}{package.client}"),
        client=identifier(client),
        raw=identifier(f"{prefix}Raw{package.client}"),
        children=tuple(_client_children(api, package.title, prefix, raw, docs)),
    )


def _about(raw: str, text: str, plain: str) -> Code:
    return docstring(f"`{plain}`, each call giving status, headers and body." if raw else text, 4)


def _client_children(api: Api, title: str, prefix: str, raw: str, docs: DocWriter) -> Iterable[ChildView]:
    client = "self._client" if raw else "self"
    for version in api.versions:
        if version.name is None:
            yield from (_resource(item, version, prefix, raw, client, docs) for item in version.resources)
        else:
            name = identifier(f"{prefix}{raw}{version_class(version)}")
            yield ChildView(
                attribute=identifier(version.name.python),
                type=name,
                docstring=docstring(headline(f"API version {version.name.wire} of {title}.")[0], 8),
                module=dotted(f".{version.name.python}"),
                names=name,
                value=call(name, dotted(client)),
            )


def _client_imports(api: Api) -> Iterable[tuple[str, str]]:
    for version in api.versions:
        for prefix, _ in _KINDS:
            for raw in ("", "Raw"):
                if version.name is not None:
                    yield f".{version.name.python}", f"{prefix}{raw}{version_class(version)}"
                else:
                    for item in version.resources:
                        yield f".{item.name.python}", f"{prefix}{raw}{item.class_name}"


def _resource(
    resource: Resource, version: ApiVersion, prefix: str, raw: str, client: str, docs: DocWriter
) -> ChildView:
    plain = identifier(f"{prefix}{resource.class_name}")
    wrapped = identifier(f"{prefix}{raw}{resource.class_name}")
    made = call(plain, dotted(client))
    if raw:
        made = call(wrapped, call(plain, dotted(client), keyword_argument("raw", literal(True))))
    return ChildView(
        attribute=identifier(resource.name.python),
        type=wrapped,
        docstring=docstring(docs.resource(resource, version), 8),
        module=dotted(f".{resource.name.python}"),
        names=join(", ", dict.fromkeys((plain, wrapped))),
        value=made,
    )


def _scheme(scheme: SecurityScheme) -> SchemeView:
    return SchemeView(name=literal(scheme.name), value=_scheme_value(scheme.security))


def _scheme_value(security: Security) -> Code:
    match security:
        case BearerToken(token_url=url, token_urls=others):
            facts = [literal(url)] if url else []
            return call("Bearer", *facts, *([keyword_argument("token_urls", literal(others))] if others else []))
        case UserPassword():
            return call("Basic")
        case Key(place=place, parameter=parameter):
            return call("ApiKey", literal(str(place)), literal(parameter))


def _extras(package: Package) -> Iterable[ExtraView]:
    known = (
        ("env_prefix", package.env_prefix),
        ("retry_delay", package.retry_delay),
        ("tenant_header", package.tenant_header),
    )
    for name, value in known:
        if value:
            yield ExtraView(name=identifier(name), value=literal(value))


def _config_names(schemes: tuple[SecurityScheme, ...]) -> Iterable[str]:
    yield from ("ApiAuth", "ApiConfig", "ErrorFields", "Timeout")
    for scheme in schemes:
        match scheme.security:
            case BearerToken():
                yield "Bearer"
            case UserPassword():
                yield "Basic"
            case Key():
                yield "ApiKey"


def _errors(errors: ErrorNames) -> Code:
    known = (("code", errors.code), ("message", errors.message), ("id", errors.id), ("details", errors.details))
    return join(", ", [keyword_argument(name, literal(value)) for name, value in known if value])
