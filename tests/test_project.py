"""`client.toml`: what it may hold, what follows from the package's name, and every fault at its line."""

# pyright: basic
from __future__ import annotations

from pathlib import Path

import pytest

from generator.diagnostics import SpecError
from generator.metadata import AuthorConfig
from generator.project import ClientConfig, ErrorFields, SourceConfig, default_project, load_project

COM = Path(__file__).resolve().parents[1] / "specs" / "compute-ops-mgmt"


def load(folder: Path, text: str) -> ClientConfig:
    (folder / "client.toml").write_text(text, "utf-8")
    return load_project(folder)


def faults(folder: Path, text: str) -> list[tuple[str, str, int | None]]:
    with pytest.raises(SpecError) as raised:
        load(folder, text)
    return [(one.code, one.pointer, one.location.line) for one in raised.value.diagnostics]


def test_the_real_project() -> None:
    config = load_project(COM)
    assert (config.package, config.client, config.command) == (
        "compute_ops_mgmt",
        "ComputeOpsMgmt",
        "compute-ops",
    )
    assert config.source.keep == "facts"
    assert config.overlays == ("overlay.yaml", "overlays/filters.yaml", "overlays/jobs.yaml")
    assert list(config.servers) == ["us-west", "eu-central", "ap-northeast"]
    assert config.errors == ErrorFields(code="errorCode", message="message", id="debugId", details="errorDetails")


def test_a_package_is_all_that_is_needed(tmp_path: Path) -> None:
    assert load(tmp_path, 'package = "my_things_v2"') == ClientConfig(
        package="my_things_v2",
        distribution="my-things-v2",
        version="0.1.0",
        title="My Things V2",
        client="MyThingsV2",
        command="my-things-v2",
        env_prefix="MY_THINGS_V2",
        source=SourceConfig(file="openapi.json", url=None, keep="all"),
        server_parameter="server",
    )


@pytest.mark.parametrize(
    ("line", "code"),
    [
        *[(f'package = "{name}"', "C505") for name in ("class", "a-b", "1a", "", "é", "json", "pydantic")],
        *[(f"package = {value}", "C504") for value in ("1", "[]", "2024-01-01", "{}")],
        *[(f'distribution = "{name}"', "C505") for name in ("a b", "-a", "")],
        *[(f'version = "{name}"', "C505") for name in ("one", "")],
        *[(f'title = "{name}"', "C505") for name in ("", " ", "a\\nb")],
        *[(f'client = "{name}"', "C505") for name in ("My-Client", "None")],
        *[(f'command = "{name}"', "C505") for name in ("My", "a b", "-a", "../a")],
        *[(f'env_prefix = "{name}"', "C505") for name in ("a", "A-B", "")],
        ("server_parameter = 'a b'", "C505"),
        ("license = 1", "C504"),
        *[(f'license = "{name}"', "C505") for name in ("", "Apache 2", "MIT AND", "MIT, BSD")],
        *[(f'license_file = "{name}"', "C505") for name in ("", "../LICENSE", "/LICENSE")],
        *[(f'notice = "{text}"', "C505") for text in ("", " \\n")],
        ("notice = []", "C504"),
        ("keywords = 'a, b'", "C504"),
        ("overlays = 'overlay.yaml'", "C504"),
        ("source = 'openapi.json'", "C504"),
        ("errors = []", "C504"),
        ("pakage = 'x'", "C503"),
    ],
)
def test_wrong_values(tmp_path: Path, line: str, code: str) -> None:
    key = line.split(" ")[0]
    text = f"# first\n{line}\n" if key == "package" else f"package = 'things'\n{line}\n"
    assert faults(tmp_path, text) == [(code, f"/{key}", 2)]


@pytest.mark.parametrize("path", ["/a", "../a", "a/../../b", "C:/a", "a\\\\b", ""])
def test_paths_stay_inside_the_folder(tmp_path: Path, path: str) -> None:
    text = f'package = "things"\noverlays = ["good/a.yaml", "{path}"]\n[source]\nfile = "{path}"\n'
    assert faults(tmp_path, text) == [("C505", "/overlays/1", 2), ("C505", "/source/file", 4)]


@pytest.mark.parametrize("url", ["ftp://a", "https://", "a", "https://user:pw@a", "https://a b", "https://a:x", "//a"])
def test_urls(tmp_path: Path, url: str) -> None:
    text = f'package = "things"\n[servers]\n"good.1" = "https://a/b"\n"bad-1" = "{url}"\n'
    assert faults(tmp_path, text) == [("C505", "/servers/bad-1", 4)]


@pytest.mark.parametrize("word", ["", " ", "a ", " a", "a,b", ",", "a\\nb"])
def test_what_stands_in_lists_of_metadata(tmp_path: Path, word: str) -> None:
    text = f'package = "things"\nkeywords = ["good one", "{word}"]\nauthors = [{{ name = "{word}" }}]\n'
    assert faults(tmp_path, text) == [("C505", "/keywords/1", 2), ("C505", "/authors/0/name", 3)]


@pytest.mark.parametrize("email", ["", "ann", "ann@", "@example.com", "ann@example", "a b@example.com", "<a@b.c>"])
def test_addresses_of_authors(tmp_path: Path, email: str) -> None:
    text = f'package = "things"\nauthors = [{{ name = "Ann", email = "{email}" }}, {{ email = "ann@example.com" }}]\n'
    assert faults(tmp_path, text) == [("C505", "/authors/0/email", 2), ("C506", "/authors/1/name", 2)]


def test_authors_are_tables(tmp_path: Path) -> None:
    text = "package = 'things'\nauthors = ['Ann', { name = 'Ben', mail = 'ben@example.com' }]\n"
    assert faults(tmp_path, text) == [("C504", "/authors/0", 2), ("C503", "/authors/1/mail", 2)]


@pytest.mark.parametrize("label", ["", "a,b", "x" * 33])
def test_labels_of_urls(tmp_path: Path, label: str) -> None:
    text = f'package = "things"\n[urls]\n"{"y" * 32}" = "https://example.com"\n"{label}" = "https://example.com"\n'
    assert faults(tmp_path, text) == [("C505", f"/urls/{label}", 4)]


def test_metadata(tmp_path: Path) -> None:
    config = load(
        tmp_path,
        """
        package = "things"
        license = "mit or apache-2.0"
        license_file = "texts/LICENSE"
        notice = "As it is."
        keywords = ["two words"]
        authors = [{ name = "Ann" }, { name = "Ben", email = "ben@example.com" }]
        [urls]
        "Source code" = "https://example.com/things"
        """,
    )
    assert (config.license, config.license_file) == ("MIT OR Apache-2.0", "texts/LICENSE")
    assert (config.notice, config.keywords) == ("As it is.", ("two words",))
    assert config.authors == (AuthorConfig(name="Ann"), AuthorConfig(name="Ben", email="ben@example.com"))
    assert config.urls == {"Source code": "https://example.com/things"}


def test_tables(tmp_path: Path) -> None:
    text = (
        'package = "things"\n[source]\nkeep = "some"\nfoo = 1\n\n[servers]  # by name\n"a b" = "https://a"\n'
        "[errors]\ncode = 1\nreason = 'r'\n[other]\na = 1\n"
    )
    assert faults(tmp_path, text) == [
        *(("C505", "/source/keep", 3), ("C503", "/source/foo", 4), ("C505", "/servers/a b", 7)),
        *(("C504", "/errors/code", 9), ("C503", "/errors/reason", 10), ("C503", "/other", 11)),
    ]


def test_a_missing_package_is_told_once(tmp_path: Path) -> None:
    assert faults(tmp_path, 'version = "1"') == [("C506", "/package", 1)]


def test_what_is_no_toml(tmp_path: Path) -> None:
    assert faults(tmp_path, 'package = "a"\nversion =\n') == [("C502", "", 2)]


def test_what_cannot_be_read(tmp_path: Path) -> None:
    with pytest.raises(SpecError) as raised:
        load_project(tmp_path)
    assert [one.code for one in raised.value.diagnostics] == ["C501"]
    (tmp_path / "client.toml").write_bytes(b"\xff")
    with pytest.raises(SpecError, match="not UTF-8"):
        load_project(tmp_path)


@pytest.mark.parametrize(
    ("title", "package", "client"),
    [
        ("Things API", "things_api", "ThingsApi"),
        ("  Two\n lines ", "two_lines", "TwoLines"),
        ("3 things", "client_3_things", "Client3Things"),
        ("class", "class_client", "ClassClient"),
        ("Pydantic", "pydantic_client", "PydanticClient"),
        ("", "client", "ClientApi"),
        ("日本", "client", "ClientApi"),
    ],
)
def test_a_description_without_a_project(title: str, package: str, client: str) -> None:
    config = default_project(title)
    assert (config.package, config.client) == (package, client)
    assert "\n" not in config.title


def test_a_package_name_of_choice() -> None:
    config = default_project("Things API", "mine")
    assert (config.package, config.title) == ("mine", "Things API")
    with pytest.raises(SpecError, match="C505 /package"):
        default_project("Things API", "not-a-name")
