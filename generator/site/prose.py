"""Descriptions as paragraphs of a page."""

from __future__ import annotations

import re

from ..emit.code import Code, join, page_prose


def paragraphs(text: str) -> tuple[Code, ...]:
    """What blank lines separate."""
    return tuple(page_prose(part) for part in re.split(r"\n\s*\n", text.strip()) if part.strip())


def cell(text: str, more: Code | None = None) -> Code:
    """Text in a cell of a table, and what else there is to say of it."""
    return join(" ", (part for part in (page_prose(text) if text.strip() else None, more) if part))
