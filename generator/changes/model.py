"""What a comparison gives: changes, what each means for who uses the client, and the version bump it asks for."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import IntEnum, StrEnum
from typing import Any

from ..api.model import Api, Normalized
from .kinds import Kind


class Bump(IntEnum):
    """Which part of a version a change raises (Semantic Versioning 2.0.0), the least first."""

    NONE = 0
    PATCH = 1
    MINOR = 2
    MAJOR = 3

    def __str__(self) -> str:
        return self.name.lower()


class Effect(StrEnum):
    """What a change does to code that uses the client: it breaks some, it adds something, or neither."""

    BREAKING = "breaking"
    ADDITION = "addition"
    NEITHER = "neither"


class Subject(StrEnum):
    """What kind of thing a change is about."""

    API = "api"
    VERSION = "version"
    RESOURCE = "resource"
    OPERATION = "operation"
    ARGUMENT = "argument"
    RESULT = "result"
    ERROR = "error"
    MODEL = "model"
    FIELD = "field"
    VALUE = "value"


class Word(StrEnum):
    """The kinds of prose."""

    DESCRIPTION = "description"
    SUMMARY = "summary"
    EXAMPLE = "example"


@dataclass(frozen=True, slots=True, kw_only=True)
class Prose:
    """What one object of a document says to people: its pointer and its texts by their kind."""

    pointer: str
    texts: Mapping[Word, str] = field(hash=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Edition:
    """One of two things to compare.

    `document` is what the API was built from; `prose` what it said to people when it came, by a key that neither the
    order of keys nor that of parameters changes; `stable` are the versions whose promises hold until the next major
    version (None is a document without versions), and `order` sorts versions from the newest to the oldest.
    """

    name: str
    api: Api
    normalized: Normalized
    document: Mapping[str, Any] = field(hash=False)
    prose: Mapping[tuple[str, ...], Prose] = field(hash=False)
    stable: frozenset[str | None]
    order: Mapping[str | None, tuple[int, ...]] = field(hash=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Spot:
    """Where a change is in one edition: a JSON Pointer (RFC 6901), and what leads to it in the client."""

    pointer: str
    python: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """One difference.

    `says` is a sentence with the places `{it}`, `{old}` and `{new}`, for which `terms` has what stands there: names
    and types, or further words where the place is `{old!s}`. `bump` follows from the effect and from whether it is
    `stable`. `operations` are the Python names of the operations that it concerns; `version` and `resource` tell where
    it belongs.
    """

    kind: Kind
    subject: Subject
    effect: Effect
    says: str
    terms: Mapping[str, str] = field(hash=False)
    why: str
    stable: bool
    version: str | None
    resource: str | None
    old: Spot | None
    new: Spot | None
    operations: tuple[str, ...] = ()

    @property
    def breaking(self) -> bool:
        """Whether code that worked may fail."""
        return self.effect is Effect.BREAKING

    @property
    def bump_if_stable(self) -> Bump:
        """The bump that it would ask for in a stable version."""
        return {Effect.BREAKING: Bump.MAJOR, Effect.ADDITION: Bump.MINOR, Effect.NEITHER: Bump.PATCH}[self.effect]

    @property
    def bump(self) -> Bump:
        """The bump that it asks for: what is not stable asks for no major version."""
        return self.bump_if_stable if self.stable else min(self.bump_if_stable, Bump.MINOR)

    @property
    def homes(self) -> frozenset[str]:
        """What leads to the resources that it concerns, such as `v1.groups`."""
        told = {".".join(filter(None, (self.version, self.resource)))} if self.resource else set[str]()
        return frozenset({*told, *(name.rpartition(".")[0] for name in self.operations)})

    @property
    def what(self) -> str:
        """The sentence as plain text."""
        return self.says.format(**self.terms)


@dataclass(frozen=True, slots=True, kw_only=True)
class Home:
    """A resource at one version, and what leads to it in the client."""

    version: str | None
    resource: str
    python: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ProseChange:
    """A text for people that was added, removed or written anew; only where it stands is told."""

    word: Word
    pointer: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """Everything that differs between two editions, which go by their names.

    Changes are in the order of versions, resources and effects; `homes` are all resources of both editions.
    """

    old: str
    new: str
    homes: tuple[Home, ...]
    changes: tuple[Change, ...]
    prose: tuple[ProseChange, ...]

    @property
    def breaking(self) -> int:
        """How many changes are breaking."""
        return sum(change.breaking for change in self.changes)

    @property
    def bump(self) -> Bump:
        """The greatest bump that a change asks for; new words alone are a patch."""
        least = Bump.PATCH if self.prose else Bump.NONE
        return max((change.bump for change in self.changes), default=least)

    @property
    def bump_if_stable(self) -> Bump:
        """The same if every version were stable."""
        least = Bump.PATCH if self.prose else Bump.NONE
        return max((change.bump_if_stable for change in self.changes), default=least)
