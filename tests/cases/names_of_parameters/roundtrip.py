"""One name in the path, the query, a header and a cookie; names of Python, of every call, and by a sign or case alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.golden.wire import Wire

from urllib.parse import parse_qs

QUERY = {
    "id": "id_query", "self": "self_", "body": "body_", "timeout": "timeout_", "extra_headers": "extra_headers_",
    "from": "from_", "a-b": "a_hyphen_minus_b_query", "a_b": "a_low_line_b_query", "x": "x_query", "X": "X_query",
    "models": "models_", "filter[name]": "filter_name", "1": "_1", "日本": "ri_ben", "$top": "top",
}  # fmt: skip


def check(wire: Wire) -> None:
    query = {python: f"the {python}" for python in QUERY.values()}
    wire.answers(b"", headers={})
    wire.client.things.replace("p", body="b", id_header="h", id_cookie="c", timeout=5, **query)
    path, _, sent = wire.sent.raw.partition("?")
    assert path == "PUT /things/p"
    assert parse_qs(sent) == {name: [f"the {python}"] for name, python in QUERY.items()}
    assert wire.sent.headers["id"] == "h"
    assert wire.sent.headers["cookie"] == "id=c"
    assert wire.sent.json == "b"
