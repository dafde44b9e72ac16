"""Who is measured, in which order, and what becomes of those who fail; and our own client, through all of it."""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from benchmarks.contestants import Contestant, load_contestants
from benchmarks.driver import FailedError, Server, Worker, one_line
from benchmarks.measuring import measure
from benchmarks.payloads import make_payloads
from benchmarks.peers import SPEC, Ready, SetupError, prepare
from benchmarks.results import Figure
from benchmarks.rows import ROWS, Bench, Row, Taken


def contestant(name: str, **more: dict[str, str]) -> Contestant:
    return Contestant(name=name, title=name, module="floor", runs=(), gives_dicts=True, **more)


def ready(name: str, folder: Path = Path(), **more: dict[str, str]) -> Ready:
    return Ready(contestant(name, **more), folder)


@pytest.fixture(scope="module")
def server() -> Iterator[Server]:
    with Server(make_payloads(json.loads(SPEC.read_bytes()), servers=6, groups=20)) as started:
        yield started


@pytest.fixture
def bench(server: Server) -> Iterator[Bench]:
    started = Bench(server)
    yield started
    started.close()


@pytest.fixture
def ours(tmp_path: Path) -> Ready:
    """Our client in the environment of these tests."""
    (tmp_path / "env").symlink_to(sys.prefix)
    return Ready(load_contestants()["comgen"], tmp_path)


def test_every_version_is_exact() -> None:
    for entry in load_contestants().values():
        for requirement in (*entry.runs, *entry.made_by):
            assert re.fullmatch(r"[a-z\d-]+==[\d.]+(post\d+)?", requirement), requirement
        assert set(entry.cannot) <= set(ROWS)


def test_contestants_go_in_turn_and_one_that_fails_is_left_out(bench: Bench) -> None:
    calls = []

    def take(_bench: Bench, who: Ready) -> Taken:
        calls.append(who.contestant.name)
        if who.contestant.name == "b" and len(calls) > 3:
            raise FailedError("no luck")
        return Taken({"it": [float(len(calls))]}, "dicts" if who.contestant.name == "c" else "")

    figure = Figure(name="it", title="it", unit="s")
    row = Row(name="row", about="", rounds=3, figures=(figure,), take=take)
    who = {
        **{name: ready(name) for name in "abc"},
        "d": ready("d", cannot={"row": "has none"}),
        "e": "takes no part: java is not installed",
    }
    cells = measure(bench, [row], who)[figure]
    assert "".join(calls) == "abcabcac"
    assert [cell.found and cell.found.number for cell in cells.values()] == [3, None, 3, None, None]
    remarks = [cell.remark for cell in cells.values()]
    assert remarks == ["", "no luck", "dicts", "has none", "takes no part: java is not installed"]


def test_a_program_that_is_missing_is_told() -> None:
    with pytest.raises(SetupError, match="no-such-program is not installed"):
        prepare(Contestant(name="x", title="x", module="x", runs=(), needs="no-such-program"))


def test_messages_are_one_line_without_our_places() -> None:
    assert one_line(f"a\n b {Path(one_line.__code__.co_filename)}") == "a b benchmarks/driver.py"
    assert len(one_line("x" * 500)) == 120


def test_our_client_does_all_that_is_measured(bench: Bench, ours: Ready, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("benchmarks.rows.SERVERS", 6)
    for name in ("import", "first", "list", "decode", "get", "async"):
        taken = ROWS[name].take(bench, ours)
        assert set(taken.values) == {figure.name for figure in ROWS[name].figures}
        assert taken.remark == ""


def test_our_client_walks_pages(server: Server, ours: Ready) -> None:
    worker = Worker(ours, server)
    try:
        walked = worker.ask("walk", url=f"{server.url}/many/350/1", prefetch=4, size=350)
        assert worker.ask("hold", url=f"{server.url}/many/350/1", pages=2)["pages"] == 2
    finally:
        worker.close()
    assert walked["peak"] > 0


def test_a_client_that_gives_dicts_is_told(bench: Bench, ours: Ready, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("benchmarks.rows.SERVERS", 6)
    plain = Ready(Contestant(name="plain", title="plain", module="floor", runs=()), ours.folder)
    assert ROWS["first"].take(bench, plain).remark == "gives dicts, no models"


def test_what_a_worker_cannot_do_is_its_own_fault(server: Server, ours: Ready) -> None:
    worker = Worker(Ready(contestant("floor"), ours.folder), server)
    try:
        with pytest.raises(FailedError, match="AttributeError: module 'floor' has no attribute 'walk'"):
            worker.ask("walk", url=server.url, prefetch=1, size=1)
        assert worker.ask("get_group", url=server.url, identifier="x", pairs=2)[0].keys() == {"cpu", "clock"}
    finally:
        worker.close()


def test_a_worker_that_does_not_start_is_told(server: Server, ours: Ready) -> None:
    worker = Worker(Ready(Contestant(name="x", title="x", module="no_such_module", runs=()), ours.folder), server)
    try:
        with pytest.raises(FailedError, match="No module named 'no_such_module'"):
            worker.ask("walk", url=server.url, prefetch=1, size=1)
    finally:
        worker.close()
