"""Built pages: their anchors, and where their links lead."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urldefrag

_LEADING = {"a": "href", "link": "href", "script": "src", "img": "src", "iframe": "src", "source": "src"}


class Page(HTMLParser):
    """One page: its ids, and what it refers to."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.ids: set[str] = set()
        self.links: set[str] = set()
        self.loaded: set[str] = set()
        self.tags: set[str] = set()
        self.attributes: set[str] = set()
        self.text: list[str] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        found = dict(attrs)
        self.tags.add(tag)
        self.attributes |= found.keys()
        if name := found.get("id"):
            self.ids.add(name)
        if (target := found.get(_LEADING.get(tag, ""))) is not None:
            self.links.add(target)
            if tag != "a" and found.get("rel") != "canonical":
                self.loaded.add(target)

    def handle_data(self, data: str) -> None:
        self.text.append(data)

    def handle_comment(self, data: str) -> None:
        self.tags.add("a comment")


@dataclass(frozen=True, slots=True)
class Web:
    """All pages of a built site by their paths."""

    root: Path
    pages: dict[str, Page]

    @classmethod
    def of(cls, root: Path) -> Web:
        """Read a site."""
        paths = sorted(root.rglob("*.html"))
        return cls(root, {path.relative_to(root).as_posix(): Page(path.read_text("utf-8")) for path in paths})

    def broken(self) -> Iterator[str]:
        """Links to pages, files and anchors that are not there."""
        for here, page in self.pages.items():
            for link in sorted(page.links):
                if "://" not in link and not self._leads(here, link):
                    yield f"{here}: {link}"

    def _leads(self, here: str, link: str) -> bool:
        path, anchor = urldefrag(link)
        # The page of a 404 is shown below any path, so its links begin at the root.
        start = self.root if path.startswith("/") else (self.root / here).parent
        target = (start / unquote(path).lstrip("/")).resolve() if path else (self.root / here).resolve()
        if target.is_dir():
            target /= "index.html"
        if not target.is_file() or not target.is_relative_to(self.root.resolve()):
            return False
        if not anchor or target.suffix != ".html":
            return True
        return unquote(anchor) in self.pages[target.relative_to(self.root.resolve()).as_posix()].ids

    def foreign(self) -> set[str]:
        """What pages load from elsewhere."""
        return {link for page in self.pages.values() for link in page.loaded if link.startswith(("http", "//"))}
