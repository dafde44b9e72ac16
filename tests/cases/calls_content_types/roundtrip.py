"""Several media types: the caller may choose what is sent, the answer's Content-Type tells what it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.golden.wire import Wire


def check(wire: Wire) -> None:
    docs = wire.client.docs
    doc = wire.models().Doc(title="t")

    def sent() -> tuple[str, bytes]:
        return wire.sent.headers["content-type"], wire.sent.content

    wire.answers({"title": "t"})
    assert docs.create({"title": "t"}) == doc
    assert sent() == ("application/json", b'{"title":"t"}')
    assert wire.sent.headers["accept"] == "application/json, application/pdf, application/x-ndjson, text/csv"
    docs.create(doc, content_type="application/x-www-form-urlencoded")
    assert sent() == ("application/x-www-form-urlencoded", b"title=t")
    docs.create(b"<doc/>")
    assert sent() == ("application/xml", b"<doc/>")
    docs.create("a,b", content_type="text/csv")
    assert sent() == ("text/csv", b"a,b")
    with pytest.raises(wire.package.InvalidRequestError, match="content_type: must be one of application/json, "):
        docs.create(doc, content_type="text/html")

    for media_type, body, expected in (
        ("text/csv; charset=utf-8", b"a,b", "a,b"),
        ("application/x-ndjson", b"{}\n{}\n", "{}\n{}\n"),
        ("application/pdf", b"%PDF", b"%PDF"),
        ("application/problem+json", b'{"title":"t"}', doc),
        ("who/knows", b'{"title":"t"}', doc),
    ):
        wire.answers(body, headers={"content-type": media_type})
        assert docs.create(doc) == expected

    wire.answers({"title": "t"}, headers={"content-type": "application/hal+json"})
    assert docs.replace_many(body=b"png") == doc
    assert sent() == ("image/png", b"png")
    assert wire.sent.headers["accept"] == "application/json"
    docs.replace_many(body=b"gif", content_type="image/gif")
    assert sent() == ("image/gif", b"gif")
    assert docs.update_many(body=doc) == doc
    assert sent() == ("application/json", b'{"title":"t"}')
    assert wire.sent.headers["accept"] == "*/*"
