"""The base class of all models, and the two kinds of types that pydantic has no word for."""

from __future__ import annotations

import re
import types
from collections.abc import Callable, Iterable, Mapping
from dataclasses import field
from functools import cache
from typing import (
    TYPE_CHECKING,
    Annotated,
    Any,
    Literal,
    Self,
    TypeAlias,
    TypeVar,
    Union,
    cast,
    get_args,
    get_origin,
)

from pydantic import BaseModel, ConfigDict, Field, GetCoreSchemaHandler, PrivateAttr
from pydantic_core import CoreSchema, core_schema
from typing_extensions import TypeAliasType

from .record import record

E = TypeVar("E")

Open: TypeAlias = Annotated[E | str, Field(union_mode="left_to_right")]
"""A text enumeration that may grow: a known value is the member, any other stays text."""

OpenInt: TypeAlias = Annotated[E | int, Field(union_mode="left_to_right")]
"""The same for an enumeration of integers."""

# Names of fields that people print without a thought, and that then stand in a log.
_CONFIDENTIAL = r"password|passphrase|secret|token|credential|authorization|api_?key|private_?key|^headers$"

# Where a union has its UnknownVariant, beside the positions of its members.
_UNKNOWN = -1


class Model(BaseModel):
    """Base of all models: keeps properties it does not know and gives them back.

    Fields may be given by their Python or their wire name. A required constant, which is a field whose
    default is the single value of its ``Literal``, counts as set, because the server demands it.

    A field of a reply whose value is not of its type holds the value as JSON has it. It is kept with the
    properties that the model does not know, under its wire name, from where the attribute reads it and
    serializers write it, until the attribute is set. A required field that a reply lacks reads as ``None``.
    """

    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        validate_by_alias=True,
        # What is assigned later meets the same checks as what is given at first.
        validate_assignment=True,
        # A model may hold a password; an error's message goes to logs.
        hide_input_in_errors=True,
        # Names repeat in each object of a reply; to look for each of its texts among those before costs a sixth more.
        cache_strings="keys",
        defer_build=True,
        protected_namespaces=(),
    )

    @classmethod
    def __pydantic_init_subclass__(cls, **kwargs: Any) -> None:
        super().__pydantic_init_subclass__(**kwargs)
        constants = frozenset(
            name for name, info in cls.model_fields.items() if _is_constant(info.annotation, info.default)
        )
        if not constants:
            return

        def mark(self: Model, _context: Any) -> None:
            self.__pydantic_fields_set__.update(constants)

        # Only these classes get the hook: it would slow down the decoding of every other one. pydantic
        # reads both names when it builds the validator, which defer_build puts off until after this.
        setattr(cls, "model_post_init", mark)  # noqa: B010
        cls.__pydantic_post_init__ = "model_post_init"

    # Hidden, lest type checkers think that a model has any attribute.
    if not TYPE_CHECKING:  # pragma: no branch

        def __getattr__(self, name: str) -> Any:
            field = type(self).__pydantic_fields__.get(name)
            if field is None:
                return super().__getattr__(name)
            return (self.__pydantic_extra__ or {}).get(field.alias or name)

        def __setattr__(self, name: str, value: Any) -> None:
            super().__setattr__(name, value)
            self._drop_raw([name])

        def model_copy(self, *, update: Mapping[str, Any] | None = None, deep: bool = False) -> Self:
            copied = super().model_copy(update=update, deep=deep)
            copied._drop_raw(update or ())
            return copied

    def __repr_args__(self) -> Iterable[tuple[str | None, Any]]:
        for name, value in super().__repr_args__():
            may_tell = isinstance(value, (str, Mapping, BaseModel, list))
            yield name, "***" if may_tell and name and re.search(_CONFIDENTIAL, name, re.IGNORECASE) else value

    def _drop_raw(self, names: Iterable[str]) -> None:
        """Forget the raw values of fields that have got another."""
        for name in names:
            field = type(self).__pydantic_fields__.get(name)
            if field is not None and self.__pydantic_extra__:
                self.__pydantic_extra__.pop(field.alias or name, None)


class ClosedModel(Model):
    """Base of models that a request may not add to (JSON Schema's ``additionalProperties: false``)."""

    model_config = ConfigDict(extra="forbid")


def _is_constant(annotation: Any, default: Any) -> bool:
    """Tell whether a field is ``Literal[x] = x``, or ``Literal[x] | str = x`` where replies may differ."""
    members = union_members(annotation)
    literals = [get_args(member) for member in members if get_origin(member) is Literal]
    others = [member for member in members if get_origin(member) is not Literal]
    return literals == [(default,)] and others in ([], [type(default)])


class UnknownVariant(Model):
    """A value whose discriminator names no variant that the API declares.

    It is an instance of none of the variants. All of its properties are kept as those that no model knows,
    under their wire names; what all variants declare is decoded, and has its Python name, too.
    """

    _wire_names: dict[str, str] = PrivateAttr(default_factory=dict[str, str])

    @classmethod
    def of(cls, properties: Mapping[str, Any], wire_names: Mapping[str, str]) -> Self:
        """Make one of its properties by wire name, and the wire names by Python name of the shared ones."""
        variant = cls.model_construct(set(properties))
        # Not as arguments: pydantic has parameters of its own, which a property may be named like.
        object.__setattr__(variant, "__pydantic_extra__", dict(properties))
        variant._wire_names.update(wire_names)
        return variant

    if not TYPE_CHECKING:  # pragma: no branch

        def __getattr__(self, name: str) -> Any:
            # pydantic finds private attributes by this way, too.
            if name.startswith("_") or name not in self._wire_names:
                return super().__getattr__(name)
            return (self.__pydantic_extra__ or {}).get(self._wire_names[name])

        def __setattr__(self, name: str, value: Any) -> None:
            super().__setattr__(name if name.startswith("_") else self._wire_names.get(name, name), value)


@record(frozen=True)
class Discriminated:
    """Marks a union whose variant is told by one property (OpenAPI 3.1 section 4.8.25).

    :param property: the wire name of the property.
    :param mapping: value of the property to the position of the variant in the union; several values
        may lead to one variant.

    An instance of a variant is taken as it is, whatever its property says, and so is :class:`UnknownVariant`,
    which comes out of replies only.
    """

    property: str
    mapping: Mapping[str, int] = field(hash=False)

    def __get_pydantic_core_schema__(self, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        members = union_members(source)

        def by_tag() -> dict[str, CoreSchema]:
            return {tag: handler.generate_schema(members[at]) for tag, at in self.mapping.items()}

        def by_position() -> dict[Any, CoreSchema]:
            variants = {at: handler.generate_schema(member) for at, member in enumerate(members)}
            return variants | {_UNKNOWN: handler.generate_schema(UnknownVariant)}

        finder = _finder(self, members)
        # JSON is looked up without making Python objects first, which is what decoding spends its time
        # on. A callable finds the variant of instances, and of mappings with Python names.
        schema = core_schema.lax_or_strict_schema(
            core_schema.json_or_python_schema(
                self._tagged(by_tag(), self.property), self._tagged(by_position(), finder)
            ),
            # pydantic-core serializes by the strict branch: it must find the variant by class, since an
            # instance may hold a value that no tag names, or none.
            self._tagged(by_position(), finder),
        )
        return core_schema.nullable_schema(schema) if types.NoneType in members else schema

    def _tagged(self, choices: dict[Any, CoreSchema], discriminator: str | Callable[[Any], int | None]) -> CoreSchema:
        return core_schema.tagged_union_schema(
            choices,
            discriminator,
            custom_error_type="unknown_variant",
            custom_error_message="Property {property} must be one of {tags}",
            custom_error_context={
                "property": repr(self.property),
                "tags": ", ".join(repr(tag) for tag in self.mapping),
            },
        )


def _finder(marker: Discriminated, members: tuple[Any, ...]) -> Callable[[Any], int | None]:
    positions = {cls: at for at, member in enumerate(members) for cls in union_classes(member)}
    positions[UnknownVariant] = _UNKNOWN

    @cache
    def property_names() -> list[str]:
        # Not before the first value comes: only then are all classes defined.
        names = {marker.property: None}
        for cls in positions:
            if issubclass(cls, BaseModel):
                cls.model_rebuild()
                fields = cls.model_fields.items()
                names.update((name, None) for name, info in fields if info.alias == marker.property)
        return list(names)

    def find(value: Any) -> int | None:
        for cls in type(value).__mro__:
            if cls in positions:
                return positions[cls]
        if isinstance(value, Mapping):
            given = cast("Mapping[str, Any]", value)
            tag = next((given[name] for name in property_names() if name in given), None)
            if isinstance(tag, str):
                return marker.mapping.get(tag)
        return None

    return find


def union_members(source: Any) -> tuple[Any, ...]:
    """Give the members of a union; any other type is its own only member."""
    return get_args(source) if get_origin(source) in (Union, types.UnionType) else (source,)


def union_classes(member: Any) -> tuple[type, ...]:
    """Give the classes whose instances a member of a union stands for, through aliases and unions."""
    if isinstance(member, TypeAliasType):
        return union_classes(member.__value__)
    if get_origin(member) is Annotated:
        return union_classes(get_args(member)[0])
    if isinstance(member, type):
        return (member,)
    return tuple(cls for part in union_members(member) if part is not member for cls in union_classes(part))
