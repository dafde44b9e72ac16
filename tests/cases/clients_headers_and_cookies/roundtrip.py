"""Parameters in headers and cookies."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.golden.wire import Wire


def check(wire: Wire) -> None:
    wire.answers({"id": "1"})
    assert wire.client.carts.get('"3"', "dark", x_ids=[1, 2], x_flag=False, session="s").id == "1"
    assert wire.sent.headers["if-match"] == '"3"'
    assert (wire.sent.headers["x-ids"], wire.sent.headers["x-flag"]) == ("1,2", "false")
    assert wire.sent.headers["cookie"] == "session=s; theme=dark"
    with pytest.raises(wire.package.InvalidRequestError):
        wire.client.carts.get("a\r\nb: c", "dark")
