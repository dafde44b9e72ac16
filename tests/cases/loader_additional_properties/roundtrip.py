"""Maps with types, without types, beside properties, and none allowed."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.golden.wire import Wire


def check(wire: Wire) -> None:
    body = {
        "tags": {"a": "b"},
        "limits": {"x": {"max": 1}},
        "free": {"y": [1]},
        "open": {},
        "mixed": {"name": "n", "k": 1},
    }
    wire.answers(body)
    labels = wire.client.labels.replace_many(body)
    assert wire.sent.json == body
    assert (labels.tags, labels.limits["x"].max, labels.free) == ({"a": "b"}, 1, {"y": [1]})
    assert labels.mixed.model_extra == {"k": 1}
