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


def required_of(schema: Mapping[str, Any], usage: Usage) -> frozenset[str]:
    """The properties of an object that a model must be given.

    What is only read is not required of a request, and what is only written not of an answer (OpenAPI 3.0, section
    4.7.24; 3.1 keeps the rule of JSON Schema validation, section 9.4): a model that travels both ways requires neither.
    """
    properties: Mapping[str, Mapping[str, Any]] = schema.get("properties", {})
    return frozenset(
        name
        for name in schema.get("required", ())
        if (usage is Usage.RESPONSE or properties.get(name, {}).get("readOnly") is not True)
        and (usage is Usage.REQUEST or properties.get(name, {}).get("writeOnly") is not True)
    )


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
            case {"$ref": str(key)} if isinstance(value, str | int) and (at := _index(value, enums.get(key, ()))) >= 0:
                return MemberDefault(key, at)
            case {"type": str(name)} if _fits(value, name) and "format" not in member and "const" not in member:
                return ValueDefault(value)
            case _:
                continue
    return None


def _index(value: str | int, values: tuple[Any, ...]) -> int:
    """The place of a value among others, -1 where it is none of them; true is not 1."""
    return next((at for at, one in enumerate(values) if type(one) is type(value) and one == value), -1)


def _fits(value: object, name: str) -> bool:
    if isinstance(value, bool):
        return name == "boolean"
    return isinstance(value, _PYTHON.get(name, ()))
