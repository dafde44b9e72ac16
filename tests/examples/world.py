"""What the API of the tests holds: servers, groups, jobs and all that the examples work with."""

from __future__ import annotations

import itertools
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from . import odata
from .service import BASE, Service

NOW = "2026-11-24T12:00:00+00:00"

Item = dict[str, Any]


def server(serial: str, host: str, power: str = "ON", health: str = "OK") -> Item:
    """A server, as far as the examples look at it."""
    return {
        "id": f"P12345-B21+{serial}",
        "type": "compute-ops-mgmt/server",
        "name": serial,
        "host": {"hostname": host},
        "hardware": {
            "serialNumber": serial,
            "model": "ProLiant DL360 Gen11",
            "powerState": power,
            "health": {"summary": health},
        },
    }


@dataclass(slots=True)
class World:
    """The resources by id.

    `ends` says how jobs on a resource end, by state and result, if it is not in success; `effects` what a job's success
    changes, by its template; `somebody_else` acts just before a schedule is changed.
    """

    service: Service
    servers: dict[str, Item] = field(default_factory=dict[str, Item])
    groups: dict[str, Item] = field(default_factory=dict[str, Item])
    members: dict[str, list[str]] = field(default_factory=dict[str, list[str]])
    jobs: dict[str, Item] = field(default_factory=dict[str, Item])
    operations: dict[str, Item] = field(default_factory=dict[str, Item])
    settings: dict[str, Item] = field(default_factory=dict[str, Item])
    schedules: dict[str, Item] = field(default_factory=dict[str, Item])
    filters: dict[str, Item] = field(default_factory=dict[str, Item])
    approvals: dict[str, Item] = field(default_factory=dict[str, Item])
    refused: set[str] = field(default_factory=set[str])
    keys: list[Item] = field(default_factory=list[Item])
    compliance: dict[str, list[Item]] = field(default_factory=dict[str, list[Item]])
    activities: list[Item] = field(default_factory=list[Item])
    reports: dict[str, Item] = field(default_factory=dict[str, Item])
    files: dict[str, Item] = field(default_factory=dict[str, Item])
    storage_is_full: bool = False
    logs: set[str] = field(default_factory=set[str])
    webhooks: dict[str, Item] = field(default_factory=dict[str, Item])
    alerts: list[Item] = field(default_factory=list[Item])
    delivered: list[int] = field(default_factory=list[int])
    ends: dict[str, tuple[str, str | None]] = field(default_factory=dict[str, tuple[str, str | None]])
    effects: dict[str, Callable[[Item], None]] = field(default_factory=dict[str, Callable[[Item], None]])
    somebody_else: Callable[[], None] = lambda: None
    numbers: itertools.count[int] = field(default_factory=lambda: itertools.count(1))

    def __post_init__(self) -> None:
        hosts = [*(f"db-{n}" for n in range(1, 4)), *(f"web-{n}" for n in range(1, 103))]
        for number, host in enumerate(hosts):
            one = server(f"CZ{number:04}", host)
            self.servers[one["id"]] = one
        self.add_group("lab", ["P12345-B21+CZ0000"])

    def new_id(self) -> str:
        """Give an id that looks like the API's."""
        return f"00000000-0000-4000-8000-{next(self.numbers):012}"

    def matching(self, text: str) -> list[Item]:
        """Give the servers that a filter takes."""
        return [one for one in self.servers.values() if odata.matches(text, one)]

    def add_group(self, name: str, members: list[str], **more: Any) -> Item:
        """Make a group of servers."""
        key = self.new_id()
        uri = f"{BASE}/v1/groups/{key}"
        group = {"id": key, "name": name, "deviceType": "DIRECT_CONNECT_SERVER", "resourceUri": uri, **more}
        self.groups[key] = group
        self.members[key] = members
        return group

    def add_job(self, body: Item) -> Item:
        """Start a job."""
        key = self.new_id()
        resource = {"id": body["resourceId"], "type": body["resourceType"]}
        job = {"id": key, "jobTemplate": body["jobTemplate"], "resource": resource, "createdAt": NOW, "updatedAt": NOW}
        self.jobs[key] = {**job, "name": "a job", "state": "PENDING", "resultCode": None, "status": "Waiting"}
        return self.jobs[key]

    def turn(self, job: Item) -> Item:
        """Let a job go one step further: under way, then at its end."""
        end = self.ends.get(job["resource"]["id"], ("COMPLETE", "SUCCESS"))
        if job["state"] == "PENDING":
            job |= {"state": "RUNNING", "status": "Working"}
        elif job["state"] == "RUNNING" and end[0] != "RUNNING":
            job |= {"state": end[0], "resultCode": end[1], "status": "Ended"}
            if end == ("COMPLETE", "SUCCESS"):
                self.effects.get(job["jobTemplate"], lambda _: None)(job)
            else:
                job["statusDetails"] = {"reason": "as the test wants it"}
        return job
