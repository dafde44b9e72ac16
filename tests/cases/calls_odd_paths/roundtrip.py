"""Slashes at the end, dots, several parameters in a segment, a query in the path, equal names in every place."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.golden.wire import Wire


def check(wire: Wire) -> None:
    things = wire.client.things
    wire.answers(status=204)
    known = {"get_things", "get_things_json", "get_things_by_a_b_c"}
    (slash,) = {name for name in dir(things) if name.startswith("get_things")} - known
    for method, arguments, expected in (
        ("get_things", {}, "GET /things"),
        (slash, {}, "GET /things/"),
        ("get_things_json", {}, "GET /things.json"),
        ("get_things_by_a_b_c", {"a": "1-", "b": ".", "c": "x"}, "."),
        ("get_things_by_a_b_c", {"a": "1-", "b": "2", "c": "x/y"}, "GET /things/1--2.x%2Fy"),
        ("get_uber_1", {"a": "1?"}, "GET /things/1%3F/%C3%BCber%20"),
        ("create_do_action_go_to_b", {"a": "1", "b": "&", "more": "3"}, "POST /things/1/do?action=go&to=%26&more=3"),
        ("delete", {"other_path": "1", "other_query": "2", "Other_query": "3"}, "DELETE /things/1?other=2&Other=3"),
    ):
        if expected == ".":
            with pytest.raises(wire.package.InvalidRequestError, match="path parameter 'b': must not be"):
                getattr(things, method)(**arguments)
        else:
            getattr(things, method)(**arguments)
            assert wire.sent.raw == expected
    things.delete("1", other_header="4")
    assert wire.sent.headers["other"] == "4"
