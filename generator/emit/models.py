"""Models -> views of the modules that hold them: the engine's types, our names and docstrings."""

from __future__ import annotations

from collections import Counter
from collections.abc import Container, Iterable, Iterator, Mapping
from dataclasses import dataclass

from ..api.model import ConstantDefault, MemberDefault, Model, ModelField, Usage, ValueDefault
from .code import Code, call, docstring, dotted, identifier, imported, join, literal, subscript
from .docs import DocWriter
from .engine import EngineAlias, EngineClass, EngineField, EngineModule
from .expressions import EngineError, Expression

_STANDARD = {
    "Annotated": "typing",
    "Any": "typing",
    "Literal": "typing",
    "date": "datetime",
    "StrEnum": "enum",
    "IntEnum": "enum",
}
_THIRD_PARTY = {"AwareDatetime": "pydantic", "Field": "pydantic", "TypeAliasType": "typing_extensions"}
_RUNTIME = {
    "Model": "model",
    "ClosedModel": "model",
    "Open": "model",
    "OpenInt": "model",
    "Discriminated": "model",
    "BytesOrFile": "files",
}
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
    """A model, an enumeration, a named type or a second name; `value` is the type's, `same` what the name stands for.

    The rest is a class's.
    """

    name: Code
    is_enum: bool
    base: Code | None
    docstring: Code | None
    fields: tuple[FieldView, ...]
    value: Code | None
    same: Code | None


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


def model_module(
    name: str, made: EngineModule, every: Mapping[str, Model], kept: Container[str], docs: DocWriter
) -> ModelModuleView:
    """The view of the module `name` with the models that are `kept`; `every` are those of the whole API by keys."""
    writer = _ModuleWriter(name, made, every, docs)
    definitions = tuple(writer.definition(item) for item in writer.in_order(made.definitions) if item.key in kept)
    return ModelModuleView(
        docstring=docstring(f"Models of `{name.replace('models.', '')}`.\n\nMade by comgen, not to be edited."),
        standard=writer.imports_from(_STANDARD),
        third_party=writer.imports_from(_THIRD_PARTY),
        own=writer.own_imports(),
        definitions=definitions,
    )


class _ModuleWriter:
    """Makes the views of one module and gathers the names that it uses."""

    def __init__(self, name: str, made: EngineModule, every: Mapping[str, Model], docs: DocWriter) -> None:
        self._module = name
        self._docs = docs
        self._every = every
        self._keys = made.keys
        self._own = {item.key for item in made.definitions}
        self._names = _local_names(self._own, every)
        self._defined: set[str] = set()
        self._used: set[str] = set()
        self._models: set[str] = set()

    def in_order(self, items: Iterable[EngineClass | EngineAlias]) -> Iterator[EngineClass | EngineAlias]:
        """The definitions as they are, but second names after what they stand for."""
        waiting: dict[str, list[EngineAlias]] = {}
        defined: set[str] = set()
        for item in items:
            ready: list[EngineClass | EngineAlias] = [item]
            while ready:
                following = ready.pop()
                target = self._same(following)
                if isinstance(following, EngineAlias) and target in self._own and target not in defined:
                    waiting.setdefault(target, []).append(following)
                else:
                    defined.add(following.key)
                    yield following
                    ready += reversed(waiting.pop(following.key, ()))

    def _same(self, item: EngineClass | EngineAlias) -> str | None:
        """The key of the model that this one is only another name for; an enumeration is open where it is used."""
        if not isinstance(item, EngineAlias) or self._every[item.key].discriminator is not None:
            return None
        key = self._keys.get(item.value.bare or "")
        return None if key is None or "enum" in self._every[key].schema else key

    def definition(self, item: EngineClass | EngineAlias) -> DefinitionView:
        model = self._every[item.key]
        match item:
            case EngineAlias() if (same := self._same(item)) is not None:
                view = self._view(model, same=self._name(same))
            case EngineAlias(value=value):
                self._used.add("TypeAliasType")
                view = self._view(model, value=self._alias(model, value))
            case EngineClass(base="Model", fields=fields):
                base = "ClosedModel" if _is_closed(model) else "Model"
                self._used.add(base)
                view = self._view(model, base=base, fields=tuple(self._fields(fields, model)))
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
        same: Code | None = None,
        is_enum: bool = False,
    ) -> DefinitionView:
        return DefinitionView(
            name=identifier(model.name.python),
            is_enum=is_enum,
            base=identifier(base) if base else None,
            docstring=docstring(text, 4 if base else 0) if (text := self._docs.model(model)) else None,
            fields=fields,
            value=value,
            same=same,
        )

    def _fields(self, fields: Iterable[EngineField], model: Model) -> Iterator[FieldView]:
        before: set[str] = set()
        for field in fields:
            item = model.fields[field.index]
            annotation = field.annotation
            if item.name.wire != item.name.python:
                annotation = annotation.aliased(item.name.wire)
            code = self._code(annotation)
            is_early = self._is_later(annotation) or not before.isdisjoint(annotation.names)
            yield FieldView(
                name=identifier(item.name.python),
                annotation=literal(str(code)) if is_early else code,
                default=self._default(item),
                docstring=docstring(text, 4) if (text := self._docs.field(item)) else None,
            )
            before.add(item.name.python)

    def _is_later(self, expression: Expression) -> bool:
        """Whether something in it is defined further down, so that it must stand in quotes.

        All else is evaluated where it stands: read from text by pydantic, it takes half as long again.
        """
        used = {self._keys[name] for name in expression.names if name in self._keys}
        return not used.isdisjoint(self._own - self._defined)

    def _default(self, item: ModelField) -> Code | None:
        """A required constant of a request is filled in; what may be left out has the declared default, or None."""
        match item.default:
            case ConstantDefault(value):
                return literal(value)
            case ValueDefault(value):
                return literal(value)
            case MemberDefault(key, index):
                return dotted(f"{self._name(key)}.{self._every[key].members[index].python}")
            case None:
                return None if item.required else literal(None)

    def _alias(self, model: Model, value: Expression) -> Code:
        code = self._code(value)
        if model.discriminator is not None:
            members = [member["$ref"] for member in model.schema["anyOf"] if "$ref" in member]
            mapping = {wire: members.index(key) for wire, key in model.discriminator.mapping}
            marker = call("Discriminated", literal(model.discriminator.property.wire), literal(mapping))
            self._used.update({"Annotated", "Discriminated"})
            code = subscript("Annotated", code, marker)
        return literal(str(code)) if self._is_later(value) else code

    def _code(self, expression: Expression) -> Code:
        replaced: dict[str, Code] = {}
        for name in expression.names:
            if name in self._keys:
                replaced[name] = self._model(self._every[self._keys[name]])
            elif name == "bytes":
                replaced[name] = identifier("BytesOrFile")
                self._used.add("BytesOrFile")
            elif name not in _BUILTIN:
                self._used.add(name)
        return expression.code(replaced)

    def _model(self, model: Model) -> Code:
        """How a model stands in an annotation; an enumeration is open: unknown values are let through."""
        name = self._name(model.key)
        if "enum" not in model.schema:
            return name
        wrapper = "Open" if model.schema["type"] == "string" else "OpenInt"
        self._used.add(wrapper)
        return subscript(wrapper, name)

    def _name(self, key: str) -> Code:
        """How the module calls a model, which it then imports."""
        self._models.add(key)
        return identifier(self._names[key])

    def imports_from(self, known: Mapping[str, str]) -> tuple[ImportView, ...]:
        """Imports of the names of `known` that the module uses."""
        return grouped_imports((known[name], name) for name in self._used if name in known)

    def own_imports(self) -> tuple[ImportView, ...]:
        """Imports from the package itself. Raises EngineError for a name that nobody knows."""
        dots = "." * (self._module.count(".") + 1)
        if unknown := self._used - _STANDARD.keys() - _THIRD_PARTY.keys() - _RUNTIME.keys():
            raise EngineError(f"{self._module}: the model engine used {', '.join(sorted(unknown))}")
        runtime = [(f"{dots}_runtime.{_RUNTIME[name]}", name) for name in self._used if name in _RUNTIME]
        others = [(self._every[key], self._names[key]) for key in self._models - self._own]
        return grouped_imports(
            [*runtime, *((f"{dots}{model.module}", _imported(model.name.python, name)) for model, name in others)]
        )


def _imported(name: str, local: str) -> Code:
    return identifier(name) if name == local else imported(name, local)


def _local_names(own: set[str], every: Mapping[str, Model]) -> dict[str, str]:
    """What a module calls its models and those of others that they refer to, by key.

    A model of another module has its version before its name where the module has that name otherwise.
    """
    foreign = sorted({key for mine in own for key in every[mine].references} - own)
    names = {key: every[key].name.python for key in (*own, *foreign)}
    count = Counter(names.values())
    for key in foreign:
        if count[names[key]] > 1:
            names[key] = f"{(every[key].version or 'shared').capitalize()}{every[key].name.python}"
            while names[key] in count:
                names[key] += "_"
    return names


def _is_closed(model: Model) -> bool:
    """A request that may hold nothing else refuses it; an answer keeps whatever comes."""
    return model.usage is Usage.REQUEST and model.schema.get("additionalProperties") is False


def _members(model: Model) -> Iterable[FieldView]:
    for member, value in zip(model.members, model.schema["enum"], strict=True):
        yield FieldView(name=identifier(member.python), annotation=literal(value), default=None, docstring=None)


def grouped_imports(pairs: Iterable[tuple[str, str | Code]]) -> tuple[ImportView, ...]:
    """Import lines, one for each module, from pairs of module and name; Code is `name as other`."""
    grouped: dict[str, list[str | Code]] = {}
    for module, name in sorted(set(pairs)):
        grouped.setdefault(module, []).append(name)
    return tuple(
        ImportView(
            module=dotted(module),
            names=join(", ", [name if isinstance(name, Code) else identifier(name) for name in names]),
        )
        for module, names in grouped.items()
    )
