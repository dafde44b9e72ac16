"""The fake of the real API: what users write against it, and each of its resources, whatever that is."""

from __future__ import annotations

import asyncio
import subprocess
import sys
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, precondition, rule, run_state_machine_as_test

from .places import PROJECT

if TYPE_CHECKING:
    from collections.abc import Iterator

sys.path.insert(0, str(PROJECT))

from compute_ops_mgmt import (
    ApiError,
    ConflictError,
    Filter,
    NotFoundError,
    OperationFailedError,
    OperationStalledError,
    RateLimitError,
    TransportError,
)
from compute_ops_mgmt._runtime import errors
from compute_ops_mgmt.testing import FakeComputeOps
from compute_ops_mgmt.v1 import models

_LAB = {"name": "lab", "deviceType": "DIRECT_CONNECT_SERVER"}


@pytest.fixture
def fake() -> Iterator[FakeComputeOps]:
    with FakeComputeOps() as made:
        yield made


def test_the_life_of_a_group(fake: FakeComputeOps) -> None:
    com = fake.client(strict=True)
    group = com.v1.groups.create(
        models.GroupServerCreateRequest(name="lab", device_type="DIRECT_CONNECT_SERVER", description="first")
    )
    for name in ("b", "a"):
        com.v1.groups.create({**_LAB, "name": name})
    assert [one.name for one in com.v1.groups.list(sort="name desc")] == ["lab", "b", "a"]
    assert [one.name for one in com.v1.groups.list(filter=Filter("name").in_(["a", "lab"]), limit=1)] == ["lab", "a"]
    com.v1.groups.update(group.id, {"description": None})
    assert com.v1.groups.get(group.id).description is None
    assert com.v1.groups.create(_LAB).description is None
    com.v1.groups.delete(group.id)
    with pytest.raises(NotFoundError):
        com.v1.groups.get(group.id)
    assert fake.problems == []
    assert [request.operation for request in fake.requests][:3] == ["v1.groups.create"] * 3
    assert fake.requests[0].body["description"] == "first"


def test_things_of_a_test(fake: FakeComputeOps) -> None:
    added = fake.add("v1.servers", {"host": {"hostname": "db-1"}}, name="SN1")
    com = fake.client(strict=True)
    found = com.v1.servers.list(filter=Filter("host/hostname") == "db-1").first()
    assert found is not None
    assert (found.id, found.name) == (added["id"], "SN1")
    assert set(fake.items("v1.servers")) == {server.id for server in com.v1.servers.list()}
    alert = fake.add(f"/compute-ops-mgmt/v1/servers/{added['id']}/alerts", message="hot")
    assert alert["id"] in fake.items(f"/compute-ops-mgmt/v1/servers/{added['id']}/alerts")


@pytest.mark.parametrize(
    ("where", "told"),
    [
        ("v1.nothing", "is no collection of this API"),
        ("/nowhere", "is no collection of this API"),
        ("/compute-ops-mgmt/v1/groups/0/devices", "there is nothing at the"),
    ],
)
def test_collections_that_are_not_there(fake: FakeComputeOps, where: str, told: str) -> None:
    with pytest.raises(ValueError, match=told):
        fake.add(where)


def test_waiting_takes_no_time(fake: FakeComputeOps) -> None:
    com = fake.client(strict=True)
    group = com.v1.groups.create(_LAB)
    devices = {"devices": [{"deviceId": "P12345-001+CZ1234"}]}
    seen: list[str | None] = []
    com.v1.groups.assign_devices(group.id, devices).wait(timeout=300, progress=lambda one: seen.append(one.state))
    assert list(dict.fromkeys(seen)) == ["INITIALIZED", "RUNNING", "SUCCEEDED"]
    fake.settle_next("failure")
    with pytest.raises(OperationFailedError):
        com.v1.groups.assign_devices(group.id, devices).wait()
    job = com.v1.jobs.create({"jobTemplate": "x", "resourceType": "y", "resourceId": "z"})
    begun = job.status()
    assert begun.state == "PENDING"
    fake.settle(begun.id, "stalled")
    for wait in (job.wait, lambda: com.v1.jobs.wait(begun.id)):
        with pytest.raises(OperationStalledError):
            wait()
    with pytest.raises(ValueError, match="takes its time"):
        fake.settle(group.id)


def test_calling_off(fake: FakeComputeOps) -> None:
    com = fake.client()
    begun = com.v1beta1.metrics_collection_requests.create({"requestType": "SUSTAINABILITY_METRICS_COLLECTION"})
    begun.cancel()
    with pytest.raises(OperationFailedError):
        begun.wait()


def test_what_goes_wrong(fake: FakeComputeOps) -> None:
    com = fake.client(max_retries=0)
    fake.fail_next(429, retry_after=7)
    with pytest.raises(RateLimitError) as limited:
        com.v1.servers.list().first()
    assert limited.value.headers["Retry-After"] == "7"
    fake.fail_next(409, "v1.groups.create")
    com.v1.servers.list().first()
    with pytest.raises(ConflictError):
        com.v1.groups.create(_LAB)
    for failure, error in (("connect", TransportError), ("read", TransportError), ("timeout", errors.TimeoutError)):
        fake.fail_next(failure)
        with pytest.raises(error):
            com.v1.servers.list().first()
        assert fake.requests[-1].status is None
    with pytest.raises(ValueError, match="is no operation"):
        fake.fail_next(500, "v1.groups.make")


def test_retries_turn_the_clock(fake: FakeComputeOps) -> None:
    com = fake.client()
    fake.fail_next(503, times=2, retry_after=30)
    assert com.v1.servers.list().first() is not None
    assert [request.status for request in fake.requests] == [503, 503, 200]
    assert fake.clock.now() >= 60


def test_async(fake: FakeComputeOps) -> None:
    async def run() -> None:
        async with fake.async_client(strict=True) as com:
            group = await com.v1.groups.create(_LAB)
            assert [one.name async for one in com.v1.groups.list()] == ["lab"]
            begun = await com.v1.groups.assign_devices(group.id, {"devices": [{"deviceId": "P12345-001+CZ1234"}]})
            await begun.wait(timeout=300)

    asyncio.run(run())
    assert fake.problems == []


def test_credentials_of_a_client(fake: FakeComputeOps) -> None:
    from compute_ops_mgmt import ClientCredentials

    com = fake.client(auth=ClientCredentials("ID", "SECRET"))
    com.v1.servers.list().first()
    assert "SECRET" not in repr(fake.requests)
    assert fake.requests[0].path.endswith("/token.oauth2")


def test_a_request_that_is_not_right_says_why(fake: FakeComputeOps) -> None:
    with pytest.raises(ApiError, match="is no uuid"):
        fake.client().v1.groups.get("lab")
    assert fake.problems == ["GET /compute-ops-mgmt/v1/groups/lab: path parameter group-id: is no uuid"]


def test_nothing_of_it_is_loaded_with_the_package() -> None:
    program = (
        "import sys; import compute_ops_mgmt, compute_ops_mgmt.client, compute_ops_mgmt.testing.pytest_plugin;"
        "print([name for name in sys.modules if '_runtime.fake' in name or name in ('pydantic', 'httpx2')])"
    )
    done = subprocess.run([sys.executable, "-c", program], cwd=PROJECT, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_the_fixture(tmp_path: Any) -> None:
    """As a vendored copy has it, without an entry point; tests/publish has it from a wheel."""
    test = "def test_it(fake_compute_ops):\n    assert fake_compute_ops.client().v1.servers.list().first()\n"
    (tmp_path / "test_it.py").write_text(test)
    command = [sys.executable, "-m", "pytest", "-q", "-p", "compute_ops_mgmt.testing.pytest_plugin", str(tmp_path)]
    environment = {"PYTHONPATH": str(PROJECT), "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"}
    done = subprocess.run(command, cwd=tmp_path, env=environment, capture_output=True, text=True, check=False)
    assert "1 passed" in done.stdout, done.stdout + done.stderr


# Every resource that has it all -------------------------------------------------------------------


def _resources() -> list[str]:
    """The resources whose things can be made, read, listed, changed and taken away."""
    layout = FakeComputeOps()._machine.layout
    return [
        one.path
        for one in layout
        if one.listing
        and one.creating
        and {"GET", "PATCH", "DELETE"} <= one.item_operations.keys()
        and "{" not in one.path
    ]


RESOURCES = _resources()


def test_there_are_such_resources() -> None:
    assert len(RESOURCES) >= 9


class Life(RuleBasedStateMachine):
    """Makes, reads, lists, filters, pages, changes and takes away things, and holds the fake against a plain dict."""

    def __init__(self, path: str) -> None:
        super().__init__()
        self.path = path

    @initialize(seed=st.integers(0, 3))
    def begin(self, seed: int) -> None:
        self.fake = FakeComputeOps(seed=seed)
        self.machine = self.fake._machine
        self.collection = next(one for one in self.machine.layout if one.path == self.path)
        self.known: dict[str, Any] = {}
        self.number = 0

    def _ask(self, method: str, path: str, body: Any = None, media_type: str = "application/json") -> tuple[int, Any]:
        import httpx2

        with httpx2.Client(transport=self.fake.transport) as client:
            headers = {"Authorization": "Bearer TOKEN"} | ({"Content-Type": media_type} if body is not None else {})
            reply = client.request(method, f"https://fake.invalid{path}", json=body, headers=headers)
        assert self.fake.requests[-1].problems == ()
        return reply.status_code, reply.json() if reply.content else None

    def _body(self, method: str, place: str) -> tuple[str, Any]:
        from compute_ops_mgmt._runtime.fake.draft import Draft

        found = self.collection.operations if method == "POST" else self.collection.item_operations
        ((media_type, schema),) = found[method].body.contents.items()
        return media_type, self.machine.store._maker.make(schema, Draft(place=f"{place}{self.number}", fresh=True))

    def _demand(self, sent: dict[str, Any], kept: dict[str, Any]) -> None:
        """What was sent is there, where it is a plain value and not the server's to say."""
        properties = self.machine.layout.properties(self.collection.schema)
        for name, value in sent.items():
            is_ours = name != self.collection.key_property and not properties.get(name, {}).get("readOnly")
            if is_ours and name in kept and not isinstance(value, dict | list):
                assert kept[name] == value

    def _at(self, key: str) -> str:
        return f"{self.collection.path}/{key}"

    @rule()
    def make(self) -> None:
        self.number += 1
        media_type, body = self._body("POST", "made")
        status, made = self._ask("POST", self.collection.path, body, media_type)
        assert status in (200, 201)
        key = next(reversed(self.fake.items(self.collection.path)))
        assert key not in self.known
        self.known[key] = self._ask("GET", self._at(key))[1]
        self._demand(body, self.known[key])
        assert made is not None

    @rule(data=st.data())
    @precondition(lambda self: self.known)
    def read(self, data: Any) -> None:
        key = data.draw(st.sampled_from(sorted(self.known)))
        assert self._ask("GET", self._at(key)) == (200, self.known[key])

    @rule(limit=st.integers(1, 3))
    def page(self, limit: int) -> None:
        names = {one.name for one in self.collection.listing.parameters}
        ids: list[str] = []
        while True:
            query = f"?offset={len(ids)}&limit={limit}" if {"offset", "limit"} <= names else ""
            page = self._ask("GET", f"{self.collection.path}{query}")[1]
            ids += [one[self.collection.key_property] for one in page["items"]]
            if not query or not page["items"]:
                break
        assert ids == list(self.known)
        assert page.get("total", len(ids)) == len(ids)

    @rule(data=st.data())
    @precondition(lambda self: self.known)
    def filter(self, data: Any) -> None:
        if not any(one.is_filter for one in self.collection.listing.parameters):
            return
        key, name = data.draw(st.sampled_from(sorted(self.known))), self.collection.key_property
        for text, expected in (
            (f"{name} eq '{key}'", [key]),
            (f"{name} ne '{key}'", [one for one in self.known if one != key]),
        ):
            items = self._ask("GET", f"{self.collection.path}?filter={text}")[1]["items"]
            assert [one[name] for one in items] == expected

    @rule(data=st.data())
    @precondition(lambda self: self.known)
    def change(self, data: Any) -> None:
        self.number += 1
        key = data.draw(st.sampled_from(sorted(self.known)))
        media_type, body = self._body("PATCH", "changed")
        assert self._ask("PATCH", self._at(key), body, media_type)[0] == 200
        changed = self._ask("GET", self._at(key))[1]
        self._demand(body, changed)
        assert changed[self.collection.key_property] == key
        self.known[key] = changed

    @rule(data=st.data())
    @precondition(lambda self: self.known)
    def take_away(self, data: Any) -> None:
        key = data.draw(st.sampled_from(sorted(self.known)))
        assert self._ask("DELETE", self._at(key))[0] == 204
        assert self._ask("GET", self._at(key))[0] == 404
        assert self._ask("DELETE", self._at(key))[0] == 404
        del self.known[key]


_FEW = settings(
    max_examples=6,
    stateful_step_count=12,
    deadline=None,
    phases=(Phase.explicit, Phase.generate),
    suppress_health_check=list(HealthCheck),
)


@pytest.mark.parametrize("path", RESOURCES)
def test_every_resource_lives(path: str) -> None:
    run_state_machine_as_test(lambda: Life(path), settings=_FEW)
