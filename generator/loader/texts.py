"""Documentation files: our own texts for tags, operations, parameters, schemas and properties, each written once.

Takes files, gives `Texts`: each text by what it is about, and which of them have found that.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ..diagnostics import Diagnostic, SpecError
from .document import Document, Parts, is_object
from .source import Source, parse_overlay, read_source

Key = tuple[str, ...]
"""What a text is about: its steps in a documentation file."""

TAGS, OPERATIONS, PARAMETERS, SCHEMAS, PROPERTIES = "tags", "operations", "parameters", "schemas", "properties"
SUMMARY, DESCRIPTION, BODY, RETURNS = "summary", "description", "body", "returns"

_ANY = "*"
_TEXTS = {_ANY: str}
_SHAPE: Mapping[str, Any] = {
    TAGS: _TEXTS,
    OPERATIONS: {_ANY: {SUMMARY: str, DESCRIPTION: str, PARAMETERS: _TEXTS, BODY: str, RETURNS: str}},
    PARAMETERS: _TEXTS,
    SCHEMAS: {_ANY: {DESCRIPTION: str, PROPERTIES: _TEXTS}},
    PROPERTIES: _TEXTS,
}
"""What a file holds; a schema that is a text is its description."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Text:
    """One text and where it is written."""

    text: str
    file: Document
    parts: Parts


class Texts:
    """The texts of all documentation files by what they are about; remembers what they were asked for."""

    def __init__(self, texts: Mapping[Key, _Text]) -> None:
        self._texts = texts
        self._known: set[Key] = set()

    def about(self, *keys: Key) -> str | None:
        """The text about the first of these that has one; all of them are things that there are."""
        for key in keys:
            self.there_is(key)
        found = (self._texts[key].text for key in keys if key in self._texts)
        return next(found, None)

    def there_is(self, key: Key) -> None:
        """Remember that there is such a thing in the document."""
        self._known.update(key[:length] for length in range(1, len(key) + 1))

    def below(self, key: Key) -> bool:
        """Whether there is a text about a thing or a part of it."""
        return any(known[: len(key)] == key for known in self._texts)

    def lost(self, document: Document) -> Iterator[Diagnostic]:
        """A finding (C213) for each thing that texts are about and that there is not in the document."""
        told: set[Key] = set()
        for key, text in self._texts.items():
            length = next((end for end in range(2, len(key) + 1) if key[:end] not in self._known), None)
            if length is None or key[:length] in told:
                continue
            told.add(key[:length])
            message = f"{document.file} has {_missing(key[:length])}"
            hint = "correct the key, or delete the text: what it was about may be gone or have another name"
            yield text.file.finding("C213", text.parts[:length], message, hint)


def _missing(key: Key) -> str:
    match key:
        case ("operations", operation, "parameters", name):
            return f'no parameter "{name}" of {operation}'
        case ("operations", operation, ("body" | "returns") as part):
            return f"no {'body' if part == BODY else 'successful answer'} of {operation}"
        case ("schemas", schema, "properties", path):
            return f'no property "{path}" in the schema "{schema}"'
        case (kind, name, *_):
            return f'no {kind.removesuffix("ies") + "y" if kind == PROPERTIES else kind.removesuffix("s")} "{name}"'
        case _:
            raise ValueError(key)


def read_texts(path: Path) -> Texts:
    """The texts of one file, or of all `*.yaml` files of a folder and below it.

    Raises SpecError with every fault of all files: C001 to C007, C211 for a key that is not known, C212 for a value of
    the wrong type, C214 for what another file tells too.
    """
    files = sorted(path.rglob("*.yaml")) if path.is_dir() else []
    return texts_of(map(read_source, files or [path]))


def texts_of(sources: Iterable[Source]) -> Texts:
    """The texts of sources that are read already; raises SpecError as `read_texts` does."""
    found: dict[Key, _Text] = {}
    problems: list[Diagnostic] = []
    for source in sources:
        try:
            file = parse_overlay(source)
        except SpecError as error:
            problems += error.diagnostics
            continue
        for parts, text in _texts(file, (), file.data, _SHAPE, problems):
            key = _key(parts)
            if key in found:
                other = found[key].file.finding("C214", found[key].parts, "").location
                problems.append(file.finding("C214", parts, f"{other} has a text about it too", "keep one of the two"))
            found[key] = _Text(text=text, file=file, parts=parts)
    if problems:
        raise SpecError(problems)
    return Texts(found)


def _key(parts: Parts) -> Key:
    key = tuple(map(str, parts))
    return (*key, DESCRIPTION) if key[0] == SCHEMAS and len(key) == 2 else key


def _texts(
    file: Document, parts: Parts, value: Any, shape: Any, problems: list[Diagnostic]
) -> Iterator[tuple[Parts, str]]:
    """Every text below a node; what does not belong there goes to `problems`."""
    is_schema = len(parts) == 2 and parts[0] == SCHEMAS
    if shape is str or (is_schema and isinstance(value, str)):
        if isinstance(value, str) and value.strip():
            yield parts, value
        else:
            problems.append(file.finding("C212", parts, "must be a text, and not empty", None))
        return
    if not is_object(value):
        problems.append(file.finding("C212", parts, f"must be {'a text or ' if is_schema else ''}an object"))
        return
    for key, item in value.items():
        if key in shape or _ANY in shape:
            yield from _texts(file, (*parts, key), item, shape.get(key, shape.get(_ANY)), problems)
        else:
            hint = f"known here: {', '.join(shape)}"
            problems.append(file.finding("C211", (*parts, key), f'the key "{key}" is not known', hint))
