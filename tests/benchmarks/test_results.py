"""Medians, tables and pictures of given measurements; no clock."""

from __future__ import annotations

from pathlib import Path
from xml.etree import ElementTree

import pytest
from click.testing import CliRunner
from rich.console import Console

from benchmarks.__main__ import main
from benchmarks.plot import plot
from benchmarks.report import report
from benchmarks.results import About, Cell, Figure, Results, from_json, to_json
from benchmarks.spread import Spread, spread

DECODE = Figure(name="decode", title="decode", unit="ms", digits=1)
GAIN = Figure(name="gain", title="faster", unit="times", has_floor=False, is_gain=True)
RESULTS = Results(
    machine={
        "date": "2026-01-02",
        "python": "3.11.7",
        "system": "Linux x86_64",
        "processor": "Some <CPU>",
        "cores": "2",
        "load": "0.1",
    },
    contestants={
        "comgen": About("comgen", (), ("pydantic==2.14.4",)),
        "floor": About("floor"),
        "slow": About("slow 1.0", ("2 operations dropped",)),
        "slower": About("slower 2.0"),
        "broken": About("broken [3]"),
    },
    cells={
        DECODE: {
            "comgen": Cell(spread([9.0, 10.0, 12.0])),
            "floor": Cell(spread([4.0])),
            "slow": Cell(spread([40.0, 40.0]), "gives dicts"),
            "slower": Cell(spread([50.0, 50.0])),
            "broken": Cell(None, "fails: ValueError: <no>"),
        },
        GAIN: {
            name: Cell(spread([3.0]) if name == "comgen" else None)
            for name in ("comgen", "floor", "slow", "slower", "broken")
        },
    },
)


def shown(results: Results) -> str:
    console = Console(width=150, record=True, file=open("/dev/null", "w"))  # noqa: SIM115
    console.print(report(results))
    return console.export_text()


def test_the_spread_is_that_of_the_middle_half() -> None:
    assert spread([1, 2, 3, 4, 100]) == Spread(median=3, low=2, high=4, least=1, most=100, number=5)
    assert spread([1, 2, 3, 4, 100]).half == 1
    assert spread([7]) == Spread(7, 7, 7, 7, 7, 1)


def test_ratios_are_of_medians() -> None:
    assert RESULTS.ratio(DECODE, "comgen", "floor") == 2.5
    assert RESULTS.ratio(DECODE, "comgen", "broken") is None
    assert (RESULTS.best_peer(DECODE), RESULTS.best_peer(GAIN)) == ("slow", None)


def test_the_table_tells_values_ratios_and_why_there_are_none() -> None:
    text = shown(RESULTS)
    assert "10.0 ±0.8" in text
    assert "2.50x" in text
    assert "0.25x" in text  # against the best peer
    assert "40.0 ±0.0 [1]" in text
    assert "- [2]" in text
    assert "1  gives dicts" in text
    assert "2  fails: ValueError: <no>" in text
    assert "slow 1.0: 2 operations dropped" in text
    assert "broken [3]" in text


def test_json_gives_the_results_back() -> None:
    text = to_json(RESULTS)
    assert from_json(text) == RESULTS
    assert to_json(from_json(text)) == text


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"machine": {}, "contestants": [1], "figures": []}'])
def test_other_json_is_no_results(text: str, tmp_path: Path) -> None:
    with pytest.raises(ValueError, match=r"."):
        from_json(text)
    (tmp_path / "x.json").write_text(text)
    done = CliRunner().invoke(main, ["--show", str(tmp_path / "x.json")])
    assert (done.exit_code, done.output.count("\n")) == (1, 1)


def test_a_picture_has_a_bar_for_each_value() -> None:
    top = ElementTree.fromstring(plot(RESULTS))
    space = "{http://www.w3.org/2000/svg}"
    bars = {bar.get("class"): float(bar.get("width", "")) for bar in top.iter(f"{space}rect")}
    assert set(bars) == {"comgen", "floor", "slow", "slower"}
    assert bars["comgen"] == pytest.approx(2.5 * bars["floor"], abs=0.2)
    texts = ["".join(text.itertext()) for text in top.iter(f"{space}text")]
    assert "40.0 *" in texts
    assert "fails" in texts
    assert not any("faster" in text for text in texts)  # nothing to compare with


def test_results_are_shown_and_drawn_again(tmp_path: Path) -> None:
    (tmp_path / "results.json").write_text(to_json(RESULTS))
    done = CliRunner().invoke(main, ["--show", str(tmp_path / "results.json"), "--out", str(tmp_path / "out")])
    assert done.exit_code == 0
    assert "2.50x" in done.output
    assert (tmp_path / "out" / "results.svg").read_text() == plot(RESULTS)
    assert (tmp_path / "out" / "results.json").read_text() == to_json(RESULTS)
