"""Models that belong to no version."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .rules import (
        Rule as Rule,
        RuleAction as RuleAction,
        RuleActionHook as RuleActionHook,
        RuleActionMail as RuleActionMail,
        RuleActionWithSeconds as RuleActionWithSeconds,
        RuleWhen as RuleWhen,
        RuleWhenString as RuleWhenString,
        RuleWhenWithAt as RuleWhenWithAt,
    )

__all__ = (
    "Rule",
    "RuleAction",
    "RuleActionHook",
    "RuleActionMail",
    "RuleActionWithSeconds",
    "RuleWhen",
    "RuleWhenString",
    "RuleWhenWithAt",
)

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Rule": ".rules",
        "RuleAction": ".rules",
        "RuleActionHook": ".rules",
        "RuleActionMail": ".rules",
        "RuleActionWithSeconds": ".rules",
        "RuleWhen": ".rules",
        "RuleWhenString": ".rules",
        "RuleWhenWithAt": ".rules",
    },
)
