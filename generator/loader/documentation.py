"""Documentation: our own words in the places that a document has for words (OpenAPI 3.1, sections 4.8.9 to 4.8.24).

Takes a valid document and texts, gives a new document in which nothing but summaries and descriptions is different.
The most specific text wins: that of an operation's parameter over that of its name, that of a schema's property over
that of its name, ours over the vendor's. What there is no text for keeps the vendor's.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

from ..diagnostics import Diagnostic, Severity, SpecError, escape
from .document import Document, array
from .references import followed
from .texts import BODY, DESCRIPTION, OPERATIONS, PARAMETERS, PROPERTIES, RETURNS, SCHEMAS, SUMMARY, TAGS, Key, Texts
from .walk import METHODS, Kind, mapped

Node = dict[str, Any]


def document_with(document: Document, texts: Texts, stale: list[Diagnostic] | None = None) -> Document:
    """The document with these texts.

    A text about something that is not there is an error (C213). Who reads a document that the texts were not written
    for gives `stale`, where such findings then go as warnings.
    """
    data = _Writer(document.data, texts).written()
    lost = tuple(texts.lost(document))
    if stale is not None:
        stale += (replace(item, severity=Severity.WARNING, hint=None) for item in lost)
    elif lost:
        raise SpecError(lost)
    return document.with_data(data)


class _Writer:
    """Puts texts into copies of the nodes of one document."""

    def __init__(self, data: Node, texts: Texts) -> None:
        self._data = data
        self._texts = texts
        self._is_3_0 = str(data.get("openapi")).startswith("3.0")

    def written(self) -> Node:
        data = mapped(self._data, Kind.OPENAPI, self._node)
        tags = list(self._tags(array(data.get("tags"))))
        return {**data, "tags": tags} if tags else data

    def _node(self, node: Node, kind: Kind, _name: str, _key: str) -> Node:
        match kind:
            case Kind.PATHS:
                return mapped(node, kind, self._path_item)
            case Kind.COMPONENTS:
                return mapped(node, kind, self._component)
            case Kind.PARAMETER:
                return self._parameter(node)
            case Kind.SCHEMA:
                return self._schema(node, None, ())
            case _:
                return mapped(node, kind, self._node)

    def _tags(self, tags: list[Node]) -> Iterator[Node]:
        """Tags with their texts, also those that operations have and the document does not describe."""
        declared = [tag["name"] for tag in tags]
        for tag in tags:
            yield self._told(tag, self._texts.about((TAGS, tag["name"])))
        operations = (item[method] for item in self._items() for method in METHODS if method in item)
        used = {tag for operation in operations for tag in array(operation.get("tags"))}
        for name in sorted(used.difference(declared)):
            if text := self._texts.about((TAGS, name)):
                yield {"name": name, DESCRIPTION: text}

    def _items(self) -> Iterator[Node]:
        for item in self._data.get("paths", {}).values():
            yield self._end(item)

    # Operations ----------------------------------------------------------------------------------

    def _path_item(self, item: Node, _kind: Kind, path: str, _key: str) -> Node:
        target = self._end(item)
        keys = {method: _operation_key(method, path) for method in METHODS if method in target}
        if target is not item and any(map(self._texts.below, keys.values())):
            item = {**target, **{key: value for key, value in item.items() if key != "$ref"}}
        written = mapped(item, Kind.PATH_ITEM, self._node)
        for method, key in keys.items():
            if method in written:
                written[method] = self._operation(written[method], key, array(written.get("parameters")))
        return written

    def _operation(self, operation: Node, key: Key, shared: list[Node]) -> Node:
        self._texts.there_is((*key, PARAMETERS))
        result = self._told(operation, self._texts.about((*key, DESCRIPTION)))
        if text := self._texts.about((*key, SUMMARY)):
            result = {**result, SUMMARY: text}
        if parameters := self._parameters(array(operation.get("parameters")), key, shared):
            result = {**result, "parameters": parameters}
        if "requestBody" in operation:
            result = {**result, "requestBody": self._told(operation["requestBody"], self._texts.about((*key, BODY)))}
        if good := [status for status in operation.get("responses", {}) if status[0] == "2"]:
            text = self._texts.about((*key, RETURNS))
            responses = {status: self._told(operation["responses"][status], text) for status in good}
            result = {**result, "responses": {**operation["responses"], **responses}}
        return result

    def _parameters(self, own: list[Node], key: Key, shared: list[Node]) -> list[Node]:
        """The parameters of an operation; with those of its path item where it has a text of its own for one.

        They stand before its own, as they do where they are taken over (OpenAPI 3.1, section 4.8.9.1).
        """
        named = {_identity(self._end(item)) for item in own}
        taken = [item for item in shared if _identity(self._end(item)) not in named]
        texts = {id(item): self._texts.about((*key, PARAMETERS, self._end(item)["name"])) for item in (*taken, *own)}
        if not any(texts[id(item)] for item in taken):
            taken = []
        return [self._told(item, texts[id(item)]) for item in (*taken, *own)]

    def _parameter(self, parameter: Node) -> Node:
        written = mapped(parameter, Kind.PARAMETER, self._node)
        if "$ref" in parameter:
            return written
        return self._told(written, self._texts.about((PARAMETERS, parameter["name"])))

    # Schemas -------------------------------------------------------------------------------------

    def _component(self, node: Node, kind: Kind, name: str, section: str) -> Node:
        if kind is not Kind.SCHEMA:
            return self._node(node, kind, name, section)
        key = (SCHEMAS, name)
        self._texts.there_is((*key, PROPERTIES))
        return self._described(self._schema(node, key, ()), self._texts.about((*key, DESCRIPTION)))

    def _schema(self, schema: Node, component: Key | None, path: tuple[str, ...]) -> Node:
        """A schema with the texts of its properties; `path` are the names that lead to it from the component."""

        def inner(node: Node, _kind: Kind, name: str, keyword: str) -> Node:
            if keyword != PROPERTIES:
                return self._schema(node, component, path)
            way = (*path, escape(name))
            own = [(*component, PROPERTIES, "/".join(way))] if component else []
            return self._described(self._schema(node, component, way), self._texts.about(*own, (PROPERTIES, name)))

        return mapped(schema, Kind.SCHEMA, inner)

    def _described(self, schema: Node, text: str | None) -> Node:
        """A schema with a text; in 3.0 a reference takes none beside it (section 4.7.24)."""
        if text and self._is_3_0 and "$ref" in schema:
            return {"allOf": [schema], DESCRIPTION: text}
        return self._told(schema, text)

    def _told(self, node: Node, text: str | None) -> Node:
        """A node with a text; in 3.0, where a Reference Object has no words (section 4.7.23), what it refers to."""
        if text is None:
            return node
        if self._is_3_0 and "$ref" in node:
            node = self._end(node)
        return {**node, DESCRIPTION: text}

    def _end(self, node: Node) -> Node:
        """What a chain of references leads to; the document is valid."""
        found = followed(self._data, node)
        return dict(found) if found is not None and found is not node else node


def _operation_key(method: str, path: str) -> Key:
    return (OPERATIONS, f"{method.upper()} {path}")


def _identity(parameter: Mapping[str, Any]) -> tuple[str, str]:
    return parameter["name"], parameter["in"]
