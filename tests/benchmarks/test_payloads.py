"""What the benchmarks' server sends is what the description says, and the same each time."""

from __future__ import annotations

import json
from random import Random
from typing import Any

import pytest

from benchmarks.payloads import Maker, PayloadError, check, collection, make_payloads
from benchmarks.peers import SPEC
from benchmarks.server import PAGE, Replies


@pytest.fixture(scope="module")
def description() -> dict[str, Any]:
    return json.loads(SPEC.read_bytes())


def test_payloads_are_the_same_each_time(description: dict[str, Any]) -> None:
    first, second = (make_payloads(description, servers=3, groups=2) for _ in range(2))
    assert first == second
    assert len(set(first.servers)) == 3


def test_every_property_is_there(description: dict[str, Any]) -> None:
    server = json.loads(make_payloads(description, servers=1, groups=1).servers[0])
    assert set(server) == set(description["components"]["schemas"]["server-v1"]["properties"])


def test_what_is_not_valid_is_told(description: dict[str, Any]) -> None:
    server = json.loads(make_payloads(description, servers=1, groups=1).servers[0]) | {"createdAt": "yesterday"}
    with pytest.raises(PayloadError, match=r"serverCollection-v1: \$\.items\[0\]\.createdAt: 'yesterday'"):
        check(description, "serverCollection-v1", collection([server]))


def test_a_discriminator_fits_the_variant() -> None:
    small = {
        "pet": {
            "oneOf": [{"$ref": "#/components/schemas/cat"}, {"$ref": "#/components/schemas/dog"}],
            "discriminator": {
                "propertyName": "kind",
                "mapping": {"DOG": "#/components/schemas/dog", "CAT": "#/components/schemas/cat"},
            },
        },
        "kind": {"type": "string", "enum": ["DOG", "CAT"]},
        "cat": {"allOf": [{"properties": {"kind": {"$ref": "#/components/schemas/kind"}}}, {"required": ["kind"]}]},
        "dog": {"type": "object"},
    }
    maker = Maker({"components": {"schemas": small}}, Random(0), most=2)
    assert [maker.make("pet") for _ in range(5)] == [{"kind": "CAT"}] * 5


def test_pages_hold_servers_of_their_own(description: dict[str, Any]) -> None:
    replies = Replies(make_payloads(description, servers=7, groups=1))
    late, last = replies.find("/many/250/20/compute-ops-mgmt/v1/servers?limit=100&offset=200")
    assert late == 0.02
    first = _body(replies.find("/many/250/20/compute-ops-mgmt/v1/servers")[1])
    page = _body(last)
    assert (first["count"], page["count"], page["offset"], page["total"]) == (PAGE, 50, 200, 250)
    identifiers = [server["id"] for server in first["items"] + page["items"]]
    assert len(set(identifiers)) == 150
    check(description, "serverCollection-v1", page)


def test_a_reply_is_as_long_as_it_says(description: dict[str, Any]) -> None:
    replies = Replies(make_payloads(description, servers=2, groups=2))
    for target in ("/compute-ops-mgmt/v1/groups?offset=0", "/compute-ops-mgmt/v1/servers", "/else"):
        head, _, body = replies.find(target)[1].partition(b"\r\n\r\n")
        assert f"Content-Length: {len(body)}".encode() in head
    assert _body(replies.find("/compute-ops-mgmt/v1/groups/any")[1])["type"] == "compute-mgmt-ops/group"


def _body(reply: bytes) -> dict[str, Any]:
    return json.loads(reply.partition(b"\r\n\r\n")[2])
