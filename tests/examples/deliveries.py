"""How the API of the tests hands things over: reports, logs, and events to webhooks."""

from __future__ import annotations

import json
import threading
from typing import TYPE_CHECKING
from urllib.error import HTTPError
from urllib.request import Request, urlopen

from .service import Answer, Asked, failed

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .world import Item, World

LOG = b"\0log" * 5000
CHALLENGE = "x-compute-ops-mgmt-verification-challenge"


def add_deliveries(world: World) -> None:
    """Let the world's service answer for it."""
    for add in (_reports, _logs, _uploads, _webhooks):
        add(world)


def _reports(world: World) -> None:
    route = world.service.route

    @route("POST", "/v1beta2/reports")
    def create_report(asked: Asked) -> Answer:
        key = world.new_id()
        world.reports[key] = {"id": key, "status": None, **asked.body}
        return Answer(201, _shown(world.reports[key]))

    @route("GET", "/v1beta2/reports/{}")
    def get_report(asked: Asked, key: str) -> Answer:
        report = world.reports[key]
        report["status"] = "COMPLETED" if report["status"] else "IN_PROGRESS"
        return Answer(200, _shown(report))

    @route("GET", "/v1beta2/reports/{}/data")
    def get_data(asked: Asked, key: str) -> Answer:
        report = world.reports[key]
        saved = world.filters[report["resourceUri"].rpartition("/")[2]]
        known = {"processorCount": 2, "memoryInGB": 512}
        items = [
            {"name": one["name"], "model": one["hardware"]["model"], **({} if "bare" in one else known)}
            for one in world.matching(saved["filter"])
        ]
        rows = {"count": len(items), "offset": 0, "total": len(items), "serverCount": len(items), "items": items}
        return Answer(200, {"id": key, "data": {"columns": [], "rows": rows}})


def _shown(report: Item) -> Item:
    return {name: value for name, value in report.items() if value is not None}


def _logs(world: World) -> None:
    route = world.service.route

    @route("GET", "/v1/servers/{}/download-logs")
    def download_logs(asked: Asked, key: str) -> Answer:
        if key not in world.logs:
            return failed(404, "no log was collected")
        link = {
            "downloadUrl": f"{world.service.url}/bucket/logs.zip?X-Amz-Signature=s",
            "expiresAt": "2099-01-01T00:00:00Z",
        }
        return Answer(200, {"id": key, "type": "compute-ops-mgmt/server/download-logs", **link})

    @route("GET", "/bucket/logs.zip")
    def logs(asked: Asked) -> Answer:
        return Answer(200, LOG) if asked.query == {"X-Amz-Signature": "s"} else Answer(403)


def _uploads(world: World) -> None:
    route = world.service.route

    @route("POST", "/v1beta1/ahs-files")
    def create_file(asked: Asked) -> Answer:
        key = world.new_id()
        world.files[key] = {"id": key, "name": asked.body["fileName"]}
        fields = [{"name": name, "value": f"{name} of {key}"} for name in ("key", "policy", "x-amz-signature")]
        return Answer(200, {"id": key, "baseUrl": f"{world.service.url}/bucket/", "parameters": fields})

    @route("POST", "/bucket/")
    def take(asked: Asked) -> Answer:
        if world.storage_is_full:
            return Answer(403)
        parts = asked.sent.content.split(b"\r\nContent-Disposition: ")[1:]
        names = [part.split(b'"')[1].decode() for part in parts]
        assert names == ["key", "policy", "x-amz-signature", "file"]
        key = parts[0].split(b" of ")[1][:36].decode()
        world.files[key]["log"] = parts[-1]
        return Answer(204)

    @route("POST", "/v1beta1/ahs-files/{}/parse")
    def parse(asked: Asked, key: str) -> Answer:
        assert LOG in world.files[key]["log"]
        world.files[key]["parsingStatus"] = {"status": "ANALYSIS_PENDING"}
        return Answer(200)

    @route("GET", "/v1beta1/ahs-files/{}")
    def get_file(asked: Asked, key: str) -> Answer:
        file = world.files[key]
        order = ["ANALYSIS_PENDING", "ANALYSIS_IN_PROGRESS", "ANALYSIS_SUCCESS", "ANALYSIS_SUCCESS"]
        status = order[order.index(file["parsingStatus"]["status"]) + 1]
        file["parsingStatus"] = {"status": status}
        shown = {name: file[name] for name in ("id", "name", "parsingStatus")}
        results = {"components": {"INVENTORY": {"csv": "inventory-7.csv"}}}
        return Answer(200, shown | ({"parsingResults": results} if status == "ANALYSIS_SUCCESS" else {}))

    @route("PATCH", "/v1beta1/ahs-files/{}")
    def give_up(asked: Asked, key: str) -> Answer:
        world.files[key] |= asked.body
        return Answer(200, {"id": key, **asked.body})

    @route("GET", "/v1beta1/ahs-files/{}/download")
    def download(asked: Asked, key: str) -> Answer:
        return (
            Answer(200, b"part,version\r\niLO 6,1.55\r\n")
            if asked.query["filename"] == "inventory-7.csv"
            else Answer(404)
        )


def _webhooks(world: World) -> None:
    route = world.service.route

    @route("POST", "/v1beta1/webhooks")
    def create_webhook(asked: Asked) -> Answer:
        hook = {"id": world.new_id(), **asked.body}
        status, answer = _call(hook["destination"], {CHALLENGE: "c-1"})
        if status != 200 or json.loads(answer) != {"verification": "c-1"}:
            return failed(400, "nobody is there who knows of the webhook")
        world.webhooks[hook["id"]] = hook
        threading.Thread(target=_deliver, args=(world, hook)).start()
        return Answer(201, {name: value for name, value in hook.items() if name != "headers"})

    @route("DELETE", "/v1beta1/webhooks/{}")
    def delete_webhook(asked: Asked, key: str) -> Answer:
        del world.webhooks[key]
        return Answer(204)


def _deliver(world: World, hook: Item) -> None:
    """Send each alert, and before it one by somebody who does not know the secret."""
    for alert in world.alerts:
        content = json.dumps(alert).encode()
        for headers in ({}, hook["headers"]):
            world.delivered.append(_call(hook["destination"], headers, content)[0])


def _call(url: str, headers: Mapping[str, str], content: bytes | None = None) -> tuple[int, bytes]:
    try:
        with urlopen(Request(url, content, dict(headers)), timeout=20) as answer:
            return answer.status, answer.read()
    except HTTPError as error:
        return error.code, b""
