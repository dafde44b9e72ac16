"""Views of the files of a project that are no Python: pyproject.toml, README.md, LICENSE and NOTICE."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ..api.model import Api, Author, Metadata, Package, Resource, ResourceRef
from .code import (
    Code,
    code_span,
    dotted,
    identifier,
    join,
    markdown,
    text_file,
    toml,
    words,
)
from .testing import fake_class, fake_fixture


@dataclass(frozen=True, slots=True, kw_only=True)
class FamilyRow:
    """One resource in the README's table of versions."""

    use: Code
    others: Code


@dataclass(frozen=True, slots=True, kw_only=True)
class AuthorView:
    """Somebody who made the package."""

    name: Code
    email: Code | None


@dataclass(frozen=True, slots=True, kw_only=True)
class UrlView:
    """A place on the web, and what is there."""

    label: Code
    url: Code


@dataclass(frozen=True, slots=True, kw_only=True)
class ProjectView:
    """What the files say; `license_text` and `notice` are whole files, where there are such."""

    distribution: Code
    version: Code
    description: Code
    license: Code | None
    license_files: Code
    license_text: Code | None
    notice: Code | None
    authors: tuple[AuthorView, ...]
    keywords: Code
    urls: tuple[UrlView, ...]
    package: Code
    package_pattern: Code
    title: Code
    client: Code
    fake: Code
    fixture: Code
    command: Code
    entry: Code
    plugin_module: Code
    filterable: Code | None
    preset: Code | None
    families: tuple[FamilyRow, ...]


def project_view(api: Api, package: Package) -> ProjectView:
    """What a project says of its package."""
    metadata = package.metadata
    return ProjectView(
        distribution=toml(package.distribution),
        version=toml(package.version),
        description=toml(f"{package.title}: a Python client"),
        license=toml(metadata.license) if metadata.license else None,
        license_files=join(", ", map(toml, _license_files(metadata))),
        license_text=text_file(metadata.license_text) if metadata.license_text else None,
        notice=text_file(metadata.notice) if metadata.notice else None,
        authors=tuple(map(_author, metadata.authors)),
        keywords=join(", ", map(toml, metadata.keywords)),
        urls=tuple(UrlView(label=toml(label), url=toml(url)) for label, url in metadata.urls),
        package=toml(package.name),
        package_pattern=toml(f"/{package.name}"),
        title=markdown(package.title),
        client=identifier(package.client),
        fake=fake_class(package),
        fixture=fake_fixture(package),
        command=toml(package.command),
        entry=toml(f"{package.name}._commands:main"),
        plugin_module=toml(f"{package.name}.testing.pytest_plugin"),
        filterable=_filterable(api),
        preset=_preset(api),
        families=tuple(map(_family, api.families)) if any(version.name for version in api.versions) else (),
    )


def _family(family: tuple[tuple[ResourceRef, Resource], ...]) -> FamilyRow:
    first, *others = family
    return FamilyRow(use=_member(*first), others=join(", ", (_member(*one) for one in others)))


def _member(ref: ResourceRef, resource: Resource) -> Code:
    told = words(" (deprecated)" if resource.is_deprecated else "")
    return join("", (code_span(ref.python), told))


def _filterable(api: Api) -> Code | None:
    """What leads to the first property that a list can be filtered by."""
    for version in api.versions:
        for resource in version.resources:
            for operation in resource.operations:
                if operation.filterable:
                    first = operation.filterable
                    way = (version.name.python if version.name else None, resource.name.python, first.name)
                    return dotted(".".join(filter(None, way)))
    return None


def _preset(api: Api) -> Code | None:
    """What leads to the first preset."""
    for version in api.versions:
        for resource in version.resources:
            for operation in resource.operations:
                if operation.presets:
                    way = (version.name.python if version.name else None, resource.name.python, operation.presets.name)
                    return dotted(".".join(filter(None, way)))
    return None


def _author(author: Author) -> AuthorView:
    return AuthorView(name=toml(author.name), email=toml(author.email) if author.email else None)


def _license_files(metadata: Metadata) -> Iterator[str]:
    if metadata.license_text:
        yield "LICENSE"
    if metadata.notice:
        yield "NOTICE"


def has_filters(api: Api) -> bool:
    """Whether there is a parameter that takes a filter."""
    return any(
        parameter.filter
        for version in api.versions
        for resource in version.resources
        for operation in resource.operations
        for parameter in operation.parameters
    )
