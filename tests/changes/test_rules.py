"""The table of rules, and the documentation that shows it."""

from __future__ import annotations

import re
import string
from pathlib import Path

import pytest

from generator.api.model import Usage
from generator.changes import RULES, Effect, Kind
from generator.emit.code import words

DOCS = Path(__file__).resolve().parents[2] / "docs" / "versioning.md"
BUMPS = {Effect.BREAKING: "major", Effect.ADDITION: "minor", Effect.NEITHER: "patch"}
SECTIONS = {"Added", "Changed", "Deprecated", "Removed"}


def test_the_documentation_shows_every_rule() -> None:
    bump = "(major|minor|patch)"
    rows = re.findall(rf"^\| `([a-z-]+)` \| {bump} \| {bump} \| (.*) \|$", DOCS.read_text("utf-8"), re.MULTILINE)
    expected = []
    for kind, rule in RULES.items():
        sent, received = rule.request, rule.response
        why = sent.why if sent == received else f"sent: {sent.why}; received: {received.why}"
        expected.append((kind, BUMPS[sent.effect], BUMPS[received.effect], why))
    assert rows == expected


@pytest.mark.parametrize("kind", Kind)
def test_a_rule_is_made_of_plain_words(kind: Kind) -> None:
    rule = RULES[kind]
    assert rule.section in SECTIONS
    for why in (rule.request.why, rule.response.why):
        assert words(why)
        assert why[0].islower()
        assert not why.endswith(".")
    for text, place, _, _ in string.Formatter().parse(rule.says):
        assert words(text) == text
        assert place in ("it", "old", "new", None)


def test_both_ways_is_the_worse() -> None:
    rule = RULES[Kind.TYPE_WIDENED]
    assert [rule.verdict(usage).effect for usage in Usage] == [Effect.ADDITION, Effect.BREAKING, Effect.BREAKING]
