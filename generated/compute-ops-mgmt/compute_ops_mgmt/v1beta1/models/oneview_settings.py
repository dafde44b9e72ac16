"""Models of `v1beta1.oneview_settings`; made by comgen, not to be edited."""

from __future__ import annotations

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
    settings_type: Annotated[Literal["proxy"] | str | None, Field(alias="settingsType")] = None
    settings_value: Annotated[OveApplianceSettingsAnyProxy | None, Field(alias="settingsValue")] = None


class OneviewSettingsItemGlobalSettings(Model):
    settings_type: Annotated[Literal["globalSettings"] | str | None, Field(alias="settingsType")] = None
    settings_value: Annotated[OveApplianceSettingsAnyGlobalSettings | None, Field(alias="settingsValue")] = (
        None
    )


class OneviewSettingsItemSnmp(Model):
    settings_type: Annotated[Literal["snmp"] | str | None, Field(alias="settingsType")] = None
    settings_value: Annotated[OveApplianceSettingsAnySnmp | None, Field(alias="settingsValue")] = None


class OneviewSettingsItemTimeAndLocale(Model):
    settings_type: Annotated[Literal["timeAndLocale"] | str | None, Field(alias="settingsType")] = None
    settings_value: Annotated[OveApplianceSettingsAnyTimeAndLocale | None, Field(alias="settingsValue")] = (
        None
    )


class OneviewSettingsItemUpdates(Model):
    settings_type: Annotated[Literal["updates"] | str | None, Field(alias="settingsType")] = None
    settings_value: Annotated[OveApplianceSettingsAnyUpdates | None, Field(alias="settingsValue")] = None


class OneviewSettingsItemNotifications(Model):
    settings_type: Annotated[Literal["notifications"] | str | None, Field(alias="settingsType")] = None
    settings_value: Annotated[OveApplianceSettingsAnyNotifications | None, Field(alias="settingsValue")] = (
        None
    )


class OneviewSettingsItemRemoteSupport(Model):
    settings_type: Annotated[Literal["remoteSupport"] | str | None, Field(alias="settingsType")] = None
    settings_value: Annotated[OveApplianceSettingsAnyRemoteSupport | None, Field(alias="settingsValue")] = (
        None
    )


class OneviewSettingsItemSecurity(Model):
    settings_type: Annotated[Literal["security"] | str | None, Field(alias="settingsType")] = None
    settings_value: Annotated[OveApplianceSettingsAnySecurity | None, Field(alias="settingsValue")] = None


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


class OneviewSettings(Model):
    appliance_id: Annotated[str | None, Field(alias="applianceId")] = None
    created_at: Annotated[AwareDatetime | None, Field(alias="createdAt")] = None
    description: str | None = None
    generation: int | None = None
    id: str | None = None
    name: str | None = None
    resource_uri: Annotated[str | None, Field(alias="resourceUri")] = None
    settings: list[OneviewSettingsItem] | None = None
    type: Literal["compute-ops-mgmt/oneview-setting"] | str | None = None
    updated_at: Annotated[AwareDatetime | None, Field(alias="updatedAt")] = None


class OneviewSettingsCollection(Model):
    count: int
    items: list[OneviewSettings]
    offset: int
    total: int
