"""What goes wrong because a test has asked for it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

if TYPE_CHECKING:
    from .facts import Operation

Failure: TypeAlias = "int | Literal['connect', 'read', 'timeout']"
"""A status, or no answer: no connection, a connection that ends, or one on which nothing comes."""


@dataclass(slots=True, kw_only=True)
class Fault:
    """A failure that waits for requests; ``times`` is how many it still meets."""

    failure: Failure
    operation: str | None
    times: int
    retry_after: float | None
    body: Any

    def meets(self, operation: Operation | None) -> bool:
        """Tell whether a request of an operation is one of those."""
        return self.operation is None or (operation is not None and is_called(operation, self.operation))


class Faults:
    """The failures that wait."""

    def __init__(self) -> None:
        self._waiting: list[Fault] = []

    def add(self, fault: Fault) -> None:
        """Let one more wait."""
        self._waiting.append(fault)

    def take(self, operation: Operation | None) -> Fault | None:
        """Give what a request of an operation meets, the eldest first."""
        found = next((one for one in self._waiting if one.meets(operation)), None)
        if found is not None:
            found.times -= 1
            if found.times <= 0:
                self._waiting.remove(found)
        return found


def is_called(operation: Operation, name: str) -> bool:
    """Tell whether an operation goes by a name: ``v1.groups.create`` or ``POST /v1/groups``."""
    return name in (operation.name, operation.key)
