"""`Api` -> {path: text}: views, rendered by the templates whose tree mirrors the project's.

A template of the tree is rendered once for each value of the words in square brackets of its path; an empty
version is no folder.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from ..api.model import Api, ApiVersion, BearerToken, Model, ModelExports, Name, Package, UserPassword, essence
from .code import (
    Code,
    distribution,
    docstring,
    dotted,
    identifier,
    imported,
    join,
    keyword_argument,
    literal,
    markdown,
    toml,
)
from .commands import commands_view, program_view, resources_of
from .engine import run_engine
from .environment import environment
from .facades import client_view, version_view
from .format import format_python
from .models import ImportView, model_module
from .resources import resource_view

_HANDLES = ("AsyncCancellableHandle", "AsyncHandle", "CancellableHandle", "Handle")
_ERRORS = (
    "ApiClientError",
    "ApiError",
    "AuthenticationError",
    "BadRequestError",
    "ClientRequestError",
    "ConfigurationError",
    "ConflictError",
    "CredentialsError",
    "DecodeError",
    "IncompleteList",
    "InvalidRequestError",
    "NotAcceptableError",
    "NotFoundError",
    "OperationDeprecated",
    "OperationFailedError",
    "OperationStalledError",
    "PagingError",
    "PermissionDeniedError",
    "PreconditionFailedError",
    "RateLimitError",
    "ResponseMismatch",
    "ServerError",
    "TimeoutError",
    "TransportError",
    "UnprocessableContentError",
    "UnsupportedMediaTypeError",
    "UntraceableError",
    "WaitError",
    "WaitTimeoutError",
    "WaitingForApprovalError",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportView:
    """One lazily loaded name and the module that defines it."""

    name: Code
    module: Code


@dataclass(frozen=True, slots=True, kw_only=True)
class ModelsView:
    """A `models` package."""

    docstring: Code
    runtime: Code
    imports: tuple[ImportView, ...]
    exports: tuple[ExportView, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PackageView:
    """The root of the package."""

    docstring: Code
    version: Code
    imports: tuple[ImportView, ...]
    exports: tuple[ExportView, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Page:
    """One template with what it is rendered for."""

    template: str
    path: str
    values: Mapping[str, object]


def emit_package(api: Api, package: Package, templates: Path, part: Api | None = None) -> dict[str, str]:
    """All files of a generated project by their paths, formatted, in the order of their paths.

    With a `part` of the API they hold that alone; each definition is written as it is for the whole.
    """
    templates_of = environment(templates / "package", templates / "parts")
    files: dict[str, str] = dict(_verbatim(templates / "package", package.name))
    for page in _pages(api, part or api, package):
        text = templates_of.get_template(page.template).render(page.values)
        files[page.path] = format_python(text) if page.path.endswith(".py") else text
    return dict(sorted(files.items()))


def _verbatim(folder: Path, package: str) -> Iterator[tuple[str, str]]:
    """Files of the template tree that are no templates, the runtime above all."""
    for path in sorted(folder.rglob("*")):
        relative = path.relative_to(folder).as_posix()
        if path.is_file() and path.suffix != ".jinja" and "__pycache__" not in relative and "_cache/" not in relative:
            yield relative.replace("[package]", package), path.read_text(encoding="utf-8")


def _pages(whole: Api, part: Api, package: Package) -> Iterator[_Page]:
    root = package.name
    yield _Page(template="pyproject.toml.jinja", path="pyproject.toml", values={"project": _project(part, package)})
    yield _Page(template="README.md.jinja", path="README.md", values={"project": _project(part, package)})
    base = "[package]"
    yield _page(f"{base}/__init__.py", root, {"package": _package(part, package)})
    yield _page(f"{base}/client.py", root, {"client": client_view(part, package)})
    names = {item.version: {key: name for name, key in item.names} for item in part.exports}
    for item in part.versions:
        at = item.name.python if item.name else ""
        for resource in item.resources:
            view = resource_view(resource, item, part, names.get(at or None, {}))
            yield _page(f"{base}/[version]/[resource].py", root, {"resource": view}, at, resource.name.python)
    for name, version in _named(part):
        yield _page(f"{base}/[version]/__init__.py", root, {"version": version_view(version, package.title)}, name)
    yield _page(f"{base}/_commands/__init__.py", root, {"program": program_view(part, package)})
    for resource_name, found in resources_of(part).items():
        view_of_commands = commands_view(resource_name, found, part)
        yield _page(f"{base}/_commands/[resource].py", root, {"commands": view_of_commands}, "", resource_name)
    yield from _model_pages(whole, part, root)


def _named(api: Api) -> Iterator[tuple[str, ApiVersion]]:
    """The versions that are folders, also those of which there are models alone."""
    known = {version.name.python: version for version in api.versions if version.name}
    yield from known.items()
    for name in sorted({model.version for model in api.models if model.version} - known.keys()):
        yield name, ApiVersion(name=Name(wire=name, python=name), resources=())


def _model_pages(whole: Api, part: Api, root: str) -> Iterator[_Page]:
    base, models = "[package]", {model.key: model for model in whole.models}
    for exports in part.exports:
        view = _models(exports, models)
        yield _page(f"{base}/[version]/models/__init__.py", root, {"models": view}, exports.version or "")
    kept = frozenset(model.key for model in part.models)
    for module, made in run_engine(whole.models).items():
        if kept.isdisjoint(item.key for item in made.definitions):
            continue
        version, _, name = module.rpartition(".models.") if ".models." in module else ("", "", module[len("models.") :])
        view_of_module = model_module(module, made, models, kept)
        yield _page(f"{base}/[version]/models/[module].py", root, {"module": view_of_module}, version, name)


def _page(path: str, package: str, values: Mapping[str, object], version: str = "", name: str = "") -> _Page:
    words = {"[package]": package, "[version]": version, "[resource]": name, "[module]": name}
    parts = [words.get(part, part) for part in PurePosixPath(path.removesuffix(".py")).parts]
    return _Page(template=f"{path}.jinja", path="/".join(filter(None, parts)) + ".py", values=values)


# Views of the root and of `models` packages ---------------------------------------------------------


def _models(held: ModelExports, models: Mapping[str, Model]) -> ModelsView:
    version = held.version
    here = f"{version}.models" if version else "models"
    depth = here.count(".") + 2
    exports = []
    for name, key in held.names:
        package, _, module = models[key].module.rpartition(".")
        exports.append((name, f".{module}" if package == here else "." * depth + models[key].module))
    return ModelsView(
        docstring=docstring(f"Models of API version {version}." if version else "Models that belong to no version."),
        runtime=dotted("." * depth + "_runtime"),
        imports=_mirror(exports),
        exports=tuple(ExportView(name=literal(name), module=literal(module)) for name, module in exports),
    )


def _package(api: Api, package: Package) -> PackageView:
    clients = [package.client, f"Async{package.client}"]
    exports = sorted(
        [(name, ".client") for name in clients]
        + [(name, "._runtime.errors") for name in _ERRORS]
        + [
            ("ApiResponse", "._runtime.response"),
            ("ClientCredentials", "._runtime.tokens"),
            ("HookRequest", "._runtime.hooks"),
            ("HookResponse", "._runtime.hooks"),
            ("AsyncPager", "._runtime.pager"),
            ("Pager", "._runtime.pager"),
            *((name, "._runtime.handle") for name in _HANDLES),
            ("Retry", "._runtime.retry"),
            ("UnknownVariant", "._runtime.model"),
        ]
        + ([("File", "._runtime.files")] if _sends_files(api) else [])
        + ([(name, "._runtime.filters") for name in ("Filter", "FilterExpression")] if _has_filters(api) else [])
    )
    return PackageView(
        docstring=docstring(f"{package.title}: a Python client with every API version side by side."),
        version=literal(package.version),
        imports=_mirror(exports),
        exports=tuple(ExportView(name=literal(name), module=literal(module)) for name, module in exports),
    )


def _sends_files(api: Api) -> bool:
    bodies = (
        operation.body
        for version in api.versions
        for resource in version.resources
        for operation in resource.operations
        if operation.body
    )
    return any(essence(content.media_type) == "multipart/form-data" for body in bodies for content in body.contents)


def _has_filters(api: Api) -> bool:
    return any(
        parameter.filter
        for version in api.versions
        for resource in version.resources
        for operation in resource.operations
        for parameter in operation.parameters
    )


def _mirror(exports: list[tuple[str, str]]) -> tuple[ImportView, ...]:
    """What a type checker sees of lazy names: `X as X`, so that it counts as exported."""
    grouped: dict[str, list[Code]] = {}
    for name, module in sorted(exports, key=lambda pair: (pair[1], pair[0])):
        grouped.setdefault(module, []).append(imported(name, name))
    return tuple(ImportView(module=dotted(module), names=join(", ", names)) for module, names in grouped.items())


# Views of files that are no Python ------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class ResourceRow:
    """One resource in the README's table."""

    name: Code
    methods: Code


@dataclass(frozen=True, slots=True, kw_only=True)
class VersionTable:
    """One version in the README."""

    name: Code | None
    resources: tuple[ResourceRow, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ProjectView:
    """What pyproject.toml and README.md say."""

    distribution: Code
    distribution_name: Code
    command: Code
    entry: Code
    version: Code
    description: Code
    license: Code | None
    package: Code
    package_name: Code
    title: Code
    client: Code
    example: Code
    has_filters: bool
    versions: tuple[VersionTable, ...]


def _project(api: Api, package: Package) -> ProjectView:
    return ProjectView(
        distribution=toml(package.distribution),
        distribution_name=distribution(package.distribution),
        command=toml(package.command),
        entry=toml(f"{package.name}._commands:main"),
        version=toml(package.version),
        description=toml(f"{package.title}: a Python client"),
        license=toml(package.license) if package.license else None,
        package=toml(package.name),
        package_name=identifier(package.name),
        title=markdown(package.title),
        client=identifier(package.client),
        example=join(", ", _example(api, package)),
        has_filters=_has_filters(api),
        versions=tuple(
            VersionTable(
                name=markdown(version.name.wire) if version.name else None,
                resources=tuple(
                    ResourceRow(
                        name=identifier(resource.name.python),
                        methods=join("`, `", (identifier(item.name.python) for item in resource.operations)),
                    )
                    for resource in version.resources
                ),
            )
            for version in api.versions
        ),
    )


def _example(api: Api, package: Package) -> Iterator[Code]:
    """Arguments that make a client: where it goes, and as whom."""
    if api.servers:
        yield keyword_argument(package.server_parameter, literal(api.servers[0].name))
    else:
        yield keyword_argument("base_url", literal("https://api.example.com"))
    kinds = [type(scheme.security) for scheme in api.security]
    if BearerToken in kinds:
        yield keyword_argument("auth", literal("TOKEN"))
    elif UserPassword in kinds:
        yield keyword_argument("auth", literal(("USER", "PASSWORD")))
    elif len(kinds) == 1:
        yield keyword_argument("auth", literal("KEY"))
    elif kinds:
        yield keyword_argument("auth", literal({scheme.name: "KEY" for scheme in api.security}))
