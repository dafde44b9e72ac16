"""Models of `async_operations`.

Made by comgen, not to be edited.
"""

from enum import StrEnum
from typing import Annotated

from pydantic import AwareDatetime, Field

from .._runtime.model import Model


class AsyncOperationResults(Model):
    """Reference to a resource that an async operation created, changed or deleted."""

    resource_uri: Annotated[str, Field(alias="resourceUri")]
    """Path of a resource that the operation created, changed or deleted."""


class AsyncOperationState(StrEnum):
    """State of an async operation; `SUCCEEDED`, `FAILED` and `CANCELLED` are final.

    `PAUSED` waits for a user; `TIMEDOUT` means that no progress was reported for too long, and it
    may still change.
    """

    INITIALIZED = "INITIALIZED"
    RUNNING = "RUNNING"
    PAUSED = "PAUSED"
    TIMEDOUT = "TIMEDOUT"
    SUCCEEDED = "SUCCEEDED"
    FAILED = "FAILED"
    CANCELLED = "CANCELLED"


class AsyncOperationType(StrEnum):
    """Kind of async operation: moving devices in or out of groups, or collecting metrics.

    `INTERNAL_ASYNC_OPERATION` is work of the service itself; only
    `SUSTAINABILITY_METRICS_COLLECTION` can be cancelled.
    """

    UNKNOWN = "UNKNOWN"
    INTERNAL_ASYNC_OPERATION = "INTERNAL_ASYNC_OPERATION"
    SUSTAINABILITY_METRICS_COLLECTION = "SUSTAINABILITY_METRICS_COLLECTION"
    ADD_DEVICE_TO_GROUP = "ADD_DEVICE_TO_GROUP"
    REMOVE_DEVICE_FROM_GROUP = "REMOVE_DEVICE_FROM_GROUP"


class LogMessages(Model):
    """A line from the log of an async operation, with its time."""

    message: str
    """Text of one log line about the progress of the asynchronous operation."""
    timestamp: AwareDatetime | None = None
    """When the line was logged, in UTC."""
