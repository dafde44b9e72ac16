"""`templates` in `client.toml`: own files over comgen's templates, what is wrong with them, and when they are new."""

from __future__ import annotations

import json
import os
import shutil
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from click.testing import CliRunner

from generator import freshness
from generator.cli import main

if TYPE_CHECKING:
    from click.testing import Result

REPOSITORY = Path(__file__).resolve().parents[1]
TREE = REPOSITORY / "templates"
SPECS, OUT = Path("specs/pets"), Path("generated/pets")
OWN = SPECS / "own"
README = "package/README.md.jinja"
RETRY = "package/[package]/_runtime/retry.py"


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A repository with one project of two versions, which has an empty folder for templates."""
    monkeypatch.chdir(tmp_path)
    OWN.mkdir(parents=True)
    (SPECS / "client.toml").write_text('package = "pets"\ntemplates = "own"\n')
    answer = {"description": "d", "content": {"application/json": {"schema": {"type": "string"}}}}
    paths = {f"/{version}/pets": {"get": {"responses": {"200": answer}}} for version in ("v1", "v2")}
    document = {"openapi": "3.1.0", "info": {"title": "Pets", "version": "1"}, "paths": paths}
    (SPECS / "openapi.json").write_text(json.dumps(document))
    return tmp_path


def run(*arguments: str) -> Result:
    result = CliRunner().invoke(main, arguments or ["regenerate"])
    assert result.exception is None or isinstance(result.exception, SystemExit), result.exception
    return result


def own(name: str, text: str | bytes) -> Path:
    path = OWN / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return path


def texts() -> dict[str, str]:
    files = (path for path in OUT.rglob("*") if path.is_file() and path.name != "comgen.lock")
    return {path.relative_to(OUT).as_posix(): path.read_text() for path in files}


def made(**files: str) -> dict[str, str]:
    """What becomes of these own files; every other file is as it is without them."""
    assert run().exit_code == 0
    plain = texts()
    for name, text in files.items():
        own(name, text)
    result = run()
    assert (result.exit_code, result.stderr) == (0, "")
    return {name: text for name, text in texts().items() if plain.get(name) != text}


def refused(*codes: str) -> list[str]:
    """What a run says that writes nothing; each line without its hint."""
    result = run()
    assert result.exit_code == 2
    assert "Traceback" not in result.output
    assert not OUT.exists()
    lines = [line for line in result.stderr.splitlines() if " error C" in line]
    assert [line.split(" error ")[1].split(" ")[0] for line in lines] == list(codes)
    return lines


# What own files do ---------------------------------------------------------------------------------


def test_an_empty_folder_changes_nothing() -> None:
    assert run().exit_code == 0
    with_folder = texts()
    (SPECS / "client.toml").write_text('package = "pets"\n')
    assert run().exit_code == 0
    assert texts() == with_folder


def test_a_copy_of_the_whole_tree_changes_nothing() -> None:
    for name in ("package", "parts"):
        shutil.copytree(TREE / name, OWN / name, ignore=shutil.ignore_patterns("__pycache__", "*_cache"))
    copied = set(OWN.rglob("*.jinja"))
    assert len(copied) > 10
    assert run().exit_code == 0
    with_copies = texts()
    (SPECS / "client.toml").write_text('package = "pets"\n')
    assert run().exit_code == 0
    assert texts() == with_copies


def test_a_template_in_the_place_of_ours() -> None:
    assert made(**{README: "# {{ project.title }} of ours\n"}) == {"README.md": "# Pets of ours\n"}


def test_a_template_around_ours() -> None:
    changed = made(**{README: '{% include "comgen/README.md.jinja" %}\nMore of it.\n'})
    assert changed["README.md"].startswith("# Pets\n")
    assert changed["README.md"].endswith("\nMore of it.\n")


def test_a_template_of_each_version_and_resource() -> None:
    line = "# of {{ resource.class_name }}\n"
    template = "[package]/[version]/[resource].py.jinja"
    changed = made(**{f"package/{template}": f'{line}{{% include "comgen/{template}" %}}'})
    assert set(changed) == {f"pets/{version}/pets.py" for version in ("v1", "v2")}
    assert all(text.startswith("# of ") for text in changed.values())


def test_a_part_that_several_templates_share() -> None:
    part = "parts/children.py.jinja"
    text = (TREE / part).read_text().replace("def {{", "def  {{").replace("return", "# ours\n        return")
    changed = made(**{part: text})
    assert set(changed) == {"pets/client.py", "pets/v1/__init__.py", "pets/v2/__init__.py"}
    assert all("# ours\n" in text for text in changed.values())


def test_a_file_of_the_runtime() -> None:
    text = (TREE / RETRY).read_text() + "# ours\n"
    assert made(**{RETRY: text}) == {"pets/_runtime/retry.py": text}


def test_files_that_the_tree_does_not_have() -> None:
    changed = made(
        **{
            "package/NOTICE": "Ours.\n",
            "package/docs/index.md.jinja": "{{ project.title }}\n",
            "package/[package]/extra.py.jinja": "a  =  {{ project.version }}\n",
            "package/[package]/v1/notes.py": "a  =  1\n",
        }
    )
    assert changed == {
        "NOTICE": "Ours.\n",
        "docs/index.md": "Pets\n",
        "pets/extra.py": 'a = "0.1.0"\n',
        "pets/v1/notes.py": "a  =  1\n",
    }


def test_a_plain_file_in_the_place_of_a_template_and_the_other_way() -> None:
    changed = made(
        **{
            "package/README.md": "Mine.\n",
            "package/[package]/v1/pets.py": "mine = 1\n",
            f"{RETRY}.jinja": "mine = {{ project.version }}\n",
        }
    )
    assert changed == {
        "README.md": "Mine.\n",
        "pets/v1/pets.py": "mine = 1\n",
        "pets/_runtime/retry.py": 'mine = "0.1.0"\n',
    }


def test_generate_takes_them_too() -> None:
    own(README, "Mine.\n")
    assert run("generate", str(SPECS / "openapi.json"), "--out", "out").exit_code == 0
    assert Path("out/README.md").read_text() == "Mine.\n"


def test_a_file_that_goes_takes_what_was_made_of_it_with_it() -> None:
    path = own("package/NOTICE", "Ours.\n")
    run()
    assert (OUT / "NOTICE").is_file()
    path.unlink()
    assert run().exit_code == 0
    assert not (OUT / "NOTICE").exists()


# When there is something to do ---------------------------------------------------------------------


@pytest.mark.parametrize("change", ["text", "new", "gone", "renamed", "folder"])
def test_own_templates_are_inputs(change: str) -> None:
    first = own(README, "one\n")
    assert run().exit_code == 0
    assert freshness.fresh(SPECS, OUT, repairs=True) is not None
    match change:
        case "text":
            first.write_text("two\n")
        case "new":
            own("parts/other.py.jinja", "")
        case "gone":
            first.unlink()
        case "renamed":
            first.rename(first.with_name("LICENSE.md.jinja"))
        case _:
            shutil.rmtree(OWN)
    assert freshness.fresh(SPECS, OUT, repairs=True) is None
    assert run("regenerate", "--check").exit_code == (2 if change == "folder" else 1)


def test_caches_are_no_templates() -> None:
    assert run().exit_code == 0
    own("package/[package]/__pycache__/extra.cpython-313.pyc", b"\xff\x00")
    own(".mypy_cache/x.json", b"\xff")
    assert freshness.fresh(SPECS, OUT, repairs=True) is not None


# What is wrong with them ---------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "line", "told"),
    [
        ("a\n{% if %}\n", 2, "Expected an expression"),
        ("a\n\n{{ project.title", 3, "unexpected end of template"),
        ("{# not closed", 1, "Missing end of comment tag"),
        ("a\n{{ projct.title }}\n", 2, "'projct' is undefined"),
        ("a\n{{ project.titel }}\n", 2, "has no attribute 'titel'"),
        ('a\n{% include "nowhere.jinja" %}\n', 2, 'there is no template "nowhere.jinja"'),
        ("a\n\n{{ project.title.upper() }}\n", 3, "a template printed str, not Code"),
        ("{{ 1 / 0 }}\n", 1, "ZeroDivisionError: division by zero"),
        ('{% include "README.md.jinja" %}\n', 1, "RecursionError: "),
        ("{{ project.title() }}", 1, "TypeError: "),
    ],
)
def test_faults_of_a_template_are_told_by_file_and_line(text: str, line: int, told: str) -> None:
    own(README, text)
    [said] = refused("C803")
    assert said.startswith(f"specs/pets/own/{README}:{line} error C803 /: ")
    assert told in said


def test_a_fault_in_a_part_is_told_there() -> None:
    own("parts/children.py.jinja", "{{ facade.nothing }}\n")
    assert refused("C803")[0].startswith("specs/pets/own/parts/children.py.jinja:1 error ")


def test_what_is_made_must_be_python() -> None:
    own("package/[package]/client.py.jinja", "def (:\n")
    [said] = refused("C803")
    assert said.startswith("specs/pets/own/package/[package]/client.py.jinja error C803 ")
    assert "of it for pets/client.py is not Python: line 1: " in said


def test_a_part_that_spoils_our_templates() -> None:
    own("parts/children.py.jinja", "    def (:\n")
    [said] = refused("C803")
    assert said.startswith("specs/pets/own/parts error C803 /: what is made of it for pets/")


@pytest.mark.parametrize(
    "name",
    [
        "package/[package]/[version]/extra.py.jinja",
        "package/[package]/[version]/extra.py",
        "package/[version].md.jinja",
        "package/[pakage]/client.py.jinja",
        "package/[package]/[resource].py.jinja",
        "parts/helper.py",
        "README.md.jinja",
        "report/changes.md.jinja",
        "package/comgen.lock",
        "package/comgen.lock.jinja",
        "package/[package]/_custom.py",
        "package/pets/_custom.py",
    ],
)
def test_files_that_nothing_is_made_of(name: str) -> None:
    own(name, "")
    assert refused("C802")[0].startswith(f"specs/pets/own/{name} error C802 /: ")


@pytest.mark.parametrize("name", ["NOTICE", "README.md", "[package]/_runtime/retry.py", "[package]/client.py"])
def test_two_files_for_one(name: str) -> None:
    own(f"package/{name}", "")
    own(f"package/{name}.jinja", "")
    path = name.replace("[package]", "pets")
    assert f"/{name}.jinja error C802 /: another file here becomes {path} too" in refused("C802")[0]


@pytest.mark.parametrize("name", ["package/.hidden", "package/a b.md", "package/con.md", "package/README.MD"])
def test_names_that_not_every_system_has(name: str) -> None:
    own(name, "")
    result = run()
    assert (result.exit_code, result.stderr.startswith("error: "), OUT.exists()) == (2, True, False)


def test_links_and_what_is_no_text() -> None:
    own("package/a.md", b"\xff")
    own("package/c.md.jinja", b"\x00\xff\xfe")
    (OWN / "package" / "b.md").symlink_to("/etc/hostname")
    (OWN / "parts").symlink_to("/etc")
    assert [line.split(" error ")[0] for line in refused("C802", "C802", "C802", "C802")] == [
        "specs/pets/own/package/a.md",
        "specs/pets/own/package/b.md",
        "specs/pets/own/package/c.md.jinja",
        "specs/pets/own/parts",
    ]


@pytest.mark.skipif(os.geteuid() == 0, reason="root reads everything")
def test_what_cannot_be_read() -> None:
    own("package/a.md", "").chmod(0)
    assert "cannot be read" in refused("C802")[0]


@pytest.mark.parametrize("kind", ["none", "file", "link"])
def test_a_folder_that_is_none(kind: str, here: Path) -> None:
    OWN.rmdir()
    if kind == "file":
        OWN.touch()
    if kind == "link":
        (here / "elsewhere").mkdir()
        OWN.symlink_to(here / "elsewhere")
    assert refused("C801")[0].startswith("specs/pets/own error C801 ")


@pytest.mark.parametrize("value", ['"../own"', '"/etc"', "1", '""'])
def test_values_of_the_key(value: str) -> None:
    (SPECS / "client.toml").write_text(f'package = "pets"\ntemplates = {value}\n')
    refused("C504" if value == "1" else "C505")


@pytest.mark.parametrize("text", ['"; import os', "{{ 1 }}"])
def test_texts_of_the_description_are_still_refused(text: str, here: Path) -> None:
    """Whoever writes a template cannot print what is not Code by mistake."""
    document: dict[str, Any] = json.loads((SPECS / "openapi.json").read_text())
    document["info"]["title"] = text
    (SPECS / "openapi.json").write_text(json.dumps(document))
    own("package/a.py.jinja", "{{ project.title ~ '' }}")
    assert "a template printed str, not Code" in refused("C803")[0]
