"""Models of `v1beta1.async_operations`; made by comgen, not to be edited."""

from __future__ import annotations

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
    created_at: Annotated[AwareDatetime | None, Field(alias="createdAt")] = None
    ended_at: Annotated[AwareDatetime | None, Field(alias="endedAt")] = None
    error: ErrorResponse | None = None
    generation: int | None = None
    id: str | None = None
    log_messages: Annotated[list[LogMessages] | None, Field(alias="logMessages")] = None
    operation_type: Annotated[Open[AsyncOperationType] | None, Field(alias="operationType")] = None
    progress_percent: Annotated[int | None, Field(alias="progressPercent")] = None
    recommendations: list[str] | None = None
    resource_uri: Annotated[str | None, Field(alias="resourceUri")] = None
    results: list[AsyncOperationResults] | None = None
    source_resource_uri: Annotated[str | None, Field(alias="sourceResourceUri")] = None
    started_at: Annotated[AwareDatetime | None, Field(alias="startedAt")] = None
    state: Open[AsyncOperationState] | None = None
    type: Literal["compute-ops-mgmt/async-operation"] | str | None = None
    updated_at: Annotated[AwareDatetime | None, Field(alias="updatedAt")] = None


class AsyncOperationCollection(Model):
    count: int
    items: list[AsyncOperation]
    next: str
    total: int
