"""Models of `rules`.

Made by comgen, not to be edited.
"""

from enum import StrEnum
from typing import Literal

from typing_extensions import TypeAliasType

from .._runtime.model import Model, Open


class RuleActionHook(Model):
    kind: Literal["hook"] | str = "hook"
    url: str


class RuleActionMail(Model):
    to: str


class RuleActionWithSeconds(Model):
    seconds: int


class RuleWhenString(StrEnum):
    NOW = "now"
    LATER = "later"


class RuleWhenWithAt(Model):
    at: str


RuleAction = TypeAliasType("RuleAction", RuleActionMail | RuleActionHook | RuleActionWithSeconds)


RuleWhen = TypeAliasType("RuleWhen", Open[RuleWhenString] | RuleWhenWithAt)


class Rule(Model):
    action: RuleAction | None = None
    when: RuleWhen | None = None
