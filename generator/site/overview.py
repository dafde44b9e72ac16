"""What the site says of an API as a whole: how to begin, which versions there are, what is deprecated."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ..api.model import BearerToken, Package
from ..changes.index import Call, Index
from ..emit.code import Code, distribution, page_code, page_text, words
from .links import Links
from .moving import by_resource
from .places import moving_page, resource_page
from .prose import paragraphs
from .snippets import Snippets, SnippetWriter


@dataclass(frozen=True, slots=True, kw_only=True)
class ServerView:
    """One server, and the name to choose it by."""

    name: Code
    url: Code


@dataclass(frozen=True, slots=True, kw_only=True)
class StartView:
    """The first page."""

    title: Code
    paragraphs: tuple[Code, ...]
    distribution: Code
    client: Code
    first: Snippets | None
    token: Code | None
    client_id: Code
    client_secret: Code
    server_parameter: Code
    servers: tuple[ServerView, ...]
    size: Code


@dataclass(frozen=True, slots=True, kw_only=True)
class RowView:
    """A resource, its versions in the columns, and what differs between them if there are several."""

    resource: Code
    cells: tuple[Code | None, ...]
    moving: Code | None


@dataclass(frozen=True, slots=True, kw_only=True)
class MatrixView:
    """Every resource at every version."""

    versions: tuple[Code, ...]
    has_moves: bool
    rows: tuple[RowView, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class LifecycleView:
    """One operation that is deprecated."""

    operation: Code
    since: Code | None
    sunset: Code | None
    successor: Code | None


def start_view(index: Index, package: Package, writer: SnippetWriter) -> StartView:
    """The view of the first page."""
    api = index.edition.api
    has_token = any(isinstance(scheme.security, BearerToken) for scheme in api.security) and package.env_prefix
    first = next(filter(_is_easy, index.calls.values()), None)
    return StartView(
        title=page_text(package.title),
        paragraphs=paragraphs(api.description),
        distribution=distribution(package.distribution),
        client=page_code(package.client),
        first=writer.snippets(first) if first else None,
        token=page_code(f"{package.env_prefix}_TOKEN") if has_token else None,
        client_id=page_code(f"{package.env_prefix}_CLIENT_ID"),
        client_secret=page_code(f"{package.env_prefix}_CLIENT_SECRET"),
        server_parameter=page_code(package.server_parameter),
        servers=tuple(ServerView(name=page_code(item.name), url=page_code(item.url)) for item in api.servers),
        size=words(f"{_count(len(index.calls), 'operation')} of {_count(len(by_resource(index.edition)), 'resource')}"),
    )


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def _is_easy(call: Call) -> bool:
    """Whether a call is a good first one: a list that needs nothing."""
    return call.operation.paging is not None and not any(item.required for item in call.operation.parameters)


def matrix_view(index: Index, page: str) -> MatrixView:
    """The resources by version, as seen from a page."""
    links = Links(index=index, page=page)
    versions = [version.name.python for version in index.edition.api.versions if version.name]
    rows = tuple(_rows(index, versions, links))
    return MatrixView(versions=tuple(map(page_text, versions)), has_moves=any(row.moving for row in rows), rows=rows)


def _rows(index: Index, versions: list[str], links: Links) -> Iterator[RowView]:
    for name, held in by_resource(index.edition).items():
        there = {version.name.python for version, _ in held if version.name}
        yield RowView(
            resource=links.to(page_code(name), resource_page(name)),
            cells=tuple(links.version(name, version) if version in there else None for version in versions),
            moving=links.to(page_text("what differs"), moving_page(name)) if len(held) > 1 else None,
        )


def lifecycle_views(index: Index, page: str) -> Iterator[LifecycleView]:
    """Every operation that is deprecated, as seen from a page."""
    links = Links(index=index, page=page)
    for call in index.calls.values():
        told = call.operation.lifecycle
        if told.deprecated:
            yield LifecycleView(
                operation=links.call(call),
                since=page_code(told.since) if told.since else None,
                sunset=page_code(told.sunset) if told.sunset else None,
                successor=links.request(told.successor) if told.successor else None,
            )
