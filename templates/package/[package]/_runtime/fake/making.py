"""Values for schemas: from what is wanted, examples, constants and formats; the same for the same seed."""

from __future__ import annotations

from dataclasses import replace
from random import Random
from typing import TYPE_CHECKING, Any

from .draft import DEEPEST, NOTHING, Draft, UnmakeableError
from .judging import type_of
from .scalars import scalars
from .schemas import EndlessError, Flat, merged

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from .facts import Schema
    from .judging import Judge
    from .schemas import Schemas, Union

_MOST_TELLING = 8
"""How many of the properties that are omitted are tried one by one."""


class Maker:
    """Makes values for the schemas of one API.

    A value is what the strict judge takes, if there is one, else what the mild one takes.
    """

    def __init__(self, schemas: Schemas, strict: Judge, mild: Judge, seed: int, wall: Callable[[], float]) -> None:
        """:param wall: gives the time in seconds since 1970."""
        self._schemas = schemas
        self._judge = strict
        self._mild = mild
        self._seed = seed
        self._wall = wall

    def make(self, schema: Schema, draft: Draft) -> Any:
        """Make a value that the schema accepts, as near to what is wanted as can be.

        :raises UnmakeableError: if none is found.
        """
        if not draft.full and draft.wanted is not NOTHING and self._judge.accepts(schema, draft.wanted):
            return draft.wanted
        for attempts in _attempts(draft):
            made = [attempts[0].wanted] if not draft.full else []
            for attempt in attempts:
                value = self._attempted(schema, attempt)
                if value is not NOTHING and self._judge.accepts(schema, value):
                    return value
                made.append(value)
            for value in made:
                if value is not NOTHING and self._mild.accepts(schema, value):
                    return value
        raise UnmakeableError(draft.place)

    def _attempted(self, schema: Schema, draft: Draft) -> Any:
        try:
            return self._value(schema, draft)
        except UnmakeableError:
            return NOTHING

    def tried(self, schema: Schema, draft: Draft) -> Any:
        """Make the same with all that is wanted, ``NOTHING`` if that cannot be."""
        if not draft.full and self._judge.accepts(schema, draft.wanted):
            return draft.wanted
        value = self._attempted(schema, draft)
        return value if value is not NOTHING and self._mild.accepts(schema, value) else NOTHING

    def _value(self, schema: Schema, draft: Draft) -> Any:
        try:
            flat = self._schemas.flat(schema)
        except EndlessError:
            raise UnmakeableError(draft.place) from None
        if not flat.names.isdisjoint(draft.above):
            # A thing in itself: what is above it may go without, or takes another alternative.
            raise UnmakeableError(draft.place)
        return self._of(flat, replace(draft, here=draft.here | flat.names))

    def _of(self, flat: Flat, draft: Draft) -> Any:
        if "const" in flat.words:
            return flat.words["const"]
        if draft.wanted is NOTHING and not draft.fresh and (given := self._example(flat)) is not NOTHING:
            return given
        if flat.unions:
            return self._variant(flat, draft)
        if "enum" in flat.words:
            return self._choice(flat, draft)
        match _kind(flat, draft.wanted):
            case "object":
                return self._object(flat, draft)
            case "array":
                return self._array(flat, draft)
            case "null":
                return None
            case kind:
                return self._scalar(kind, flat, draft)

    def _example(self, flat: Flat) -> Any:
        """The first example that is one."""
        for value in flat.words.get("examples", ()):
            if self._fits(flat, value):
                return value
        return NOTHING

    def _fits(self, flat: Flat, value: Any) -> bool:
        return self._judge.accepts(flat.words, value) and all(
            any(self._judge.accepts(variant, value) for variant in union.variants) for union in flat.unions
        )

    def _random(self, draft: Draft) -> Random:
        return Random(f"{self._seed} {draft.place}")  # noqa: S311 - the same for the same seed is what is wanted

    # Alternatives --------------------------------------------------------------------------------

    def _variant(self, flat: Flat, draft: Draft) -> Any:
        """The first value, variant by variant, that is of the union; what is wanted decides where to begin."""
        union, *others = flat.unions
        base = replace(flat, unions=tuple(others))
        for variant in self._ordered(union, draft):
            for value in self._of_variant(base, union, variant, draft):
                if all(self._judge.accepts({"oneOf": list(one.variants)}, value) for one in flat.unions):
                    return value
        for variant in self._ordered(union, draft):
            for value in self._of_variant(base, union, variant, draft):
                if self._fits(flat, value):
                    return value
        for variant in self._ordered(union, draft):
            for value in self._of_variant(base, union, variant, draft):
                if all(self._mild.accepts({"anyOf": list(one.variants)}, value) for one in flat.unions):
                    return value
        raise UnmakeableError(draft.place)

    def _ordered(self, union: Union, draft: Draft) -> list[Schema]:
        def rank(variant: Schema) -> tuple[int, bool]:
            told = union.told(variant)
            both: Schema = variant if told is None else {"allOf": [variant, told]}
            wrong = 0 if draft.wanted is NOTHING else len(self._judge.problems(both, draft.wanted))
            return wrong, variant.get("type") == "null" and draft.wanted is not None

        return sorted(union.variants, key=rank)

    def _of_variant(self, base: Flat, union: Union, variant: Schema, draft: Draft) -> Iterator[Any]:
        told = union.told(variant)
        try:
            flat = self._schemas.both(variant, *([told] if told else []))
        except EndlessError:
            return
        if variant.get("$ref") in draft.here or not flat.names.isdisjoint(draft.above):
            return
        whole = merged((base, flat))
        # A variant that is built on what it is a variant of would bring the same alternatives again.
        whole = replace(whole, unions=tuple(one for one in whole.unions if one.variants != union.variants))
        required = {name for one in union.variants for name in self._required(one)}
        foreign = frozenset(required - set(whole.words.get("required", ())))
        inner = replace(draft, here=draft.here | flat.names)
        lean = replace(inner, wanted=_without(draft.wanted, foreign), omitted=draft.omitted | foreign)
        for attempt in (inner, lean, replace(lean, full=False), replace(lean, full=False, wanted=NOTHING)):
            try:
                yield self._of(whole, attempt)
            except UnmakeableError:
                continue

    def _required(self, schema: Schema) -> list[str]:
        try:
            found: list[str] = self._schemas.flat(schema).words.get("required", [])
        except EndlessError:
            return []
        return found

    # Values of one kind --------------------------------------------------------------------------

    def _choice(self, flat: Flat, draft: Draft) -> Any:
        if draft.wanted is not NOTHING and self._judge.accepts(flat.words, draft.wanted):
            return draft.wanted
        fitting = [value for value in flat.words["enum"] if self._judge.accepts(flat.words, value)]
        usual = [value for value in fitting if value is not None] or fitting
        if not usual:
            raise UnmakeableError(draft.place)
        return self._random(draft).choice(usual)

    def _object(self, flat: Flat, draft: Draft) -> dict[str, Any]:
        made: dict[str, Any] = {}
        required = set(flat.words.get("required", ()))
        for name, schema in flat.properties.items():
            is_needed = name in draft.properties or name in required
            if not is_needed and not self._is_extra(name, schema, draft):
                continue
            try:
                value = self._part(schema, draft, name)
            except UnmakeableError:
                if name in required:
                    raise
                continue
            if is_needed or self._judge.accepts(schema, value):
                made[name] = value
        made |= self._more(flat, draft, required - made.keys())
        for name, schema in flat.properties.items():
            if len(made) < flat.words.get("minProperties", 0) and name not in made:
                made[name] = self._part(schema, draft, name)
        return made

    def _part(self, schema: Schema, draft: Draft, name: str | int) -> Any:
        wanted = draft.properties.get(name, NOTHING) if isinstance(name, str) else NOTHING
        part = draft.of(name, wanted)
        if wanted is not NOTHING and self._judge.accepts(schema, wanted):
            return wanted
        return self.make(schema, part if wanted is NOTHING else replace(part, full=False))

    def _is_extra(self, name: str, schema: Schema, draft: Draft) -> bool:
        is_hidden = schema.get("writeOnly", False)
        return draft.full and draft.depth < DEEPEST and name not in draft.omitted and not is_hidden

    def _more(self, flat: Flat, draft: Draft, missing: set[str]) -> dict[str, Any]:
        """Properties that have no schema of their own."""
        more = flat.words.get("additionalProperties", True)
        known = flat.properties.keys()
        names = [name for name in draft.properties if name not in known] + sorted(missing - draft.properties.keys())
        if not names and isinstance(more, dict) and draft.full and not known and draft.wanted is NOTHING:
            names = ["key"]
        while len(names) < flat.words.get("minProperties", 0) - len(known):
            names.append(f"key{len(names)}")
        made: dict[str, Any] = {}
        for name in names:
            if isinstance(more, dict):
                made[name] = self._part(more, draft, name)
            elif more:
                made[name] = draft.properties.get(name, name)
        return made

    def _array(self, flat: Flat, draft: Draft) -> list[Any]:
        first = flat.words.get("prefixItems", [])
        items = flat.words.get("items", {})
        least, most = flat.words.get("minItems", 0), flat.words.get("maxItems")
        wanted: list[Any] = draft.wanted if isinstance(draft.wanted, list) else []
        length = len(wanted)
        if draft.wanted is NOTHING and draft.full and draft.depth < DEEPEST:
            length = 1
        length = max(length, least, len(first) if items is False else 0)
        length = length if most is None else min(length, most)
        made: list[Any] = []
        for number in range(length):
            schema = first[number] if number < len(first) else items
            part = draft.of(number, wanted[number] if number < len(wanted) else NOTHING)
            # Examples would make items alike.
            part = replace(part, fresh=part.fresh or number > 0, full=part.full and number >= len(wanted))
            try:
                made.append(self.make(schema if isinstance(schema, dict) else {}, part))
            except UnmakeableError:
                if number < least:
                    raise
        return made

    def _scalar(self, kind: str, flat: Flat, draft: Draft) -> Any:
        random = self._random(draft)
        for value in scalars(kind, flat.words, draft, self._example(flat), random, self._wall()):
            if value is not NOTHING and self._judge.accepts(flat.words, value):
                return value
        raise UnmakeableError(draft.place)


def _attempts(draft: Draft) -> Iterator[tuple[Draft, ...]]:
    """With what is wanted and, where that cannot be, without; each time whole first, then with what must be alone."""
    for one in (draft, replace(draft, wanted=NOTHING, fresh=True))[: 1 if draft.wanted is NOTHING else 2]:
        # One of what is omitted may be what tells alternatives apart; else it is all of it.
        nearly = (one.omitted - {name} for name in sorted(one.omitted)[:_MOST_TELLING])
        whole = (one, *(replace(one, omitted=omitted) for omitted in (*nearly, frozenset[str]()) if one.omitted))
        yield (*whole, replace(one, full=False)) if one.full else (one,)


def _kind(flat: Flat, wanted: Any) -> str:
    types = flat.types
    if wanted is not NOTHING:
        kind = type_of(wanted)
        if not types or kind in types or (kind == "integer" and "number" in types):
            return kind
    return next((one for one in types if one != "null"), "null" if types else "any")


def _without(value: Any, names: frozenset[str]) -> Any:
    return {name: item for name, item in value.items() if name not in names} if isinstance(value, dict) else value
