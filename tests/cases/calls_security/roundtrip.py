"""The first requirement that the credentials can meet is met, and nothing else is sent."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.golden.wire import Wire


def check(wire: Wire) -> None:
    wire.answers(status=204)

    def sent(client: object, name: str) -> tuple[str | None, str | None, str | None, str]:
        getattr(client, name).get()
        headers = wire.sent.headers
        return headers.get("authorization"), headers.get("x-app"), headers.get("cookie"), wire.sent.raw

    token = wire.client_with(auth="t")
    assert sent(token, "any") == ("Bearer t", None, None, "GET /any")
    assert sent(token, "none") == (None, None, None, "GET /none")
    assert sent(token, "maybe") == ("Bearer t", None, None, "GET /maybe")
    assert sent(token, "both") == ("Bearer t", None, None, "GET /both")
    assert sent(token, "connect") == ("Bearer t", None, None, "GET /connect")
    assert sent(token, "cookie") == (None, None, None, "GET /cookie")

    login = wire.client_with(auth=("user", "p:w"))
    assert sent(login, "any") == ("Basic dXNlcjpwOnc=", None, None, "GET /any")
    assert sent(login, "maybe") == (None, None, None, "GET /maybe")

    several = wire.client_with(auth={"app": "a", "user": "u&", "session": "s", "login": ("user", "p:w"), "token": "t"})
    assert sent(several, "any") == ("Basic dXNlcjpwOnc=", None, None, "GET /any")
    assert sent(several, "both") == (None, "a", None, "GET /both?user%20key=u%26")
    assert sent(several, "cookie") == (None, None, "sid=s", "GET /cookie")
    assert sent(several, "connect") == (None, None, None, "GET /connect")

    with pytest.raises(wire.package.ConfigurationError, match="auth: 'nobody' is not known"):
        wire.client_with(auth={"nobody": "x"})
