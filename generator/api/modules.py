"""Private modules of models: no two import each other, none makes a call load much that it does not need, and none is
larger than a type checker reads.

Takes models, each in the module of the resource that alone uses it or in the shared one, and moves some.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from ..graph import components
from .model import Model, Usage
from .naming import snake, words

SHARED = "common"
"""The module of models that several resources use."""

LARGEST = 5_000
"""How many classes, fields and members are in one module. pyright takes a module of some 30,000 for too complex, and
all its classes for unknown; and who needs one model waits for all of its module."""

MANY = 24
"""How many models of one module are worth to look at: to make a class takes a quarter of a millisecond."""

WORTH = 8
"""How many models are worth a module of their own, which takes as long to be found and read as two of them."""

_LONGEST_NAME = 48


def untangled(models: list[Model], below: Mapping[str, tuple[str, ...]]) -> list[Model]:
    """Models of modules that import each other move into one module, that of the newest version among them."""
    module_of = {model.key: model.module for model in models}
    imports: dict[str, set[str]] = {module: set() for module in module_of.values()}
    for model in models:
        imports[model.module].update(module_of[key] for key in below[model.key])
    moved: dict[str, str] = {}
    for group in components(imports):
        if len(group) > 1:
            moved.update(dict.fromkeys(group, min(group).rpartition(".")[0] + f".{SHARED}"))
    if not moved:
        return models
    return untangled([replace(model, module=moved.get(model.module, model.module)) for model in models], below)


def told_apart(models: list[Model]) -> list[Model]:
    """Models of several versions that are called alike and came into one module: the version stands before the name."""
    count = Counter((model.module, model.name.python.casefold()) for model in models)
    taken = {(place, model.name.python.casefold()) for model in models for place in (model.version, model.module)}
    result: list[Model] = []
    for model in models:
        name = model.name.python
        if count[model.module, name.casefold()] > 1 and model.version is not None:
            name = f"{model.version.capitalize()}{name}"
            while {(model.version, name.casefold()), (model.module, name.casefold())} & taken:
                name += "_"
            taken |= {(model.version, name.casefold()), (model.module, name.casefold())}
        result.append(replace(model, name=replace(model.name, python=name)))
    return result


def asked_apart(models: list[Model], below: Mapping[str, tuple[str, ...]]) -> list[Model]:
    """Of modules with many models, those that only requests have go into one of their own: who reads needs none."""
    told = _reached((model.key for model in models if model.usage is not Usage.REQUEST), below)
    sizes = Counter(model.module for model in models)
    asked: dict[str, list[str]] = {}
    for model in models:
        if model.key not in told and sizes[model.module] >= MANY:
            asked.setdefault(model.module, []).append(model.key)
    moved: dict[str, str] = {}
    for module, keys in asked.items():
        name = f"{module}_requests"
        if WORTH <= len(keys) < sizes[module] and name not in sizes:
            moved |= dict.fromkeys(keys, name)
    return [replace(model, module=moved.get(model.key, model.module)) for model in models]


def _reached(keys: Iterable[str], below: Mapping[str, tuple[str, ...]]) -> set[str]:
    """Schemas and all that they lead to."""
    waiting, seen = list(keys), set[str]()
    while waiting:
        if (key := waiting.pop()) not in seen:
            seen.add(key)
            waiting += below[key]
    return seen


def parted(models: list[Model], below: Mapping[str, tuple[str, ...]]) -> list[Model]:
    """Of modules with many models, those that one model alone needs go into a module that is called after it.

    That one is referred to by none. So whoever needs the others does not load these, and nothing that stays refers to
    what has gone.
    """
    needed_by = _tops(below)
    sizes = Counter(model.module for model in models)
    alone: dict[tuple[str, str], list[str]] = {}
    for model in models:
        tops = needed_by.get(model.key, ())
        if sizes[model.module] >= MANY and len(tops) == 1:
            alone.setdefault((model.module, *tops), []).append(model.key)
    by_key = {model.key: model for model in models}
    moved: dict[str, str] = {}
    for (module, top), keys in alone.items():
        name = f"{module}_{snake(words(by_key[top].name.python), 'resource')}"
        fits = len(name.rpartition(".")[2]) <= _LONGEST_NAME and name not in sizes
        if fits and WORTH <= len(keys) < sizes[module]:
            moved |= dict.fromkeys(keys, name)
    return [replace(model, module=moved.get(model.key, model.module)) for model in models]


def _tops(below: Mapping[str, tuple[str, ...]]) -> dict[str, tuple[str, ...]]:
    """For each schema, those that reach it and are reached by no other; of a circle that none reaches, the first."""
    circles = components(below)
    circle_of = {key: circle for circle in circles for key in circle}
    reached = {circle_of[other] for key, others in below.items() for other in others if other not in circle_of[key]}
    found: dict[str, tuple[str, ...]] = {}
    for top in sorted(circle[0] for circle in circles if circle not in reached):
        for key in _reached([top], below):
            found[key] = (*found.get(key, ()), top)
    return found


def divided(models: list[Model], below: Mapping[str, tuple[str, ...]], largest: int = LARGEST) -> list[Model]:
    """Modules that are too large in several: each refers to those before it, as its own models do.

    Models that refer to each other stay together, however many they are.
    """
    of_module: dict[str, dict[str, int]] = {}
    for model in models:
        size = 1 + len(model.fields) + len(model.members)
        of_module.setdefault(model.module, {})[model.key] = size
    moved: dict[str, str] = {}
    for module, sizes in of_module.items():
        names = _names(module, of_module)
        for part in _parts(sizes, below, largest):
            moved |= dict.fromkeys(part, next(names))
    return [replace(model, module=moved[model.key]) for model in models]


def _parts(sizes: Mapping[str, int], below: Mapping[str, tuple[str, ...]], largest: int) -> Iterator[list[str]]:
    part: list[str] = []
    room = largest
    for group in components({key: [other for other in below[key] if other in sizes] for key in sizes}):
        size = sum(sizes[key] for key in group)
        if part and size > room:
            yield part
            part, room = [], largest
        part += group
        room -= size
    yield part


def _names(module: str, taken: Mapping[str, object]) -> Iterator[str]:
    """The module's own name, then numbered ones that no other module has."""
    yield module
    number = 1
    while True:
        number += 1
        if (name := f"{module}_{number}") not in taken:
            yield name
