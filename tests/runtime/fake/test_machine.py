"""The life of things: made, read, listed, changed, taken away; and requests that are not right."""

from __future__ import annotations

import pytest
from shop import FACTS, Shop


@pytest.fixture
def shop() -> Shop:
    return Shop()


def test_the_life_of_a_thing(shop: Shop) -> None:
    made = shop.ask("POST", "/toys", {"name": "Bus", "price": 3})
    assert made.status == 201
    place = made.headers["Location"]
    assert place == f"/toys/{made.json['id']}"
    assert made.json["made"] == "2026-01-01T00:00:00Z"
    # What could have been sent and was not is not made up.
    assert made.json.keys() == {"id", "made", "name", "price"}
    assert shop.ask("GET", place).json == made.json
    assert shop.ask("GET", "/toys").json == {"items": [made.json], "total": 1, "count": 1, "offset": 0, "limit": 2}
    shop.clock.advance(60)
    replaced = shop.ask("PUT", place, {"name": "Tram", "note": "red"}).json
    assert replaced == {"id": made.json["id"], "made": made.json["made"], "name": "Tram", "note": "red"}
    assert shop.ask("DELETE", place).status == 204
    gone = shop.ask("GET", place)
    assert (gone.status, gone.json["status"], gone.json["code"]) == (404, 404, "NOT_FOUND")
    assert gone.json["text"] == f"there is nothing at {place}"
    assert all(request.problems == () for request in shop.requests)


def test_changes_of_a_thing(shop: Shop) -> None:
    place = shop.ask("POST", "/toys", {"name": "Bus", "note": "red"}).headers["Location"]
    merged = shop.ask("PATCH", place, {"note": None, "price": 2}, "application/merge-patch+json").json
    assert (merged["name"], merged["price"], "note" in merged) == ("Bus", 2, False)
    patch = [{"op": "test", "path": "/price", "value": 2.0}, {"op": "replace", "path": "/name", "value": "Tram"}]
    assert shop.ask("PATCH", place, patch, "application/json-patch+json").json["name"] == "Tram"
    unfit = shop.ask("PATCH", place, [{"op": "remove", "path": "/nowhere"}], "application/json-patch+json")
    assert unfit.status == 400
    assert shop.problems == ("body: operation 0 does not fit: 'nowhere'",)
    # The key is the server's.
    changed = shop.ask("PATCH", place, {"id": "other"}, "application/merge-patch+json").json
    assert place.endswith(changed["id"])


def test_pages_by_offset(shop: Shop) -> None:
    for name in "abcde":
        shop.ask("POST", "/toys", {"name": name})
    pages = [shop.ask("GET", f"/toys?offset={offset}").json for offset in (0, 2, 4, 6)]
    assert [[toy["name"] for toy in page["items"]] for page in pages] == [["a", "b"], ["c", "d"], ["e"], []]
    assert {(page["total"], page["offset"]) for page in pages} == {(5, 0), (5, 2), (5, 4), (5, 6)}
    assert len(shop.ask("GET", "/toys?limit=4").json["items"]) == 4


def test_pages_by_cursor_end_with_an_empty_one_where_null_may_not_be(shop: Shop) -> None:
    place = shop.ask("POST", "/toys", {"name": "Bus"}).headers["Location"]
    first = shop.ask("GET", f"{place}/parts").json
    second = shop.ask("GET", f"{place}/parts?after={first['next']}").json
    third = shop.ask("GET", f"{place}/parts?after={second['next']}").json
    assert [[part["id"] for part in page["items"]] for page in (first, second, third)] == [[1, 2], [3], []]
    assert third["next"] == second["next"]
    assert shop.ask("GET", f"{place}/parts?after=7f1d3b52-6c0e-4b7a-9a55-0d9a3c1e2f48").status == 400


def test_filters_and_order(shop: Shop) -> None:
    for name, price in (("a", 3), ("b", 1), ("c", 2)):
        shop.ask("POST", "/toys", {"name": name, "price": price})
    found = shop.ask("GET", "/toys?filter=price%20lt%203&sort=price%20desc").json
    assert [toy["name"] for toy in found["items"]] == ["c", "b"]
    assert found["total"] == 2
    wrong = shop.ask("GET", "/toys?filter=price%20is%203")
    assert wrong.status == 400
    assert shop.problems == ("query parameter filter: at 7: eq, ne, gt, ge, lt, le or in should be here, not 'is'",)


def test_what_is_inside_of_nothing_is_not_there(shop: Shop) -> None:
    assert shop.ask("GET", "/toys/none/parts").json["detail"] == "there is nothing at /toys/none"
    place = shop.ask("POST", "/toys", {"name": "Bus"}).headers["Location"]
    assert shop.ask("GET", f"{place}/parts").status == 200
    shop.ask("DELETE", place)
    assert shop.ask("GET", f"{place}/parts").status == 404


def test_a_thing_by_itself(shop: Shop) -> None:
    assert shop.ask("GET", "/about").json == {"name": "Toys for all"}
    assert shop.ask("PUT", "/about", {"name": "Toys"}).json == {"name": "Toys"}
    assert shop.ask("GET", "/about").json == {"name": "Toys"}


@pytest.mark.parametrize(
    ("method", "path", "body", "status", "problem"),
    [
        ("POST", "/toys", {}, 422, "body/name: is missing"),
        ("POST", "/toys", {"name": 3}, 422, "body/name: must be string, not integer"),
        ("POST", "/toys", {"name": ""}, 422, "body/name: has 0 characters, must have at least 1"),
        ("POST", "/toys", {"name": "a", "kind": "BIKE"}, 422, "body/kind: must be CAR or DOLL"),
        ("POST", "/toys", None, 422, "body: is missing"),
        ("POST", "/toys", b"{", 422, "body: is no JSON"),
        ("PUT", "/about", {"name": "a", "more": 1}, 400, "body/more: is not known"),
        ("GET", "/toys?offset=-1", None, 400, "query parameter offset: must be at least 0"),
        ("GET", "/toys?offset=x", None, 400, "query parameter offset: must be integer, not string"),
        ("GET", "/toys?kind=CAR&kind=BIKE", None, 400, "query parameter kind/1: must be CAR or DOLL"),
    ],
)
def test_a_request_that_is_not_right(
    shop: Shop, method: str, path: str, body: object, status: int, problem: str
) -> None:
    answered = shop.ask(method, path, body)
    assert answered.status == status
    assert problem in (answered.json.get("text"), answered.json.get("detail"))
    assert shop.problems == (problem,)
    assert shop.requests[-1].status == status


def test_another_media_type(shop: Shop) -> None:
    assert shop.ask("POST", "/toys", b"<toy/>", "text/xml").status == 415
    assert shop.problems == ("body: must be application/json, not text/xml",)


def test_credentials_are_asked_for_and_not_kept(shop: Shop) -> None:
    shop.ask("GET", "/toys")
    assert "SECRET" not in repr(shop.requests)
    reply = shop.machine.answer(_without_key("/toys"))
    assert reply.status == 401
    assert shop.problems == ("credentials: are missing",)
    assert shop.machine.answer(_without_key("/about")).status == 200


def _without_key(path: str):
    from _runtime.fake.messages import Incoming

    return Incoming(method="GET", path=path)


def test_a_path_that_nobody_knows(shop: Shop) -> None:
    assert shop.ask("GET", "/toy").status == 404
    assert shop.problems == ("GET /toy is no operation of Shop; near: GET /toys, POST /toys, GET /about",)
    assert shop.requests[-1].operation is None
    other = shop.ask("DELETE", "/toys")
    assert (other.status, other.headers["Allow"]) == (405, "GET, POST")
    assert shop.problems == ("/toys knows no DELETE, but GET, POST",)
    assert shop.ask("GET", "/shop/toys").status == 200


def test_a_token_is_given_to_whoever_asks(shop: Shop) -> None:
    form = b"grant_type=client_credentials&client_secret=SECRET"
    granted = shop.ask("POST", "/as/token", form, "application/x-www-form-urlencoded")
    assert granted.json["token_type"] == "Bearer"
    assert "SECRET" not in repr(shop.requests)


def test_the_same_seed_gives_the_same_bytes() -> None:
    def told(seed: int) -> list[object]:
        shop = Shop(seed=seed, items=3)
        place = shop.ask("POST", "/toys", {"name": "Bus"}).headers["Location"]
        return [shop.ask("GET", path).json for path in ("/toys?limit=9", place, f"{place}/parts", "/repairs/7")]

    assert told(1) == told(1)
    assert told(1) != told(2)


def test_keys_are_none_that_are_taken() -> None:
    shop = Shop(items=50)
    ids = [toy["id"] for toy in shop.ask("GET", "/toys?limit=99").json["items"]]
    assert len(set(ids)) == 50


# What takes its time ------------------------------------------------------------------------------


def test_states_pass_with_the_clock(shop: Shop) -> None:
    place = _repair(shop)
    seen = []
    for _ in range(4):
        seen.append({name: shop.ask("GET", place).json.get(name) for name in ("state", "result")})
        shop.clock.advance(10)
    assert seen == [
        {"state": "WAITING", "result": None},
        {"state": "RUNNING", "result": None},
        {"state": "DONE", "result": "GOOD"},
        {"state": "DONE", "result": "GOOD"},
    ]


@pytest.mark.parametrize(("outcome", "state"), [("failure", "CANCELLED"), ("stalled", "STUCK"), ("success", "DONE")])
def test_outcomes_are_chosen(shop: Shop, outcome: str, state: str) -> None:
    shop.machine.store.settle_next(outcome)
    place = _repair(shop)
    shop.clock.advance(100)
    assert shop.ask("GET", place).json["state"] == state
    next_one = _repair(shop)
    shop.clock.advance(100)
    assert shop.ask("GET", next_one).json["state"] == "DONE"


def test_calling_off(shop: Shop) -> None:
    place = _repair(shop)
    assert shop.ask("POST", f"{place}/cancel").status == 202
    shop.clock.advance(100)
    assert shop.ask("GET", place).json["state"] == "CANCELLED"


def _repair(shop: Shop) -> str:
    toy = shop.ask("POST", "/toys", {"name": "Bus"}).headers["Location"]
    begun = shop.ask("POST", f"{toy}/repair")
    assert begun.status == 202
    return begun.headers["Location"]


def test_the_facts_are_read_strictly() -> None:
    with pytest.raises(ValueError, match="method"):
        Shop(facts={**FACTS, "operations": [{"name": "x"}]})
