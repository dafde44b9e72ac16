"""Pages -> {path: text}: templates of the tree, files that are none, and what a project has of its own.

Own files win: a template over ours of the same path, a plain file over whatever would have been made in its place.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from jinja2 import Environment

from ..diagnostics import Diagnostic, SpecError
from ..files import files_below
from .custom import FILE
from .environment import environment, overlaid
from .format import NotPythonError, format_python
from .own import ENDING, PACKAGE, OwnTemplates
from .tree import MANIFEST


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """One template with what it is rendered for."""

    template: str
    path: str
    values: Mapping[str, object]


@dataclass(frozen=True, slots=True, kw_only=True)
class Tree:
    """All pages of a project; `shared` is for templates that are not of the tree."""

    pages: Sequence[Page]
    package: str
    shared: Mapping[str, object]


def render(tree: Tree, templates: Path, own: OwnTemplates | None) -> dict[str, str]:
    """All files by their paths, formatted, in the order of their paths. Raises SpecError (C802, C803)."""
    ours = environment(templates / "package", templates / "parts")
    plain = {name: path for name, path in files_below(templates / "package") if not name.endswith(ENDING)}
    files = {_placed(name, tree.package): path.read_text(encoding="utf-8") for name, path in plain.items()}
    if own is None:
        return dict(sorted((files | {page.path: _text(page, ours) for page in tree.pages}).items()))
    added, written = _own_files(tree, templates / "package", own)
    pages = overlaid(ours, own.source)
    made = {page.path: _checked(page, pages, own) for page in (*tree.pages, *added) if page.path not in written}
    return dict(sorted((files | made | written).items()))


def _text(page: Page, pages: Environment) -> str:
    text = pages.get_template(page.template).render(page.values)
    return format_python(text) if page.path.endswith(".py") else text


def _checked(page: Page, pages: Environment, own: OwnTemplates) -> str:
    """The same where a template of somebody else may be at fault, which is told as one of a description is."""
    try:
        return _text(page, pages)
    except NotPythonError as error:
        message = f"what is made of it is not Python: {error}"
        raise SpecError([own.finding("C803", f"{PACKAGE}{page.template}", None, message)]) from None
    except Exception as error:
        if fault := own.fault(error):
            raise fault from None
        raise


def _own_files(tree: Tree, ours: Path, own: OwnTemplates) -> tuple[list[Page], dict[str, str]]:
    """Pages that our tree does not have, and files that are no templates by their paths in the project."""
    used = {page.template for page in tree.pages}
    pages: list[Page] = []
    written: dict[str, str] = {}
    problems: list[Diagnostic] = []
    made: set[str] = set()
    for name, text in own.of_package().items():
        if name in used or (name.endswith(ENDING) and (ours / name).is_file()):
            continue
        path = _placed(name, tree.package).removesuffix(ENDING)
        if reason := _refused(path, tree.package, made):
            problems.append(own.finding("C802", f"{PACKAGE}{name}", None, *reason))
        elif name.endswith(ENDING):
            pages.append(Page(template=name, path=path, values=tree.shared))
        else:
            written[path] = text
        made.add(path)
    if problems:
        raise SpecError(problems)
    return pages, written


def _refused(path: str, package: str, made: set[str]) -> tuple[str, str] | None:
    if "[" in path:
        hint = "for each version or resource only a template of the tree is rendered: take the path of one"
        return "there is no such template, and nothing to render it for", hint
    if path in (MANIFEST, f"{package}/{FILE}"):
        return f"{path} is nothing that comgen makes of a template", "leave it out"
    if path in made:
        return f"another file here becomes {path} too", "keep one of the two"
    return None


def _placed(name: str, package: str) -> str:
    return name.replace("[package]", package)
