"""Classes that hold values, which a package has many of when it is loaded."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from dataclasses import dataclass as record
else:
    from dataclasses import dataclass, fields

    def record(cls: type | None = None, /, *, kw_only: bool = False, eq: bool = True, **_checked: bool) -> Any:
        """Do what ``dataclass`` does, in a fifth of the time: a first call makes forty such classes.

        It compiles ``__init__`` alone; the other methods are those below, for all classes. That a record is
        frozen, type checkers see to. What users make or keep (:class:`Retry`, :class:`ApiResponse` …) is a dataclass.
        """

        def made(cls: type) -> type:
            cls = dataclass(cls, kw_only=kw_only, repr=False, eq=False)
            cls.__repr__ = _repr
            if eq:
                cls.__eq__, cls.__hash__ = _eq, _hash
            return cls

        return made if cls is None else made(cls)

    def _repr(self: Any) -> str:
        shown = ", ".join(f"{one.name}={getattr(self, one.name)!r}" for one in fields(self) if one.repr)
        return f"{type(self).__qualname__}({shown})"

    def _eq(self: Any, other: object) -> bool:
        if type(other) is not type(self):
            return NotImplemented
        return all(getattr(self, one.name) == getattr(other, one.name) for one in fields(self) if one.compare)

    def _hash(self: Any) -> int:
        counted = [one for one in fields(self) if (one.compare if one.hash is None else one.hash)]
        return hash(tuple(getattr(self, one.name) for one in counted))


__all__ = ["record"]
