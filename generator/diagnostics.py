"""Everything that comgen has to say about a document, as values.

Takes facts about one finding, gives one `Diagnostic`; never prints, never exits.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum


def escape(step: str) -> str:
    """One step of a JSON Pointer, as it is written there (RFC 6901, section 3)."""
    return step.replace("~", "~0").replace("/", "~1")


def unescape(step: str) -> str:
    """The inverse of `escape` (RFC 6901, section 4)."""
    return step.replace("~1", "/").replace("~0", "~")


def pointer(steps: Iterable[str]) -> str:
    """The JSON Pointer of steps."""
    return "".join(f"/{escape(step)}" for step in steps)


def steps(pointer: str) -> tuple[str, ...]:
    """The steps of a JSON Pointer, indexes still being text."""
    return tuple(unescape(step) for step in pointer.split("/")[1:])


class Severity(StrEnum):
    """How much a finding matters: an error stops the run, a repair was made, a warning is only told."""

    ERROR = "error"
    REPAIRED = "repaired"
    WARNING = "warning"


@dataclass(frozen=True, slots=True, kw_only=True)
class Location:
    """A place in a text file; line and column count from 1."""

    file: str
    line: int | None = None
    column: int | None = None

    def __str__(self) -> str:
        parts = (self.file, self.line, self.column)
        return ":".join(str(part) for part in parts if part is not None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Diagnostic:
    """One finding: what, where, and how to mend it.

    `code` is stable (`C104`), `pointer` is a JSON Pointer (RFC 6901) into the document.
    """

    code: str
    severity: Severity
    pointer: str
    message: str
    location: Location
    hint: str | None = None

    def as_dict(self) -> dict[str, str | int | None]:
        """The finding as JSON has it, for machines; what is not known is null."""
        return {
            "code": self.code,
            "severity": str(self.severity),
            "file": self.location.file,
            "line": self.location.line,
            "column": self.location.column,
            "pointer": self.pointer,
            "message": self.message,
            "hint": self.hint,
        }

    def __str__(self) -> str:
        where = self.pointer or "/"
        line = printable(f"{self.location} {self.severity} {self.code} {where}: {self.message}")
        return f"{line}\n   hint: {printable(self.hint)}" if self.hint else line


def file_error(code: str, file: str, line: int | None, message: str, hint: str | None = None) -> Diagnostic:
    """An error in a file that is no description, so that it has no pointer."""
    location = Location(file=file, line=line)
    return Diagnostic(code=code, severity=Severity.ERROR, pointer="", message=message, location=location, hint=hint)


def printable(text: str) -> str:
    """One line that is what it looks like: control and invisible characters are escaped, as in JSON and YAML."""
    return "".join(char if char.isprintable() else _escaped(ord(char)) for char in text)


def _escaped(number: int) -> str:
    return f"\\u{number:04x}" if number < 0x10000 else f"\\U{number:08x}"


class SpecError(Exception):
    """The document cannot be used; `diagnostics` holds every finding, errors and the rest."""

    def __init__(self, diagnostics: Iterable[Diagnostic]) -> None:
        self.diagnostics = ordered(diagnostics)
        super().__init__("\n".join(str(diagnostic) for diagnostic in self.diagnostics))


def ordered(diagnostics: Iterable[Diagnostic]) -> tuple[Diagnostic, ...]:
    """Sort by file, line, column, pointer, code; the same findings always read the same."""
    return tuple(
        sorted(
            diagnostics,
            key=lambda d: (
                d.location.file,
                d.location.line or 0,
                d.location.column or 0,
                d.pointer,
                d.code,
                d.message,
            ),
        )
    )
