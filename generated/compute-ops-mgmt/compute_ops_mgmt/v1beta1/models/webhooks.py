"""Models of `v1beta1.webhooks`; made by comgen, not to be edited."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import AwareDatetime, Field

from ..._runtime.model import Model, Open
from ...models.webhooks import WebhookState, WebhookStatus


class WebhookResponse(Model):
    created_at: Annotated[AwareDatetime | None, Field(alias="createdAt")] = None
    deliveries_uri: Annotated[str | None, Field(alias="deliveriesUri")] = None
    destination: str | None = None
    event_filter: Annotated[str | None, Field(alias="eventFilter")] = None
    generation: int | None = None
    id: str | None = None
    name: str | None = None
    resource_uri: Annotated[str | None, Field(alias="resourceUri")] = None
    state: Open[WebhookState] | None = None
    status: Open[WebhookStatus] | None = None
    status_reason: Annotated[str | None, Field(alias="statusReason")] = None
    type: Literal["compute-ops-mgmt/webhooks"] | str | None = None
    updated_at: Annotated[AwareDatetime | None, Field(alias="updatedAt")] = None


class WebhooksCreateRequest(Model):
    destination: str
    event_filter: Annotated[str, Field(alias="eventFilter")]
    headers: dict[str, Any]
    name: str
    state: Open[WebhookState]


class WebhooksDeliveryResponse(Model):
    attempt: int | None = None
    created_at: Annotated[AwareDatetime | None, Field(alias="createdAt")] = None
    data: dict[str, Any] | None = None
    destination: str | None = None
    event_time: Annotated[int | None, Field(alias="eventTime")] = None
    event_type: Annotated[str | None, Field(alias="eventType")] = None
    generation: int | None = None
    id: str | None = None
    request_timestamp: Annotated[AwareDatetime | None, Field(alias="requestTimestamp")] = None
    resource_uri: Annotated[str | None, Field(alias="resourceUri")] = None
    response_timestamp: Annotated[AwareDatetime | None, Field(alias="responseTimestamp")] = None
    status_code: Annotated[str | None, Field(alias="statusCode")] = None
    type: Literal["compute-ops-mgmt/webhook/delivery"] | str | None = None
    updated_at: Annotated[AwareDatetime | None, Field(alias="updatedAt")] = None
    webhook_id: Annotated[str | None, Field(alias="webhookId")] = None


class WebhooksGetAllDeliveriesResponse(Model):
    count: int
    items: list[WebhooksDeliveryResponse] | None = None
    offset: int | None = None
    total: int | None = None


class WebhooksGetAllResponse(Model):
    count: int
    items: list[WebhookResponse] | None = None
    offset: int | None = None
    total: int | None = None


class WebhooksUpdateRequest(Model):
    destination: str | None = None
    event_filter: Annotated[str | None, Field(alias="eventFilter")] = None
    headers: dict[str, Any] | None = None
    name: str | None = None
    state: Open[WebhookState] | None = None
