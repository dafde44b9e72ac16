"""Files, texts and JSON side by side in one body, from a model or a mapping."""

from __future__ import annotations

from email import message_from_bytes
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.golden.wire import Wire


def check(wire: Wire) -> None:
    wire.answers(status=204)
    file = wire.package.File
    request = wire.models().FilesCreateRequest
    wire.client.files.create(
        request(
            file=file(b"\0\1", name='a"b.bin', media_type="application/x-firmware"),
            more=[b"1", b"2"],
            photo=b"png",
            note="n",
            count=3,
            about={"made_by": "me"},
        )
    )
    content_type = wire.sent.headers["content-type"]
    assert content_type.startswith("multipart/form-data; boundary=")
    message = message_from_bytes(f"Content-Type: {content_type}\n\n".encode() + wire.sent.content)
    parts = [
        (part.get_param("name", header="content-disposition"), part.get_filename(), part.get("content-type"))
        for part in message.get_payload()
    ]
    assert parts == [
        ("about", None, "application/vnd.about+json"),
        ("count", None, None),
        ("file", "a%22b.bin", "application/x-firmware"),
        ("more", "more", "application/octet-stream"),
        ("more", "more", "application/octet-stream"),
        ("note", None, None),
        ("photo", "photo", "image/png"),
    ]
    contents = [part.get_payload(decode=True) for part in message.get_payload()]
    assert contents == [b'{"madeBy":"me"}', b"3", b"\0\1", b"1", b"2", b"n", b"png"]
    wire.client.files.create({"file": "text"})
    assert b'name="file"' in wire.sent.content
    with pytest.raises(wire.package.InvalidRequestError, match="body /file: Field required"):
        wire.client.files.create({})
