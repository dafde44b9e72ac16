"""A normalized document -> `Api`: resources, operations and models with their Python names."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from .model import (
    Api,
    ApiVersion,
    Name,
    NamedSchema,
    Normalized,
    Origin,
    Place,
    Resource,
    Security,
    Server,
    Usage,
)
from .models import Uses, build_models
from .naming import Candidate, method_names, pascal, settle, snake, spelled, words
from .operations import build_operation, media_type_of, success
from .types import keys_in
from .versions import after_version, newest_first, path_version, split_tag

_METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")


@dataclass(frozen=True, slots=True, kw_only=True)
class _Source:
    """One operation of the document, before it has a Python name."""

    tag: str
    resource: str
    version: str | None
    path: str
    method: str
    raw: Mapping[str, Any]

    @property
    def pointer(self) -> str:
        path = self.path.replace("~", "~0").replace("/", "~1")
        return f"/paths/{path}/{self.method}"


def build_api(normalized: Normalized, servers: Mapping[str, str], title: str) -> Api:
    """Make the intermediate representation. Raises SpecError with all clashes of names.

    `servers` maps names to URLs; where it is empty the document's servers are named by their place in its list.
    """
    document, file = normalized.document, normalized.file
    sources = list(_sources(document))
    schemas = {schema.key: schema for schema in normalized.schemas}

    def is_enum(key: str) -> bool:
        return "enum" in schemas[key].schema

    grouped: dict[str | None, dict[str, list[_Source]]] = defaultdict(lambda: defaultdict(list))
    for source in sources:
        grouped[source.version][source.resource].append(source)
    versions = frozenset(version for version in grouped if version)

    built: list[ApiVersion] = []
    owners: dict[str, tuple[str, str | None]] = {}
    uses: list[tuple[str, str, Usage]] = []
    for version in sorted(grouped, key=lambda name: (name is None, newest_first(name) if name else ())):
        resources: list[Resource] = []
        names = _resource_names(grouped[version], version, file)
        for resource in sorted(grouped[version], key=lambda key: names[key]):
            group = grouped[version][resource]
            methods = _methods(group, resource, schemas, file)
            for source in group:
                owners[source.pointer] = (f"{resource} {methods[source.pointer]}", version)
                uses.extend((key, names[resource], usage) for key, usage in _roots(source.raw))
            operations = [
                build_operation(
                    raw=source.raw,
                    name=methods[source.pointer],
                    method=source.method,
                    path=source.path,
                    origin=Origin(pointer=source.pointer, file=file),
                    security=document.get("security", []),
                    is_enum=is_enum,
                )
                for source in group
            ]
            resources.append(
                Resource(
                    name=Name(wire=resource, python=names[resource]),
                    class_name=pascal(words(resource) or spelled(resource), "class"),
                    tag=group[0].tag,
                    operations=tuple(operations),
                )
            )
        built.append(
            ApiVersion(name=Name(wire=version, python=version) if version else None, resources=tuple(resources))
        )
    models = build_models(_owned(normalized.schemas, owners), Uses(roots=tuple(uses)), versions, file)
    return Api(
        title=title,
        description=str(document.get("info", {}).get("description", "")),
        servers=_servers(document, servers),
        security=_security(document),
        versions=tuple(built),
        models=models,
    )


def _sources(document: Mapping[str, Any]) -> Iterator[_Source]:
    """Every operation, by path and then by method, so that no order of keys shows in the output."""
    for path in sorted(document.get("paths", {})):
        item = document["paths"][path]
        for method in _METHODS:
            if method in item:
                raw = item[method]
                tag = str((raw.get("tags") or [""])[0])
                resource, version = split_tag(tag) if tag else (_untagged(path), None)
                version = version or path_version(path)
                yield _Source(tag=tag, resource=resource, version=version, path=path, method=method, raw=raw)


def _untagged(path: str) -> str:
    """The resource of an operation without tags: the first word of its path."""
    return next((part for part in after_version(path) if not part.startswith("{")), "root")


def _resource_names(groups: Mapping[str, Sequence[_Source]], version: str | None, file: str) -> dict[str, str]:
    candidates = [
        Candidate(
            thing=resource,
            short=snake(words(resource) or spelled(resource), "resource"),
            long=snake(spelled(resource), "resource"),
            demanded=None,
            pointer=group[0].pointer,
            override="the operation, update {tags: [...]}",
        )
        for resource, group in groups.items()
    ]
    return settle(candidates, version or "the API", file)


def _methods(group: Sequence[_Source], resource: str, schemas: Mapping[str, NamedSchema], file: str) -> dict[str, str]:
    candidates: list[Candidate[str]] = []
    for source in group:
        short, long = method_names(resource, source.path, source.method, is_list=_answers_list(source.raw, schemas))
        fallback = snake(words(str(source.raw.get("operationId", ""))), "method")
        candidates.append(
            Candidate(
                thing=source.pointer,
                short=short or fallback,
                long=long or fallback,
                demanded=source.raw.get("x-method-name"),
                pointer=source.pointer,
                override=f'$.paths["{source.path}"].{source.method}, update {{x-method-name: ...}}',
            )
        )
    return settle(candidates, f"resource {resource}", file)


def _answers_list(raw: Mapping[str, Any], schemas: Mapping[str, NamedSchema]) -> bool:
    """Whether the successful answer is an array, or an object whose `items` is one."""
    content = success(raw).get("content", {})
    schema = content.get(media_type_of(content) or "", {}).get("schema", {})
    while isinstance(key := schema.get("$ref"), str):
        schema = schemas[key].schema
    items = schema.get("properties", {}).get("items", {})
    return "array" in (schema.get("type"), items.get("type"))


def _roots(raw: Mapping[str, Any]) -> Iterator[tuple[str, Usage]]:
    """The keys that an operation itself refers to, and which way each travels."""
    for parameter in raw.get("parameters", ()):
        holders = [parameter, *parameter.get("content", {}).values()]
        for holder in holders:
            yield from ((key, Usage.REQUEST) for key in keys_in(holder.get("schema")))
    for media in raw.get("requestBody", {}).get("content", {}).values():
        yield from ((key, Usage.REQUEST) for key in keys_in(media.get("schema")))
    for response in raw.get("responses", {}).values():
        for media in response.get("content", {}).values():
            yield from ((key, Usage.RESPONSE) for key in keys_in(media.get("schema")))


def _owned(schemas: Sequence[NamedSchema], owners: Mapping[str, tuple[str, str | None]]) -> list[NamedSchema]:
    """Schemas of operations are named by resource and method, and belong to their version."""
    return [
        replace(schema, owner=owners[schema.owner][0], version=owners[schema.owner][1])
        if schema.owner in owners
        else schema
        for schema in schemas
    ]


def _servers(document: Mapping[str, Any], named: Mapping[str, str]) -> tuple[Server, ...]:
    if named:
        return tuple(Server(name=name, url=url.rstrip("/")) for name, url in named.items())
    urls = [str(server.get("url", "")).rstrip("/") for server in document.get("servers", ())]
    absolute = [url for url in dict.fromkeys(urls) if url.startswith(("http://", "https://")) and "{" not in url]
    return tuple(Server(name=_host(url), url=url) for url in absolute)


def _host(url: str) -> str:
    return url.partition("://")[2].partition("/")[0]


def _security(document: Mapping[str, Any]) -> Security | None:
    """The first scheme that a token or key can serve (OpenAPI 3.1, section 4.8.27)."""
    schemes = document.get("components", {}).get("securitySchemes", {})
    for name in sorted(schemes):
        match schemes[name]:
            case {"type": "http", "scheme": str(scheme)} if scheme.lower() == "bearer":
                return Security(scheme="bearer", place=Place.HEADER, parameter="Authorization")
            case {"type": "oauth2" | "openIdConnect"}:
                return Security(scheme="bearer", place=Place.HEADER, parameter="Authorization")
            case {"type": "apiKey", "in": str(place), "name": str(parameter)}:
                return Security(scheme="apiKey", place=Place(place), parameter=parameter)
            case _:
                continue
    return None
