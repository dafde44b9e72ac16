"""What a JSON Schema validator says, in words that people can act on.

Takes errors of the `jsonschema` library, gives faults; picks the alternative that was meant, and reports all
that is wrong with that one.
"""

from __future__ import annotations

import ast
import json
import re
from dataclasses import dataclass
from difflib import get_close_matches
from typing import TYPE_CHECKING, Any

from .document import Parts, is_array, is_object

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from jsonschema.exceptions import ValidationError

_WORDS = {
    "string": "a text",
    "object": "an object",
    "array": "an array",
    "integer": "an integer",
    "number": "a number",
    "boolean": "true or false",
    "null": "null",
}


_SHOWN, _TOLD = 60, 160
"""How many characters of a value and of a library's message fit into a line."""

NO_REFERENCE = "a reference must be a text"
REFERENCE_HINT = 'such as "#/components/schemas/Thing"'
NAME_HINT = "letters, digits, dots, hyphens and underscores only"
OPTIONAL_PATH_PARAMETER = 'a path parameter must say "required: true"'
OPTIONAL_HINT = "add it, or accept the repair `path-parameter-required`"


@dataclass(frozen=True, slots=True, kw_only=True)
class Fault:
    """One thing wrong with a document's structure: code, steps, message, hint."""

    code: str
    parts: Parts
    message: str
    hint: str | None = None


def explained(errors: Iterable[ValidationError]) -> Iterator[Fault]:
    """Each error in words; an error about alternatives becomes the errors of the one that was meant."""
    for error in errors:
        if error.validator in ("oneOf", "anyOf"):
            yield from _alternatives(error)
        elif error.validator in ("additionalProperties", "unevaluatedProperties"):
            yield from _unknown(error)
        else:
            yield _fault(error)


def shown(value: object) -> str:
    """A value as JSON would have it, cut to what fits into a line."""
    if is_object(value) or is_array(value):
        return "an object" if is_object(value) else "an array"
    text = json.dumps(value, ensure_ascii=False)
    return text if len(text) <= _SHOWN else f"{text[: _SHOWN - 3]}..."


def _fault(error: ValidationError) -> Fault:
    parts = _parts(error)
    value: Any = error.validator_value
    match str(error.validator):
        case "required":
            return _missing(error, parts)
        case "type" if parts and parts[-1] == "$ref" and value == "string":
            return Fault(code="C301", parts=parts, message=NO_REFERENCE, hint=REFERENCE_HINT)
        case "enum" | "const" if parts and parts[-1] == "required" and error.instance is False:
            return Fault(code="C105", parts=parts[:-1], message=OPTIONAL_PATH_PARAMETER, hint=OPTIONAL_HINT)
        case "type":
            types = value if is_array(value) else [value]
            wanted = " or ".join(_WORDS.get(str(name), str(name)) for name in types)
            return Fault(code="C112", parts=parts, message=f"must be {wanted}, not {shown(error.instance)}")
        case "enum" | "const":
            return _not_one_of(parts, error.instance, value if error.validator == "enum" else [value])
        case "pattern":
            return _bad_pattern(error, parts)
        case "minProperties" | "minItems" | "minLength":
            return Fault(code="C113", parts=parts, message="must not be empty")
        case "uniqueItems":
            return Fault(code="C113", parts=parts, message="holds the same item twice")
        case "format":
            return Fault(code="C113", parts=parts, message=f"{shown(error.instance)} is not a valid {value}")
        case "not" | "dependentSchemas":
            return Fault(code="C113", parts=parts, message=_short("is not allowed here", error.message))
        case _:
            return Fault(code="C113", parts=parts, message=_short("", error.message))


def _missing(error: ValidationError, parts: Parts) -> Fault:
    found = re.match(r"'(.*)' is a required property", error.message)
    key = found[1] if found else "?"
    if key == "required" and is_object(error.instance) and error.instance.get("in") == "path":
        return Fault(code="C105", parts=parts, message=OPTIONAL_PATH_PARAMETER, hint=OPTIONAL_HINT)
    return Fault(code="C110", parts=parts, message=f'the key "{key}" is missing')


def _short(lead: str, message: str) -> str:
    text = f"{lead}: {message}" if lead else message
    return text if len(text) <= _TOLD else f"{text[: _TOLD - 3]}..."


def _not_one_of(parts: Parts, value: object, allowed: list[Any]) -> Fault:
    known = ", ".join(shown(item) for item in allowed)
    message = f"{shown(value)} is not {'one of ' if len(allowed) > 1 else ''}{known}"
    close = get_close_matches(str(value), [str(item) for item in allowed], n=1)
    return Fault(code="C113", parts=parts, message=message, hint=f'did you mean "{close[0]}"?' if close else None)


def _bad_pattern(error: ValidationError, parts: Parts) -> Fault:
    name = shown(error.instance)
    if "propertyNames" in error.absolute_schema_path:
        return Fault(
            code="C113",
            parts=(*parts, str(error.instance)),
            message=f"{name} is not a valid name here",
            hint=NAME_HINT,
        )
    return Fault(code="C113", parts=parts, message=f"{name} does not match {error.validator_value}")


def _unknown(error: ValidationError) -> Iterator[Fault]:
    """One fault for each key; `$ref` beside other keys has a code of its own, for a repair goes with it."""
    parts, keys = _parts(error), _unexpected(error.message)
    if is_object(error.instance) and "$ref" in error.instance and keys:
        named = ", ".join(f'"{key}"' for key in sorted(keys))
        message = f"$ref beside {named}: a Reference Object takes no siblings"
        hint = "move the keys into the component, or accept the repair `ref-siblings` (the sibling wins)"
        yield Fault(code="C104", parts=parts, message=message, hint=hint)
        return
    known = [str(key) for key in error.schema.get("properties", ())] if is_object(error.schema) else []
    for key in keys:
        close = get_close_matches(key, known, n=1)
        hint = f'did you mean "{close[0]}"?' if close else _OWN_KEYS.get(parts[-1:], "own keys begin with x-")
        yield Fault(code="C111", parts=(*parts, key), message=f'the key "{key}" is not known here', hint=hint)
    if not keys:
        yield Fault(code="C111", parts=parts, message=_short("", error.message))


_OWN_KEYS: dict[Parts, str] = {
    ("paths",): "a path begins with a slash",
    ("responses",): 'a response goes by its status, such as "200" or "4XX", or by "default"',
}


def _unexpected(message: str) -> list[str]:
    """The keys that the library names: Python literals, separated by commas."""
    found = re.search(r"\((.*) (?:was|were) unexpected\)$", message, re.DOTALL)
    found = found or re.match(r"(.*) do(?:es)? not match any of the regexes", message, re.DOTALL)
    try:
        return [str(key) for key in ast.literal_eval(f"[{found[1]}]")] if found else []
    except (SyntaxError, ValueError):
        return []


def _alternatives(error: ValidationError) -> Iterator[Fault]:
    branches = _meant(error)
    if not error.context:
        yield Fault(code="C113", parts=_parts(error), message="more than one of the allowed forms fits")
    elif not branches:
        yield Fault(code="C113", parts=_parts(error), message="none of the allowed forms takes anything")
    elif len(branches) == 1:
        # That several forms fit at once is only news where nothing else is wrong.
        clear = [part for part in branches[0] if part.context or part.validator not in ("oneOf", "anyOf")]
        yield from explained(clear or branches[0])
    elif all(len(branch) == 1 and branch[0].validator == "required" for branch in branches):
        names = sorted({_fault(branch[0]).message.split('"')[1] for branch in branches})
        either = " or ".join(f'"{name}"' for name in names)
        yield Fault(code="C110", parts=_parts(error), message=f"one of the keys {either} is needed")
    elif all(_tags(branch) for branch in branches):
        tags = [tag for branch in branches for tag in _tags(branch)]
        allowed = sorted({str(value) for tag in tags for value in _allowed(tag)})
        yield _not_one_of(_parts(tags[0]), tags[0].instance, list(allowed))
    else:
        from jsonschema.exceptions import best_match  # who has an error to explain has loaded it

        context: Any = error.context
        nearest: Any = best_match(context)
        yield from explained([nearest])


def _meant(error: ValidationError) -> list[list[ValidationError]]:
    """The alternatives that the author may have meant, each as its errors."""
    branches: dict[int, list[ValidationError]] = {}
    for part in error.context or ():
        if part.schema_path:  # else it is of the schema `false`, which nobody means
            branches.setdefault(int(part.schema_path[0]), []).append(part)
    has_reference = is_object(error.instance) and "$ref" in error.instance
    schemas: Any = error.validator_value
    references = [index for index in branches if _is_reference(schemas[index])]
    if references:
        branches = {index: found for index, found in branches.items() if (index in references) == has_reference}
    remaining = list(branches.values())
    for misses in (_wrong_type, _tags):
        remaining = [branch for branch in remaining if not misses(branch)] or remaining
    return remaining


def _is_reference(schema: object) -> bool:
    return is_object(schema) and str(schema.get("$ref")).endswith(("/Reference", "/reference"))


def _wrong_type(branch: list[ValidationError]) -> list[ValidationError]:
    return [error for error in branch if error.validator == "type" and not error.relative_path]


def _tags(branch: list[ValidationError]) -> list[ValidationError]:
    """Errors that say: this alternative is for another `in` or `type`."""
    return [
        error
        for error in branch
        if error.validator in ("enum", "const") and error.path and error.path[-1] in ("in", "type")
    ]


def _allowed(error: ValidationError) -> list[Any]:
    value = error.validator_value
    return value if is_array(value) else [value]


def _parts(error: ValidationError) -> Parts:
    return tuple(error.absolute_path)
