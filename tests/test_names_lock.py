"""`names.lock`: a name that it holds stays; what goes or changes is said; what stands in it is not trusted."""

from __future__ import annotations

import copy
import json
import shutil
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from click.testing import CliRunner
from hypothesis import given
from hypothesis import strategies as st

from generator.api.names import compare_names, read_names, write_names
from generator.cli import main
from generator.diagnostics import SpecError

if TYPE_CHECKING:
    from click.testing import Result

LOCK = Path("specs/pets/names.lock")
OK = {"responses": {"204": {"description": "d"}}}
PET = {
    "type": "object",
    "properties": {"name": {"type": "string"}, "kind": {"type": "string", "enum": ["cat", "dog"]}},
}


def description(**paths: Any) -> dict[str, Any]:
    """Paths by their words: `pets__toys` is `/v1/pets/toys`."""
    return {
        "openapi": "3.1.0",
        "info": {"title": "Pets", "version": "1"},
        "paths": {f"/v1/{name.replace('__', '/')}": item for name, item in paths.items()},
        "components": {"schemas": {"Pet": copy.deepcopy(PET)}},
    }


def operation(tag: str = "pets", *parameters: str, **more: Any) -> dict[str, Any]:
    named = [{"name": name, "in": "query", "schema": {"type": "string"}} for name in parameters]
    return {"get": {**OK, "tags": [tag], "parameters": named, **more}}


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A repository with one project."""
    monkeypatch.chdir(tmp_path)
    folder = tmp_path / "specs" / "pets"
    folder.mkdir(parents=True)
    (folder / "client.toml").write_text('package = "pets"\n')
    return tmp_path


def run(*arguments: str) -> Result:
    result = CliRunner().invoke(main, arguments)
    assert result.exception is None or isinstance(result.exception, SystemExit), result.exception
    return result


def regenerate(document: dict[str, Any], *arguments: str) -> Result:
    Path("specs/pets/openapi.json").write_text(json.dumps(document))
    return run("regenerate", *arguments)


def held() -> dict[str, str]:
    """The names by kind and place."""
    return {f"{kind} {place}": name for (kind, place), name in read_names(LOCK.read_text(), "names.lock").items()}


def files() -> dict[str, bytes]:
    return {str(path): path.read_bytes() for path in Path().rglob("*") if path.is_file()}


# What it holds -------------------------------------------------------------------------------------


def test_every_public_name_with_its_place() -> None:
    assert regenerate(description(pets=operation("pets - v1", "max"))).exit_code == 0
    lines = LOCK.read_text().splitlines()
    assert lines[0].startswith("# ")
    assert lines[1:] == [
        "models.Pet class /components/schemas/Pet",
        "models.Pet.kind field /components/schemas/Pet/properties/kind",
        "models.Pet.name field /components/schemas/Pet/properties/name",
        "models.PetKind class /components/schemas/Pet/properties/kind",
        "models.PetKind.CAT member /components/schemas/Pet/properties/kind/enum/cat",
        "models.PetKind.DOG member /components/schemas/Pet/properties/kind/enum/dog",
        "v1 version /tags/*/v1",
        "v1.pets resource /tags/pets/v1",
        "v1.pets.Pets resource_class /tags/pets/v1",
        "v1.pets.get method /paths/~1v1~1pets/get",
        "v1.pets.get.max parameter /paths/~1v1~1pets/get/parameters/query/max",
    ]


def test_no_order_of_the_document_shows() -> None:
    document = description(pets=operation("pets", "a", "b"), toys=operation("toys"))
    regenerate(document)
    before = LOCK.read_bytes()
    document["paths"] = dict(reversed(document["paths"].items()))
    document["paths"]["/v1/pets"]["get"]["parameters"].reverse()
    document["components"]["schemas"]["Pet"]["properties"]["kind"]["enum"] = ["dog", "cat"]
    assert regenerate(document).exit_code == 0
    assert LOCK.read_bytes() == before


def test_what_is_inherited_has_a_place_of_its_own() -> None:
    document = description(pets=operation())
    document["components"]["schemas"]["Dog"] = {"allOf": [{"$ref": "#/components/schemas/Pet"}, {"required": ["name"]}]}
    regenerate(document)
    assert held()["class /components/schemas/Pet/properties/kind"] == "models.PetKind"
    assert held()["class /components/schemas/Dog/kind"] == "models.DogKind"


@given(
    st.dictionaries(
        st.tuples(
            st.sampled_from(["method", "field"]), st.text(st.characters(codec=None)).map(lambda text: f"/{text}")
        ),
        st.from_regex(r"[a-z]+(\.[A-Za-z_]+){0,3}", fullmatch=True),
    )
)
def test_what_is_written_is_read(names: dict[tuple[str, str], str]) -> None:
    text = write_names(names)
    assert read_names(text, "names.lock") == names
    assert len(text.splitlines()) == len(names) + 1
    assert text.encode().decode() == text


# A name once given stays ---------------------------------------------------------------------------


def test_a_new_operation_takes_no_name_away() -> None:
    one = description(pets__owners__toys=operation("pets"))
    both = description(pets__owners__toys=operation("pets"), pets__owners__a__toys=operation("pets", **{"x-a": 1}))
    both["paths"]["/v1/pets/owners/{a}/toys"] = both["paths"].pop("/v1/pets/owners/a/toys")
    both["paths"]["/v1/pets/owners/{a}/toys"]["get"]["parameters"] = [
        {"name": "a", "in": "path", "required": True, "schema": {"type": "string"}}
    ]
    place, other = "method /paths/~1v1~1pets~1owners~1toys/get", "method /paths/~1v1~1pets~1owners~1{a}~1toys/get"
    regenerate(one)
    name = held()[place]
    assert regenerate(both).exit_code == 0
    assert held()[place] == name
    assert held()[other] != name
    LOCK.unlink()
    regenerate(both)
    assert held()[place] != name


def test_a_new_schema_takes_no_name_away() -> None:
    document = description(pets=operation())
    regenerate(document)
    document["components"]["schemas"]["pet"] = {"type": "object", "properties": {"x": {"type": "string"}}}
    document["components"]["schemas"]["Pet"]["properties"]["Name"] = {"type": "string"}
    document["components"]["schemas"]["Pet"]["properties"]["kind"]["enum"].append("Cat")
    assert regenerate(document).exit_code == 0
    names = held()
    assert names["class /components/schemas/Pet"] == "models.Pet"
    assert names["class /components/schemas/pet"] == "models.LowercasePet"
    assert names["field /components/schemas/Pet/properties/name"] == "models.Pet.name"
    assert names["field /components/schemas/Pet/properties/Name"] not in ("models.Pet.name", None)
    assert names["member /components/schemas/Pet/properties/kind/enum/cat"] == "models.PetKind.CAT"


def test_reading_commands_know_the_names_and_write_none() -> None:
    document = description(pets=operation())
    regenerate(document)
    LOCK.write_text(LOCK.read_text().replace("v1.pets.get ", "v1.pets.fetch "))
    before = LOCK.read_bytes()
    (listed,) = json.loads(run("list", "specs/pets/openapi.json", "--format", "json").stdout)
    assert listed["method"] == "fetch"
    assert run("generate", "specs/pets/openapi.json", "--out", "out").exit_code == 0
    assert "def fetch(" in Path("out/pets/v1/pets.py").read_text()
    assert LOCK.read_bytes() == before
    shutil.copy("specs/pets/openapi.json", "alone.json")
    (listed,) = json.loads(run("list", "alone.json", "--format", "json").stdout)
    assert listed["method"] == "get"


# Renames and removals ------------------------------------------------------------------------------


def test_a_rename_is_refused_until_it_is_accepted() -> None:
    regenerate(description(pets=operation()))
    before = files()
    override = description(pets=operation(**{"x-method-name": "fetch"}))
    refused = regenerate(override)
    assert refused.exit_code == 2
    assert "specs/pets/names.lock error C701 /paths/~1v1~1pets/get: `v1.pets.get` would become `v1.pets.fetch`" in (
        refused.stderr
    )
    assert refused.stderr.endswith("1 error; nothing was written\n")
    assert files() == before | {"specs/pets/openapi.json": Path("specs/pets/openapi.json").read_bytes()}
    assert run("regenerate", "--check").exit_code == 2
    accepted = regenerate(override, "--accept-renames")
    assert accepted.exit_code == 0
    assert accepted.stdout.startswith("renamed: v1.pets.get → v1.pets.fetch (/paths/~1v1~1pets/get)\n")
    assert held()["method /paths/~1v1~1pets/get"] == "v1.pets.fetch"
    assert run("regenerate").stdout.startswith("generated/pets: 0 files written")


def test_what_only_follows_from_a_rename_is_not_told() -> None:
    document = description(pets=operation("pets", "max"))
    regenerate(document)
    document["components"]["schemas"]["Pet"]["x-class-name"] = "Animal"
    document["paths"]["/v1/pets"]["get"]["x-resource-name"] = "animals"
    said = regenerate(document).stderr
    assert "`models.Pet` would become `models.Animal`" in said
    assert "`v1.pets.get` would become `v1.animals.get`" in said
    assert said.count(" error C701 ") == 2


def test_a_removed_operation_is_told_first() -> None:
    regenerate(description(pets=operation(), toys=operation("toys")))
    document = description(pets=operation())
    del document["components"]["schemas"]["Pet"]
    check = regenerate(document, "--check")
    done = regenerate(document)
    assert (check.exit_code, done.exit_code) == (1, 0)
    lines = ["removed: GET /v1/toys (v1.toys.get)", "removed: schema Pet (models.Pet)"]
    assert check.stdout.splitlines()[:2] == done.stdout.splitlines()[:2] == lines
    assert "toys" not in LOCK.read_text()
    assert not regenerate(document).stdout.startswith("removed")


def test_a_name_whose_schema_is_still_there_does_not_go_unsaid() -> None:
    document = description(pets=operation())
    regenerate(document)
    document["components"]["schemas"]["Pet"]["properties"]["kind"] = {"type": "string"}
    refused = regenerate(document)
    assert refused.exit_code == 2
    assert "C702 /components/schemas/Pet/properties/kind: `models.PetKind` would go" in refused.stderr
    assert refused.stderr.count(" error C70") == 1
    accepted = regenerate(document, "--accept-renames")
    assert (accepted.exit_code, accepted.stdout.splitlines()[0]) == (
        0,
        "dropped: models.PetKind (/components/schemas/Pet/properties/kind)",
    )


def test_a_value_or_a_field_that_is_gone_is_no_rename() -> None:
    document = description(pets=operation("pets", "max"))
    regenerate(document)
    changed = copy.deepcopy(document)
    changed["components"]["schemas"]["Pet"]["properties"]["kind"]["enum"] = ["cat"]
    del changed["components"]["schemas"]["Pet"]["properties"]["name"]
    changed["paths"]["/v1/pets"]["get"]["parameters"] = []
    result = regenerate(changed)
    assert (result.exit_code, result.stdout.split(":")[0]) == (0, "generated/pets")


def test_two_that_exchange_their_names() -> None:
    old, new = {("method", "/a"): "x.a", ("method", "/b"): "x.b"}, {("method", "/a"): "x.b", ("method", "/b"): "x.a"}
    assert [change.old for change in compare_names(old, new, {}).renamed] == ["x.a", "x.b"]


# With --check, and beside the tree -----------------------------------------------------------------


def test_check_names_the_lock() -> None:
    document = description(pets=operation())
    assert f"+ {LOCK}\n" in regenerate(document, "--check").stdout
    assert not LOCK.exists()
    regenerate(document)
    LOCK.write_text(LOCK.read_text().replace("models.Pet.name field", "models.Pet.title field"))
    check = run("regenerate", "--check")
    assert (check.exit_code, "~ generated/pets/pets/models/common.py\n" in check.stdout) == (1, True)
    LOCK.write_text("\n".join(LOCK.read_text().splitlines()[::-1]) + "\n")
    assert f"~ {LOCK}\n" in run("regenerate", "--check").stdout


def test_a_lock_that_waits_is_read_where_its_tree_is_there() -> None:
    regenerate(description(pets=operation()))
    waiting = LOCK.with_name(".names.lock.new")
    LOCK.rename(waiting)
    LOCK.write_text("not a name\n")
    assert run("list", "specs/pets/openapi.json").exit_code == 0
    assert run("regenerate", "--check").exit_code == 0
    assert (waiting.exists(), LOCK.read_text().startswith("# Every")) == (False, True)


# What others write into it -------------------------------------------------------------------------


@pytest.mark.parametrize(
    "line",
    [
        "x",
        "v1.pets.get method",
        "v1.pets.get method paths",
        "v1.pets.get thing /paths",
        "v1..get method /paths",
        "v1.pets.get;import.os method /paths",
        "v1.pets.größe method /paths",
        "v1.pets.get method /paths\u202e",
        "v1.pets.get method /paths\x00",
        " v1.pets.get method /paths",
        "v1.pets.get method /a\nv1.pets.put method /a",
    ],
)
def test_a_line_that_is_none(line: str) -> None:
    with pytest.raises(SpecError) as caught:
        read_names(f"# head\n\n{line}\n", "names.lock")
    (found,) = caught.value.diagnostics
    assert (found.code, found.location.line) == ("C703", 2 + len(line.split("\n")))


@pytest.mark.parametrize(
    ("name", "other"),
    [
        ("models.Pet.name field", "models.Pet.model_dump field"),
        ("models.Pet.name field", "models.Pet.Pet field"),
        ("models.Pet.name field", "models.Pet._name field"),
        ("models.Pet class", "models.pet class"),
        ("models.Pet class", "models.Field class"),
        ("models.PetKind.CAT member", "models.PetKind.mro member"),
        ("v1.pets.get method", "v1.pets.class method"),
        ("v1.pets.get.max parameter", "v1.pets.get.self parameter"),
        ("v1.pets resource", "v1.con resource"),
        ("v1.pets resource", "v1.models resource"),
        ("v1.pets.Pets resource_class", "v1.pets.pets resource_class"),
        ("v1.pets.Pets resource_class", "v1.pets.Operation resource_class"),
    ],
)
def test_a_name_that_cannot_be_used_is_not_used(name: str, other: str) -> None:
    document = description(pets=operation("pets", "max"))
    regenerate(document)
    good = LOCK.read_text()
    LOCK.write_text(good.replace(f"\n{name} ", f"\n{other} "))
    assert LOCK.read_text() != good
    refused = run("regenerate")
    assert (refused.exit_code, refused.stderr.count(" error C701 ")) == (2, 1)
    assert f"`{other.split()[0]}` would become `{name.split()[0]}`" in refused.stderr
    assert run("regenerate", "--accept-renames").exit_code == 0
    assert LOCK.read_text() == good


def test_a_lock_that_cannot_be_read() -> None:
    document = description(pets=operation())
    regenerate(document)
    LOCK.write_bytes(b"\xff\n")
    assert "error C002" in run("regenerate", "--accept-renames").stderr
    LOCK.unlink()
    LOCK.mkdir()
    assert run("regenerate").exit_code == 2
