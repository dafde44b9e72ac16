"""Models of `v1beta1.oneview_settings`.

Made by comgen, not to be edited.
"""

from typing import Annotated, Literal

from pydantic import AwareDatetime, Field
from typing_extensions import TypeAliasType

from ..._runtime.model import Discriminated, Model
from ...v1beta1.models.common import (
    OveApplianceSettingsAnyGlobalSettings,
    OveApplianceSettingsAnyNotifications,
    OveApplianceSettingsAnyProxy,
    OveApplianceSettingsAnyRemoteSupport,
    OveApplianceSettingsAnySecurity,
    OveApplianceSettingsAnySnmp,
    OveApplianceSettingsAnyTimeAndLocale,
    OveApplianceSettingsAnyUpdates,
)


class OneviewSettingsItemProxy(Model):
    """Proxy through which a OneView appliance reaches the internet."""

    settings_type: Annotated[Literal["proxy"] | str | None, Field(alias="settingsType")] = None
    """Always `proxy` for this kind of entry."""
    settings_value: Annotated[OveApplianceSettingsAnyProxy | None, Field(alias="settingsValue")] = None
    """Proxy settings of the appliance."""


class OneviewSettingsItemGlobalSettings(Model):
    """Global settings of a OneView appliance: BIOS, storage, read access and NTP source."""

    settings_type: Annotated[Literal["globalSettings"] | str | None, Field(alias="settingsType")] = None
    """Always `globalSettings` for this kind of entry."""
    settings_value: Annotated[OveApplianceSettingsAnyGlobalSettings | None, Field(alias="settingsValue")] = (
        None
    )
    """General settings of the appliance: storage, user interface, time source of iLOs and the
    like.
    """


class OneviewSettingsItemSnmp(Model):
    """SNMP settings of a OneView appliance: community, users and trap destinations."""

    settings_type: Annotated[Literal["snmp"] | str | None, Field(alias="settingsType")] = None
    """Always `snmp` for this kind of entry."""
    settings_value: Annotated[OveApplianceSettingsAnySnmp | None, Field(alias="settingsValue")] = None
    """SNMP settings of the appliance: community string, users, trap destinations."""


class OneviewSettingsItemTimeAndLocale(Model):
    """Time source, NTP servers and language of a OneView appliance."""

    settings_type: Annotated[Literal["timeAndLocale"] | str | None, Field(alias="settingsType")] = None
    """Always `timeAndLocale` for this kind of entry."""
    settings_value: Annotated[OveApplianceSettingsAnyTimeAndLocale | None, Field(alias="settingsValue")] = (
        None
    )
    """Time source and language settings of the appliance."""


class OneviewSettingsItemUpdates(Model):
    """When a OneView appliance looks for updates."""

    settings_type: Annotated[Literal["updates"] | str | None, Field(alias="settingsType")] = None
    """Always `updates` for this kind of entry."""
    settings_value: Annotated[OveApplianceSettingsAnyUpdates | None, Field(alias="settingsValue")] = None
    """How and when the appliance checks for updates."""


class OneviewSettingsItemNotifications(Model):
    """Mail settings of a OneView appliance: SMTP server, sender and alert filters."""

    settings_type: Annotated[Literal["notifications"] | str | None, Field(alias="settingsType")] = None
    """Always `notifications` for this kind of entry."""
    settings_value: Annotated[OveApplianceSettingsAnyNotifications | None, Field(alias="settingsValue")] = (
        None
    )
    """E-mail notification settings of the appliance."""


class OneviewSettingsItemRemoteSupport(Model):
    """HPE remote support settings of a OneView appliance: contacts, sites and schedules."""

    settings_type: Annotated[Literal["remoteSupport"] | str | None, Field(alias="settingsType")] = None
    """Always `remoteSupport` for this kind of entry."""
    settings_value: Annotated[OveApplianceSettingsAnyRemoteSupport | None, Field(alias="settingsValue")] = (
        None
    )
    """Remote support settings of the appliance: contacts, sites, partners and collection
    schedules.
    """


class OneviewSettingsItemSecurity(Model):
    """Security settings of a OneView appliance: logins, directories, certificates, audit log."""

    settings_type: Annotated[Literal["security"] | str | None, Field(alias="settingsType")] = None
    """Always `security` for this kind of entry."""
    settings_value: Annotated[OveApplianceSettingsAnySecurity | None, Field(alias="settingsValue")] = None
    """Security settings of the appliance: login, directories, certificates, audit log
    forwarding.
    """


OneviewSettingsItem = TypeAliasType(
    "OneviewSettingsItem",
    Annotated[
        OneviewSettingsItemSnmp
        | OneviewSettingsItemProxy
        | OneviewSettingsItemUpdates
        | OneviewSettingsItemSecurity
        | OneviewSettingsItemNotifications
        | OneviewSettingsItemGlobalSettings
        | OneviewSettingsItemTimeAndLocale
        | OneviewSettingsItemRemoteSupport,
        Discriminated(
            "settingsType",
            {
                "globalSettings": 5,
                "notifications": 4,
                "proxy": 1,
                "remoteSupport": 7,
                "security": 3,
                "snmp": 0,
                "timeAndLocale": 6,
                "updates": 2,
            },
        ),
    ],
)
"""One kind of OneView settings; `settingsType` tells which of eight kinds it is."""


class OneviewSettings(Model):
    """Settings read from one OneView appliance, each kind as an item of `settings`.

    They can be the source of a setting for appliance groups.
    """

    appliance_id: Annotated[str | None, Field(alias="applianceId")] = None
    """Identifier of the OneView appliance that the settings come from."""
    created_at: Annotated[AwareDatetime | None, Field(alias="createdAt")] = None
    """When it was created, in UTC."""
    description: str | None = None
    """Free text that explains the purpose of the object."""
    generation: int | None = None
    """Counter that grows with every change of the object; where `If-Match` is accepted, this
    number in double quotes is its value.
    """
    id: str | None = None
    """Identifier that Compute Ops Management has given to the object; use it in paths and in
    references to it.
    """
    name: str | None = None
    """Name of the stored OneView appliance settings."""
    resource_uri: Annotated[str | None, Field(alias="resourceUri")] = None
    """Path of this object itself (self link), relative to the API host."""
    settings: list[OneviewSettingsItem] | None = None
    """The settings of the appliance, one entry for each `settingsType`."""
    type: Literal["compute-ops-mgmt/oneview-setting"] | str | None = None
    """Resource type; tells what kind of object it is."""
    updated_at: Annotated[AwareDatetime | None, Field(alias="updatedAt")] = None
    """When it was last changed, in UTC."""


class OneviewSettingsCollection(Model):
    """A page of settings read from OneView appliances."""

    count: int
    """Number of items in this answer; how many the whole collection has is in `total`."""
    items: list[OneviewSettings]
    """The objects on this page, in the order of `sort` where the operation has it."""
    offset: int
    """Position of the first returned item in the whole collection, counted from 0."""
    total: int
    """Number of items on all pages together, after filtering."""
