"""Patterns: what the client's engine can read of what ECMA-262 allows (JSON Schema Validation, section 6.3.3).

The engine is that of pydantic: it takes time in proportion to the text, whatever the pattern is, so that no
description can make a client hang; it has no look-around and no back-references.
"""

from __future__ import annotations

from functools import cache

from pydantic_core import SchemaError, SchemaValidator, core_schema


@cache
def unreadable(pattern: str) -> str | None:
    """Why a client cannot check a pattern; None where it can."""
    try:
        SchemaValidator(core_schema.str_schema(pattern=pattern))
    except SchemaError as error:
        lines = [line for line in str(error).splitlines() if line.strip(" ^")]
        return lines[-1].strip().removeprefix("error: ") if lines else "it is not a regular expression"
    return None
