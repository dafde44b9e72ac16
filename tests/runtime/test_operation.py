from __future__ import annotations

import json
import pickle
from datetime import datetime
from types import MappingProxyType
from typing import Any

import pytest
from _runtime import errors
from _runtime.config import ErrorFields
from _runtime.errors import ApiError, DecodeError, InvalidRequestError, ResponseMismatch
from _runtime.operation import Body, Bytes, Empty, Json, Operation, Reply, Text
from mini_api import CHANGE, DELETE, FILE, GET, LIST, NOTE, Change, Device, Disk, Link, Page, Problem, Tape
from pydantic import TypeAdapter

NAMES = ErrorFields(code="errorCode", message="message", id="debugId", details="errorDetails")


def encoded(body: Any, declared: Any = Change) -> Any:
    return json.loads(Body("application/json", lambda: declared).encode(body).data)


def reply(status: int, content: bytes | str = b"", **headers: str) -> Reply:
    raw = content.encode() if isinstance(content, str) else content
    return Reply(status=status, headers={k.replace("_", "-"): v for k, v in headers.items()}, content=raw)


def read(operation: Operation[Any], answer: Reply, *, strict: bool = False, **arguments: Any) -> Any:
    return operation.response(operation.request(**arguments), answer, NAMES, strict=strict).parsed


def dumped(value: object) -> bytes:
    return TypeAdapter[Any](type(value)).dump_json(value, by_alias=True, exclude_unset=True, warnings="error")


def failure(answer: Reply, operation: Operation[Any] = LIST, names: ErrorFields = NAMES) -> ApiError:
    arguments: dict[str, Any] = {"path": ("b", 1)} if operation is GET else {"query": (None,) * 4}
    with pytest.raises(ApiError) as caught:
        operation.response(operation.request(**arguments), answer, names)
    return caught.value


# Requests


def test_a_request_with_everything() -> None:
    request = CHANGE.request(
        path=("a/b",),
        headers=("t1",),
        cookies=("fast",),
        body={"name": None, "secretWord": 7},
        extra_headers={"X-More": "1", "Tenant-ACID": "t2"},
    )
    assert (request.method, request.path, request.query) == ("PATCH", "/boxes/a%2Fb", "")
    assert request.headers == {
        "accept": "application/json",
        "content-type": "application/merge-patch+json",
        "cookie": "lane=fast",
        "tenant-acid": "t2",
        "x-more": "1",
    }
    assert json.loads(request.content or b"") == {"name": None, "secretWord": 7, "type": "CHANGE"}


def test_accept_comes_from_the_replies_then_from_the_errors() -> None:
    def accept(operation: Operation[Any], *path: str) -> str:
        return operation.request(path=path).headers["accept"]

    assert accept(FILE) == "application/x-pem-file"
    assert accept(NOTE) == "text/plain"
    assert accept(DELETE, "x") == "*/*"
    only_errors = Operation[None]("POST", "/", replies={"204": Empty()}, errors={"default": Json(lambda: Problem)})
    assert accept(only_errors) == "application/json"
    mixed = Operation[Any]("GET", "/", replies={"200": Json(lambda: Page), "201": Text("text/csv"), "203": Bytes()})
    assert accept(mixed) == "application/json, text/csv, */*"


def test_content_type_without_a_body() -> None:
    request = DELETE.request(path=("x",))
    assert request.content is None
    assert request.headers["content-type"] == "application/json"
    assert "content-type" not in NOTE.request().headers


def test_the_body_must_be_there_if_and_only_if_the_operation_says_so() -> None:
    with pytest.raises(InvalidRequestError, match=r"^body: required$"):
        CHANGE.request(path=("x",), headers=(None,), cookies=(None,))
    with pytest.raises(InvalidRequestError, match="takes none"):
        DELETE.request(path=("x",), body={})
    assert NOTE.request().content is None


def test_arguments_that_do_not_align_are_a_fault_of_the_package() -> None:
    with pytest.raises(ValueError, match="zip"):
        LIST.request(query=(None,))


def test_bodies_that_are_not_json_go_as_they_are() -> None:
    assert NOTE.request(body="ü").content == "ü".encode()
    assert NOTE.request(body=bytearray(b"\0")).content == b"\0"
    with pytest.raises(InvalidRequestError, match="str or bytes to be sent as text/plain"):
        NOTE.request(body={"a": 1})


def test_only_what_was_set_is_sent_with_constants_at_any_depth() -> None:
    assert encoded(Change(name="n", links=[Link()])) == {
        "name": "n", "type": "CHANGE", "links": [{"type": "LINK"}],
    }  # fmt: skip
    assert encoded({"links": [{}]}) == {"type": "CHANGE", "links": [{"type": "LINK"}]}
    assert encoded(MappingProxyType({"secret_word": 1})) == {"type": "CHANGE", "secretWord": 1}
    assert encoded({"unknown": {"a": [1]}})["unknown"] == {"a": [1]}


def test_a_body_may_be_a_union_or_a_list() -> None:
    assert encoded({"device_kind": "REEL"}, Device) == {"deviceKind": "REEL"}
    assert encoded([Disk(size=1), {"deviceKind": "TAPE"}], list[Device]) == [
        {"size": 1},
        {"deviceKind": "TAPE"},
    ]
    assert encoded({"a": None}, Any) == {"a": None}


@pytest.mark.parametrize(
    ("body", "declared", "problem"),
    [
        ({"secretWord": "hunter2"}, Change, "body /secretWord: Input should be a valid integer"),
        ({"secret_word": "hunter2"}, Change, "body /secret_word: Input should be a valid integer"),
        ({"when": "2026-07-06T00:00:00"}, Change, "body /when: Input should have timezone info"),
        ({"links": [{"type": "hunter2"}]}, Change, "body /links/0/type: Input should be 'LINK'"),
        ({}, Page, "body /items: Field required"),
        (
            {"items": [{"deviceKind": "DISK", "parts": [{"deviceKind": "hunter2"}]}]},
            Page,
            "body /items/0/parts/0: Prop",
        ),
        (
            [{"deviceKind": "TAPE", "holder": {"deviceKind": "DISK", "size": "hunter2"}}],
            list[Device],
            "body /0/holder/size:",
        ),
        ("hunter2", Change, "body /: "),
        ({"a/b~": "hunter2"}, dict[str, int], "body /a~1b~0: "),
        ({str(i): "hunter2" for i in range(7)}, dict[str, int], "and 2 more"),
        ({"ratio": float("inf")}, Change, "body /ratio: the number is not finite"),
        ({"free": [{"x": float("nan")}]}, Change, "body /free/0/x: the number is not finite"),
        (float("nan"), float, "body /: the number is not finite"),
        ({"free": object()}, Change, "body: holds a value that JSON has no form for"),
    ],
)
def test_a_body_that_does_not_fit_is_refused_without_showing_it(body: Any, declared: Any, problem: str) -> None:
    with pytest.raises(InvalidRequestError) as caught:
        encoded(body, declared)
    assert problem in str(caught.value)
    assert "hunter2" not in str(caught.value)
    assert caught.value.__context__ is None


def test_a_model_that_was_broken_after_it_was_made_is_refused() -> None:
    change = Change(links=[])
    assert change.links is not None
    change.links.append("hunter2")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    with pytest.raises(InvalidRequestError, match=r"^body /links/0: ") as caught:
        encoded(change)
    assert "hunter2" not in str(caught.value)


def test_an_instance_of_another_class_is_refused() -> None:
    with pytest.raises(InvalidRequestError, match=r"^body /1: "):
        encoded([Disk(), Link()], list[Device])


# Replies


def test_replies_are_decoded_by_wire_names_only() -> None:
    page = read(
        LIST,
        reply(200, '{"items": [{"deviceKind": "DISK", "device_kind": "x"}], "more": 1}'),
        query=(None,) * 4,
    )
    assert isinstance(page, Page)
    assert page.model_extra == {"more": 1}
    (disk,) = page.items
    assert isinstance(disk, Disk)
    assert disk.device_kind == "DISK"
    tape = read(GET, reply(200, '{"deviceKind": "REEL"}'), path=("b", 1))
    assert isinstance(tape, Tape)


def test_status_exact_then_range_then_default() -> None:
    replies: dict[str, Json | Bytes | Text | Empty] = {"200": Text(), "2XX": Bytes(), "default": Empty()}
    assert read(Operation[Any]("GET", "/", replies=replies), reply(200, "a")) == "a"
    assert read(Operation[Any]("GET", "/", replies=replies), reply(201, "a")) == b"a"
    assert read(Operation[Any]("GET", "/", replies={"default": Text()}), reply(201, "a")) == "a"
    assert read(Operation[Any]("GET", "/", replies={"304": Empty()}), reply(304)) is None


def test_an_undeclared_success() -> None:
    one = Operation[Any]("GET", "/", replies={"200": Text(), "204": Empty()})
    assert read(one, reply(202, "a")) == "a"
    assert read(one, reply(202)) is None
    two = Operation[Any]("GET", "/", replies={"200": Text(), "201": Bytes()})
    assert read(two, reply(202, "a")) is None


def test_text_knows_its_charset() -> None:
    read_text = Operation[Any]("GET", "/", replies={"200": Text()})
    assert read(read_text, reply(200, b"\xfc", content_type="text/plain; charset=latin-1")) == "ü"
    assert read(read_text, reply(200, "ü", content_type="text/plain; charset=klingon")) == "ü"


MISFITS = [
    (
        '{"items": [{"deviceKind": "TAPE", "holder": {"deviceKind": "DISK", "size": "big"}}]}',
        "/items/0/holder/size",
    ),
    ('{"items": [{"deviceKind": "FLOPPY"}]}', "/items/0"),
    ("{}", "/items"),
    ("[]", ""),
]


@pytest.mark.parametrize(("body", "pointer"), MISFITS)
def test_a_reply_that_does_not_fit_is_delivered_with_a_warning(body: str, pointer: str) -> None:
    with pytest.warns(ResponseMismatch) as caught:
        value = read(LIST, reply(200, body), query=(None,) * 4)
    assert json.loads(dumped(value)) == json.loads(body)
    (warning,) = caught
    assert isinstance(warning.message, ResponseMismatch)
    assert (warning.message.method, warning.message.path) == ("GET", "/boxes")
    assert warning.message.pointers == (pointer,)
    assert str(warning.message) == (
        f"GET /boxes: the reply is not what the API declares, at {pointer or 'its root'};"
        " these values were left as they came"
    )
    assert warning.filename == __file__


def test_the_warning_names_the_operation_and_the_first_pointers_for_a_log() -> None:
    content = json.dumps({"total": "a", "level": [], "items": [*range(4), {"deviceKind": "DISK", "x\n": 1}]})
    with pytest.warns(ResponseMismatch) as caught:
        read(CHANGE, reply(200, content), path=("b7",), headers=(None,), cookies=(None,), body={})
    assert str(caught[0].message).startswith(
        "PATCH /boxes/{box-id}: the reply is not what the API declares, at /items/0, /items/1, /items/2,"
        " /items/3, /total and 1 more;"
    )
    again = pickle.loads(pickle.dumps(caught[0].message))
    assert (again.method, again.pointers) == (
        "PATCH",
        ("/items/0", "/items/1", "/items/2", "/items/3", "/total", "/level"),
    )
    odd = str(ResponseMismatch("GET", "/", ("/a\nb", "/" + "x" * 300)))
    assert "/a\\nb, /xxx" in odd
    assert "\n" not in odd
    assert len(odd) < 400


@pytest.mark.parametrize("strict", [False, True])
@pytest.mark.parametrize("body", ["", "<html>", '{"items": [', "[" * 10_000])
def test_a_reply_that_is_no_json_is_an_error(body: str, strict: bool) -> None:
    with pytest.raises(DecodeError) as caught:
        read(LIST, reply(200, body), query=(None,) * 4, strict=strict)
    assert (caught.value.pointer, caught.value.body) == ("", body.encode())


@pytest.mark.parametrize(("body", "pointer"), MISFITS)
def test_a_reply_that_does_not_fit_is_an_error_if_strict(body: str, pointer: str) -> None:
    with pytest.raises(DecodeError) as caught:
        read(LIST, reply(200, body), query=(None,) * 4, strict=True)
    error = caught.value
    assert (error.pointer, error.status, error.method, error.path) == (pointer, 200, "GET", "/boxes")
    assert error.body == body.encode()
    assert str(error).startswith("200 OK: GET /boxes: ")
    assert "big" not in str(error)
    assert error.__context__ is None


# Errors


@pytest.mark.parametrize(
    ("status", "cls"),
    [
        (302, errors.ApiError),
        (400, errors.BadRequestError),
        (401, errors.AuthenticationError),
        (403, errors.PermissionDeniedError),
        (404, errors.NotFoundError),
        (406, errors.NotAcceptableError),
        (409, errors.ConflictError),
        (412, errors.PreconditionFailedError),
        (415, errors.UnsupportedMediaTypeError),
        (418, errors.ClientRequestError),
        (422, errors.UnprocessableContentError),
        (429, errors.RateLimitError),
        (500, errors.ServerError),
        (599, errors.ServerError),
    ],
)
def test_one_class_for_each_status(status: int, cls: type[ApiError]) -> None:
    error = failure(reply(status))
    assert type(error) is cls
    assert str(status) in str(error)


def test_an_error_tells_what_the_body_tells() -> None:
    body = {"errorCode": "BX-1", "message": "no\nsuch  box", "debugId": 17, "errorDetails": [{"a": 1}]}
    error = failure(reply(404, json.dumps(body), x_a="1"))
    assert str(error) == "404 Not Found: GET /boxes: no such box (errorCode BX-1, debugId 17)"
    assert (error.code, error.message, error.id) == ("BX-1", "no\nsuch  box", "17")
    assert error.details == [{"a": 1}]
    assert isinstance(error.body, Problem)
    assert error.body.error_code == "BX-1"
    assert error.headers == {"x-a": "1"}


def test_an_error_body_that_is_not_the_declared_one() -> None:
    error = failure(reply(404, '{"message": "odd"}'), GET)
    assert error.body == {"message": "odd"}
    assert str(error) == "404 Not Found: GET /boxes/b/1: odd"
    assert failure(reply(500, '{"errorCode": "x"}'), GET).body == {"errorCode": "x"}
    assert failure(reply(500, '{"errorCode": "x"}'), names=ErrorFields()).details is None


@pytest.mark.parametrize(
    ("answer", "expected"),
    [
        (reply(502), "502 Bad Gateway: GET /boxes"),
        (reply(502, "<html><head><TITLE>No\nluck</TITLE>"), "502 Bad Gateway: GET /boxes: No luck"),
        (reply(502, "<html>"), "502 Bad Gateway: GET /boxes: the reply is a page, not the API's error"),
        (reply(503, "try later"), "503 Service Unavailable: GET /boxes: try later"),
        (reply(599, "[" * 100_000), f"599: GET /boxes: {'[' * 300}…"),
        (
            reply(302, location="https://me:pw@evil.example/x"),
            "302 Found: GET /boxes: the redirect to evil.example was not followed",
        ),
        (reply(302, location="/x"), "302 Found: GET /boxes: the redirect to another path was not followed"),
    ],
)
def test_an_error_without_the_apis_body_still_reads_well(answer: Reply, expected: str) -> None:
    error = failure(answer)
    assert str(error) == expected
    assert error.body is None
    assert len(error.text) <= 2000


def test_errors_survive_pickling() -> None:
    error = failure(reply(404, '{"errorCode": "x"}'))
    again = pickle.loads(pickle.dumps(error))
    assert type(again) is type(error)
    assert (str(again), again.code, again.status) == (str(error), "x", 404)


def test_a_naive_date_time_is_refused_in_a_model() -> None:
    with pytest.raises(ValueError, match="timezone"):
        Change(when=datetime(2026, 7, 6))
