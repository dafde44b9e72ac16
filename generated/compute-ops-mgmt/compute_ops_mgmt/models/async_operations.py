"""Models of `async_operations`; made by comgen, not to be edited."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

from pydantic import AwareDatetime, Field

from .._runtime.model import Model


class AsyncOperationResults(Model):
    resource_uri: Annotated[str, Field(alias="resourceUri")]


class AsyncOperationState(StrEnum):
    INITIALIZED = "INITIALIZED"
    RUNNING = "RUNNING"
    PAUSED = "PAUSED"
    TIMEDOUT = "TIMEDOUT"
    SUCCEEDED = "SUCCEEDED"
    FAILED = "FAILED"
    CANCELLED = "CANCELLED"


class AsyncOperationType(StrEnum):
    UNKNOWN = "UNKNOWN"
    INTERNAL_ASYNC_OPERATION = "INTERNAL_ASYNC_OPERATION"
    SUSTAINABILITY_METRICS_COLLECTION = "SUSTAINABILITY_METRICS_COLLECTION"
    ADD_DEVICE_TO_GROUP = "ADD_DEVICE_TO_GROUP"
    REMOVE_DEVICE_FROM_GROUP = "REMOVE_DEVICE_FROM_GROUP"


class LogMessages(Model):
    message: str
    timestamp: AwareDatetime | None = None
