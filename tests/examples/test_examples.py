"""Each example of the cookbook, run against a fake of the API: what it prints, and what the API was asked."""

from __future__ import annotations

import argparse
import json
import os
import re
import shlex
import socket
import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn

import httpx2
import pytest

from .conftest import BASE, EXAMPLES, REPOSITORY, example, sent

if TYPE_CHECKING:
    from compute_ops_mgmt.testing import FakeComputeOps, Recorded

Run = Callable[..., tuple[Any, str]]

pytestmark = pytest.mark.filterwarnings("error")

LAB = "00000000-0000-4000-8000-000000000001"
DB = [f"P12345-B21+CZ000{number}" for number in range(3)]
UPDATE = "91159b5e-9eeb-11ec-a9da-00155dc0a0c0"
CHALLENGE = "x-compute-ops-mgmt-verification-challenge"


def add_server(fake: FakeComputeOps, serial: str, host: str, health: str = "OK") -> None:
    """A server, as far as the examples look at it."""
    hardware = {"serialNumber": serial, "model": "ProLiant DL360 Gen11", "powerState": "ON"}
    named = {"id": f"P12345-B21+{serial}", "name": serial, "host": {"hostname": host}}
    fake.add("v1.servers", {**named, "hardware": {**hardware, "health": {"summary": health}}})


@pytest.fixture(autouse=True)
def _three_servers(fake: FakeComputeOps) -> None:
    for number in range(3):
        add_server(fake, f"CZ000{number}", f"db-{number + 1}")


@pytest.fixture
def lab(fake: FakeComputeOps) -> str:
    """A group with the first server in it; gives the path of its devices."""
    fake.add("v1.groups", {"id": LAB, "name": "lab", "deviceType": "DIRECT_CONNECT_SERVER", "settingsUris": []})
    assign(fake, DB[0])
    return f"{BASE}/v1/groups/{LAB}/devices"


def assign(fake: FakeComputeOps, device: str) -> None:
    """Put a server into the group."""
    device_of = {"deviceId": device, "serial": device.partition("+")[2], "subscriptionState": "SUBSCRIBED"}
    fake.add(f"{BASE}/v1/groups/{LAB}/devices", device_of)


def let_end(fake: FakeComputeOps, outcomes: dict[str, Any]) -> None:
    """Say how jobs end, by the server or group that they are for."""

    def end(request: Recorded, job: Any) -> None:
        if outcome := outcomes.get(request.body["resourceId"]):
            fake.settle(job["id"], outcome)

    fake.on("v1.jobs.create", end)


def job_of(template: str, resource: str, **params: Any) -> dict[str, Any]:
    """The body that starts a job on a server or a group."""
    kind = "group" if resource == LAB else "server"
    body = {"jobTemplate": template, "resourceType": f"compute-ops-mgmt/{kind}", "resourceId": resource}
    return body | ({"jobParams": params} if params else {})


# All of them -------------------------------------------------------------------------------------

SCRIPTS = sorted(EXAMPLES.glob("*.py"))
SCREEN = 60


def test_there_is_one_for_each_task() -> None:
    assert len(SCRIPTS) == 15
    listed = re.findall(r"\(\.\./examples/(\w+\.py)\)", (REPOSITORY / "docs" / "cookbook.md").read_text("utf-8"))
    assert sorted(listed) == [path.name for path in SCRIPTS]


@pytest.mark.parametrize("path", SCRIPTS, ids=lambda path: path.stem)
def test_it_is_short_and_says_how_it_is_run(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    text = path.read_text("utf-8")
    assert len(text.splitlines()) <= SCREEN
    module = example(path.stem)
    assert re.match(r"[A-Z][^\n]+\.[^\n]*\n\nNeeds: .+\nRun: ", module.__doc__ or "", re.DOTALL)
    assert f"def test_{path.stem}" in Path(__file__).read_text("utf-8")

    def parsed(parser: argparse.ArgumentParser, arguments: list[str]) -> NoReturn:
        parse(parser, arguments)
        raise _UnderstoodError

    parse = argparse.ArgumentParser.parse_args
    monkeypatch.setattr(argparse.ArgumentParser, "parse_args", parsed)
    commands = re.findall(rf"python {path.name}(.*)", module.__doc__ or "")
    assert commands
    for command in commands:
        with pytest.raises(_UnderstoodError):
            module.main(shlex.split(command.partition("|")[0]))


class _UnderstoodError(Exception):
    """The arguments were."""


def test_it_runs_in_a_process_of_its_own(fake: FakeComputeOps) -> None:
    environment = {**os.environ, "PYTHONPATH": str(REPOSITORY / "generated" / "compute-ops-mgmt")}
    command = [sys.executable, str(EXAMPLES / "list_servers.py"), "--host", "db-"]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.endswith("3 servers\n")


# Servers -----------------------------------------------------------------------------------------


def test_list_servers(fake: FakeComputeOps, run: Run) -> None:
    for number in range(3, 105):
        add_server(fake, f"CZ{number:04}", f"web-{number}")
    code, printed = run("list_servers")
    assert code == 0
    assert printed.splitlines()[0] == "CZ0000          db-1                  ProLiant DL360 Gen11      ON      OK"
    assert printed.splitlines()[-1] == "105 servers"
    assert len(set(printed.splitlines())) == 106


def test_list_servers_by_filter(fake: FakeComputeOps, run: Run) -> None:
    add_server(fake, "CZ0003", "db-4", "CRITICAL")
    add_server(fake, "CZ0004", "db-5", "WARNING")
    add_server(fake, "CZ0005", "web-1", "WARNING")
    _, printed = run("list_servers", "--power", "ON", "--unhealthy", "--host", "DB-", "--model", "DL360")
    assert [line.split()[0] for line in printed.splitlines()] == ["CZ0003", "CZ0004", "2"]


def test_power_servers(fake: FakeComputeOps, run: Run) -> None:
    let_end(fake, {DB[1]: "failure"})
    code, printed = run("power_servers", "off", "db-1", "db-2", "db-3", "--yes")
    assert code == 1
    first, second, third = printed.splitlines()
    assert (first, third) == ("db-1: done", "db-3: done")
    assert re.fullmatch(r"db-2: GET /compute-ops-mgmt/v1/jobs/\S+ has failed \(.*\)", second)
    off = "d0c13b58-748c-461f-9a61-c0c5c71f1bb4"
    bodies = sorted(sent(fake, "v1.jobs.create"), key=str)
    assert bodies == [job_of(off, one, operationType="GracefulShutdown") for one in DB]


def test_power_servers_asks_first(fake: FakeComputeOps, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("builtins.input", lambda question: "n" if question == "restart db-1? [y/N] " else "y")
    assert run("power_servers", "restart", "db-1") == (1, "")
    assert fake.items("v1.jobs") == {}
    assert run("power_servers", "on", "db-1", "db-9")[0] == "no server has the host name db-9"


def test_export_inventory(fake: FakeComputeOps, run: Run, tmp_path: Path) -> None:
    firmware = {"data": [{"name": "iLO 6", "version": "1.55"}]}
    for one in DB:
        fake.put(f"{BASE}/v1/servers/{one}/inventory", {"firmware": firmware})
    fake.fail_next(404, "v1.servers.get_inventory")
    target = tmp_path / "inventory.jsonl"
    code, printed = run("export_inventory", str(target), "--parts", "firmware")
    assert (code, printed) == (1, "2 servers written to inventory.jsonl, 1 without inventory\n")
    lines = [json.loads(line) for line in target.read_text("utf-8").splitlines()]
    assert {line["server"] for line in lines} < {"CZ0000", "CZ0001", "CZ0002"}
    assert [line["firmware"] for line in lines] == [firmware, firmware]
    assert run("export_inventory", str(target), "--parts", "wheels")[0] == 2


def test_onboard_servers_by_a_key(fake: FakeComputeOps, run: Run) -> None:
    def make_good(_: Recorded, key: Any) -> Any:
        return {**key, "activationKey": "K2", "expiresAt": "2099-01-02T03:04:05Z"}

    fake.on("v1beta1.activation_keys.create", make_good)
    assert run("onboard_servers", "--key", "PXL-1")[1] == "K2 until 2099-01-02 03:04 UTC\n"
    wanted = {"targetDevice": "ILO", "subscriptionKey": "PXL-1"}
    fake.add("v1beta1.activation_keys", {**wanted, "activationKey": "K3", "expiresAt": "2099-01-02T03:04:05Z"})
    assert run("onboard_servers", "--key", "PXL-1")[1] == "K3 until 2099-01-02 03:04 UTC\n"
    assert sent(fake, "v1beta1.activation_keys.create") == [wanted]


def test_onboard_servers_of_a_list(
    fake: FakeComputeOps, run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ILO_USERNAME", "admin")
    monkeypatch.setenv("ILO_PASSWORD", "s3cret")

    def host_of(body: Any) -> str:
        return body["hardware"]["bmc"]["userDefined"]["host"]

    def end(request: Recorded, started: Any) -> None:
        if host_of(request.body) == "10.0.0.8":
            fake.settle(started["jobId"], "failure")

    fake.on("v1.servers.create", end)
    file = tmp_path / "ilos.txt"
    file.write_text("10.0.0.7\n10.0.0.8\n")
    code, printed = run("onboard_servers", "--gateway", "gateway-1", "10.0.0.9", f"@{file}")
    said = dict(line.split(": ", 1) for line in printed.splitlines())
    assert code == 0
    assert "has failed" in said.pop("10.0.0.8")
    assert said == {"10.0.0.7": "added", "10.0.0.9": "added"}
    login = {"host": "10.0.0.7", "username": "admin", "password": "s3cret"}
    first = {"appliance": {"applianceId": "gateway-1"}, "hardware": {"bmc": {"userDefined": login}}}
    assert first in sent(fake, "v1.servers.create")
    fake.fail_next(400, "v1.servers.create")
    _, printed = run("onboard_servers", "10.0.0.6")
    assert printed.startswith("10.0.0.6: 400 Bad Request: POST /compute-ops-mgmt/v1/servers: ")


# Groups ------------------------------------------------------------------------------------------


def test_assign_servers(fake: FakeComputeOps, run: Run, lab: str) -> None:
    fake.on("v1.groups.assign_devices", lambda *_: assign(fake, DB[1]))
    code, printed = run("assign_servers", "lab", "CZ0000", "CZ0001")
    *progress, first, second = printed.splitlines()
    assert (code, first, second) == (0, "CZ0000  SUBSCRIBED", "CZ0001  SUBSCRIBED  new")
    assert len(progress) == 3
    assert all(line.endswith(" %") for line in progress)
    assert sent(fake, "v1.groups.assign_devices") == [{"devices": [{"deviceId": DB[1]}]}]
    assert len(fake.items(lab)) == 2


def test_assign_servers_to_a_new_group(fake: FakeComputeOps, run: Run) -> None:
    code, printed = run("assign_servers", "web", "CZ0002", "--description", "of the web")
    assert (code, printed.splitlines()[0]) == (0, "made the group web")
    made = {"name": "web", "description": "of the web", "deviceType": "DIRECT_CONNECT_SERVER"}
    assert sent(fake, "v1.groups.create") == [made]
    (group,) = fake.items("v1.groups").values()
    assert made.items() <= group.items()


@pytest.mark.usefixtures("lab")
def test_assign_servers_that_cannot_be(fake: FakeComputeOps, run: Run) -> None:
    assert run("assign_servers", "lab", "CZ0001", "CZ9")[0] == "not known: CZ9"
    fake.settle_next("failure")
    assert "has failed (state FAILED)" in run("assign_servers", "lab", "CZ0001")[0]


@pytest.mark.usefixtures("lab")
def test_check_compliance(fake: FakeComputeOps, run: Run) -> None:
    assert run("check_compliance", "lab") == (0, "lab: none not compliant\n")
    rom = {"componentName": "System ROM", "installedVersion": "1.2", "expectedVersion": "1.4"}
    state = {"complianceCategory": "FIRMWARE", "complianceState": "NOT_COMPLIANT", "score": 80}
    devices = f"{BASE}/v1/groups/{LAB}/compliance"
    fake.add(devices, {"serial": "CZ0000", "deviations": [rom], **state})
    fake.add(devices, {"serial": "CZ0001", "complianceState": "COMPLIANT"})
    fake.add("v1.groups", {"name": "web", "deviceType": "DIRECT_CONNECT_SERVER"})
    assert run("check_compliance") == (
        1,
        "lab: 1 not compliant\n  CZ0000  FIRMWARE  score 80\n    System ROM: 1.2, should be 1.4\n"
        "web: none not compliant\n",
    )
    assert run("check_compliance", "lab", "nil")[0] == "no such group: nil"


@pytest.mark.usefixtures("lab")
def test_update_group_firmware(fake: FakeComputeOps, run: Run) -> None:
    code, printed = run("update_group_firmware", "lab", "--one-by-one")
    *states, last = printed.splitlines()
    assert (code, last) == (0, "lab: the firmware is that of the baseline")
    assert [line.split()[0] for line in states] == ["PENDING", "RUNNING", "COMPLETE"]
    params = {"parallel": False, "stopOnFailure": True, "powerOff": False, "downgrade": False}
    assert sent(fake, "v1.jobs.create") == [job_of(UPDATE, LAB, **params)]
    assert run("update_group_firmware", "nil")[0] == "there is no group 'nil'"


@pytest.mark.usefixtures("lab")
@pytest.mark.parametrize(
    ("outcome", "said"),
    [("failure", "the update has failed: "), ("stalled", "has stalled"), ("approval", "waits for approval")],
)
def test_update_group_firmware_in_vain(fake: FakeComputeOps, run: Run, outcome: Any, said: str) -> None:
    let_end(fake, {LAB: outcome})
    assert said in run("update_group_firmware", "lab")[0]


@pytest.mark.usefixtures("lab")
def test_update_group_firmware_out_of_time(fake: FakeComputeOps, run: Run) -> None:
    assert run("update_group_firmware", "lab", "--hours", "0")[0].endswith("goes on")
    assert run("update_group_firmware", "lab", "--hours", "0", "--one-by-one")[0].endswith("was asked to stop")
    assert sent(fake, "v1.jobs.update") == [{"input": {"stopOnRequest": True}}]


@pytest.mark.usefixtures("lab")
def test_schedule_firmware_update(fake: FakeComputeOps, run: Run) -> None:
    code, printed = run("schedule_firmware_update", "lab", "2026-12-05T22:00+01:00", "--every", "P7D")
    assert (code, printed.startswith("next on ")) == (0, True)
    (schedule,) = fake.items("v1beta2.schedules").values()
    assert schedule["schedule"] == {"startAt": "2026-12-05T22:00:00+01:00", "interval": "P7D"}
    assert schedule["associatedResourceUri"] == f"/compute-ops-mgmt/v1/groups/{LAB}"
    job = job_of(UPDATE, LAB, parallel=False, stopOnFailure=True)
    call = {"type": "REST", "method": "POST", "uri": "/compute-ops-mgmt/v1/jobs", "body": job}
    assert schedule["operation"] == call
    # What is kept there is a call that the API takes.
    fake.client().v1.jobs.create(call["body"])
    assert (fake.requests[-1].path, fake.requests[-1].body) == (call["uri"], call["body"])


@pytest.mark.usefixtures("lab")
def test_schedule_firmware_update_again(fake: FakeComputeOps, run: Run) -> None:
    run("schedule_firmware_update", "lab", "2026-12-05T22:00+01:00", "--every", "P7D")
    (key,) = fake.items("v1beta2.schedules")
    shown = {"startedAt": "2026-11-24T12:00:00Z", "succeeded": True, "summary": "job started"}
    fake.add(f"{BASE}/v1beta2/schedules/{key}/history", shown)
    code, printed = run("schedule_firmware_update", "lab", "2026-12-06T22:00+00:00")
    assert (code, printed.splitlines()[0]) == (0, "2026-11-24 12:00 started: job started")
    (schedule,) = fake.items("v1beta2.schedules").values()
    assert (schedule["schedule"]["startAt"], schedule["generation"]) == ("2026-12-06T22:00:00Z", 2)
    # Somebody else changes it when it has been read.
    others = fake.client().v1beta2.schedules

    def change(*_: Any) -> None:
        others.update(key, {"name": "firmware update of lab"})

    fake.on("v1beta2.schedules.list", change)
    said, _ = run("schedule_firmware_update", "lab", "2026-12-07T22:00Z")
    assert said.startswith("somebody else has just changed 'firmware update of lab'")


@pytest.mark.usefixtures("lab")
def test_apply_bios_settings(fake: FakeComputeOps, run: Run, tmp_path: Path) -> None:
    file = tmp_path / "bios.json"
    for attributes in ({"WorkloadProfile": "Virtualization-MaxPerformance"}, {"BootMode": "Uefi"}):
        file.write_text(json.dumps(attributes))
        assert run("apply_bios_settings", "lab", str(file)) == (0, "BIOS of lab: SUCCESS\n")
    (setting,) = fake.items("v1.settings").values()
    both = {"WorkloadProfile": "Virtualization-MaxPerformance", "BootMode": "Uefi"}
    assert setting["settings"]["DEFAULT"]["redfishData"]["Attributes"] == both
    assert fake.items("v1.groups")[LAB]["settingsUris"] == [setting["resourceUri"]]
    job = job_of("beff07ce-f36d-4699-9ac3-f872dcd63133", LAB, redfish_subsystem="BIOS", batch_size=10)
    assert sent(fake, "v1.jobs.create") == [job, job]
    let_end(fake, {LAB: "failure"})
    assert run("apply_bios_settings", "lab", str(file))[0].startswith("BIOS of lab is not everywhere: ")


@pytest.mark.usefixtures("lab")
def test_install_os(fake: FakeComputeOps, run: Run) -> None:
    has_volume = iter([True, True, False])
    fake.on("v1.servers.analyze_os_install", lambda *_: {"serverHasStorageVolume": next(has_volume)})
    arguments = ("install_os", "lab", "RHEL", "https://images.example.com/rhel.iso", "--minutes", "60")
    code, printed = run(*arguments)
    assert (code, printed.splitlines()[-1]) == (0, "installed")
    (setting,) = fake.items("v1.settings").values()
    assert setting["category"] == "OS"
    assert setting["settings"]["DEFAULT"]["mediaUrl"] == "https://images.example.com/rhel.iso"
    job = job_of("e2952628-2629-4088-93db-91742304ef0c", LAB, devices=DB[:1], osCompletionTimeoutMin=60)
    assert sent(fake, "v1.jobs.create") == [job]
    let_end(fake, {LAB: "failure"})
    assert run(*arguments)[0].startswith("not installed everywhere: ")
    assert run(*arguments)[0].startswith(f"{DB[0]} has no volume to install on")


# What happens ------------------------------------------------------------------------------------


def test_alerts_to_tickets(fake: FakeComputeOps, run: Run) -> None:
    delivered: list[int] = []

    def deliver(hook: Any) -> None:
        """Each alert, and before it one by somebody who does not know the secret."""
        for number in (1, 2):
            alert = {"id": f"a-{number}", "serverId": DB[0], "message": "Fan 3 has failed"}
            for headers in ({}, hook["headers"]):
                delivered.append(httpx2.post(hook["destination"], json=alert, headers=headers).status_code)

    def verify(request: Recorded, _: Any) -> None:
        """As the service does while a webhook is made."""
        answer = httpx2.get(request.body["destination"], headers={CHALLENGE: "c-1"})
        assert answer.json() == {"verification": "c-1"}
        threading.Thread(target=deliver, args=(request.body,)).start()

    fake.on("v1beta1.webhooks.create", verify)
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    code, printed = run("alerts_to_tickets", f"http://127.0.0.1:{port}/", "--port", str(port), "--count", "2")
    tickets = [json.loads(line) for line in printed.splitlines()]
    assert (code, [ticket["id"] for ticket in tickets]) == (0, ["a-1", "a-2"])
    assert (tickets[0]["server"], tickets[0]["summary"]) == (DB[0], "Fan 3 has failed")
    assert delivered[:3] == [403, 200, 403]
    assert fake.items("v1beta1.webhooks") == {}
    (hook,) = sent(fake, "v1beta1.webhooks.create")
    assert hook["eventFilter"] == "type eq 'compute-ops/alert' and operation eq 'Created'"


@pytest.mark.usefixtures("lab")
def test_energy_to_grafana(fake: FakeComputeOps, run: Run) -> None:
    past = {"kwh": 12.5, "co2eKg": 4.25, "cost": 3, "serverCount": 2, "time": "2026-11-20T00:00:00Z"}
    ahead = {**past, "kwh": 11, "time": "2026-11-25T00:00:00Z"}
    energy = {"intervalsCollected": [past], "intervalsProjected": [ahead]}
    fake.put(f"{BASE}/v1beta1/energy-over-time", energy)
    code, printed = run("energy_to_grafana", "--days", "7", "--ahead", "1", "--group", "lab")
    assert (code, printed.splitlines()) == (
        0,
        [
            "energy,kind=collected,group=lab kwh=12.5,co2e_kg=4.25,cost=3,servers=2 1795132800000000000",
            "energy,kind=projected,group=lab kwh=11,co2e_kg=4.25,cost=3,servers=2 1795564800000000000",
        ],
    )
    query = dict(fake.requests[-1].query)
    assert query["resource-uri"] == f"/compute-ops-mgmt/v1/groups/{LAB}"
    assert len(query["start-date"]) == 10
    run("energy_to_grafana", "--hourly")
    assert dict(fake.requests[-1].query)["end-date"].endswith(":00:00Z")


def test_watch_jobs(fake: FakeComputeOps, run: Run) -> None:
    jobs = fake.client().v1.jobs
    fake.settle_next("success")
    fake.settle_next("stalled")
    names = [jobs.create(job_of("x", one)).status().name for one in DB[:2]]
    shown = {"createdAt": "2999-01-01T10:11:12Z", "source": {"displayName": "db-1"}}
    fake.add("v1beta2.activities", {**shown, "title": "Power", "message": "off"})
    fake.add("v1beta2.activities", {**shown, "title": "Old", "createdAt": "2020-01-01T10:11:12Z"})
    code, printed = run("watch_jobs")
    assert (code, printed.splitlines()[0]) == (1, "2 jobs are under way")
    assert printed.splitlines()[-1] == "10:11:12  db-1  Power: off"
    good, bad = sorted(printed.splitlines()[1:-1], key=lambda line: "stalled" in line)
    assert (good.startswith(names[0]), good.endswith(": done")) == (True, True)
    assert (bad.startswith(names[1]), "stalled (" in bad) == (True, True)


def test_collect_logs(fake: FakeComputeOps, run: Run, tmp_path: Path) -> None:
    log = b"\0log" * 5000
    link = fake.put(f"{BASE}/v1/servers/{DB[2]}/download-logs", {"expiresAt": "2099-01-01T00:00:00Z"})["downloadUrl"]
    fake.put(link, log)
    target = tmp_path / "logs.zip"
    assert run("collect_logs", "collect", "CZ0002", str(target)) == (0, "20,000 bytes in logs.zip\n")
    assert target.read_bytes() == log
    job = job_of("2d744494-22d4-4d61-8c65-647ccadeb6b6", DB[2], collect_ahs_log=True)
    assert sent(fake, "v1.jobs.create") == [job]
    assert run("collect_logs", "collect", "CZ9", str(target))[0] == "there is no server CZ9"


@pytest.fixture
def uploads(fake: FakeComputeOps) -> str:
    """Where logs are uploaded to: the description has one URL for that, which is not to be reached from here."""
    path = "/-/files/"
    url = f"{os.environ['COMPUTE_OPS_BASE_URL']}{path}"
    fake.on("v1beta1.ahs_files.create", lambda _, place: {**place, "baseUrl": url})
    return path


def test_collect_logs_that_are_at_hand(fake: FakeComputeOps, run: Run, tmp_path: Path, uploads: str) -> None:
    def find_inventory(request: Recorded, _: Any) -> None:
        fake.put(f"{request.path.removesuffix('/parse')}/download", b"part,version\r\niLO 6,1.55\r\n")

    fake.on("v1beta1.ahs_files.parse", find_inventory)
    (tmp_path / "server.ahs").write_bytes(b"the log")
    target = tmp_path / "inventory.csv"
    code, _ = run("collect_logs", "analyse", str(tmp_path / "server.ahs"), str(target))
    assert (code, target.read_bytes()) == (0, b"part,version\r\niLO 6,1.55\r\n")
    (upload,) = (request for request in fake.requests if request.path == uploads)
    assert (upload.method, upload.body["file"]) == ("POST", "the log")
    assert "authorization" not in upload.headers


@pytest.mark.usefixtures("uploads")
def test_a_log_that_cannot_be_stored(fake: FakeComputeOps, run: Run, tmp_path: Path) -> None:
    from compute_ops_mgmt import PermissionDeniedError

    fake.on("v1beta1.ahs_files.create", lambda *_: fake.fail_next(403))
    (tmp_path / "server.ahs").write_bytes(b"the log")
    with pytest.raises(PermissionDeniedError):
        run("collect_logs", "analyse", str(tmp_path / "server.ahs"), str(tmp_path / "inventory.csv"))
    (file,) = fake.items("v1beta1.ahs_files").values()
    assert file["parsingStatus"]["status"] == "ANALYSIS_FAILED"


# Maintenance -------------------------------------------------------------------------------------

ON, OFF = "4eb92af1-1ce4-4cb0-8581-fb5a7dcdbf2b", "2798720f-b090-427d-b210-e48d33ce2f27"


@pytest.fixture
def matching(fake: FakeComputeOps) -> None:
    """Filters match the first two servers, and reports tell of them."""

    def match(_: Recorded, made: Any) -> None:
        for one in DB[:2]:
            fake.add(f"{BASE}/v1beta1/filters/{made['id']}/matches", {"id": one})

    def tell(_: Recorded, made: Any) -> None:
        about = [
            {"name": "CZ0000", "model": "ProLiant DL360 Gen11", "processorCount": 2, "memoryInGB": 512},
            {"name": "CZ0001", "model": "ProLiant DL360 Gen11"},
        ]
        rows = {"count": 2, "offset": 0, "total": 2, "serverCount": 2, "items": about}
        fake.put(f"{BASE}/v1beta2/reports/{made['id']}/data", {"data": {"columns": [], "rows": rows}})

    fake.on("v1beta1.filters.create", match)
    fake.on("v1beta2.reports.create", tell)


@pytest.mark.usefixtures("matching")
def test_plan_maintenance(fake: FakeComputeOps, run: Run) -> None:
    code, printed = run("plan_maintenance", "databases", "contains(host/hostname,'db-')")
    assert (code, printed.splitlines()) == (
        0,
        [
            *(f"{one}: maintenance mode is on" for one in DB[:2]),
            "CZ0000  ProLiant DL360 Gen11  2 processors  512 GB",
            "CZ0001  ProLiant DL360 Gen11  0 processors  0 GB",
        ],
    )
    assert sent(fake, "v1.jobs.create") == [job_of(ON, one) for one in DB[:2]]
    _, printed = run("plan_maintenance", "databases", "host/hostname eq 'db-1'", "--off")
    assert printed.splitlines()[0] == f"{DB[0]}: maintenance mode is off"
    assert sent(fake, "v1.jobs.create")[2:] == [job_of(OFF, one) for one in DB[:2]]
    assert [one["generation"] for one in fake.items("v1beta1.filters").values()] == [2]


@pytest.mark.usefixtures("matching")
def test_plan_maintenance_with_approval(fake: FakeComputeOps, run: Run) -> None:
    let_end(fake, {DB[0]: "approval"})
    for one in DB[:2]:
        fake.add("v1beta2.approval_request", {"approvalState": "PENDING", "approvableResource": {"id": one}})
    first, _ = fake.items("v1beta2.approval_request")

    def go_on(*_: Any) -> None:
        (waiting,) = (key for key, job in fake.items("v1.jobs").items() if job["state"] == "APPROVAL_PENDING")
        fake.settle(waiting, "success")

    fake.on("v1beta2.approval_request.approve", go_on)
    code, printed = run("plan_maintenance", "one", "host/hostname eq 'db-1'", "--approve")
    assert (code, printed.splitlines()[0]) == (0, f"{DB[0]}: maintenance mode is on")
    approved = [request.path for request in fake.requests if request.operation == "v1beta2.approval_request.approve"]
    assert approved == [f"{BASE}/v1beta2/approval-requests/{first}/approve"]
