"""The next version of a package, by what changed (Semantic Versioning 2.0.0)."""

from __future__ import annotations

from .model import Bump

Version = tuple[int, int, int]


def next_version(version: Version, bump: Bump) -> Version:
    """The version after a release, for changes that ask for `bump`.

    Before 1.0.0 everything moves one place to the right: what would be major is minor, all else a patch. So a range
    such as `~=0.3.1` takes what does not break.
    """
    major, minor, patch = version
    if major == 0 and bump > Bump.PATCH:
        bump = Bump(bump - 1)
    match bump:
        case Bump.MAJOR:
            return (major + 1, 0, 0)
        case Bump.MINOR:
            return (major, minor + 1, 0)
        case Bump.PATCH:
            return (major, minor, patch + 1)
        case Bump.NONE:
            return version
