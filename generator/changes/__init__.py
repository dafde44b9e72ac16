"""Two editions of an API -> what changed for code that uses the client, and the version bump it asks for."""

from .compare import compare
from .kinds import Kind
from .model import Bump, Change, Comparison, Edition, Effect, Home, Prose, ProseChange, Spot, Subject, Word
from .rules import RULES
from .semver import next_version

__all__ = [
    "RULES",
    "Bump",
    "Change",
    "Comparison",
    "Edition",
    "Effect",
    "Home",
    "Kind",
    "Prose",
    "ProseChange",
    "Spot",
    "Subject",
    "Word",
    "compare",
    "next_version",
]
