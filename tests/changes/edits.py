"""The description that is edited, the edits, and how to compare two descriptions in a test."""

from __future__ import annotations

import copy
import json
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import yaml

from generator.changes import Comparison, Edition, compare
from generator.editions import read_edition

HERE = Path(__file__).resolve().parent
BASE: dict[str, Any] = yaml.safe_load((HERE / "base.yaml").read_text("utf-8"))


@dataclass(frozen=True, kw_only=True)
class Edit:
    """Two descriptions, and the kinds of the changes on the way there and on the way back."""

    name: str
    old: dict[str, Any]
    new: dict[str, Any]
    there: tuple[str, ...]
    back: tuple[str, ...]


def edits() -> list[Edit]:
    """All edits of edits.yaml."""
    return [_edit(row) for row in yaml.safe_load((HERE / "edits.yaml").read_text("utf-8"))]


def _edit(row: dict[str, Any]) -> Edit:
    old = changed(BASE, row.get("before", {}))
    new = changed(old, row.get("set", {}), row.get("move", {}))
    for name, other in row.get("rename", {}).items():
        new = json.loads(json.dumps(new).replace(f"#/components/schemas/{name}\"", f"#/components/schemas/{other}\""))
        new["components"]["schemas"][other] = new["components"]["schemas"].pop(name)
    return Edit(name=row["name"], old=old, new=new, there=tuple(row["there"]), back=tuple(row["back"]))


def changed(data: dict[str, Any], values: dict[str, Any], moves: dict[str, str] | None = None) -> dict[str, Any]:
    """A copy with values at JSON Pointers (`-` appends), and then with objects moved."""
    result = copy.deepcopy(data)
    for pointer, value in values.items():
        _set(result, pointer, copy.deepcopy(value))
    for pointer, target in (moves or {}).items():
        holder, step = _holder(result, pointer)
        _set(result, target, holder.pop(step))
    return result


def _set(data: Any, pointer: str, value: Any) -> None:
    holder, step = _holder(data, pointer)
    if step == "-":
        holder.append(value)
    elif isinstance(holder, list):
        holder[int(step)] = value
    else:
        holder[step] = value


def _holder(data: Any, pointer: str) -> tuple[Any, str]:
    *steps, last = (step.replace("~1", "/").replace("~0", "~") for step in pointer.split("/")[1:])
    for step in steps:
        data = data[int(step) if isinstance(data, list) else step]
    return data, last


def compared(old: dict[str, Any], new: dict[str, Any], folder: Path) -> Comparison:
    """What comgen says of two descriptions."""
    return compare(_edition(json.dumps(old), folder), _edition(json.dumps(new), folder))


@cache
def _edition(text: str, folder: Path) -> Edition:
    file = folder / "openapi.json"
    file.write_text(text)
    return read_edition(file, None, repairs=True, progress=lambda _text: None)[0]


def told(comparison: Comparison) -> tuple[str, ...]:
    """The kinds of the changes in their order, each once, those that break with a `!`."""
    return tuple(sorted({f"{change.kind}{'!' if change.breaking else ''}" for change in comparison.changes}))
