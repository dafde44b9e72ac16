"""A comparison as an entry of the changelog of a generated package (Keep a Changelog 1.1.0)."""

from __future__ import annotations

import re
from datetime import date

from ..changes import RULES, Change, Comparison
from ..emit.code import code_span, markdown
from .page import sentence

_SECTIONS = ("Added", "Changed", "Deprecated", "Removed")
_HEAD = """# Changelog

The format is that of [Keep a Changelog](https://keepachangelog.com/en/1.1.0/); versions follow
[Semantic Versioning](https://semver.org/).
"""


def changelog_entry(version: str, day: date, comparison: Comparison | None) -> str:
    """What changed in a version; without a comparison it is the first."""
    lines = [f"## {version} - {day.isoformat()}", ""]
    if comparison is None:
        lines += ["The first release.", ""]
    else:
        for section in _SECTIONS:
            if found := [change for change in comparison.changes if RULES[change.kind].section == section]:
                lines += [f"### {section}", *map(_item, sorted(found, key=_breaking_first)), ""]
        if not comparison.changes:
            lines += ["No change of the API.", ""]
        elif comparison.prose:
            lines += ["Documentation was revised.", ""]
    return "\n".join(lines)


def with_entry(changelog: str | None, entry: str) -> str:
    """A changelog with a new entry above the older ones, or in place of one of the same version; None is made."""
    text = _HEAD if changelog is None else changelog
    version = re.escape(entry.split(" ", 2)[1])
    text = re.sub(rf"^## \[?{version}\]?(?: .*)?\n(?:(?!## ).*\n?)*", "", text, flags=re.MULTILINE)
    first = re.search(r"^## (?!\[?unreleased\b)", text, re.MULTILINE | re.IGNORECASE)
    at = first.start() if first else len(text)
    above = text[:at].rstrip("\n")
    return "\n\n".join(filter(None, (above, entry.rstrip("\n"), text[at:].rstrip("\n")))) + "\n"


def _item(change: Change) -> str:
    told = sentence(change, markdown, code_span)
    return f"- **Breaking:** {told}; {change.why}." if change.breaking else f"- {told}."


def _breaking_first(change: Change) -> bool:
    return not change.breaking
