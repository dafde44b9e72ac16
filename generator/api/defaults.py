"""What a field is when nobody sets it: a constant, a declared default that fits its type, or nothing."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .model import ConstantDefault, Default, MemberDefault, Usage, ValueDefault

_PYTHON: Mapping[str, tuple[type, ...]] = {
    "string": (str,),
    "integer": (int,),
    "number": (int, float),
    "boolean": (bool,),
}


def default_of(
    schema: Mapping[str, Any], *, required: bool, usage: Usage, enums: Mapping[str, tuple[Any, ...]]
) -> Default | None:
    """The default of a property in normal form; `enums` are the values of enumerations by key.

    A declared default that is no plain value, or does not fit the declared type, is left out: it is only a remark
    of the description (JSON Schema 2020-12 validation, section 9.2).
    """
    if "const" in schema and required and usage is not Usage.RESPONSE:
        return ConstantDefault(schema["const"]) if isinstance(schema["const"], str | int | bool) else None
    value = schema.get("default")
    if required or value is None:
        return None
    for member in schema.get("anyOf", [schema]):
        match member:
            case {"$ref": str(key)} if value in enums.get(key, ()):
                return MemberDefault(key, enums[key].index(value))
            case {"type": str(name)} if _fits(value, name) and "format" not in member and "const" not in member:
                return ValueDefault(value)
            case _:
                continue
    return None


def _fits(value: object, name: str) -> bool:
    if isinstance(value, bool):
        return name == "boolean"
    return isinstance(value, _PYTHON.get(name, ()))
