"""`Api` -> plain values that say what can be called, for `comgen list`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from .api.model import (
    Api,
    ApiVersion,
    Content,
    CursorPaging,
    ListType,
    MapType,
    Model,
    ModelType,
    OffsetPaging,
    Operation,
    Paging,
    Resource,
    SinglePage,
    Type,
    UnionType,
)


def list_operations(api: Api, package: str) -> list[dict[str, Any]]:
    """One object per operation, in the order of the generated code; names are Python's, paths the API's."""
    models = {model.key: _import_path(model, package) for model in api.models}
    return [
        _operation(operation, resource, version, models)
        for version in api.versions
        for resource in version.resources
        for operation in resource.operations
    ]


def list_families(api: Api) -> list[dict[str, Any]]:
    """One object per resource: the version to use and the others, from newer to older; `deprecated` are among them."""
    return [
        {
            "newest": family[0][0].python,
            "older": [ref.python for ref, _ in family[1:]],
            "deprecated": [ref.python for ref, resource in family if resource.is_deprecated],
        }
        for family in api.families
    ]


def _operation(operation: Operation, resource: Resource, version: ApiVersion, models: dict[str, str]) -> dict[str, Any]:
    body = operation.body
    return {
        "version": version.name.python if version.name else None,
        "resource": resource.name.python,
        "method": operation.name.python,
        "http_method": operation.method,
        "path": operation.path,
        "operation_id": operation.operation_id,
        "tag": resource.tag,
        "tags": list(operation.tags),
        "deprecated": operation.lifecycle.deprecated,
        "newest": resource.standing.newest.python if resource.standing else None,
        "older": [ref.python for ref in resource.standing.predecessors] if resource.standing else [],
        "paging": _paging(operation.paging),
        "filters": operation.filterable.name if operation.filterable else None,
        "presets": [f"{operation.presets.name}.{preset.name.python}" for preset in operation.presets.presets]
        if operation.presets
        else [],
        "parameters": [
            {
                "wire": parameter.name.wire,
                "python": parameter.name.python,
                "in": str(parameter.place),
                "required": parameter.required,
            }
            for parameter in operation.parameters
        ],
        "body": None if body is None else {"required": body.required, **_contents(body.contents, models)},
        "responses": [
            {
                "status": response.status,
                **_contents(response.contents, models),
                "headers": [header.wire for header in response.headers],
            }
            for response in operation.responses
        ],
        "errors": [{"status": error.status, **_contents(error.contents, models)} for error in operation.errors],
    }


def _paging(paging: Paging | None) -> str | None:
    match paging:
        case OffsetPaging():
            return "offset"
        case CursorPaging():
            return "cursor"
        case SinglePage():
            return "single"
        case None:
            return None


def _contents(contents: Sequence[Content], models: dict[str, str]) -> dict[str, Any]:
    """The media type to prefer and its model, then all of them; None where there is no body."""
    every = [{"media_type": item.media_type, "model": _model(item.type, models)} for item in contents]
    return {"media_type": None, "model": None, **(every[0] if every else {}), "contents": every}


def _model(type_: Type | None, models: dict[str, str]) -> str | None:
    """The import path of the model that a type is, or is a list of; None where it is neither."""
    return next(_models(type_, models), None)


def _models(type_: Type | None, models: dict[str, str]) -> Iterator[str]:
    match type_:
        case ModelType(key):
            yield models[key]
        case ListType(part) | MapType(part):
            yield from _models(part, models)
        case UnionType(members):
            for member in members:
                yield from _models(member, models)
        case _:
            return


def _import_path(model: Model, package: str) -> str:
    return ".".join(filter(None, (package, model.version, "models", model.name.python)))
