"""Where a name comes from: a place for each thing that has one, the same as long as the thing is there.

Places are JSON Pointers (RFC 6901) into the document, but that items of arrays are told by what they are called and
never by their index: the order of tags, parameters and values says nothing.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from ..diagnostics import escape, steps
from .model import NamedSchema


def version_place(version: str) -> str:
    """All tags of a version."""
    return f"/tags/*/{version}"


def resource_place(resource: str, version: str | None) -> str:
    """The tag of a resource at a version; tags that differ in the case of letters alone are one."""
    return "/".join(("/tags", escape(resource.casefold()), *([version] if version else [])))


def parameter_place(operation: str, place: str, wire: str) -> str:
    """A parameter of the operation at a pointer, by where it travels and its name there."""
    return f"{operation}/parameters/{place}/{escape(wire)}"


def waiter_place(operation: str) -> str:
    """What says how to wait for what the operation at a pointer tells of."""
    return f"{operation}/x-waiter"


def filterable_place(operation: str, path: Iterable[str] = ()) -> str:
    """What the list at a pointer can be filtered by; or one property of that."""
    return "/".join((operation, "x-filterable", *map(escape, path)))


def presets_place(operation: str) -> str:
    """The presets of the operation at a pointer."""
    return f"{operation}/x-presets"


def preset_place(operation: str, preset: str) -> str:
    """One preset of the operation at a pointer."""
    return f"{presets_place(operation)}/presets/{escape(preset)}"


def field_place(model: str, wire: str) -> str:
    """A property of the model at a place."""
    return f"{model}/properties/{escape(wire)}"


def member_place(model: str, value: str | int) -> str:
    """A value of the enumeration at a place."""
    return f"{model}/enum/{escape(str(value))}"


def model_places(schemas: Iterable[NamedSchema]) -> dict[str, str]:
    """The place of each schema by its key: its pointer, where it stands inside what it is named after.

    What a schema has from another by `allOf` is told by the way to it from there, not by the pointer that the other
    has too; and so are two parts that were one in the document.
    """
    found = {schema.key: schema.pointer if _is_at_home(schema) else _way(schema) for schema in schemas}
    count = Counter(found.values())
    return {
        schema.key: place if count[place := found[schema.key]] == 1 else f"{_way(schema)}#{schema.pointer}"
        for schema in schemas
    }


def _is_at_home(schema: NamedSchema) -> bool:
    if schema.owner.startswith("/"):
        return f"{schema.pointer}/".startswith(f"{schema.owner}/")
    return steps(schema.pointer)[:1] == ("components",) and steps(schema.pointer)[2:3] == (schema.owner,)


def _way(schema: NamedSchema) -> str:
    root = schema.owner if schema.owner.startswith("/") else f"/components/schemas/{escape(schema.owner)}"
    return "/".join((root, *map(escape, schema.parts)))
