"""How the API of the tests answers: servers, groups, jobs, settings, schedules."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .service import BASE, Answer, Asked, failed, listed, patched

if TYPE_CHECKING:
    from .world import Item, World


def add_routes(world: World) -> None:
    """Let the world's service answer for it."""
    for add in (_servers, _metrics, _groups, _jobs, _settings, _schedules):
        add(world)


def _servers(world: World) -> None:
    route = world.service.route

    @route("GET", "/v1/servers")
    def list_servers(asked: Asked) -> Answer:
        return listed(list(world.servers.values()), asked.query, 100)

    @route("POST", "/v1/servers")
    def add_server(asked: Asked) -> Answer:
        host = asked.body["hardware"]["bmc"]["userDefined"]["host"]
        if host in world.refused:
            return failed(400, "not an iLO")
        kind = {"resourceType": "compute-ops-mgmt/server", "resourceId": host, "jobTemplate": "add"}
        job = world.add_job(kind)
        return Answer(202, {"jobId": job["id"]}, {"Location": f"{BASE}/v1/jobs/{job['id']}"})

    @route("GET", "/v1/servers/{}/inventory")
    def get_inventory(asked: Asked, key: str) -> Answer:
        if "bare" in world.servers[key]:
            return failed(404, "no inventory was collected")
        parts = {"firmware": {"data": [{"name": "iLO 6", "version": "1.55"}]}, "memory": {"data": [{"sizeGB": 64}]}}
        return Answer(200, {"id": key, "type": "compute-ops-mgmt/server/inventory", "serial": key[-6:], **parts})

    @route("POST", "/v1/servers/{}/analyze-os-install")
    def analyze(asked: Asked, key: str) -> Answer:
        return Answer(200, {"serverHasStorageVolume": "bare" not in world.servers[key]})

    @route("GET", "/v1beta1/activation-keys")
    def list_keys(asked: Asked) -> Answer:
        return listed(world.keys, asked.query)

    @route("POST", "/v1beta1/activation-keys")
    def create_key(asked: Asked) -> Answer:
        made = {"activationKey": f"K{next(world.numbers)}", "expiresAt": "2099-01-02T03:04:05Z", **asked.body}
        world.keys.append(made)
        return Answer(201, made)


def _metrics(world: World) -> None:
    route = world.service.route

    @route("GET", "/v1beta1/energy-over-time")
    def energy(asked: Asked) -> Answer:
        days = [asked.query["start-date"], asked.query["end-date"]]
        times = [f"{day[:10]}T00:00:00Z" for day in days]
        past = {"kwh": 12.5, "co2eKg": 4.25, "cost": 3, "serverCount": 2, "time": times[0]}
        return Answer(200, {"intervalsCollected": [past], "intervalsProjected": [{"kwh": 11, "time": times[1]}]})

    @route("GET", "/v1beta2/activities")
    def list_activities(asked: Asked) -> Answer:
        return listed(world.activities, asked.query)


def _groups(world: World) -> None:
    route = world.service.route

    @route("GET", "/v1/groups")
    def list_groups(asked: Asked) -> Answer:
        return listed(list(world.groups.values()), asked.query)

    @route("POST", "/v1/groups")
    def create_group(asked: Asked) -> Answer:
        group = world.add_group(members=[], **asked.body)
        return Answer(201, group, {"Location": group["resourceUri"]})

    @route("PATCH", "/v1/groups/{}")
    def update_group(asked: Asked, key: str) -> Answer:
        return Answer(200, patched(world.groups[key], asked.body))

    @route("GET", "/v1/groups/{}/devices")
    def list_devices(asked: Asked, key: str) -> Answer:
        items = [
            {"id": one, "deviceId": one, "serial": one.partition("+")[2], "subscriptionState": "SUBSCRIBED"}
            for one in world.members[key]
        ]
        return listed(items, asked.query)

    @route("POST", "/v1/groups/{}/devices")
    def assign(asked: Asked, key: str) -> Answer:
        operation = {"id": world.new_id(), "group": key, "new": [one["deviceId"] for one in asked.body["devices"]]}
        world.operations[operation["id"]] = operation
        return Answer(202, None, {"Location": f"{BASE}/v1/async-operations/{operation['id']}"})

    @route("GET", "/v1/async-operations/{}")
    def get_operation(asked: Asked, key: str) -> Answer:
        operation = world.operations[key]
        if "state" not in operation:
            operation |= {"state": "RUNNING", "progressPercent": 50}
        elif operation["group"] in world.ends:
            operation |= {"state": "FAILED", "error": failed(409, "in another group already").body}
        else:
            operation |= {"state": "SUCCEEDED", "progressPercent": 100}
            world.members[operation["group"]] += operation["new"]
        return Answer(200, {name: value for name, value in operation.items() if name not in ("group", "new")})

    @route("GET", "/v1/groups/{}/compliance")
    def list_compliance(asked: Asked, key: str) -> Answer:
        return listed(world.compliance.get(key, []), asked.query)


def _jobs(world: World) -> None:
    route = world.service.route

    @route("GET", "/v1/jobs")
    def list_jobs(asked: Asked) -> Answer:
        return listed(list(world.jobs.values()), asked.query)

    @route("POST", "/v1/jobs")
    def create_job(asked: Asked) -> Answer:
        job = world.add_job(asked.body)
        return Answer(201, job, {"Location": f"{BASE}/v1/jobs/{job['id']}"})

    @route("GET", "/v1/jobs/{}")
    def get_job(asked: Asked, key: str) -> Answer:
        return Answer(200, world.turn(world.jobs[key]))

    @route("PATCH", "/v1/jobs/{}")
    def update_job(asked: Asked, key: str) -> Answer:
        world.jobs[key]["stopped"] = asked.body["input"]["stopOnRequest"]
        return Answer(200, world.jobs[key])

    @route("GET", "/v1beta2/approval-requests")
    def list_approvals(asked: Asked) -> Answer:
        return listed(list(world.approvals.values()), asked.query)

    @route("POST", "/v1beta2/approval-requests/{}/approve")
    def approve(asked: Asked, key: str) -> Answer:
        request = world.approvals[key]
        request["approvalState"] = "APPROVED"
        resource = request["approvableResource"]["id"]
        world.ends.pop(resource)
        for job in world.jobs.values():
            if job["resource"]["id"] == resource:
                job["state"] = "RUNNING"
        return Answer(200, {"approvalState": "APPROVED"})


def _settings(world: World) -> None:
    route = world.service.route

    @route("GET", "/v1/settings")
    def list_settings(asked: Asked) -> Answer:
        return listed(list(world.settings.values()), asked.query)

    @route("POST", "/v1/settings")
    def create_setting(asked: Asked) -> Answer:
        key = world.new_id()
        world.settings[key] = {"id": key, "resourceUri": f"{BASE}/v1/settings/{key}", **asked.body}
        return Answer(201, world.settings[key], {"Location": f"{BASE}/v1/settings/{key}"})

    @route("PATCH", "/v1/settings/{}")
    def update_setting(asked: Asked, key: str) -> Answer:
        return Answer(200, patched(world.settings[key], asked.body))

    @route("GET", "/v1beta1/filters")
    def list_filters(asked: Asked) -> Answer:
        return listed(list(world.filters.values()), asked.query)

    @route("POST", "/v1beta1/filters")
    def create_filter(asked: Asked) -> Answer:
        key = world.new_id()
        world.filters[key] = {"id": key, "generation": 1, "resourceUri": f"{BASE}/v1beta1/filters/{key}", **asked.body}
        return Answer(201, world.filters[key])

    @route("PATCH", "/v1beta1/filters/{}")
    def update_filter(asked: Asked, key: str) -> Answer:
        return _if_it_matches(world.filters[key], asked)

    @route("GET", "/v1beta1/filters/{}/matches")
    def list_matches(asked: Asked, key: str) -> Answer:
        items = [{"id": one["id"], "type": one["type"]} for one in world.matching(world.filters[key]["filter"])]
        return listed(items, asked.query, 10_000)


def _schedules(world: World) -> None:
    route = world.service.route

    @route("GET", "/v1beta2/schedules")
    def list_schedules(asked: Asked) -> Answer:
        return listed(list(world.schedules.values()), asked.query)

    @route("POST", "/v1beta2/schedules")
    def create_schedule(asked: Asked) -> Answer:
        key = world.new_id()
        start = asked.body["schedule"]["startAt"]
        kind = {"id": key, "type": "compute-ops-mgmt/schedule", "generation": 1, "nextStartAt": start}
        world.schedules[key] = {**asked.body, **kind}
        return Answer(201, world.schedules[key])

    @route("PATCH", "/v1beta2/schedules/{}")
    def update_schedule(asked: Asked, key: str) -> Answer:
        world.somebody_else()
        return _if_it_matches(world.schedules[key], asked)

    @route("GET", "/v1beta2/schedules/{}/history")
    def list_history(asked: Asked, key: str) -> Answer:
        return listed(world.schedules[key].get("runs", []), asked.query, 10_000)


def _if_it_matches(item: Item, asked: Asked) -> Answer:
    """Change it if it is still what the caller has seen (RFC 9110, section 13.1.1)."""
    if asked.sent.header("if-match") != f'"{item["generation"]}"':
        return failed(412, "it has changed")
    item["generation"] += 1
    return Answer(200, patched(item, asked.body))
