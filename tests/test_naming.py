"""Names: words, cases, what is reserved, versions, methods, and what happens when two things want one name."""

from __future__ import annotations

import keyword
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.api.naming import (
    RESERVED,
    Candidate,
    coded,
    constant,
    method_names,
    pascal,
    safe,
    settle,
    snake,
    spelled,
    words,
)
from generator.api.versions import after_version, newest_first, path_version, split_schema, split_tag

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from generator.diagnostics import Diagnostic


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("groupCreateRequest", "group Create Request"),
        ("device-type", "device type"),
        ("HTTPServer", "HTTP Server"),
        ("serverURLs", "server URLs"),
        ("iLOSettings", "iLO Settings"),
        ("IPv4Address", "IPv4 Address"),
        ("OAuthToken", "OAuth Token"),
        ("co2eKg", "co2e Kg"),
        ("compute-ops/server", "compute ops server"),
        ("  a__b  ", "a b"),
        ("15min", "15min"),
        ("$%&", ""),
        ("", ""),
    ],
)
def test_words(text: str, parts: str) -> None:
    assert words(text) == tuple(parts.split())


@pytest.mark.parametrize(
    ("text", "parts"),
    [("a-b", "a hyphen minus b"), (">=1", "greater than sign equals sign 1"), ("a b", "a b"), ("_", "low line")],
)
def test_signs_are_spelled(text: str, parts: str) -> None:
    assert spelled(text) == tuple(parts.split())


@pytest.mark.parametrize(
    ("text", "kind", "name"),
    [
        ("deviceType", "field", "device_type"),
        ("class", "field", "class_"),
        ("list", "field", "list_"),
        ("list", "method", "list"),
        ("copy", "field", "copy_"),
        ("modelDump", "field", "model_dump_"),
        ("1st", "field", "field_1st"),
        ("1st", "parameter", "_1st"),
        ("body", "parameter", "body_"),
        ("models", "resource", "models_"),
        ("con", "resource", "con_"),
        ("match", "field", "match"),
        ("größe", "field", "grosse"),
        ("", "field", "field_empty"),
        ("", "method", "empty"),
    ],
)
def test_snake(text: str, kind: str, name: str) -> None:
    assert snake(words(text), kind) == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("groupResponse", "GroupResponse"),
        ("group-response", "GroupResponse"),
        ("any", "Any_"),
        ("Model", "Model_"),
        ("exception", "Exception_"),
        ("1st", "Model1st"),
    ],
)
def test_pascal(text: str, name: str) -> None:
    assert pascal(words(text)) == name


@pytest.mark.parametrize(
    ("text", "name"), [("poweredOff", "POWERED_OFF"), ("1st", "_1ST"), ("name", "NAME"), ("none", "NONE")]
)
def test_constant(text: str, name: str) -> None:
    assert constant(words(text)) == name


KINDS = st.sampled_from(["field", "parameter", "method", "class", "member", "resource", "resource_class"])


def test_a_resource_class_without_a_word() -> None:
    assert pascal((), "resource_class") not in RESERVED["resource_class"]


@given(st.text(max_size=20).filter(words), KINDS)
def test_a_name_is_an_identifier(text: str, kind: str) -> None:
    for name in (snake(words(text), kind), snake(spelled(text), kind), pascal(words(text), kind)):
        assert name.isidentifier()
        assert name.isascii()
        assert not keyword.iskeyword(name)
        assert name not in RESERVED[kind]


@given(st.from_regex(r"[a-z][a-z_]{0,8}", fullmatch=True), KINDS)
def test_safe_leaves_what_is_safe(name: str, kind: str) -> None:
    assert safe(name, kind) in (name, f"{name}_")
    assert safe(safe(name, kind), kind) == safe(name, kind)


@given(st.text(max_size=8), st.text(max_size=8))
def test_the_last_name_tells_any_two_apart(first: str, second: str) -> None:
    assert (snake(coded(first), "field") == snake(coded(second), "field")) is (first == second)


# Versions ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("tag", "resource", "version"),
    [
        ("groups - v1beta2", "groups", "v1beta2"),
        ("server settings - V1", "server settings", "v1"),
        ("groups (v2)", "groups", "v2"),
        ("groups", "groups", None),
        ("v1", "v1", None),
        ("ipv4", "ipv4", None),
    ],
)
def test_split_tag(tag: str, resource: str, version: str | None) -> None:
    assert split_tag(tag) == (resource, version)


@pytest.mark.parametrize(
    ("path", "version", "rest"),
    [
        ("/api/v1/groups/{id}", "v1", ("groups", "{id}")),
        ("/v1beta2", "v1beta2", ()),
        ("/groups/v1x", None, ("groups", "v1x")),
        ("/", None, ()),
    ],
)
def test_version_of_a_path(path: str, version: str | None, rest: tuple[str, ...]) -> None:
    assert path_version(path) == version
    assert after_version(path) == rest


@pytest.mark.parametrize(
    ("name", "owner", "version"),
    [
        ("groupResponse-v1beta3", "groupResponse", "v1beta3"),
        ("groupV1beta3", "group", "v1beta3"),
        ("group_v1", "group", "v1"),
        ("group-v2", "group-v2", None),
        ("v1", "v1", None),
        ("ipv1", "ipv1", None),
    ],
)
def test_split_schema(name: str, owner: str, version: str | None) -> None:
    assert split_schema(name, frozenset({"v1", "v1beta3"})) == (owner, version)


def test_newest_first() -> None:
    ordered = ["v10", "v2", "v1", "v2beta1", "v1beta10", "v1beta3", "v1beta2", "v1alpha2", "v1alpha1"]
    assert sorted(sorted(ordered), key=newest_first) == ordered
    with pytest.raises(ValueError, match="not a version"):
        newest_first("1.0")


# Methods -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("tag", "method", "path", "is_list", "short", "long"),
    [
        ("groups", "get", "/x/v1/groups", True, "list", "list_groups"),
        ("groups", "get", "/v1/groups/{id}", False, "get", "get_groups_by_id"),
        ("groups", "post", "/v1/groups", False, "create", "create_groups"),
        ("groups", "delete", "/v1/groups", False, "delete_many", "delete_groups"),
        ("groups", "delete", "/v1/groups/{group-id}", False, "delete", "delete_groups_by_group_id"),
        ("groups", "get", "/v1/groups/{id}/devices", True, "list_devices", "list_groups_by_id_devices"),
        ("groups", "post", "/v1/groups/{id}/unassign-devices", False, "unassign_devices", ""),
        ("firmware-bundles", "get", "/v1/firmwareBundles", True, "list", ""),
        ("secure-gateway-appliances", "get", "/v1/appliances", True, "list", ""),
        ("approval-policy", "patch", "/v1/approval-policies/{id}", False, "update", ""),
        ("status", "head", "/status", False, "head", "head_status"),
        ("misc", "get", "/pets/{id}/toys", True, "list_pets_toys", "list_pets_by_id_toys"),
    ],
)
def test_method_names(tag: str, method: str, path: str, is_list: bool, short: str, long: str) -> None:
    names = method_names(tag, path, method, "", is_list=is_list)
    assert names[0] == short
    assert not long or names[1] == long


def candidate(thing: str, *names: str, demanded: object = None) -> Candidate[str]:
    return Candidate(
        thing=thing,
        names=names,
        kind="method",
        pointer=f"/{thing}",
        place=f"/{thing}",
        demanded=demanded,
        override="x-method-name",
        target=f"$['{thing}']",
    )


def settled(
    group: Sequence[Candidate[str]], fold: Callable[[str], str] = str, **held: str
) -> tuple[dict[str, str], list[str]]:
    """The names, and code and place of each problem; `held` are names that things had before."""
    problems: list[Diagnostic] = []
    before = {("method", f"/{thing}"): f"v1.things.{name}" for thing, name in held.items()}
    names = settle(group, "here", "spec.json", problems, before, fold=fold)
    return names, [f"{one.code} {one.pointer}" for one in problems]


def test_both_of_two_take_their_longer_names_and_no_other() -> None:
    group = [candidate("a", "same", "long", "longest"), candidate("b", "same", "other"), candidate("c", "own", "x")]
    assert settled(group) == ({"a": "long", "b": "other", "c": "own"}, [])


def test_names_grow_until_they_differ() -> None:
    group = [candidate("a", "same", "long", "one"), candidate("b", "same", "long", "two"), candidate("c", "one", "c")]
    assert settled(group) == ({"a": "one", "b": "two", "c": "c"}, [])


def test_case_makes_no_difference_where_it_must_not() -> None:
    group = [candidate("a", "Name", "a"), candidate("b", "name", "b")]
    assert settled(group) == ({"a": "Name", "b": "name"}, [])
    assert settled(group, str.casefold) == ({"a": "a", "b": "b"}, [])


def test_what_the_overlay_demands_stays() -> None:
    group = [candidate("a", "x", demanded="same"), candidate("b", "same", "long")]
    assert settled(group) == ({"a": "same", "b": "long"}, [])


@pytest.mark.parametrize(
    "group",
    [
        [candidate("a", "same", "long"), candidate("b", "same", "long")],
        [candidate("a", "x", demanded="same"), candidate("b", "y", demanded="same")],
    ],
)
def test_what_cannot_be_told_apart_is_a_problem_for_each(group: list[Candidate[str]]) -> None:
    problems: list[Diagnostic] = []
    settle(group, "here", "spec.json", problems, {})
    assert [(one.code, one.pointer) for one in problems] == [("C401", "/a"), ("C401", "/b")]
    hints = [one.hint or "" for one in problems]
    assert all("x-method-name" in hint and f"$['{thing}']" in hint for thing, hint in zip("ab", hints, strict=True))


@pytest.mark.parametrize("demanded", ["class", "a-b", "", "_a", "é", 1, ["a"], "a b"])
def test_a_demanded_name_that_is_none(demanded: object) -> None:
    assert settled([candidate("a", "own", demanded=demanded)]) == ({"a": "own"}, ["C402 /a"])


@given(st.permutations(["same", "same", "own", "other"]))
def test_no_order_shows(order: list[str]) -> None:
    group = [candidate(str(number), short, f"long_{number}") for number, short in enumerate(order)]
    assert settled(group) == settled(group[::-1])


# Names that were given before ----------------------------------------------------------------------


def test_a_held_name_stays_and_the_other_climbs() -> None:
    group = [candidate("a", "same", "long"), candidate("b", "same", "other")]
    assert settled(group) == ({"a": "long", "b": "other"}, [])
    assert settled(group, a="same") == ({"a": "same", "b": "other"}, [])
    assert settled(group, a="elder", b="same") == ({"a": "elder", "b": "same"}, [])


def test_who_climbs_makes_way_for_a_held_name() -> None:
    group = [candidate("a", "same", "long"), candidate("b", "same", "long", "longest"), candidate("c", "x", "y")]
    assert settled(group, a="same", c="long") == ({"a": "same", "b": "longest", "c": "long"}, [])


def test_what_the_overlay_demands_wins_over_what_is_held() -> None:
    group = [candidate("a", "own", demanded="new"), candidate("b", "other")]
    assert settled(group, a="old") == ({"a": "new", "b": "other"}, [])
    assert settled(group, b="new") == ({"a": "new", "b": "other"}, [])


def test_two_held_names_in_each_others_way_hold_nothing() -> None:
    group = [candidate("a", "one"), candidate("b", "two")]
    assert settled(group, a="x", b="x") == ({"a": "one", "b": "two"}, [])
    assert settled(group, str.casefold, a="x", b="X") == ({"a": "one", "b": "two"}, [])


@pytest.mark.parametrize("held", ["class", "a-b", "", "_a", "__init__", "é", "a b", "int", "x\n"])
def test_a_held_name_that_is_none(held: str) -> None:
    assert settled([candidate("a", "own")], a=held) == ({"a": "own"}, [])


def test_a_held_name_that_the_rule_gives_is_one() -> None:
    assert settled([candidate("a", "short", "_1_long")], a="_1_long") == ({"a": "_1_long"}, [])


@given(st.permutations(["same", "same", "own", "other"]), st.sets(st.sampled_from("0123")))
def test_what_was_named_once_is_named_so_again(order: list[str], held: set[str]) -> None:
    group = [candidate(str(number), short, f"long_{number}") for number, short in enumerate(order)]
    first, _ = settled(group)
    kept = {thing: first[thing] for thing in held}
    again, problems = settled(group, **kept)
    assert (again | kept, problems) == (again, [])
