"""`Api` -> the view of the package's README: examples of its own operations, and tables of what it has."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ..api.model import Api, ApiVersion, BearerToken, Lifecycle, Package
from .code import (
    Code,
    call,
    code_span,
    distribution,
    dotted,
    identifier,
    join,
    keyword_argument,
    literal,
    markdown,
    words,
)
from .examples import ExampleWriter, client_arguments, method_path
from .showcase import Kind, Shown, showcase


@dataclass(frozen=True, slots=True, kw_only=True)
class CallView:
    """An example: the method, and a call of it."""

    method: Code
    call: Code


@dataclass(frozen=True, slots=True, kw_only=True)
class CredentialsView:
    """Where bearer tokens come from: what an environment variable begins with, whether there is a token endpoint."""

    token: Code | None
    client_id: Code | None
    client_secret: Code | None


@dataclass(frozen=True, slots=True, kw_only=True)
class ResourceRow:
    """One resource in the table of a version."""

    name: Code
    methods: Code


@dataclass(frozen=True, slots=True, kw_only=True)
class VersionTable:
    """One version: what it has, and how much of that is deprecated."""

    name: Code | None
    attribute: Code | None
    resources: tuple[ResourceRow, ...]
    resource_count: Code
    operation_count: Code
    deprecated_count: Code


@dataclass(frozen=True, slots=True, kw_only=True)
class DeprecatedRow:
    """One method that will go away."""

    method: Code
    since: Code
    sunset: Code
    successor: Code


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadmeView:
    """What the README says; an example is None where the API has nothing of its kind."""

    title: Code
    distribution: Code
    command: Code
    package: Code
    client: Code
    arguments: Code
    credentials: CredentialsView | None
    list: CallView | None
    prefetched: Code | None
    filtered: Code | None
    get: CallView | None
    create: CallView | None
    update: CallView | None
    start: CallView | None
    wait: Code | None
    has_versions: bool
    versions: tuple[VersionTable, ...]
    deprecated: tuple[DeprecatedRow, ...]


def readme_view(api: Api, package: Package) -> ReadmeView:
    """The view of the README of a client of that API, or of that part of one."""
    shown = showcase(api)
    writer = ExampleWriter({model.key: model for model in api.models})
    calls = {kind: _call(example, writer) for kind, example in shown.items()}
    return ReadmeView(
        title=markdown(package.title),
        distribution=distribution(package.distribution),
        command=distribution(package.command),
        package=identifier(package.name),
        client=identifier(package.client),
        arguments=client_arguments(api, package),
        credentials=_credentials(api, package),
        list=calls.get(Kind.LIST),
        prefetched=_with(shown.get(Kind.LIST), keyword_argument("prefetch", literal(4))),
        filtered=_filtered(shown.get(Kind.FILTER)),
        get=calls.get(Kind.GET),
        create=calls.get(Kind.CREATE),
        update=calls.get(Kind.UPDATE),
        start=calls.get(Kind.START),
        wait=_wait(shown.get(Kind.WAIT), writer),
        has_versions=any(version.name for version in api.versions),
        versions=tuple(map(_version, api.versions)),
        deprecated=tuple(_deprecated(api)),
    )


def _call(shown: Shown, writer: ExampleWriter) -> CallView:
    return CallView(method=dotted(f"client.{shown.method}"), call=writer.expression(shown.operation, shown.method))


def _with(shown: Shown | None, *arguments: Code) -> Code | None:
    return call(f"client.{shown.method}", *arguments) if shown else None


def _filtered(shown: Shown | None) -> Code | None:
    """A list with a filter; which comparison stands in it, the README says."""
    name = next((item.name.python for item in shown.operation.parameters if item.filter), None) if shown else None
    return _with(shown, keyword_argument(name, identifier("wanted"))) if name else None


def _wait(shown: Shown | None, writer: ExampleWriter) -> Code | None:
    if shown is None or shown.operation.waiter is None:
        return None
    method = f"{shown.method.rpartition('.')[0]}.{shown.operation.waiter.name}"
    return writer.expression(shown.operation, method, keyword_argument("timeout", literal(3600)))


def _credentials(api: Api, package: Package) -> CredentialsView | None:
    if not any(isinstance(scheme.security, BearerToken) for scheme in api.security):
        return None
    names = [f"{package.env_prefix}_{end}" for end in ("TOKEN", "CLIENT_ID", "CLIENT_SECRET")]
    known = [identifier(name) if package.env_prefix else None for name in names]
    return CredentialsView(token=known[0], client_id=known[1], client_secret=known[2])


def _version(version: ApiVersion) -> VersionTable:
    operations = [operation for resource in version.resources for operation in resource.operations]
    return VersionTable(
        name=markdown(version.name.wire) if version.name else None,
        attribute=identifier(version.name.python) if version.name else None,
        resources=tuple(
            ResourceRow(
                name=identifier(resource.name.python),
                methods=join("`, `", (identifier(item.name.python) for item in resource.operations)),
            )
            for resource in version.resources
        ),
        resource_count=literal(len(version.resources)),
        operation_count=literal(len(operations)),
        deprecated_count=literal(sum(operation.lifecycle.deprecated for operation in operations)),
    )


def _deprecated(api: Api) -> Iterator[DeprecatedRow]:
    for version in api.versions:
        for resource in version.resources:
            for operation in resource.operations:
                if operation.lifecycle.deprecated:
                    yield _row(method_path(operation, resource, version), operation.lifecycle)


def _row(method: str, lifecycle: Lifecycle) -> DeprecatedRow:
    return DeprecatedRow(
        method=code_span(method),
        since=words(lifecycle.since or ""),
        sunset=words(lifecycle.sunset or ""),
        successor=code_span(lifecycle.successor_name) if lifecycle.successor_name else words(""),
    )
