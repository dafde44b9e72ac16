"""Models of `v1.user_preferences`; made by comgen, not to be edited."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import AwareDatetime, Field

from ..._runtime.model import Model
from ...models.common import ErrorResponse


class SubscribeRecipients(Model):
    all: list[str] | None = None
    critical: list[str] | None = None
    disconnect: list[str] | None = None
    health: list[str] | None = None
    power_reset: Annotated[list[str] | None, Field(alias="powerReset")] = None


class SubscribeRequestData(Model):
    critical_non_service_notification: Annotated[
        bool | None, Field(alias="criticalNonServiceNotification")
    ] = None
    critical_notification: Annotated[bool | None, Field(alias="criticalNotification")] = None
    disconnect_notification: Annotated[int | None, Field(alias="disconnectNotification", ge=1, le=3)] = None
    health_notification: Annotated[bool | None, Field(alias="healthNotification")] = None
    power_reset_notification: Annotated[bool | None, Field(alias="powerResetNotification")] = None
    warning_notification: Annotated[bool | None, Field(alias="warningNotification")] = None


class UnsubscribeRequest(Model):
    all: list[str] | None = None
    critical: list[str] | None = None
    disconnect: list[str] | None = None
    health: list[str] | None = None
    power_reset: Annotated[list[str] | None, Field(alias="powerReset")] = None


class UserPreferencesRequest(Model):
    critical_non_service_notification: Annotated[
        bool | None, Field(alias="criticalNonServiceNotification")
    ] = None
    critical_notification: Annotated[bool, Field(alias="criticalNotification")]
    disconnect_notification: Annotated[int | None, Field(alias="disconnectNotification", ge=1, le=3)] = None
    health_notification: Annotated[bool | None, Field(alias="healthNotification")] = None
    power_reset_notification: Annotated[bool | None, Field(alias="powerResetNotification")] = None
    warning_notification: Annotated[bool | None, Field(alias="warningNotification")] = None


class UserPreferencesResponse(Model):
    created_at: Annotated[AwareDatetime | None, Field(alias="createdAt")] = None
    critical_non_service_notification: Annotated[
        bool | None, Field(alias="criticalNonServiceNotification")
    ] = None
    critical_notification: Annotated[bool | None, Field(alias="criticalNotification")] = None
    disconnect_notification: Annotated[int | None, Field(alias="disconnectNotification")] = None
    generation: int | None = None
    health_notification: Annotated[bool | None, Field(alias="healthNotification")] = None
    id: str | None = None
    power_reset_notification: Annotated[bool | None, Field(alias="powerResetNotification")] = None
    type: Literal["compute-ops-mgmt/user-preference"] | str | None = None
    updated_at: Annotated[AwareDatetime | None, Field(alias="updatedAt")] = None
    warning_notification: Annotated[bool | None, Field(alias="warningNotification")] = None


class UserPreferencesSubscribe(Model):
    recipients: SubscribeRecipients
    request_data: Annotated[SubscribeRequestData, Field(alias="requestData")]


class UserPreferencesCollection(Model):
    count: int
    items: list[UserPreferencesResponse]
    offset: int
    total: int


class SubscribeResponse(Model):
    error_count: Annotated[int | None, Field(alias="errorCount")] = None
    errors: list[ErrorResponse] | None = None
    success_count: Annotated[int | None, Field(alias="successCount")] = None
    successes: list[UserPreferencesResponse] | None = None
