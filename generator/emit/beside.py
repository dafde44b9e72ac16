"""What stands beside the methods of a resource: filters and presets, loaded on first touch."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ..api.model import ApiVersion, Operation, Resource
from .code import Code, call, docstring, dotted, identifier
from .models import ImportView, grouped_imports

FILTERS, PRESETS = "_filters", "_presets"
"""The folders of a version in which the modules stand; no resource has such a name."""

_PREFIXES = ("", "Async", "Raw", "AsyncRaw")


@dataclass(frozen=True, slots=True, kw_only=True)
class BesideView:
    """One attribute: where its class comes from and how it is made."""

    attribute: Code
    docstring: Code
    type: Code
    module: Code
    value: Code


@dataclass(frozen=True, slots=True, kw_only=True)
class ChildrenView:
    """One attribute of a resource, for its four classes."""

    plain: BesideView
    awaited: BesideView
    raw: BesideView
    raw_awaited: BesideView


def about(resource: Resource, version: ApiVersion) -> str:
    """What a module stands beside, by its Python name: no two are alike, so that no module is the copy of another."""
    return ".".join(filter(None, (version.name.python if version.name else None, resource.name.python)))


def children_views(resource: Resource) -> tuple[ChildrenView, ...]:
    """The attributes in the order of the operations that they belong to."""
    return tuple(view for operation in resource.operations for view in _of(operation, resource))


def _of(operation: Operation, resource: Resource) -> Iterator[ChildrenView]:
    module, method = resource.name.python, operation.name.python
    if known := operation.filterable:
        cls = identifier(known.class_name)
        view = BesideView(
            attribute=identifier(known.name),
            docstring=docstring(f"What `{method}` can be filtered by."),
            type=cls,
            module=dotted(f".{FILTERS}.{module}"),
            value=call(cls),
        )
        yield ChildrenView(plain=view, awaited=view, raw=view, raw_awaited=view)
    if presets := operation.presets:
        name = identifier(presets.name)
        values = ("self", "self", f"self._plain.{name}", f"self._plain.{name}")
        views = [
            BesideView(
                attribute=name,
                docstring=docstring(f"Calls of `{method}` whose bodies are known but for a few parts."),
                type=identifier(f"{prefix}{presets.class_name}"),
                module=dotted(f".{PRESETS}.{module}"),
                value=call(f"{prefix}{presets.class_name}", dotted(value)),
            )
            for prefix, value in zip(_PREFIXES, values, strict=True)
        ]
        plain, awaited, raw, raw_awaited = views
        yield ChildrenView(plain=plain, awaited=awaited, raw=raw, raw_awaited=raw_awaited)


def lazy_imports(resource: Resource) -> tuple[ImportView, ...]:
    """What only type checkers import of it."""
    return grouped_imports(
        (str(view.module), str(view.type))
        for child in children_views(resource)
        for view in (child.plain, child.awaited, child.raw, child.raw_awaited)
    )
