"""A project's own templates: files that take the place of comgen's, or stand beside them.

The folder mirrors `templates/`: `package/` for what becomes a file of the project, `parts/` for what templates share.
Reads it whole, and refuses what cannot be used, before anything is rendered.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType

from jinja2 import TemplateNotFound, TemplateSyntaxError

from ..diagnostics import Diagnostic, SpecError, file_error
from ..files import files_below

PACKAGE, PARTS = "package/", "parts/"
ENDING = ".jinja"


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnTemplates:
    """The texts of a folder by their paths in it; `folder` is what people are shown."""

    folder: str
    texts: Mapping[str, str]

    def of_package(self) -> Mapping[str, str]:
        """The texts of what becomes a file of the project, by paths as templates have them."""
        return {name.removeprefix(PACKAGE): text for name, text in self.texts.items() if name.startswith(PACKAGE)}

    def source(self, template: str) -> tuple[str, str, None] | None:
        """The text and the file of a template, for Jinja; None where this project has none of its own."""
        for name in (f"{PACKAGE}{template}", f"{PARTS}{template}"):
            if name in self.texts:
                return self.texts[name], f"{self.folder}/{name}", None
        return None

    def finding(self, code: str, name: str, line: int | None, message: str, hint: str | None = None) -> Diagnostic:
        """A finding about one file of the folder."""
        return file_error(code, f"{self.folder}/{name}", line, message, hint)

    def fault(self, error: Exception) -> SpecError | None:
        """What is wrong with a template (C803), where an error of Jinja comes from one of these."""
        ours = {f"{self.folder}/{name}" for name in self.texts}
        if isinstance(error, TemplateSyntaxError):
            places = [(error.filename or error.name, error.lineno)]  # the lexer has the file in the place of the name
        else:
            places = list(_places(error.__traceback__))
        for file, line in reversed(places):
            if file in ours:
                return SpecError([file_error("C803", file, line, _told(error))])
        return None


def read_own(folder: Path) -> OwnTemplates:
    """The templates of a folder. Raises SpecError: C801 where there is no such folder, C802 for each file that is a
    link, is no text, or stands outside of `package/` and `parts/`."""
    shown = folder.as_posix()
    if folder.is_symlink() or not folder.is_dir():
        hint = 'make it, or correct "templates" in client.toml'
        raise SpecError([file_error("C801", shown, None, "there is no such folder", hint)])
    problems: list[Diagnostic] = []
    texts: dict[str, str] = {}
    for name, path in files_below(folder):
        try:
            if reason := _misplaced(name, path):
                problems.append(file_error("C802", f"{shown}/{name}", None, *reason))
            else:
                texts[name] = path.read_bytes().decode("utf-8-sig")
        except UnicodeDecodeError:
            problems.append(file_error("C802", f"{shown}/{name}", None, "not UTF-8", "save the file as UTF-8"))
        except OSError as error:
            problems.append(file_error("C802", f"{shown}/{name}", None, f"cannot be read: {error.strerror}"))
    if problems:
        raise SpecError(problems)
    return OwnTemplates(folder=shown, texts=texts)


def _misplaced(name: str, path: Path) -> tuple[str, str] | None:
    if path.is_symlink():
        return "a link is not followed", "put the file itself here"
    if name.startswith(PARTS) and not name.endswith(ENDING):
        return "no template, and so no part of one", f"the names of parts end in {ENDING}"
    if not name.startswith((PACKAGE, PARTS)):
        return "outside of package/ and parts/", "the folder mirrors that of comgen's templates"
    return None


def _places(trace: TracebackType | None) -> Iterator[tuple[str | None, int]]:
    while trace:
        yield trace.tb_frame.f_code.co_filename, trace.tb_lineno
        trace = trace.tb_next


def _told(error: Exception) -> str:
    if isinstance(error, TemplateNotFound):
        return f'there is no template "{error.name}"'
    text = str(error).partition("\n")[0]
    return text if type(error).__module__.startswith("jinja2") else f"{type(error).__name__}: {text}"
