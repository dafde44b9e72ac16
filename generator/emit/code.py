"""`Code`: text that may stand in generated files. Only the functions of this module make it.

The templates' environment refuses to print anything else, so text of a document reaches a generated file
only as an identifier, a literal, a docstring, a comment, a type, or escaped for TOML, Markdown or HTML.
"""

from __future__ import annotations

import html as html_escapes
import json
import keyword
import re
from collections.abc import Iterable, Mapping
from typing import Self


class Code(str):
    """Text that was made safe for the place where it will stand."""

    __slots__ = ()

    def __new__(cls, *_: object) -> Self:
        """Refuse: raises TypeError, always."""
        raise TypeError("Code is made by the functions of this module only")


def _made(text: str) -> Code:
    return str.__new__(Code, text)  # type: ignore[type-var, unused-ignore]


def identifier(name: str) -> Code:
    """A Python name. Raises ValueError for anything that is not one, keywords included."""
    if not name.isidentifier() or keyword.iskeyword(name) or not name.isascii():
        raise ValueError(f"not a Python identifier: {name!r}")
    return _made(name)


def dotted(name: str) -> Code:
    """A dotted Python name such as `v1.models`; leading dots make it relative."""
    relative = name.lstrip(".")
    for part in filter(None, relative.split(".")):
        identifier(part)
    return _made(name)


def literal(value: object) -> Code:
    """A Python literal of text, number, boolean, None, or tuples and dicts of them, in ASCII, double quotes first."""
    match value:
        case str():
            text = ascii(value)
            if text[0] == "'" and '"' not in text:
                text = '"' + text[1:-1].replace("\\'", "'") + '"'
            return _made(text)
        case None | bool() | int() | float():
            return _made(repr(value))
        case tuple():
            inner = ", ".join(literal(item) for item in value)
            return _made(f"({inner},)" if len(value) == 1 else f"({inner})")
        case Mapping():
            return _made("{" + ", ".join(f"{literal(k)}: {literal(v)}" for k, v in value.items()) + "}")
        case _:
            raise TypeError(f"no literal for {type(value).__name__}")


def docstring(text: str, indent: int = 0) -> Code:
    """A triple-quoted docstring that ends where it should, whatever the text holds; `indent` in columns."""
    margin = " " * indent
    lines = [line.rstrip() for line in _plain(text).strip().splitlines()]
    body = "\n".join((margin + line if number and line else line) for number, line in enumerate(lines))
    body = body.replace("\\", "\\\\").replace('"""', '\\"\\"\\"')
    if body.endswith('"'):
        body = body[:-1] + '\\"'
    return _made(f'"""{body}\n{margin}"""' if len(lines) > 1 else f'"""{body}"""')


def comment(text: str) -> Code:
    """The text of one comment line, without the `#`."""
    return _made(" ".join(_plain(text).split()))


def type_(text: Code) -> Code:
    """A type expression that was put together from other Code; raises TypeError for plain text."""
    if not isinstance(text, Code):
        raise TypeError("a type expression is made of Code only")
    return text


def join(separator: str, parts: Iterable[Code]) -> Code:
    """Several pieces as one; the separator is the generator's own, from a fixed set of signs."""
    if not re.fullmatch(r"[\s,|.`]*", separator):
        raise ValueError(f"not a separator: {separator!r}")
    pieces = list(parts)
    for piece in pieces:
        if not isinstance(piece, Code):
            raise TypeError("only Code joins to Code")
    return _made(separator.join(pieces))


def imported(name: str, alias: str) -> Code:
    """`name as alias`, in an import."""
    return _made(f"{identifier(name)} as {identifier(alias)}")


def call(name: str, *arguments: Code) -> Code:
    """`name(a, b)`."""
    return _made(f"{dotted(name)}({join(', ', arguments)})")


def keyword_argument(name: str, value: Code) -> Code:
    """`name=value`, in a call."""
    return _made(f"{identifier(name)}={type_(value)}")


def negative(number: Code) -> Code:
    """`-number`."""
    return _made(f"-{type_(number)}")


def subscript(name: str, *arguments: Code) -> Code:
    """`name[a, b]`."""
    return _made(f"{dotted(name)}[{join(', ', arguments)}]")


def toml(text: str) -> Code:
    """A TOML basic string, quotes included; JSON's escapes are a subset of TOML's (TOML 1.0, String)."""
    return _made(json.dumps(_plain(text)).replace("\x7f", "\\u007f"))


def distribution(name: str) -> Code:
    """The name of a distribution, for a command line; raises ValueError for what is none (PEP 508)."""
    if not re.fullmatch(r"[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?", name):
        raise ValueError(f"not the name of a distribution: {name!r}")
    return _made(name)


def markdown(text: str) -> Code:
    """Markdown text without markup: every sign that means something is escaped, line breaks are spaces."""
    flat = " ".join(_plain(text).split())
    return _made(re.sub(r"([\\`*_{}\[\]()#+!|<>~&-])", r"\\\1", flat))


def html(text: str) -> Code:
    """HTML text, safe between tags and in quoted attributes."""
    return _made(html_escapes.escape(_plain(text), quote=True))


def _plain(text: str) -> str:
    """Drop what no text file should hold: control characters but newline and tab, and lone surrogates."""
    kept = (
        char
        for char in text.replace("\r\n", "\n").replace("\r", "\n")
        if char in "\n\t" or (ord(char) >= 0x20 and not 0x7F <= ord(char) < 0xA0 and not 0xD800 <= ord(char) < 0xE000)
    )
    return "".join(kept)
