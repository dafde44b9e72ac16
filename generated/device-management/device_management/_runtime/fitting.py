"""Decoding of JSON that is not quite of its declared type: what fits is decoded, the rest stays as it came.

A type is cut open only where a value does not fit it as a whole, so that whatever fits is decoded by the
same validators as ever. A union that tells its variants by no property keeps its habit: the variant that a
value fits best, where it fits none.
"""

from __future__ import annotations

from functools import cache, cached_property
from types import NoneType, UnionType
from typing import TYPE_CHECKING, Annotated, Any, TypeAlias, Union, get_args, get_origin

from pydantic import ValidationError
from pydantic_core import to_json
from typing_extensions import TypeAliasType

from .adapters import BUILDING, decoder
from .model import Discriminated, Model, UnknownVariant, union_classes, union_members
from .reach import pointer_step
from .record import record

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable


@record(frozen=True)
class Fitted:
    """A value that was decoded as far as it fits.

    ``mismatches`` holds the JSON pointer (RFC 6901) of each part that does not fit. ``clean`` tells whether
    the serializer of the declared type takes the value without complaint: a model can write what does not
    fit in it, but a list, a map or a union has no place for what is not declared.
    """

    value: Any
    mismatches: tuple[str, ...] = ()
    clean: bool = True


@record(frozen=True)
class Shape:
    """A declared type, to fit values into."""

    declared: Any

    @cached_property
    def _decoder(self) -> Callable[[bytes], Any]:
        return decoder(self.declared)

    @cached_property
    def _form(self) -> _Form | None:
        return _form(self.declared)

    def takes(self, value: Any) -> bool:
        """Tell whether the value is an array or object as the type is, so that its parts may fit."""
        return self._form is not None and self._form.takes(value)

    def misfit(self, value: Any) -> tuple[int, int]:
        """Measure how badly the value, plain JSON, fits, to compare the variants of a union by.

        Which properties there are says more than whether their values fit.
        """
        absent = self._form.absent(value) if isinstance(self._form, _Fields) else 0
        try:
            self._decoder(to_json(value))
        except ValidationError as error:
            return absent, error.error_count()
        return absent, 0

    def fit(self, value: Any, pointer: str = "") -> Fitted:
        """Decode the value, plain JSON that stands at ``pointer``, as far as it fits."""
        try:
            return Fitted(self._decoder(to_json(value)))
        except ValidationError:
            pass
        if self._form is None or not self._form.takes(value):
            return Fitted(value, (pointer,), clean=False)
        fitted = self._form.fit(value, pointer)
        # If all parts fit, it is the whole that breaks a rule, such as the length of a list.
        return fitted if fitted.mismatches else Fitted(fitted.value, (pointer,), fitted.clean)


@record(frozen=True)
class _List:
    item: Shape

    def takes(self, value: Any) -> bool:
        return isinstance(value, list)

    def fit(self, value: list[Any], pointer: str) -> Fitted:
        items = [self.item.fit(item, f"{pointer}/{index}") for index, item in enumerate(value)]
        return Fitted([item.value for item in items], _mismatches(items), all(item.clean for item in items))


@record(frozen=True)
class _Map:
    item: Shape

    def takes(self, value: Any) -> bool:
        return isinstance(value, dict)

    def fit(self, value: dict[str, Any], pointer: str) -> Fitted:
        items = {key: self.item.fit(item, pointer + pointer_step(key)) for key, item in value.items()}
        clean = all(item.clean for item in items.values())
        return Fitted({key: item.value for key, item in items.items()}, _mismatches(items.values()), clean)


@record(frozen=True)
class _Fields:
    cls: type[Model]

    def absent(self, value: dict[str, Any]) -> int:
        """Count the required properties that are missing, less all declared ones that are there."""
        fields = _fields(self.cls).values()
        return sum(-1 if field.wire in value else int(field.required) for field in fields)

    def takes(self, value: Any) -> bool:
        return isinstance(value, dict)

    def fit(self, value: dict[str, Any], pointer: str) -> Fitted:
        # It brings the defaults; what is required and missing has no place in it, and reads as None.
        model = self.cls.model_construct()
        kept = dict(value)
        mismatches: list[str] = []
        raw: dict[str, Any] = {}
        for name, field in _fields(self.cls).items():
            place = pointer + pointer_step(field.wire)
            if field.wire not in value:
                mismatches.extend([place] if field.required else ())
                continue
            fitted = field.shape.fit(kept.pop(field.wire), place)
            mismatches.extend(fitted.mismatches)
            model.__pydantic_fields_set__.add(name)
            if fitted.clean:
                vars(model)[name] = fitted.value
            else:
                vars(model).pop(name, None)
                raw[field.wire] = fitted.value
        model.__pydantic_fields_set__.update(kept)
        # What is not declared is written as it is.
        object.__setattr__(model, "__pydantic_extra__", kept | raw)
        return Fitted(model, tuple(mismatches))


@record(frozen=True)
class _Union:
    members: tuple[Shape, ...]

    def takes(self, value: Any) -> bool:
        return any(member.takes(value) for member in self.members)

    def fit(self, value: Any, pointer: str) -> Fitted:
        members = [member for member in self.members if member.takes(value)]
        fitted = min(members, key=lambda member: member.misfit(value)).fit(value, pointer)
        # To choose a variant, the serializer of a union looks closer than that of a model.
        return Fitted(fitted.value, fitted.mismatches, clean=False)


@record(frozen=True)
class _Tagged:
    marker: Discriminated
    members: tuple[Shape, ...]
    classes: tuple[type[Model], ...]

    def takes(self, value: Any) -> bool:
        return isinstance(value, dict)

    @cached_property
    def _shared(self) -> dict[str, tuple[str, tuple[Shape, ...]]]:
        """Python name to wire name and shapes, of the fields that each variant has."""
        variants = [_fields(cls) for cls in self.classes]
        return {
            name: (field.wire, tuple(variant[name].shape for variant in variants))
            for name, field in variants[0].items()
            if all(name in variant and variant[name].wire == field.wire for variant in variants)
        }

    def fit(self, value: dict[str, Any], pointer: str) -> Fitted:
        tag = value.get(self.marker.property)
        position = self.marker.mapping.get(tag) if isinstance(tag, str) else None
        if position is not None:
            fitted = self.members[position].fit(value, pointer)
            return Fitted(fitted.value, fitted.mismatches, clean=False)
        kept = dict(value)
        mismatches = [pointer]
        for wire, shapes in self._shared.values():
            if wire in value:
                shape = min(shapes, key=lambda shape: shape.misfit(value[wire]))
                fitted = shape.fit(value[wire], pointer + pointer_step(wire))
                mismatches.extend(fitted.mismatches)
                kept[wire] = fitted.value
        wire_names = {name: wire for name, (wire, _) in self._shared.items()}
        return Fitted(UnknownVariant.of(kept, wire_names), tuple(mismatches), clean=False)


_Form: TypeAlias = _List | _Map | _Fields | _Union | _Tagged


def _form(declared: Any) -> _Form | None:
    """Tell how a type is made up of others; ``None`` if it is not, or if only pydantic knows."""
    if isinstance(declared, TypeAliasType):
        return _form(declared.__value__)
    if isinstance(declared, type) and issubclass(declared, Model):
        return _Fields(declared)
    arguments = get_args(declared)
    match get_origin(declared):
        case origin if origin is Annotated:
            markers = [mark for mark in arguments[1:] if isinstance(mark, Discriminated)]
            return _tagged(markers[0], arguments[0]) if markers else _form(arguments[0])
        case origin if origin in (Union, UnionType):
            members = [member for member in arguments if member is not NoneType]
            return _form(members[0]) if len(members) == 1 else _Union(tuple(map(Shape, members)))
        case origin if origin is list:
            return _List(Shape(arguments[0]))
        case origin if origin is dict and arguments[0] is str:
            return _Map(Shape(arguments[1]))
        case _:
            return None


def _tagged(marker: Discriminated, union: Any) -> _Tagged:
    classes = tuple(cls for cls in union_classes(union) if issubclass(cls, Model))
    return _Tagged(marker, tuple(map(Shape, union_members(union))), classes)


@record(frozen=True, kw_only=True)
class _Field:
    wire: str
    shape: Shape
    required: bool


@cache
def _fields(cls: type[Model]) -> dict[str, _Field]:
    """Give the fields of a model by Python name."""
    with BUILDING:
        cls.model_rebuild()
    fields: dict[str, _Field] = {}
    for name, info in cls.model_fields.items():
        declared = Annotated[info.annotation, *info.metadata] if info.metadata else info.annotation
        fields[name] = _Field(wire=info.alias or name, shape=Shape(declared), required=info.is_required())
    return fields


def _mismatches(parts: Iterable[Fitted]) -> tuple[str, ...]:
    return tuple(pointer for part in parts for pointer in part.mismatches)
