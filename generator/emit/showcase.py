"""Which operations of an API are shown as examples of their kinds: chosen by rule, so that they are real ones."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from ..api.model import (
    Api,
    ApiVersion,
    CursorPaging,
    ModelType,
    OffsetPaging,
    Operation,
    Resource,
)
from .examples import method_path


class Kind(StrEnum):
    """What an operation is an example of."""

    LIST = "list"
    FILTER = "filter"
    GET = "get"
    CREATE = "create"
    UPDATE = "update"
    START = "start"
    WAIT = "wait"


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """An operation, and what leads to it from the client."""

    operation: Operation
    method: str
    version: ApiVersion


_KINDS: Mapping[Kind, Callable[[Operation], bool]] = {
    Kind.LIST: lambda it: isinstance(it.paging, OffsetPaging | CursorPaging) and not _needs(it),
    Kind.FILTER: lambda it: it.paging is not None and not _needs(it) and any(one.filter for one in it.parameters),
    Kind.GET: lambda it: it.method == "GET" and it.paging is None and _needs(it) == ["path"] and _gives_model(it),
    Kind.CREATE: lambda it: it.method == "POST" and _takes_model(it) and _needs(it) == [] and it.long_running is None,
    Kind.UPDATE: lambda it: it.method in ("PATCH", "PUT") and _takes_model(it) and _needs(it) == ["path"],
    Kind.START: lambda it: it.long_running is not None,
    Kind.WAIT: lambda it: it.waiter is not None,
}


def showcase(api: Api) -> Mapping[Kind, Shown]:
    """For each kind an operation that is not deprecated, as many as can be of one resource, that of the newest version.

    A kind is not there if the API has no such operation.
    """
    resources = [(resource, version) for version in api.versions for resource in version.resources]
    richest = sorted(resources, key=lambda pair: -len(_found(*pair)))
    shown: dict[Kind, Shown] = {}
    for resource, version in richest:
        for kind, found in _found(resource, version).items():
            shown.setdefault(kind, found)
    return shown


def _found(resource: Resource, version: ApiVersion) -> Mapping[Kind, Shown]:
    alive = [operation for operation in resource.operations if not operation.lifecycle.deprecated]
    found: dict[Kind, Shown] = {}
    for kind, fits in _KINDS.items():
        for operation in filter(fits, alive):
            path = method_path(operation, resource, version)
            found.setdefault(kind, Shown(operation=operation, method=path, version=version))
    return found


def _needs(operation: Operation) -> list[str]:
    """The places of the parameters that must be given."""
    return [str(parameter.place) for parameter in operation.parameters if parameter.required]


def _takes_model(operation: Operation) -> bool:
    return operation.body is not None and operation.body.required and isinstance(operation.body.type, ModelType)


def _gives_model(operation: Operation) -> bool:
    return any(isinstance(reply.type, ModelType) for reply in operation.responses)
