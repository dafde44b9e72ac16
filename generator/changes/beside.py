"""What stands beside the method of an operation, old against new: what a list can be filtered by, and presets."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from ..api.model import Filterable, FilterProperty, Preset, Type
from .index import Call, Index
from .kinds import Kind
from .model import Change, Spot
from .scene import Scene
from .values import Both


def compare_beside(both: Both, scene: Scene, old: Call, new: Call) -> Iterator[Change]:
    """What an operation has had beside it, and has now."""
    yield from _filterables(both, scene, old, new)
    yield from _presets(both, scene, old, new)


# What a list can be filtered by --------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class _Known:
    """A property to filter by: what leads to it, and its type."""

    python: str
    type: Type


def _filterables(both: Both, scene: Scene, old: Call, new: Call) -> Iterator[Change]:
    was, now = _known(old), _known(new)
    for path in sorted(was.keys() | now.keys()):
        before, after = was.get(path), now.get(path)
        here = _at(scene, before.python if before else None, after.python if after else None)
        if before is None:
            yield here.change(Kind.FILTERABLE_ADDED)
        elif after is None:
            yield here.change(Kind.FILTERABLE_REMOVED)
        else:
            if before.python != after.python:
                yield here.change(Kind.FILTERABLE_RENAMED, before.python, after.python)
            texts = both.old.text(before.type), both.new.text(after.type)
            if texts[0] != texts[1]:
                yield here.change(Kind.FILTERABLE_CHANGED, *texts)


def _known(call: Call) -> dict[tuple[str, ...], _Known]:
    holder = call.operation.filterable
    return dict(_below(holder, f"{call.home}.{holder.name}")) if holder else {}


def _below(holder: Filterable | FilterProperty, way: str) -> Iterator[tuple[tuple[str, ...], _Known]]:
    for one in holder.properties:
        python = f"{way}.{one.name.python}"
        if one.type is not None:
            yield one.path, _Known(python=python, type=one.type)
        yield from _below(one, python)


# Presets -------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class _Argument:
    """What a call of a preset may give: its name in Python, its type in words, whether it must be given."""

    python: str
    text: str
    required: bool


def _presets(both: Both, scene: Scene, old: Call, new: Call) -> Iterator[Change]:
    was, now = _named(old), _named(new)
    for wire in sorted(was.keys() | now.keys()):
        before, after = was.get(wire), now.get(wire)
        names = _way(old, before), _way(new, after)
        here = _at(scene, *names)
        if before is None:
            yield here.change(Kind.PRESET_ADDED, new=new.python)
        elif after is None:
            yield here.change(Kind.PRESET_REMOVED, old=old.python)
        else:
            if names[0] != names[1]:
                yield here.change(Kind.PRESET_RENAMED, names[0] or "", names[1] or "")
            if _body(before) != _body(after):
                yield here.change(Kind.PRESET_CHANGED)
            yield from _arguments(here, _taken(before, both.old), _taken(after, both.new))


def _named(call: Call) -> dict[str, Preset]:
    return {one.name.wire: one for one in call.operation.presets.presets} if call.operation.presets else {}


def _way(call: Call, preset: Preset | None) -> str | None:
    presets = call.operation.presets
    return f"{call.home}.{presets.name}.{preset.name.python}" if presets and preset else None


def _body(preset: Preset) -> object:
    """What tells how its body is made of what is given."""
    subject = preset.subject
    return preset.body, preset.to, (subject.to, subject.property) if subject else None


def _taken(preset: Preset, index: Index) -> dict[tuple[str, str], _Argument]:
    """What is given for the body, by where it comes from and its name there; the rest is the operation's own."""
    found = {
        ("body", one.name.wire): _Argument(python=one.name.python, text=index.text(one.type), required=one.required)
        for one in preset.arguments
    }
    if subject := preset.subject:
        texts = " or ".join(index.text(one) for one in (subject.type, *subject.models))
        found["subject", ""] = _Argument(python=subject.name.python, text=texts, required=True)
    return found


def _arguments(
    scene: Scene, old: Mapping[tuple[str, str], _Argument], new: Mapping[tuple[str, str], _Argument]
) -> Iterator[Change]:
    for key in sorted(old.keys() | new.keys()):
        was, now = old.get(key), new.get(key)
        if was is None and now is not None:
            kind = Kind.PRESET_ARGUMENT_REQUIRED_ADDED if now.required else Kind.PRESET_ARGUMENT_ADDED
            yield scene.change(kind, new=now.python)
        elif was is not None and now is None:
            yield scene.change(Kind.PRESET_ARGUMENT_REMOVED, old=was.python)
        elif was is not None and now is not None:
            if was.python != now.python:
                yield scene.change(Kind.PRESET_ARGUMENT_RENAMED, was.python, now.python)
            if (was.text, was.required) != (now.text, now.required):
                yield scene.change(Kind.PRESET_ARGUMENT_CHANGED, _said(was), _said(now))


def _said(argument: _Argument) -> str:
    return f"{'' if argument.required else 'optional '}{argument.python}: {argument.text}"


def _at(scene: Scene, old: str | None, new: str | None) -> Scene:
    return scene.at(scene.subject, scene.usage, _spot(scene.old, old), _spot(scene.new, new))


def _spot(spot: Spot | None, python: str | None) -> Spot | None:
    return Spot(pointer=spot.pointer, python=python) if spot and python else None
