"""Models that belong to no version."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .files import (
        FilesCreateRequest as FilesCreateRequest,
        FilesCreateRequestAbout as FilesCreateRequestAbout,
    )

__all__ = ("FilesCreateRequest", "FilesCreateRequestAbout")

__getattr__, __dir__ = lazy(__name__, {"FilesCreateRequest": ".files", "FilesCreateRequestAbout": ".files"})
