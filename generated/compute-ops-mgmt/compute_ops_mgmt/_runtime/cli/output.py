"""What came back, as a table, JSON, YAML, CSV or a line of JSON for each item. Items are written as they come."""

from __future__ import annotations

import csv
import json
import shutil
import sys
from itertools import chain, islice
from typing import TYPE_CHECKING, Any, TextIO

import click

from .safe import cell, is_safe, json_text, lines, nearly, one_line

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from .describe import Format

_MEASURED = 100
"""So many rows decide how wide the columns of a table are."""

_GAP = "  "
_LEAST = 6
_MOST_COLUMNS = 6


class Writer:
    """Writes items or one value in one format."""

    def __init__(self, form: Format, columns: Sequence[str], query: str | None, stream: TextIO | None = None) -> None:
        self._form = form
        self._columns = tuple(columns)
        self._query = _compiled(query)
        self._stream = stream or sys.stdout
        self._is_terminal = self._stream.isatty()

    def items(self, items: Iterable[Any]) -> None:
        """Write a list, each item when it is there; with a query, what it makes of all of them."""
        if self._query is not None:
            return self.value(list(items))
        match self._form:
            case "json":
                self._json_list(items)
            case "jsonl":
                for item in items:
                    self._line(self._json(item))
            case "yaml":
                for item in items:
                    self._stream.write(_yaml([item]))
            case "csv":
                self._csv(items)
            case _:
                self._table(items)
        return None

    def value(self, value: Any) -> None:
        """Write one value."""
        if self._query is not None:
            value = self._query.search(value)
        match self._form:
            case "jsonl" if isinstance(value, list):
                for item in value:
                    self._line(self._json(item))
            case "json" | "jsonl":
                self._line(self._json(value, indent=2 if self._form == "json" else None))
            case "yaml":
                self._stream.write(_yaml(value))
            case "csv":
                self._csv(value if isinstance(value, list) else [value])
            case _ if isinstance(value, list):
                self._table(value)
            case _ if isinstance(value, dict):
                self._facts(value)
            case _:
                self._line(lines(_text(value)))

    def _line(self, text: str) -> None:
        self._stream.write(f"{text}\n")
        self._stream.flush()

    def _json(self, value: Any, indent: int | None = None) -> str:
        return json_text(json.dumps(value, indent=indent, ensure_ascii=False))

    def _json_list(self, items: Iterable[Any]) -> None:
        start = "["
        for item in items:
            self._stream.write(f"{start}\n{_indented(self._json(item, indent=2))}")
            start = ","
        self._line("[]" if start == "[" else "\n]")

    def _csv(self, items: Iterable[Any]) -> None:
        first, items = _peek(items)
        columns = self._chosen(first)
        writer = csv.writer(self._stream, lineterminator="\n")
        writer.writerow(columns or ["value"])
        for item in items:
            writer.writerow([cell(_plain(_at(item, name))) for name in columns] if columns else [cell(_plain(item))])

    def _table(self, items: Iterable[Any]) -> None:
        rest = iter(items)
        head = list(islice(rest, _MEASURED))
        columns = self._chosen(head)
        if not columns:
            for item in chain(head, rest):
                self._line(one_line(_text(item)))
            return
        names = [one_line(name.upper()) for name in _headings(columns)]
        rows = [[one_line(_text(_at(item, name))) for name in columns] for item in head]
        widths = self._widths([names, *rows])
        for row in chain([names], rows, ([one_line(_text(_at(item, name))) for name in columns] for item in rest)):
            self._line(_row(row, widths))

    def _chosen(self, head: Sequence[Any]) -> tuple[str, ...]:
        """The columns; one that no item has is told where it is nearly the name of another."""
        known = {name for item in head for name in _names_of(item)}
        for name in self._columns:
            if near := nearly(name, known):
                click.echo(f"nothing here has {name!r}; did you mean {near}?", err=True)
        return self._columns or _columns_of(head)

    def _widths(self, rows: Sequence[Sequence[str]]) -> list[int]:
        from rich.cells import cell_len

        widths = [max(map(cell_len, column)) for column in zip(*rows, strict=True)]
        if self._is_terminal:
            room = shutil.get_terminal_size().columns - len(_GAP) * (len(widths) - 1)
            # The first column is what people copy: the others give way before it does.
            while sum(widths) > room and max(widths) > _LEAST:
                widest = max(widths[1:], default=0)
                widths[widths.index(widest, 1) if widest > _LEAST else 0] -= 1
        return widths

    def _facts(self, value: dict[str, Any]) -> None:
        shown = {name: _at(value, name) for name in self._columns} or value
        width = max((len(name) for name in shown), default=0)
        for name, item in shown.items():
            text = lines(_yaml(item).rstrip() if isinstance(item, (dict, list)) and item else _text(item))
            if "\n" in text or (isinstance(item, dict) and item):
                self._line(f"{one_line(name)}:")
                self._line(_indented(text))
            else:
                self._line(f"{one_line(name) + ':':<{width + 1}} {text}")


def default_format(stream: TextIO | None = None) -> Format:
    """A table for people, JSON for programs."""
    return "table" if (stream or sys.stdout).isatty() else "json"


def _compiled(query: str | None) -> Any:
    if query is None:
        return None
    import jmespath
    from jmespath.exceptions import JMESPathError

    try:
        return jmespath.compile(query)
    except JMESPathError as error:
        raise click.UsageError(f"--query: {str(error).splitlines()[0]}") from None


def _peek(items: Iterable[Any]) -> tuple[list[Any], Iterator[Any]]:
    rest = iter(items)
    head = list(islice(rest, _MEASURED))
    return head, chain(head, rest)


def _columns_of(items: Sequence[Any]) -> tuple[str, ...]:
    """The first properties that are simple, where nobody has said which to show."""
    found: dict[str, None] = {}
    for item in items:
        if isinstance(item, dict):
            found.update({name: None for name, value in item.items() if not isinstance(value, (dict, list))})
    return tuple(found)[:_MOST_COLUMNS]


def _names_of(item: Any, way: str = "") -> Iterator[str]:
    """The properties of an item, and those of the objects in it, by their paths."""
    for name, value in item.items() if isinstance(item, dict) else ():
        yield f"{way}{name}"
        yield from _names_of(value, f"{way}{name}.")


def _headings(columns: Sequence[str]) -> list[str]:
    """The ends of the paths, as short as they tell the columns apart."""
    steps = [name.split(".") for name in columns]
    found = []
    for way in steps:
        lengths = range(1, len(way) + 1)
        alone = (size for size in lengths if sum(other[-size:] == way[-size:] for other in steps) == 1)
        found.append(".".join(way[-next(alone, len(way)) :]))
    return found


def _at(item: Any, name: str) -> Any:
    if isinstance(item, dict) and name in item:
        return item[name]
    for step in name.split("."):
        item = item.get(step) if isinstance(item, dict) else None
    return item


def _plain(value: Any) -> Any:
    return json.dumps(value, ensure_ascii=False) if isinstance(value, (dict, list, bool)) else value


def _text(value: Any) -> str:
    if value is None:
        return ""
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)


def _row(row: Sequence[str], widths: Sequence[int]) -> str:
    from rich.cells import cell_len, set_cell_size

    cells = [
        set_cell_size(text, width) if cell_len(text) <= width else f"{set_cell_size(text, width - 1)}…"
        for text, width in zip(row, widths, strict=True)
    ]
    return _GAP.join(cells).rstrip()


def _indented(text: str) -> str:
    return "\n".join(f"  {line}" for line in text.splitlines())


def _yaml(value: Any) -> str:
    import yaml

    text: str = yaml.safe_dump(value, allow_unicode=True, sort_keys=False, default_flow_style=False)
    return text if is_safe(text) else str(yaml.safe_dump(value, sort_keys=False, default_flow_style=False))
