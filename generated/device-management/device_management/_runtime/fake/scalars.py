"""Texts, numbers and truth values for schemas."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .draft import NOTHING
from .formats import example
from .patterns import matching

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from random import Random

    from .draft import Draft


def scalars(kind: str, words: Mapping[str, Any], draft: Draft, given: Any, random: Random, now: float) -> Iterator[Any]:
    """Give values that may do, the best first.

    :param given: the schema's own example, ``NOTHING`` if it has none.
    """
    yield draft.wanted
    if not draft.fresh:
        yield given
        yield words.get("default", NOTHING)
    match kind:
        case "boolean":
            yield random.choice((True, False))
        case "integer" | "number":
            yield from _numbers(kind, words, random)
        case "string":
            if isinstance(draft.wanted, str):
                yield _cut(draft.wanted, words)
            yield example(words["format"], random, now) if "format" in words else NOTHING
            yield matching(words["pattern"], random) if "pattern" in words else NOTHING
            yield _cut(f"{draft.place.rpartition('/')[2]}-{random.getrandbits(16):04x}", words)
            yield _cut(f"{random.getrandbits(64):016x}", words)
        case _:
            yield f"{draft.place.rpartition('/')[2]}"


def _cut(text: str, words: Mapping[str, Any]) -> str:
    return text.ljust(words.get("minLength", 0), "x")[: words.get("maxLength")]


def _numbers(kind: str, words: Mapping[str, Any], random: Random) -> Iterator[Any]:
    step = words.get("multipleOf", 1 if kind == "integer" else 0.01)
    least = words.get("minimum", words.get("exclusiveMinimum"))
    most = words.get("maximum", words.get("exclusiveMaximum"))
    if least is None:
        least = 0 if most is None or most >= 0 else most - 100
    if most is None:
        most = least + 100
    if kind == "number":
        number = round(random.uniform(least, most), 2)
        # One that is no integer tells the two apart.
        yield from (number + 0.01 if number.is_integer() else number, number)
    first = -(-least // step)
    for number in (random.randint(0, max(int((most - least) // step), 0)), 0, 1):
        value = (first + number) * step
        yield int(value) if kind == "integer" else value
    yield (least + most) / 2
