"""A normalized document -> `Api`: resources, operations and models with their Python names."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from ..diagnostics import Diagnostic, SpecError, escape
from .checks import check_document, check_operation, check_path_servers
from .exports import build_exports
from .facts import Facts
from .filterable import FILTERABLE, with_filterables
from .filters import check_filters
from .lifecycle import check_lifecycle, named_successors
from .model import (
    Api,
    ApiVersion,
    Model,
    Name,
    NamedSchema,
    Normalized,
    Operation,
    Origin,
    Requirements,
    Resource,
    Usage,
)
from .models import Uses, build_models
from .naming import (
    Candidate,
    Names,
    coded,
    json_path,
    method_names,
    named,
    pascal,
    path_of,
    settle,
    snake,
    spelled,
)
from .operations import build_operation
from .paging import answers_list, check_paging, paging
from .places import filterable_place, presets_place, resource_place, waiter_place
from .presets import PRESETS, preset_schemas, presets_name, with_presets
from .security import default_requirements, requirements, security_schemes
from .servers import named_servers, own_server
from .standing import with_standings
from .types import keys_in
from .versions import after_version, newest_first, path_version, split_tag
from .waiting import WAITER, linked

_RESOURCE_OVERRIDE = "x-resource-name"
"""In an operation: the resource that it belongs to, whatever its tag says."""

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
    item: Mapping[str, Any]

    @property
    def pointer(self) -> str:
        return f"/paths/{escape(self.path)}/{self.method}"


def build_api(normalized: Normalized, servers: Mapping[str, str], title: str, client: str, held: Names) -> Api:
    """Make the intermediate representation. Raises SpecError with all clashes of names.

    `servers` maps names to URLs; where it is empty the document's servers are named by their place in its list.
    `client` is the class of the client, `held` the names that things had before.
    """
    document, file = normalized.document, normalized.file
    builder = _Builder(normalized, client, held)
    grouped: dict[str | None, dict[str, list[_Source]]] = defaultdict(lambda: defaultdict(list))
    for source in builder.sources:
        grouped[source.version][source.resource].append(source)
    ordered = sorted(grouped, key=lambda name: (name is None, newest_first(name) if name else ()))
    built = [builder.version(version, grouped[version]) for version in ordered]
    successors = named_successors(builder.linked(built), file, builder.problems)
    placed = with_standings(successors, document, file, builder.problems)
    models = builder.models(frozenset(version for version in grouped if version))
    versions = builder.with_facts(placed, models)
    if builder.problems:
        raise SpecError(builder.problems)
    return Api(
        title=title,
        description=str(document.get("info", {}).get("description", "")),
        servers=named_servers(document, servers),
        security=security_schemes(document),
        requirements=default_requirements(document),
        versions=versions,
        models=models,
        exports=build_exports(versions, models),
    )


class _Builder:
    """Builds versions, resources and operations; gathers problems, and what its operations say of models."""

    def __init__(self, normalized: Normalized, client: str, held: Names) -> None:
        self._document, self._file, self._client = normalized.document, normalized.file, client
        self._held = held
        self._tags = {str(tag["name"]): str(tag.get("description", "")) for tag in self._document.get("tags", ())}
        self._named = normalized.schemas
        self._schemas = {schema.key: schema for schema in normalized.schemas}
        self._default = default_requirements(self._document)
        self._owners: dict[str, tuple[str, str | None]] = {}
        self._uses: list[tuple[str, str, Usage]] = []
        self._beside: dict[str, str] = {}
        self.sources = _one_case(list(_sources(self._document)))
        self.problems: list[Diagnostic] = list(_unsendable(self.sources, self._document, self._schemas, self._file))

    def version(self, version: str | None, groups: Mapping[str, Sequence[_Source]]) -> ApiVersion:
        """One version with its resources in the order of their names."""
        names = _resource_names(groups, version, self._file, self.problems, self._held)
        classes = _class_names(names, version, self._client, self._file, self.problems, self._held)
        resources = [
            self._resource(groups[resource], names[resource], classes[resource])
            for resource in sorted(groups, key=lambda key: names[key])
        ]
        return ApiVersion(name=Name(wire=version, python=version) if version else None, resources=tuple(resources))

    def linked(self, versions: Sequence[ApiVersion]) -> tuple[ApiVersion, ...]:
        """The same versions, with what waits for what; to be asked for after all versions."""
        return linked(versions, self._raws(), self._beside, self.problems)

    def models(self, versions: frozenset[str]) -> tuple[Model, ...]:
        """The models of the whole document; to be asked for after all versions."""
        owned = _owned(self._named, self._owners)
        return build_models(owned, Uses(roots=tuple(self._uses)), versions, self._file, self.problems, self._held)

    def with_facts(self, versions: Sequence[ApiVersion], models: Sequence[Model]) -> tuple[ApiVersion, ...]:
        """The same versions, with what lists can be filtered by and with presets; to be asked for after the models."""
        facts = Facts(
            schemas=self._schemas,
            models={model.key: model for model in models},
            raws=self._raws(),
            beside=self._beside,
            file=self._file,
            held=self._held,
        )
        return with_presets(with_filterables(versions, facts, self.problems), facts, self.problems)

    def _raws(self) -> dict[str, Mapping[str, Any]]:
        return {source.pointer: source.raw for source in self.sources}

    def _resource(self, group: Sequence[_Source], name: str, class_name: str) -> Resource:
        resource, version = group[0].resource, group[0].version
        methods = _methods(group, resource, self._schemas, self._file, self.problems, self._held)
        self._beside.update(methods)
        for source in group:
            self._owners[source.pointer] = (f"{resource} {methods[source.pointer]}", version)
            self._uses.extend((key, name, usage) for key, usage in _roots(source.raw))
            presets = (key for key in preset_schemas(source.raw) if key in self._schemas)
            self._uses.extend((key, name, Usage.REQUEST) for key in presets)
        return Resource(
            name=Name(wire=resource, python=name),
            class_name=class_name,
            tag=group[0].tag,
            description=self._tags.get(group[0].tag, ""),
            operations=tuple(self._operation(source, methods[source.pointer]) for source in group),
        )

    def _operation(self, source: _Source, name: str) -> Operation:
        def is_enum(key: str) -> bool:
            return "enum" in self._schemas[key].schema

        faults = tuple(check_paging(source.raw, source.pointer, self._schemas, self._file))
        self.problems.extend(faults)
        return build_operation(
            raw=source.raw,
            name=name,
            method=source.method,
            path=source.path,
            origin=Origin(pointer=source.pointer, file=self._file),
            security=_own_requirements(source, self._document, self._default),
            server=own_server(source.raw, source.item, self._document),
            paging=None if faults else paging(source.raw, source.method, self._schemas, is_enum),
            is_enum=is_enum,
            problems=self.problems,
            held=self._held,
        )


def _sources(document: Mapping[str, Any]) -> Iterator[_Source]:
    """Every operation, by path and then by method, so that no order of keys shows in the output."""
    for path in sorted(document.get("paths", {})):
        item = document["paths"][path]
        for method in _METHODS:
            if method in item:
                raw = item[method]
                tag = str((raw.get("tags") or [""])[0])
                resource, version = split_tag(tag) if tag.strip() else (_untagged(path), None)
                resource = str(raw.get(_RESOURCE_OVERRIDE) or resource)
                version = version or path_version(path)
                yield _Source(tag=tag, resource=resource, version=version, path=path, method=method, raw=raw, item=item)


def _untagged(path: str) -> str:
    """The resource of an operation without tags: the first word of its path."""
    return next((part for part in after_version(path) if not part.startswith("{")), "root")


def _one_case(sources: Sequence[_Source]) -> list[_Source]:
    """Resources that differ in the case of letters alone are one: people write tags by hand."""
    known: dict[str, str] = {}
    for source in sources:
        folded = source.resource.casefold()
        known[folded] = min(source.resource, known.get(folded, source.resource))
    return [replace(source, resource=known[source.resource.casefold()]) for source in sources]


def _resource_names(
    groups: Mapping[str, Sequence[_Source]], version: str | None, file: str, problems: list[Diagnostic], held: Names
) -> dict[str, str]:
    candidates = [
        Candidate(
            thing=resource,
            names=(
                snake(named(resource), "resource"),
                snake(spelled(resource), "resource"),
                snake(coded(resource), "resource"),
            ),
            kind="resource",
            pointer=group[0].pointer,
            place=resource_place(resource, version),
            override=_RESOURCE_OVERRIDE,
            target=_operations_of(group[0]),
        )
        for resource, group in groups.items()
    ]
    return settle(candidates, version or "the API", file, problems, held)


def _operations_of(source: _Source) -> str:
    """The JSONPath of all operations with a tag; of the one operation where it has none."""
    tag = json_path(source.tag)[2:-1]
    return f"$['paths'][*][?@['tags'][0] == {tag}]" if source.tag.strip() else path_of(source.pointer)


def _class_names(
    names: Mapping[str, str], version: str | None, client: str, file: str, problems: list[Diagnostic], held: Names
) -> dict[str, str]:
    """The classes of resources; none is in the way of the client, or of a class for `async` code or raw answers."""
    candidates = [
        Candidate(
            thing=resource,
            names=(
                pascal(named(resource), "resource_class"),
                pascal(filter(None, name.split("_")), "resource_class"),
                pascal(coded(resource), "resource_class"),
            ),
            kind="resource_class",
            pointer="",
            place=resource_place(resource, version),
        )
        for resource, name in names.items()
    ]
    classes = settle(candidates, version or "the API", file, problems, held)
    own = set() if version else {client}
    taken = own | {prefix + name for name in {*classes.values(), *own} for prefix in ("Async", "Raw", "AsyncRaw")}
    return {resource: f"{name}_" if name in taken else name for resource, name in classes.items()}


def _methods(
    group: Sequence[_Source],
    resource: str,
    schemas: Mapping[str, NamedSchema],
    file: str,
    problems: list[Diagnostic],
    held: Names,
) -> dict[str, str]:
    candidates: list[Candidate[str]] = []
    for source in group:
        operation_id, is_list = str(source.raw.get("operationId", "")), answers_list(source.raw, schemas)
        candidates.append(
            Candidate(
                thing=source.pointer,
                names=method_names(resource, source.path, source.method, operation_id, is_list=is_list),
                kind="method",
                pointer=source.pointer,
                place=source.pointer,
                demanded=source.raw.get("x-method-name"),
                override="x-method-name",
                target=path_of(source.pointer),
            )
        )
        candidates.extend(_beside(source, resource, operation_id))
    # Each method has a constant too, in capitals and without underscores at its ends.
    return settle(candidates, f"resource {resource}", file, problems, held, fold=_folded)


def _folded(name: str) -> str:
    return name.strip("_").casefold()


def _beside(source: _Source, resource: str, operation_id: str) -> Iterator[Candidate[str]]:
    """What stands beside the method of an operation: what waits, filters, presets; each is called by its place."""
    names = method_names(resource, source.path, source.method, operation_id, is_list=False)
    if WAITER in source.raw and source.method == "get":
        waits = tuple("_".join(("wait", *name.split("_")[1:])) for name in names)
        yield _companion(waiter_place(source.pointer), waits)
    if FILTERABLE in source.raw:
        short = "_".join(("filters", *names[0].split("_")[1:]))
        yield _companion(filterable_place(source.pointer), (short, *(f"filters_{name}" for name in names)))
    if PRESETS in source.raw:
        called = presets_name(source.raw)
        short = snake(named(called), "method")
        yield _companion(presets_place(source.pointer), (short, *(f"{short}_{name}" for name in names)))


def _companion(place: str, names: tuple[str, ...]) -> Candidate[str]:
    return Candidate(thing=place, names=names, kind="method", pointer=place, place=place)


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


def _unsendable(
    sources: Sequence[_Source], document: Mapping[str, Any], schemas: Mapping[str, NamedSchema], file: str
) -> Iterator[Diagnostic]:
    yield from check_document(document, file)
    paths = {source.path: source.item for source in sources}
    for path, item in paths.items():
        yield from check_path_servers(item, f"/paths/{escape(path)}", file)
    for source in sources:
        yield from check_operation(source.raw, document, source.pointer, file)
        yield from check_lifecycle(source.raw, source.pointer, file)
        yield from check_filters(source.raw, schemas, source.pointer, file)


def _own_requirements(source: _Source, document: Mapping[str, Any], default: Requirements) -> Requirements | None:
    """What an operation needs if it is not what the API does.

    Where it goes to a server of its own, it must say itself that credentials may go there.
    """
    if "security" not in source.raw:
        return None
    own = requirements(source.raw["security"], document)
    elsewhere = own_server(source.raw, source.item, document) is not None
    return own if elsewhere or own != default else None
