"""Everything that comgen has to say about a document, as values.

Takes facts about one finding, gives one `Diagnostic`; never prints, never exits.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum


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

    def __str__(self) -> str:
        where = self.pointer or "/"
        line = f"{self.location} {self.severity} {self.code} {where}: {self.message}"
        return f"{line}\n   hint: {self.hint}" if self.hint else line


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
