"""What is mutated: the small descriptions of the tests, past findings, and random parts of the real descriptions."""

from __future__ import annotations

import copy
import json
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from generator.loader.document import is_array, is_object
from generator.loader.walk import METHODS

if TYPE_CHECKING:
    import random
    from collections.abc import Iterator

ROOT = Path(__file__).resolve().parents[1]
PAST = Path(__file__).parent / "corpus"
"""Minimized findings that are mended: each run begins with them."""

_REAL_OPERATIONS = 4
"""At most so many operations of a real description are kept, with what they refer to: a run then takes parts of a
second."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Seed:
    """A description that is fit for use; of a large one, parts are taken."""

    name: str
    data: dict[str, Any]
    large: bool


@cache
def seeds() -> tuple[Seed, ...]:
    """All seeds in a fixed order. The vendor's files beside the checkout are used where they are there."""
    small = [*sorted(PAST.glob("*.json")), *sorted((ROOT / "tests" / "cases").glob("*/spec.json"))]
    large = sorted((ROOT / "specs").glob("*/openapi.json"))
    large += sorted((ROOT.parent / "shared" / "specs" / "vendor").glob("*.json"))
    return (
        *(Seed(name=_name(path), data=_read(path), large=False) for path in small if _is_object_file(path)),
        *(Seed(name=path.name, data=_read(path), large=True) for path in large),
    )


def pick(rng: random.Random) -> dict[str, Any]:
    """A description to mutate, the caller's own: a small one, or, one time in three, a part of a real one."""
    found = seeds()
    large, small = [seed for seed in found if seed.large], [seed for seed in found if not seed.large]
    if large and (not small or rng.random() < 1 / 3):
        return part_of(rng.choice(large).data, rng)
    return copy.deepcopy(rng.choice(small).data)


def part_of(data: dict[str, Any], rng: random.Random) -> dict[str, Any]:
    """Some operations of a description, with the components that they lead to."""
    places = [(path, method) for path, item in data["paths"].items() for method in METHODS if method in item]
    chosen = rng.sample(places, min(len(places), rng.randint(1, _REAL_OPERATIONS)))
    paths: dict[str, Any] = {}
    for path, method in chosen:
        shared = {key: value for key, value in data["paths"][path].items() if key not in METHODS}
        paths.setdefault(path, shared)[method] = data["paths"][path][method]
    kept: dict[str, dict[str, Any]] = {"securitySchemes": data.get("components", {}).get("securitySchemes", {})}
    waiting: list[Any] = [paths]
    while waiting:
        for section, name in _component_names(waiting.pop()):
            found = data.get("components", {}).get(section, {})
            if name in found and name not in kept.setdefault(section, {}):
                kept[section][name] = found[name]
                waiting.append(found[name])
    return copy.deepcopy({**data, "paths": paths, "components": kept})


def _component_names(value: Any) -> Iterator[tuple[str, str]]:
    stack = [value]
    while stack:
        item = stack.pop()
        if is_object(item):
            stack.extend(item.values())
        elif is_array(item):
            stack.extend(item)
        elif isinstance(item, str) and item.startswith("#/components/") and item.count("/") >= 3:
            _, _, section, name, *_ = item.split("/")
            yield section, name.replace("~1", "/").replace("~0", "~")


def _read(path: Path) -> dict[str, Any]:
    data: dict[str, Any] = json.loads(path.read_bytes())
    return data


def _is_object_file(path: Path) -> bool:
    try:
        return is_object(json.loads(path.read_bytes()))
    except ValueError:
        return False


def _name(path: Path) -> str:
    return path.parent.name if path.name == "spec.json" else path.stem
