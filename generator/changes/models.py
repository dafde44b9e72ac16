"""Models, old against new."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

from ..api.model import ConstantDefault, Discriminator, Model, ModelField, Usage
from .index import Index
from .kinds import Kind
from .model import Change, Spot, Subject
from .pointers import property_pointer
from .scene import NO_DATE, Scene
from .shapes import NONE, Relation, relate, shape_of, text
from .values import Both

_FORMS = (("enum", "an enumeration"), ("properties", "an object"), ("anyOf", "a union"))


def compare_models(both: Both) -> Iterator[Change]:
    """All models: those that are gone, those that are new, and what became of the rest."""
    come = both.new.models.keys() - set(both.keys.values())
    for key, model in both.old.models.items():
        if key not in both.keys:
            yield _scene(both.old, key, model.usage, old=_spot(both.old, key)).change(Kind.MODEL_REMOVED)
    for key, model in both.new.models.items():
        if key in come:
            yield _scene(both.new, key, model.usage, new=_spot(both.new, key)).change(Kind.MODEL_ADDED)
    for key, other in both.keys.items():
        yield from _compare(both, both.old.models[key], both.new.models[other])
    yield from _hidden(both)


def _hidden(both: Both) -> Iterator[Change]:
    """Models that a version has no use for any more: they are there still, but not among its own."""
    now = {(version, both.new.classes[key]): key for version, key in both.new.exports}
    for version, key in both.old.exports:
        twin, name = both.keys.get(key), both.old.classes[key]
        if twin is None or version not in both.new.versions or both.new.classes[twin] != name:
            continue
        if both.new.models[twin].version != version and now.get((version, name)) != twin:
            scene = _scene(both.old, key, Usage.BOTH, old=_spot(both.old, key), new=_spot(both.new, twin))
            here = replace(scene, version=version, resource=None, stable=both.old.is_stable(version))
            yield here.change(Kind.MODEL_HIDDEN, f"{version}.models.{name}", both.new.python(twin))


def _scene(index: Index, key: str, usage: Usage, *, old: Spot | None = None, new: Spot | None = None) -> Scene:
    """A model; it is told under the resource that alone uses it, if one does."""
    calls = index.used_by.get(key, ())
    version = index.models[key].version
    resources = {call.resource.name.python for call in calls if call.version_name == version}
    return Scene(
        subject=Subject.MODEL,
        stable=index.is_model_stable(key),
        usage=usage,
        version=version,
        resource=resources.pop() if len(resources) == 1 else None,
        old=old,
        new=new,
        operations=tuple(call.python for call in calls),
    )


def _spot(index: Index, key: str) -> Spot:
    return Spot(pointer=index.models[key].origin.pointer, python=index.python(key))


def _compare(both: Both, old: Model, new: Model) -> Iterator[Change]:
    usage = _usage(old.usage, new.usage)
    scene = _scene(both.old, old.key, usage, old=_spot(both.old, old.key), new=_spot(both.new, new.key))
    if scene.old and scene.new and scene.old.python != scene.new.python:
        yield scene.change(Kind.MODEL_RENAMED, scene.old.python, scene.new.python)
    was, now = _form(old), _form(new)
    if was != now:
        yield scene.change(Kind.MODEL_REPLACED, was, now)
    elif "enum" in old.schema:
        yield from _values(both, scene, old, new)
    elif "properties" in old.schema:
        yield from _fields(both, scene, old, new)
    elif "anyOf" in old.schema:
        yield from _variants(both, scene, old, new)
    else:
        yield from both.compare_schemas(scene, old.schema, new.schema, optional=False)


def _usage(old: Usage, new: Usage) -> Usage:
    """The way that a model went and still goes; where it goes another way now, code that is there knows the old one."""
    return new if old is Usage.BOTH else old


def _form(model: Model) -> str:
    return next((name for keyword, name in _FORMS if keyword in model.schema), "another name of a type")


# Enumerations ------------------------------------------------------------------------------------


def _values(both: Both, scene: Scene, old: Model, new: Model) -> Iterator[Change]:
    was, now = ({name.wire: name.python for name in model.members} for model in (old, new))
    here = scene.at(Subject.VALUE, scene.usage, scene.old, scene.new)
    if old.schema.get("type") != new.schema.get("type"):
        yield scene.change(Kind.TYPE_CHANGED, str(old.schema.get("type")), str(new.schema.get("type")))
        return
    for wire in now.keys() - was.keys():
        yield here.change(Kind.VALUE_ADDED, new=now[wire])
    for wire in was.keys() - now.keys():
        yield here.change(Kind.VALUE_REMOVED, old=was[wire])
    for wire in was.keys() & now.keys():
        if was[wire] != now[wire]:
            told = f"{both.old.python(old.key)}.{was[wire]}", f"{both.new.python(new.key)}.{now[wire]}"
            yield here.change(Kind.VALUE_RENAMED, *told)


# Objects -----------------------------------------------------------------------------------------


def _fields(both: Both, scene: Scene, old: Model, new: Model) -> Iterator[Change]:
    was, now = ({field.name.wire: field for field in model.fields} for model in (old, new))
    for wire, field in was.items():
        mine = _field_spot(both.old, old, field)
        if wire not in now:
            gone = scene.at(Subject.FIELD, scene.usage, mine, None)
            yield gone.change(Kind.FIELD_REMOVED, old=_field_text(both.old, old, field))
        else:
            here = scene.at(Subject.FIELD, scene.usage, mine, _field_spot(both.new, new, now[wire]))
            schemas = old.schema["properties"][wire], new.schema["properties"][wire]
            yield from _field(both, here, field, now[wire], *schemas)
    for wire, field in now.items():
        if wire not in was:
            here = scene.at(Subject.FIELD, scene.usage, None, _field_spot(both.new, new, field))
            is_given = field.required and not isinstance(field.default, ConstantDefault)
            kind = Kind.FIELD_REQUIRED_ADDED if is_given else Kind.FIELD_ADDED
            yield here.change(kind, new=_field_text(both.new, new, field))
    yield from _others(both, scene, old.schema.get("additionalProperties"), new.schema.get("additionalProperties"))


def _field_spot(index: Index, model: Model, field: ModelField) -> Spot:
    pointer = property_pointer(index.edition.document, model.origin.pointer, field.name.wire)
    return Spot(pointer=pointer, python=f"{index.python(model.key)}.{field.name.python}")


def _field_text(index: Index, model: Model, field: ModelField) -> str:
    """A field's type as Python has it: what may be missing is None."""
    shape = shape_of(model.schema["properties"][field.name.wire], index.base)
    return text(shape if field.required else shape | {NONE}, index.classes)


def _field(
    both: Both, scene: Scene, was: ModelField, now: ModelField, old: Mapping[str, Any], new: Mapping[str, Any]
) -> Iterator[Change]:
    if was.name.python != now.name.python and scene.old and scene.new:
        yield scene.change(Kind.FIELD_RENAMED, scene.old.python, scene.new.python)
    if was.required != now.required:
        yield scene.change(Kind.FIELD_BECAME_REQUIRED if now.required else Kind.FIELD_BECAME_OPTIONAL)
    if (deprecated := new.get("deprecated") is True) != (old.get("deprecated") is True):
        yield scene.change(Kind.DEPRECATED if deprecated else Kind.REINSTATED, new=NO_DATE)
    if (access := _access(old)) != (other := _access(new)):
        yield scene.change(Kind.FIELD_ACCESS_CHANGED, access, other)
    yield from both.compare_schemas(scene, old, new, optional=not (was.required and now.required))


def _access(schema: Mapping[str, Any]) -> str:
    if schema.get("readOnly") is True:
        return "only read"
    return "only written" if schema.get("writeOnly") is True else "read and written"


def _others(both: Both, scene: Scene, old: Any, new: Any) -> Iterator[Change]:
    """Keys that are no fields: false where there may be none, else the schema of their values."""
    if old is False and new is not False:
        yield scene.change(Kind.MODEL_OPENED)
    elif new is False and old is not False:
        yield scene.change(Kind.MODEL_CLOSED)
    elif isinstance(old, Mapping) or isinstance(new, Mapping):
        mine, theirs = ({"type": "object", "additionalProperties": one} for one in (old, new))
        yield from both.compare_schemas(scene, mine, theirs, optional=True)


# Unions ------------------------------------------------------------------------------------------


def _variants(both: Both, scene: Scene, old: Model, new: Model) -> Iterator[Change]:
    mine, theirs = (shape_of(model.schema, index.base) for model, index in ((old, both.old), (new, both.new)))
    known = {atom: both.renamed(frozenset({atom})) for atom in mine}
    for atom in sorted(theirs, key=repr):
        if not any(relate(shape, frozenset({atom})) in (Relation.SAME, Relation.NARROWER) for shape in known.values()):
            yield scene.change(Kind.VARIANT_ADDED, new=text(frozenset({atom}), both.new.classes))
    for atom in sorted(mine, key=repr):
        if not any(relate(known[atom], frozenset({one})) in (Relation.SAME, Relation.WIDER) for one in theirs):
            yield scene.change(Kind.VARIANT_REMOVED, old=text(frozenset({atom}), both.old.classes))
    yield from _discriminators(both, scene, old.discriminator, new.discriminator)


def _discriminators(both: Both, scene: Scene, old: Discriminator | None, new: Discriminator | None) -> Iterator[Change]:
    was, now = (one.property.wire if one else "their fields" for one in (old, new))
    if was != now:
        yield scene.change(Kind.DISCRIMINATOR_CHANGED, was, now)
    before, after = (dict(one.mapping) if one else {} for one in (old, new))
    kept = {both.keys.get(key) for key in before.values()} & set(after.values())
    for value, key in before.items():
        twin = both.keys.get(key)
        if value in after and twin != after[value]:
            told = both.old.classes[key], f"{value} is {both.new.classes[after[value]]}"
            yield scene.change(Kind.DISCRIMINATOR_REMAPPED, *told)
        elif value not in after and twin in kept:
            yield scene.change(Kind.DISCRIMINATOR_VALUE_REMOVED, old=value)
    for value, key in after.items():
        if value not in before and key in kept:
            yield scene.change(Kind.DISCRIMINATOR_VALUE_ADDED, new=value)
