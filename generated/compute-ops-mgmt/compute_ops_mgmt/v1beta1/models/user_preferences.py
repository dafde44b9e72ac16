"""Models of `v1beta1.user_preferences`; made by comgen, not to be edited."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import AwareDatetime, Field

from ..._runtime.model import Model


class UserPreferencesRequest(Model):
    critical_non_service_notification: Annotated[
        bool | None, Field(alias="criticalNonServiceNotification")
    ] = None
    critical_notification: Annotated[bool, Field(alias="criticalNotification")]
    health_notification: Annotated[bool | None, Field(alias="healthNotification")] = None
    warning_notification: Annotated[bool | None, Field(alias="warningNotification")] = None


class UserPreferencesResponse(Model):
    created_at: Annotated[AwareDatetime | None, Field(alias="createdAt")] = None
    critical_non_service_notification: Annotated[
        bool | None, Field(alias="criticalNonServiceNotification")
    ] = None
    critical_notification: Annotated[bool | None, Field(alias="criticalNotification")] = None
    generation: int | None = None
    health_notification: Annotated[bool | None, Field(alias="healthNotification")] = None
    id: str | None = None
    type: Literal["compute-ops-mgmt/user-preference"] | str | None = None
    updated_at: Annotated[AwareDatetime | None, Field(alias="updatedAt")] = None
    warning_notification: Annotated[bool | None, Field(alias="warningNotification")] = None


class UserPreferencesCollection(Model):
    count: int
    items: list[UserPreferencesResponse]
    offset: int
    total: int
