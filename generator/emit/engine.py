"""The model engine: datamodel-code-generator, told as little as it needs, believed as little as possible.

Takes models of the intermediate representation, gives for each module its classes and aliases as data: names,
types and defaults as checked expressions. No statement of the engine's output is copied: what is not on the lists
of `expressions` is an error. Neither names nor docstrings pass through the engine: it knows modules as `p1`, models
as `M1`, their fields as `f1` and the members of enumerations as `m1`, so that no name can make it write something else.

What it writes of a module depends on the models of that and on those that they lead to, and on nothing else. So it may
be remembered by the hash of these; it is checked as if it had just been written.
"""

from __future__ import annotations

import ast
import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256
from typing import Any, Protocol

from ..api.model import Model
from ..graph import components
from .expressions import EngineError, Expression, expression
from .handover import Written, handed_over, takes_null


class Memory(Protocol):
    """What was written before, by keys that tell all that it depends on; values are of JSON."""

    def get(self, key: str) -> Any:
        """The value of a key, or None."""

    def put(self, key: str, value: Any) -> None:
        """Keep a value."""


@dataclass(frozen=True, slots=True, kw_only=True)
class EngineField:
    """One field of a class: its place among the model's fields, and its annotation."""

    index: int
    annotation: Expression


@dataclass(frozen=True, slots=True, kw_only=True)
class EngineClass:
    """A model or, without fields, an enumeration."""

    key: str
    base: str
    fields: tuple[EngineField, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class EngineAlias:
    """A type with a name."""

    key: str
    value: Expression


@dataclass(frozen=True, slots=True, kw_only=True)
class EngineModule:
    """What the engine made of one module: definitions in an order that loads.

    `keys` tells which model each name in their expressions stands for.
    """

    definitions: tuple[EngineClass | EngineAlias, ...]
    keys: Mapping[str, str]


def run_engine(models: Iterable[Model], memory: Memory | None = None) -> dict[str, EngineModule]:
    """Turn models into classes; keys are the dotted modules of the models."""
    by_key = {model.key: model for model in sorted(models, key=lambda model: (model.module, model.name.python))}
    told = {key: handed_over(model) for key, model in by_key.items()}
    modules: dict[str, list[str]] = {}
    for key, model in by_key.items():
        modules.setdefault(model.module, []).append(key)
    prints = _fingerprints(by_key, told, modules) if memory else {}
    written: dict[str, Written] = {}
    for module, print_ in prints.items():
        if memory and (found := memory.get(print_)) is not None:
            written[module] = Written(*found)
    if missing := [module for module in modules if module not in written]:
        from .writing import write  # it takes as long to import as all else together

        needed = _reached(by_key, (key for module in missing for key in modules[module]))
        written |= write(missing, needed, told)
    result: dict[str, EngineModule] = {}
    for module, keys in modules.items():
        made = written[module]
        if memory:
            memory.put(prints[module], [made.text, made.keys])
        definitions = tuple(_parsed(made.text, module, made.keys, by_key))
        result[module] = EngineModule(definitions=definitions, keys=made.keys)
        if wrong := set(keys) ^ {item.key for item in definitions}:
            raise EngineError(f"{module}: the model engine made up or lost {', '.join(sorted(wrong))}")
    return result


def _fingerprints(
    models: Mapping[str, Model], told: Mapping[str, Any], modules: Mapping[str, Sequence[str]]
) -> dict[str, str]:
    """For each module the hash of its models and of all that they lead to."""
    prints: dict[str, str] = {}
    for group in components({key: model.references for key, model in models.items()}):
        own = [[key, models[key].module, models[key].name.python, told[key]] for key in group]
        below = sorted({prints[to] for key in group for to in models[key].references if to not in group})
        prints |= dict.fromkeys(group, _hash([own, below]))
    return {module: _hash([[key, prints[key]] for key in keys]) for module, keys in modules.items()}


def _hash(value: object) -> str:
    return sha256(json.dumps(value).encode()).hexdigest()


def _reached(models: Mapping[str, Model], keys: Iterable[str]) -> list[Model]:
    """Models and all that they lead to, in the order that they have."""
    seen: set[str] = set()
    waiting = list(keys)
    while waiting:
        if (key := waiting.pop()) not in seen:
            seen.add(key)
            waiting += models[key].references
    return [model for key, model in models.items() if key in seen]


# What the engine says ------------------------------------------------------------------------------


def _parsed(
    text: str, module: str, keys: Mapping[str, str], models: Mapping[str, Model]
) -> Iterable[EngineClass | EngineAlias]:
    """The definitions of a module; the engine's own aliases, of bounded items, stand where they are used."""
    aliases: dict[str, ast.expr] = {}
    body = ast.parse(text).body
    for node in body:
        match node:
            case ast.Assign(
                targets=[ast.Name(id=name)], value=ast.Call(func=ast.Name(id="TypeAliasType"), args=[_, value])
            ) if name not in keys:
                aliases[name] = value
            case _:
                pass
    for node in body:
        match node:
            case ast.Assign(targets=[ast.Name(id=name)]) if name in aliases:
                pass
            case ast.ImportFrom(names=names):
                if renamed := [item.name for item in names if item.asname not in (None, item.name)]:
                    raise EngineError(f"{module}: {', '.join(renamed)} stands in two modules")
            case ast.ClassDef(name=name, bases=[ast.Name(id="Model" as base)], decorator_list=[], keywords=[]):
                key = keys.get(name, name)
                fields = tuple(_fields(node, aliases, models[key])) if key in models else ()
                yield EngineClass(key=key, base=base, fields=fields)
            case ast.ClassDef(
                name=name, bases=[ast.Name(id="StrEnum" | "IntEnum" as base)], decorator_list=[], keywords=[]
            ):
                yield EngineClass(key=keys.get(name, name), base=base, fields=())
            case (
                ast.Assign(
                    targets=[ast.Name(id=name)],
                    value=ast.Call(func=ast.Name(id="TypeAliasType"), args=[_, value], keywords=[]),
                )
                | ast.AnnAssign(
                    target=ast.Name(id=name), annotation=ast.Name(id="TypeAlias"), value=ast.expr() as value
                )
            ):
                yield EngineAlias(key=keys.get(name, name), value=expression(value, aliases))
            case ast.Expr(value=ast.Call(func=ast.Attribute(attr="model_rebuild"), args=[], keywords=[])):
                pass
            case _:
                raise EngineError(f"{module}: unexpected {ast.unparse(node)}")


def _fields(node: ast.ClassDef, aliases: Mapping[str, ast.expr], model: Model) -> Iterable[EngineField]:
    for statement in node.body:
        match statement:
            case ast.AnnAssign(target=ast.Name(id=name), annotation=annotation):
                index = int(name.removeprefix("f"))
                made = expression(annotation, aliases)
                yield EngineField(index=index, annotation=made.or_none() if takes_null(model, index) else made)
            case ast.Assign(targets=[ast.Name(id="model_config")]) | ast.Pass():
                pass
            case _:
                raise EngineError(f"class {node.name}: unexpected {ast.unparse(statement)}")
