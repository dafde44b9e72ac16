"""Models of `v1beta1.user_preferences`.

Made by comgen, not to be edited.
"""

from typing import Annotated, Literal

from pydantic import AwareDatetime, Field

from ..._runtime.model import Model


class UserPreferencesRequest(Model):
    """Your defaults for e-mails about servers in the older API.

    It has no choices for disconnection and power resets.
    """

    critical_non_service_notification: Annotated[
        bool | None, Field(alias="criticalNonServiceNotification")
    ] = None
    """Whether critical events that are not service events are e-mailed too, beyond those of
    `criticalNotification`. Null counts as false.
    """
    critical_notification: Annotated[bool, Field(alias="criticalNotification")]
    """Whether service events, of critical or warning severity, are e-mailed; the narrowest of
    the three event choices.
    """
    health_notification: Annotated[bool | None, Field(alias="healthNotification")] = None
    """Whether a summary of server health is e-mailed every day. Null counts as false."""
    warning_notification: Annotated[bool | None, Field(alias="warningNotification")] = None
    """Whether warning events that are not service events are e-mailed too; the widest of the
    three event choices, beyond `criticalNotification` and
    `criticalNonServiceNotification`. Null counts as false.
    """


class UserPreferencesResponse(Model):
    """A user's defaults for e-mails about servers in the older API."""

    created_at: Annotated[AwareDatetime | None, Field(alias="createdAt")] = None
    """When it was created, in UTC."""
    critical_non_service_notification: Annotated[
        bool | None, Field(alias="criticalNonServiceNotification")
    ] = None
    """Whether critical non-service events of any server are e-mailed to the user by default;
    a server's own notification settings take precedence.
    """
    critical_notification: Annotated[bool | None, Field(alias="criticalNotification")] = None
    """Whether service events of any server are e-mailed to the user by default; a server's
    own notification settings take precedence.
    """
    generation: int | None = None
    """Counter that grows with every change of the object; where `If-Match` is accepted, this
    number in double quotes is its value.
    """
    health_notification: Annotated[bool | None, Field(alias="healthNotification")] = None
    """Whether a daily summary of server health is e-mailed to the user by default; a server's
    own notification settings take precedence.
    """
    id: str | None = None
    """Identifier that Compute Ops Management has given to the object; use it in paths and in
    references to it.
    """
    type: Literal["compute-ops-mgmt/user-preference"] | str | None = None
    """Resource type; tells what kind of object it is."""
    updated_at: Annotated[AwareDatetime | None, Field(alias="updatedAt")] = None
    """When it was last changed, in UTC."""
    warning_notification: Annotated[bool | None, Field(alias="warningNotification")] = None
    """Whether warning events of any server are e-mailed to the user by default; a server's
    own notification settings take precedence.
    """


class UserPreferencesCollection(Model):
    """Your e-mail preferences from the older API, as a list."""

    count: int
    """Number of items in this answer; how many the whole collection has is in `total`."""
    items: list[UserPreferencesResponse]
    """The objects on this page, in the order of `sort` where the operation has it."""
    offset: int
    """Position of the first returned item in the whole collection, counted from 0."""
    total: int
    """Number of items on all pages together, after filtering."""
