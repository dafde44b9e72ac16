"""Operations -> what the command line is told of them: names, options, bodies, columns."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from ..api.model import (
    Api,
    ApiVersion,
    BearerToken,
    Model,
    Operation,
    Package,
    Parameter,
    Place,
    Preset,
    PresetArgument,
    Primitive,
    Resource,
    Scalar,
    Type,
)
from .code import Code, docstring, keyword_argument, literal
from .columns import columns_of
from .docs import deprecated_text
from .options import BodyView, argument, body_view, flags, given, objects, options_taken, written

_OWN_COMMANDS = frozenset({"auth", "completion", "configure"})


@dataclass(frozen=True, slots=True, kw_only=True)
class CallView:
    """One operation at one version; `more` are keywords that few of them need."""

    version: Code
    method: Code
    http: Code
    path: Code
    summary: Code
    text: Code | None
    paths: tuple[Code, ...]
    options: tuple[Code, ...]
    body: BodyView | None
    more: tuple[Code, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class CommandView:
    """One name on the command line; presets stand `under` another."""

    name: Code
    under: Code | None
    calls: tuple[CallView, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class CommandsView:
    """The commands of one resource, all versions together."""

    docstring: Code
    commands: tuple[CommandView, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupView:
    """One resource, as the program lists it."""

    name: Code
    attribute: Code
    help: Code
    versions: Code
    module: Code


@dataclass(frozen=True, slots=True, kw_only=True)
class ProgramView:
    """The program."""

    docstring: Code
    name: Code
    title: Code
    client: Code
    version: Code
    distribution: Code
    env_prefix: Code
    server_parameter: Code
    servers: Code
    has_tenants: Code
    has_clients: Code
    groups: tuple[GroupView, ...]


def program_view(api: Api, package: Package) -> ProgramView:
    """The view of the program, with all resources of the API."""
    bearers = [scheme.security for scheme in api.security if isinstance(scheme.security, BearerToken)]
    return ProgramView(
        docstring=docstring(f"The command line of {package.title}.\n\nMade by comgen, not to be edited."),
        name=literal(package.command),
        title=literal(package.title),
        client=literal(package.client),
        version=literal(package.version),
        distribution=literal(package.distribution),
        env_prefix=literal(package.env_prefix),
        server_parameter=literal(package.server_parameter),
        servers=literal({server.name: server.url for server in api.servers}),
        has_tenants=literal(package.tenant_header is not None),
        has_clients=literal(bool(bearers)),
        groups=tuple(_groups(resources_of(api))),
    )


def _groups(found: Mapping[str, list[tuple[ApiVersion, Resource]]]) -> Iterator[GroupView]:
    words = flags(found, _OWN_COMMANDS, "api")
    for name, versions in found.items():
        _, newest = versions[0]
        yield GroupView(
            name=literal(words[name]),
            attribute=literal(name),
            help=literal(newest.description.strip() or _operations(newest)),
            versions=literal(tuple(version.name.python for version, _ in versions if version.name)),
            module=literal(f"._commands.{name}"),
        )


def _operations(resource: Resource) -> str:
    """What a resource can do, where nobody says what it is."""
    return ", ".join(flags(operation.name.python for operation in resource.operations).values())


def resources_of(api: Api) -> dict[str, list[tuple[ApiVersion, Resource]]]:
    """The resources by their Python names, each at its versions, the one to prefer first."""
    found: dict[str, list[tuple[ApiVersion, Resource]]] = {}
    for version in api.versions:
        for resource in version.resources:
            found.setdefault(resource.name.python, []).append((version, resource))
    return dict(sorted(found.items()))


def commands_view(
    name: str, found: list[tuple[ApiVersion, Resource]], models: Mapping[str, Model], package: Package
) -> CommandsView:
    """The view of the commands of one resource."""
    maker = _Maker(models, options_taken(package))
    commands: dict[tuple[str, str], list[CallView]] = {}
    for version, resource in found:
        for operation in resource.operations:
            commands.setdefault(("", operation.name.python), []).append(maker.call(operation, version))
            for preset in operation.presets.presets if operation.presets else ():
                under = operation.presets.name if operation.presets else ""
                commands.setdefault((under, preset.name.python), []).append(maker.preset(preset, operation, version))
    return CommandsView(
        docstring=docstring(f"Commands of `{name}`.\n\nMade by comgen, not to be edited."),
        commands=tuple(_commands(commands)),
    )


def _commands(commands: Mapping[tuple[str, str], list[CallView]]) -> Iterator[CommandView]:
    # What presets stand under is a word beside the commands.
    folders = flags(dict.fromkeys([under if under else name for under, name in commands]))
    names: dict[str, list[str]] = {}
    for under, name in commands:
        names.setdefault(under, []).append(name)
    words = {under: folders if not under else flags(below) for under, below in names.items()}
    for (under, name), calls in commands.items():
        yield CommandView(
            name=literal(words[under][name]), under=literal(folders[under]) if under else None, calls=tuple(calls)
        )


@dataclass(frozen=True, slots=True)
class _Maker:
    """Makes the calls of one API; `taken` are the options that are not the operations'."""

    models: Mapping[str, Model]
    taken: frozenset[str]

    def call(self, operation: Operation, version: ApiVersion) -> CallView:
        """An operation as it is."""
        limit = operation.paging.limit if operation.paging else None
        wanted = [one for one in operation.parameters if not (isinstance(limit, str) and _is_limit(one, limit))]
        paths = [one for one in wanted if one.place is Place.PATH]
        options = [one for one in wanted if one.place is not Place.PATH]
        words = flags(one.name.python for one in paths) | flags((one.name.python for one in options), self.taken)
        return CallView(
            **_facts(operation, version, operation.summary, operation.description),
            method=literal(operation.name.python),
            paths=tuple(argument(one, words[one.name.python], self.models) for one in paths),
            options=tuple(argument(one, words[one.name.python], self.models) for one in options),
            body=body_view(operation.body, self.models) if operation.body else None,
            more=tuple(_more(operation, self.models)),
        )

    def preset(self, preset: Preset, operation: Operation, version: ApiVersion) -> CallView:
        """An operation whose body is known but for a few parts."""
        folder = operation.presets.name if operation.presets else ""
        named = list(zip(operation.parameters, preset.parameters, strict=True))
        paths = [(name, one.type, one.description, True) for one, name in named if one.place is Place.PATH]
        if subject := preset.subject:
            paths.append((subject.name.python, subject.type, subject.description, True))
        options = [(one.name.python, one.type, _told(one), one.required) for one in preset.arguments]
        options += [
            (name, one.type, one.description, one.required) for one, name in named if one.place is not Place.PATH
        ]
        return CallView(
            **_facts(operation, version, preset.summary or _sentence(preset), preset.description),
            method=literal(f"{folder}.{preset.name.python}"),
            paths=tuple(self._given(paths, ())),
            options=tuple(self._given(options, self.taken)),
            body=None,
            more=tuple(_more(operation, self.models)),
        )

    def _given(self, items: list[tuple[str, Type, str, bool]], taken: Iterable[str]) -> Iterator[Code]:
        words = flags([name for name, *_ in items], taken)
        for name, type_, description, required in items:
            yield given(name, words[name], type_, description, self.models, required=required)


def _facts(operation: Operation, version: ApiVersion, summary: str, description: str) -> dict[str, Any]:
    """What is said of an operation and of its presets alike."""
    told = summary.strip() or f"{operation.method} {operation.path}"
    text = description.strip()
    return {
        "version": literal(version.name.python if version.name else None),
        "http": literal(operation.method),
        "path": literal(operation.path),
        "summary": literal(told),
        "text": literal(text) if text and text != told else None,
    }


def _sentence(preset: Preset) -> str:
    """The name of a preset, where nobody says what it does."""
    text = preset.name.python.replace("_", " ").strip()
    return f"{text[:1].upper()}{text[1:]}."


def _told(given_: PresetArgument) -> str:
    default = "" if given_.default is None else f"{written(given_.default)} if it is not given."
    return " ".join((*given_.description.split(), default)).strip()


def _is_limit(parameter: Parameter, limit: str) -> bool:
    return parameter.name.wire == limit and parameter.place is Place.QUERY


def _more(operation: Operation, models: Mapping[str, Model]) -> Iterator[Code]:
    if paging := operation.paging:
        yield keyword_argument("lists", literal(True))
        for item in operation.parameters:
            if isinstance(paging.limit, str) and _is_limit(item, paging.limit):
                yield keyword_argument("limit", literal(item.name.python))
        if paging.size:
            yield keyword_argument("size", literal(paging.size))
        if columns := columns_of(objects(paging.item, models), models):
            yield keyword_argument("columns", literal(columns))
    if operation.long_running:
        yield keyword_argument("starts", literal(True))
    if any(one.type == Scalar(Primitive.BYTES) for response in operation.responses for one in response.contents):
        yield keyword_argument("downloads", literal(True))
    if operation.waiter:
        yield keyword_argument("waits", literal(operation.waiter.name))
    if operation.lifecycle.deprecated:
        yield keyword_argument("deprecated", literal(deprecated_text(operation.lifecycle)))
