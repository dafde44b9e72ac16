"""What tests say of the fake beside its collections: things by themselves, files, what follows, and who is outside."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any

import pytest

from .places import PROJECT

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

sys.path.insert(0, str(PROJECT))

from compute_ops_mgmt import ComputeOpsMgmt, NotFoundError, PreconditionFailedError, RateLimitError, TransportError
from compute_ops_mgmt.testing import FakeComputeOps, Recorded

BASE = "/compute-ops-mgmt"
ID = "P12345-B21+CZ0001"
JOB = {"jobTemplate": "x", "resourceType": "compute-ops-mgmt/server", "resourceId": ID}


@pytest.fixture
def fake() -> Iterator[FakeComputeOps]:
    with FakeComputeOps(items=0) as made:
        made.add("v1.servers", {"id": ID})
        yield made


def test_a_thing_by_itself(fake: FakeComputeOps) -> None:
    made = fake.put(f"{BASE}/v1/servers/{ID}/inventory", {"serial": "CZ0001"})
    read = fake.client(strict=True).v1.servers.get_inventory(ID)
    assert (made["serial"], read.serial) == ("CZ0001", "CZ0001")
    assert len(made) > 1


@pytest.mark.parametrize(
    ("where", "told"),
    [
        ("/nowhere", "nothing is read there that is by itself"),
        (f"{BASE}/v1/servers", "nothing is read there that is by itself"),
        (f"{BASE}/v1/servers/{ID}", "nothing is read there that is by itself"),
        (f"{BASE}/v1/servers/other/inventory", "there is nothing at the /compute-ops-mgmt/v1/servers/{"),
    ],
)
def test_what_is_not_by_itself(fake: FakeComputeOps, where: str, told: str) -> None:
    with pytest.raises(ValueError, match=told):
        fake.put(where, {})


def test_files_behind_links(fake: FakeComputeOps, tmp_path: Path) -> None:
    com, target = fake.client(strict=True), tmp_path / "log"
    link = com.v1.servers.download_logs(ID).download_url
    assert link is not None
    com.download_presigned(link, target)
    assert target.read_bytes().startswith(b"what there is at /-/files/")
    fake.put(link, b"the log")
    com.download_presigned(link, target)
    assert target.read_bytes() == b"the log"
    assert fake.problems == []
    fake.fail_next(404)
    with pytest.raises(NotFoundError):
        com.download_presigned(link, target)


def test_uploads_to_where_the_description_says(fake: FakeComputeOps) -> None:
    com = fake.client(strict=True)
    place = com.v1beta1.ahs_files.create({"fileName": "log"})
    com.upload_presigned(place.base_url or "", {"key": "k"}, b"the log")
    assert fake.requests[-1].body == {"key": "k", "file": "the log"}
    assert fake.problems == []


def test_bytes_in_the_place_of_json(fake: FakeComputeOps, tmp_path: Path) -> None:
    com, target = fake.client(), tmp_path / "inventory.csv"
    file = com.v1beta1.ahs_files.create({"fileName": "log"})
    fake.put(f"{BASE}/v1beta1/ahs-files/{file.id}/download", b"a,b")
    com.stream(com.v1beta1.ahs_files.download, file.id or "", filename="x").download_to(target)
    assert target.read_bytes() == b"a,b"


def test_what_follows(fake: FakeComputeOps) -> None:
    def power_off(request: Recorded, job: Any) -> None:
        fake.add("v1beta2.activities", {"title": f"{request.body['resourceId']} is off"})
        assert job["state"] == "PENDING"

    fake.on("POST /compute-ops-mgmt/v1/jobs", power_off)
    fake.on("v1.servers.get", lambda _request, server: {**server, "name": "another"})
    com = fake.client(strict=True)
    com.v1.jobs.create(JOB)
    assert [one.title for one in com.v1beta2.activities.list()] == [f"{ID} is off"]
    assert com.v1.servers.get(ID).name == "another"
    fake.fail_next(429, "v1.jobs.create")
    with pytest.raises(RateLimitError):
        fake.client(max_retries=0).v1.jobs.create(JOB)
    assert len(fake.items("v1beta2.activities")) == 1
    with pytest.raises(ValueError, match="is no operation"):
        fake.on("v1.jobs.make", power_off)


def test_a_job_is_what_was_asked_for(fake: FakeComputeOps) -> None:
    report = fake.client(strict=True).v1beta2.reports.create(body={"reportType": "SERVER_HARDWARE_INVENTORY"}).status()
    assert report.report_type == "SERVER_HARDWARE_INVENTORY"


def test_changes_of_what_has_been_seen(fake: FakeComputeOps) -> None:
    com = fake.client(strict=True)
    saved = com.v1beta1.filters.create({"name": "one", "filter": "name eq 'x'"})
    assert saved.generation == 1
    read = com.with_raw_response.v1beta1.filters.get(saved.id or "")
    assert read.headers["ETag"] == '"1"'
    changed = com.v1beta1.filters.update(saved.id or "", {"name": "two"}, if_match=read.headers["ETag"])
    assert (changed.name, changed.generation) == ("two", 2)
    with pytest.raises(PreconditionFailedError, match='it is "2" by now'):
        com.v1beta1.filters.update(saved.id or "", {"name": "three"}, if_match='"1"')
    assert com.v1beta1.filters.update(saved.id or "", {"name": "four"}, if_match='"1", "2"').generation == 3
    assert com.v1beta1.filters.update(saved.id or "", {"name": "five"}, if_match="*").generation == 4
    assert com.v1beta1.filters.get(saved.id or "").name == "five"


def test_whoever_is_outside_waits_no_time(fake: FakeComputeOps) -> None:
    with fake.served() as url, ComputeOpsMgmt(base_url=url, auth="TOKEN", strict=True) as com:
        seen: list[str | None] = []
        com.v1.jobs.create(JOB).wait(timeout=300, progress=lambda job: seen.append(job.state))
        assert seen == ["PENDING", "RUNNING", "COMPLETE"]
        link = com.v1.servers.download_logs(ID).download_url
        assert (link or "").startswith(f"{url}/-/files/")
        fake.fail_next("read")
        with pytest.raises(TransportError):
            ComputeOpsMgmt(base_url=url, auth="TOKEN", max_retries=0).v1.servers.get(ID)
    assert fake.clock.now() == 20
    assert fake.problems == []
