"""Results as a picture: for each figure a few bars, from nothing, on a scale of its own."""

from __future__ import annotations

from collections.abc import Mapping
from xml.etree.ElementTree import Element, SubElement, indent, tostring

from .report import number
from .results import Cell, Figure, Results

_COLUMNS = 2
_WIDTH, _GAP, _MARGIN = 470, 20, 10
_TITLE, _BAR, _THICK = 30, 20, 13
_LABEL, _VALUE = 150, 96
"""Pixels for the names before the bars, and for the numbers behind them."""
_CAPTION = "Medians; lines span the middle half of what was measured. * The reply comes without types, or not at all."
_STYLE = """
    text { fill: #1f2328; font: 12px system-ui, -apple-system, "Segoe UI", Helvetica, Arial, sans-serif; }
    .title { font-size: 13px; font-weight: 600; }
    .name { text-anchor: end; }
    .none { fill: #656d76; font-style: italic; }
    rect { fill: #8c959f; }
    .comgen { fill: #0969da; }
    .floor { fill: #d0d7de; }
    line { stroke: #1f2328; }
    @media (prefers-color-scheme: dark) {
      text { fill: #e6edf3; }
      .none { fill: #8d96a0; }
      rect { fill: #6e7681; }
      .comgen { fill: #4493f8; }
      .floor { fill: #3d444d; }
      line { stroke: #e6edf3; }
    }
  """


def plot(results: Results) -> str:
    """An SVG of every figure that more than one contestant has a value for; less is better in all of them."""
    panels = [figure for figure, cells in results.cells.items() if _compares(figure, cells)]
    height = _TITLE + _BAR * len(results.contestants) + _GAP
    rows = -(-len(panels) // _COLUMNS)
    size = (_COLUMNS * _WIDTH + (_COLUMNS - 1) * _GAP + 2 * _MARGIN, rows * height + _GAP + 2 * _MARGIN)
    top = Element("svg", xmlns="http://www.w3.org/2000/svg", viewBox=f"0 0 {size[0]} {size[1]}", role="img")
    SubElement(top, "title").text = f"Benchmarks of {results.machine['date']}: less is better"
    SubElement(top, "style").text = _STYLE
    for place, figure in enumerate(panels):
        left = _MARGIN + place % _COLUMNS * (_WIDTH + _GAP)
        above = _MARGIN + place // _COLUMNS * height
        _draw(SubElement(top, "g", transform=f"translate({left} {above})"), results, figure)
    SubElement(top, "text", {"class": "none", "x": f"{_MARGIN}", "y": f"{size[1] - _MARGIN}"}).text = _CAPTION
    indent(top)
    return tostring(top, encoding="unicode") + "\n"


def _compares(figure: Figure, cells: Mapping[str, Cell]) -> bool:
    return not figure.is_gain and sum(cell.found is not None for cell in cells.values()) > 1


def _draw(panel: Element, results: Results, figure: Figure) -> None:
    cells = results.cells[figure]
    longest = max(cell.found.high for cell in cells.values() if cell.found) or 1
    scale = (_WIDTH - _LABEL - _VALUE) / longest
    SubElement(panel, "text", {"class": "title", "x": "0", "y": "16"}).text = f"{figure.title}, {figure.unit}"
    for place, name in enumerate(results.contestants):
        y = _TITLE + place * _BAR
        SubElement(panel, "text", {"class": "name", "x": f"{_LABEL - 8}", "y": f"{y + 11}"}).text = name
        _bar(panel, figure, name, cells[name], y, scale)


def _bar(panel: Element, figure: Figure, name: str, cell: Cell, y: int, scale: float) -> None:
    if cell.found is None:
        why = cell.remark.partition(":")[0] or "-"
        SubElement(panel, "text", {"class": "none", "x": f"{_LABEL}", "y": f"{y + 11}"}).text = why
        return
    long, low, high = (max(value, 0) * scale for value in (cell.found.median, cell.found.low, cell.found.high))
    box = {"x": f"{_LABEL}", "y": f"{y}", "width": f"{long:.1f}", "height": f"{_THICK}"}
    SubElement(panel, "rect", {"class": name, **box})
    if high - low >= 1:
        middle = f"{y + _THICK / 2}"
        SubElement(panel, "line", x1=f"{_LABEL + low:.1f}", x2=f"{_LABEL + high:.1f}", y1=middle, y2=middle)
    text = SubElement(panel, "text", x=f"{_LABEL + max(long, high) + 6:.1f}", y=f"{y + 11}")
    text.text = number(figure, cell.found.median) + (" *" if cell.remark else "")
