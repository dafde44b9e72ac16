"""The model engine: datamodel-code-generator, told as little as it needs, believed as little as possible.

Takes models of the intermediate representation, gives for each module its classes and aliases as data: names,
types and defaults as checked expressions. No statement of the engine's output is copied: what is not on the lists
of `expressions` is an error. Neither names nor docstrings pass through the engine: it knows modules as `p1`, models
as `M1`, their fields as `f1` and the members of enumerations as `m1`, so that no name can make it write something else.
"""

from __future__ import annotations

import ast
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from datamodel_code_generator import GenerateConfig, generate
from datamodel_code_generator.enums import DataModelType, InputFileType
from datamodel_code_generator.format import DatetimeClassType, PythonVersion

from ..api.model import Model, Usage
from .expressions import EngineError, Expression, expression

_REFERENCE = "#/components/schemas/"
_OF_NUMBERS = ("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf")
_BOUNDS = {
    "string": ("minLength", "maxLength", "pattern"),
    "array": ("minItems", "maxItems"),
    "integer": _OF_NUMBERS,
    "number": _OF_NUMBERS,
}
_LENGTHS = frozenset({"minLength", "maxLength", "minItems", "maxItems"})
_LARGEST_LENGTH = 2**63 - 1
"""pydantic builds no model with a larger one, and no value is longer."""
_FORMATS = frozenset({"date-time", "date"})


@dataclass(frozen=True, slots=True, kw_only=True)
class EngineField:
    """One field of a class: its place among the model's fields, and its annotation."""

    index: int
    annotation: Expression


@dataclass(frozen=True, slots=True, kw_only=True)
class EngineClass:
    """A model or, without fields, an enumeration."""

    key: str
    base: str
    fields: tuple[EngineField, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class EngineAlias:
    """A type with a name."""

    key: str
    value: Expression


@dataclass(frozen=True, slots=True, kw_only=True)
class EngineModule:
    """What the engine made of one module: definitions in an order that loads.

    `keys` tells which model each name in their expressions stands for.
    """

    definitions: tuple[EngineClass | EngineAlias, ...]
    keys: Mapping[str, str]


def run_engine(models: Iterable[Model]) -> dict[str, EngineModule]:
    """Turn models into classes; keys are the dotted modules of the models."""
    ordered = sorted(models, key=lambda model: (model.module, model.name.python))
    if not ordered:
        return {}
    names = {model.key: f"M{number}" for number, model in enumerate(ordered)}
    files = {module: f"p{number}" for number, module in enumerate(dict.fromkeys(model.module for model in ordered))}
    dotted = {model.key: f"{files[model.module]}.{names[model.key]}" for model in ordered}
    document = {
        "openapi": "3.1.0",
        "info": {"title": "models", "version": "1"},
        "paths": {},
        "components": {
            "schemas": {dotted[model.key]: _handed_over(model, dotted) for model in ordered},
        },
    }
    produced = generate(json.dumps(document), config=_config())
    if isinstance(produced, str):
        produced = {("p0.py",): produced}
    keys = {name: key for key, name in names.items()}
    by_key = {model.key: model for model in ordered}
    texts = {".".join(path).removesuffix(".py"): text for path, text in (produced or {}).items()}
    result: dict[str, EngineModule] = {}
    for module, file in files.items():
        result[module] = EngineModule(definitions=tuple(_parsed(texts.get(file, ""), module, keys, by_key)), keys=keys)
        expected = {model.key for model in ordered if model.module == module}
        if wrong := expected ^ {item.key for item in result[module].definitions}:
            raise EngineError(f"{module}: the model engine made up or lost {', '.join(sorted(wrong))}")
    return result


def _config() -> GenerateConfig:
    return GenerateConfig(
        input_file_type=InputFileType.OpenAPI,
        output_model_type=DataModelType.PydanticV2BaseModel,
        target_python_version=PythonVersion.PY_311,
        base_class="_runtime.model.Model",
        formatters=[],
        disable_timestamp=True,
        use_type_alias=True,
        use_standard_collections=True,
        use_union_operator=True,
        use_exact_imports=True,
        use_subclass_enum=True,
        use_specialized_enum=True,
        set_default_enum_member=True,
        field_constraints=True,
        use_annotated=True,
        strict_nullable=True,
        treat_dot_as_module=True,
        allow_leading_underscore_class_name=True,
        output_datetime_class=DatetimeClassType.Awaredatetime,
    )


# What the engine is told ---------------------------------------------------------------------------


def _handed_over(model: Model, dotted: Mapping[str, str]) -> dict[str, Any]:
    schema = model.schema
    if "enum" in schema:
        return {
            "type": schema["type"],
            "enum": list(schema["enum"]),
            "x-enum-varnames": [f"m{number}" for number in range(len(model.members))],
        }
    result = _schema(schema, model.usage, dotted)
    if schema.get("type") == "array" and model.key in model.references:
        # The engine forgets the items of an array that holds itself, but not of a union with one member.
        return {"anyOf": [{"type": "array", "items": result["items"]}]}
    if "properties" in schema:
        result["properties"] = {
            f"f{number}": _property(schema["properties"][item.name.wire], item.required, model.usage, dotted)
            for number, item in enumerate(model.fields)
        }
        result["required"] = [
            f"f{number}"
            for number, item in enumerate(model.fields)
            if item.required or _reference(schema["properties"][item.name.wire]) is not None
        ]
    return result


def _property(schema: Mapping[str, Any], required: bool, usage: Usage, dotted: Mapping[str, str]) -> dict[str, Any]:
    if (key := _reference(schema)) is not None:
        return {"$ref": _REFERENCE + dotted[key]}
    result = _schema(schema, usage, dotted)
    return result if required else _or_null(result)


def _reference(schema: Mapping[str, Any]) -> str | None:
    """The key of the model that a schema is a reference to, null or not.

    The engine does not see that null: what stands beside another schema it takes for a base class, and looks for that
    among all classes that it has made.
    """
    match schema:
        case {"$ref": str(key)}:
            return key
        case {"anyOf": [{"$ref": str(key)}, {"type": "null"}] | [{"type": "null"}, {"$ref": str(key)}]}:
            return key
        case _:
            return None


def _or_null(schema: dict[str, Any]) -> dict[str, Any]:
    """The engine gives a name of its own to a bounded member of `anyOf`, but none to a list of types."""
    match schema:
        case {"anyOf": list(members)}:
            return schema if {"type": "null"} in members else {"anyOf": [*members, {"type": "null"}]}
        case {"$ref": _} | {"type": "object", "additionalProperties": _}:
            return {"anyOf": [schema, {"type": "null"}]}
        case {"type": str(name)}:
            return schema if name == "null" else {**schema, "type": [name, "null"]}
        case _:
            return schema


def _schema(schema: Mapping[str, Any], usage: Usage, dotted: Mapping[str, str]) -> dict[str, Any]:
    """A schema in normal form, rebuilt from the keywords that are known here and no others."""
    match schema:
        case {"$ref": str(key)}:
            return {"$ref": _REFERENCE + dotted[key]}
        case {"anyOf": list(members)}:
            real = sorted(
                (member for member in members if member != {"type": "null"}),
                # A whole number such as 1.0 is an integer, but pydantic would take it for a boolean that stands first.
                key=lambda member: member.get("type") == "boolean",
            )
            # The engine names the bounded members of a union as it pleases; a union of one is not one.
            within = usage if len(real) == 1 else Usage.RESPONSE
            parts = [_schema(member, within, dotted) for member in real]
            whole = parts[0] if len(parts) == 1 else {"anyOf": parts}
            return whole if len(parts) == len(members) else _or_null(whole)
        case {"const": (str() | int() | bool()) as value}:
            kind = _json_type(value)
            closed = {"type": kind, "const": value}
            return closed if usage is Usage.REQUEST else {"anyOf": [closed, {"type": kind}]}
        case {"type": "array"}:
            items = _schema(schema.get("items", {}), usage, dotted)
            return {"type": "array", "items": items, **_bounds(schema, usage)}
        case {"type": "object"}:
            extra = schema.get("additionalProperties")
            if isinstance(extra, Mapping) and "properties" not in schema:
                return {"type": "object", "additionalProperties": _schema(extra, usage, dotted)}
            return {"type": "object"}
        case {"type": str(name)}:
            known = _FORMATS if usage is Usage.RESPONSE else _FORMATS | {"binary"}
            kept = {"format": schema["format"]} if schema.get("format") in known and name == "string" else {}
            return {"type": name, **kept, **({} if kept else _bounds(schema, usage))}
        case _:
            return {}


def _json_type(value: str | int | bool) -> str:
    match value:
        case bool():
            return "boolean"
        case int():
            return "integer"
        case _:
            return "string"


def _bounds(schema: Mapping[str, Any], usage: Usage) -> dict[str, Any]:
    """Bounds are held against what users send; an answer that breaks them is delivered all the same."""
    if usage is not Usage.REQUEST:
        return {}
    bounds = {name: schema[name] for name in _BOUNDS.get(schema["type"], ()) if name in schema}
    return {name: value for name, value in bounds.items() if name not in _LENGTHS or value <= _LARGEST_LENGTH}


# What the engine says ------------------------------------------------------------------------------


def _parsed(
    text: str, module: str, keys: Mapping[str, str], models: Mapping[str, Model]
) -> Iterable[EngineClass | EngineAlias]:
    """The definitions of a module; the engine's own aliases, of bounded items, stand where they are used."""
    aliases: dict[str, ast.expr] = {}
    body = ast.parse(text).body
    for node in body:
        match node:
            case ast.Assign(
                targets=[ast.Name(id=name)], value=ast.Call(func=ast.Name(id="TypeAliasType"), args=[_, value])
            ) if name not in keys:
                aliases[name] = value
            case _:
                pass
    for node in body:
        match node:
            case ast.Assign(targets=[ast.Name(id=name)]) if name in aliases:
                pass
            case ast.ImportFrom(names=names):
                if renamed := [item.name for item in names if item.asname not in (None, item.name)]:
                    raise EngineError(f"{module}: {', '.join(renamed)} stands in two modules")
            case ast.ClassDef(name=name, bases=[ast.Name(id="Model" as base)], decorator_list=[], keywords=[]):
                key = keys.get(name, name)
                fields = tuple(_fields(node, aliases, models[key])) if key in models else ()
                yield EngineClass(key=key, base=base, fields=fields)
            case ast.ClassDef(
                name=name, bases=[ast.Name(id="StrEnum" | "IntEnum" as base)], decorator_list=[], keywords=[]
            ):
                yield EngineClass(key=keys.get(name, name), base=base, fields=())
            case (
                ast.Assign(
                    targets=[ast.Name(id=name)],
                    value=ast.Call(func=ast.Name(id="TypeAliasType"), args=[_, value], keywords=[]),
                )
                | ast.AnnAssign(
                    target=ast.Name(id=name), annotation=ast.Name(id="TypeAlias"), value=ast.expr() as value
                )
            ):
                yield EngineAlias(key=keys.get(name, name), value=expression(value, aliases))
            case ast.Expr(value=ast.Call(func=ast.Attribute(attr="model_rebuild"), args=[], keywords=[])):
                pass
            case _:
                raise EngineError(f"{module}: unexpected {ast.unparse(node)}")


def _fields(node: ast.ClassDef, aliases: Mapping[str, ast.expr], model: Model) -> Iterable[EngineField]:
    for statement in node.body:
        match statement:
            case ast.AnnAssign(target=ast.Name(id=name), annotation=annotation):
                index = int(name.removeprefix("f"))
                made = expression(annotation, aliases)
                yield EngineField(index=index, annotation=made.or_none() if _takes_null(model, index) else made)
            case ast.Assign(targets=[ast.Name(id="model_config")]) | ast.Pass():
                pass
            case _:
                raise EngineError(f"class {node.name}: unexpected {ast.unparse(statement)}")


def _takes_null(model: Model, index: int) -> bool:
    """Whether a field is a reference that may be null or left out, which the engine was not told."""
    field = model.fields[index]
    schema = model.schema["properties"][field.name.wire]
    return _reference(schema) is not None and ("anyOf" in schema or not field.required)
