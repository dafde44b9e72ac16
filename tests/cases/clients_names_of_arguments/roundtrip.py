"""Arguments that are called as a keyword, as what every method has, or as each other."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.golden.wire import Wire


def check(wire: Wire) -> None:
    wire.answers(status=204)
    names = {"body_": "b", "timeout_": "t", "class_": "c", "list_": "l", "id_query": "q", "id_header": "h"}
    wire.client.jobs.create(
        "s", {"a": 1}, timeout=5, **names, x_hyphen_minus_y_query="1", x_low_line_y_query="2"
    )
    assert wire.sent.target == "POST /jobs/s?body=b&timeout=t&class=c&list=l&id=q&x-y=1&x_y=2"
    assert wire.sent.headers["id"] == "h"
