"""Bodies of requests: each media type, the choice among several, and what cannot be sent."""

from __future__ import annotations

import json
from email import message_from_bytes
from typing import Annotated, Any

import pytest
from _runtime.bodies import Body, Content, Part, choose
from _runtime.errors import InvalidRequestError
from _runtime.files import BytesOrFile, File
from _runtime.model import Model
from _runtime.operation import Empty, Operation
from _runtime.parameters import Query
from hypothesis import given
from hypothesis import strategies as st
from pydantic import AwareDatetime, Field

FORM = "application/x-www-form-urlencoded"
MULTIPART = "multipart/form-data"


class Login(Model):
    user_name: Annotated[str, Field(alias="userName")]
    since: AwareDatetime | None = None
    scopes: list[str] | None = None
    places: list[dict[str, int]] | None = None
    device: dict[str, Any] | None = None


class Upload(Model):
    file: BytesOrFile | None = None
    more: Annotated[list[BytesOrFile] | None, Field(alias="moreFiles")] = None
    note: str | None = None
    about: dict[str, Any] | None = None
    anything: Any = None


def form(value: Any, *encoding: Query) -> str:
    return Body(FORM, lambda: Login, encoding=encoding).encode(value).data.decode()


def parts(content: Content) -> list[tuple[Any, Any, Any, Any]]:
    assert content.media_type.startswith("multipart/form-data; boundary=")
    message: Any = message_from_bytes(f"Content-Type: {content.media_type}\r\n\r\n".encode() + content.data)
    return [
        (
            part.get_param("name", header="content-disposition"),
            part.get_filename(),
            part["content-type"],
            part.get_payload(decode=True),
        )
        for part in message.get_payload()
    ]


def multipart(value: Any, *encoding: Part) -> Content:
    return Body(MULTIPART, lambda: Upload, encoding=encoding).encode(value)


def test_pairs_of_a_form() -> None:
    assert form({"user_name": "a b&ü"}) == "userName=a%20b%26%C3%BC"
    assert form({"userName": "a", "scopes": ["x", "y"]}) == "userName=a&scopes=x&scopes=y"
    assert form(Login(user_name="a", device={"n": 1})) == "userName=a&device=%7B%22n%22%3A1%7D"
    assert form({"userName": "a", "places": [{"n": 1}]}) == "userName=a&places=%5B%7B%22n%22%3A1%7D%5D"
    assert form({"userName": "", "since": "2026-01-02T03:04:05Z"}) == "userName=&since=2026-01-02T03%3A04%3A05Z"
    assert form({"userName": "a", "scopes": None}) == "userName=a"


def test_declared_styles_of_a_form() -> None:
    value = {"userName": "a/b", "scopes": ["x", "y"], "device": {"n": 1}}
    sent = form(
        value,
        Query("scopes", style="spaceDelimited", explode=False),
        Query("device", style="deepObject"),
        Query("userName", allow_reserved=True),
    )
    assert sent == "userName=a/b&scopes=x%20y&device%5Bn%5D=1"


def test_a_multipart_body() -> None:
    content = multipart(
        {
            "file": File(b"\0\r\n--", name='a"\r\nb', media_type="application/x-firmware"),
            "moreFiles": [b"1", File(b"2", name="2.txt")],
            "note": "ü",
            "about": {"n": [1]},
            "anything": [3, {"k": None}, None, True],
        },
        Part("more", "unused/here"),
        Part("about", "application/vnd.x+json"),
        Part("moreFiles", "image/png"),
    )
    assert parts(content) == [
        ("file", "a%22%0D%0Ab", "application/x-firmware", b"\0\r\n--"),
        ("moreFiles", "moreFiles", "image/png", b"1"),
        ("moreFiles", "2.txt", "image/png", b"2"),
        ("note", None, None, "ü".encode()),
        ("about", None, "application/vnd.x+json", b'{"n":[1]}'),
        ("anything", None, None, b"3"),
        ("anything", None, None, b'{"k":null}'),
        ("anything", None, None, b"true"),
    ]
    assert parts(multipart(Upload(file=b"\0")))[0] == ("file", "file", "application/octet-stream", b"\0")
    assert 'filename="ü.txt"'.encode() in multipart({"file": File(b"", name="ü.txt")}).data
    assert multipart({}).data.startswith(b"--")


@given(st.lists(st.binary(), min_size=1))
def test_no_content_can_end_its_part(contents: list[bytes]) -> None:
    content = multipart({"more": contents})
    boundary = content.media_type.partition("boundary=")[2].encode()
    assert content.data.count(b"--" + boundary) == len(contents) + 1
    assert multipart({"more": contents}) == content


def test_what_a_form_cannot_hold() -> None:
    for media_type in (FORM, MULTIPART):
        with pytest.raises(InvalidRequestError, match=r"body: must be an object"):
            Body(media_type, lambda: Any).encode([1])
    with pytest.raises(InvalidRequestError, match=r"body /userName: Field required"):
        form({})
    with pytest.raises(InvalidRequestError, match=r"body /moreFiles/0: "):
        multipart({"moreFiles": [1.5]})
    with pytest.raises(InvalidRequestError, match=r"body /file: not a media type"):
        multipart({"file": File(b"", media_type="a/b\r\nX: y")})
    with pytest.raises(InvalidRequestError, match=r"body /anything: a bytearray cannot be sent here"):
        multipart({"anything": bytearray(b"")})


def test_a_file_shows_no_content() -> None:
    assert repr(File(b"secret", name="n")) == "File(<6 bytes>, name='n', media_type=None)"


def test_raw_bodies_and_ranges() -> None:
    def sent(declared: str, value: Any, chosen: str | None = None) -> Content:
        return Body(declared, lambda: bytes).encode(value, chosen)

    assert sent("application/pdf", b"x") == Content(b"x", "application/pdf")
    assert sent("*/*", b"x") == Content(b"x", "application/octet-stream")
    assert sent("text/*", "ü") == Content("ü".encode(), "text/plain")
    assert sent("image/*", bytearray(b"x"), "image/png") == Content(b"x", "image/png")
    with pytest.raises(InvalidRequestError, match=r"content_type: required, one of image/\*"):
        sent("image/*", b"x")
    with pytest.raises(InvalidRequestError, match=r"body: must be str or bytes to be sent as application/pdf"):
        sent("application/pdf", 1)


JSON_BODY = Body("application/json", lambda: Any, required=True)
XML_BODY = Body("Application/XML; charset=utf-8", lambda: bytes)
IMAGE_BODY = Body("image/*", lambda: bytes)
BODIES = (JSON_BODY, Body(FORM, lambda: Any), XML_BODY, IMAGE_BODY)


def test_the_choice_among_media_types() -> None:
    assert choose(BODIES, {"a": 1}, None) is JSON_BODY
    assert choose(BODIES, b"<a/>", None) is XML_BODY
    assert choose(BODIES, "<a/>", None) is XML_BODY
    assert choose(BODIES, b"x", "image/png") is IMAGE_BODY
    assert choose(BODIES, {}, "application/merge-patch+json") is JSON_BODY
    assert choose(BODIES, "x", "application/xml") is XML_BODY
    assert choose((XML_BODY, IMAGE_BODY), {}, None) is XML_BODY
    assert choose((JSON_BODY,), "text", None) is JSON_BODY
    for wrong in ("text/plain", "image/png\r\nX: y", "image"):
        with pytest.raises(InvalidRequestError, match=r"content_type: must be one of application/json, "):
            choose(BODIES, b"x", wrong)


def test_an_operation_with_several_bodies() -> None:
    operation = Operation[None]("POST", "/", body=BODIES, replies={"204": Empty()})
    request = operation.request(body={"a": 1})
    assert (request.headers["content-type"], json.loads(request.content or b"")) == ("application/json", {"a": 1})
    request = operation.request(body=b"x", content_type="image/png")
    assert (request.headers["content-type"], request.content) == ("image/png", b"x")
    with pytest.raises(InvalidRequestError, match=r"body: required"):
        operation.request()
