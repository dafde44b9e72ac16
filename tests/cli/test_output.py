"""What is written: five formats, columns, queries; and signs that are none, wherever they come from."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import pytest
import yaml
from rich.cells import cell_len

from .service import Service, served

if TYPE_CHECKING:
    from .conftest import Runner

HOSTILE = 'a\x1b[31mred\x1b]0;title\x07\r\x9b2J\u202eevil\u2066\nsecond, "quoted" [bold]'
FORMATS = ("table", "json", "yaml", "csv", "jsonl")


class Terminal(io.StringIO):
    """A stream that says that it is a terminal."""

    def isatty(self) -> bool:
        return True


@pytest.fixture
def service(monkeypatch: pytest.MonkeyPatch) -> Iterator[Service]:
    """A server, which the commands go to."""
    with served(Service()) as made:
        made.open.set()
        monkeypatch.setenv("COMPUTE_OPS_TOKEN", "very-secret")
        monkeypatch.setenv("COMPUTE_OPS_BASE_URL", made.url)
        yield made


def written(value: Any, form: str, *columns: str, query: str | None = None, terminal: bool = False) -> str:
    """What is written of a value; of a list, as its items come."""
    from compute_ops_mgmt._runtime.cli.output import Writer

    stream = Terminal() if terminal else io.StringIO()
    writer = Writer(form, columns, query, stream)  # type: ignore[arg-type]
    if isinstance(value, list):
        writer.items(iter(value))
    else:
        writer.value(value)
    return stream.getvalue()


@pytest.mark.parametrize("form", FORMATS)
@pytest.mark.parametrize("terminal", [False, True])
@pytest.mark.parametrize("value", [{"id": "1", "name": HOSTILE}, [{"id": "1", "name": HOSTILE}], HOSTILE, [HOSTILE]])
def test_nothing_reaches_a_terminal_but_signs(form: str, terminal: bool, value: Any) -> None:
    text = written(value, form, terminal=terminal)
    assert all(sign.isprintable() or sign == "\n" for sign in text), ascii(text)
    assert "red" in text


@pytest.mark.parametrize("value", [{"name": HOSTILE}, [{"name": HOSTILE}, {"name": "plain ü"}], []])
def test_data_stays_what_it_is(value: Any) -> None:
    assert json.loads(written(value, "json")) == value
    assert (yaml.safe_load(written(value, "yaml")) or []) == value
    lines = [json.loads(line) for line in written(value, "jsonl").split("\n") if line]
    assert lines == (value if isinstance(value, list) else [value])


def test_csv_is_read_back_and_holds_no_formulas() -> None:
    names = ["a,b", 'say "hi"', "two\nlines", "=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "plain"]
    items = [{"name": name, "count": -5, "parts": {"a": [1]}, "on": True, "none": None} for name in names]
    rows = list(csv.reader(io.StringIO(written(items, "csv", "name", "count", "parts.a", "on", "none"))))
    assert rows[0] == ["name", "count", "parts.a", "on", "none"]
    assert [row[0] for row in rows[1:]] == [
        "a,b", 'say "hi"', "two\nlines", "'=1+1", "'+1", "'-1", "'@SUM(A1)", "'\t=1", "plain",
    ]  # fmt: skip
    assert all(row[1:] == ["-5", "[1]", "true", ""] for row in rows[1:])


def test_csv_without_columns_takes_those_of_the_items() -> None:
    assert written([{"a": 1, "b": {"c": 2}}, {"d": 3}], "csv") == "a,d\n1,\n,3\n"
    assert written([1, 2], "csv") == "value\n1\n2\n"
    assert written({"a": 1}, "csv") == "a\n1\n"


def test_a_table_has_columns_of_one_width_and_fits_the_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "40")
    items = [{"id": str(number), "name": "会議" * 20, "a.b": 1, "a": {"c": None}} for number in range(3)]
    lines = written(items, "table", "id", "name", "a.b", "a.c", terminal=True).splitlines()
    assert lines[0].split() == ["ID", "NAME", "B", "C"]
    assert "…" in lines[1]
    assert all(cell_len(line) <= 40 for line in lines)
    assert "…" not in written(items, "table", "id", "name")


def test_one_thing_is_shown_by_its_properties() -> None:
    value = {"id": "1", "state": {"power": "ON"}, "tags": [], "text": "one\ntwo"}
    assert written(value, "table") == "id:    1\nstate:\n  power: 'ON'\ntags:  []\ntext:\n  one\n  two\n"
    assert written(value, "table", "state.power") == "state.power: ON\n"


def test_a_query_makes_something_else_of_it() -> None:
    items = [{"id": 1, "on": True}, {"id": 2, "on": False}]
    assert json.loads(written(items, "json", query="[?on].id")) == [1]
    assert written(items, "table", query="[].id") == "1\n2\n"
    assert written(items, "jsonl", query="length(@)") == "2\n"
    assert written({"a": {"b": 5}}, "table", query="a.b") == "5\n"


def test_a_query_that_is_none_is_told(run: Runner) -> None:
    result = run("servers", "list", "--query", "[", "--dry-run", "-o", "json")
    assert result.exit_code == 2
    assert result.stderr.startswith("error: --query: ")


def test_a_list_has_the_columns_of_its_items(run: Runner, service: Service) -> None:
    service.names[1] = HOSTILE
    text = run("servers", "list", "-o", "table").stdout
    assert text.splitlines()[0].split() == ["ID", "NAME", "HOST.HOSTNAME", "BMC.HOSTNAME", "POWERSTATE", "SUMMARY"]
    assert "\x1b" not in text
    assert run("servers", "list", "-o", "csv", "--columns", "name,state.connected").stdout.startswith(
        "name,state.connected\nserver-0,true\n"
    )
    assert json.loads(run("servers", "list").stdout)[1]["name"] == HOSTILE


def test_a_list_is_cut_and_says_so(run: Runner, service: Service) -> None:
    service.count = 250
    shown = run("servers", "list", "-o", "jsonl")
    assert len(shown.stdout.splitlines()) == 100
    assert "there are more than the 100 that are shown: --all, or --limit N" in shown.stderr
    few = run("servers", "list", "-o", "jsonl", "--limit", "7")
    assert (len(few.stdout.splitlines()), few.stderr) == (7, "")
    assert "limit=7" in service.asked[-1][1]
    assert len(run("servers", "list", "-o", "jsonl", "--all").stdout.splitlines()) == 250


def test_an_identifier_is_cut_last(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "40")
    text = written([{"id": "i" * 25, "name": "n" * 25}], "table", "id", "name", terminal=True)
    assert text.splitlines()[1] == f"{'i' * 25}  {'n' * 12}…"
    text = written([{"id": "i" * 50, "name": "n" * 25}], "table", "id", "name", terminal=True)
    assert text.splitlines()[1] == f"{'i' * 31}…  {'n' * 5}…"


def test_a_column_that_nothing_has_is_told(run: Runner, service: Service) -> None:
    result = run("servers", "list", "-o", "csv", "--columns", "nme,hardware.modle,zzz,name")
    assert result.stderr.splitlines() == [
        "nothing here has 'nme'; did you mean name?",
        "nothing here has 'hardware.modle'; did you mean hardware.model?",
    ]
    assert result.stdout.splitlines()[1] == ",,,server-0"


def test_a_name_that_is_proposed_is_safe_to_show() -> None:
    from compute_ops_mgmt._runtime.cli.safe import nearly

    assert nearly("nam", ["name", "size"]) == "name"
    assert nearly("nam\x1b", ["name\x1b"]) == "name\\x1b"
    assert nearly("name", ["name", "names"]) is None
    assert nearly("zzz", ["name"]) is None
