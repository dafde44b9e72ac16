"""Each fault of a server, for sync and async alike: what the server saw, and what the caller got."""

from __future__ import annotations

import logging
from email.utils import formatdate
from typing import TYPE_CHECKING, Any

import pytest
from _runtime import errors
from _runtime.operation import Body, Empty, Header, Json, Operation, Text
from _runtime.retry import Retry
from fault_caller import PASSWORD, TOKEN, Caller
from fault_server import (
    CLOSED_AT_ONCE,
    CLOSED_IN_BODY,
    RESET_IN_BODY,
    RESET_IN_HEADERS,
    SLOW_BODY,
    SLOW_HEADERS,
    Act,
    FaultServer,
    chunked,
    refused_url,
    reply,
    zipped,
)
from mini_api import DELETE, Page

if TYPE_CHECKING:
    from _runtime.clock import Clock

GOOD = {"items": [{"deviceKind": "DISK", "size": 1}], "total": 1}
PAGE = Operation[Page]("GET", "/boxes", replies={"200": Json(lambda: Page)})
MAKE = Operation[Page](
    "POST",
    "/boxes",
    headers=(Header("Idempotency-Key"), Header("Tenant-Acid")),
    body=Body("application/json", lambda: dict[str, Any]),
    replies={"200": Json(lambda: Page)},
)


def told(seconds: int) -> dict[str, Any]:
    return {"errorCode": "X", "errorDetails": [{"type": "other"}, {"retryAfterSeconds": seconds}]}


# What is tried again ------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "fault",
    [
        pytest.param(RESET_IN_HEADERS, id="reset in the headers"),
        pytest.param(RESET_IN_BODY, id="reset in the body"),
        pytest.param(CLOSED_AT_ONCE, id="closed without a reply"),
        pytest.param(CLOSED_IN_BODY, id="closed in the body"),
        *[pytest.param(reply(status), id=str(status)) for status in (408, 429, 500, 502, 503, 504)],
        pytest.param(reply(502, b"<html><title>Bad</title></html>", "text/html"), id="a gateway's page"),
    ],
)
def test_a_passing_fault_is_not_seen_by_the_caller(caller: Caller, server: FaultServer, fault: Act) -> None:
    server.script = [fault, fault, reply(200, GOOD)]
    page = caller.send(PAGE).parsed
    assert page.total == 1
    assert server.paths == ["GET /boxes"] * 3
    first, second = caller.clock.slept
    assert 0.25 <= first <= 0.5 <= second <= 1


@pytest.mark.parametrize("fault", [RESET_IN_HEADERS, RESET_IN_BODY, CLOSED_AT_ONCE, reply(503), reply(429)])
def test_a_post_is_sent_once(caller: Caller, server: FaultServer, fault: Act) -> None:
    server.script = [fault, reply(200, GOOD)]
    with pytest.raises((errors.TransportError, errors.ApiError)):
        caller.send(MAKE, headers=(None, None), body={"password": PASSWORD})
    assert len(server.asked) == 1
    assert caller.clock.slept == []


@pytest.mark.parametrize("fault", [RESET_IN_BODY, reply(503)])
def test_a_post_with_an_idempotency_key_is_sent_again_with_the_same_key(
    caller: Caller, server: FaultServer, fault: Act
) -> None:
    server.script = [fault, reply(200, GOOD)]
    caller.send(MAKE, headers=("k-1", None), body={"a": 1})
    assert [one.headers["idempotency-key"] for one in server.asked] == ["k-1", "k-1"]
    assert [one.body for one in server.asked] == [b'{"a":1}'] * 2


def test_a_refused_connection(caller: Caller) -> None:
    with pytest.raises(errors.TransportError, match="GET /boxes: ConnectError") as caught:
        caller.send(PAGE, {"base_url": refused_url()})
    assert len(caller.clock.slept) == 4
    assert caught.value.__notes__ == ["attempts: 5"]


@pytest.mark.parametrize(
    ("act", "waits"),
    [
        (reply(429, Retry_After="7"), [7]),
        (reply(503, Retry_After="7.5"), [7.5]),
        (reply(429, Retry_After="9999"), [120]),
        (reply(429, Retry_After=formatdate(1_800_001_042, usegmt=True)), [42]),
        (reply(429, Retry_After=formatdate(99, usegmt=True)), [0]),
        (
            reply(429, Retry_After=formatdate(1042, usegmt=True), Date=formatdate(1030, usegmt=True)),
            [12],
        ),
        (reply(429, RateLimit_Reset="11"), [11]),
        (reply(429, told(13)), [13]),
        (reply(429, told(13), Retry_After="5", RateLimit_Reset="3"), [5]),
        (reply(429, told(13), RateLimit_Reset="3"), [13]),
    ],
)
def test_the_server_tells_when_to_come_back(caller: Caller, server: FaultServer, act: Act, waits: list[float]) -> None:
    server.script = [act, reply(200, GOOD)]
    caller.send(PAGE)
    assert caller.clock.slept == waits


@pytest.mark.parametrize(
    "act",
    [
        reply(503, RateLimit_Reset="50"),
        reply(429, Retry_After="soon"),
        reply(429, Retry_After="nan"),
        reply(429, {"errorDetails": {"retryAfterSeconds": 50}}),
        reply(429, {"errorDetails": [{"retryAfterSeconds": True}, {"retryAfterSeconds": "x"}, 3]}),
        reply(429, b"[" * 100_000),
    ],
)
def test_what_does_not_tell_it_is_passed_over(caller: Caller, server: FaultServer, act: Act) -> None:
    server.script = [act, reply(200, GOOD)]
    caller.send(PAGE)
    (wait,) = caller.clock.slept
    assert 0.25 <= wait <= 0.5


def test_waits_grow_up_to_a_bound_and_then_it_is_over(caller: Caller, server: FaultServer) -> None:
    server.script = [reply(500)] * 9 + [reply(504, {"message": "late", "errorCode": "E", "debugId": "d"})]
    with pytest.raises(errors.ServerError, match=r"504 Gateway Timeout: GET /boxes: late") as caught:
        caller.send(PAGE, max_retries=9)
    assert (caught.value.status, caught.value.code, caught.value.id) == (504, "E", "d")
    assert caught.value.__notes__ == ["attempts: 10"]
    assert all(2**n / 4 <= wait <= 2**n / 2 for n, wait in enumerate(caller.clock.slept[:6]))
    assert all(15 <= wait <= 30 for wait in caller.clock.slept[6:])


@pytest.mark.parametrize(
    ("client", "call", "tries"),
    [
        ({"max_retries": 0}, {}, 1),
        ({"retry": Retry(max_retries=2)}, {}, 3),
        ({"retry": Retry(max_retries=2), "max_retries": 1}, {}, 2),
        ({"max_retries": 0}, {"max_retries": 1}, 2),
        ({}, {"retry": Retry(max_retries=1)}, 2),
        ({}, {"retry": Retry(statuses=frozenset({429}))}, 1),
    ],
)
def test_retries_can_be_tuned(
    caller: Caller, server: FaultServer, client: dict[str, Any], call: dict[str, Any], tries: int
) -> None:
    with pytest.raises(errors.ServerError):
        caller.send(PAGE, client, **call)
    assert len(server.asked) == tries


# Time ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize("fault", [SLOW_HEADERS, SLOW_BODY])
def test_a_slow_server(caller: Caller, server: FaultServer, fault: Act, real_clock: Clock) -> None:
    server.script = [fault, reply(200, GOOD)]
    with pytest.raises(errors.TimeoutError, match=r"GET /boxes: ") as caught:
        caller.send(PAGE, {"clock": real_clock}, timeout=0.2)
    assert isinstance(caught.value, TimeoutError)
    assert len(server.asked) == 1
    assert "longer than the timeout" in caught.value.__notes__[0]


def test_it_never_waits_past_the_timeout(caller: Caller, server: FaultServer) -> None:
    server.script = [reply(503, Retry_After="6"), reply(503, Retry_After="6"), reply(200, GOOD)]
    with pytest.raises(errors.ServerError) as caught:
        caller.send(PAGE, timeout=10)
    assert caller.clock.slept == [6]
    assert len(server.asked) == 2
    assert caught.value.__notes__[-1].startswith("not tried again: to wait 6.0 s")


def test_a_body_that_trickles_is_late(caller: Caller, server: FaultServer) -> None:
    def pass_time() -> None:
        caller.clock.time += 5

    server.script = [Act(chunked(GOOD).parts, before=pass_time), reply(200, GOOD)]
    with pytest.raises(errors.TimeoutError, match=r"the reply's body did not come in time"):
        caller.send(PAGE, timeout=4)
    assert len(server.asked) == 1


def test_no_time_at_all(caller: Caller, server: FaultServer) -> None:
    with pytest.raises(errors.TimeoutError, match="no time was left"):
        caller.send(PAGE, timeout=0)
    assert server.asked == []


# Replies that are not what they should be ---------------------------------------------------------


@pytest.mark.parametrize("act", [reply(200, GOOD), zipped(GOOD), chunked(GOOD)], ids=["plain", "gzip", "chunked"])
def test_good_replies(caller: Caller, server: FaultServer, act: Act) -> None:
    server.script = [act]
    assert caller.send(PAGE).parsed.items[0].size == 1
    assert server.asked[0].headers["authorization"] == f"Bearer {TOKEN}"
    assert server.asked[0].headers["user-agent"] == "boxes-client/1.0"


@pytest.mark.parametrize(
    ("act", "error", "said"),
    [
        (reply(200, b'{"items": ['), errors.DecodeError, "GET /boxes"),
        (reply(200, b"<html>", "text/html"), errors.DecodeError, "GET /boxes"),
        (reply(200, b"this is no gzip at all", Content_Encoding="gzip"), errors.TransportError, "DecodingError"),
        (reply(302, Location="https://evil.example/x"), errors.ApiError, r"redirect to evil\.example was not"),
        (reply(404, {"message": "no box", "errorCode": "NF"}), errors.NotFoundError, r"no box \(errorCode NF\)"),
        (reply(409), errors.ConflictError, "409 Conflict: GET /boxes"),
        (
            reply(403, b"<html><head><title>Blocked</title>" + b"x" * 5000, "text/html"),
            errors.PermissionDeniedError,
            "Blocked",
        ),
        (
            reply(400, b"<Error><Code>C</Code><Message>Too big</Message></Error>", "application/xml"),
            errors.BadRequestError,
            "400 Bad Request: GET /boxes: Too big$",
        ),
        (reply(451, b""), errors.ClientRequestError, "451"),
        (reply(501, b""), errors.ServerError, "501 Not Implemented: GET /boxes"),
    ],
)
def test_bad_replies_are_errors_that_read_well_and_are_not_tried_again(
    caller: Caller, server: FaultServer, act: Act, error: type[Exception], said: str
) -> None:
    server.script = [act, reply(200, GOOD)]
    with pytest.raises(error, match=said):
        caller.send(PAGE)
    assert len(server.asked) == 1


def test_an_empty_502_reads_well(caller: Caller, server: FaultServer) -> None:
    server.script = [reply(502)]
    with pytest.raises(errors.ServerError, match=r"^502 Bad Gateway: GET /boxes$") as caught:
        caller.send(PAGE, max_retries=0)
    assert (caught.value.body, caught.value.text) == (None, "")


def test_an_error_that_says_the_token_again_does_not_show_it(caller: Caller, server: FaultServer) -> None:
    server.script = [reply(403, {"message": f"bad token {TOKEN}"})]
    with pytest.raises(errors.PermissionDeniedError, match=r"bad token \*\*\*") as caught:
        caller.send(PAGE)
    assert TOKEN not in caught.value.text


def test_a_204_with_a_body(caller: Caller, server: FaultServer) -> None:
    server.script = [Act((b'HTTP/1.1 204 No Content\r\n\r\n{"x": 1}',), "close")]
    assert caller.send(DELETE, path=("b",)).parsed is None
    assert len(server.asked) == 1


@pytest.mark.filterwarnings("ignore::_runtime.errors.ResponseMismatch")
def test_what_the_description_did_not_foresee_is_delivered(caller: Caller, server: FaultServer) -> None:
    devices = [
        {"deviceKind": "CLOUD", "size": 1},
        {"deviceKind": "DISK", "size": 2, "colour": "red"},
        {"deviceKind": "DISK", "parts": [{"deviceKind": "DISK", "size": "big"}]},
    ]
    server.script = [reply(200, {"items": devices, "total": "many"})]
    page = caller.send(PAGE).parsed
    assert page.model_dump(mode="json", by_alias=True, exclude_unset=True)["items"] == devices
    assert page.items[1].size == 2
    assert page.items[2].parts[0].size == "big"
    assert page.total == "many"


@pytest.mark.parametrize("body", [{"items": [], "total": "many"}, {"items": 3}])
def test_strict_makes_it_an_error_with_the_body(caller: Caller, server: FaultServer, body: Any) -> None:
    server.script = [reply(200, body)]
    with pytest.raises(errors.DecodeError) as caught:
        caller.send(PAGE, {"strict": True})
    assert caught.value.status == 200
    assert caught.value.body


# Logs ---------------------------------------------------------------------------------------------


def test_one_line_for_each_attempt(caller: Caller, server: FaultServer, caplog: pytest.LogCaptureFixture) -> None:
    server.script = [reply(503), RESET_IN_BODY, reply(200, GOOD)]
    caller.send(PAGE)
    lines = [record.getMessage() for record in caplog.records if record.name == "boxes"]
    assert [line.split(" in ")[0] for line in lines] == [
        "GET /boxes -> 503",
        "GET /boxes -> ReadError",
        "GET /boxes -> 200",
    ]
    assert [line.split(" ms ")[1] for line in lines] == ["(attempt 1)", "(attempt 2)", "(attempt 3)"]
    assert {record.levelno for record in caplog.records if record.name == "boxes"} == {logging.DEBUG}


def test_an_empty_operation_of_any_host(caller: Caller, server: FaultServer) -> None:
    server.script = [reply(200)]
    probe = Operation[None]("HEAD", "/probe", replies={"default": Empty()})
    assert caller.send(probe).parsed is None
    assert server.paths == ["HEAD /probe"]


def test_a_reply_of_several_media_types_is_read_by_its_own(caller: Caller, server: FaultServer) -> None:
    server.script = [reply(200, b"three", "text/plain; charset=utf-8"), reply(200, GOOD), reply(200, GOOD, "x/y")]
    either = Operation[Any]("GET", "/boxes", replies={"200": (Json(lambda: Page), Text())})
    assert caller.send(either).parsed == "three"
    assert caller.send(either).parsed.total == 1
    assert caller.send(either).parsed.total == 1
