"""Resources -> views of the modules with their operations."""

from __future__ import annotations

from collections.abc import Container, Iterable, Mapping
from dataclasses import dataclass

from ..api.model import (
    ApiVersion,
    Model,
    Operation,
    Resource,
)
from .beside import ChildrenView, children_views, lazy_imports
from .code import (
    Code,
    docstring,
    dotted,
    identifier,
    imported,
)
from .docs import DocWriter
from .follow import handle_class
from .models import ImportView, grouped_imports
from .operations import OperationView, operation_view
from .types import TypeWriter

STANDARD = {
    "cached_property": "functools",
    "TYPE_CHECKING": "typing",
    "Awaitable": "collections.abc",
    "Callable": "collections.abc",
    "Mapping": "collections.abc",
    "Sequence": "collections.abc",
    "date": "datetime",
    "datetime": "datetime",
    "Any": "typing",
    "Literal": "typing",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class ResourceView:
    """One module: a description of each operation, and the classes that call them."""

    docstring: Code
    class_docstring: Code
    attribute: Code
    class_name: Code
    has_lists: bool
    has_presets: bool
    standard: tuple[ImportView, ...]
    runtime: tuple[ImportView, ...]
    models: tuple[ImportView, ...]
    operations: tuple[OperationView, ...]
    lazy: tuple[ImportView, ...]
    children: tuple[ChildrenView, ...]


def resource_view(
    resource: Resource,
    version: ApiVersion,
    models: Mapping[str, Model],
    exports: Mapping[str, str],
    docs: DocWriter,
) -> ResourceView:
    """The view of one resource; `models` are those of the API by key, `exports` the names of those that the version's
    own `models` package holds."""
    depth = 2 if version.name else 1
    used = {key: models[key] for operation in resource.operations for key in operation.own_keys}
    writer = type_writer(used, exports, models)
    operations = tuple(operation_view(operation, version, writer, docs) for operation in resource.operations)
    children = children_views(resource)
    lazy = (*_typed_imports(resource.operations, writer.used, depth), *lazy_imports(resource))
    at = f", API version {version.name.wire}" if version.name else ""
    return ResourceView(
        docstring=docstring(f"Operations of `{resource.name.python}`{at}.\n\nMade by comgen, not to be edited."),
        class_docstring=docstring(docs.resource(resource, version), 4),
        attribute=identifier(resource.name.python),
        class_name=identifier(resource.class_name),
        has_lists="builtins.list" in writer.used,
        has_presets=any(operation.presets for operation in resource.operations),
        standard=standard_imports(
            writer.used
            | _waiting_types(resource)
            | ({"TYPE_CHECKING"} if lazy else set())
            | ({"cached_property"} if children else set())
        ),
        runtime=_runtime_imports(resource.operations, operations, depth),
        models=model_imports(used.values(), exports, depth),
        operations=operations,
        lazy=lazy,
        children=children,
    )


def type_writer(used: Mapping[str, Model], exports: Mapping[str, str], models: Mapping[str, Model]) -> TypeWriter:
    """What writes types of a module that uses these models."""
    return TypeWriter({key: _reached(model, exports) for key, model in used.items()}, models)


def _reached(model: Model, exports: Mapping[str, str]) -> Code:
    """How a resource module calls a model."""
    module = "models" if model.key in exports else _foreign(model)
    return dotted(f"{module}.{identifier(model.name.python)}")


def _foreign(model: Model) -> str:
    return f"{model.version or 'shared'}_models"


def model_imports(
    used: Iterable[Model], exports: Mapping[str, str], depth: int, here: int = 1
) -> tuple[ImportView, ...]:
    """Imports of models by a module so deep in the package, and so deep in its version."""
    lines: dict[str, ImportView] = {}
    for model in used:
        if model.key in exports:
            lines[""] = ImportView(module=dotted("." * here), names=identifier("models"))
        else:
            module = "." * depth + (model.version or "")
            lines[module] = ImportView(module=dotted(module), names=imported("models", _foreign(model)))
    return tuple(lines[module] for module in sorted(lines))


def standard_imports(used: Iterable[str]) -> tuple[ImportView, ...]:
    """Imports from the standard library; every method uses mappings."""
    names = {"Mapping", *used}
    return grouped_imports((STANDARD[name], name) for name in names if name in STANDARD)


def _waiting_types(resource: Resource) -> set[str]:
    """What the methods that wait need of the standard library, to tell what they call."""
    return {"Awaitable", "Callable"} if any(operation.waiter for operation in resource.operations) else set()


def _runtime_imports(
    operations: Iterable[Operation], views: Iterable[OperationView], depth: int
) -> tuple[ImportView, ...]:
    return _of_runtime(_runtime_names(operations, views), depth)


def _typed_imports(operations: Iterable[Operation], used: Container[str], depth: int) -> tuple[ImportView, ...]:
    """Imports of what stands in annotations alone, which only type checkers make."""
    return _of_runtime(_typed_names(operations, used), depth)


def _of_runtime(names: Iterable[tuple[str, str]], depth: int) -> tuple[ImportView, ...]:
    return grouped_imports((f"{'.' * depth}_runtime.{module}", name) for module, name in names)


def _typed_names(operations: Iterable[Operation], used: Container[str]) -> Iterable[tuple[str, str]]:
    """What the signatures of a module need of the runtime: modules and names in them."""
    if "FilterExpression" in used:
        yield "filters", "FilterExpression"
    for operation in operations:
        if operation.paging:
            yield from (("pager", "AsyncPager"), ("pager", "Pager"))
        if operation.long_running:
            kind = handle_class(operation.long_running)
            yield from (("handle", kind), ("handle", f"Async{kind}"))


def _runtime_names(operations: Iterable[Operation], views: Iterable[OperationView]) -> Iterable[tuple[str, str]]:
    """What a module needs of the runtime: modules and names in them."""
    yield from (("resource", name) for name in ("AsyncResource", "Resource", "Retry", "Timeout", "raw", "raw_async"))
    yield "operation", "Operation"
    for view in views:
        kinds = [item.kind for group in view.groups for item in group.descriptors]
        kinds += [body.kind for reply in (*view.replies, *view.errors) for body in reply.bodies]
        kinds += [item.kind for body in view.bodies for item in body.encoding]
        yield from (("operation", kind) for kind in kinds)
        yield from [("operation", "Body")] if view.bodies else []
        yield from [("operation", "Deprecation")] if view.deprecation else []
    for operation in operations:
        if operation.paging:
            yield "paging", type(operation.paging).__name__
        if operation.waiter:
            yield from (("waiting", "Rule"), ("waiting", "Waiter"))
        if operation.long_running:
            yield from (("waiting", "LongRunning"), ("waiting", "Ref"))
