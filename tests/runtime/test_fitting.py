"""Replies that are not quite of their declared type."""

from __future__ import annotations

import copy
import json
import pickle
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Annotated, Any, Literal, cast

import pytest
from _runtime.fitting import Fitted, Shape
from _runtime.media import Json
from _runtime.model import Discriminated, Model, Open, UnknownVariant
from _runtime.operation import Body, Operation
from _runtime.reply import Reply
from hypothesis import given, settings
from hypothesis import strategies as st
from mini_api import Device, Disk, Kind, Page, Tape
from pydantic import AwareDatetime, BaseModel, Field, TypeAdapter
from typing_extensions import TypeAliasType

if TYPE_CHECKING:
    from collections.abc import Sequence


class Part(Model):
    name: str
    made_at: Annotated[AwareDatetime | None, Field(alias="madeAt")] = None
    size: Annotated[int | None, Field(ge=0)] = None
    kind: Open[Kind] | None = None


class Bolt(Model):
    thread: int
    length: Annotated[int, Field(alias="boltLength")]
    part: Part | None = None


class Nut(Model):
    width: int
    inner: int
    outer: int


Fastener = TypeAliasType("Fastener", Bolt | Nut)
Parts = TypeAliasType("Parts", dict[str, Part])


class Sensor(Model):
    kind: Annotated[Open[Kind], Field(alias="sensorKind")]
    made_at: Annotated[AwareDatetime, Field(alias="madeAt")]
    size: int | None = None
    low: int | None = None


class Meter(Model):
    kind: Annotated[Open[Kind], Field(alias="sensorKind")]
    made_at: Annotated[AwareDatetime, Field(alias="madeAt")]
    size: Part | None = None
    high: int | None = None


Probe = Annotated[Sensor | Meter | None, Discriminated("sensorKind", {"DISK": 0, "TAPE": 1})]


class Crate(Model):
    type: Literal["CRATE"] = "CRATE"
    crate_id: Annotated[str, Field(alias="crateId")]
    full: bool | None = None
    parts: list[Part]
    by_name: Annotated[Parts | None, Field(alias="byName")] = None
    fastener: Fastener | None = None
    fasteners: list[Fastener | None] | None = None
    probes: list[Probe] | None = None
    grid: list[list[int]] | None = None
    inner: Crate | None = None
    free: Any = None


# Valid JSON of each type


def objects(required: dict[str, st.SearchStrategy[Any]], optional: dict[str, st.SearchStrategy[Any]]) -> Any:
    # "extra" is declared nowhere.
    return st.fixed_dictionaries(required, optional=optional | {"extra": st.none() | st.just([{"a": 1}])})


NUMBERS = st.integers(0, 9)
TEXTS = st.sampled_from(["", "a", "5", "2026-07-06T01:02:03Z"])
TIMES = st.sampled_from(["2026-07-06T01:02:03Z", "2026-07-06T01:02:03+02:00"])
KINDS = st.sampled_from(["DISK", "TAPE", "NEW"])
PARTS = objects({"name": TEXTS}, {"madeAt": TIMES, "size": NUMBERS, "kind": KINDS})
FASTENERS = objects({"thread": NUMBERS, "boltLength": NUMBERS}, {"part": PARTS}) | objects(
    {"width": NUMBERS, "inner": NUMBERS, "outer": NUMBERS}, {}
)
PROBES = objects({"sensorKind": st.just("DISK"), "madeAt": TIMES}, {"size": NUMBERS, "low": NUMBERS}) | objects(
    {"sensorKind": st.just("TAPE"), "madeAt": TIMES}, {"size": PARTS, "high": NUMBERS}
)
REQUIRED = {
    "crateId": TEXTS,
    "parts": st.lists(PARTS, max_size=3),
    "type": st.just("CRATE"),
}
OPTIONAL = {
    "full": st.booleans(),
    "byName": st.dictionaries(st.sampled_from(["a/b", "c"]), PARTS),
    "fastener": FASTENERS,
    "fasteners": st.lists(FASTENERS, max_size=2),
    "probes": st.lists(PROBES, max_size=2),
    "grid": st.lists(st.lists(NUMBERS, max_size=2), max_size=2),
    "free": st.just({"anything": [1]}),
}
CRATES = st.recursive(objects(REQUIRED, OPTIONAL), lambda inner: objects(REQUIRED, OPTIONAL | {"inner": inner}))

WRONG: st.SearchStrategy[Any] = st.sampled_from(list[Any]([[True], [[]]]))

Path = tuple[str | int, ...]
# What may be taken away, where it is required. A fastener keeps its first property, right or wrong: without
# any property, nothing tells which variant of a union without a discriminator it once was.
MUST = {"crateId", "parts", "name", "boltLength", "inner", "outer", "madeAt"}


def children(value: Any) -> list[tuple[str | int, Any]]:
    """Give the items of an array or the properties of an object."""
    if isinstance(value, dict):
        return list(cast("dict[str | int, Any]", value).items())
    return list(enumerate(cast("Sequence[Any]", value))) if isinstance(value, list) else []


def places(value: Any, path: Path = ()) -> list[Path]:
    """Give every place below that has a type which a wrong value can be put against."""
    return [
        place
        for step, item in children(value)
        if step not in ("extra", "free", "sensorKind")
        for place in [(*path, step), *places(item, (*path, step))]
    ]


def pointer(path: Path) -> str:
    return "".join("/" + str(step).replace("~", "~0").replace("/", "~1") for step in path)


@dataclass
class Damage:
    """``wrong`` values by place, and the places of ``missing`` properties."""

    valid: Any
    wrong: dict[Path, Any] = field(default_factory=dict[Path, Any])
    missing: set[Path] = field(default_factory=set[Path])

    def broken(self) -> Any:
        value = copy.deepcopy(self.valid)
        for path in [*self.wrong, *self.missing]:
            holder = value
            for step in path[:-1]:
                holder = holder[step]
            if path in self.missing:
                del holder[path[-1]]
            else:
                holder[path[-1]] = self.wrong[path]
        return value


@st.composite
def damages(draw: st.DrawFn) -> Damage:
    damage = Damage(draw(CRATES))
    chosen = draw(st.lists(st.sampled_from(places(damage.valid)), min_size=1, max_size=6, unique=True))
    done: list[Path] = []
    for path in sorted(chosen, key=len):
        if any(path[: len(other)] == other for other in done):
            continue
        done.append(path)
        holder = damage.valid
        for step in path[:-1]:
            holder = holder[step]
        # In a probe madeAt is required, in a part it is not.
        required = path[-1] in MUST and (path[-1] != "madeAt" or "sensorKind" in holder)
        required = required and not (path[-1] == "inner" and "crateId" in holder)
        if required and draw(st.booleans()):
            damage.missing.add(path)
        else:
            damage.wrong[path] = 5.5 if isinstance(holder[path[-1]], list) else draw(WRONG)
    return damage


def compare(good: Any, fitted: Any, damage: Damage, path: Path = ()) -> None:
    """Fail unless what was decoded is the same but for the places of the damage."""
    if path in damage.wrong:
        assert fitted == damage.wrong[path]
        assert type(fitted) is type(damage.wrong[path])
        return
    assert type(fitted) is type(good), pointer(path)
    if isinstance(good, BaseModel):
        compare_models(good, fitted, damage, path)
    elif isinstance(good, (list, dict)):
        assert [step for step, _ in children(fitted)] == [step for step, _ in children(good)]
        for step, item in children(good):
            compare(item, fitted[step], damage, (*path, step))
    else:
        assert fitted == good


def compare_models(good: BaseModel, fitted: BaseModel, damage: Damage, path: Path) -> None:
    wires = {name: info.alias or name for name, info in type(good).model_fields.items()}
    lost = {name for name, wire in wires.items() if (*path, wire) in damage.missing}
    for name, wire in wires.items():
        if name in lost:
            assert getattr(fitted, name) is None
        else:
            compare(getattr(good, name), getattr(fitted, name), damage, (*path, wire))
    assert fitted.model_fields_set == good.model_fields_set - lost
    extra = (fitted.model_extra or {}).items()
    assert {key: value for key, value in extra if key not in wires.values()} == good.model_extra


def dumped(value: object, *, exclude_unset: bool = True) -> Any:
    """Write as JSON by the declared type, with each warning of the serializer an error."""
    return json.loads(
        TypeAdapter[Any](type(value)).dump_json(value, by_alias=True, exclude_unset=exclude_unset, warnings="error")
    )


def sent(declared: Any, value: Any) -> Any:
    """Give what a request with the value as its body holds."""
    operation = Operation[None]("PUT", "/", body=Body("application/json", lambda: declared), replies={})
    return json.loads(operation.request(body=value).content or b"")


def fit(declared: Any, value: Any) -> Fitted:
    return Shape(declared).fit(value)


@settings(max_examples=300, deadline=None)
@given(damages())
def test_what_fits_is_decoded_as_ever_and_the_rest_is_raw(damage: Damage) -> None:
    broken = damage.broken()
    good = Crate.model_validate_json(json.dumps(damage.valid))
    fitted = fit(Crate, broken)
    assert sorted(fitted.mismatches) == sorted(map(pointer, [*damage.wrong, *damage.missing]))
    compare(good, fitted.value, damage)
    for value in (fitted.value, copy.deepcopy(fitted.value), pickle.loads(pickle.dumps(fitted.value))):
        assert value == fitted.value
        assert dumped(value) == normal(broken)
        dumped(value, exclude_unset=False)
    assert sent(Crate, fitted.value) == normal(broken)


def normal(value: Any) -> Any:
    """Add the required constant, which is always written, also where the reply does not have it."""
    if isinstance(value, list):
        return [normal(item) for _, item in children(value)]
    if isinstance(value, dict):
        properties = {step: normal(item) for step, item in children(value)}
        return {"type": "CRATE"} | properties if "crateId" in properties else properties
    return value


@given(CRATES)
def test_what_fits_as_a_whole_has_no_mismatch(value: Any) -> None:
    assert fit(Crate, value) == Fitted(Crate.model_validate_json(json.dumps(value)))


def test_raw_fields_give_way_to_what_is_set() -> None:
    part = fit(Part, {"name": [], "madeAt": "2026-07-06T01:02:03", "size": -1}).value
    assert (part.name, part.made_at, part.size) == ([], "2026-07-06T01:02:03", -1)
    copied = part.model_copy(update={"made_at": None})
    assert dumped(copied) == {"name": [], "madeAt": None, "size": -1}
    assert part.model_copy() == part
    part.name, part.size = "a", 3
    assert (part.name, part.size) == ("a", 3)
    part.other = 1
    assert dumped(part) == {"name": "a", "madeAt": "2026-07-06T01:02:03", "size": 3, "other": 1}
    with pytest.raises(AttributeError, match="colour"):
        part.colour  # noqa: B018
    assert not hasattr(Part.__new__(Part), "name")


def test_a_wire_name_never_hides_behind_a_python_name() -> None:
    part = fit(Part, {"name": "a", "madeAt": 5.5e99, "made_at": "x"}).value
    assert part.made_at == 5.5e99
    assert dumped(part) == {"name": "a", "madeAt": 5.5e99, "made_at": "x"}


def test_a_constant_that_is_another_stays_and_one_that_is_missing_is_no_mismatch() -> None:
    crate = fit(Crate, {"type": "BOX", "crateId": "a", "parts": []})
    assert (crate.value.type, crate.mismatches) == ("BOX", ("/type",))
    assert dumped(crate.value, exclude_unset=False)["type"] == "BOX"
    crate = fit(Crate, {"crateId": 1, "parts": []})
    assert (crate.value.type, crate.mismatches) == ("CRATE", ("/crateId",))


def test_an_unknown_variant_keeps_all_and_decodes_what_the_variants_share() -> None:
    came = {"sensorKind": "NEW", "madeAt": "2026-07-06T01:02:03Z", "size": {"name": "a"}, "high": 3, "_x": 1}
    crate = fit(Crate, {"crateId": "a", "parts": [], "probes": [came, {"sensorKind": "DISK"}, {}, 7]})
    unknown, sensor, empty, raw = crate.value.probes
    assert {type(unknown), type(empty)} == {UnknownVariant}
    assert (unknown.kind, unknown.made_at.year, unknown.high) == ("NEW", 2026, 3)
    assert type(unknown.size) is Part
    assert type(sensor) is Sensor
    assert sensor.made_at is None
    assert (empty.kind, empty.made_at, raw) == (None, None, 7)
    with pytest.raises(AttributeError):
        unknown.low  # noqa: B018
    assert crate.mismatches == ("/probes/0", "/probes/1/madeAt", "/probes/2", "/probes/3")
    assert dumped(crate.value)["probes"] == [came, {"sensorKind": "DISK"}, {}, 7]
    for again in (copy.deepcopy(unknown), pickle.loads(pickle.dumps(unknown))):
        assert (again, again.kind) == (unknown, "NEW")


def test_an_unknown_variant_may_be_changed_and_sent_back() -> None:
    unknown = fit(Device, {"deviceKind": "FLOPPY", "size": 1, "_fields_set": 2}).value
    unknown.device_kind = "DRUM"
    unknown.size = 2
    assert dumped(Page(items=[unknown])) == {"items": [{"deviceKind": "DRUM", "size": 2, "_fields_set": 2}]}
    assert sent(list[Device], [unknown]) == [{"deviceKind": "DRUM", "size": 2, "_fields_set": 2}]


def test_what_does_not_fit_in_what_unknown_variants_share_is_raw() -> None:
    fitted = fit(Probe, {"sensorKind": "NEW", "madeAt": "now"})
    assert fitted.mismatches == ("", "/madeAt")
    assert fitted.value.made_at == "now"


def test_a_variant_is_told_by_its_property_whatever_else_is_wrong() -> None:
    fitted = fit(list[Device], [{"deviceKind": "REEL", "holder": {"deviceKind": "DISK", "size": "big"}}])
    (tape,) = fitted.value
    assert (type(tape), type(tape.holder), tape.holder.size) == (Tape, Disk, "big")
    assert fitted.mismatches == ("/0/holder/size",)


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ({"thread": "x", "boltLength": 1}, Bolt),
        ({"thread": "x", "boltLength": "x"}, Bolt),
        ({"width": "x", "inner": "x", "outer": 1}, Nut),
        ({"width": "x", "inner": "x", "outer": "x"}, Nut),
        ({"width": "x"}, Nut),
        ({}, Bolt),  # it misses less
    ],
)
def test_a_union_without_a_discriminator_gives_the_variant_that_fits_best(value: Any, expected: type) -> None:
    fitted = fit(Fastener, value)
    assert type(fitted.value) is expected
    assert dumped(fitted.value) == value


def test_unions_of_lists_maps_and_models() -> None:
    declared = Parts | list[Part] | str
    assert fit(declared, [{"name": 1}]).value[0].name == 1
    assert fit(declared, {"a": {"name": 1}}).value["a"].name == 1
    assert fit(declared, 1) == Fitted(1, ("",), clean=False)


def test_a_list_that_is_too_long_has_its_items_decoded() -> None:
    fitted = fit(Annotated[list[Part], Field(max_length=1)], [{"name": "a"}, {"name": "b"}])
    assert fitted == Fitted([Part(name="a"), Part(name="b")], ("",))


@pytest.mark.parametrize("value", [[], "text", 1, None])
def test_a_root_of_another_kind_is_raw(value: Any) -> None:
    assert fit(Part, value) == Fitted(value, ("",), clean=False)


def test_types_that_only_pydantic_knows_are_left_whole() -> None:
    assert fit(dict[int, Part], {"1": {"name": 2}}).value == {"1": {"name": 2}}
    assert fit(tuple[int, ...], [1, "x"]).value == [1, "x"]


def test_json_as_deep_as_the_parser_allows() -> None:
    depth = 95
    value: Any = {"deviceKind": "DISK", "size": "big"}
    for _ in range(depth):
        value = {"deviceKind": "DISK", "parts": [value]}
    reply = Reply(status=200, headers={}, content=json.dumps(value).encode())
    declared = Json(lambda: Device)
    fitted = declared.fit(reply)
    assert fitted
    assert fitted.mismatches == ("/parts/0" * depth + "/size",)

    def deeper(calls: int) -> Fitted | None:
        return deeper(calls - 1) if calls else declared.fit(reply)

    assert deeper(500) is None
