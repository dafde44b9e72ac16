"""From a file or standard input to a document; the only part of the loader that reads anything.

Gives a `Document`, or raises `SpecError` with every fault; never guesses an encoding or mends a text.
"""

from __future__ import annotations

import hashlib
import sys
from dataclasses import dataclass, field
from pathlib import Path

from ..diagnostics import Diagnostic, Location, Severity, SpecError
from .document import Document, TextPositions, is_object
from .json_text import TextFault, json_positions, read_json
from .yaml_text import read_yaml, yaml_positions

STDIN = "-"

MAX_BYTES = 32 * 1024 * 1024
"""How large a file may be; the largest real descriptions have about 12 MB."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """A text as it came: `file` is the name that people are shown, `sha256` the hex digest of its bytes."""

    file: str
    text: str = field(repr=False)
    sha256: str


def read_source(path: str | Path, max_bytes: int = MAX_BYTES) -> Source:
    """Read a UTF-8 text (RFC 8259, section 8.1; a byte order mark is let pass); `-` is standard input.

    Raises SpecError where it cannot be read (C001), is not UTF-8 (C002) or has more than `max_bytes` (C008).
    """
    file = "<stdin>" if str(path) == STDIN else Path(path).as_posix()
    try:
        if str(path) == STDIN:
            content = sys.stdin.buffer.read(max_bytes + 1)
        else:
            with Path(path).open("rb") as stream:
                content = stream.read(max_bytes + 1)
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
        raise _failed(file, "C001", f"cannot be read: {reason[:1].lower()}{reason[1:]}") from None
    if len(content) > max_bytes:
        message = f"larger than {max_bytes:,} bytes"
        raise _failed(file, "C008", message, "describe the API in several files, or leave out what is not needed")
    return decode(file, content)


def decode(file: str, content: bytes) -> Source:
    """The text of bytes that are here already; `file` is what people are shown. Raises SpecError (C002)."""
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        message = f"not UTF-8: byte {error.start} is 0x{content[error.start]:02x}"
        raise _failed(file, "C002", message, "save the file as UTF-8", line) from None
    return Source(file=file, text=text, sha256=hashlib.sha256(content).hexdigest())


def parse(source: Source) -> Document:
    """The object that a JSON or YAML text holds; raises SpecError with every fault of the text (C003 to C007).

    What begins as JSON does is JSON, and so is all in a file of that name; the rest is YAML, of which JSON is a part.
    """
    name, start = source.file.lower(), source.text.lstrip()[:1]
    if start == "<":
        hint = "save the description itself, not the page that shows it"
        raise _failed(source.file, "C003", "this is HTML or XML, not JSON or YAML", hint, 1)
    if not name.endswith(".json") and start not in ("{", "["):
        return _parse_yaml(source)
    data, faults = read_json(source.text)
    if data is None and name.endswith((".yaml", ".yml")):
        return _parse_yaml(source)
    return _document(source, data, faults, TextPositions(source.text, json_positions))


def parse_overlay(source: Source) -> Document:
    """The same for an overlay, which may be YAML whatever its file is called."""
    return parse(source) if source.text.lstrip()[:1] == "{" else _parse_yaml(source)


def _parse_yaml(source: Source) -> Document:
    data, faults = read_yaml(source.text)
    return _document(source, data, faults, TextPositions(source.text, yaml_positions))


def _document(source: Source, data: object, faults: tuple[TextFault, ...], positions: TextPositions) -> Document:
    if faults:
        raise SpecError(_diagnostic(source.file, fault) for fault in faults)
    if not is_object(data):
        raise _failed(source.file, "C005", "the document must be an object", line=1)
    return Document(file=source.file, data=data, positions=positions)


def _diagnostic(file: str, fault: TextFault) -> Diagnostic:
    return Diagnostic(
        code=fault.code,
        severity=Severity.ERROR,
        pointer=fault.pointer,
        message=fault.message,
        location=Location(file=file, line=fault.line, column=fault.column),
        hint=fault.hint,
    )


def _failed(file: str, code: str, message: str, hint: str | None = None, line: int | None = None) -> SpecError:
    location = Location(file=file, line=line, column=1 if line else None)
    return SpecError(
        [
            Diagnostic(
                code=code,
                severity=Severity.ERROR,
                pointer="",
                message=message,
                location=location,
                hint=hint,
            )
        ]
    )
