"""`Code`: only its functions make it, and whatever text they are given, the result is harmless."""

from __future__ import annotations

import ast
import html as html_escapes
import tomllib
from typing import TYPE_CHECKING

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from generator.emit.code import (
    Code,
    call,
    comment,
    distribution,
    docstring,
    dotted,
    html,
    identifier,
    imported,
    join,
    keyword_argument,
    literal,
    markdown,
    negative,
    subscript,
    toml,
    type_,
)

if TYPE_CHECKING:
    from collections.abc import Callable

TEXT = st.text(alphabet=st.characters() | st.sampled_from("\"'\\\n\r\t{}%#\x00\ud800"))
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | TEXT | st.binary(),
    lambda inner: st.lists(inner) | st.lists(inner).map(tuple) | st.dictionaries(st.text(), inner),
    max_leaves=8,
)


def test_nobody_makes_code_by_hand() -> None:
    with pytest.raises(TypeError):
        Code("import os")
    with pytest.raises(TypeError):
        type("Mine", (Code,), {})("import os")


@pytest.mark.parametrize("name", ["class", "None", "a-b", "1a", "", "é", "a b", "a.b", "a\n", "a;b"])
def test_identifier_refuses(name: str) -> None:
    for make in (identifier, lambda text: imported(text, "b"), lambda text: keyword_argument(text, literal(1))):
        with pytest.raises(ValueError, match="not a Python identifier"):
            make(name)


@pytest.mark.parametrize(
    "name",
    ["a.class", "a.b-c", "a b", "a..b", "a.", ".a..b"],
)
def test_dotted_refuses(name: str) -> None:
    for make in (dotted, call, subscript):
        with pytest.raises(ValueError, match="not a Python identifier"):
            make(name)


def test_names() -> None:
    assert identifier("class_") == "class_"
    assert dotted("..v1.models") == "..v1.models"
    assert imported("models", "v1_models") == "models as v1_models"
    assert call("a.b", literal(1), literal("x")) == 'a.b(1, "x")'
    assert subscript("list", identifier("int")) == "list[int]"
    assert keyword_argument("a", negative(literal(1))) == "a=-1"


@pytest.mark.parametrize(
    "make",
    [
        lambda text: type_(text),
        lambda text: negative(text),
        lambda text: keyword_argument("a", text),
        lambda text: join(", ", [text]),
        lambda text: call("a", text),
        lambda text: subscript("a", text),
    ],
)
def test_plain_text_is_refused(make: Callable[[str], Code]) -> None:
    with pytest.raises(TypeError):
        make("import os")


@pytest.mark.parametrize("separator", ["; ", "a", "\n#", "(", '"'])
def test_separators_are_few(separator: str) -> None:
    with pytest.raises(ValueError, match="not a separator"):
        join(separator, [])


@pytest.mark.parametrize("value", [bytearray(b"bytes"), [object()], {1}, object()])
def test_literal_refuses(value: object) -> None:
    with pytest.raises(TypeError, match="no literal"):
        literal(value)


@given(VALUES)
def test_a_literal_is_its_value(value: object) -> None:
    written = literal(value)
    assert isinstance(written, Code)
    assert written.isascii()
    assert ast.literal_eval(written) == value


@given(TEXT, st.sampled_from([0, 4, 8]))
@example('"', 4)
@example("\\", 4)
@example('a\n"', 4)
@example('a\n"""', 0)
@example('a """', 4)
@example('\\"""', 4)
def test_a_docstring_is_one_string(text: str, indent: int) -> None:
    written = docstring(text, indent)
    assert isinstance(written, Code)
    source = f"class A:\n    {written}\n" if indent else f"{written}\n"
    tree = ast.parse(source)
    body = tree.body[0].body if isinstance(tree.body[0], ast.ClassDef) else tree.body
    (only,) = body
    assert isinstance(only, ast.Expr)
    assert isinstance(only.value, ast.Constant)
    assert isinstance(only.value.value, str)
    kept = {char for char in text if char.isalnum()}
    assert kept <= set(only.value.value)


@given(TEXT)
def test_a_comment_is_one_line(text: str) -> None:
    written = comment(text)
    tree = ast.parse(f"x = 1  # {written}\n")
    assert len(tree.body) == 1


@given(TEXT)
@example('"\\\x00\x1b\x7f\n')
@example("\U0001f680")
def test_toml_is_its_text(text: str) -> None:
    loaded = tomllib.loads(f"a = {toml(text)}\n")
    assert list(loaded) == ["a"]
    assert {char for char in text if char.isalnum()} <= set(loaded["a"])


@given(TEXT)
def test_html_is_text(text: str) -> None:
    written = html(text)
    assert not set(written) & set("<>\"'")
    assert not {char for char in text if char.isalnum()} - set(html_escapes.unescape(written))


@given(TEXT)
def test_markdown_is_one_line_without_markup(text: str) -> None:
    written = markdown(text)
    assert "\n" not in written
    bare = written.replace("\\\\", "")
    assert all(bare[at - 1] == "\\" for at, char in enumerate(bare) if char in "`*_[]()<>{}#!|~&+-")


@pytest.mark.parametrize("name", ["", "a b", "-a", "a;rm", "a\n", "é"])
def test_distribution_refuses(name: str) -> None:
    with pytest.raises(ValueError, match="not the name of a distribution"):
        distribution(name)


def test_distribution() -> None:
    assert distribution("compute-ops.client_2") == "compute-ops.client_2"
