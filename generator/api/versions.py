"""Tag and path -> resource and version; the order of versions."""

from __future__ import annotations

import re

_VERSION = r"v\d+(?:(?:alpha|beta)\d+)?"
_TAG = re.compile(rf"(?P<resource>.*\w)\W+(?P<version>{_VERSION})\W*", re.IGNORECASE)
_SEGMENT = re.compile(_VERSION, re.IGNORECASE)
_SCHEMA = re.compile(rf"(?P<name>.*\w)(?:[-_.\s]+|(?<=[a-z])(?=V))(?P<version>{_VERSION})", re.IGNORECASE)


def split_tag(tag: str) -> tuple[str, str | None]:
    """`groups - v1beta2` -> (`groups`, `v1beta2`); without a version the whole tag is the resource."""
    match = _TAG.fullmatch(tag.strip())
    return (match["resource"], match["version"].lower()) if match else (tag.strip(), None)


def path_version(path: str) -> str | None:
    """The first segment of a path that is a version, or None."""
    return next((part.lower() for part in path.split("/") if _SEGMENT.fullmatch(part)), None)


def after_version(path: str) -> tuple[str, ...]:
    """The segments of a path behind its version; all of them where it has none."""
    parts = [part for part in path.split("/") if part]
    for number, part in enumerate(parts):
        if _SEGMENT.fullmatch(part):
            return tuple(parts[number + 1 :])
    return tuple(parts)


def split_schema(name: str, versions: frozenset[str]) -> tuple[str, str | None]:
    """`groupResponse-v1beta3` -> (`groupResponse`, `v1beta3`), if the API has that version."""
    match = _SCHEMA.fullmatch(name)
    if match and match["version"].lower() in versions:
        return match["name"], match["version"].lower()
    return name, None


def newest_first(version: str) -> tuple[int, int, int]:
    """Sort key: stable before beta before alpha, then the higher number first: v2 > v1 > v1beta3 > v1alpha1."""
    match = re.fullmatch(r"v(\d+)(?:(alpha|beta)(\d+))?", version)
    if match is None:
        raise ValueError(f"not a version: {version!r}")
    major, stage, minor = match.groups()
    return ({None: 0, "beta": 1, "alpha": 2}[stage], -int(major), -int(minor or 0))
