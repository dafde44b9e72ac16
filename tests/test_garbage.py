"""The garbage collector is paused, and left as it was."""

from __future__ import annotations

import gc

import pytest

from generator.garbage import uncollected


@pytest.mark.parametrize("enabled", [True, False])
def test_the_collector_is_left_as_it_was(enabled: bool, request: pytest.FixtureRequest) -> None:
    request.addfinalizer(gc.enable)
    (gc.enable if enabled else gc.disable)()
    with uncollected(), uncollected():
        assert not gc.isenabled()
    assert gc.isenabled() is enabled
    with pytest.raises(ValueError, match="within"), uncollected():
        raise ValueError("within")
    assert gc.isenabled() is enabled
