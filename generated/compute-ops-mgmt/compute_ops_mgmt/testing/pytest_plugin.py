"""Fixtures for pytest, found where the package is installed; each loads what it needs."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .fake import FakeComputeOps


@pytest.fixture
def fake_compute_ops() -> Iterator[FakeComputeOps]:
    """A fake of HPE Compute Ops Management that is new for each test."""
    from .fake import FakeComputeOps

    with FakeComputeOps() as fake:
        yield fake
