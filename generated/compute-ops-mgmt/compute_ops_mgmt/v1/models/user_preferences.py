"""Models of `v1.user_preferences`.

Made by comgen, not to be edited.
"""

from typing import Annotated, Literal

from pydantic import AwareDatetime, Field

from ..._runtime.model import Model
from ...models.common import ErrorResponse


class SubscribeRecipients(Model):
    """Who gets which e-mails: users by address, for all kinds or for single ones."""

    all: list[str] | None = None
    """E-mail addresses of users who get every notification that is true in `requestData`, and
    the disconnect notification if it has a number of hours there.
    """
    critical: list[str] | None = None
    """E-mail addresses of users who get the values that `requestData` has for
    `criticalNotification`, `criticalNonServiceNotification` and `warningNotification`.
    """
    disconnect: list[str] | None = None
    """E-mail addresses of users who get the value that `requestData` has for
    `disconnectNotification`.
    """
    health: list[str] | None = None
    """E-mail addresses of users who get the value that `requestData` has for
    `healthNotification`.
    """
    power_reset: Annotated[list[str] | None, Field(alias="powerReset")] = None
    """E-mail addresses of users who get `powerResetNotification` turned on, provided it is
    true in `requestData`.
    """


class SubscribeRequestData(Model):
    """The kinds of e-mail to turn on for the recipients; false turns nothing off."""

    critical_non_service_notification: Annotated[
        bool | None, Field(alias="criticalNonServiceNotification")
    ] = None
    """Whether critical events that are not service events are e-mailed too, beyond those of
    `criticalNotification`. Null counts as false.
    """
    critical_notification: Annotated[bool | None, Field(alias="criticalNotification")] = None
    """Whether service events, of critical or warning severity, are e-mailed; the narrowest of
    the three event choices.
    """
    disconnect_notification: Annotated[int | None, Field(alias="disconnectNotification", ge=1, le=3)] = None
    """Hours (1 to 3) that a server must be disconnected or unmonitored before an e-mail is
    sent; null sends none.
    """
    health_notification: Annotated[bool | None, Field(alias="healthNotification")] = None
    """Whether a summary of server health is e-mailed every day. Null counts as false."""
    power_reset_notification: Annotated[bool | None, Field(alias="powerResetNotification")] = None
    """Whether the user gets an e-mail when a server is powered on, off or reset out of band;
    null counts as false.
    """
    warning_notification: Annotated[bool | None, Field(alias="warningNotification")] = None
    """Whether warning events that are not service events are e-mailed too; the widest of the
    three event choices, beyond `criticalNotification` and
    `criticalNonServiceNotification`. Null counts as false.
    """


class UnsubscribeRequest(Model):
    """Whose e-mails to turn off: users by address, for all kinds or for single ones."""

    all: list[str] | None = None
    """E-mail addresses of users whose notification preferences are all turned off."""
    critical: list[str] | None = None
    """E-mail addresses of users for whom `criticalNotification`,
    `criticalNonServiceNotification` and `warningNotification` are turned off.
    """
    disconnect: list[str] | None = None
    """E-mail addresses of users whose `disconnectNotification` is set to null, which turns it
    off.
    """
    health: list[str] | None = None
    """E-mail addresses of users whose `healthNotification` is turned off."""
    power_reset: Annotated[list[str] | None, Field(alias="powerReset")] = None
    """E-mail addresses of users whose `powerResetNotification` is turned off."""


class UserPreferencesRequest(Model):
    """Your defaults for e-mails about servers; single servers may override them.

    The event choices build on each other (service events, other critical events, warnings): one
    without those before it is refused.
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
    disconnect_notification: Annotated[int | None, Field(alias="disconnectNotification", ge=1, le=3)] = None
    """Hours (1 to 3) that a server must be disconnected or unmonitored before an e-mail is
    sent; null sends none.
    """
    health_notification: Annotated[bool | None, Field(alias="healthNotification")] = None
    """Whether a summary of server health is e-mailed every day. Null counts as false."""
    power_reset_notification: Annotated[bool | None, Field(alias="powerResetNotification")] = None
    """Whether the user gets an e-mail when a server is powered on, off or reset out of band;
    null counts as false.
    """
    warning_notification: Annotated[bool | None, Field(alias="warningNotification")] = None
    """Whether warning events that are not service events are e-mailed too; the widest of the
    three event choices, beyond `criticalNotification` and
    `criticalNonServiceNotification`. Null counts as false.
    """


class UserPreferencesResponse(Model):
    """A user's defaults for e-mails about servers; single servers may override them."""

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
    disconnect_notification: Annotated[int | None, Field(alias="disconnectNotification")] = None
    """Hours (1 to 3) that any server must be disconnected or unmonitored before the user gets
    an e-mail; null sends none. A server's own notification settings take precedence.
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
    power_reset_notification: Annotated[bool | None, Field(alias="powerResetNotification")] = None
    """Whether out-of-band power operations are e-mailed to the user by default; a server's
    own notification settings take precedence.
    """
    type: Literal["compute-ops-mgmt/user-preference"] | str | None = None
    """Resource type; tells what kind of object it is."""
    updated_at: Annotated[AwareDatetime | None, Field(alias="updatedAt")] = None
    """When it was last changed, in UTC."""
    warning_notification: Annotated[bool | None, Field(alias="warningNotification")] = None
    """Whether warning events of any server are e-mailed to the user by default; a server's
    own notification settings take precedence.
    """


class UserPreferencesSubscribe(Model):
    """Turns on e-mails for several users of the workspace at once.

    A kind must be on in `requestData` and the user in a fitting list of `recipients`.
    """

    recipients: SubscribeRecipients
    """Users to subscribe, in one list of e-mail addresses for each kind of notification."""
    request_data: Annotated[SubscribeRequestData, Field(alias="requestData")]
    """Notification choices to turn on for the recipients; only true values (or a number of
    hours) take effect.
    """


class UserPreferencesCollection(Model):
    """Your e-mail preferences, as a list."""

    count: int
    """Number of items in this answer; how many the whole collection has is in `total`."""
    items: list[UserPreferencesResponse]
    """The objects on this page, in the order of `sort` where the operation has it."""
    offset: int
    """Position of the first returned item in the whole collection, counted from 0."""
    total: int
    """Number of items on all pages together, after filtering."""


class SubscribeResponse(Model):
    """Outcome of changing the e-mail defaults of several users: successes and errors."""

    error_count: Annotated[int | None, Field(alias="errorCount")] = None
    """How many users could not be subscribed; details are in `errors`."""
    errors: list[ErrorResponse] | None = None
    """One error for each user who could not be subscribed."""
    success_count: Annotated[int | None, Field(alias="successCount")] = None
    """Number of users whose preferences were updated."""
    successes: list[UserPreferencesResponse] | None = None
    """Resulting preferences of each user that could be updated."""
