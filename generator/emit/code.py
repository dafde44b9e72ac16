"""`Code`: text that may stand in generated files. Only the functions of this module make it.

The templates' environment refuses to print anything else, so text of a document reaches a generated file
only as an identifier, a literal, a docstring, a comment, a type, or escaped for TOML, Markdown or HTML.
"""

from __future__ import annotations

import html as html_escapes
import json
import keyword
import math
import re
import shlex
import unicodedata
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
    """A dotted Python name such as `v1.models`; leading dots make it relative. Raises ValueError for what is none."""
    if relative := name.lstrip("."):
        for part in relative.split("."):
            identifier(part)
    return _made(name)


def literal(value: object) -> Code:
    """A Python literal of text, bytes, number, boolean, None, or tuples, lists and dicts of them, in ASCII, double
    quotes first.

    Raises ValueError for a number that has no literal: infinity, what is not a number.
    """
    match value:
        case str():
            return _made(_double_quoted(ascii(value)))
        case bytes():
            return _made("b" + _double_quoted(ascii(value)[1:]))
        case float() if not math.isfinite(value):
            raise ValueError(f"no literal for {value}")
        case None | bool() | int() | float():
            return _made(repr(value))
        case tuple():
            inner = ", ".join(literal(item) for item in value)
            return _made(f"({inner},)" if len(value) == 1 else f"({inner})")
        case list():
            return _made(f"[{', '.join(literal(item) for item in value)}]")
        case Mapping():
            return _made("{" + ", ".join(f"{literal(k)}: {literal(v)}" for k, v in value.items()) + "}")
        case _:
            raise TypeError(f"no literal for {type(value).__name__}")


def _double_quoted(text: str) -> str:
    if text[0] == "'" and '"' not in text:
        return '"' + text[1:-1].replace("\\'", "'") + '"'
    return text


def docstring(text: str, indent: int = 0) -> Code:
    """A triple-quoted docstring that ends where it should, whatever the text holds; `indent` in columns."""
    margin = " " * indent
    lines = [line.rstrip() for line in _plain(text).strip().splitlines()]
    # At the left edge mypy would take such a line for a comment that configures it.
    lines = [f" {line}" if line.startswith("#") and not indent else line for line in lines]
    body = "\n".join((margin + line if number and line else line) for number, line in enumerate(lines))
    # Quotes are escaped where three stand together, and at the end: there they would stand beside the closing ones.
    body = re.sub(r'"{3,}|"+\Z', lambda quotes: '\\"' * len(quotes[0]), body.replace("\\", "\\\\"))
    return _made(f'"""{body}\n{margin}"""' if len(lines) > 1 else f'"""{body}"""')


def comment(text: str) -> Code:
    """The text of one comment line, without the `#`."""
    return _made(one_line(text))


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


def sequence(parts: Iterable[Code]) -> Code:
    """`(a, b)`; one alone with a comma behind it."""
    pieces = [type_(part) for part in parts]
    return _made(f"({pieces[0]},)" if len(pieces) == 1 else f"({', '.join(pieces)})")


def array(parts: Iterable[Code]) -> Code:
    """`[a, b]`."""
    return _made(f"[{join(', ', parts)}]")


def mapping(pairs: Iterable[tuple[Code, Code]]) -> Code:
    """`{a: b}`."""
    return _made("{" + ", ".join(f"{type_(key)}: {type_(value)}" for key, value in pairs) + "}")


def keyword_argument(name: str, value: Code) -> Code:
    """`name=value`, in a call."""
    return _made(f"{identifier(name)}={type_(value)}")


def delayed(value: Code) -> Code:
    """`lambda: value`."""
    return _made(f"lambda: {type_(value)}")


def negative(number: Code) -> Code:
    """`-number`."""
    return _made(f"-{type_(number)}")


def subscript(name: str, *arguments: Code) -> Code:
    """`name[a, b]`."""
    return _made(f"{dotted(name)}[{join(', ', arguments)}]")


def toml(text: str) -> Code:
    """A TOML basic string, quotes included: JSON's escapes are TOML's, but for pairs of surrogates (1.0, String)."""
    return _made(json.dumps(_plain(text), ensure_ascii=False))


def yaml(text: str) -> Code:
    """A double-quoted scalar of YAML on one line, quotes included: a string of JSON is one (1.2.2, section 7.3.1)."""
    return _made(json.dumps(_plain(text), ensure_ascii=False))


def json_text(value: object) -> Code:
    """JSON (RFC 8259) on one line, in ASCII; raises ValueError for a number that JSON has no word for."""
    return _made(json.dumps(value, ensure_ascii=True, allow_nan=False, separators=(",", ":")))


def distribution(name: str) -> Code:
    """The name of a distribution, for a command line; raises ValueError for what is none (PEP 508)."""
    if not re.fullmatch(r"[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?", name):
        raise ValueError(f"not the name of a distribution: {name!r}")
    return _made(name)


def markdown(text: str) -> Code:
    """Markdown text without markup: every sign that means something is escaped, line breaks are spaces.

    That is CommonMark 0.31, section 2.4; the colon, the at sign and the dot of `www.` are what GitHub makes links of.
    """
    flat = one_line(text)
    escaped = re.sub(r"([\\`*_{}\[\]()#+!|<>~&$=:@-])", r"\\\1", flat)
    return _made(re.sub(r"(?i)\b(www)\.", r"\1\\.", escaped))


def text_file(text: str) -> Code:
    """A text that is a whole file, without its last line break."""
    return _made(_plain(text).rstrip())


def html(text: str) -> Code:
    """HTML text, safe between tags and in quoted attributes."""
    return _made(html_escapes.escape(_plain(text), quote=True))


def words(text: str) -> Code:
    """Words of our own, the same in Markdown and in HTML; raises ValueError for a sign that is markup somewhere."""
    if not re.fullmatch(r"[A-Za-z0-9 ,.;:'()-]*", text):
        raise ValueError(f"not plain words: {text!r}")
    return _made(text)


def code_span(text: str) -> Code:
    """A code span of Markdown, in which nothing else is markup (CommonMark 0.31, section 6.1)."""
    flat = one_line(text)
    fence = "`" * (max(map(len, re.findall("`+", flat)), default=0) + 1)
    edge = " " if flat.startswith("`") or flat.endswith("`") or not flat else ""
    return _made(f"{fence}{edge}{flat}{edge}{fence}")


def html_code(text: str) -> Code:
    """`<code>` of HTML around a text."""
    return _made(f"<code>{html(text)}</code>")


def page_text(text: str) -> Code:
    """Text of a page of the site, without markup: what could mean something to Python-Markdown is written by number.

    Unlike a backslash, that hides a sign from every extension (HTML 5.2, section 8.1.4).
    """
    return _made(_MEANINGFUL.sub(_by_number, " ".join(_plain(text).split())))


def page_prose(text: str) -> Code:
    """The same for text that may have code in backticks, which is shown as code."""
    pieces = re.split(r"`([^`\n]+)`", text)
    return _made("".join(page_code(one) if number % 2 else _spaced(one) for number, one in enumerate(pieces)))


def page_code(text: str) -> Code:
    """A code span of a page of the site; it stands in a cell of a table as well."""
    flat = " ".join(_plain(text).split())
    if re.fullmatch(r"[A-Za-z0-9_ .,:;/()\[\]{}='\"*+@#%?!~^$-]+", flat):
        return _made(f"`{flat}`")
    return _made(f"<code>{re.sub(r'[^A-Za-z0-9 ]', _by_number, flat)}</code>")


def shell(word: str) -> Code:
    """One word of a command line for a POSIX shell (XCU, section 2.2)."""
    return _made(shlex.quote(" ".join(_plain(word).split())))


def shell_variable(before: str, name: str) -> Code:
    """One word of a command line that ends in the value of an environment variable (XCU, section 2.6.2)."""
    variable = f"${identifier(name)}"
    if re.fullmatch(r"[A-Za-z0-9 :=_-]*", before):
        return _made(f'"{before}{variable}"')
    return _made(f'{shell(before)}"{variable}"')


def shell_json(value: object) -> Code:
    """JSON as one word of a command line, a line for each of its values; by escapes where signs are unseen."""
    text = json.dumps(value, ensure_ascii=False, indent=2)
    return _made(shlex.quote(text if text == _plain(text) else json.dumps(value, indent=2)))


def code_block(language: str, text: str) -> Code:
    """A fenced block of Markdown, which no line of the text can end (CommonMark 0.31, section 4.5)."""
    body = _plain(text).strip("\n")
    fence = "`" * max(3, max(map(len, re.findall("`+", body)), default=0) + 1)
    return _made(f"{fence}{identifier(language)}\n{body}\n{fence}")


def link(text: Code, target: str) -> Code:
    """A link of Markdown to another place of the site; raises ValueError for one that leads elsewhere."""
    if not re.fullmatch(r"[A-Za-z0-9_./-]*(#[A-Za-z0-9_.-]+)?", target) or target.startswith("//"):
        raise ValueError(f"not a place of the site: {target!r}")
    return _made(f"[{type_(text)}]({target})")


def anchor(name: str) -> Code:
    """What links lead to on a page; raises ValueError for a sign that would need to be escaped."""
    if not re.fullmatch(r"[A-Za-z0-9_.-]+", name):
        raise ValueError(f"not an anchor: {name!r}")
    return _made(name)


def _spaced(text: str) -> str:
    """Text between code spans keeps the blanks at its ends."""
    before, after = (" " if part and part.isspace() else "" for part in (text[:1], text[-1:]))
    return f"{before}{page_text(text)}{after}" if text.strip() else before


def _by_number(sign: re.Match[str]) -> str:
    return "".join(f"&#{ord(char)};" for char in sign[0])


# What is markup somewhere; the second half is that only at the start, doubled, or before a word.
_MEANINGFUL = re.compile(r"[\\`*_{}\[\]#!|<>&~$=^@\"]|^[-+/:]|^[0-9]+[.)]|(?<=-)-|-(?=-)|(?<=/)/|/(?=/)|:(?! |$)")


_UNCOMMON = re.compile(r"[^\n\t -~]")
# What joins letters and emoji, and what line breaks are elsewhere.
_JOINERS = "\u200c\u200d"
_BREAKS = re.compile("\r\n|[\r\v\f\x1c-\x1e\x85\u2028\u2029]")
# Selectors that nothing shows: they can carry a text that no reader sees.
_HIDDEN = re.compile("[\U000e0100-\U000e01ef]")


def one_line(text: str) -> str:
    """What can be seen of a text, with single spaces for all that is between its words."""
    return " ".join(_plain(text).split())


def _plain(text: str) -> str:
    """Drop what no text file should hold: control characters but newline and tab, what is invisible or turns the
    direction of what stands around it, and lone surrogates."""
    if not _UNCOMMON.search(text):
        return text
    lines = _HIDDEN.sub("", _BREAKS.sub("\n", text))
    return "".join(char for char in lines if char in "\n\t" + _JOINERS or not _is_unseen(char))


def _is_unseen(char: str) -> bool:
    return unicodedata.category(char) in ("Cc", "Cf", "Cs") or ord(char) & 0xFFFE == 0xFFFE
