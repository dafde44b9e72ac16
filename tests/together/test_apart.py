"""Two generated packages in one process: what is one's is not the other's, sync and async."""

from __future__ import annotations

import inspect
import itertools
import json
import logging
import os
import subprocess
import sys
import warnings
from pathlib import Path
from typing import TYPE_CHECKING

import httpx2
import pytest

from .sides import SIDES, Side, Sides, answering, both_ways

if TYPE_CHECKING:
    from .conftest import Run

EDITED = SIDES["editions of one API"]

pytestmark = pytest.mark.filterwarnings("ignore:.*:UserWarning")


# What is whose -------------------------------------------------------------------------------------


def test_no_public_thing_is_shared(sides: Sides) -> None:
    one, other = (side.package for side in sides)
    shared = set(one.__all__) & set(other.__all__) - {"__version__"}
    assert {"ApiError", "NotFoundError", "OperationDeprecated", "Pager", "Handle", "Retry"} <= shared
    for name in shared:
        mine, theirs = getattr(one, name), getattr(other, name)
        assert mine is not theirs, name
        if inspect.isclass(mine):
            assert not issubclass(mine, theirs), name
            assert not issubclass(theirs, mine), name


def test_models_are_ones_own(sides: Sides, run: Run) -> None:
    results = [run(side, side.get, answering()) for side in sides]
    assert [type(result).__module__.partition(".")[0] for result in results] == [side.name for side in sides]
    assert not isinstance(results[0], type(results[1]))
    assert not isinstance(results[1], type(results[0]))


@pytest.mark.usefixtures("folders")
def test_each_edition_reads_by_its_own_description(run: Run) -> None:
    for side, size in zip(EDITED, (3, "3"), strict=True):
        read = run(side, side.get, answering({"id": "a", "size": size}))
        assert (type(read).__name__, read.size) == ("Thing", size)
    for side, size in zip(EDITED, ("wide", 3), strict=True):
        mine = side.package.ResponseMismatch
        with pytest.warns(mine) as told:
            run(side, side.get, answering({"id": "a", "size": size}))
        assert [one.category for one in told] == [mine]


def test_errors_are_ones_own(sides: Sides, run: Run) -> None:
    for side, other in both_ways(sides):
        with pytest.raises(side.package.NotFoundError) as caught:
            run(side, side.get, answering({"message": "gone"}, 404))
        assert not isinstance(caught.value, other.package.ApiClientError)


def test_one_is_used_without_the_other(sides: Sides, folders: list[Path]) -> None:
    """Importing both loads next to nothing, and using one loads nothing of the other."""
    code = """
import json, sys
import {other}, {name}
import httpx2
before = sorted(sys.modules)
http = httpx2.Client(transport=httpx2.MockTransport(lambda request: httpx2.Response(404, json={{}})))
client = {name}.{client}(base_url="https://example.com", auth="t", http_client=http)
try:
    client.{path}('a')
except {name}.NotFoundError:
    print(json.dumps([before, sorted(sys.modules)]))
"""
    for side, other in both_ways(sides):
        text = code.format(name=side.name, other=other.name, client=side.client, path=side.get)
        environment = {**os.environ, "PYTHONPATH": os.pathsep.join(map(str, folders))}
        done = subprocess.run(
            [sys.executable, "-c", text], env=environment, capture_output=True, text=True, check=False
        )
        assert done.returncode == 0, done.stderr
        before, after = (
            {name for name in names if name.startswith(f"{other.name}.")} for names in json.loads(done.stdout)
        )
        assert before == after
        assert f"{other.name}.client" not in after


# Loggers and the environment -----------------------------------------------------------------------


def test_loggers_are_ones_own(sides: Sides, run: Run, caplog: pytest.LogCaptureFixture) -> None:
    for side, other in both_ways(sides):
        with caplog.at_level(logging.DEBUG, logger=side.name):
            caplog.clear()
            for one in (side, other):
                run(one, one.get, answering())
            said = {record.name.partition(".")[0] for record in caplog.records} & {side.name, other.name}
        assert said == {side.name}
        assert not logging.getLogger(side.name).isEnabledFor(logging.DEBUG)


def test_secrets_stay_out_of_the_logs_of_both(sides: Sides, run: Run, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.DEBUG):
        for side in sides:
            run(side, side.get, answering(), auth=f"secret-of-{side.name}")
    assert caplog.records
    assert "secret-of" not in caplog.text


def test_environments_are_ones_own(sides: Sides, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    for side in sides:
        monkeypatch.setenv(f"{side.env_prefix}_TOKEN", f"token-of-{side.name}")
    for side in sides:
        sent: list[str] = []

        def answer(request: httpx2.Request, sent: list[str] = sent) -> httpx2.Response:
            sent.append(request.headers["authorization"])
            return httpx2.Response(200, json={})

        run(side, side.get, answer, auth=None)
        assert sent == [f"Bearer token-of-{side.name}"]


# Deprecation ---------------------------------------------------------------------------------------


def told_by(side: Side, told: list[warnings.WarningMessage]) -> list[warnings.WarningMessage]:
    return [one for one in told if issubclass(one.category, side.package.OperationDeprecated)]


def test_each_warns_once_per_line_of_its_caller(sides: Sides, run: Run) -> None:
    lines = [run.line(), run.line()]
    with warnings.catch_warnings(record=True) as told:
        warnings.simplefilter("always")
        for side, line in itertools.product((*sides, *reversed(sides)), lines):
            run(side, side.old, answering(), line)
    files = [line.__code__.co_filename for line in lines]
    for side in sides:
        assert [(one.filename, one.lineno) for one in told_by(side, told)] == [(file, 1) for file in files]


def test_filters_are_for_one_package_alone(sides: Sides, run: Run) -> None:
    for side, other in both_ways(sides):
        with warnings.catch_warnings(record=True) as told:
            warnings.simplefilter("always")
            warnings.simplefilter("ignore", side.package.OperationDeprecated)
            line = run.line()
            for one in (side, other):
                run(one, one.old, answering(), line)
            assert [len(told_by(one, told)) for one in (side, other)] == [0, 1]
            warnings.simplefilter("error", side.package.OperationDeprecated)
            line = run.line()
            with pytest.raises(side.package.OperationDeprecated):
                run(side, side.old, answering(), line)
            run(other, other.old, answering(), line)
            assert [len(told_by(one, told)) for one in (side, other)] == [0, 2]
