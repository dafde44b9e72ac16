"""Documents of several files become one: what a reference names elsewhere becomes a component of the document.

Takes a document and the folder that it may read, gives a document whose references are all `#/...`, and what is wrong
with those that are not to be had. Resolves as JSON Schema 2020-12 core does, sections 8.2 and 9.1: `$id` changes the
base, `$anchor` names a place. Reads local files alone, below the folder unless more is allowed; never the network.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote, urldefrag, urljoin, urlsplit

from ..diagnostics import Diagnostic, SpecError, ordered, steps
from .document import Document, Imported, Parts, is_array, is_object, pointer, value_at
from .source import MAX_BYTES, STDIN, parse, read_source
from .walk import REFERENCEABLE, Kind, Shape, slot, walk

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

MAX_FILES = 1_000
"""How many files one description may have."""

_SECTIONS: dict[Kind, str] = {
    Kind.SCHEMA: "schemas",
    Kind.RESPONSE: "responses",
    Kind.PARAMETER: "parameters",
    Kind.EXAMPLE: "examples",
    Kind.REQUEST_BODY: "requestBodies",
    Kind.HEADER: "headers",
    Kind.SECURITY_SCHEME: "securitySchemes",
    Kind.LINK: "links",
    Kind.CALLBACK: "callbacks",
}
_REFERRING = REFERENCEABLE | {Kind.SCHEMA, Kind.PATH_ITEM}
_DYNAMIC = ("$dynamicRef", "$recursiveRef")
_NAMING = frozenset({"$id", "$anchor", "$dynamicAnchor", "$recursiveAnchor", *_DYNAMIC})
_CONTAINERS = frozenset({"components", "definitions", "$defs", *_SECTIONS.values()})
"""Steps that lead to objects and say nothing of one."""
_POINTER = re.compile(r"#(/[^/?#\s]+)*")
_DATA = frozenset({"example", "examples", "default", "enum", "const"})


@dataclass(frozen=True, slots=True, kw_only=True)
class _File:
    """One file: its URI, its content, whether it is the one that the others are bundled into."""

    base: str
    document: Document
    is_main: bool


@dataclass(frozen=True, slots=True)
class _Target:
    """What a reference names: a place in a file. Steps are texts, indexes too, so that equal places are equal."""

    base: str
    parts: tuple[str, ...]


def bundle(
    document: Document, folder: Path | None, *, allow_outside: bool = False
) -> tuple[Document, tuple[Diagnostic, ...]]:
    """The document with everything that it refers to, and an error for each reference that leads nowhere.

    `folder` is where relative references begin and, unless `allow_outside`, end; None for standard input. Errors:
    C302 not a local file, C303 not there, C306 outside the folder, C307 two objects of one name; those of a text
    (C001 to C008) are about the other file.
    """
    bundler = _Bundler(document, folder, allow_outside)
    bundled = bundler.bundled()
    return bundled, ordered(set(bundler.problems))


class _Bundler:
    def __init__(self, document: Document, folder: Path | None, allow_outside: bool) -> None:
        self._folder = folder.resolve() if folder is not None else None
        self._allow_outside = allow_outside
        self.problems: list[Diagnostic] = []
        self._reported: set[str] = set()
        self._files: dict[str, _File] = {}
        self._failed: set[str] = set()
        self._bytes = 0
        self._resources: dict[str, _Target] = {}
        self._anchors: dict[str, _Target] = {}
        name = Path(document.file).name if self._folder else STDIN
        base = ((self._folder or Path("/")) / name).as_uri()
        self._main = _File(base=base, document=document, is_main=True)
        self._files[base] = self._main
        self._index(self._main, document.data, base, ())
        self._names: dict[_Target, tuple[str, str]] = {}
        self._imported: list[Imported] = []
        self._inlining: set[_Target] = set()

    def bundled(self) -> Document:
        document = self._main.document
        if not self._resources and not self._anchors and _is_one_file(document.data):
            return document
        self._names = self._named(self._discovered())
        data = self._rewritten(self._main, document.data, Kind.OPENAPI, self._main.base, ())
        for target, (section, key) in sorted(self._names.items(), key=lambda item: item[1]):
            components = {**data.get("components", {})}
            file = self._file(target)
            parts = ("components", section, key)
            value = self._rewritten(file, self._value(target), _kind_of(section), self._base(file, target.parts), parts)
            self._imported.append(_imported(parts, file, target.parts))
            components[section] = {**components.get(section, {}), key: value}
            data = {**data, "components": components}
        return replace(document, data=data, imported=tuple(self._imported), reported=frozenset(self._reported))

    # What is there ---------------------------------------------------------------------------------

    def _discovered(self) -> dict[_Target, Kind]:
        """Everything in other files that the document needs, in the order in which it is met."""
        found: dict[_Target, Kind] = {}
        waiting: list[tuple[_File, tuple[str, ...], Kind]] = [(self._main, (), Kind.OPENAPI)]
        while waiting:
            file, start, kind = waiting.pop()
            value = self._value(_Target(file.base, start))
            for node in walk(value, kind) if is_object(value) else ():
                parts = (*start, *map(str, node.parts))
                for reference in _references(node.kind, node.value):
                    target = self._target(file, self._base(file, parts), reference, parts)
                    if target is not None and target.base != self._main.base and target not in found:
                        found[target] = node.kind
                        waiting.append((self._file(target), target.parts, node.kind))
        return found

    def _target(self, file: _File, base: str, reference: str, parts: Parts) -> _Target | None:
        """What a reference names; None where that is nothing, which is told, or is in the document itself and not
        there, which validation tells."""
        try:
            uri, fragment = urldefrag(urljoin(base, reference))
        except ValueError as error:
            self._refused(file, parts, reference, "C303", f'"{reference}" is no URI reference: {error}')
            return None
        root = self._resources.get(uri) or (_Target(uri, ()) if self._loaded(file, uri, reference, parts) else None)
        if root is None:
            return None
        fragment = unquote(fragment)
        if fragment and not fragment.startswith("/"):
            if (named := self._anchors.get(f"{uri}#{fragment}")) is None:
                self._refused(file, parts, reference, "C303", f'"{reference}" does not exist')
            return named
        target = _Target(root.base, (*root.parts, *steps(fragment)))
        if self._exists(target) or (file.is_main and target.base == file.base):
            return target
        self._refused(file, parts, reference, "C303", f'"{reference}" does not exist')
        return None

    def _loaded(self, file: _File, uri: str, reference: str, parts: Parts) -> bool:
        """Whether a file is there, read now if it was not before."""
        if uri in self._files:
            return True
        if uri in self._failed:
            self._reported.add(reference)
            return False
        self._failed.add(uri)
        path = self._path(file, uri, reference, parts)
        if path is None:
            return False
        try:
            source = read_source(path, MAX_BYTES - self._bytes)
            document = parse(replace(source, file=self._shown(path)))
        except SpecError as error:
            self.problems += error.diagnostics
            self._reported.add(reference)
            return False
        self._bytes += len(source.text)
        loaded = _File(base=uri, document=document, is_main=False)
        self._files[uri] = loaded
        self._failed.discard(uri)
        self._index(loaded, document.data, uri, ())
        return True

    def _path(self, file: _File, uri: str, reference: str, parts: Parts) -> Path | None:
        """The path of a file that may be read."""
        split = urlsplit(uri)
        if split.scheme != "file" or split.netloc not in ("", "localhost") or self._folder is None:
            message = f'"{reference}" is no file beside the description, and nothing else is read'
            self._refused(file, parts, reference, "C302", message, "save it there, or bundle the description")
            return None
        try:
            path = Path(unquote(split.path)).resolve()
            is_file = path.is_file()
        except (OSError, ValueError, RuntimeError):
            self._refused(file, parts, reference, "C303", f'"{reference}" is no name of a file')
            return None
        if not self._allow_outside and not path.is_relative_to(self._folder):
            message = f'"{reference}" is outside the folder of the description'
            hint = "move the file below the description, or allow files outside"
            self._refused(file, parts, reference, "C306", message, hint)
            return None
        if not is_file:
            self._refused(file, parts, reference, "C303", f'"{reference}" is not there, or no file')
            return None
        if len(self._files) > MAX_FILES:
            self._refused(file, parts, reference, "C303", f"the description has more than {MAX_FILES} files")
            return None
        return path

    def _refused(
        self, file: _File, parts: Parts, reference: str, code: str, message: str, hint: str | None = None
    ) -> None:
        self._reported.add(reference)
        self.problems.append(file.document.finding(code, (*parts, "$ref"), message, hint))

    def _shown(self, path: Path) -> str:
        """A file's name as people know it: beside that of the description."""
        if self._folder is not None and path.is_relative_to(self._folder):
            return (Path(self._main.document.file).parent / path.relative_to(self._folder)).as_posix()
        return path.as_posix()

    def _index(self, file: _File, value: Any, base: str, parts: tuple[str, ...]) -> None:
        """Remember what goes by an `$id` or an `$anchor` (JSON Schema 2020-12 core, sections 8.2.1 and 8.2.2)."""
        if is_object(value):
            if isinstance(own := value.get("$id"), str) and parts:
                base = urldefrag(urljoin(base, own))[0]
                self._resources.setdefault(base, _Target(file.base, parts))
            for keyword in ("$anchor", "$dynamicAnchor"):
                if isinstance(anchor := value.get(keyword), str):
                    self._anchors.setdefault(f"{base}#{anchor}", _Target(file.base, parts))
        for key, item in _entries(value):
            if key not in _DATA and not key.startswith("x-"):
                self._index(file, item, base, (*parts, key))

    def _base(self, file: _File, parts: tuple[str, ...]) -> str:
        """The base of references at a place: the file's, changed by every `$id` on the way there."""
        base, value = file.base, file.document.data
        for step in parts:
            value = value_at(value, (step,))
            if is_object(value) and isinstance(own := value.get("$id"), str):
                base = urldefrag(urljoin(base, own))[0]
        return base

    def _file(self, target: _Target) -> _File:
        return self._files[target.base]

    def _value(self, target: _Target) -> Any:
        return value_at(self._file(target).document.data, target.parts)

    def _exists(self, target: _Target) -> bool:
        try:
            self._value(target)
        except LookupError:
            return False
        return True

    # What it is called -----------------------------------------------------------------------------

    def _named(self, kinds: Mapping[_Target, Kind]) -> dict[_Target, tuple[str, str]]:
        """Section and key of each target: the name of the component that is but a reference to it; else its own last
        step; the way to it where that name is taken."""
        result: dict[_Target, tuple[str, str]] = {}
        for target, name in self._adopted():
            if target in kinds:
                result.setdefault(target, name)
        wanted = {target: _short(target) for target in kinds if target not in result}
        taken = Counter((kinds[target], key) for target, key in wanted.items())
        for target, short in wanted.items():
            kind = kinds[target]
            if kind not in _SECTIONS:
                continue
            section = _SECTIONS[kind]
            is_free = taken[kind, short] == 1 and short not in self._own_names(section) and not short.isdecimal()
            key = short if is_free else self._long(target)
            if key in self._own_names(section) or (section, key) in result.values():
                message = f'a {kind} of another file would be called "{key}", as another is'
                finding = self._file(target).document.finding
                self.problems.append(finding("C307", target.parts, message, "rename one of the two"))
            result[target] = (section, key)
        return result

    def _adopted(self) -> Iterator[tuple[_Target, tuple[str, str]]]:
        components = self._main.document.data.get("components")
        for section in _SECTIONS.values():
            for key, value in sorted(_objects(components, section)):
                if value.keys() == {"$ref"} and isinstance(value["$ref"], str):
                    parts = ("components", section, key)
                    target = self._target(self._main, self._main.base, value["$ref"], parts)
                    if target is not None and target.base != self._main.base:
                        yield target, (section, key)

    def _own_names(self, section: str) -> set[str]:
        return {key for key, _ in _objects(self._main.document.data.get("components"), section)}

    def _long(self, target: _Target) -> str:
        shown = Path(self._file(target).document.file)
        around = Path(self._main.document.file).parent
        path = shown.relative_to(around) if shown.is_relative_to(around) else shown
        steps_of_own = (step for step in target.parts if step not in _CONTAINERS)
        return _plain("-".join((*path.with_suffix("").parts, *steps_of_own)))

    # What it becomes -------------------------------------------------------------------------------

    def _rewritten(self, file: _File, value: Any, kind: Kind, base: str, at: Parts) -> Any:
        """An object with every reference in it leading to a place of the bundled document."""
        if not is_object(value):
            return value
        if kind is Kind.SCHEMA and isinstance(own := value.get("$id"), str):
            base = urldefrag(urljoin(base, own))[0]
        result = {key: self._below(file, kind, key, item, base, (*at, key)) for key, item in value.items()}
        if kind not in _REFERRING:
            return result
        if kind is Kind.SCHEMA:
            result = self._schema(file, result, base, at)
        if isinstance(reference := result.get("$ref"), str):
            target = self._target(file, base, reference, at)
            if target is not None and kind is Kind.PATH_ITEM and target.base != self._main.base:
                return self._inlined(target, result, at)
            result["$ref"] = self._leading(reference, target)
        return result

    def _below(self, file: _File, kind: Kind, key: str, value: Any, base: str, at: Parts) -> Any:
        found = slot(kind, key)
        if found is None:
            return value
        if found.shape is Shape.LIST and is_array(value):
            return [self._rewritten(file, one, found.kind, base, (*at, n)) for n, one in enumerate(value)]
        if found.shape is Shape.MAP and is_object(value):
            return {name: self._rewritten(file, one, found.kind, base, (*at, name)) for name, one in value.items()}
        return self._rewritten(file, value, found.kind, base, at) if found.shape is Shape.ONE else value

    def _schema(self, file: _File, schema: dict[str, Any], base: str, at: Parts) -> dict[str, Any]:
        """A schema without names of its own: a dynamic reference becomes the one that it is by default (section
        8.2.3.2), the values of a discriminator's mapping lead to components."""
        result = {key: item for key, item in schema.items() if key not in _NAMING}
        for keyword in _DYNAMIC:
            if isinstance(reference := schema.get(keyword), str):
                if reference == "#" and base == file.base:
                    reference += pointer(_recursive(file.document.data, at))
                result |= {"$ref": reference} if "$ref" not in result else {}
        discriminator = result.get("discriminator")
        if is_object(discriminator) and is_object(mapping := discriminator.get("mapping")):
            mapped = {value: self._mapped(file, name, base) for value, name in mapping.items()}
            result["discriminator"] = {**discriminator, "mapping": mapped}
        return result

    def _mapped(self, file: _File, name: Any, base: str) -> Any:
        if not isinstance(name, str) or not _is_reference(name, file):
            return name
        reference = name if _looks_like_reference(name) else f"#/components/schemas/{name}"
        return self._leading(name, self._target(file, base, reference, ()))

    def _leading(self, reference: str, target: _Target | None) -> str:
        """The reference as the bundled document has it; as it was where it leads nowhere."""
        if target is None:
            return reference
        if target in self._names:
            return "#" + pointer(("components", *self._names[target]))
        if target.base != self._main.base:
            return reference
        is_local = reference.startswith("#") and steps(unquote(reference[1:])) == target.parts
        return reference if is_local else f"#{pointer(target.parts)}"

    def _inlined(self, target: _Target, referring: dict[str, Any], at: Parts) -> Any:
        """A path item of another file, in the place of the reference to it."""
        if target in self._inlining:
            return referring
        self._inlining.add(target)
        file = self._file(target)
        self._imported.append(_imported(at, file, target.parts))
        made = self._rewritten(file, self._value(target), Kind.PATH_ITEM, self._base(file, target.parts), at)
        self._inlining.discard(target)
        siblings = {key: item for key, item in referring.items() if key != "$ref"}
        return {**made, **siblings} if is_object(made) else made


def _imported(at: Parts, file: _File, parts: Parts) -> Imported:
    return Imported(at=at, file=file.document.file, parts=parts, positions=file.document.positions)


def _is_one_file(data: Mapping[str, Any]) -> bool:
    """Whether all references stay as they are: pointers into the document, with nothing that gives places other names.

    So it is with most descriptions, and two more walks with the resolution of every reference are spared.
    """
    return all(
        _NAMING.isdisjoint(node.value) and all(map(_POINTER.fullmatch, _references(node.kind, node.value)))
        for node in walk(data)
    )


def _recursive(data: Any, at: Parts) -> Parts:
    """The nearest schema around a place that says `$recursiveAnchor` (JSON Schema 2019-09, section 8.2.4.2), else the
    root: descriptions mean that schema by "#", which in them is no resource of its own."""
    found: Parts = ()
    for depth, step in enumerate(at, 1):
        try:
            data = value_at(data, (step,))
        except LookupError:  # in a path item of another file
            return found
        if is_object(data) and data.get("$recursiveAnchor") is True:
            found = at[:depth]
    return found


def _references(kind: Kind, value: Mapping[str, Any]) -> Iterator[str]:
    """The references of one object, those of a discriminator's mapping too."""
    keywords = ("$ref", *_DYNAMIC) if kind is Kind.SCHEMA else ("$ref",) if kind in _REFERRING else ()
    yield from (value[keyword] for keyword in keywords if isinstance(value.get(keyword), str))
    discriminator = value.get("discriminator") if kind is Kind.SCHEMA else None
    mapping = discriminator.get("mapping") if is_object(discriminator) else None
    for name in mapping.values() if is_object(mapping) else ():
        if isinstance(name, str) and _looks_like_reference(name):
            yield name


def _is_reference(name: str, file: _File) -> bool:
    """Whether a value of a mapping must be resolved: a bare name of the document itself is right as it is."""
    return _looks_like_reference(name) or not file.is_main


def _looks_like_reference(name: str) -> bool:
    return "/" in name or "#" in name or name.endswith((".json", ".yaml", ".yml"))


def _entries(value: Any) -> list[tuple[str, Any]]:
    if is_object(value):
        return list(value.items())
    return [(str(index), item) for index, item in enumerate(value)] if is_array(value) else []


def _objects(components: Any, section: str) -> list[tuple[str, dict[str, Any]]]:
    named = components.get(section) if is_object(components) else None
    return [(key, value) for key, value in named.items() if is_object(value)] if is_object(named) else []


def _kind_of(section: str) -> Kind:
    return next(kind for kind, name in _SECTIONS.items() if name == section)


def _short(target: _Target) -> str:
    last = target.parts[-1] if target.parts else Path(unquote(urlsplit(target.base).path)).stem
    return _plain(last)


def _plain(name: str) -> str:
    """A name with the signs that a component's may have (OpenAPI 3.1, section 4.8.7)."""
    return re.sub(r"[^a-zA-Z0-9._-]+", "-", name).strip("-.") or "part"
