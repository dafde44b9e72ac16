"""An edition of an API -> {path: text}: the pages of its site, and what mkdocs is told."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from jinja2 import Environment

from ..api.model import Package
from ..changes import Edition
from ..changes.index import Call, Index
from ..emit.code import Code, anchor, html, identifier, page_text, yaml
from ..emit.environment import environment
from .cookbook import recipes
from .links import Links
from .models import ModelTeller
from .moving import At, MovingTeller, by_resource
from .operations import OperationTeller, OperationView
from .overview import lifecycle_views, matrix_view, start_view
from .places import moving_page, resource_page
from .prose import paragraphs
from .snippets import SnippetWriter
from .types import TypeTeller

_DOCS = "docs"
_INDEX, _VERSIONS, _LIFECYCLE = "index.md", "versions/index.md", "lifecycle.md"


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """One template, the path below the folder of pages that it is rendered to, and what it is rendered with."""

    template: str
    path: str
    values: Mapping[str, object]


@dataclass(frozen=True, slots=True, kw_only=True)
class VersionView:
    """One version of a resource: a tab of its page; `label` is None where the API has no versions."""

    label: Code | None
    anchor: Code | None
    paragraphs: tuple[Code, ...]
    operations: tuple[OperationView, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ResourceView:
    """The page of a resource."""

    name: Code
    moving: Code | None
    versions: tuple[VersionView, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class SectionView:
    """One part of the navigation, each of its pages by path."""

    title: Code
    pages: tuple[Code, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class SiteView:
    """What mkdocs is told."""

    title: Code
    resources: tuple[Code, ...]
    models: tuple[SectionView, ...]
    moving: tuple[Code, ...]
    examples: tuple[Code, ...]


def site_files(edition: Edition, package: Package, scripts: Mapping[str, str], templates: Path) -> dict[str, str]:
    """All files of the site of an API by their paths, in the order of their paths.

    `scripts` are examples: texts of Python by the names of their modules; those that use another package are left out.
    """
    folder = templates / "site"
    templates_of = environment(folder)
    index = Index(edition)
    pages = list(_pages(index, package, scripts, templates_of))
    files = dict(_verbatim(folder))
    files["mkdocs.yml"] = templates_of.get_template("mkdocs.yml.jinja").render({"site": _site(edition, package, pages)})
    for page in pages:
        files[f"{_DOCS}/{page.path}"] = templates_of.get_template(f"{_DOCS}/{page.template}").render(page.values)
    return dict(sorted(files.items()))


def _verbatim(folder: Path) -> Iterator[tuple[str, str]]:
    """Files of the tree that are no templates."""
    for path in sorted(folder.rglob("*")):
        if path.is_file() and path.suffix != ".jinja":
            yield path.relative_to(folder).as_posix(), path.read_text(encoding="utf-8")


def _pages(index: Index, package: Package, scripts: Mapping[str, str], templates: Environment) -> Iterator[Page]:
    writer = SnippetWriter(index=index, package=package, templates=templates)
    start = {"start": start_view(index, package, writer), "matrix": matrix_view(index, _INDEX)}
    yield Page(template="index.md.jinja", path=_INDEX, values=start)
    for name, held in by_resource(index.edition).items():
        view = _resource(name, held, index, writer)
        yield Page(template="resources/[resource].md.jinja", path=resource_page(name), values={"resource": view})
    for path, models in ModelTeller(index=index, package=package.name).pages():
        yield Page(template="models/[version]/[module].md.jinja", path=path, values={"page": models})
    moves = list(MovingTeller(index=index, package=package.name).pages())
    if moves:
        values = {"matrix": matrix_view(index, _VERSIONS)}
        yield Page(template="versions/index.md.jinja", path=_VERSIONS, values=values)
    for path, moving in moves:
        yield Page(template="versions/[resource].md.jinja", path=path, values={"moving": moving})
    rows = tuple(lifecycle_views(index, _LIFECYCLE))
    yield Page(template="lifecycle.md.jinja", path=_LIFECYCLE, values={"rows": rows})
    for path, recipe in recipes(scripts, package.name):
        yield Page(template="examples/[example].md.jinja", path=path, values={"recipe": recipe})


def _resource(name: str, held: list[At], index: Index, writer: SnippetWriter) -> ResourceView:
    links = Links(index=index, page=resource_page(name))
    teller = OperationTeller(index=index, types=TypeTeller(links=links), writer=writer)
    calls: dict[str | None, list[Call]] = {}
    for call in index.calls.values():
        if call.resource.name.python == name:
            calls.setdefault(call.version_name, []).append(call)
    return ResourceView(
        name=identifier(name),
        moving=links.to(page_text("what differs between them"), moving_page(name)) if len(held) > 1 else None,
        versions=tuple(
            VersionView(
                label=page_text(version.name.wire) if version.name else None,
                anchor=anchor(version.name.python) if version.name else None,
                paragraphs=paragraphs(resource.description),
                operations=tuple(map(teller.view, calls[version.name.python if version.name else None])),
            )
            for version, resource in held
        ),
    )


# The navigation ----------------------------------------------------------------------------------


def _site(edition: Edition, package: Package, pages: list[Page]) -> SiteView:
    paths = [page.path for page in pages]
    return SiteView(
        title=yaml(html(package.title)),
        resources=_below("resources", paths),
        models=tuple(_models(edition, paths)),
        moving=_below("versions", paths),
        examples=_below("examples", paths),
    )


def _models(edition: Edition, paths: list[str]) -> Iterator[SectionView]:
    """The pages of models by version, newest first, and behind them those of no version."""
    names = {str(PurePosixPath(path).relative_to("models").parent) for path in paths if path.startswith("models/")}
    for name in sorted(names - {"."}, key=lambda name: (name not in edition.order, edition.order.get(name, ()), name)):
        yield SectionView(title=yaml(name), pages=_below(f"models/{name}", paths))
    if "." in names:
        yield SectionView(title=yaml("shared"), pages=_below("models", paths))


def _below(folder: str, paths: list[str]) -> tuple[Code, ...]:
    return tuple(yaml(path) for path in paths if str(PurePosixPath(path).parent) == folder)
