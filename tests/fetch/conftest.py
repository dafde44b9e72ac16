"""A server, a clock that is turned by hand, and a network that may use both."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest

from generator.fetch.network import Clock, Network

from .server import Server

BEGINNING = datetime(2026, 7, 6, 12, tzinfo=UTC)


class Hands:
    """Time that passes only when somebody waits, or says so."""

    def __init__(self) -> None:
        self.passed = 0.0
        self.waits: list[float] = []
        self.clock = Clock(now=lambda: self.passed, utc=self.utc, sleep=self.wait)

    def utc(self) -> datetime:
        """The moment."""
        return BEGINNING + timedelta(seconds=self.passed)

    def wait(self, seconds: float) -> None:
        """Wait, and remember it."""
        self.waits.append(seconds)
        self.turn(seconds)

    def turn(self, seconds: float) -> None:
        """Let time pass."""
        self.passed += seconds


@pytest.fixture
def hands() -> Hands:
    """The clock of a test."""
    return Hands()


@pytest.fixture
def server() -> Iterator[Server]:
    """A server on loopback."""
    one = Server()
    yield one
    one.close()


@pytest.fixture
def network(hands: Hands) -> Network:
    """What is allowed where the server is on loopback and speaks http."""
    return Network(allow_http=True, allow_private=True, clock=hands.clock)
