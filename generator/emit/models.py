"""Models -> views of the modules that hold them: the engine's types, our names and docstrings."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from ..api.model import ConstantDefault, MemberDefault, Model, ModelField, ValueDefault
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


def model_module(name: str, made: EngineModule, every: Mapping[str, Model]) -> ModelModuleView:
    """The view of the module `name`; `every` are the models of the whole API by their keys."""
    writer = _ModuleWriter(name, made, every)
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

    def __init__(self, name: str, made: EngineModule, every: Mapping[str, Model]) -> None:
        self._module = name
        self._every = every
        self._keys = made.keys
        self._own = {item.key for item in made.definitions}
        self._defined: set[str] = set()
        self._used: set[str] = set()
        self._models: set[str] = set()

    def definition(self, item: EngineClass | EngineAlias) -> DefinitionView:
        model = self._every[item.key]
        match item:
            case EngineAlias(value=value):
                self._used.add("TypeAliasType")
                view = self._view(model, value=self._alias(model, value))
            case EngineClass(base="Model" as base, fields=fields):
                self._used.add(base)
                view = self._view(model, base=base, fields=tuple(self._field(field, model) for field in fields))
            case EngineClass(base=base):
                self._used.add(base)
                view = self._view(model, base=base, fields=tuple(_members(model)), is_enum=True)
        self._defined.add(item.key)
        return view

    def _view(
        self,
        model: Model,
        *,
        base: str | None = None,
        fields: tuple[FieldView, ...] = (),
        value: Code | None = None,
        is_enum: bool = False,
    ) -> DefinitionView:
        return DefinitionView(
            name=identifier(model.name.python),
            is_enum=is_enum,
            base=identifier(base) if base else None,
            docstring=docstring(model.description, 4 if base else 0) if model.description.strip() else None,
            fields=fields,
            value=value,
        )

    def _field(self, field: EngineField, model: Model) -> FieldView:
        item = model.fields[field.index]
        annotation = field.annotation
        if item.name.wire != item.name.python:
            annotation = annotation.aliased(item.name.wire)
        return FieldView(
            name=identifier(item.name.python),
            annotation=self._code(annotation),
            default=self._default(item),
            docstring=docstring(item.description, 4) if item.description.strip() else None,
        )

    def _default(self, item: ModelField) -> Code | None:
        """A required constant of a request is filled in; what may be left out has the declared default, or None."""
        match item.default:
            case ConstantDefault(value):
                return literal(value)
            case ValueDefault(value):
                return literal(value)
            case MemberDefault(key, index):
                enum = self._every[key]
                return dotted(f"{enum.name.python}.{enum.members[index].python}")
            case None:
                return None if item.required else literal(None)

    def _alias(self, model: Model, value: Expression) -> Code:
        code = self._code(value)
        later = {self._keys[name] for name in value.names if name in self._keys} & (self._own - self._defined)
        if model.discriminator is not None:
            members = [member["$ref"] for member in model.schema["anyOf"] if "$ref" in member]
            mapping = {wire: members.index(key) for wire, key in model.discriminator.mapping}
            marker = call("Discriminated", literal(model.discriminator.property.wire), literal(mapping))
            self._used.update({"Annotated", "Discriminated"})
            code = subscript("Annotated", code, marker)
        return literal(str(code)) if later else code

    def _code(self, expression: Expression) -> Code:
        replaced: dict[str, Code] = {}
        for name in expression.names:
            if name in self._keys:
                replaced[name] = self._model(self._every[self._keys[name]])
            elif name not in _BUILTIN:
                self._used.add(name)
        return expression.code(replaced)

    def _model(self, model: Model) -> Code:
        """How a model stands in an annotation; an enumeration is open: unknown values are let through."""
        self._models.add(model.key)
        name = identifier(model.name.python)
        if "enum" not in model.schema:
            return name
        wrapper = "Open" if model.schema["type"] == "string" else "OpenInt"
        self._used.add(wrapper)
        return subscript(wrapper, name)

    def imports_from(self, known: Mapping[str, str]) -> tuple[ImportView, ...]:
        """Imports of the names of `known` that the module uses."""
        return grouped_imports((known[name], name) for name in self._used if name in known)

    def own_imports(self) -> tuple[ImportView, ...]:
        """Imports from the package itself. Raises EngineError for a name that nobody knows."""
        dots = "." * (self._module.count(".") + 1)
        if unknown := self._used - _STANDARD.keys() - _THIRD_PARTY.keys() - _RUNTIME.keys():
            raise EngineError(f"{self._module}: the model engine used {', '.join(sorted(unknown))}")
        runtime = [(f"{dots}_runtime.{_RUNTIME[name]}", name) for name in self._used if name in _RUNTIME]
        others = [self._every[key] for key in self._models - self._own]
        return grouped_imports([*runtime, *((f"{dots}{model.module}", model.name.python) for model in others)])


def _members(model: Model) -> Iterable[FieldView]:
    for member, value in zip(model.members, model.schema["enum"], strict=True):
        yield FieldView(name=identifier(member.python), annotation=literal(value), default=None, docstring=None)


def grouped_imports(pairs: Iterable[tuple[str, str]]) -> tuple[ImportView, ...]:
    """Import lines, one for each module, from pairs of module and name."""
    grouped: dict[str, list[str]] = {}
    for module, name in sorted(set(pairs)):
        grouped.setdefault(module, []).append(name)
    return tuple(
        ImportView(module=dotted(module), names=join(", ", map(identifier, names))) for module, names in grouped.items()
    )
