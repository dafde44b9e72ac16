"""An array without `items` holds anything."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.golden.wire import Wire


def check(wire: Wire) -> None:
    wire.answers([1, "a", {"b": None}])
    assert wire.client.rows.create({"cells": [1, None], "grid": [[1], ["a"]]}, columns=["x", "y"]) == [
        1,
        "a",
        {"b": None},
    ]
    assert wire.sent.target == "POST /rows?columns=x&columns=y"
    assert wire.sent.json == {"cells": [1, None], "grid": [[1], ["a"]]}
