"""Values that fit the types and schemas of the intermediate representation, made by rule and not by chance."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from generator.api.model import ChoiceType, ListType, MapType, ModelType, Primitive, Scalar, Type, UnionType

if TYPE_CHECKING:
    from collections.abc import Mapping

    from generator.api.model import Api

_DEPTH = 6
_PRIMITIVES: dict[Primitive, Any] = {
    Primitive.STRING: "a b/c",
    Primitive.INTEGER: 7,
    Primitive.NUMBER: 1.5,
    Primitive.BOOLEAN: True,
    Primitive.DATETIME: "2026-01-02T03:04:05Z",
    Primitive.DATE: "2026-01-02",
    Primitive.BYTES: b"\x00bytes",
    Primitive.NULL: None,
    Primitive.ANY: "anything",
}
_FORMATS = {"date-time": Primitive.DATETIME, "date": Primitive.DATE}


@dataclass(frozen=True, slots=True)
class Samples:
    """Makes values for one API, as they travel: mappings with wire names, texts for dates."""

    schemas: Mapping[str, Mapping[str, Any]]

    @classmethod
    def of(cls, api: Api) -> Samples:
        """The samples of an API."""
        return cls({model.key: model.schema for model in api.models})

    def value(self, type_: Type) -> Any:
        """A value of a type."""
        match type_:
            case Scalar(primitive):
                return _PRIMITIVES[primitive]
            case ModelType(key):
                return self._of(self.schemas[key], 0)
            case ListType(item):
                return [self.value(item)]
            case MapType(value):
                return {"key": self.value(value)}
            case ChoiceType(values, _):
                return values[0]
            case UnionType(members):
                return self.value(members[0])

    def _of(self, schema: Mapping[str, Any], depth: int) -> Any:
        match schema:
            case {"const": value} | {"enum": [value, *_]}:
                return value
            case {"$ref": str(key)}:
                return self._of(self.schemas[key], depth + 1)
            case {"anyOf": [first, *_], "discriminator": {"propertyName": name, "mapping": mapping}}:
                tag = next(tag for tag, key in mapping.items() if key == first["$ref"])
                return {**self._of(first, depth), name: tag}
            case {"anyOf": [first, *_]}:
                return self._of(first, depth)
            case {"type": "array"}:
                return [self._of(schema.get("items", {}), depth + 1)] if depth < _DEPTH else []
            case {"type": "object"}:
                return self._object(schema, depth)
            case {"type": "string", "format": ("date-time" | "date") as name}:
                return _PRIMITIVES[_FORMATS[name]]
            case {"type": str(name)}:
                return _PRIMITIVES[Primitive(name)]
            case _:
                return _PRIMITIVES[Primitive.ANY]

    def _object(self, schema: Mapping[str, Any], depth: int) -> dict[str, Any]:
        """With every property, until the depth lets only those through that must be there."""
        required = schema.get("required", ())
        extra = schema.get("additionalProperties")
        named = {
            name: self._of(value, depth + 1)
            for name, value in schema.get("properties", {}).items()
            if depth < _DEPTH or name in required
        }
        more = {"key": self._of(extra, depth + 1)} if isinstance(extra, dict) and depth < _DEPTH else {}
        return named | more
