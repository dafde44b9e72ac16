"""Models of `v1.async_operations`.

Made by comgen, not to be edited.
"""

from typing import Annotated, Literal

from pydantic import AwareDatetime, Field

from ..._runtime.model import Model, Open
from ...models.async_operations import (
    AsyncOperationResults,
    AsyncOperationState,
    AsyncOperationType,
    LogMessages,
)
from ...models.common import ErrorResponse


class AsyncOperation(Model):
    """An async operation, with state, progress, messages and results.

    Poll it after a call that answers 202; it can be looked up for about 7 days.
    """

    created_at: Annotated[AwareDatetime | None, Field(alias="createdAt")] = None
    """When it was created, in UTC."""
    ended_at: Annotated[AwareDatetime | None, Field(alias="endedAt")] = None
    """When the operation ended as `SUCCEEDED`, `FAILED` or `CANCELLED`, in UTC; absent
    before.
    """
    error: ErrorResponse | None = None
    """Why the operation failed; null when it did not."""
    generation: int | None = None
    """Counter that grows with every change of the object; where `If-Match` is accepted, this
    number in double quotes is its value.
    """
    id: str | None = None
    """Identifier that Compute Ops Management has given to the object; use it in paths and in
    references to it.
    """
    log_messages: Annotated[list[LogMessages] | None, Field(alias="logMessages")] = None
    """Progress reports of the operation, each with time and text; may be empty."""
    operation_type: Annotated[Open[AsyncOperationType] | None, Field(alias="operationType")] = None
    """What the asynchronous operation does, such as adding devices to a group; only
    `SUSTAINABILITY_METRICS_COLLECTION` can be cancelled.
    """
    progress_percent: Annotated[int | None, Field(alias="progressPercent")] = None
    """Progress of the asynchronous operation in percent, 0 to 100."""
    recommendations: list[str] | None = None
    """Hints for resolving the errors of the operation; empty if there are none."""
    resource_uri: Annotated[str | None, Field(alias="resourceUri")] = None
    """Path of this object itself (self link), relative to the API host."""
    results: list[AsyncOperationResults] | None = None
    """Other resources that the operation created, changed or deleted, by path."""
    source_resource_uri: Annotated[str | None, Field(alias="sourceResourceUri")] = None
    """Path of the resource or collection whose request started the operation."""
    started_at: Annotated[AwareDatetime | None, Field(alias="startedAt")] = None
    """When the operation began, in UTC."""
    state: Open[AsyncOperationState] | None = None
    """State of the operation. `SUCCEEDED`, `FAILED` and `CANCELLED` are final; `PAUSED` waits
    for a user; `TIMEDOUT` means no sign of life for `timeoutMinutes` and may still change.
    """
    type: Literal["compute-ops-mgmt/async-operation"] | str | None = None
    """Resource type; tells what kind of object it is."""
    updated_at: Annotated[AwareDatetime | None, Field(alias="updatedAt")] = None
    """When it was last changed, in UTC."""


class AsyncOperationCollection(Model):
    """A page of async operations, with the cursor `next` in place of an offset."""

    count: int
    """Number of items in this answer; how many the whole collection has is in `total`."""
    items: list[AsyncOperation]
    """The objects on this page, in the order of `sort` where the operation has it."""
    next: str
    """Cursor of the following page, to be sent as the `next` parameter; treat null, empty or
    absent as the end.
    """
    total: int
    """Number of items on all pages together, after filtering."""
