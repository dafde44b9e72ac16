"""Reading and parsing: what a text must be, and where its parts stand."""

# pyright: basic
from __future__ import annotations

import io
import json
from hashlib import sha256
from types import SimpleNamespace
from typing import TYPE_CHECKING

import pytest

from generator.diagnostics import SpecError
from generator.loader import canonical, parse, read_source
from generator.loader.source import parse_overlay

from .support import COM, source, told

if TYPE_CHECKING:
    from pathlib import Path


def faults(text: str) -> list[str]:
    with pytest.raises(SpecError) as raised:
        parse(source(text))
    return [f"{one.location} {one.code} {one.pointer}: {one.message}" for one in raised.value.diagnostics]


def test_reads_a_file_with_its_digest(tmp_path: Path) -> None:
    content = '\ufeff{"a": "é"}'.encode()
    (tmp_path / "a.json").write_bytes(content)
    read = read_source(tmp_path / "a.json")
    assert read.text == '{"a": "é"}'
    assert read.sha256 == sha256(content).hexdigest()
    assert read.file == (tmp_path / "a.json").as_posix()


def test_reads_standard_input(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", SimpleNamespace(buffer=io.BytesIO(b'{"a": 1}')))
    read = read_source("-")
    assert (read.file, parse(read).data) == ("<stdin>", {"a": 1})


@pytest.mark.parametrize("name", ["nothing.json", ".", "nul\0byte"])
def test_what_cannot_be_read_is_a_diagnostic(tmp_path: Path, name: str) -> None:
    with pytest.raises(SpecError) as raised:
        read_source(f"{tmp_path}/{name}")
    assert told(raised.value.diagnostics) == [("C001", "")]


def test_other_encodings_are_refused_with_their_line(tmp_path: Path) -> None:
    (tmp_path / "a.json").write_bytes('{\n"a": "é"}'.encode("latin-1"))
    with pytest.raises(SpecError) as raised:
        read_source(tmp_path / "a.json")
    (fault,) = raised.value.diagnostics
    assert (fault.code, fault.location.line) == ("C002", 2)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", ["spec.json:1:1 C003 : the document is empty"]),
        (
            '{"a": 1,\n  }',
            ["spec.json:1:8 C003 : not valid JSON: illegal trailing comma before end of object"],
        ),
        ('{"a": NaN}', ["spec.json:1:2 C003 /a: NaN is not a JSON value"]),
        ("[-Infinity, 1e999]", ["C003 /0", "C003 /1"]),
        ('{"a": "\\ud800"}', ["spec.json:1:2 C003 /a: half of a surrogate pair is not a character"]),
        ('{"\\udc00": 1}', ["C003"]),
        ("1" * 5000, ["C003 : a number has too many digits"]),
        ('{"a": {"b": 1,\n "b": 2}}', ["spec.json:2:2 C004 /a/b: the key is here twice, first in line 1"]),
        ("[]", ["C005 : the document must be an object"]),
        ("[" * 100_000, ["C006"]),
        ('{"a":' + "[" * 150 + "]" * 150 + "}", ["C006 : nested deeper than 100 levels"]),
    ],
)
def test_faults_of_the_text(text: str, expected: list[str]) -> None:
    found = faults(text)
    assert len(found) == len(expected)
    # Pythons differ in the words for a trailing comma.
    for one, wanted in zip(found, expected, strict=True):
        assert wanted.partition(": not valid JSON")[0].split(" ", 1)[-1] in one


def test_all_faults_of_a_text_are_told_at_once() -> None:
    assert len(faults('{"a": NaN, "b": {"c": 1, "c": Infinity}, "a": 2}')) == 4


def test_a_valid_surrogate_pair_is_a_character() -> None:
    assert parse(source('{"a": "\\ud83d\\ude00"}')).data == {"a": "😀"}


def test_yaml_gets_a_hint() -> None:
    with pytest.raises(SpecError, match=r"a file whose name ends in \.yaml"):
        parse(source("openapi: 3.1.0"))


@pytest.mark.parametrize(
    ("pointer", "line", "column"),
    [
        ("", 1, 1),
        ("/a", 2, 2),
        ("/a/1", 4, 4),
        ("/a/1/x", 4, 5),
        ("/a~1b~0c", 5, 2),
        ("/a~1b~0c/added/deep", 5, 2),
        ("/nothing", 1, 1),
        ("/a/7", 2, 2),
    ],
)
def test_locations(pointer: str, line: int, column: int) -> None:
    text = '{\n "a": [\n   "é, {\\" }",\n   {"x": -1.5e3}],\n "a/b~c": {}}'
    location = parse(source(text)).locate(pointer)
    assert (location.file, location.line, location.column) == ("spec.json", line, column)


def test_every_place_of_the_real_file_is_found() -> None:
    text = COM.read_text()
    document = parse(read_source(COM))
    lines = text.splitlines()
    place = "/paths/~1compute-ops-mgmt~1v1~1groups/get/parameters/0"
    location = document.locate(place)
    assert lines[(location.line or 0) - 1].strip() == "{"
    assert canonical(document.data) == text


def test_canonical_is_sorted_and_ascii() -> None:
    assert canonical({"b": [1], "a": "é"}) == '{\n "a": "\\u00e9",\n "b": [\n  1\n ]\n}\n'


# YAML, which overlays may be written in -----------------------------------------------------------


def test_yaml_is_read_as_json_data() -> None:
    text = "a: 2024-01-01\nyes: no\n200: '1'\nn: ~\nf: 1.5\ni: -3\nt: true\ne:\nl: [1, 1e2, 0x10]\nb: |\n  1\n"
    assert parse_overlay(source(text)).data == {
        "a": "2024-01-01",
        "yes": "no",
        "200": "1",
        "n": None,
        "f": 1.5,
        "i": -3,
        "t": True,
        "e": None,
        "l": [1, 100.0, 16],
        "b": "1\n",
    }


def test_yaml_places() -> None:
    overlay = parse_overlay(source("# first\na:\n  - b: 1\n    c: 2\n", "o.yaml"))
    assert [str(overlay.locate(place)) for place in ("", "/a", "/a/0", "/a/0/c")] == [
        *("o.yaml:2:1", "o.yaml:2:1", "o.yaml:3:5", "o.yaml:4:5"),
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a: [", ("C003", 2)),
        ("a: 1\nb: 2\na: 3", ("C004", 3)),
        ("a: &x 1\nb: *y", ("C003", 2)),
        ("a: &x [*x]", ("C003", 1)),
        ("? [1]\n: 2", ("C003", 1)),
        ("- 1", ("C005", 1)),
        ("# nothing", ("C003", 1)),
        ("a: 1\n---\nb: 2", ("C003", 2)),
        ("a: 1\nb: 1e999", ("C003", 2)),
        ("a: \x01", ("C003", 1)),
        ("[" * 5000, ("C006", 1)),
    ],
)
def test_faults_of_yaml(text: str, expected: tuple[str, int]) -> None:
    with pytest.raises(SpecError) as raised:
        parse_overlay(source(text))
    assert [(one.code, one.location.line) for one in raised.value.diagnostics] == [expected]


@pytest.mark.parametrize(
    ("text", "data"),
    [
        ("a: &x {b: 1}\nc: [*x, *x]", {"a": {"b": 1}, "c": [{"b": 1}, {"b": 1}]}),
        ("a: &x {b: 1, c: 2}\nd: {<<: *x, c: 3}", {"a": {"b": 1, "c": 2}, "d": {"b": 1, "c": 3}}),
        ("a: &x {b: 1}\ne: &y {b: 2, f: 3}\nd:\n  <<: [*x, *y]", {
            "a": {"b": 1}, "e": {"b": 2, "f": 3}, "d": {"b": 1, "f": 3},
        }),
        ("a: &k b\n*k : 1", {"a": "b", "b": 1}),
        ('"<<": 1', {"<<": 1}),
        ("a: !!str 1\nb: !!int '2'\nc: !!timestamp 2020-01-01", {"a": "1", "b": 2, "c": "2020-01-01"}),
        ("on: off\n1.0: y\n日本: 😀", {"on": "off", "1.0": "y", "日本": "😀"}),
        ("{a: 1, b: [x, 'y']}", {"a": 1, "b": ["x", "y"]}),
    ],
)  # fmt: skip
def test_yaml_descriptions(text: str, data: object) -> None:
    assert parse(source(text, "spec.yaml")).data == data


def _bomb(levels: int) -> str:
    lines = ["a0: &a0 [lol, lol, lol, lol, lol, lol, lol, lol, lol]"]
    lines += [f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]" for n in range(1, levels)]
    return "\n".join(lines)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (_bomb(9), ("C007", 6)),
        (f"a: &a '{'x' * 100_000}'\nb: [{', '.join(['*a'] * 50)}]", ("C007", 2)),
        ("a0: &a0 [1]\n" + "\n".join(f"a{n}: &a{n} [*a{n - 1}]" for n in range(1, 200)), ("C006", 99)),
        ("a: !!python/object/apply:os.system [x]", ("C003", 1)),
        ("a: !!binary aGk=", ("C003", 1)),
        ("a: .nan", ("C003", 1)),
        ("a: {<<: 1}", ("C003", 1)),
        ("<!DOCTYPE html>", ("C003", 1)),
        ("just words", ("C005", 1)),
    ],
)
def test_yaml_that_is_refused(text: str, expected: tuple[str, int]) -> None:
    with pytest.raises(SpecError) as raised:
        parse(source(text, "spec.yaml"))
    assert [(one.code, one.location.line) for one in raised.value.diagnostics] == [expected]


def test_a_file_may_be_too_large(tmp_path: Path) -> None:
    (tmp_path / "a.json").write_text('{"a": 1}')
    assert read_source(tmp_path / "a.json", 8).text == '{"a": 1}'
    with pytest.raises(SpecError) as raised:
        read_source(tmp_path / "a.json", 7)
    assert told(raised.value.diagnostics) == [("C008", "")]


def test_an_overlay_may_be_json() -> None:
    assert parse_overlay(source(json.dumps({"overlay": "1.0.0"}))).data == {"overlay": "1.0.0"}
