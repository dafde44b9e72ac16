"""`Code`: only its functions make it, and whatever text they are given, the result is harmless."""

from __future__ import annotations

import ast
import html as html_escapes
import json
import re
import shlex
import tomllib
from typing import TYPE_CHECKING

import markdown as html_of_page
import pytest
import yaml as read_yaml
from hypothesis import example, given
from hypothesis import strategies as st

from generator.emit.code import (
    Code,
    anchor,
    call,
    code_block,
    comment,
    distribution,
    docstring,
    dotted,
    html,
    identifier,
    imported,
    join,
    keyword_argument,
    link,
    literal,
    markdown,
    negative,
    page_code,
    page_prose,
    page_text,
    shell,
    shell_json,
    shell_variable,
    subscript,
    toml,
    type_,
    yaml,
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


PAGE = ("attr_list", "tables", "footnotes", "def_list", "abbr", "admonition", "pymdownx.superfences")
PAGE += ("pymdownx.blocks.tab", "pymdownx.blocks.admonition", "pymdownx.tabbed", "pymdownx.magiclink", "pymdownx.tilde")


@given(TEXT)
@example("1. a")
@example("--8<-- 'a'")
@example("/// tab | a")
@example("!!! note")
@example("=== 'a'")
@example("{: #a onclick=a }")
@example(": a")
@example("*[HTML]: a")
@example("&lt;b&gt; http://a.b a@b.example :smile: ~~a~~ | a")
@example("`a` ``b`` `|` `<b>`")
def test_text_of_a_page_is_text(text: str) -> None:
    """Whatever a page is extended with: as a paragraph and in a cell there is nothing but the text, and code."""
    for write, tags in ((page_text, set()), (page_prose, {"code"}), (page_code, {"code"})):
        written = write(text)
        assert "\n" not in written
        for around in (f"x\n\n{written}\n\nx", f"| a | b |\n|---|---|\n| x {written} | b |\n"):
            page = html_of_page.markdown(around, extensions=PAGE)
            assert set(re.findall(r"<(\w+)", page)) <= {"p", "table", "thead", "tbody", "tr", "th", "td", *tags}
            assert page.count("<td") in (0, 2)
            shown = html_escapes.unescape(re.sub(r"<[^>]*>", "", page))
            assert {char for char in text if char.isalnum()} <= set(shown)


@given(TEXT)
@example("```\n<script>")
@example("    ```\n~~~")
def test_a_block_of_code_ends_where_it_should(text: str) -> None:
    page = html_of_page.markdown(f"{code_block('text', text)}\n\nend", extensions=["pymdownx.superfences"])
    assert set(re.findall(r"<(\w+)", page)) <= {"div", "pre", "span", "code", "p"}
    assert page.endswith("<p>end</p>")


@given(TEXT)
@example("\x85")
@example("$(touch owned) `touch owned` $HOME !! ' \" \\")
def test_a_word_of_a_command_line_is_one_word(text: str) -> None:
    assert len(shlex.split(shell(text))) == 1
    (written,) = shlex.split(shell_json({text: [text]}))
    assert json.loads(written) == {text: [text]}
    (word,) = shlex.split(shell_variable(text, "TOKEN"))
    assert word.endswith("$TOKEN")


@pytest.mark.parametrize("target", ["https://a.example", "//a.example", "javascript:a", "a.md#b c", "a.md) b", "a\n"])
def test_a_link_stays_on_the_site(target: str) -> None:
    with pytest.raises(ValueError, match="not a place of the site"):
        link(page_code("a"), target)


@pytest.mark.parametrize("name", ["", "a b", "a}", "a\n", "é"])
def test_anchors_are_plain(name: str) -> None:
    with pytest.raises(ValueError, match="not an anchor"):
        anchor(name)


@given(TEXT)
def test_a_scalar_of_yaml_is_its_text(text: str) -> None:
    loaded = read_yaml.safe_load(f"a: {yaml(text)}\n")
    assert list(loaded) == ["a"]
    assert {char for char in text if char.isalnum()} <= set(loaded["a"])


@pytest.mark.parametrize("name", ["", "a b", "-a", "a;rm", "a\n", "é"])
def test_distribution_refuses(name: str) -> None:
    with pytest.raises(ValueError, match="not the name of a distribution"):
        distribution(name)


def test_distribution() -> None:
    assert distribution("compute-ops.client_2") == "compute-ops.client_2"
