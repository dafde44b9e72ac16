"""Private modules of models: none too large, none importing one that imports it."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from generator import pipeline
from generator.api.modules import LARGEST, MANY, WORTH, divided
from generator.graph import components

if TYPE_CHECKING:
    from pathlib import Path

    from generator.api.model import Model


def models(folder: Path, schemas: dict[str, Any], paths: dict[str, Any] | None = None) -> list[Model]:
    """The models of a description with these schemas, without paths all of them in the shared module."""
    document = {
        "openapi": "3.1.0",
        "info": {"title": "Large", "version": "1"},
        "paths": paths or {},
        "components": {"schemas": schemas},
    }
    (folder / "spec.json").write_text(json.dumps(document))
    loaded = pipeline.load(folder / "spec.json", "large", repairs=True, progress=lambda _text: None)
    return list(pipeline.build(loaded, lambda _text: None).api.models)


def thing(*names: str, refers_to: str | None = None) -> dict[str, Any]:
    """An object with these texts, and a reference to another."""
    properties: dict[str, Any] = {name: {"type": "string"} for name in names}
    if refers_to:
        properties["other"] = {"$ref": f"#/components/schemas/{refers_to}"}
    return {"type": "object", "properties": properties}


def sizes(made: list[Model]) -> dict[str, int]:
    """How many names each module has."""
    result: dict[str, int] = {}
    for model in made:
        result[model.module] = result.get(model.module, 0) + 1 + len(model.fields) + len(model.members)
    return result


def test_modules_are_divided_and_never_import_in_a_circle(tmp_path: Path) -> None:
    chain = {f"T{n}": thing("a", "b", refers_to=f"T{(n * 7 + 1) % 30}") for n in range(30) if n != 11}
    parted = models(tmp_path, chain | {"T11": thing("a"), "Kind": {"type": "string", "enum": list("abcdefghi")}})
    found = [replace(model, module="models.common") for model in parted]
    below = {model.key: model.references for model in found}
    made = divided(found, below, largest=20)
    assert [model.key for model in made] == [model.key for model in found]
    module_of = {model.key: model.module for model in made}
    assert set(module_of.values()) > {"models.common", "models.common_2", "models.common_3"}
    imports: dict[str, set[str]] = {module: set() for module in module_of.values()}
    for model in made:
        imports[model.module] |= {module_of[key] for key in model.references}
    circles = [group for group in components(below) if len(group) > 1]
    assert all(len({module_of[key] for key in group}) == 1 for group in circles)
    assert all(len(group) == 1 for group in components(imports))
    whole = {module_of[key] for group in circles for key in group}
    assert max(size for module, size in sizes(made).items() if module not in whole) <= 20


def test_what_refers_to_each_other_stays_together(tmp_path: Path) -> None:
    found = models(tmp_path, {f"T{n}": thing("a", "b", refers_to=f"T{(n + 1) % 9}") for n in range(9)})
    made = divided(found, {model.key: model.references for model in found}, largest=5)
    assert {model.module for model in made} == {"models.common"}


def test_a_large_description_has_several_modules(tmp_path: Path) -> None:
    fields = [f"field{n}" for n in range(LARGEST // 4)]
    made = models(tmp_path, {f"T{n}": thing(*fields) for n in range(7)})
    assert [len([one for one in made if one.module == name]) for name in sizes(made)] == [3, 3, 1]
    assert max(sizes(made).values()) <= LARGEST


def test_what_one_model_alone_needs_has_a_module_of_its_own(tmp_path: Path) -> None:
    large = {f"Part{n}": thing("a", refers_to=f"Part{n + 1}" if n < WORTH - 2 else "Shared") for n in range(WORTH - 1)}
    few = {f"Bit{n}": thing("a") for n in range(MANY - len(large) - 4)}
    schemas = large | few | {"Shared": thing("a"), "Small": thing("b", refers_to="Shared")}
    made = models(tmp_path, schemas | {"Large": thing("b", refers_to="Part0"), "Other": thing("b", refers_to="Bit0")})
    assert len(made) == MANY
    module_of = {model.name.python: model.module for model in made}
    assert {name for name, module in module_of.items() if module == "models.common_large"} == {"Large", *large}
    assert set(module_of.values()) == {"models.common", "models.common_large"}
    # Nothing that stays refers to what has gone.
    refers = {model.module for model in made for key in model.references if module_of[key] == "models.common_large"}
    assert refers == {"models.common_large"}


def test_what_a_circle_of_models_needs_is_not_taken_away(tmp_path: Path) -> None:
    """Nobody else refers to the circle, so none of its models is at the top; what it needs is needed all the same."""
    parts = {f"Part{n}": thing("a", refers_to=f"Part{n + 1}" if n < WORTH else "Shared") for n in range(WORTH + 1)}
    circle = {"Round": thing("a", refers_to="Trip") | {"additionalProperties": {"$ref": "#/components/schemas/Shared"}}}
    circle |= {"Trip": thing("b", refers_to="Round"), "Self": thing("c", refers_to="Self")}
    few = {f"Bit{n}": thing("a") for n in range(MANY)}
    made = models(tmp_path, parts | circle | few | {"Shared": thing("a")})
    module_of = {model.name.python: model.module for model in made}
    assert module_of["Shared"] == module_of["Round"] == "models.common"
    assert module_of["Part0"] == module_of[f"Part{WORTH}"] == "models.common_part0"


def test_what_only_requests_have_is_apart(tmp_path: Path) -> None:
    def content(name: str) -> dict[str, Any]:
        return {"application/json": {"schema": {"$ref": f"#/components/schemas/{name}"}}}

    asked = {f"Ask{n}": thing("a", refers_to=f"Ask{n + 1}" if n < WORTH - 1 else "Shared") for n in range(WORTH)}
    told = {f"Tell{n}": thing("a", refers_to=f"Tell{n + 1}" if n < MANY else "Shared") for n in range(MANY + 1)}
    put = {
        "tags": ["things"],
        "operationId": "putThing",
        "requestBody": {"content": content("Ask0")},
        "responses": {"200": {"description": "Done.", "content": content("Tell0")}},
    }
    # It is in no operation, and needs what else requests alone have.
    unused = {"Unused": thing("a", refers_to=f"Ask{WORTH}")}
    asked |= {f"Ask{WORTH - 1}": thing("a", refers_to=f"Ask{WORTH}")}
    more = {f"Ask{WORTH}": thing("a", refers_to="Shared"), "Shared": thing("a")}
    made = models(tmp_path, asked | told | unused | more, {"/things": {"put": put}})
    module_of = {model.name.python: model.module for model in made}
    apart = {name for name, module in module_of.items() if module.endswith("_requests")}
    assert apart == set(asked)
    assert {module_of[name] for name in apart} == {"models.things_requests"}


def test_a_module_of_few_models_stays_whole(tmp_path: Path) -> None:
    chain = {f"Part{n}": thing("a", refers_to=f"Part{n + 1}") for n in range(MANY - 2)} | {
        f"Part{MANY - 2}": thing("a")
    }
    assert {model.module for model in models(tmp_path, chain)} == {"models.common"}
