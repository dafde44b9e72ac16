"""The fault server, and a scanner that looks for secrets in all that can be read after a test."""

from __future__ import annotations

import logging
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from _runtime.clock import Clock

sys.path.insert(0, str(Path(__file__).resolve().parent))

from fault_caller import SECRETS, Caller
from fault_server import FaultServer


@pytest.fixture
def server() -> Iterator[FaultServer]:
    with FaultServer() as running:
        yield running


@pytest.fixture(params=["sync", "async"])
def caller(
    request: pytest.FixtureRequest,
    server: FaultServer,
    caplog: pytest.LogCaptureFixture,
    recwarn: pytest.WarningsRecorder,
) -> Iterator[Caller]:
    """The scanner: after each test, no secret is in any log record, repr, exception text, traceback or warning."""
    caplog.set_level(logging.DEBUG)
    made = Caller(request.param, server)
    yield made
    # The records of the test itself: those at hand by now are of this fixture's end.
    records = caplog.get_records("call")
    logged = [text for record in records for text in (record.getMessage(), str(record.args))]
    warned = [str(one.message) for one in recwarn]
    for text in (*made.shown, *logged, *warned):
        for secret in SECRETS:
            assert secret not in text, f"{secret} is in {text}"


@pytest.fixture
def real_clock() -> Clock:
    return Clock()
