"""Structure-aware mutations of a description: each knows what kind of object it changes.

Takes a description and a random generator, changes the description in place. The same seed makes the same text.
"""

from __future__ import annotations

import copy
import json
import random
from collections.abc import Callable
from typing import Any

import yaml

from generator.loader.document import is_array, is_object, pointer
from generator.loader.walk import METHODS, Kind, Node, walk

from . import values
from .corpus import pick
from .strings import NAMES, TEXTS

Mutation = Callable[[dict[str, Any], random.Random], None]


def mutated(rng: random.Random) -> str:
    """The text of a mutated description; mostly JSON, else YAML, and often valid OpenAPI."""
    data = pick(rng)
    for _ in range(rng.choice((1, 1, 1, 2, 2, 3, 4, 6, 10))):
        try:
            _choose(rng)(data, rng)
        except RecursionError:  # nested too deeply to be copied, which is as far as this goes
            break
    text = _yaml(data, rng) if rng.random() < 0.05 else _json(data, rng)
    return _damaged(text, rng) if rng.random() < 0.02 else text


def _json(data: dict[str, Any], rng: random.Random) -> str:
    return json.dumps(data, indent=1, ensure_ascii=rng.random() < 0.5)


def _yaml(data: dict[str, Any], rng: random.Random) -> str:
    try:
        return yaml.safe_dump(data, allow_unicode=rng.random() < 0.5, sort_keys=False)
    except RecursionError:  # the library writes nothing that is nested so deeply
        return _json(data, rng)


def _choose(rng: random.Random) -> Mutation:
    return rng.choices(tuple(_MUTATIONS), weights=tuple(_MUTATIONS.values()))[0]


# Where -------------------------------------------------------------------------------------------


def _node(data: dict[str, Any], rng: random.Random, *kinds: Kind) -> Node | None:
    """A random object of these kinds (of all, without any); each kind that is there is as likely."""
    by_kind: dict[Kind, list[Node]] = {}
    for node in walk(data):
        if not kinds or node.kind in kinds:
            by_kind.setdefault(node.kind, []).append(node)
    return rng.choice(by_kind[rng.choice(sorted(by_kind))]) if by_kind else None


def _schema(data: dict[str, Any], rng: random.Random) -> dict[str, Any] | None:
    found = _node(data, rng, Kind.SCHEMA)
    return found.value if found and isinstance(found.value, dict) else None


def _any_place(data: dict[str, Any], rng: random.Random) -> tuple[Any, Any] | None:
    """A container and one of its keys, anywhere below the root, in objects of every kind alike."""
    found = _node(data, rng)
    holder: Any = found.value if found else data
    while holder:
        key: Any = rng.choice(list(holder)) if is_object(holder) else rng.randrange(len(holder))
        inner = holder[key]
        if not (is_object(inner) or is_array(inner)) or not inner or rng.random() < 0.5:
            return holder, key
        holder = inner
    return None


# Anything anywhere -------------------------------------------------------------------------------


def _drop(data: dict[str, Any], rng: random.Random) -> None:
    if place := _any_place(data, rng):
        del place[0][place[1]]


def _retype(data: dict[str, Any], rng: random.Random) -> None:
    if place := _any_place(data, rng):
        place[0][place[1]] = values.anything(rng)


def _other_text(data: dict[str, Any], rng: random.Random) -> None:
    """Another text in the place of one."""
    for _ in range(20):
        place = _any_place(data, rng)
        if place and isinstance(place[0][place[1]], str):
            place[0][place[1]] = rng.choice(TEXTS)
            return


def _duplicate(data: dict[str, Any], rng: random.Random) -> None:
    if place := _any_place(data, rng):
        holder, key = place
        twin = copy.deepcopy(holder[key])
        if is_array(holder):
            holder.insert(key, twin)
        else:
            holder[rng.choice((str(key).swapcase(), f"{key}_", f"{key}-", rng.choice(NAMES)))] = twin


def _swap(data: dict[str, Any], rng: random.Random) -> None:
    """Exchange the content of two objects of one kind."""
    one = _node(data, rng)
    other = _node(data, rng, one.kind) if one else None
    if one and other and isinstance(one.value, dict) and isinstance(other.value, dict):
        first, second = copy.deepcopy(one.value), copy.deepcopy(other.value)
        _become(one.value, second)
        _become(other.value, first)


def _become(target: dict[str, Any], value: dict[str, Any]) -> None:
    target.clear()
    target.update(value)


def _odd_key(data: dict[str, Any], rng: random.Random) -> None:
    """Rename a key of any object, without mending what refers to it."""
    place = _any_place(data, rng)
    if place and is_object(place[0]):
        _rename(place[0], place[1], rng.choice(NAMES))


def _rename(holder: dict[str, Any], old: str, new: str) -> None:
    items = [(new if key == old else key, value) for key, value in holder.items() if key != new or key == old]
    _become(holder, dict(items))


# Names that mean something -----------------------------------------------------------------------


def _rename_schema(data: dict[str, Any], rng: random.Random) -> None:
    """Rename a component and all references to it."""
    schemas = data.get("components", {}).get("schemas") if is_object(data.get("components")) else None
    if not is_object(schemas) or not schemas:
        return
    old = rng.choice(list(schemas))
    new = rng.choice((old.swapcase(), old + "_", old + "-v1", rng.choice(NAMES)))
    _rename(schemas, old, new)
    _each_reference(data, lambda text: _schema_ref(new) if text == _schema_ref(old) else text)


def _schema_ref(name: str) -> str:
    return f"#{pointer(('components', 'schemas', name))}"


def _each_reference(value: Any, change: Callable[[str], str]) -> None:
    stack = [value]
    while stack:
        item = stack.pop()
        if is_object(item):
            if isinstance(item.get("$ref"), str):
                item["$ref"] = change(item["$ref"])
            stack.extend(item.values())
        elif is_array(item):
            stack.extend(item)


def _rename_property(data: dict[str, Any], rng: random.Random) -> None:
    schema = _schema(data, rng)
    properties = schema.get("properties") if schema else None
    if schema and is_object(properties) and properties:
        old = rng.choice(list(properties))
        new = rng.choice((old.swapcase(), f"{old}_", f"-{old}", f"{old}{old}", rng.choice(NAMES), rng.choice(TEXTS)))
        _rename(properties, old, new)
        if is_array(required := schema.get("required")):
            schema["required"] = [new if name == old else name for name in required]


def _rename_path(data: dict[str, Any], rng: random.Random) -> None:
    """Another path with the same parameters."""
    paths = data.get("paths")
    if is_object(paths) and paths:
        old = rng.choice(list(paths))
        new = rng.choice((old.swapcase(), f"{old}/", f"/{rng.choice(NAMES)}{old}", f"{old}/{rng.choice(NAMES)}"))
        if rng.random() < 0.3:
            paths[new] = copy.deepcopy(paths[old])
        else:
            _rename(paths, old, new)


def _rename_parameter(data: dict[str, Any], rng: random.Random) -> None:
    if (found := _node(data, rng, Kind.PARAMETER)) and isinstance(found.value, dict) and "name" in found.value:
        old, new = found.value["name"], rng.choice((*NAMES, *TEXTS))
        found.value["name"] = new
        if found.value.get("in") == "path" and is_object(paths := data.get("paths")):
            for path in [path for path in paths if f"{{{old}}}" in path]:
                _rename(paths, path, path.replace(f"{{{old}}}", f"{{{new}}}"))


def _rename_tag(data: dict[str, Any], rng: random.Random) -> None:
    if (found := _node(data, rng, Kind.OPERATION)) and isinstance(found.value, dict):
        match rng.randrange(3):
            case 0:
                found.value.pop("tags", None)
            case 1:
                found.value["tags"] = [rng.choice(NAMES)]
            case _:
                found.value["tags"] = [rng.choice((*NAMES, *TEXTS)) for _ in range(rng.randint(0, 3))]


# Schemas -----------------------------------------------------------------------------------------


def _insert(data: dict[str, Any], rng: random.Random) -> None:
    """A keyword of JSON Schema with a value that fits it, in a schema where it may mean nothing."""
    if (schema := _schema(data, rng)) is not None:
        for _ in range(rng.randint(1, 3)):
            keyword = rng.choice(values.KEYWORDS)
            schema[keyword] = values.keyword(keyword, data, rng)


def _replace_schema(data: dict[str, Any], rng: random.Random) -> None:
    if (schema := _schema(data, rng)) is not None:
        made = values.schema(data, rng)
        _become(schema, made if is_object(made) else {"allOf": [made]})


def _wrap(data: dict[str, Any], rng: random.Random) -> None:
    """A schema becomes a part of a larger one in its place."""
    if (schema := _schema(data, rng)) is None:
        return
    inner, other = copy.deepcopy(schema), values.schema(data, rng)
    _become(
        schema,
        rng.choice(
            (
                {"allOf": [inner]},
                {"allOf": [inner, other]},
                {"anyOf": [inner, {"type": "null"}]},
                {"oneOf": [inner, other]},
                {"oneOf": [inner]},
                {"anyOf": [other, inner, other]},
                {"not": inner},
                {"type": "array", "items": inner},
                {"type": "object", "additionalProperties": inner},
                {"type": "object", "properties": {rng.choice(NAMES): inner, rng.choice(NAMES): other}},
                {"type": ["array", "null"], "prefixItems": [inner, other]},
                {"allOf": [{"anyOf": [inner, other]}, {"oneOf": [other, inner]}]},
            )
        ),
    )


def _retarget(data: dict[str, Any], rng: random.Random) -> None:
    """Some reference leads elsewhere: to another component, to any object, to nothing, to itself."""
    found: list[dict[str, Any]] = [node.value for node in walk(data) if "$ref" in node.value]  # type: ignore[misc]
    if found:
        rng.choice(found)["$ref"] = values.reference(data, rng)


def _recur(data: dict[str, Any], rng: random.Random) -> None:
    """A schema refers to one that it is a part of."""
    if (found := _node(data, rng, Kind.SCHEMA)) and isinstance(found.value, dict):
        ancestor = found.parts[: rng.choice((3, 3, 5, len(found.parts)))]
        reference = {"$ref": f"#{pointer(ancestor)}"}
        place = rng.choice(("properties", "items", "anyOf", "allOf", "oneOf", "additionalProperties", "$ref", "not"))
        match place:
            case "properties":
                known = found.value.get("properties")
                found.value["properties"] = {**(known if is_object(known) else {}), rng.choice(NAMES): reference}
            case "anyOf" | "allOf" | "oneOf":
                known = found.value.get(place)
                found.value[place] = [*(known if is_array(known) else []), reference]
            case "$ref":
                _become(found.value, reference)
            case _:
                found.value[place] = reference


def _lift(data: dict[str, Any], rng: random.Random) -> None:
    """A schema moves into the components; a reference stays in its place."""
    components = data.setdefault("components", {})
    schemas = components.setdefault("schemas", {}) if is_object(components) else None
    if (schema := _schema(data, rng)) is not None and is_object(schemas):
        name = rng.choice(NAMES)
        schemas[name] = copy.deepcopy(schema)
        _become(schema, {"$ref": _schema_ref(name)})


def _sink(data: dict[str, Any], rng: random.Random) -> None:
    """A component takes the place of a reference to it."""
    if (schema := _schema(data, rng)) is not None and is_object(components := data.get("components")):
        schemas = components.get("schemas")
        if is_object(schemas) and schemas:
            found = schemas[rng.choice(list(schemas))]
            _become(schema, copy.deepcopy(found) if is_object(found) else {})


def _splice(data: dict[str, Any], rng: random.Random) -> None:
    """An object of another description takes the place of one of the same kind."""
    if (found := _node(data, rng)) and isinstance(found.value, dict) and (other := _node(pick(rng), rng, found.kind)):
        _become(found.value, copy.deepcopy(dict(other.value)))


def _deepen(data: dict[str, Any], rng: random.Random) -> None:
    if (schema := _schema(data, rng)) is not None:
        inner: dict[str, Any] = copy.deepcopy(schema)
        for _ in range(rng.choice((5, 20, 60, 300))):
            keyword = rng.choice(("items", "additionalProperties", "not", "allOf", "anyOf"))
            inner = {keyword: [inner] if keyword.endswith("Of") else inner}
        _become(schema, inner)


# OpenAPI -----------------------------------------------------------------------------------------


def _openapi_keyword(data: dict[str, Any], rng: random.Random) -> None:
    """A key of OpenAPI with a value that fits it, in an object of the kind that takes it."""
    kind = rng.choice(tuple(values.OPENAPI))
    if (found := _node(data, rng, kind)) and isinstance(found.value, dict):
        key = rng.choice(tuple(values.OPENAPI[kind]))
        found.value[key] = values.OPENAPI[kind][key](data, rng)


def _add_operation(data: dict[str, Any], rng: random.Random) -> None:
    if (found := _node(data, rng, Kind.PATH_ITEM)) and isinstance(found.value, dict):
        found.value[rng.choice(METHODS)] = values.operation(data, rng)


def _version(data: dict[str, Any], rng: random.Random) -> None:
    data["openapi"] = rng.choice(("3.0.0", "3.0.3", "3.0.4", "3.1.0", "3.1.1"))


def _damaged(text: str, rng: random.Random) -> str:
    """Some characters are gone, doubled or others."""
    for _ in range(rng.randint(1, 5)):
        start = rng.randrange(len(text) + 1)
        end = start + rng.choice((0, 1, 2, 50))
        text = text[:start] + rng.choice(("", text[start:end] * 2, *TEXTS)) + text[end:]
    return text


_MUTATIONS: dict[Mutation, int] = {
    _insert: 30,
    _replace_schema: 8,
    _wrap: 12,
    _retarget: 8,
    _recur: 8,
    _lift: 6,
    _sink: 5,
    _splice: 8,
    _deepen: 1,
    _rename_schema: 8,
    _rename_property: 10,
    _rename_path: 6,
    _rename_parameter: 6,
    _rename_tag: 6,
    _openapi_keyword: 20,
    _add_operation: 6,
    _version: 4,
    _swap: 6,
    _drop: 6,
    _duplicate: 6,
    _other_text: 6,
    _retype: 4,
    _odd_key: 3,
}
