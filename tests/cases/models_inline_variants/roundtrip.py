"""Inline variants of a union are called by a title, a constant, or a property that only they have."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.golden.wire import Wire


def check(wire: Wire) -> None:
    models = wire.models()
    wire.answers({"action": {"seconds": 5}, "when": {"at": "noon"}}, status=201)
    rule = wire.client.rules.create({"action": {"to": "a@b"}, "when": "now"})
    assert wire.sent.json == {"action": {"to": "a@b"}, "when": "now"}
    assert type(rule.action) is models.RuleActionWithSeconds
    assert type(rule.when) is models.RuleWhenWithAt
    assert type(models.Rule(action={"kind": "hook", "url": "u"}).action) is models.RuleActionHook
    assert type(models.Rule(action={"to": "t"}).action) is models.RuleActionMail
