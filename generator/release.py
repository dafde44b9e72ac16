"""A release of a generated package: its version, and `client.toml` with it."""

from __future__ import annotations

import re

import tomlkit

from .changes import Bump, next_version

_PLAIN = re.compile(r"(0|[1-9][0-9]*)\.(0|[1-9][0-9]*)\.(0|[1-9][0-9]*)")


class ReleaseError(Exception):
    """There is no telling what the next version is."""


def version_to_release(written: str, released: str | None, bump: Bump) -> str | None:
    """The version to release, where `written` is what `client.toml` says; None where there is nothing to release.

    The first release is of the version that is written. Later ones are of the version that follows from the changes,
    or of the written one where that is higher: who wants more than the changes ask for writes it there. Raises
    ReleaseError for a version that is not three numbers (Semantic Versioning 2.0.0, section 2).
    """
    mine = _numbers(written)
    if released is None:
        return written
    last = _numbers(released)
    if bump is Bump.NONE and mine <= last:
        return None
    return ".".join(map(str, max(mine, next_version(last, bump))))


def _numbers(version: str) -> tuple[int, int, int]:
    if not (found := _PLAIN.fullmatch(version)):
        raise ReleaseError(f'"{version}" is not three numbers such as 1.2.0: write the version to release by hand')
    return int(found[1]), int(found[2]), int(found[3])


def with_version(client_toml: str, version: str) -> str:
    """The text of a `client.toml` with another version; comments and format stay."""
    document = tomlkit.parse(client_toml)
    if "version" in document:
        document["version"] = version
        return tomlkit.dumps(document)
    return f'version = "{version}"\n{client_toml}'
