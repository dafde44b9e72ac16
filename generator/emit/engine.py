"""The model engine: datamodel-code-generator, told as little as it needs, believed as little as possible.

Takes models of the intermediate representation, gives for each module its classes and aliases as data: names,
types and defaults as checked expressions. No statement of the engine's output is copied: what is not on the lists
of `expressions` is an error, and docstrings never pass through the engine at all.
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
from .expressions import Expression, expression

_REFERENCE = "#/components/schemas/"
_BOUNDS = (
    "minimum",
    "maximum",
    "exclusiveMinimum",
    "exclusiveMaximum",
    "multipleOf",
    "minLength",
    "maxLength",
    "pattern",
    "minItems",
    "maxItems",
)
_FORMATS = frozenset({"date-time", "date"})


@dataclass(frozen=True, slots=True, kw_only=True)
class EngineField:
    """One field of a class: its Python name, its annotation, its default where it has one."""

    name: str
    annotation: Expression
    default: Expression | None


@dataclass(frozen=True, slots=True, kw_only=True)
class EngineClass:
    """A model or an enumeration."""

    name: str
    base: str
    fields: tuple[EngineField, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class EngineAlias:
    """A type with a name."""

    name: str
    value: Expression


@dataclass(frozen=True, slots=True, kw_only=True)
class EngineModule:
    """What the engine made of one module: definitions in an order that loads, and names from other modules."""

    definitions: tuple[EngineClass | EngineAlias, ...]
    imported: Mapping[str, str]


class EngineError(Exception):
    """The engine wrote something that has no place in generated code."""


def run_engine(models: Iterable[Model]) -> dict[str, EngineModule]:
    """Turn models into classes; keys are the dotted modules of the models."""
    ordered = sorted(models, key=lambda model: (model.module, model.name.python))
    if not ordered:
        return {}
    dotted = {model.key: f"{model.module}.{model.name.python}" for model in ordered}
    schemas = {dotted[model.key]: _handed_over(model, dotted) for model in ordered}
    document = {
        "openapi": "3.1.0",
        "info": {"title": "models", "version": "1"},
        "paths": {},
        "components": {"schemas": schemas},
    }
    produced = generate(json.dumps(document), config=_config(_aliases(ordered)))
    if isinstance(produced, str):
        produced = {tuple((ordered[0].module.replace(".", "/") + ".py").split("/")): produced}
    modules = {model.module for model in ordered}
    result: dict[str, EngineModule] = {}
    for path, text in (produced or {}).items():
        name = ".".join(path).removesuffix(".py")
        if name in modules:
            result[name] = _parsed(text, name)
            expected = {model.name.python for model in ordered if model.module == name}
            if invented := {item.name for item in result[name].definitions} ^ expected:
                raise EngineError(f"{name}: the model engine made up or lost {', '.join(sorted(invented))}")
    if missing := modules - result.keys():
        raise EngineError(f"the model engine made no module {', '.join(sorted(missing))}")
    return result


def _config(aliases: Mapping[str, str]) -> GenerateConfig:
    return GenerateConfig(
        input_file_type=InputFileType.OpenAPI,
        output_model_type=DataModelType.PydanticV2BaseModel,
        target_python_version=PythonVersion.PY_311,
        base_class="_runtime.model.Model",
        aliases=dict(aliases),
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


def _aliases(models: Iterable[Model]) -> dict[str, str]:
    """Wire name -> Python name: one entry for all classes, and one for each class that says otherwise."""
    flat: dict[str, str] = {}
    scoped: dict[str, str] = {}
    for model in models:
        for item in model.fields:
            if flat.setdefault(item.name.wire, item.name.python) != item.name.python:
                scoped[f"{model.name.python}.{item.name.wire}"] = item.name.python
    return {**{wire: python for wire, python in flat.items() if wire != python}, **scoped}


# What the engine is told ---------------------------------------------------------------------------


def _handed_over(model: Model, dotted: Mapping[str, str]) -> dict[str, Any]:
    schema = model.schema
    if "enum" in schema:
        return {
            "type": schema["type"],
            "enum": list(schema["enum"]),
            "x-enum-varnames": [member.python for member in model.members],
        }
    result = _schema(schema, model.usage, dotted)
    if "properties" in schema:
        result["properties"] = {
            name: _property(value, name in schema.get("required", ()), model.usage, dotted)
            for name, value in schema["properties"].items()
        }
        result["required"] = [name for name in schema["properties"] if name in schema.get("required", ())]
    return result


def _property(schema: Mapping[str, Any], required: bool, usage: Usage, dotted: Mapping[str, str]) -> dict[str, Any]:
    result = _schema(schema, usage, dotted)
    return result if required else _or_null(result)


def _or_null(schema: dict[str, Any]) -> dict[str, Any]:
    """The engine gives a name of its own to a bounded member of `anyOf`, but none to a list of types."""
    match schema:
        case {"anyOf": list(members)}:
            return schema if {"type": "null"} in members else {"anyOf": [*members, {"type": "null"}]}
        case {"type": str(name)}:
            return schema if name == "null" else {**schema, "type": [name, "null"]}
        case {"$ref": _}:
            return {"anyOf": [schema, {"type": "null"}]}
        case _:
            return schema


def _schema(schema: Mapping[str, Any], usage: Usage, dotted: Mapping[str, str]) -> dict[str, Any]:
    """A schema in normal form, rebuilt from the keywords that are known here and no others."""
    match schema:
        case {"$ref": str(key)}:
            return {"$ref": _REFERENCE + dotted[key]}
        case {"anyOf": list(members)}:
            parts = [_schema(member, usage, dotted) for member in members if member != {"type": "null"}]
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
            kept = {"format": schema["format"]} if schema.get("format") in _FORMATS and name == "string" else {}
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
    return {name: schema[name] for name in _BOUNDS if name in schema}


# What the engine says ------------------------------------------------------------------------------


def _parsed(text: str, module: str) -> EngineModule:
    definitions: list[EngineClass | EngineAlias] = []
    imported: dict[str, str] = {}
    for node in ast.parse(text).body:
        match node:
            case ast.ImportFrom(module=source, names=names, level=level):
                if level:
                    imported.update({item.name: _absolute(module, level, source) for item in names})
                    if renamed := [item.name for item in names if item.asname not in (None, item.name)]:
                        raise EngineError(f"{module}: {', '.join(renamed)} stands in two modules")
            case ast.ClassDef(name=name, bases=[ast.Name(id=base)], decorator_list=[], keywords=[]):
                definitions.append(EngineClass(name=name, base=base, fields=tuple(_fields(node))))
            case ast.Assign(
                targets=[ast.Name(id=name)], value=ast.Call(func=ast.Name(id="TypeAliasType"), args=[_, value])
            ):
                definitions.append(EngineAlias(name=name, value=expression(value)))
            case ast.AnnAssign(target=ast.Name(id=name), annotation=ast.Name(id="TypeAlias"), value=ast.expr() as v):
                definitions.append(EngineAlias(name=name, value=expression(v)))
            case ast.Expr(value=ast.Call(func=ast.Attribute(attr="model_rebuild"), args=[], keywords=[])):
                pass
            case _:
                raise EngineError(f"{module}: unexpected {ast.unparse(node)}")
    return EngineModule(definitions=tuple(definitions), imported=imported)


def _absolute(module: str, level: int, source: str | None) -> str:
    parts = module.split(".")[:-level]
    return ".".join([*parts, *([source] if source else [])])


def _fields(node: ast.ClassDef) -> Iterable[EngineField]:
    for statement in node.body:
        match statement:
            case ast.AnnAssign(target=ast.Name(id=name), annotation=annotation, value=value):
                default = expression(value) if value is not None else None
                yield EngineField(name=name, annotation=expression(annotation), default=default)
            case ast.Assign(targets=[ast.Name(id=name)], value=ast.Constant() as value):
                yield EngineField(name=name, annotation=expression(value), default=expression(value))
            case ast.Assign(targets=[ast.Name(id="model_config")]) | ast.Pass():
                pass
            case _:
                raise EngineError(f"class {node.name}: unexpected {ast.unparse(statement)}")
