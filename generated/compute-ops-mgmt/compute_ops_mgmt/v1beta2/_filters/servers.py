"""What `v1beta2.servers` can be filtered by.

Made by comgen, not to be edited.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.properties import (
    BoolProperty,
    DatetimeProperty,
    EnumProperty,
    NumberProperty,
    Properties,
    TextProperty,
)

if TYPE_CHECKING:
    from .. import models


class ServersFiltersHardwareBmcUserDefined(Properties):
    """What a list can be filtered by, below `hardware/bmc/userDefined`."""

    certificate_fingerprint = TextProperty("hardware/bmc/userDefined/certificateFingerprint")
    host = TextProperty("hardware/bmc/userDefined/host")
    password = TextProperty("hardware/bmc/userDefined/password")
    username = TextProperty("hardware/bmc/userDefined/username")


class ServersFiltersHardwareBmc(Properties):
    """What a list can be filtered by, below `hardware/bmc`."""

    hostname = TextProperty("hardware/bmc/hostname")
    ip = TextProperty("hardware/bmc/ip")
    license = TextProperty("hardware/bmc/license")
    mac = TextProperty("hardware/bmc/mac")
    user_defined = ServersFiltersHardwareBmcUserDefined()


class ServersFiltersHardwareHealth(Properties):
    """What a list can be filtered by, below `hardware/health`."""

    bios: EnumProperty[models.HealthState] = EnumProperty("hardware/health/bios")
    fan_redundancy: EnumProperty[models.RedundancyState] = EnumProperty("hardware/health/fanRedundancy")
    fans: EnumProperty[models.HealthState] = EnumProperty("hardware/health/fans")
    health_led: EnumProperty[models.HealthState] = EnumProperty("hardware/health/healthLED")
    liquid_cooling: EnumProperty[models.HealthState] = EnumProperty("hardware/health/liquidCooling")
    liquid_cooling_redundancy: EnumProperty[models.RedundancyState] = EnumProperty(
        "hardware/health/liquidCoolingRedundancy"
    )
    memory: EnumProperty[models.HealthState] = EnumProperty("hardware/health/memory")
    network: EnumProperty[models.HealthState] = EnumProperty("hardware/health/network")
    power_supplies: EnumProperty[models.HealthState] = EnumProperty("hardware/health/powerSupplies")
    power_supply_redundancy: EnumProperty[models.RedundancyState] = EnumProperty(
        "hardware/health/powerSupplyRedundancy"
    )
    processor: EnumProperty[models.HealthState] = EnumProperty("hardware/health/processor")
    smart_storage: EnumProperty[models.HealthState] = EnumProperty("hardware/health/smartStorage")
    storage: EnumProperty[models.HealthState] = EnumProperty("hardware/health/storage")
    summary: EnumProperty[models.HealthState] = EnumProperty("hardware/health/summary")
    temperature: EnumProperty[models.HealthState] = EnumProperty("hardware/health/temperature")


class ServersFiltersHardware(Properties):
    """What a list can be filtered by, below `hardware`."""

    bmc = ServersFiltersHardwareBmc()
    form_factor = TextProperty("hardware/formFactor")
    health = ServersFiltersHardwareHealth()
    indicator_led: EnumProperty[models.ServerHardwareIndicatorLed] = EnumProperty("hardware/indicatorLed")
    memory_mb = NumberProperty("hardware/memoryMb")
    model = TextProperty("hardware/model")
    platform = TextProperty("hardware/platform")
    power_state: EnumProperty[models.ServerHardwarePowerState] = EnumProperty("hardware/powerState")
    product_id = TextProperty("hardware/productId")
    serial_number = TextProperty("hardware/serialNumber")
    uuid = TextProperty("hardware/uuid")


class ServersFiltersHost(Properties):
    """What a list can be filtered by, below `host`."""

    hostname = TextProperty("host/hostname")
    os_description = TextProperty("host/osDescription")
    os_name = TextProperty("host/osName")
    os_type = NumberProperty("host/osType")
    os_version = TextProperty("host/osVersion")


class ServersFiltersOneview(Properties):
    """What a list can be filtered by, below `oneview`."""

    appliance_uri = TextProperty("oneview/applianceUri")
    maintenance_mode = BoolProperty("oneview/maintenanceMode")
    name = TextProperty("oneview/name")
    state = TextProperty("oneview/state")


class ServersFiltersState(Properties):
    """What a list can be filtered by, below `state`."""

    connected = BoolProperty("state/connected")
    connected_modified_at = DatetimeProperty("state/connectedModifiedAt")
    managed = BoolProperty("state/managed")
    subscription_expires_at = DatetimeProperty("state/subscriptionExpiresAt")
    subscription_state: EnumProperty[models.ServerStateSubscriptionState] = EnumProperty(
        "state/subscriptionState"
    )
    subscription_tier: EnumProperty[models.ServerStateSubscriptionTier] = EnumProperty(
        "state/subscriptionTier"
    )


class ServersFilters(Properties):
    """What `list` can be filtered by."""

    bios_family = TextProperty("biosFamily")
    created_at = DatetimeProperty("createdAt")
    firmware_bundle_uri = TextProperty("firmwareBundleUri")
    hardware = ServersFiltersHardware()
    host = ServersFiltersHost()
    id = TextProperty("id")
    name = TextProperty("name")
    oneview = ServersFiltersOneview()
    platform_family: EnumProperty[models.ServerPlatformFamily] = EnumProperty("platformFamily")
    processor_vendor = TextProperty("processorVendor")
    resource_uri = TextProperty("resourceUri")
    state = ServersFiltersState()
