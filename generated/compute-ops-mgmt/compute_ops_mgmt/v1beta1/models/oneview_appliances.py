"""Models of `v1beta1.oneview_appliances`.

Made by comgen, not to be edited.
"""

from enum import StrEnum
from typing import Annotated

from pydantic import AwareDatetime, Field

from ..._runtime.model import Model, Open


class OneviewApplianceAddRequest(Model):
    """The OneView appliance to bring under management."""

    id: str | None = None
    """Identifier of the OneView appliance to add (UUID)."""


class OneviewApplianceComplianceState(StrEnum):
    """Whether the appliance matches the settings of its group: `Compliant`, `Not_compliant`
    or `Unknown`.
    """

    COMPLIANT = "Compliant"
    NOT_COMPLIANT = "Not_compliant"
    UNKNOWN = "Unknown"


class OneviewApplianceState(StrEnum):
    """Whether the OneView appliance is connected to Compute Ops Management, disconnected, or
    not activated yet; lowercase here.
    """

    CONNECTED = "connected"
    NOT_ACTIVATED = "not activated"
    DISCONNECTED = "disconnected"


class OneviewAppliance(Model):
    """A OneView appliance connected to Compute Ops Management, with address and state.

    Key, template and compliance properties are missing without a OneView Edition subscription.
    """

    activation_key: Annotated[str | None, Field(alias="activationKey")] = None
    """Key that the customer enters to activate the OneView appliance."""
    application_customer_id: Annotated[str | None, Field(alias="applicationCustomerId")] = None
    """Identifier of the application customer, which is the Compute Ops Management account
    within the workspace; other calls take it as `Tenant-Acid`.
    """
    compliance_id: Annotated[str | None, Field(alias="complianceId")] = None
    """Identifier of the compliance result that belongs to this appliance."""
    compliance_last_checked: Annotated[AwareDatetime | None, Field(alias="complianceLastChecked")] = None
    """When compliance was last checked, in UTC."""
    compliance_state: Annotated[
        Open[OneviewApplianceComplianceState] | None, Field(alias="complianceState")
    ] = None
    """Whether the appliance matches the settings of its group: `Compliant`, `Not_compliant`
    or `Unknown`.
    """
    created_at: Annotated[str | None, Field(alias="createdAt")] = None
    """When it was created, in UTC."""
    device_id: Annotated[str | None, Field(alias="device-id")] = None
    """Kind and identifier of the appliance in one text, `oneview+` followed by the UUID."""
    generation: int | None = None
    """Counter that grows with every change of the object; where `If-Match` is accepted, this
    number in double quotes is its value.
    """
    hostname: str | None = None
    """Network name of the OneView appliance."""
    id: str
    """UUID of the appliance, without the prefix that tells its kind."""
    ipaddress: str | None = None
    """IPv4 address of the OneView appliance."""
    last_modified: Annotated[AwareDatetime | None, Field(alias="lastModified")] = None
    """When the appliance entry was last changed, in UTC."""
    model_number: Annotated[str | None, Field(alias="modelNumber")] = None
    """Kind of appliance in words, such as `HPE OneView VM - VMware vSphere`."""
    name: str | None = None
    """Host name of the OneView appliance."""
    platform_customer_id: Annotated[str | None, Field(alias="platformCustomerId")] = None
    """Identifier of the GreenLake workspace that owns the appliance."""
    product_id: Annotated[str | None, Field(alias="productId")] = None
    """Fixed product code that marks a OneView appliance: `oneview`."""
    state: Open[OneviewApplianceState] | None = None
    """Whether the OneView appliance is connected to Compute Ops Management, disconnected, or
    not activated yet; lowercase here.
    """
    template_id: Annotated[str | None, Field(alias="templateId")] = None
    """Identifier of the settings template made from the appliance."""
    template_name: Annotated[str | None, Field(alias="templateName")] = None
    """Name of the settings template made from the appliance, such as `Snmp_template`."""
    type: str
    """Resource type; tells what kind of object it is."""
    updated_at: Annotated[str | None, Field(alias="updatedAt")] = None
    """When it was last changed, in UTC."""
    version: str | None = None
    """OneView version that the appliance runs, such as `8.00.00`."""


class OneviewApplianceCollection(Model):
    """A page of OneView appliances; the request has a `limit` but no `offset`."""

    count: int
    """Number of items in this answer; how many the whole collection has is in `total`."""
    items: list[OneviewAppliance]
    """The objects on this page, in the order of `sort` where the operation has it."""
    offset: int
    """Position of the first returned item in the whole collection, counted from 0."""
    total: int
    """Number of items on all pages together, after filtering."""
