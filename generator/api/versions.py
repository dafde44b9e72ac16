"""Tag and path -> resource and version; the order of versions."""

from __future__ import annotations

import re

_VERSION = r"v[0-9]{1,9}(?:(?:alpha|beta)[0-9]{1,9})?"
_END_OF_TAG = re.compile(rf"\W({_VERSION})\W*\Z", re.IGNORECASE | re.ASCII)
_END_OF_SCHEMA = re.compile(rf"(?:[-_.\s]|(?<=[a-z])(?-i:(?=V)))({_VERSION})\Z", re.IGNORECASE | re.ASCII)
_WHOLE = re.compile(_VERSION, re.IGNORECASE | re.ASCII)


def is_version(text: str) -> bool:
    """Whether a text is the name of a version and nothing else."""
    return _WHOLE.fullmatch(text) is not None


def split_tag(tag: str) -> tuple[str, str | None]:
    """`groups - v1beta2` -> (`groups`, `v1beta2`); without a version the whole tag is the resource."""
    return _split(tag.strip(), _END_OF_TAG)


def path_version(path: str) -> str | None:
    """The first segment of a path that is a version, or None."""
    return next((part.lower() for part in path.split("/") if is_version(part)), None)


def after_version(path: str) -> tuple[str, ...]:
    """The segments of a path behind its version; all of them where it has none."""
    parts = [part for part in path.split("/") if part]
    for number, part in enumerate(parts):
        if is_version(part):
            return tuple(parts[number + 1 :])
    return tuple(parts)


def split_schema(name: str, versions: frozenset[str]) -> tuple[str, str | None]:
    """`groupResponse-v1beta3` -> (`groupResponse`, `v1beta3`), if the API has that version."""
    rest, version = _split(name, _END_OF_SCHEMA)
    return (rest, version) if version in versions else (name, None)


def _split(text: str, ending: re.Pattern[str]) -> tuple[str, str | None]:
    """A text without its version and the signs before it; whole where nothing would be left."""
    match = ending.search(text)
    end = match.start() if match else 0
    while end and not text[end - 1].isalnum():
        end -= 1
    return (text[:end], match[1].lower()) if match and end else (text, None)


def newest_first(version: str) -> tuple[int, int, int]:
    """Sort key: stable before beta before alpha, then the higher number first: v2 > v1 > v1beta3 > v1alpha1."""
    match = re.fullmatch(r"v([0-9]+)(?:(alpha|beta)([0-9]+))?", version)
    if match is None:
        raise ValueError(f"not a version: {version!r}")
    major, stage, minor = match.groups()
    return ({None: 0, "beta": 1, "alpha": 2}[stage], -int(major), -int(minor or 0))


def is_stable(version: str | None) -> bool:
    """Whether a version is neither beta nor alpha; what has no version is stable."""
    return version is None or newest_first(version)[0] == 0
