"""`_custom.py`: kept over regenerations, exported by the package's root, and read without being run."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from click.testing import CliRunner

from generator import freshness
from generator.cli import main

if TYPE_CHECKING:
    from click.testing import Result

SPECS, OUT = Path("specs/pets"), Path("generated/pets")
CUSTOM = OUT / "pets" / "_custom.py"
CODE = '''\
"""Ours."""

from __future__ import annotations

from .client import AsyncPets, Pets as _Base

__all__ = ["Pets", "greet"]


class Pets(_Base):
    """The client with more."""

    def names(self) -> list[str]:
        """Names of all."""
        return [str(pet) for pet in self.v1.pets.list()]


def greet(client: AsyncPets | _Base) -> str:
    """Greet a client."""
    return type(client).__name__
'''


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A repository with one project, whose client is there."""
    monkeypatch.chdir(tmp_path)
    SPECS.mkdir(parents=True)
    (SPECS / "client.toml").write_text('package = "pets"\n')
    write_description("v1")
    assert run().exit_code == 0
    return tmp_path


def write_description(*versions: str) -> None:
    item = {"type": "array", "items": {"type": "string"}}
    answer = {"description": "d", "content": {"application/json": {"schema": item}}}
    paths = {f"/{version}/pets": {"get": {"responses": {"200": answer}}} for version in versions}
    document = {"openapi": "3.1.0", "info": {"title": "Pets", "version": "1"}, "paths": paths}
    (SPECS / "openapi.json").write_text(json.dumps(document))


def run(*arguments: str) -> Result:
    result = CliRunner().invoke(main, arguments or ["regenerate"])
    assert result.exception is None or isinstance(result.exception, SystemExit), result.exception
    return result


def is_fresh() -> bool:
    return freshness.fresh(SPECS, OUT, repairs=True) is not None


def texts() -> dict[str, str]:
    return {str(path): path.read_text() for path in OUT.rglob("*") if path.is_file()}


def python(code: str, *path: Path) -> str:
    command = [sys.executable, "-W", "error", "-c", code]
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(map(str, path or (OUT,)))}
    ended = subprocess.run(command, capture_output=True, text=True, env=environment, check=False)
    assert ended.returncode == 0, ended.stderr
    return ended.stdout


# What it does --------------------------------------------------------------------------------------


def test_its_names_are_the_packages_and_win() -> None:
    CUSTOM.write_text(CODE)
    assert run().exit_code == 0
    code = """
        import pets, sys
        assert "pets._custom" not in sys.modules and "pets.client" not in sys.modules
        from pets import AsyncPets, Pets, greet
        import pets.client
        assert Pets.__module__ == "pets._custom" and issubclass(Pets, pets.client.Pets)
        assert Pets.__mro__[1] is pets.client.Pets and AsyncPets is pets.client.AsyncPets
        assert {"Pets", "AsyncPets", "greet"} <= set(pets.__all__) & set(dir(pets))
        assert sorted(set(pets.__all__)) == sorted(pets.__all__)
        client = Pets(base_url="https://example.com")
        print(greet(client), greet(AsyncPets(base_url="https://example.com")), client.names.__doc__)
    """
    assert python("\n".join(line.strip() for line in code.splitlines())) == "Pets AsyncPets Names of all.\n"


def test_type_checkers_see_them() -> None:
    CUSTOM.write_text(CODE)
    run()
    (OUT / "use.py").write_text(
        "from pets import AsyncPets, Pets, greet\n\n"
        'client = Pets(base_url="https://example.com")\n'
        "names: list[str] = client.names()\n"
        "greeting: str = greet(client)\n"
        'other: AsyncPets = AsyncPets(base_url="https://example.com")\n'
    )
    checkers = (["mypy", "--strict", "use.py"], ["pyright", "use.py"])
    for command in checkers:
        ended = subprocess.run([sys.executable, "-m", *command], cwd=OUT, capture_output=True, text=True, check=False)
        assert ended.returncode == 0, ended.stdout


def test_it_is_kept_over_regenerations() -> None:
    CUSTOM.write_text(CODE)
    moment = 1_700_000_000_000_000_000
    os.utime(CUSTOM, ns=(moment, moment))
    run()
    write_description("v1", "v2")
    assert run().exit_code == 0
    assert (OUT / "pets" / "v2").is_dir()
    (OUT / "comgen.lock").unlink()
    assert run().exit_code == 0
    assert (CUSTOM.read_text(), CUSTOM.stat().st_mtime_ns) == (CODE, moment)
    assert '"greet": "._custom"' in (OUT / "pets" / "__init__.py").read_text()


def test_generate_reads_it_too() -> None:
    arguments = ["generate", str(SPECS / "openapi.json"), "--out", "out", "--package", "other"]
    assert run(*arguments).exit_code == 0
    custom = Path("out/other/_custom.py")
    custom.write_text('__all__ = ["extra"]\nextra = 3\n')
    assert run(*arguments).exit_code == 0
    assert custom.read_text() == '__all__ = ["extra"]\nextra = 3\n'
    assert python("import other; print(other.extra)", Path("out")) == "3\n"


def test_without_it_nothing_differs() -> None:
    before = texts()
    CUSTOM.write_text(CODE)
    run()
    assert texts().keys() - before.keys() == {str(CUSTOM)}
    CUSTOM.unlink()
    assert run("regenerate", "--check").exit_code == 1
    assert run().exit_code == 0
    assert texts() == before


def test_only_its_names_matter() -> None:
    CUSTOM.write_text(CODE)
    assert not is_fresh()
    check = run("regenerate", "--check")
    assert (check.exit_code, "~ generated/pets/pets/__init__.py\n" in check.stdout) == (1, True)
    run()
    assert is_fresh()
    CUSTOM.write_text(CODE.replace("Names of all.", "Every name.").replace('["Pets", "greet"]', '("greet", "Pets")'))
    assert is_fresh()
    assert run("regenerate", "--check").exit_code == 0
    CUSTOM.write_text(CODE.replace('["Pets", "greet"]', '["Pets"]'))
    assert not is_fresh()
    assert run("regenerate", "--check").exit_code == 1
    CUSTOM.write_text(CODE.replace('["Pets", "greet"]', "names()"))
    assert not is_fresh()
    assert run("regenerate", "--check").exit_code == 2


def test_it_is_not_run(here: Path) -> None:
    CUSTOM.write_text('open("owned", "w")\n__all__ = []\n')
    assert run().exit_code == 0
    assert not (here / "owned").exists()


# What __all__ may be -------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "text",
    [
        "__all__ = ['a', 'b']",
        "__all__ = ('a', 'b')",
        "__all__ = 'a', 'b'",
        "__all__: list[str] = ['a', 'b']",
        "__all__ = [\n    'a',  # one\n    'b',\n    'a',\n]",
        "\ufeff__all__ = ['a', 'b']\n\ndef names():\n    return sorted(__all__)",
        "__all__ = ['a', 'b']\nx = '\\d'",
    ],
)
def test_literals(text: str) -> None:
    CUSTOM.write_text(text)
    result = run()
    assert (result.exit_code, result.stderr) == (0, "")
    assert (OUT / "pets" / "__init__.py").read_text().count('": "._custom"') == 2


@pytest.mark.parametrize(
    ("text", "line", "told"),
    [
        ("a = 1\n", 1, "there is no __all__"),
        ("", 1, "there is no __all__"),
        ("from .names import __all__\n", 1, "there is no __all__"),
        ("\n__all__ = names()\n", 2, "not literal"),
        ("__all__ = {'a'}\n", 1, "not literal"),
        ("__all__ = 'a'\n", 1, "not literal"),
        ("__all__ = ['a'] + ['b']\n", 1, "not literal"),
        ("__all__: list[str]\n", 1, "not literal"),
        ("if x:\n    __all__ = ['a']\n", 2, "not literal"),
        ("x = __all__ = ['a']\n", 1, "not literal"),
        ("__all__ = ['a']\n__all__ += ['b']\n", 2, "not the only one"),
        ("__all__ = ['a']\n\n__all__.append('b')\n", 3, "not the only one"),
        ("__all__ = ['a']\n__all__ = ['b']\n", 2, "not the only one"),
        ("__all__ = ['a']\ndel __all__\n", 2, "not the only one"),
        ("for __all__ in []: pass\n", 1, "not literal"),
        ("__all__ = [\n'a',\n1]\n", 3, "no name that can be exported: 1"),
        ("__all__ = ['a',\nb]\n", 2, "no name that can be exported: b"),
        ("__all__ = ['a', *b]\n", 1, "no name that can be exported: *b"),
        ("__all__ = [f'{x}']\n", 1, "no name that can be exported: f'{x}'"),
        ("__all__ = [b'a']\n", 1, "no name that can be exported: b'a'"),
        *(
            (f"__all__ = [{name!r}]\n", 1, "no name that can be exported: ")
            for name in (
                "",
                "a b",
                "a.b",
                "class",
                "1a",
                "é",
                "a\n",
                "__version__",
                "__getattr__",
                "lazy",
                "TYPE_CHECKING",
                'x": 1}, print("owned"), {"',
                "*",
            )
        ),
        *(
            (f"\n__all__ = [{name!r}]\n", 2, f'"{name}" is the name of a module')
            for name in (
                "v1",
                "client",
                "_runtime",
                "_custom",
            )
        ),
    ],
)
def test_what_all_cannot_be(text: str, line: int, told: str) -> None:
    before = texts()
    CUSTOM.write_text(text)
    result = run()
    assert result.exit_code == 2
    assert result.stderr.startswith(f"generated/pets/pets/_custom.py:{line} error C805 /: ")
    assert told in result.stderr
    assert texts() == before | {str(CUSTOM): text}


def test_a_module_of_somebody_else_is_no_name_either() -> None:
    (SPECS / "templates" / "package" / "[package]").mkdir(parents=True)
    (SPECS / "templates" / "package" / "[package]" / "extra.py").write_text("")
    (SPECS / "client.toml").write_text('package = "pets"\ntemplates = "templates"\n')
    CUSTOM.write_text("__all__ = ['extra']\n")
    assert '"extra" is the name of a module of the package' in run().stderr


def test_every_bad_name_is_told() -> None:
    CUSTOM.write_text("__all__ = [1,\n2,\n3]\n")
    assert run().stderr.count(" error C805 ") == 3


@pytest.mark.parametrize(
    ("content", "line", "told"),
    [
        (b"a = (\n", 1, "not Python: "),
        (b"a = 1\n\nb = = 2\n", 3, "not Python: invalid syntax"),
        (b"__all__ = ['\xff']\n", None, "not UTF-8"),
        (b"# coding: latin-1\n__all__ = ['\xe9']\n", None, "not UTF-8"),
        (b"a = '\x00'\n", None, "not Python: "),
        (b"\x7fELF\x02\x01", 1, "not Python: "),
        (b"(" * 100_000, 1, "not Python: "),
        (b"a" + b".b" * 100_000, None, "not Python: "),
        (b"-" * 100_000 + b"1", None, "not Python: "),
    ],
)
def test_what_is_no_module(content: bytes, line: int | None, told: str) -> None:
    CUSTOM.write_bytes(content)
    result = run()
    place = f"generated/pets/pets/_custom.py{f':{line}' if line else ''}"
    assert result.exit_code == 2
    assert result.stderr.startswith(f"{place} error C804 /: ") or line is None
    assert told in result.stderr
    assert CUSTOM.read_bytes() == content


@pytest.mark.parametrize("target", ["elsewhere.py", "nowhere.py"])
def test_a_link_is_not_followed(target: str, here: Path) -> None:
    (here / "elsewhere.py").write_text("__all__ = ['a']\n")
    CUSTOM.symlink_to(here / target)
    result = run()
    assert result.exit_code == 2
    assert result.stderr.startswith("generated/pets/pets/_custom.py error C804 /: a link is not followed\n")
    assert CUSTOM.is_symlink()


def test_a_folder_and_a_pipe_are_no_files() -> None:
    CUSTOM.mkdir()
    assert "error C804 /: cannot be read: not a file" in run().stderr
    CUSTOM.rmdir()
    os.mkfifo(CUSTOM)
    assert "error C804 /: cannot be read: not a file" in run().stderr
