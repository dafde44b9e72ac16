"""What the vendor only writes in prose, as data: lifecycles, filters, limits, waiting, endpoints, identifiers."""

from __future__ import annotations

import json
import re
from collections import Counter
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from importlib import import_module
from typing import TYPE_CHECKING, Any

import httpx2
import pytest

from generator.api.model import BearerToken, FilterProperty, OffsetPaging, Operation, Outcome

from .places import REPOSITORY, found

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from generator.pipeline import Built

_PROSE = REPOSITORY.parent / "shared" / "specs" / "compute-ops-mgmt" / "prose-facts.json"

_OF_ANOTHER_LIST = {
    ("GET", "/compute-ops-mgmt/v1/servers/{id}/alerts"),
    ("GET", "/compute-ops-mgmt/v1beta2/servers/{id}/alerts"),
    ("GET", "/compute-ops-mgmt/v1beta2/schedules/{id}/history"),
    ("GET", "/compute-ops/v1beta2/groups/{group-id}/compliance"),
    ("GET", "/compute-ops/v1beta2/groups/{group-id}/devices"),
    ("DELETE", "/compute-ops/v1beta2/groups/{group-id}/devices"),
}
"""Operations that refer to the parameter of another list, whose properties their items do not have."""

_V1 = "/compute-ops-mgmt/v1/"
_TAKES_TIME = {
    "v1.groups.assign_devices": ("async_operations", None),
    "v1.groups.unassign_devices": ("async_operations", None),
    "v1beta3.groups.assign_devices": ("async_operations", None),
    "v1beta3.groups.unassign_devices": ("async_operations", None),
    "v1beta1.metrics_collection_requests.create": ("async_operations", None),
    "v1.servers.create": ("jobs", ("jobId",)),
    "v1beta2.servers.create": ("jobs", ("jobId",)),
    "v1.jobs.create": ("jobs", ("id",)),
    "v1beta2.reports.create": ("reports", ("id",)),
}
"""What starts something, what tells of it, and where its identifier is if there is no Location."""

_JOB = (
    (Outcome.SUCCESS, {"state": ("COMPLETE",), "resultCode": ("SUCCESS",)}),
    (Outcome.FAILURE, {"state": ("COMPLETE", "ERROR")}),
    (Outcome.STALLED, {"state": ("STALLED",)}),
    (Outcome.APPROVAL, {"state": ("APPROVAL_PENDING",)}),
)
_ASYNC = (
    (Outcome.SUCCESS, {"state": ("SUCCEEDED",)}),
    (Outcome.FAILURE, {"state": ("FAILED", "CANCELLED")}),
    (Outcome.STALLED, {"state": ("PAUSED",)}),
)
_ENDS = {
    "v1.jobs.get": _JOB,
    "v1.async_operations.get": _ASYNC,
    "v1beta1.async_operations.get": _ASYNC,
    "v1beta2.reports.get": (
        (Outcome.SUCCESS, {"status": ("COMPLETED",)}),
        (Outcome.FAILURE, {"status": ("FAILED",)}),
    ),
    "v1beta1.ahs_files.get": (
        (Outcome.SUCCESS, {"parsingStatus/status": ("ANALYSIS_SUCCESS", "SUCCESS")}),
        (Outcome.FAILURE, {"parsingStatus/status": ("ANALYSIS_FAILED", "FAILED")}),
    ),
}


@pytest.fixture(scope="module")
def prose() -> dict[str, Any]:
    """What was read out of the vendor's sentences."""
    if not _PROSE.is_file():
        pytest.skip("../shared is not here")
    facts: dict[str, Any] = json.loads(_PROSE.read_text("utf-8"))
    return facts


def calls(built: Built) -> dict[str, Operation]:
    """Every operation by what leads to it."""
    return {
        f"{version.name.python if version.name else ''}.{resource.name.python}.{operation.name.python}": operation
        for version in built.api.versions
        for resource in version.resources
        for operation in resource.operations
    }


# Lifecycles ----------------------------------------------------------------------------------------


def test_lifecycles_are_those_of_the_prose(built: Built, prose: Mapping[str, Any]) -> None:
    told = {one.origin.pointer: one for one in calls(built).values() if one.lifecycle.deprecated}
    assert told.keys() == prose["lifecycle"].keys()
    for pointer, fact in prose["lifecycle"].items():
        lifecycle = told[pointer].lifecycle
        assert (lifecycle.since, lifecycle.sunset) == (_day(fact["deprecated_at"]), _day(fact["sunset_at"]))
        if "successor" in fact:
            path = (lifecycle.successor or "").partition(" ")[2]
            assert re.sub(r"\{(\w+)\}", r"\1", path) == "/" + re.sub(r"\{(\w+)\}", r"\1", fact["successor"])
            assert found_call(lifecycle.successor_name)


def _day(text: str) -> str:
    return parsedate_to_datetime(text).date().isoformat()


def found_call(name: str | None) -> Any:
    """The method that a successor is called by."""
    version, resource, method = str(name).split(".")
    module = import_module(f"compute_ops_mgmt.{version}.{resource}")
    (cls,) = (one for one in vars(module).values() if _is_sync_resource(one, module.__name__))
    return getattr(cls, method)


def _is_sync_resource(value: object, module: str) -> bool:
    base = found("compute_ops_mgmt._runtime.resource.Resource")
    return isinstance(value, type) and issubclass(value, base) and value.__module__ == module


def test_the_versions_to_use(built: Built) -> None:
    several = {family[0][0].python: [ref.python for ref, _ in family[1:]] for family in built.api.families}
    assert {use: others for use, others in several.items() if others} == {
        "v1.jobs": ["v1beta3.jobs", "v1beta2.jobs"],
        "v1.servers": ["v1beta2.servers"],
        "v1.groups": ["v1beta3.groups", "v1beta2.groups"],
        "v1.settings": ["v1beta1.settings", "v1beta1.server_settings"],
        "v1.async_operations": ["v1beta1.async_operations"],
        "v1.appliance_firmware_bundles": ["v1beta1.appliance_firmware_bundles"],
        "v1.user_preferences": ["v1beta1.user_preferences"],
        "v1.firmware_bundles": ["v1beta2.firmware_bundles"],
        "v1beta1.activation_keys": ["v1beta1.activation_tokens"],
    }
    deprecated = {ref.python for family in built.api.families for ref, resource in family if resource.is_deprecated}
    assert deprecated == {
        "v1beta3.jobs",
        "v1beta2.jobs",
        "v1beta2.job_templates",
        "v1beta1.activation_tokens",
    }
    readme = (REPOSITORY / "generated" / "compute-ops-mgmt" / "README.md").read_text("utf-8")
    assert "| `v1.jobs` | `v1beta3.jobs` (deprecated), `v1beta2.jobs` (deprecated) |" in readme


# Filters -------------------------------------------------------------------------------------------


def test_every_list_knows_the_properties_of_the_prose(
    built: Built, document: dict[str, Any], prose: Mapping[str, Any]
) -> None:
    assert len(prose["filterable"]) == 28
    seen: set[str] = set()
    for operation in calls(built).values():
        raw = document["paths"][operation.path][operation.method.lower()]
        names = [one["$ref"].removeprefix("#") for one in raw.get("parameters", ()) if "$ref" in one]
        known = [name for name in names if name in prose["filterable"]]
        if operation.filterable is None:
            assert not known or (operation.method, operation.path) in _OF_ANOTHER_LIST
            continue
        (name,) = known
        seen.add(name)
        wanted = {one["property"] for one in prose["filterable"][name]}
        nested = {one["property"] for one in prose["filterable"][name] if one["nested"]}
        paths = {"/".join(one.path) for one in leaves(operation.filterable.properties)}
        assert {path.partition("/")[0] if path.partition("/")[0] in nested else path for path in paths} == wanted
    assert seen == prose["filterable"].keys()


def leaves(properties: tuple[FilterProperty, ...]) -> Iterator[FilterProperty]:
    """What can be compared."""
    for one in properties:
        if one.type is not None:
            yield one
        yield from leaves(one.properties)


def test_every_property_is_there_and_no_other(built: Built) -> None:
    client = found("compute_ops_mgmt.ComputeOpsMgmt")(region="us-west", auth="t")
    count = 0
    for name, operation in calls(built).items():
        if operation.filterable is None:
            continue
        version, resource, _ = name.split(".")
        known = getattr(getattr(getattr(client, version), resource), operation.filterable.name)
        for one in leaves(operation.filterable.properties):
            compared = _followed(known, one.path, operation.filterable.properties) == None  # noqa: E711
            assert str(compared) == f"{'/'.join(one.path)} eq null"
            count += 1
        with pytest.raises(AttributeError, match="cannot be filtered by 'nothing'"):
            known.nothing  # noqa: B018
    assert count > 300


def _followed(value: Any, path: tuple[str, ...], properties: tuple[FilterProperty, ...]) -> Any:
    for step in path:
        (one,) = (each for each in properties if each.name.wire == step)
        value, properties = getattr(value, one.name.python), one.properties
    return value


# Lists and what takes its time ---------------------------------------------------------------------


def test_how_long_pages_are(built: Built) -> None:
    paged = [operation.paging for operation in calls(built).values() if operation.paging and operation.paging.limit]
    assert Counter((paging.size, paging.default) for paging in paged) == {
        (1000, None): 17,
        (100, None): 6,
        (10000, 50): 6,
        (1000, 100): 3,
        (100, 10): 2,
        (1000, 10): 1,
        (50, 25): 1,
        (10, 5): 1,
    }
    assert sum(isinstance(paging, OffsetPaging) for paging in paged) == 33
    text = " ".join((found_call("v1beta2.reports.list").__doc__ or "").split())
    assert "10 items each unless `limit` is given (the API by itself gives 5)" in text


def test_what_takes_its_time(built: Built) -> None:
    told = {
        name: (operation.long_running.polls[0].resource, operation.long_running.id)
        for name, operation in calls(built).items()
        if operation.long_running
    }
    assert told == _TAKES_TIME
    can_be_called_off = [
        name for name, operation in calls(built).items() if operation.long_running and operation.long_running.cancel
    ]
    assert can_be_called_off == ["v1beta1.metrics_collection_requests.create"]


def test_how_it_ends(built: Built) -> None:
    told = {
        name: tuple(
            (rule.outcome, {"/".join(place): values for place, values in rule.when}) for rule in operation.waiter.rules
        )
        for name, operation in calls(built).items()
        if operation.waiter
    }
    assert told == _ENDS


# Endpoints and identifiers -------------------------------------------------------------------------


def test_tokens_come_from_two_places(built: Built) -> None:
    (told,) = (one.security for one in built.api.security if one.name == "OAuth2")
    assert told == BearerToken(
        token_url="https://sso.common.cloud.hpe.com/as/token.oauth2",
        token_urls=("https://global.api.greenlake.hpe.com/authorization/v2/oauth2/{workspace}/token",),
    )
    credentials = found("compute_ops_mgmt.ClientCredentials")
    asked: list[str] = []

    def answer(request: httpx2.Request) -> httpx2.Response:
        asked.append(str(request.url))
        token = {"access_token": "t", "expires_in": 900}
        return httpx2.Response(200, json=token if request.method == "POST" else {"items": [], "count": 0})

    for variables in (None, {"workspace": "0123abcd"}):
        with httpx2.Client(transport=httpx2.MockTransport(answer)) as http:
            auth = credentials("i", "s", token_variables=variables)
            com = found("compute_ops_mgmt.ComputeOpsMgmt")(region="us-west", auth=auth, http_client=http)
            com.v1.jobs.list().first()
    first, _, second, _ = asked
    assert first == "https://sso.common.cloud.hpe.com/as/token.oauth2"
    assert second == "https://global.api.greenlake.hpe.com/authorization/v2/oauth2/0123abcd/token"


def test_the_plus_sign_of_identifiers_is_encoded_once(built: Built, document: dict[str, Any]) -> None:
    holding = {
        (operation.method, operation.path, parameter.name.wire)
        for operation in calls(built).values()
        for parameter in operation.parameters
        if parameter.holds == "+"
    }
    servers = {
        (operation.method, operation.path, "id")
        for operation in calls(built).values()
        if re.match(r"/compute-ops-mgmt/v1(beta2)?/servers(/|$)", operation.path) and _takes(operation, "id")
    }
    others = {(method, path, name) for method, path, name in holding if (method, path, name) not in servers}
    assert servers <= holding
    assert others == {
        ("DELETE", "/compute-ops-mgmt/v1beta1/server-locations/{location_id}/servers", "id"),
        ("DELETE", "/compute-ops/v1beta2/groups/{group-id}/devices/{device-id}", "device-id"),
        ("DELETE", "/compute-ops-mgmt/v1beta2/appliances/{device_id}", "device_id"),
        ("GET", "/compute-ops-mgmt/v1beta2/appliances/{device_id}", "device_id"),
        ("GET", "/compute-ops-mgmt/v1beta2/appliances/{device_id}/certificate", "device_id"),
    }
    sent: list[bytes] = []

    def answer(request: httpx2.Request) -> httpx2.Response:
        sent.append(request.url.raw_path)
        return httpx2.Response(200, json={})

    identifier = "P06760-B21+2M212504P8"
    with httpx2.Client(transport=httpx2.MockTransport(answer)) as http:
        com = found("compute_ops_mgmt.ComputeOpsMgmt")(region="us-west", auth="t", http_client=http)
        com.v1.servers.get(identifier)
        com.v1.servers.update_many({}, [identifier])
        for wrong in ("P06760-B21%2B2M212504P8", "P06760-B21%2b2M212504P8"):
            with pytest.raises(found("compute_ops_mgmt.InvalidRequestError"), match="is percent-encoded already"):
                com.v1.servers.get(wrong)
            with pytest.raises(found("compute_ops_mgmt.InvalidRequestError"), match="is percent-encoded already"):
                com.v1.servers.update_many({}, [identifier, wrong])
    assert sent == [
        b"/compute-ops-mgmt/v1/servers/P06760-B21%2B2M212504P8",
        b"/compute-ops-mgmt/v1/servers?id=P06760-B21%2B2M212504P8",
    ]


def _takes(operation: Operation, name: str) -> bool:
    return any(parameter.name.wire == name for parameter in operation.parameters)


# What type checkers and readers see ----------------------------------------------------------------


def test_the_moment_of_a_filter_has_a_time_zone() -> None:
    client = found("compute_ops_mgmt.ComputeOpsMgmt")(region="us-west", auth="t")
    known = client.v1.servers.filters
    chosen = (known.created_at > datetime(2026, 7, 6, tzinfo=UTC)) & (known.host.hostname == "db-1")
    assert str(chosen) == "createdAt gt 2026-07-06T00:00:00Z and host/hostname eq 'db-1'"
