"""Ranges of statuses and `default`; what has no body gives None, and headers are there."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.golden.wire import Wire


def check(wire: Wire) -> None:
    things, models = wire.client.things, wire.models()
    wire.answers({"id": "1"}, status=207)
    assert things.get() == models.Thing(id="1")
    wire.answers(status=204)
    assert things.get() is None
    for status, kind in ((404, models.Wrong), (500, models.Worse)):
        wire.answers({}, status=status)
        with pytest.raises(wire.package.ApiError) as caught:
            things.get()
        assert isinstance(caught.value.body, kind)
    wire.answers({"id": "1"}, status=201)
    assert things.replace_many().id == "1"
    wire.answers({"id": "1"}, status=400)
    with pytest.raises(wire.package.BadRequestError) as caught:
        things.replace_many()
    assert caught.value.body.id == "1"
    for status in (200, 204, 302):
        wire.answers(b"", status=status)
        assert things.create() is None
    wire.answers({"id": "1"}, headers={"X-Rate": "9"})
    assert wire.client.with_raw_response.things.get().headers["x-rate"] == "9"
