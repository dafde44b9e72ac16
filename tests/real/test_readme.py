"""The examples of the README, run one after the other against a server on loopback that plays the API's part."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from typing import Any

import pytest

from .places import found
from .quickstart import BLOCKS, COUNT, Served, served


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[Served]:
    """The server, which stands in the place of the API's own."""
    with served() as server:
        module = found("compute_ops_mgmt.client.ComputeOpsMgmt").__init__.__globals__
        config = dataclasses.replace(module["_CONFIG"], servers={"eu-central": server.url})
        monkeypatch.setitem(module, "_CONFIG", config)
        yield server


@pytest.mark.filterwarnings("ignore::compute_ops_mgmt._runtime.errors.ResponseMismatch")
def test_the_examples_run(server: Served, capsys: pytest.CaptureFixture[str]) -> None:
    names: dict[str, Any] = {}
    for block in BLOCKS:
        exec(compile(block, "README.md", "exec"), names)
    assert len(names["names"]) == COUNT
    names["com"].close()
    server.check(capsys.readouterr().out.splitlines())


def test_there_is_one_for_each_subject() -> None:
    text = "\n".join(BLOCKS)
    lists = ("servers.list()", "prefetch=4", "Filter(", ".filters")
    for subject in (*lists, "jobs.start", ".wait(", "except NotFoundError", "async for"):
        assert subject in text
