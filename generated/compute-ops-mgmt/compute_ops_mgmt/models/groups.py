"""Models of `groups`.

Made by comgen, not to be edited.
"""

from enum import StrEnum


class ComplianceCategory(StrEnum):
    """What a compliance check compared with the group: firmware baseline or iLO settings."""

    FIRMWARE = "FIRMWARE"
    ILO_SETTINGS = "ILO_SETTINGS"


class ComplianceState(StrEnum):
    """Whether a device or group matches its settings.

    A group takes the strongest state found among its devices, in rising order `COMPLIANT`,
    `UNKNOWN`, `NOT_COMPLIANT`, `NOT_APPLICABLE`; an empty group is `NOT_APPLICABLE`.
    """

    COMPLIANT = "COMPLIANT"
    NOT_COMPLIANT = "NOT_COMPLIANT"
    UNKNOWN = "UNKNOWN"
    NOT_APPLICABLE = "NOT_APPLICABLE"


class DeviceState(StrEnum):
    """What is going on with a server in a group of the oldest API.

    The `APPLYING_` states are work in progress: firmware, a schema or an operating system.
    """

    ASSIGNED = "ASSIGNED"
    FAILED = "FAILED"
    ACTIVE = "ACTIVE"
    QUARANTINE = "QUARANTINE"
    APPLYING_FIRMWARE = "APPLYING_FIRMWARE"
    APPLYING_SCHEMA = "APPLYING_SCHEMA"
    APPLYING_OS = "APPLYING_OS"


class DeviceType(StrEnum):
    """Kind of devices a group holds; a group never mixes kinds.

    `DIRECT_CONNECT_SERVER` stands for servers, the others for OneView appliances, Synergy or
    virtual machine; group policies differ accordingly.
    """

    DIRECT_CONNECT_SERVER = "DIRECT_CONNECT_SERVER"
    OVE_APPLIANCE_SYNERGY = "OVE_APPLIANCE_SYNERGY"
    OVE_APPLIANCE_VM = "OVE_APPLIANCE_VM"


class NoSettingsReason(StrEnum):
    """Why no settings were applied in a group: none set, no automatic policy, or no licence."""

    GROUP_HAS_NO_SETTINGS = "GROUP_HAS_NO_SETTINGS"
    GROUP_HAS_NO_AUTO_POLICY = "GROUP_HAS_NO_AUTO_POLICY"
    SERVER_IS_NOT_LICENSED = "SERVER_IS_NOT_LICENSED"


class OverallSecurityStatus(StrEnum):
    """Security verdict on a device in a group.

    `IGNORED` when its risks are marked to be ignored, `UNSUPPORTED` and `UNKNOWN` when there is no
    verdict.
    """

    IGNORED = "IGNORED"
    OK = "OK"
    RISK = "RISK"
    UNKNOWN = "UNKNOWN"
    UNSUPPORTED = "UNSUPPORTED"


class SecurityState(StrEnum):
    """Security verdict on a group, drawn from its devices.

    `IGNORED` when risks are marked to be ignored, `UNSUPPORTED` and `UNKNOWN` when there is no
    verdict.
    """

    RISK = "RISK"
    OK = "OK"
    IGNORED = "IGNORED"
    UNKNOWN = "UNKNOWN"
    UNSUPPORTED = "UNSUPPORTED"


class SubscriptionState(StrEnum):
    """Whether a device has a subscription: needed (`REQUIRED`), in force or run out."""

    REQUIRED = "REQUIRED"
    SUBSCRIBED = "SUBSCRIBED"
    EXPIRED = "EXPIRED"


class SubscriptionTier(StrEnum):
    """Level of a device's subscription; `ENHANCED` is the only one listed."""

    ENHANCED = "ENHANCED"
