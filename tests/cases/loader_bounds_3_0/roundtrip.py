"""Exclusive bounds as OpenAPI 3.0 has them, and bounds within arrays and maps."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.golden.wire import Wire


def check(wire: Wire) -> None:
    import pydantic

    models = wire.models()
    for good in ({"above": 1}, {"upto": 5}, {"codes": ["abc"]}, {"by": {"k": [1]}}):
        wire.client.things.create(models.Request(**good))
        assert wire.sent.json == good
    for bad in ({"above": 0}, {"upto": 6}, {"codes": ["ab"]}, {"codes": []}, {"by": {"k": []}}):
        try:
            models.Request(**bad)
        except pydantic.ValidationError:
            continue
        raise AssertionError(bad)
