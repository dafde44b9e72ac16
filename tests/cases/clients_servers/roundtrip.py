"""Servers with names, by the argument that `client.toml` says."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.golden.wire import Wire


def check(wire: Wire) -> None:
    wire.answers(["a"])
    assert wire.client_with(base_url=None, region="eu").zones.list() == ["a"]
    assert "https://eu.example.com" in repr(wire.client_with(base_url=None, region="eu"))
    assert wire.sent.target == "GET /base/zones"
    with pytest.raises(wire.package.ConfigurationError, match="region="):
        wire.client_with(base_url=None)
