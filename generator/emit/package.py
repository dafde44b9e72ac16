"""`Api` -> {path: text}: views, rendered by the templates whose tree mirrors the project's.

A template of the tree is rendered once for each value of the words in square brackets of its path; an empty
version is no folder.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Any

from ..api.model import Api, ApiVersion, Model, ModelExports, Name, Package, Resource, essence
from .beside import FILTERS, PRESETS
from .code import Code, docstring, dotted, imported, join, literal
from .commands import commands_view, program_view, resources_of
from .custom import MODULE, Additions, check_names
from .docs import DocWriter
from .engine import Memory, run_engine
from .facades import client_view, version_view
from .filters import FiltersView, filters_view
from .models import ImportView, model_module
from .own import OwnTemplates
from .presets import PresetModuleView, presets_view
from .project import has_filters, project_view
from .prose import headline
from .readme import readme_view
from .rendering import Page, Pages, render
from .resources import resource_view
from .testing import testing_view

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


def emit_package(
    api: Api,
    package: Package,
    templates: Path,
    document: Mapping[str, Any],
    own: OwnTemplates | None = None,
    additions: Additions | None = None,
    part: Api | None = None,
    memory: Memory | None = None,
) -> dict[str, str]:
    """All files of a generated project by their paths, formatted, in the order of their paths.

    `document` is what the API was made of, in OpenAPI 3.1, with no references but those of schemas. `own` templates
    stand before those of comgen; `additions` are what the package has written by hand. With a `part` of the API the
    files hold that alone; each definition is written as it is for the whole. `memory` has what the model engine wrote
    in earlier runs. Raises SpecError (C802, C803, C805) for what is wrong with templates and additions.
    """
    chosen = part or api
    pages = Pages(
        all=tuple(_pages(api, chosen, package, document, additions, memory)),
        package=package.name,
        shared={"project": project_view(chosen, package)},
    )
    files = render(pages, templates, own)
    if additions:
        check_names(additions, package.name, files)
    return files


def _pages(
    whole: Api,
    part: Api,
    package: Package,
    document: Mapping[str, Any],
    additions: Additions | None,
    memory: Memory | None,
) -> Iterator[Page]:
    root, docs = package.name, DocWriter.of(whole)
    models = {model.key: model for model in whole.models}
    project = project_view(part, package)
    texts = (("LICENSE", project.license_text), ("NOTICE", project.notice))
    for path in ("pyproject.toml", *(name for name, text in texts if text)):
        yield Page(template=f"{path}.jinja", path=path, values={"project": project})
    readme = {"project": project, "readme": readme_view(part, package)}
    yield Page(template="README.md.jinja", path="README.md", values=readme)
    base = "[package]"
    yield _page(f"{base}/__init__.py", root, {"package": _package(part, package, additions)})
    yield _page(f"{base}/client.py", root, {"client": client_view(part, package, docs)})
    names = {item.version: {key: name for name, key in item.names} for item in part.exports}
    for item in part.versions:
        at = item.name.python if item.name else ""
        for resource in item.resources:
            view = resource_view(resource, item, models, names.get(at or None, {}), docs)
            yield _page(f"{base}/[version]/[resource].py", root, {"resource": view}, at, resource.name.python)
            for folder, beside in _beside(resource, item, models, names.get(at or None, {}), docs):
                page = f"{base}/[version]/{folder}/[resource].py"
                yield _page(page, root, {"module": beside}, at, resource.name.python)
    for name, version in _named(part):
        view_of_version = version_view(version, package.title, docs)
        yield _page(f"{base}/[version]/__init__.py", root, {"version": view_of_version}, name)
    testing = {"testing": testing_view(part, package, document)}
    for name in ("__init__.py", "fake.py", "pytest_plugin.py"):
        yield _page(f"{base}/testing/{name}", root, testing)
    yield Page(template=f"{base}/testing/api.json.jinja", path=f"{root}/testing/api.json", values=testing)
    yield from _commands(part, models, package)
    yield from _model_pages(whole, part, models, root, docs, memory)


def _commands(api: Api, models: Mapping[str, Model], package: Package) -> Iterator[Page]:
    """What the command line is told."""
    base = "[package]/_commands"
    yield _page(f"{base}/__init__.py", package.name, {"program": program_view(api, package)})
    for name, found in resources_of(api).items():
        view = commands_view(name, found, models, package)
        yield _page(f"{base}/[resource].py", package.name, {"commands": view}, "", name)


def _named(api: Api) -> Iterator[tuple[str, ApiVersion]]:
    """The versions that are folders, also those of which there are models alone."""
    known = {version.name.python: version for version in api.versions if version.name}
    yield from known.items()
    for name in sorted({model.version for model in api.models if model.version} - known.keys()):
        yield name, ApiVersion(name=Name(wire=name, python=name), resources=())


def _model_pages(
    whole: Api, part: Api, models: Mapping[str, Model], root: str, docs: DocWriter, memory: Memory | None
) -> Iterator[Page]:
    base = "[package]"
    for exports in part.exports:
        view = _models(exports, models)
        yield _page(f"{base}/[version]/models/__init__.py", root, {"models": view}, exports.version or "")
    kept = frozenset(model.key for model in part.models)
    for module, made in run_engine(whole.models, memory).items():
        if kept.isdisjoint(item.key for item in made.definitions):
            continue
        version, _, name = module.rpartition(".models.") if ".models." in module else ("", "", module[len("models.") :])
        view_of_module = model_module(module, made, models, kept, docs)
        yield _page(f"{base}/[version]/models/[module].py", root, {"module": view_of_module}, version, name)


def _beside(
    resource: Resource, version: ApiVersion, models: Mapping[str, Model], keys: Mapping[str, str], docs: DocWriter
) -> Iterator[tuple[str, FiltersView | PresetModuleView]]:
    """What stands beside a resource, and in which folder."""
    if filters := filters_view(resource, version, models, keys):
        yield FILTERS, filters
    if presets := presets_view(resource, version, models, keys, docs):
        yield PRESETS, presets


def _page(path: str, package: str, values: Mapping[str, object], version: str = "", name: str = "") -> Page:
    words = {"[package]": package, "[version]": version, "[resource]": name, "[module]": name}
    parts = [words.get(part, part) for part in PurePosixPath(path.removesuffix(".py")).parts]
    return Page(template=f"{path}.jinja", path="/".join(filter(None, parts)) + ".py", values=values)


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


def _package(api: Api, package: Package, additions: Additions | None) -> PackageView:
    clients = [package.client, f"Async{package.client}"]
    generated = (
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
        + ([(name, "._runtime.filters") for name in ("Filter", "FilterExpression")] if has_filters(api) else [])
    )
    written = dict.fromkeys(additions.names, f".{MODULE}") if additions else {}
    exports = sorted((dict(generated) | written).items())
    return PackageView(
        docstring=docstring(headline(f"{package.title}: a Python client with every API version side by side.")[0]),
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


def _mirror(exports: list[tuple[str, str]]) -> tuple[ImportView, ...]:
    """What a type checker sees of lazy names: `X as X`, so that it counts as exported."""
    grouped: dict[str, list[Code]] = {}
    for name, module in sorted(exports, key=lambda pair: (pair[1], pair[0])):
        grouped.setdefault(module, []).append(imported(name, name))
    return tuple(ImportView(module=dotted(module), names=join(", ", names)) for module, names in grouped.items())
