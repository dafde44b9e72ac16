"""Each example of the cookbook, run against an API on loopback: what it prints, and what the API was asked."""

from __future__ import annotations

import argparse
import json
import os
import re
import shlex
import socket
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn

import pytest

from .conftest import EXAMPLES, REPOSITORY, example
from .deliveries import LOG
from .world import NOW

if TYPE_CHECKING:
    from .world import World

Run = Callable[..., tuple[Any, str]]

pytestmark = pytest.mark.filterwarnings("error")

LAB = "00000000-0000-4000-8000-000000000001"
DB = [f"P12345-B21+CZ000{number}" for number in range(3)]
UPDATE = "91159b5e-9eeb-11ec-a9da-00155dc0a0c0"


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


def test_it_runs_in_a_process_of_its_own(world: World) -> None:
    environment = {**os.environ, "PYTHONPATH": str(REPOSITORY / "generated" / "compute-ops-mgmt")}
    command = [sys.executable, str(EXAMPLES / "list_servers.py"), "--host", "db-"]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.endswith("3 servers\n")


# Servers -----------------------------------------------------------------------------------------


def test_list_servers(world: World, run: Run) -> None:
    code, printed = run("list_servers")
    assert code == 0
    assert printed.splitlines()[0] == "CZ0000          db-1                  ProLiant DL360 Gen11      ON      OK"
    assert printed.splitlines()[-1] == "105 servers"
    assert len(set(printed.splitlines())) == 106


def test_list_servers_by_filter(world: World, run: Run) -> None:
    for number, health in ((1, "CRITICAL"), (2, "WARNING"), (3, "WARNING")):
        world.servers[f"P12345-B21+CZ000{number}"]["hardware"]["health"]["summary"] = health
    _, printed = run("list_servers", "--power", "ON", "--unhealthy", "--host", "DB-", "--model", "DL360")
    assert [line.split()[0] for line in printed.splitlines()] == ["CZ0001", "CZ0002", "2"]


def test_power_servers(world: World, run: Run) -> None:
    off = "d0c13b58-748c-461f-9a61-c0c5c71f1bb4"
    world.ends[DB[1]] = ("COMPLETE", "FAILURE")
    world.effects[off] = lambda job: world.servers[job["resource"]["id"]]["hardware"].update(powerState="OFF")
    code, printed = run("power_servers", "off", "db-1", "db-2", "db-3", "--yes")
    assert code == 1
    first, second, third = printed.splitlines()
    assert (first, third) == ("db-1: done", "db-3: done")
    assert second.startswith("db-2: GET /compute-ops-mgmt/v1/jobs/")
    assert second.endswith(" has failed (resultCode FAILURE, state COMPLETE)")
    assert [world.servers[one]["hardware"]["powerState"] for one in DB] == ["OFF", "ON", "OFF"]
    bodies = sorted(world.service.sent("POST /v1/jobs"), key=str)
    assert bodies == [job_of(off, one, operationType="GracefulShutdown") for one in DB]


def test_power_servers_asks_first(world: World, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("builtins.input", lambda question: "n" if question == "restart db-1? [y/N] " else "y")
    assert run("power_servers", "restart", "db-1") == (1, "")
    assert world.jobs == {}
    assert run("power_servers", "on", "db-1", "db-9")[0] == "no server has the host name db-9"


def test_export_inventory(world: World, run: Run, tmp_path: Path) -> None:
    world.servers[DB[1]]["bare"] = True
    target = tmp_path / "inventory.jsonl"
    code, printed = run("export_inventory", str(target), "--parts", "firmware")
    assert (code, printed) == (1, "104 servers written to inventory.jsonl, 1 without inventory\n")
    lines = [json.loads(line) for line in target.read_text("utf-8").splitlines()]
    assert lines[0] == {
        "server": "CZ0000",
        "host": "db-1",
        "firmware": {"data": [{"name": "iLO 6", "version": "1.55"}]},
    }
    assert len({line["server"] for line in lines}) == 104
    assert run("export_inventory", str(target), "--parts", "wheels")[0] == 2


def test_onboard_servers_by_a_key(world: World, run: Run) -> None:
    printed = [run("onboard_servers", "--key", "PXL-1")[1] for _ in range(2)]
    assert printed == ["K2 until 2099-01-02 03:04 UTC\n"] * 2
    wanted = {"targetDevice": "ILO", "subscriptionKey": "PXL-1"}
    assert world.service.sent("POST /v1beta1/activation-keys") == [wanted]


def test_onboard_servers_of_a_list(world: World, run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ILO_USERNAME", "admin")
    monkeypatch.setenv("ILO_PASSWORD", "s3cret")
    world.ends["10.0.0.8"] = ("ERROR", None)
    world.refused = {"10.0.0.6"}
    added: list[str] = []
    world.effects["add"] = lambda job: added.append(job["resource"]["id"])
    file = tmp_path / "ilos.txt"
    file.write_text("10.0.0.6\n10.0.0.7\n10.0.0.8\n")
    code, printed = run("onboard_servers", "--gateway", "gateway-1", "10.0.0.9", f"@{file}")
    assert code == 0
    assert sorted(added) == ["10.0.0.7", "10.0.0.9"]
    said = dict(line.split(": ", 1) for line in printed.splitlines())
    assert said.pop("10.0.0.6").startswith("400 Bad Request: POST /compute-ops-mgmt/v1/servers: not an iLO")
    assert said.pop("10.0.0.8").endswith("has failed (resultCode None, state ERROR)")
    assert said == dict.fromkeys(added, "added")
    login = {"host": "10.0.0.7", "username": "admin", "password": "s3cret"}
    first = {"appliance": {"applianceId": "gateway-1"}, "hardware": {"bmc": {"userDefined": login}}}
    assert first in world.service.sent("POST /v1/servers")


# Groups ------------------------------------------------------------------------------------------


def test_assign_servers(world: World, run: Run) -> None:
    code, printed = run("assign_servers", "lab", "CZ0000", "CZ0001")
    assert (code, printed.splitlines()) == (0, ["50 %", "100 %", "CZ0000  SUBSCRIBED", "CZ0001  SUBSCRIBED  new"])
    assert world.members[LAB] == DB[:2]
    assert world.service.sent(f"POST /v1/groups/{LAB}/devices") == [{"devices": [{"deviceId": DB[1]}]}]


def test_assign_servers_to_a_new_group(world: World, run: Run) -> None:
    code, printed = run("assign_servers", "web", "CZ0004", "--description", "of the web")
    assert (code, printed.splitlines()[0]) == (0, "made the group web")
    made = {"name": "web", "description": "of the web", "deviceType": "DIRECT_CONNECT_SERVER"}
    assert world.service.sent("POST /v1/groups") == [made]
    assert "P12345-B21+CZ0004" in list(world.members.values())[-1]


def test_assign_servers_that_cannot_be(world: World, run: Run) -> None:
    assert run("assign_servers", "lab", "CZ0001", "CZ9")[0] == "not known: CZ9"
    world.ends[LAB] = ("FAILED", None)
    code, _ = run("assign_servers", "lab", "CZ0001")
    assert "has failed (state FAILED)" in code
    assert "in another group already" in code


def test_check_compliance(world: World, run: Run) -> None:
    assert run("check_compliance", "lab") == (0, "lab: none not compliant\n")
    rom = {"componentName": "System ROM", "installedVersion": "1.2", "expectedVersion": "1.4"}
    state = {"complianceCategory": "FIRMWARE", "complianceState": "NOT_COMPLIANT", "score": 80}
    good = {"serial": "CZ0001", "complianceState": "COMPLIANT"}
    world.compliance[LAB] = [{"serial": "CZ0000", "deviations": [rom], **state}, good]
    world.add_group("web", [])
    assert run("check_compliance") == (
        1,
        "lab: 1 not compliant\n  CZ0000  FIRMWARE  score 80\n    System ROM: 1.2, should be 1.4\n"
        "web: none not compliant\n",
    )
    assert run("check_compliance", "lab", "nil")[0] == "no such group: nil"


def test_update_group_firmware(world: World, run: Run) -> None:
    code, printed = run("update_group_firmware", "lab", "--one-by-one")
    assert code == 0
    assert printed.splitlines() == ["RUNNING Working", "COMPLETE Ended", "lab: the firmware is that of the baseline"]
    params = {"parallel": False, "stopOnFailure": True, "powerOff": False, "downgrade": False}
    assert world.service.sent("POST /v1/jobs") == [job_of(UPDATE, LAB, **params)]
    assert run("update_group_firmware", "nil")[0] == "there is no group 'nil'"


@pytest.mark.parametrize(
    ("end", "said"),
    [
        (("COMPLETE", "FAILURE"), "the update has failed: {'reason': 'as the test wants it'}"),
        (("STALLED", None), "has stalled"),
        (("APPROVAL_PENDING", None), "waits for approval"),
    ],
)
def test_update_group_firmware_in_vain(world: World, run: Run, end: tuple[str, str | None], said: str) -> None:
    world.ends[LAB] = end
    assert said in run("update_group_firmware", "lab")[0]


def test_update_group_firmware_out_of_time(world: World, run: Run) -> None:
    world.ends[LAB] = ("RUNNING", None)
    assert run("update_group_firmware", "lab", "--hours", "0")[0].endswith("goes on")
    assert run("update_group_firmware", "lab", "--hours", "0", "--one-by-one")[0].endswith("was asked to stop")
    assert [job.get("stopped") for job in world.jobs.values()] == [None, True]


def test_schedule_firmware_update(world: World, run: Run) -> None:
    code, printed = run("schedule_firmware_update", "lab", "2026-12-05T22:00+01:00", "--every", "P7D")
    assert (code, printed) == (0, "next on 2026-12-05 at 22:00 +01:00\n")
    (schedule,) = world.schedules.values()
    assert schedule["schedule"] == {"startAt": "2026-12-05T22:00:00+01:00", "interval": "P7D"}
    assert schedule["associatedResourceUri"] == f"/compute-ops-mgmt/v1/groups/{LAB}"
    job = job_of(UPDATE, LAB, parallel=False, stopOnFailure=True)
    call = {"type": "REST", "method": "POST", "uri": "/compute-ops-mgmt/v1/jobs", "body": job}
    assert schedule["operation"] == call
    # What is kept there is a call that the API takes.
    assert world.service.replay(call).status == 201


def test_schedule_firmware_update_again(world: World, run: Run) -> None:
    run("schedule_firmware_update", "lab", "2026-12-05T22:00+01:00", "--every", "P7D")
    (schedule,) = world.schedules.values()
    times = dict.fromkeys(("createdAt", "updatedAt", "startedAt"), NOW)
    uris = dict.fromkeys(("debugId", "operationType", "resourceUri", "scheduleId", "scheduleUri"), "x")
    about = {"id": "1", "type": "compute-ops-mgmt/schedule/history", "headers": {}, "durationInSec": 1, "status": 201}
    schedule["runs"] = [{**times, **uris, **about, "generation": 1, "succeeded": True, "summary": "job started"}]
    code, printed = run("schedule_firmware_update", "lab", "2026-12-06T22:00+00:00")
    assert (code, printed.splitlines()[0]) == (0, "2026-11-24 12:00 started: job started")
    assert schedule["schedule"] == {"startAt": "2026-12-06T22:00:00Z"}
    assert schedule["generation"] == 2
    world.somebody_else = lambda: schedule.update(generation=9)
    said, _ = run("schedule_firmware_update", "lab", "2026-12-07T22:00Z")
    assert said.startswith("somebody else has just changed 'firmware update of lab'")


def test_apply_bios_settings(world: World, run: Run, tmp_path: Path) -> None:
    file = tmp_path / "bios.json"
    for attributes in ({"WorkloadProfile": "Virtualization-MaxPerformance"}, {"BootMode": "Uefi"}):
        file.write_text(json.dumps(attributes))
        assert run("apply_bios_settings", "lab", str(file)) == (0, "BIOS of lab: SUCCESS\n")
    (setting,) = world.settings.values()
    both = {"WorkloadProfile": "Virtualization-MaxPerformance", "BootMode": "Uefi"}
    assert setting["settings"] == {"DEFAULT": {"redfishData": {"Attributes": both}}}
    assert world.groups[LAB]["settingsUris"] == [setting["resourceUri"]]
    job = job_of("beff07ce-f36d-4699-9ac3-f872dcd63133", LAB, redfish_subsystem="BIOS", batch_size=10)
    assert world.service.sent("POST /v1/jobs") == [job, job]
    world.ends[LAB] = ("COMPLETE", "FAILURE")
    assert run("apply_bios_settings", "lab", str(file))[0].startswith("BIOS of lab is not everywhere: ")


def test_install_os(world: World, run: Run) -> None:
    arguments = ("install_os", "lab", "RHEL", "https://images.example.com/rhel.iso", "--minutes", "60")
    code, printed = run(*arguments)
    assert (code, printed.splitlines()[-1]) == (0, "installed")
    (setting,) = world.settings.values()
    assert setting["category"] == "OS"
    assert setting["settings"]["DEFAULT"]["mediaUrl"] == "https://images.example.com/rhel.iso"
    job = job_of("e2952628-2629-4088-93db-91742304ef0c", LAB, devices=DB[:1], osCompletionTimeoutMin=60)
    assert world.service.sent("POST /v1/jobs") == [job]
    world.ends[LAB] = ("ERROR", None)
    assert run(*arguments)[0] == "not installed everywhere: {'reason': 'as the test wants it'}"
    world.servers[DB[0]]["bare"] = True
    assert run(*arguments)[0].startswith(f"{DB[0]} has no volume to install on")


# What happens ------------------------------------------------------------------------------------


def test_alerts_to_tickets(world: World, run: Run) -> None:
    alert = {"type": "compute-ops-mgmt/alert", "serverId": DB[0], "createdAt": NOW, "severity": "CRITICAL"}
    world.alerts = [{**alert, "id": f"a-{n}", "message": "Fan 3 has failed"} for n in (1, 2)]
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    code, printed = run("alerts_to_tickets", f"http://127.0.0.1:{port}/", "--port", str(port), "--count", "2")
    tickets = [json.loads(line) for line in printed.splitlines()]
    assert (code, [ticket["id"] for ticket in tickets]) == (0, ["a-1", "a-2"])
    assert tickets[0]["server"] == DB[0]
    assert tickets[0]["summary"] == "Fan 3 has failed"
    assert world.delivered[:3] == [403, 200, 403]
    assert world.webhooks == {}
    (hook,) = world.service.sent("POST /v1beta1/webhooks")
    assert hook["eventFilter"] == "type eq 'compute-ops/alert' and operation eq 'Created'"


def test_energy_to_grafana(world: World, run: Run) -> None:
    code, printed = run("energy_to_grafana", "--days", "7", "--ahead", "1", "--group", "lab")
    past, ahead = printed.splitlines()
    assert code == 0
    assert past.startswith("energy,kind=collected,group=lab kwh=12.5,co2e_kg=4.25,cost=3,servers=2 1")
    assert ahead.startswith("energy,kind=projected,group=lab kwh=11 1")
    assert past.endswith("000000000")
    query = dict(world.service.asked[-1].query)
    assert query["resource-uri"] == f"/compute-ops-mgmt/v1/groups/{LAB}"
    assert len(query["start-date"]) == 10
    run("energy_to_grafana", "--hourly")
    assert dict(world.service.asked[-1].query)["end-date"].endswith(":00:00Z")


def test_watch_jobs(world: World, run: Run) -> None:
    world.ends[DB[1]] = ("STALLED", None)
    for one in DB[:2]:
        world.add_job(job_of("x", one))
    shown = {"type": "compute-ops-mgmt/activity", "createdAt": "2999-01-01T10:11:12Z", "updatedAt": NOW}
    world.activities = [
        {**shown, "id": "1", "generation": 1, "title": "Power", "message": "off", "source": {"displayName": "db-1"}},
        {**shown, "id": "2", "generation": 1, "title": "Old", "message": "-", "createdAt": NOW.replace("2026", "2020")},
    ]
    code, printed = run("watch_jobs")
    assert (code, sorted(printed.splitlines())) == (
        1,
        [
            "10:11:12  db-1  Power: off",
            "2 jobs are under way",
            f"a job on {DB[0]}: done",
            f"a job on {DB[1]}: has stalled (resultCode None, state STALLED)",
        ],
    )


def test_collect_logs(world: World, run: Run, tmp_path: Path) -> None:
    collect = "2d744494-22d4-4d61-8c65-647ccadeb6b6"
    world.effects[collect] = lambda job: world.logs.add(job["resource"]["id"])
    target = tmp_path / "logs.zip"
    assert run("collect_logs", "collect", "CZ0002", str(target)) == (0, "20,000 bytes in logs.zip\n")
    assert target.read_bytes() == LOG
    assert world.service.sent("POST /v1/jobs") == [job_of(collect, DB[2], collect_ahs_log=True)]
    assert run("collect_logs", "collect", "CZ9", str(target))[0] == "there is no server CZ9"


def test_collect_logs_that_are_at_hand(world: World, run: Run, tmp_path: Path) -> None:
    (tmp_path / "server.ahs").write_bytes(LOG)
    target = tmp_path / "inventory.csv"
    code, _ = run("collect_logs", "analyse", str(tmp_path / "server.ahs"), str(target))
    assert (code, target.read_bytes()) == (0, b"part,version\r\niLO 6,1.55\r\n")


def test_a_log_that_cannot_be_stored(world: World, run: Run, tmp_path: Path) -> None:
    from compute_ops_mgmt import PermissionDeniedError

    world.storage_is_full = True
    (tmp_path / "server.ahs").write_bytes(LOG)
    with pytest.raises(PermissionDeniedError):
        run("collect_logs", "analyse", str(tmp_path / "server.ahs"), str(tmp_path / "inventory.csv"))
    assert [file["parsingStatus"]["status"] for file in world.files.values()] == ["ANALYSIS_FAILED"]


def test_plan_maintenance(world: World, run: Run) -> None:
    on, off = "4eb92af1-1ce4-4cb0-8581-fb5a7dcdbf2b", "2798720f-b090-427d-b210-e48d33ce2f27"
    code, printed = run("plan_maintenance", "databases", "contains(host/hostname,'db-')")
    assert (code, printed.splitlines()) == (
        0,
        [
            *(f"{one}: maintenance mode is on" for one in DB),
            *(f"CZ000{n}  ProLiant DL360 Gen11  2 processors  512 GB" for n in range(3)),
        ],
    )
    assert world.service.sent("POST /v1/jobs") == [job_of(on, one) for one in DB]
    _, printed = run("plan_maintenance", "databases", "host/hostname eq 'db-1'", "--off")
    assert printed.splitlines()[0] == f"{DB[0]}: maintenance mode is off"
    assert world.service.sent("POST /v1/jobs")[3:] == [job_of(off, DB[0])]
    assert [one["generation"] for one in world.filters.values()] == [2]


def test_plan_maintenance_of_a_server_without_inventory(world: World, run: Run) -> None:
    world.servers[DB[0]]["bare"] = True
    _, printed = run("plan_maintenance", "one", "host/hostname eq 'db-1'")
    assert printed.splitlines()[1] == "CZ0000  ProLiant DL360 Gen11  0 processors  0 GB"


def test_plan_maintenance_with_approval(world: World, run: Run) -> None:
    world.ends[DB[0]] = ("APPROVAL_PENDING", None)
    times = dict.fromkeys(("createdAt", "updatedAt"), NOW)
    for key, one in ((world.new_id(), DB[0]), (world.new_id(), DB[1])):
        about = {"id": key, "type": "compute-ops-mgmt/approval-request", "generation": 1, **times}
        world.approvals[key] = {**about, "approvalState": "PENDING", "approvableResource": {"id": one}}
    code, printed = run("plan_maintenance", "one", "host/hostname eq 'db-1'", "--approve")
    assert (code, printed.splitlines()[0]) == (0, f"{DB[0]}: maintenance mode is on")
    assert [one["approvalState"] for one in world.approvals.values()] == ["APPROVED", "PENDING"]
