"""Models of `v1beta1.webhooks`.

Made by comgen, not to be edited.
"""

from typing import Annotated, Any, Literal

from pydantic import AwareDatetime, Field

from ..._runtime.model import Model, Open
from ...models.webhooks import WebhookState, WebhookStatus


class WebhookResponse(Model):
    """A webhook: events of Compute Ops Management posted to a URL of yours.

    `state` is what was asked for, `status` how it goes; your secret headers are never returned.
    """

    created_at: Annotated[AwareDatetime | None, Field(alias="createdAt")] = None
    """When it was created, in UTC."""
    deliveries_uri: Annotated[str | None, Field(alias="deliveriesUri")] = None
    """Path of the list of deliveries that the webhook made or tried to make."""
    destination: str | None = None
    """HTTPS address that gets the verification challenge by GET and the events by POST; needs
    a certificate from a public authority.
    """
    event_filter: Annotated[str | None, Field(alias="eventFilter")] = None
    """OData expression that picks the events to deliver, such as
    `type eq 'compute-ops/server'`; knows `type`, `operation`, `name`, `changed/…`, `new/…`
    and `old/…`.
    """
    generation: int | None = None
    """Counter that grows with every change of the object; where `If-Match` is accepted, this
    number in double quotes is its value.
    """
    id: str | None = None
    """Identifier that Compute Ops Management has given to the object; use it in paths and in
    references to it.
    """
    name: str | None = None
    """Name of the webhook, chosen by the user."""
    resource_uri: Annotated[str | None, Field(alias="resourceUri")] = None
    """Path of this object itself (self link), relative to the API host."""
    state: Open[WebhookState] | None = None
    """Whether the user wants deliveries; Compute Ops Management sets it to `DISABLED` when
    the handshake or too many deliveries fail.
    """
    status: Open[WebhookStatus] | None = None
    """How delivery fares: `PENDING` during the handshake, `ACTIVE` when it has succeeded,
    `WARNING` after failures (see `statusReason`), `ERROR` when they have disabled the
    webhook.
    """
    status_reason: Annotated[str | None, Field(alias="statusReason")] = None
    """What caused the last change of `status`."""
    type: Literal["compute-ops-mgmt/webhooks"] | str | None = None
    """Resource type of the webhook: documented as `compute-ops-mgmt/webhooks`, seen in
    practice as `compute-ops-mgmt/webhook`.
    """
    updated_at: Annotated[AwareDatetime | None, Field(alias="updatedAt")] = None
    """When it was last changed, in UTC."""


class WebhooksCreateRequest(Model):
    """A new webhook: destination URL, event filter and headers to authenticate with.

    Give `{}` as `headers` if there are none.
    """

    destination: str
    """HTTPS address that gets the verification challenge by GET and the events by POST; needs
    a certificate from a public authority.
    """
    event_filter: Annotated[str, Field(alias="eventFilter")]
    """OData expression that picks the events to deliver, such as
    `type eq 'compute-ops/server'`; knows `type`, `operation`, `name`, `changed/…`, `new/…`
    and `old/…`.
    """
    headers: dict[str, Any]
    """HTTP headers sent with every challenge and event, a means to authenticate the sender.
    Names beginning with `x-compute-ops-mgmt` are refused; the values are never returned.
    """
    name: str
    """Name of the webhook, chosen by the user."""
    state: Open[WebhookState]
    """Whether events are to be delivered; setting it to `ENABLED` runs the verification
    handshake again.
    """


class WebhooksDeliveryResponse(Model):
    """A delivery of one event to a webhook: what was sent, when, and the answer."""

    attempt: int | None = None
    """How often this event had been posted before, counted from 0."""
    created_at: Annotated[AwareDatetime | None, Field(alias="createdAt")] = None
    """When it was created, in UTC."""
    data: dict[str, Any] | None = None
    """JSON payload that was posted to the webhook's destination: a snapshot of the resource."""
    destination: str | None = None
    """Address to which the event was posted."""
    event_time: Annotated[int | None, Field(alias="eventTime")] = None
    """Time stamp inside the delivered event, in UTC; declared as integer, yet the example is
    an ISO 8601 text.
    """
    event_type: Annotated[str | None, Field(alias="eventType")] = None
    """Resource type and operation that caused the delivery, such as
    `compute-ops/jobs:CREATE`.
    """
    generation: int | None = None
    """Counter that grows with every change of the object; where `If-Match` is accepted, this
    number in double quotes is its value.
    """
    id: str | None = None
    """Identifier that Compute Ops Management has given to the object; use it in paths and in
    references to it.
    """
    request_timestamp: Annotated[AwareDatetime | None, Field(alias="requestTimestamp")] = None
    """When the delivery was sent to the endpoint of the webhook, in UTC."""
    resource_uri: Annotated[str | None, Field(alias="resourceUri")] = None
    """Path of this object itself (self link), relative to the API host."""
    response_timestamp: Annotated[AwareDatetime | None, Field(alias="responseTimestamp")] = None
    """When the webhook's endpoint answered, in UTC."""
    status_code: Annotated[str | None, Field(alias="statusCode")] = None
    """HTTP status with which the webhook's endpoint answered; declared as a string, although
    the published example is a number.
    """
    type: Literal["compute-ops-mgmt/webhook/delivery"] | str | None = None
    """Resource type; tells what kind of object it is."""
    updated_at: Annotated[AwareDatetime | None, Field(alias="updatedAt")] = None
    """When it was last changed, in UTC."""
    webhook_id: Annotated[str | None, Field(alias="webhookId")] = None
    """Identifier of the webhook that the delivery belongs to."""


class WebhooksGetAllDeliveriesResponse(Model):
    """The deliveries made for a webhook; `offset` and `total` may be missing."""

    count: int
    """Number of items in this answer; how many the whole collection has is in `total`."""
    items: list[WebhooksDeliveryResponse] | None = None
    """The objects on this page, in the order of `sort` where the operation has it."""
    offset: int | None = None
    """Position of the first returned item in the whole collection, counted from 0."""
    total: int | None = None
    """Number of items on all pages together, after filtering."""


class WebhooksGetAllResponse(Model):
    """The webhooks of the workspace; `offset` and `total` may be missing."""

    count: int
    """Number of items in this answer; how many the whole collection has is in `total`."""
    items: list[WebhookResponse] | None = None
    """The objects on this page, in the order of `sort` where the operation has it."""
    offset: int | None = None
    """Position of the first returned item in the whole collection, counted from 0."""
    total: int | None = None
    """Number of items on all pages together, after filtering."""


class WebhooksUpdateRequest(Model):
    """Changes to a webhook; a new destination or new headers start a new handshake."""

    destination: str | None = None
    """HTTPS address that gets the verification challenge by GET and the events by POST; needs
    a certificate from a public authority.
    """
    event_filter: Annotated[str | None, Field(alias="eventFilter")] = None
    """OData expression that picks the events to deliver, such as
    `type eq 'compute-ops/server'`; knows `type`, `operation`, `name`, `changed/…`, `new/…`
    and `old/…`.
    """
    headers: dict[str, Any] | None = None
    """HTTP headers sent with every challenge and event, a means to authenticate the sender.
    Names beginning with `x-compute-ops-mgmt` are refused; the values are never returned.
    """
    name: str | None = None
    """Name of the webhook, chosen by the user."""
    state: Open[WebhookState] | None = None
    """Whether events are to be delivered; setting it to `ENABLED` runs the verification
    handshake again.
    """
