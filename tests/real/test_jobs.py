"""The kinds of jobs: each preset, sync and async, sends what somebody who has not read our code takes for valid."""

from __future__ import annotations

import asyncio
import inspect
import re
from typing import TYPE_CHECKING, Any

import httpx2
import pytest
import yaml
from jsonschema import Draft202012Validator

from generator.api.model import (
    ChoiceType,
    ListType,
    MapType,
    ModelType,
    PresetArgument,
    Primitive,
    Scalar,
    Type,
    UnionType,
)

from .places import REPOSITORY, SPEC, found

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from generator.api.model import Preset
    from generator.pipeline import Built

_OVERLAY = SPEC.parent / "overlays" / "jobs.yaml"
_DOMAIN = REPOSITORY.parent / "shared" / "domain.md"
_UUID = r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}"
_SUBJECT = "P06760-B21+2M212504P8"
_VALUES = {Primitive.STRING: "text", Primitive.INTEGER: 60, Primitive.BOOLEAN: True}
_BATCH = {"batch_size": 7}


class _Overlay:
    """The overlay as it stands, read without the generator."""

    def __init__(self) -> None:
        schemas, call = (action["update"] for action in yaml.safe_load(_OVERLAY.read_text("utf-8"))["actions"])
        self.schemas: dict[str, Any] = schemas
        self.presets: dict[str, Any] = call["x-presets"]["presets"]


OVERLAY = _Overlay()
_TEXTS = yaml.safe_load((SPEC.parent / "documentation" / "job-parameters.yaml").read_text("utf-8"))["schemas"]
NAMES = sorted(OVERLAY.presets)


@pytest.fixture(scope="module")
def presets(built: Built) -> dict[str, Preset]:
    """The presets by their names in the overlay."""
    (jobs,) = (
        resource
        for version in built.api.versions
        for resource in version.resources
        if version.name and (version.name.python, resource.name.python) == ("v1", "jobs")
    )
    (create,) = (operation for operation in jobs.operations if operation.presets)
    return {one.name.wire: one for one in create.presets.presets} if create.presets else {}


def test_every_kind_of_job_is_there(presets: Mapping[str, Preset]) -> None:
    assert len(presets) == 32
    assert len({one.body["jobTemplate"] for one in presets.values()}) == 32
    if not _DOMAIN.is_file():
        pytest.skip("../shared is not here")
    (catalogue,) = re.findall(r"^Catalogue .*?^Doc bugs", _DOMAIN.read_text("utf-8"), re.MULTILINE | re.DOTALL)
    assert {one.body["jobTemplate"] for one in presets.values()} == set(re.findall(_UUID, catalogue))


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("whole", [True, False], ids=["all parameters", "no more than must be"])
def test_what_is_sent_is_valid(
    presets: Mapping[str, Preset], built: Built, document: dict[str, Any], name: str, whole: bool
) -> None:
    preset = presets[name]
    schemas = {model.key: model.schema for model in built.api.models}
    chosen = [one for one in preset.arguments if whole or one.required]
    given = {one.name.python: _value(one, one.type, schemas) for one in chosen}
    assert preset.subject is not None
    sent = _sent(preset.name.python, {preset.subject.name.python: _SUBJECT, **given})
    wanted = {one.name.wire: given[one.name.python] for one in chosen}
    told = OVERLAY.presets[name]
    assert sent == {**told["body"], "resourceId": _SUBJECT, **({"jobParams": wanted} if wanted else {})}

    request = document["components"]["schemas"]["jobCreate-v1"]
    Draft202012Validator(request).validate(sent)
    if "parameters" in told:
        parameters = OVERLAY.schemas[told["parameters"]["schema"]]
        Draft202012Validator({**parameters, "additionalProperties": False}).validate(sent.get("jobParams", {}))
    else:
        assert "jobParams" not in sent


def _value(argument: PresetArgument, type_: Type, schemas: Mapping[str, Mapping[str, Any]]) -> Any:
    """A value of the type, as it travels."""
    match type_:
        case Scalar(primitive):
            return _BATCH.get(argument.name.wire, _VALUES[primitive])
        case ChoiceType(values, _):
            return values[-1]
        case ListType(item):
            return [_value(argument, item, schemas)]
        case UnionType(members):
            return _value(argument, members[0], schemas)
        case ModelType(key):
            return _of(schemas[key], schemas)
        case MapType():
            return {}


def _of(schema: Mapping[str, Any], schemas: Mapping[str, Mapping[str, Any]]) -> Any:
    match schema:
        case {"$ref": str(key)}:
            return _of(schemas[key], schemas)
        case {"enum": [*_, last]}:
            return last
        case {"type": "array", "items": dict(items)}:
            return [_of(items, schemas)]
        case {"type": "object"}:
            return {name: _of(value, schemas) for name, value in schema["properties"].items()}
        case _:
            return {"string": "text", "boolean": False}[schema["type"]]


def _sent(method: str, arguments: Mapping[str, Any]) -> dict[str, Any]:
    """The body that a sync and an async client send."""

    async def awaited(fake: Any) -> None:
        async with fake.async_client() as com:
            await getattr(com.v1.jobs.start, method)(**arguments)

    with found("compute_ops_mgmt.testing.FakeComputeOps")() as fake:
        getattr(fake.client().v1.jobs.start, method)(**arguments)
        asyncio.run(awaited(fake))
    first, second = fake.requests
    assert (first.path, first.problems) == ("/compute-ops-mgmt/v1/jobs", ())
    assert first.body == second.body
    body: dict[str, Any] = first.body
    return body


def test_a_job_is_started_and_waited_for() -> None:
    models = found("compute_ops_mgmt.v1.models")
    with found("compute_ops_mgmt.testing.FakeComputeOps")() as fake:
        com = fake.client()
        server = models.Server(id=_SUBJECT)
        job = com.v1.jobs.start.server_power_off(server, operation_type="GracefulShutdown")
        assert job.response.parsed.state == "PENDING"
        assert job.wait(timeout=60).result_code == "SUCCESS"
        for of in (models.GroupServerResponse(id="g"), models.GroupOveResponse(id="g"), {"id": "g"}, "g"):
            com.v1.jobs.start.group_firmware_compliance(of)
        with pytest.raises(found("compute_ops_mgmt.InvalidRequestError"), match="server: it has no id"):
            com.v1.jobs.start.server_restart(models.Server(name="no identifier"))
        with pytest.raises(found("compute_ops_mgmt.InvalidRequestError"), match=r"jobParams /batch_size: .* 20"):
            com.v1.jobs.start.group_server_setting("g", "BIOS", batch_size=21)
    assert [request.operation for request in fake.requests[:2]] == ["v1.jobs.create", "v1.jobs.get"]
    assert [request.body["resourceId"] for request in fake.requests[-4:]] == ["g"] * 4


def test_the_looser_reading_is_told() -> None:
    start = found("compute_ops_mgmt.v1._presets.jobs.JobsStart")
    assert "The table of all jobs demands them" in " ".join(start.group_firmware_compliance.__doc__.split())
    assert "without hyphens; any text is taken" in " ".join(start.server_firmware_update.__doc__.split())


@pytest.mark.parametrize("name", [name for name in NAMES if "parameters" in OVERLAY.presets[name]])
def test_each_parameter_has_a_text_of_its_own(presets: Mapping[str, Preset], name: str) -> None:
    schema = OVERLAY.presets[name]["parameters"]["schema"]
    own = _TEXTS[schema]["properties"]
    assert set(_ways(OVERLAY.schemas[schema])) == set(own)
    assert {one.name.wire: one.description for one in presets[name].arguments} == {
        wire: text for wire, text in own.items() if "/" not in wire
    }


def _ways(schema: Mapping[str, Any], before: str = "") -> Iterator[str]:
    """What leads to each property of a schema, by the names alone."""
    for name, inner in schema.get("properties", {}).items():
        yield f"{before}{name}"
        yield from _ways(inner, f"{before}{name}/")
    if "items" in schema:
        yield from _ways(schema["items"], before)


def test_the_docstring_has_all_arguments_in_their_order() -> None:
    for kind in ("", "Async"):
        start = found(f"compute_ops_mgmt.v1._presets.jobs.{kind}JobsStart")
        methods = [getattr(start, name) for name in dir(start) if not name.startswith("_")]
        assert len(methods) == len(NAMES)
        for method in methods:
            (told,) = re.findall(r"\n +Args:\n(.*?)\n\n", method.__doc__, re.DOTALL)
            names = re.findall(r"^ {12}(\w+): ", told, re.MULTILINE)
            assert names == [name for name in inspect.signature(method).parameters if name != "self"]
    assert 'server_power_off("SERVER_ID", operation_type="GracefulShutdown")' in _example("")
    assert "handle = await client.v1.jobs.start.server_power_off(" in _example("Async")


def _example(kind: str) -> str:
    """The example of a docstring as code in one line."""
    method = found(f"compute_ops_mgmt.v1._presets.jobs.{kind}JobsStart").server_power_off
    lines = re.findall(r"^ +(?:>>>|\.\.\.) +(.*)$", method.__doc__, re.MULTILINE)
    return "".join(lines)


def test_there_may_be_no_time_to_wait_when_the_server_says_how_long() -> None:
    def answer(request: httpx2.Request) -> httpx2.Response:
        told = {"Location": "/compute-ops-mgmt/v1/jobs/7", "Retry-After": "30"} if request.method == "POST" else {}
        return httpx2.Response(201 if told else 200, json={"id": "7", "state": "RUNNING"}, headers=told)

    with httpx2.Client(transport=httpx2.MockTransport(answer)) as http:
        com = found("compute_ops_mgmt.ComputeOpsMgmt")(region="us-west", auth="t", http_client=http)
        job = com.v1.jobs.start.server_restart("s")
        with pytest.raises(found("compute_ops_mgmt.WaitTimeoutError")):
            job.wait(timeout=0)
