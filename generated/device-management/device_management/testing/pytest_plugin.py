"""Fixtures for pytest, found where the package is installed; each loads what it needs."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .fake import FakeDeviceManagement


@pytest.fixture
def fake_device_management() -> Iterator[FakeDeviceManagement]:
    """A fake of HPE GreenLake Device Management that is new for each test."""
    from .fake import FakeDeviceManagement

    with FakeDeviceManagement() as fake:
        yield fake
