"""Models -> views of the pages that tell them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from ..api.model import Model, ModelField, Usage
from ..changes.index import Call, Index
from ..emit.code import Code, anchor, identifier, join, literal, page_code, page_text, words
from .limits import limits
from .links import Links
from .places import model_page
from .prose import cell, paragraphs
from .types import TypeTeller

_WAYS = {
    Usage.REQUEST: "Sent to the API.",
    Usage.RESPONSE: "Received from the API.",
    Usage.BOTH: "Sent to the API and received from it.",
}
_MANY = 12
"""So many operations are named of those that use a model."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldView:
    """One field of an object."""

    name: Code
    required: bool
    wire: Code | None
    type: Code
    meaning: Code


@dataclass(frozen=True, slots=True, kw_only=True)
class MemberView:
    """One value of an enumeration."""

    name: Code
    value: Code


@dataclass(frozen=True, slots=True, kw_only=True)
class VariantView:
    """One alternative of a union; `values` are those of the property that tells it apart."""

    type: Code
    values: Code | None


@dataclass(frozen=True, slots=True, kw_only=True)
class ModelView:
    """One model: an object with fields, an enumeration with members, a union of variants, or another type's name."""

    anchor: Code
    name: Code
    path: Code
    way: Code
    deprecated: bool
    paragraphs: tuple[Code, ...]
    fields: tuple[FieldView, ...]
    members: tuple[MemberView, ...]
    told_by: Code | None
    variants: tuple[VariantView, ...]
    same: Code | None
    used_by: Code | None
    parts_of: Code | None


@dataclass(frozen=True, slots=True, kw_only=True)
class ModelsView:
    """The page of the models that share a module; `title` is the module's name."""

    title: Code
    version: Code | None
    models: tuple[ModelView, ...]


@dataclass(frozen=True, kw_only=True)
class ModelTeller:
    """Tells the models of one API."""

    index: Index
    package: str

    def pages(self) -> Iterator[tuple[str, ModelsView]]:
        """Every page by its path, in the order of the paths."""
        grouped: dict[str, list[Model]] = {}
        for model in self.index.models.values():
            grouped.setdefault(model_page(model), []).append(model)
        for page, models in sorted(grouped.items()):
            ordered = sorted(models, key=lambda model: model.name.python)
            types = TypeTeller(links=Links(index=self.index, page=page))
            version, _, module = ordered[0].module.rpartition("models.")
            yield (
                page,
                ModelsView(
                    title=identifier(module),
                    version=page_text(version.strip(".")) if version else None,
                    models=tuple(self._view(model, types) for model in ordered),
                ),
            )

    def _view(self, model: Model, types: TypeTeller) -> ModelView:
        schema = model.schema
        is_plain = not model.fields and not model.members and "anyOf" not in schema and "properties" not in schema
        return ModelView(
            anchor=anchor(model.name.python),
            name=page_code(model.name.python),
            path=page_code(".".join(filter(None, (self.package, model.version, "models", model.name.python)))),
            way=words(_WAYS[model.usage]),
            deprecated=model.deprecated,
            paragraphs=paragraphs(model.description),
            fields=tuple(_fields(model, types)),
            members=tuple(_members(model)),
            told_by=page_code(model.discriminator.property.wire) if model.discriminator else None,
            variants=tuple(_variants(model, types)),
            same=_same(schema, types) if is_plain else None,
            used_by=self._used_by(model, types),
            parts_of=self._parts_of(model, types),
        )

    def _used_by(self, model: Model, types: TypeTeller) -> Code | None:
        calls = self._direct.get(model.key, ())
        return _some([types.links.call(call) for call in calls])

    def _parts_of(self, model: Model, types: TypeTeller) -> Code | None:
        return _some([types.links.model(key) for key in self._holders.get(model.key, ())])

    @cached_property
    def _direct(self) -> Mapping[str, Sequence[Call]]:
        """The operations that name a model themselves."""
        found: dict[str, list[Call]] = {}
        for call in self.index.calls.values():
            for key in dict.fromkeys(call.operation.model_keys):
                found.setdefault(key, []).append(call)
        return found

    @cached_property
    def _holders(self) -> Mapping[str, Sequence[str]]:
        """The models that refer to a model."""
        found: dict[str, list[str]] = {}
        for model in self.index.models.values():
            for key in model.references:
                if key != model.key:
                    found.setdefault(key, []).append(model.key)
        return found


def _fields(model: Model, types: TypeTeller) -> Iterator[FieldView]:
    for item in model.fields:
        schema = model.schema["properties"][item.name.wire]
        more = limits(schema)
        told = cell(item.description, join("", (words("("), more, words(")"))) if more and item.description else more)
        yield FieldView(
            name=page_code(item.name.python),
            required=item.required,
            wire=_in_json(item),
            type=types.of_schema(schema),
            meaning=join(" ", (words("Deprecated."), told)) if item.deprecated else told,
        )


def _in_json(item: ModelField) -> Code | None:
    """What a field is called on the wire, where that is another name."""
    return None if item.name.wire == item.name.python else join("", (words("in JSON "), page_code(item.name.wire)))


def _members(model: Model) -> Iterator[MemberView]:
    for member, value in zip(model.members, model.schema.get("enum", ()), strict=True):
        yield MemberView(name=page_code(member.python), value=page_code(literal(value)))


def _variants(model: Model, types: TypeTeller) -> Iterator[VariantView]:
    values: dict[str, list[str]] = {}
    for value, key in model.discriminator.mapping if model.discriminator else ():
        values.setdefault(key, []).append(value)
    for variant in model.schema.get("anyOf", ()):
        told = values.get(variant.get("$ref", ""), ())
        yield VariantView(
            type=types.of_schema(variant), values=join(", ", (page_code(literal(value)) for value in told)) or None
        )


def _same(schema: Mapping[str, Any], types: TypeTeller) -> Code:
    more = limits(schema)
    return join(", ", (part for part in (types.of_schema(schema), more) if part))


def _some(parts: Sequence[Code]) -> Code | None:
    """The first of them, and how many more there are."""
    if not parts:
        return None
    rest = len(parts) - _MANY
    shown = join(", ", parts[:_MANY])
    return join("", (shown, words(f" and {rest} more"))) if rest > 0 else shown
