"""Text of a description that would like to be code stays text."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.golden.wire import Wire


def check(wire: Wire) -> None:
    wire.answers({'a"b': "1", "e": '"; import os'})
    evil = wire.client.x.get(q="1")
    assert evil.model_dump(by_alias=True) == {'a"b': "1", "e": '"; import os'}
    assert "{{ 7 * 7 }}" in type(wire.client.x).get.__doc__
