"""Where a comparison stands: what every change made there has in common."""

from __future__ import annotations

from dataclasses import dataclass, replace

from ..api.model import Usage
from .kinds import Kind
from .model import Change, Spot, Subject
from .rules import RULES

NO_DATE = "without a date"
"""How a thing is deprecated of which no more is told."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Scene:
    """The thing that is compared: what it is, which way it travels, where it is, and for which operations."""

    subject: Subject
    stable: bool
    usage: Usage = Usage.BOTH
    version: str | None = None
    resource: str | None = None
    old: Spot | None = None
    new: Spot | None = None
    operations: tuple[str, ...] = ()

    def change(self, kind: Kind, old: str = "", new: str = "") -> Change:
        """A change of this thing, with what the rules say of it; `old` and `new` are terms of its sentence."""
        rule = RULES[kind]
        verdict = rule.verdict(self.usage)
        spot = self.new or self.old
        return Change(
            kind=kind,
            subject=self.subject,
            effect=verdict.effect,
            says=rule.says,
            terms={"it": spot.python if spot else "", "old": old, "new": new},
            why=verdict.why,
            stable=self.stable,
            version=self.version,
            resource=self.resource,
            old=self.old,
            new=self.new,
            operations=self.operations,
        )

    def at(self, subject: Subject, usage: Usage, old: Spot | None, new: Spot | None) -> Scene:
        """A part of this thing."""
        return replace(self, subject=subject, usage=usage, old=old, new=new)
