"""Models of `v1beta1.activation_keys`.

Made by comgen, not to be edited.
"""

from enum import StrEnum
from typing import Annotated, Literal

from pydantic import AwareDatetime, Field

from ..._runtime.model import Model, Open


class ActivationKeysRequestTagsItem(Model):
    """An item of `tags`: GreenLake tags for the servers onboarded with the activation key.

    Unknown tags are created in the workspace; a server whose tag matches a group joins that group.
    """

    name: str | None = None
    """Key of a GreenLake tag to put on the servers onboarded with the activation key."""
    value: str | None = None
    """Value of the tag to put on the servers onboarded with the activation key."""


class ActivationKeysRequestTargetDevice(StrEnum):
    """What the activation key onboards: a server's iLO or a secure gateway appliance."""

    ILO = "ILO"
    SECURE_GATEWAY = "SECURE_GATEWAY"


class ActivationKeysResponseDetailsTagsItem(Model):
    """An item of `tags`: GreenLake tags that servers onboarded with the activation key
    receive.
    """

    name: str | None = None
    """Key of a GreenLake tag put on the servers onboarded with the activation key."""
    value: str | None = None
    """Value of the tag put on the servers onboarded with the activation key."""


class ActivationKeysResponseTargetDevice(StrEnum):
    """What the activation key onboards: a server's iLO or a secure gateway appliance."""

    ILO = "ILO"
    SECURE_GATEWAY = "SECURE_GATEWAY"


class ActivationKeysRequest(Model):
    """What a new activation key is for: iLO or gateway, its lifetime, subscription and tags.

    Only `targetDevice` is required.
    """

    appliance_uri: Annotated[str | None, Field(alias="applianceUri")] = None
    """Path of the secure gateway appliance; required to onboard a server that is managed
    through a secure gateway.
    """
    expiration_in_hours: Annotated[float | None, Field(alias="expirationInHours", ge=0.5, le=168.0)] = 72
    """Hours for which the new activation key is valid, 0.5 to 168; 72 by default."""
    location_id: Annotated[str | None, Field(alias="locationId")] = None
    """Identifier of the location given to devices onboarded with the key; it must exist in
    the GreenLake workspace.
    """
    service_delivery_contact: Annotated[str | None, Field(alias="serviceDeliveryContact")] = None
    """E-mail address of the person responsible for service deliveries, assigned to devices
    onboarded with the key.
    """
    subscription_key: Annotated[str | None, Field(alias="subscriptionKey")] = None
    """Key of the subscription to link to every server onboarded with the activation key,
    whatever the workspace's automatic subscription says; must have a free seat, and is
    added to the workspace.
    """
    tags: list[ActivationKeysRequestTagsItem] | None = None
    """GreenLake tags for the servers onboarded with the activation key. Unknown tags are
    created in the workspace; a server whose tag matches a group joins that group.
    """
    target_device: Annotated[Open[ActivationKeysRequestTargetDevice], Field(alias="targetDevice")]
    """What the activation key onboards: a server's iLO or a secure gateway appliance."""


class ActivationKeysResponseDetails(Model):
    """What goes with the activation key: location, tags, service delivery contact and
    appliance.
    """

    appliance_name: Annotated[str | None, Field(alias="applianceName")] = None
    """Name of the secure gateway that belongs to the activation key."""
    location_id: Annotated[str | None, Field(alias="locationId")] = None
    """Identifier of the GreenLake location given to devices onboarded with the key."""
    service_delivery_contact: Annotated[str | None, Field(alias="serviceDeliveryContact")] = None
    """E-mail address of the person responsible for service deliveries."""
    tags: list[ActivationKeysResponseDetailsTagsItem] | None = None
    """GreenLake tags that servers onboarded with the activation key receive."""


class ActivationKeysResponse(Model):
    """An activation key, the code with which an iLO or a secure gateway joins the workspace."""

    activation_key: Annotated[str | None, Field(alias="activationKey")] = None
    """Key to enter on the iLO or secure gateway so that it joins Compute Ops Management;
    valid until `expiresAt`.
    """
    appliance_name: Annotated[str | None, Field(alias="applianceName")] = None
    """Name of the secure gateway that belongs to the activation key."""
    appliance_uri: Annotated[str | None, Field(alias="applianceUri")] = None
    """Path of the appliance that was onboarded with the activation key."""
    created_at: Annotated[AwareDatetime | None, Field(alias="createdAt")] = None
    """When it was created, in UTC."""
    details: ActivationKeysResponseDetails | None = None
    """What goes with the activation key: location, tags, service delivery contact and
    appliance.
    """
    expires_at: Annotated[AwareDatetime | None, Field(alias="expiresAt")] = None
    """When the activation key becomes invalid, in UTC."""
    generation: float | None = None
    """Counter that grows with every change of the object; where `If-Match` is accepted, this
    number in double quotes is its value.
    """
    id: str | None = None
    """Identifier that Compute Ops Management has given to the object; use it in paths and in
    references to it.
    """
    subscription_key: Annotated[str | None, Field(alias="subscriptionKey")] = None
    """Key of the subscription that servers onboarded with the activation key receive."""
    target_device: Annotated[Open[ActivationKeysResponseTargetDevice] | None, Field(alias="targetDevice")] = (
        None
    )
    """What the activation key onboards: a server's iLO or a secure gateway appliance."""
    type: Literal["compute-ops-mgmt/activation-key"] | str | None = None
    """Resource type; tells what kind of object it is."""
    updated_at: Annotated[AwareDatetime | None, Field(alias="updatedAt")] = None
    """When it was last changed, in UTC."""


class ActivationKeysCollectionResponse(Model):
    """A page of activation keys, those for iLOs and those for secure gateways alike."""

    count: int
    """Number of items in this answer; how many the whole collection has is in `total`."""
    items: list[ActivationKeysResponse]
    """The objects on this page, in the order of `sort` where the operation has it."""
    offset: int
    """Position of the first returned item in the whole collection, counted from 0."""
    total: int
    """Number of items on all pages together, after filtering."""
