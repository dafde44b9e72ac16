"""What `v1.servers` can be filtered by.

Made by comgen, not to be edited.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.properties import (
    AnyProperty,
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
    model = TextProperty("hardware/bmc/model")
    user_defined = ServersFiltersHardwareBmcUserDefined()
    version = TextProperty("hardware/bmc/version")


class ServersFiltersHardwareHealth(Properties):
    """What a list can be filtered by, below `hardware/health`."""

    air_filter: EnumProperty[models.HealthState] = EnumProperty("hardware/health/airFilter")
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
    manufacturer = TextProperty("hardware/manufacturer")
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


class ServersFiltersLastFirmwareUpdate(Properties):
    """What a list can be filtered by, below `lastFirmwareUpdate`."""

    attempted_at = DatetimeProperty("lastFirmwareUpdate/attemptedAt")
    attempted_baseline_uri = TextProperty("lastFirmwareUpdate/attemptedBaselineUri")
    bundle_update_method: EnumProperty[models.ServerLastFirmwareUpdateBundleUpdateMethod] = EnumProperty(
        "lastFirmwareUpdate/bundleUpdateMethod"
    )
    completed_at = DatetimeProperty("lastFirmwareUpdate/completedAt")
    downgrade = BoolProperty("lastFirmwareUpdate/downgrade")
    firmware_inventory_updates = AnyProperty("lastFirmwareUpdate/firmwareInventoryUpdates")
    install_sw_drivers = BoolProperty("lastFirmwareUpdate/installSwDrivers")
    power_off = BoolProperty("lastFirmwareUpdate/powerOff")
    status: EnumProperty[models.ServerLastFirmwareUpdateStatus] = EnumProperty("lastFirmwareUpdate/status")


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
    subscription_key = TextProperty("state/subscriptionKey")
    subscription_state: EnumProperty[models.ServerStateSubscriptionState] = EnumProperty(
        "state/subscriptionState"
    )
    subscription_tier: EnumProperty[models.ServerStateSubscriptionTier] = EnumProperty(
        "state/subscriptionTier"
    )


class ServersFilters(Properties):
    """What `list` can be filtered by."""

    auto_ilo_fw_update = BoolProperty("autoIloFwUpdate")
    bios_family = TextProperty("biosFamily")
    created_at = DatetimeProperty("createdAt")
    device_claim_type: EnumProperty[models.ServerDeviceClaimType] = EnumProperty("deviceClaimType")
    firmware_bundle_uri = TextProperty("firmwareBundleUri")
    hardware = ServersFiltersHardware()
    host = ServersFiltersHost()
    id = TextProperty("id")
    last_firmware_update = ServersFiltersLastFirmwareUpdate()
    last_full_inventory_collection_at = DatetimeProperty("lastFullInventoryCollectionAt")
    last_full_inventory_collection_power_state = TextProperty("lastFullInventoryCollectionPowerState")
    last_server_log_collection_at = DatetimeProperty("lastServerLogCollectionAt")
    managed_by = TextProperty("managedBy")
    name = TextProperty("name")
    oneview = ServersFiltersOneview()
    platform_family: EnumProperty[models.ServerPlatformFamily] = EnumProperty("platformFamily")
    processor_vendor = TextProperty("processorVendor")
    resource_uri = TextProperty("resourceUri")
    server_generation: EnumProperty[models.ServerServerGeneration] = EnumProperty("serverGeneration")
    state = ServersFiltersState()
