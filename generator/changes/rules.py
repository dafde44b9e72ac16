"""The table of rules: what each kind of change is called, and what it does to code that uses the client."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ..api.model import Usage
from .kinds import Kind
from .model import Effect

_WORST = (Effect.BREAKING, Effect.ADDITION, Effect.NEITHER)


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a change does, and why that is so."""

    effect: Effect
    why: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """One row of the table; `section` is the heading of a changelog (Keep a Changelog 1.1.0)."""

    says: str
    section: str
    request: Verdict
    response: Verdict

    def verdict(self, usage: Usage) -> Verdict:
        """What the change does where the thing travels this way; both ways are as bad as the worse of them."""
        match usage:
            case Usage.REQUEST:
                return self.request
            case Usage.RESPONSE:
                return self.response
            case Usage.BOTH:
                return min(self.request, self.response, key=lambda verdict: _WORST.index(verdict.effect))


def _rule(row: Mapping[str, Any]) -> Rule:
    def verdict(way: str) -> Verdict:
        effect, why = row["always"] if "always" in row else row[way]
        return Verdict(Effect(effect), why)

    section = row.get("section", "Changed")
    return Rule(says=row["says"], section=section, request=verdict("request"), response=verdict("response"))


RULES: Mapping[Kind, Rule] = {
    Kind(name): _rule(row)
    for name, row in tomllib.loads((Path(__file__).parent / "rules.toml").read_text(encoding="utf-8")).items()
}
