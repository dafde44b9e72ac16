"""What a download changes in a description, counted: operations, schemas and prose."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

_METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """The names that are new, gone, and there as before with other content; sorted."""

    added: tuple[str, ...]
    removed: tuple[str, ...]
    changed: tuple[str, ...]

    def __bool__(self) -> bool:
        return bool(self.added or self.removed or self.changed)


def difference(old: Mapping[str, Any], new: Mapping[str, Any]) -> Difference:
    """What differs between two maps."""
    return Difference(
        added=tuple(sorted(new.keys() - old.keys())),
        removed=tuple(sorted(old.keys() - new.keys())),
        changed=tuple(sorted(key for key in new.keys() & old.keys() if new[key] != old[key])),
    )


def operations(data: Mapping[str, Any]) -> dict[str, Any]:
    """The operations of a description, such as `GET /things`, each with what its path says for all."""
    return dict(_operations(_object(data.get("paths"))))


def _operations(paths: Mapping[str, Any]) -> Iterator[tuple[str, Any]]:
    for path, item in paths.items():
        shared = {key: value for key, value in _object(item).items() if key not in _METHODS}
        for method in _METHODS:
            if method in _object(item):
                yield f"{method.upper()} {path}", (shared, item[method])


def schemas(data: Mapping[str, Any]) -> dict[str, Any]:
    """The shared schemas of a description by name."""
    return dict(_object(_object(data.get("components")).get("schemas")))


def _object(value: Any) -> Mapping[str, Any]:
    return value if isinstance(value, Mapping) else {}
