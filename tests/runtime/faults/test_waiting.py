"""Things that take their time: what becomes of them, when they are looked at, and for how long."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from _runtime import errors
from errand import SEND, START, AsyncErrands, Clerk, Errands
from fault_server import RESET_IN_BODY, FaultServer, refused_url, reply

if TYPE_CHECKING:
    from collections.abc import Callable

    from fault_caller import Caller

DONE = {"state": "DONE", "result": "WELL"}


def started(caller: Caller, then: Callable[[Any], Any], *arguments: Any, **options: Any) -> Any:
    """Start something, and give what `then` makes of the handle."""

    def steps(client: Any) -> Any:
        if caller.kind == "sync":
            return then(Errands(client).start(*arguments))

        async def awaited() -> Any:
            value = then(await AsyncErrands(client).start(*arguments))
            return await value if hasattr(value, "__await__") else value

        return awaited()

    return caller.use(steps, **options)


def waited(caller: Caller, **more: Any) -> Any:
    """Wait for errand 7."""
    return caller.use(lambda client: (Errands if caller.kind == "sync" else AsyncErrands)(client).wait("7", **more))


# Outcomes -----------------------------------------------------------------------------------------


def test_it_is_waited_for_until_it_is_done(caller: Caller, server: FaultServer) -> None:
    clerk = Clerk(server, ["BEGUN", "UNDER WAY", "UNDER WAY", DONE])
    errand = started(caller, lambda handle: handle.wait())
    assert (errand.state, errand.result) == ("DONE", "WELL")
    assert clerk.asked == ["GET /errands/7"] * 4
    assert caller.clock.slept == [5, 7.5, 11.25]


@pytest.mark.parametrize(
    ("look", "error", "said"),
    [
        ({"state": "DONE", "result": "BADLY"}, errors.OperationFailedError, "has failed (state DONE, result BADLY)"),
        (
            {"state": "LOST", "error": {"message": "no\nroom\x1b"}},
            errors.OperationFailedError,
            "has failed (state LOST, result None): no room",
        ),
        (
            {"state": "LOST", "statusDetails": {"at": 7}},
            errors.OperationFailedError,
            'has failed (state LOST, result None): {"at": 7}',
        ),
        (
            {"state": "LOST", "error": {}, "statusReason": "why"},
            errors.OperationFailedError,
            "has failed (state LOST, result None): why",
        ),
        ("LOST", errors.OperationFailedError, "has failed (state LOST, result None)"),
        ("STUCK", errors.OperationStalledError, "has stalled (state STUCK, result None)"),
        ("ASKING", errors.WaitingForApprovalError, "waits for approval (state ASKING, result None)"),
    ],
)
def test_other_outcomes_are_told_apart(
    caller: Caller, server: FaultServer, look: Any, error: type[errors.WaitError], said: str
) -> None:
    Clerk(server, ["BEGUN", look])
    with pytest.raises(errors.WaitError) as raised:
        waited(caller)
    assert type(raised.value) is error
    assert str(raised.value) == f"GET /errands/7: {said}"
    assert raised.value.resource.state == (look if isinstance(look, str) else look["state"])
    assert caller.clock.slept == [5]


def test_a_result_that_is_not_there_may_be_well(caller: Caller, server: FaultServer) -> None:
    Clerk(server, ["DONE"])
    assert waited(caller).state == "DONE"
    assert caller.clock.slept == []


def test_servers_mix_the_case_of_states(caller: Caller, server: FaultServer) -> None:
    Clerk(server, [{"state": "done", "result": "Well"}])
    assert waited(caller).state == "done"


def test_the_patient_wait_on(caller: Caller, server: FaultServer) -> None:
    Clerk(server, ["ASKING", "STUCK", DONE])
    assert waited(caller, patient=True).state == "DONE"


def test_no_patience_helps_what_has_failed(caller: Caller, server: FaultServer) -> None:
    Clerk(server, ["STUCK", "LOST"])
    with pytest.raises(errors.OperationFailedError):
        waited(caller, patient=True)


@pytest.mark.filterwarnings("ignore::_runtime.errors.ResponseMismatch")
@pytest.mark.parametrize("look", [{"state": {"x": 1}}, {"state": 3}, [1]])
def test_a_state_that_nobody_knows_is_not_yet(caller: Caller, server: FaultServer, look: Any) -> None:
    Clerk(server, [reply(200, look), DONE])
    assert waited(caller).state == "DONE"


# Time ---------------------------------------------------------------------------------------------


def test_pauses_grow_to_half_a_minute(caller: Caller, server: FaultServer) -> None:
    Clerk(server, ["BEGUN"] * 8 + [DONE])
    waited(caller)
    assert caller.clock.slept == pytest.approx([5, 7.5, 11.25, 16.875, 25.3125, 30, 30, 30])


def test_the_server_may_say_when_to_look(caller: Caller, server: FaultServer) -> None:
    begun = reply(202, Location="/errands/7", Retry_After="3")
    Clerk(server, [reply(200, {"state": "BEGUN"}, Retry_After="60"), reply(200, {}, Retry_After="9999"), DONE], begun)
    started(caller, lambda handle: handle.wait())
    assert caller.clock.slept == [3, 60, 300]


def test_the_time_is_kept(caller: Caller, server: FaultServer) -> None:
    clerk = Clerk(server, ["BEGUN"])
    begun = caller.clock.now()
    with pytest.raises(errors.WaitTimeoutError, match=r"is still under way \(state BEGUN, result None\)") as raised:
        waited(caller, timeout=20)
    assert isinstance(raised.value, TimeoutError)
    assert caller.clock.now() - begun <= 20
    # A last look just before the end.
    assert caller.clock.slept == [5, 7.5, 6.5]
    assert len(clerk.asked) == 4


def test_no_time_allows_one_look(caller: Caller, server: FaultServer) -> None:
    clerk = Clerk(server, ["BEGUN"])
    with pytest.raises(errors.WaitTimeoutError):
        waited(caller, timeout=0.5)
    assert (clerk.asked, caller.clock.slept) == (["GET /errands/7"], [])


def test_what_is_asked_to_pause_longer_than_the_time(caller: Caller, server: FaultServer) -> None:
    Clerk(server, [reply(200, {"state": "BEGUN"}, Retry_After="100"), DONE])
    assert waited(caller, timeout=10).state == "DONE"
    assert caller.clock.slept == [9]


def test_progress_is_told(caller: Caller, server: FaultServer) -> None:
    Clerk(server, ["BEGUN", DONE])
    seen: list[str] = []
    waited(caller, progress=lambda errand: seen.append(errand.state))
    assert seen == ["BEGUN", "DONE"]


def test_progress_may_be_async(server: FaultServer) -> None:
    from fault_caller import Caller

    Clerk(server, [DONE])
    seen: list[str] = []

    async def progress(errand: Any) -> None:
        seen.append(errand.state)

    waited(Caller("async", server), progress=progress)
    assert seen == ["DONE"]
    with pytest.raises(errors.ConfigurationError, match="no async functions"):
        waited(Caller("sync", server), progress=progress)


# A bad line ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("fault", [reply(503), reply(429), RESET_IN_BODY])
def test_a_few_failed_looks_are_no_reason_to_give_up(caller: Caller, server: FaultServer, fault: Any) -> None:
    clerk = Clerk(server, ["BEGUN", *[fault] * 5, "BEGUN", *[fault] * 5, DONE])
    assert waited(caller, max_retries=0).state == "DONE"
    assert len(clerk.asked) == 13


def test_many_of_them_are(caller: Caller, server: FaultServer) -> None:
    clerk = Clerk(server, [reply(503)])
    with pytest.raises(errors.ServerError):
        waited(caller, max_retries=0)
    assert len(clerk.asked) == 6


def test_an_error_of_the_caller_is_one_at_once(caller: Caller, server: FaultServer) -> None:
    clerk = Clerk(server, [reply(404)])
    with pytest.raises(errors.NotFoundError):
        waited(caller)
    assert len(clerk.asked) == 1


def test_a_wrong_certificate_stays_wrong(caller: Caller, server: FaultServer, monkeypatch: pytest.MonkeyPatch) -> None:
    from _runtime import sending

    Clerk(server, [DONE])
    monkeypatch.setattr(sending, "_is_temporary", lambda _error: False)
    with pytest.raises(errors.TransportError):
        caller.use(
            lambda client: (Errands if caller.kind == "sync" else AsyncErrands)(client).wait("7"),
            base_url=refused_url(),
        )
    assert caller.clock.slept == []


# Where it is --------------------------------------------------------------------------------------


def test_a_handle_shows_what_began_and_where(caller: Caller, server: FaultServer) -> None:
    Clerk(server, [DONE])
    told = started(caller, lambda handle: (repr(handle), handle.location, handle.response.status))
    kind = "AsyncCancellableHandle" if caller.kind == "async" else "CancellableHandle"
    assert told == (f"<{kind} of POST /errands>", "/errands/7", 202)


def test_raw_replies_are_no_handles(caller: Caller, server: FaultServer) -> None:
    Clerk(server, [DONE])
    kind = Errands if caller.kind == "sync" else AsyncErrands
    told = caller.use(lambda client: kind(client, raw=True).start())
    assert (told.status, told.headers["location"], told.parsed) == (202, "/errands/7", None)


def test_a_look_without_waiting(caller: Caller, server: FaultServer) -> None:
    clerk = Clerk(server, ["BEGUN"])
    assert started(caller, lambda handle: handle.status()).state == "BEGUN"
    assert clerk.asked == ["GET /errands/7"]


def test_it_can_be_called_off(caller: Caller, server: FaultServer) -> None:
    clerk = Clerk(server, ["BEGUN"])
    assert started(caller, lambda handle: handle.cancel()) is None
    assert clerk.asked == ["POST /errands/7/cancel"]
    assert server.asked[-1].headers["content-type"] == "application/json"


def test_what_cannot_be_called_off(caller: Caller, server: FaultServer) -> None:
    Clerk(server, ["BEGUN"], reply(202, {"number": "7"}))
    with pytest.raises(errors.ConfigurationError, match="there is nothing that calls it off"):
        started(caller, lambda handle: handle.cancel(), SEND)


@pytest.mark.parametrize(
    ("location", "path"),
    [
        ("/errands/7", "/errands/7"),
        ("errands/7", "/errands/7"),
        ("/old/errands/7?view=all", "/old/errands/7?view=all"),
        ("{url}/errands/a%2Fb", "/errands/a%2Fb"),
        ("/newer/errands/7", "/newer/errands/7"),
    ],
)
def test_a_location_is_followed_verbatim(caller: Caller, server: FaultServer, location: str, path: str) -> None:
    begun = reply(202, Location=location.format(url=server.url))
    clerk = Clerk(server, [DONE], begun, path=path.partition("?")[0])
    started(caller, lambda handle: handle.wait())
    assert clerk.asked == [f"GET {path}"]


@pytest.mark.parametrize("location", ["https://evil.example/errands/7", "//evil.example/errands/7", "http://[", "x:y"])
def test_no_location_leads_out_of_the_api(caller: Caller, server: FaultServer, location: str) -> None:
    clerk = Clerk(server, [DONE], reply(202, Location=location))
    with pytest.raises(errors.UntraceableError, match="POST /errands: the reply's Location leads out of the API"):
        started(caller, lambda handle: handle.wait())
    assert clerk.asked == []


def test_a_base_url_with_a_path(caller: Caller, server: FaultServer) -> None:
    server.routes["/base/errands"] = lambda _asked: reply(202, Location="/base/errands/7")
    server.routes["/base/errands/7"] = lambda _asked: reply(200, DONE)
    started(caller, lambda handle: handle.wait(), base_url=f"{server.url}/base")
    assert server.paths == ["POST /base/errands", "GET /base/errands/7"]
    server.routes["/base/errands"] = lambda _asked: reply(202, Location="/errands/7")
    with pytest.raises(errors.UntraceableError):
        started(caller, lambda handle: handle.wait(), base_url=f"{server.url}/base")


def test_the_body_may_tell(caller: Caller, server: FaultServer) -> None:
    clerk = Clerk(server, [DONE], reply(202, {"number": "a/7"}), path="/errands/a%2F7")
    started(caller, lambda handle: handle.wait(), SEND)
    assert clerk.asked == ["GET /errands/a%2F7"]


@pytest.mark.parametrize(("operation", "begun"), [(START, reply(202)), (SEND, reply(202, {}))])
def test_a_reply_that_does_not_tell(caller: Caller, server: FaultServer, operation: Any, begun: Any) -> None:
    Clerk(server, [DONE], begun)
    with pytest.raises(errors.UntraceableError, match="does not tell where its state can be seen"):
        started(caller, lambda handle: handle.wait(), operation)


def test_it_is_looked_at_on_behalf_of_the_same_tenant(caller: Caller, server: FaultServer) -> None:
    Clerk(server, [DONE])
    started(caller, lambda handle: handle.wait(), START, "tenant-1")
    assert [one.headers.get("tenant-acid") for one in server.asked] == ["tenant-1", "tenant-1"]
