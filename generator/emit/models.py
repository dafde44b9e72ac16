"""Models -> views of the modules that hold them: the engine's types, our names and docstrings."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from ..api.model import Model, Usage
from .code import Code, call, docstring, dotted, identifier, join, literal, subscript
from .engine import EngineAlias, EngineClass, EngineError, EngineField, EngineModule
from .expressions import Expression

_STANDARD = {
    "Annotated": "typing",
    "Any": "typing",
    "Literal": "typing",
    "date": "datetime",
    "StrEnum": "enum",
    "IntEnum": "enum",
}
_THIRD_PARTY = {"AwareDatetime": "pydantic", "Field": "pydantic", "TypeAliasType": "typing_extensions"}
_RUNTIME = {"Model": "model", "Open": "model", "OpenInt": "model", "Discriminated": "model"}
_BUILTIN = frozenset({"str", "int", "float", "bool", "bytes", "list", "dict", "None"})


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldView:
    """One line of a class."""

    name: Code
    annotation: Code
    default: Code | None
    docstring: Code | None


@dataclass(frozen=True, slots=True, kw_only=True)
class DefinitionView:
    """A model, an enumeration or a named type; `value` is the alias's, the rest a class's."""

    name: Code
    is_enum: bool
    is_model: bool
    base: Code | None
    docstring: Code | None
    fields: tuple[FieldView, ...]
    value: Code | None


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportView:
    """`from module import names`."""

    module: Code
    names: Code


@dataclass(frozen=True, slots=True, kw_only=True)
class ModelModuleView:
    """One private module of models; imports in the order of PEP 8."""

    docstring: Code
    standard: tuple[ImportView, ...]
    third_party: tuple[ImportView, ...]
    own: tuple[ImportView, ...]
    definitions: tuple[DefinitionView, ...]


def model_module(name: str, made: EngineModule, models: Sequence[Model], every: Sequence[Model]) -> ModelModuleView:
    """The view of the module `name`; `models` are its own, `every` those of the whole API."""
    writer = _ModuleWriter(name, made, models, every)
    definitions = tuple(writer.definition(item) for item in made.definitions)
    return ModelModuleView(
        docstring=docstring(f"Models of `{name.rpartition('.')[2]}`; made by comgen, not to be edited."),
        standard=writer.imports_from(_STANDARD),
        third_party=writer.imports_from(_THIRD_PARTY),
        own=writer.own_imports(),
        definitions=definitions,
    )


class _ModuleWriter:
    """Makes the views of one module and gathers the names that it uses."""

    def __init__(self, name: str, made: EngineModule, models: Sequence[Model], every: Sequence[Model]) -> None:
        self._module = name
        self._imported = made.imported
        self._own = {item.name for item in made.definitions}
        self._models = {model.name.python: model for model in models}
        self._enums = {
            model.name.python: "Open" if model.schema["type"] == "string" else "OpenInt"
            for model in every
            if "enum" in model.schema and (model.module == name or made.imported.get(model.name.python) == model.module)
        }
        self._by_key = {model.key: model for model in every}
        self._used: set[str] = set()

    def definition(self, item: EngineClass | EngineAlias) -> DefinitionView:
        model = self._models[item.name]
        match item:
            case EngineAlias():
                self._used.add("TypeAliasType")
                return self._view(model, value=self._alias(model, item))
            case EngineClass(base="Model" as base):
                self._used.add(base)
                wires = {item.name.python: item for item in model.fields}
                fields = tuple(self._field(field, model, wires) for field in item.fields)
                return self._view(model, base=base, fields=fields, is_model=True)
            case EngineClass(base=base, fields=members):
                self._used.add(base)
                return self._view(model, base=base, fields=tuple(map(_member, members)), is_enum=True)

    def _view(
        self,
        model: Model,
        *,
        base: str | None = None,
        fields: tuple[FieldView, ...] = (),
        value: Code | None = None,
        is_model: bool = False,
        is_enum: bool = False,
    ) -> DefinitionView:
        indent = 4 if base else 0
        return DefinitionView(
            name=identifier(model.name.python),
            is_enum=is_enum,
            is_model=is_model,
            base=identifier(base) if base else None,
            docstring=docstring(model.description, indent) if model.description.strip() else None,
            fields=fields,
            value=value,
        )

    def _field(self, field: EngineField, model: Model, fields: Mapping[str, object]) -> FieldView:
        if field.name not in fields:
            raise EngineError(f"{model.name.python}: the model engine made up the field {field.name}")
        described = next(item for item in model.fields if item.name.python == field.name)
        default = self._code(field.default) if field.default else None
        schema = model.schema["properties"][described.name.wire]
        if described.required and model.usage is not Usage.RESPONSE and "const" in schema:
            default = literal(schema["const"])
        return FieldView(
            name=identifier(field.name),
            annotation=self._code(field.annotation, self._opened()),
            default=default,
            docstring=docstring(described.description, 4) if described.description.strip() else None,
        )

    def _opened(self) -> Mapping[str, Code]:
        return {name: subscript(wrapper, identifier(name)) for name, wrapper in self._enums.items()}

    def _alias(self, model: Model, alias: EngineAlias) -> Code:
        value = self._code(alias.value, self._opened())
        if model.discriminator is None:
            return value
        members = [member["$ref"] for member in model.schema["anyOf"]]
        mapping = {wire: members.index(key) for wire, key in model.discriminator.mapping}
        arguments = (literal(model.discriminator.property.wire), literal(mapping))
        self._used.update({"Annotated", "Discriminated"})
        return subscript("Annotated", value, call("Discriminated", *arguments))

    def _code(self, expression: Expression, replaced: Mapping[str, Code] | None = None) -> Code:
        replaced = replaced or {}
        for name in expression.names:
            if name not in _BUILTIN:
                self._used.add(name)
            if name in replaced:
                self._used.add(self._enums[name])
        return expression.code(replaced)

    def imports_from(self, known: Mapping[str, str]) -> tuple[ImportView, ...]:
        """Imports of the names of `known` that the module uses and does not define itself."""
        return grouped_imports((known[name], name) for name in self._used - self._own if name in known)

    def own_imports(self) -> tuple[ImportView, ...]:
        depth = self._module.count(".") + 1
        pairs: list[tuple[str, str]] = []
        for name in self._used - self._own - _STANDARD.keys() - _THIRD_PARTY.keys():
            if name in _RUNTIME:
                pairs.append(("." * depth + f"_runtime.{_RUNTIME[name]}", name))
            elif name in self._imported:
                pairs.append(("." * depth + self._imported[name], name))
            else:
                raise EngineError(f"{self._module}: the model engine used {name}, which nobody knows")
        return grouped_imports(pairs)


def _member(field: EngineField) -> FieldView:
    return FieldView(name=identifier(field.name), annotation=field.annotation.code(), default=None, docstring=None)


def grouped_imports(pairs: Iterable[tuple[str, str]]) -> tuple[ImportView, ...]:
    """Import lines, one for each module, from pairs of module and name."""
    grouped: dict[str, list[str]] = {}
    for module, name in sorted(set(pairs)):
        grouped.setdefault(module, []).append(name)
    return tuple(
        ImportView(module=dotted(module), names=join(", ", map(identifier, names))) for module, names in grouped.items()
    )
