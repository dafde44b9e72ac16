from __future__ import annotations

import copy
import pickle
import warnings
from typing import TYPE_CHECKING, Annotated, Any, Literal

import pytest
from _runtime.model import Discriminated, Model
from mini_api import Change, Device, Disk, Kind, Level, Link, Page, Tape
from pydantic import Field, TypeAdapter, ValidationError
from typing_extensions import TypeAliasType

if TYPE_CHECKING:
    from collections.abc import Callable

WIRE = {
    "items": [
        {"deviceKind": "DISK", "parts": [{"deviceKind": "REEL", "holder": {"deviceKind": "DISK", "new": 1}}]},
        {"deviceKind": "TAPE"},
    ]
}


class Leaf(Model):
    kind: str | None = None


class Twig(Leaf):
    length: int | None = None


class Stone(Model):
    kind: str = "stone"


Plant = TypeAliasType("Plant", Leaf | Twig)
Thing = Annotated[Annotated[Plant, "a note"] | Stone | None, Discriminated("kind", {"leaf": 0, "stone": 1})]


class Shelf(Model):
    things: list[Thing] = Field(default_factory=list[Any])
    only: Annotated[Stone, Discriminated("kind", {"stone": 0})] | None = None


def dumped(value: Model) -> Any:
    """Dump, with every warning of the serializer an error."""
    return TypeAdapter[Any](type(value)).dump_python(
        value, mode="json", by_alias=True, exclude_unset=True, warnings="error"
    )


def test_what_may_be_a_secret_is_not_shown() -> None:
    class Account(Model):
        user: str
        password: str
        password_length: int
        headers: dict[str, str] | None = None

    account = Account(user="u", password="s3cret", password_length=6, headers={"x": "s3cret"})
    assert repr(account) == "Account(user='u', password='***', password_length=6, headers='***')"
    assert "s3cret" not in str(Account.model_validate({**account.model_dump(), "apiKey": "s3cret"}))
    assert account.password == "s3cret"


def test_variants_are_told_by_their_property_at_any_depth_and_go_back_unchanged() -> None:
    page = Page.model_validate_json(TypeAdapter(dict[str, Any]).dump_json(WIRE))
    disk, tape = page.items
    assert isinstance(disk, Disk)
    assert isinstance(tape, Tape)
    assert disk.parts
    reel = disk.parts[0]
    assert isinstance(reel, Tape)
    assert reel.device_kind is Kind.REEL
    assert isinstance(reel.holder, Disk)
    assert reel.holder.model_extra == {"new": 1}
    assert dumped(page) == WIRE


def test_variants_are_told_by_the_python_name_too() -> None:
    page = Page.model_validate({"items": [{"device_kind": "REEL"}, {"deviceKind": Kind.DISK}]})
    assert [type(item) for item in page.items] == [Tape, Disk]


def test_an_instance_is_taken_as_it_is_whatever_its_property_says() -> None:
    items = [Disk(), Disk(device_kind="SOMETHING NEW"), Tape(device_kind=Kind.DISK)]
    page = Page(items=list[Any](items))
    assert [id(item) for item in page.items] == [id(item) for item in items]
    assert dumped(page) == {"items": [{}, {"deviceKind": "SOMETHING NEW"}, {"deviceKind": "DISK"}]}
    assert TypeAdapter[Any](Device).validate_python(items[0], strict=True) is items[0]


@pytest.mark.parametrize("tag", ['"FLOPPY"', "3", "null", "[]"])
def test_an_unknown_variant_names_the_property_and_the_known_values(tag: str) -> None:
    text = f'{{"items": [{{"deviceKind": {tag}}}]}}'
    validations: list[Callable[[], Page]] = [
        lambda: Page.model_validate_json(text),
        lambda: Page.model_validate(TypeAdapter(Any).validate_json(text)),
    ]
    for validate in validations:
        with pytest.raises(ValidationError) as caught:
            validate()
        (problem,) = caught.value.errors()
        assert problem["loc"] == ("items", 0)
        assert problem["msg"] == "Property 'deviceKind' must be one of 'DISK', 'TAPE', 'REEL'"
        assert "FLOPPY" not in str(caught.value)


@pytest.mark.parametrize("value", [{}, 7, "text"])
def test_what_has_no_property_is_no_variant(value: object) -> None:
    with pytest.raises(ValidationError, match="deviceKind"):
        Page.model_validate({"items": [value]})


def test_members_may_be_aliases_unions_subclasses_and_null() -> None:
    given = [Twig(length=2), Leaf(kind="odd"), None, {"kind": "stone"}, {"kind": "leaf"}]
    shelf = Shelf.model_validate({"things": given, "only": {"kind": "stone"}})
    assert [type(thing) for thing in shelf.things] == [Twig, Leaf, type(None), Stone, Leaf]
    assert dumped(shelf)["things"] == [
        {"length": 2},
        {"kind": "odd"},
        None,
        {"kind": "stone"},
        {"kind": "leaf"},
    ]
    assert Shelf.model_validate_json('{"things": [null, {"kind": "stone"}]}').things[0] is None
    with pytest.raises(ValidationError, match="must be one of 'stone'"):
        Shelf.model_validate({"only": {"kind": "leaf"}})


def test_a_marker_can_be_compared_and_hashed() -> None:
    one, same = Discriminated("a", {"x": 0}), Discriminated("a", {"x": 0})
    assert one == same
    assert hash(one) == hash(same)
    assert one != Discriminated("a", {"x": 1})


def test_an_open_enumeration_keeps_what_it_does_not_know() -> None:
    assert Change.model_validate_json('{"kind": "DISK"}').kind is Kind.DISK
    new = Change.model_validate_json('{"kind": "NEW"}')
    assert new.kind == "NEW"
    assert dumped(new)["kind"] == "NEW"
    page = Page.model_validate_json('{"items": [], "level": 9}')
    assert page.level == 9
    assert dumped(page)["level"] == 9
    assert Page.model_validate_json('{"items": [], "level": 1}').level is Level.LOW
    with pytest.raises(ValidationError):
        Change.model_validate_json('{"kind": 5}')


def test_a_constant_counts_as_set_wherever_the_model_comes_from() -> None:
    for link in (Link(), Link.model_validate({}), Link.model_validate_json("{}"), copy.deepcopy(Link())):
        assert link.model_dump(exclude_unset=True) == {"type": "LINK"}
    change = Change(links=[Link(note="x")])
    assert change.model_dump(exclude_unset=True) == {
        "type": "CHANGE",
        "links": [{"type": "LINK", "note": "x"}],
    }
    assert Disk().model_fields_set == set()


def test_a_constant_may_be_open_too() -> None:
    class Both(Model):
        type: Literal["BOTH"] | str = "BOTH"
        number: Literal[1] | int = 1
        told: Literal["A", "B"] | str = "A"
        nullable: Literal["A"] | str | None = None
        other: Literal["A"] | int = "A"
        default: str = "A"

    assert Both().model_dump(exclude_unset=True) == {"type": "BOTH", "number": 1}
    assert Both.model_validate_json('{"type": "NEW"}').type == "NEW"


def test_null_is_told_from_not_set() -> None:
    assert Change(name=None).model_dump(exclude_unset=True) == {"name": None, "type": "CHANGE"}


def test_assignment_is_checked_and_errors_hide_the_value() -> None:
    change = Change(name="a")
    with pytest.raises(ValidationError) as caught:
        change.secret_word = "hunter2"  # type: ignore[assignment]  # pyright: ignore[reportAttributeAccessIssue]
    assert "hunter2" not in str(caught.value)
    change.name = "b"
    assert change.name == "b"


def test_models_can_be_pickled() -> None:
    page = Page.model_validate(WIRE)
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert pickle.loads(pickle.dumps(page)) == page
