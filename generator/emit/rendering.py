"""Pages -> {path: text}: templates of the tree, files that are none, and what a project has of its own.

Own files win: a template over ours of the same path, a plain file over whatever would have been made in its place.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from jinja2 import Environment

from ..diagnostics import Diagnostic, SpecError
from ..files import files_below
from .custom import FILE
from .environment import environment, overlaid
from .format import NotPythonError, format_modules
from .own import ENDING, PACKAGE, PARTS, OwnTemplates
from .tree import MANIFEST


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """One template with what it is rendered for."""

    template: str
    path: str
    values: Mapping[str, object]


@dataclass(frozen=True, slots=True, kw_only=True)
class Pages:
    """All pages of a project; `shared` is for templates that are not of comgen's tree."""

    all: Sequence[Page]
    package: str
    shared: Mapping[str, object]


def render(pages: Pages, templates: Path, own: OwnTemplates | None) -> dict[str, str]:
    """All files by their paths, formatted, in the order of their paths. Raises SpecError (C802, C803)."""
    ours = environment(templates / "package", templates / "parts")
    files = dict(_verbatim(templates / "package", pages.package))
    if own is None:
        texts = {page.path: _text(page, ours) for page in pages.all}
        return dict(sorted((files | texts | format_modules(_modules(texts))).items()))
    added, written = _own_files(pages, templates / "package", own)
    both = overlaid(ours, own.source)
    made = {page.path: page for page in (*pages.all, *added) if page.path not in written}
    texts = {path: _checked(page, both, own) for path, page in made.items()}
    try:
        formatted = format_modules(_modules(texts))
    except NotPythonError as error:
        raise _spoilt(made[error.name], error, own) from None
    return dict(sorted((files | texts | formatted | written).items()))


def _verbatim(folder: Path, package: str) -> Iterator[tuple[str, str]]:
    """Files of the template tree that are no templates, the runtime above all."""
    for name, path in files_below(folder):
        if not name.endswith(ENDING):
            yield _placed(name, package), path.read_text(encoding="utf-8")


def _text(page: Page, templates: Environment) -> str:
    return templates.get_template(page.template).render(page.values)


def _modules(texts: Mapping[str, str]) -> dict[str, str]:
    return {path: text for path, text in texts.items() if path.endswith(".py")}


def _checked(page: Page, templates: Environment, own: OwnTemplates) -> str:
    """The same where a template of somebody else may be at fault, which is told as one of a description is."""
    try:
        return _text(page, templates)
    except Exception as error:
        if fault := own.fault(error):
            raise fault from None
        raise


def _spoilt(page: Page, error: NotPythonError, own: OwnTemplates) -> SpecError:
    """Where the template of a page is ours, it is a part of somebody else's that has spoilt it."""
    name = f"{PACKAGE}{page.template}" if own.source(page.template) else PARTS.rstrip("/")
    message = f"what is made of it for {page.path} is not Python: {error}"
    return SpecError([own.finding("C803", name, None, message)])


def _own_files(pages: Pages, ours: Path, own: OwnTemplates) -> tuple[list[Page], dict[str, str]]:
    """Pages that our tree does not have, and files that are no templates by their paths in the project."""
    used = {page.template for page in pages.all}
    added: list[Page] = []
    written: dict[str, str] = {}
    problems: list[Diagnostic] = []
    made: set[str] = set()
    for name, text in own.of_package().items():
        path = _placed(name, pages.package).removesuffix(ENDING)
        is_ours = name in used or (name.endswith(ENDING) and (ours / name).is_file())
        if reason := _refused(path, pages.package, made, is_ours=is_ours):
            problems.append(own.finding("C802", f"{PACKAGE}{name}", None, *reason))
        elif name.endswith(ENDING) and not is_ours:
            added.append(Page(template=name, path=path, values=pages.shared))
        elif not is_ours:
            written[path] = text
        made.add(path)
    if problems:
        raise SpecError(problems)
    return added, written


def _refused(path: str, package: str, made: set[str], *, is_ours: bool) -> tuple[str, str] | None:
    """Why nothing can be made of a file, and what to do."""
    if "[" in path and not is_ours:
        hint = "for each version or resource only a template of the tree is rendered: take the path of one"
        return "there is no such template, and nothing to render it for", hint
    if path in (MANIFEST, f"{package}/{FILE}"):
        return f"{path} is nothing that comgen makes of a template", "leave it out"
    if path in made:
        return f"another file here becomes {path} too", "keep one of the two"
    return None


def _placed(name: str, package: str) -> str:
    return name.replace("[package]", package)
