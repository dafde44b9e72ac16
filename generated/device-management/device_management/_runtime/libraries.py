"""The libraries that calls need, loaded by the first that asks, while the garbage collector stands still."""

from __future__ import annotations

from .garbage import still

__all__ = ["ValidationError"]

with still():
    import httpx2  # noqa: F401
    from pydantic import BaseModel, Field, TypeAdapter, ValidationError  # noqa: F401
