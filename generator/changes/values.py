"""What values a thing takes, old against new: types, null, bounds, defaults, values of enumerations."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from .bounds import Bounds, bounds, bounds_text, relate_bounds
from .index import Index
from .kinds import Kind
from .model import Change
from .scene import Scene
from .shapes import NONE, Constant, Ref, Relation, Shape, keys_of, relate, renamed, shape_of, text

_TYPE = {
    Relation.WIDER: Kind.TYPE_WIDENED,
    Relation.NARROWER: Kind.TYPE_NARROWED,
    Relation.OTHER: Kind.TYPE_CHANGED,
}
_BOUNDS = {
    Relation.WIDER: Kind.BOUNDS_WIDENED,
    Relation.NARROWER: Kind.BOUNDS_NARROWED,
    Relation.OTHER: Kind.BOUNDS_CHANGED,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Both:
    """Both editions, and the new key of each old model that is still there."""

    old: Index
    new: Index
    keys: Mapping[str, str]

    def renamed(self, shape: Shape) -> Shape:
        """An old type with the new models in it."""
        twins = {key: Ref(self.keys[key], self.new.base(self.keys[key])) for key in keys_of(shape) & self.keys.keys()}
        return renamed(shape, twins)

    def compare_types(self, scene: Scene, old: Shape, new: Shape) -> Iterator[Change]:
        """Types but for null; the values of a list of constants each by itself."""
        old, new = old - {NONE}, new - {NONE}
        mine = self.renamed(old)
        if old and new and all(isinstance(atom, Constant) for atom in old | new) and old & new:
            for atom in _ordered(new - old):
                yield scene.change(Kind.VALUE_ADDED, new=text(frozenset({atom}), {}))
            for atom in _ordered(old - new):
                yield scene.change(Kind.VALUE_REMOVED, old=text(frozenset({atom}), {}))
        elif (relation := relate(mine, new)) is not Relation.SAME:
            told = text(old, self.old.classes) or "null", text(new, self.new.classes) or "null"
            yield scene.change(_TYPE[relation], *told)

    def compare_nulls(self, scene: Scene, old: Shape, new: Shape, *, optional: bool) -> Iterator[Change]:
        """Whether null is a value; `optional` where the thing is None anyway while it is missing."""
        was, now = NONE in old, NONE in new
        if was == now:
            return
        if optional:
            yield scene.change(Kind.OPTIONAL_BECAME_NULLABLE if now else Kind.OPTIONAL_BECAME_NOT_NULLABLE)
        else:
            yield scene.change(Kind.BECAME_NULLABLE if now else Kind.BECAME_NOT_NULLABLE)

    def compare_schemas(
        self, scene: Scene, old: Mapping[str, Any], new: Mapping[str, Any], *, optional: bool
    ) -> Iterator[Change]:
        """Everything about the values of two schemas in normal form."""
        mine, theirs = shape_of(old, self.old.base), shape_of(new, self.new.base)
        yield from self.compare_types(scene, mine, theirs)
        yield from self.compare_nulls(scene, mine, theirs, optional=optional)
        if relate(self.renamed(mine), theirs) is not Relation.OTHER:
            yield from _limits(scene, bounds(old), bounds(new))
        yield from _defaults(scene, old, new)


def _limits(scene: Scene, old: Bounds, new: Bounds) -> Iterator[Change]:
    """Bounds, which are those of one type: for values of another they say nothing."""
    if (relation := relate_bounds(old, new)) is not Relation.SAME:
        yield scene.change(_BOUNDS[relation], bounds_text(old, new), bounds_text(new, old))


def _defaults(scene: Scene, old: Mapping[str, Any], new: Mapping[str, Any]) -> Iterator[Change]:
    was, now = (schema.get("default") for schema in (old, new))
    if was == now and type(was) is type(now):
        return
    told = json.dumps(was, ensure_ascii=False), json.dumps(now, ensure_ascii=False)
    kind = Kind.DEFAULT_ADDED if was is None else Kind.DEFAULT_REMOVED if now is None else Kind.DEFAULT_CHANGED
    yield scene.change(kind, *told)


def _ordered(shape: Shape) -> list[Any]:
    return sorted(shape, key=repr)
