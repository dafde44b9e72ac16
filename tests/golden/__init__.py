"""The machinery of `tests/cases`: generate, compare, list, call."""
