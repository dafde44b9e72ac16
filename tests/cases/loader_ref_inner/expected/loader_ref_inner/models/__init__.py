"""Models that belong to no version."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .common import Backup as Backup
    from .servers import Server as Server, ServerHost as ServerHost

__all__ = ("Backup", "Server", "ServerHost")

__getattr__, __dir__ = lazy(__name__, {"Backup": ".common", "Server": ".servers", "ServerHost": ".servers"})
