"""Formatting generated modules."""

from __future__ import annotations

import gc

import pytest

from generator.emit.format import NotPythonError, format_python


def test_a_module_gets_the_one_style() -> None:
    assert format_python("def f( a,b ):\n  return [ a,\n b ]") == "def f(a, b):\n    return [a, b]\n"


@pytest.mark.parametrize("enabled", [True, False])
def test_the_garbage_collector_is_left_as_it_was(enabled: bool, request: pytest.FixtureRequest) -> None:
    request.addfinalizer(gc.enable)
    (gc.enable if enabled else gc.disable)()
    format_python("a = 1")
    assert gc.isenabled() is enabled
    with pytest.raises(NotPythonError):
        format_python("a = (")
    assert gc.isenabled() is enabled
