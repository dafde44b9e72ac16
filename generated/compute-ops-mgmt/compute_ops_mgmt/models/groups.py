"""Models of `groups`; made by comgen, not to be edited."""

from __future__ import annotations

from enum import StrEnum


class ComplianceCategory(StrEnum):
    FIRMWARE = "FIRMWARE"
    ILO_SETTINGS = "ILO_SETTINGS"


class ComplianceState(StrEnum):
    COMPLIANT = "COMPLIANT"
    NOT_COMPLIANT = "NOT_COMPLIANT"
    UNKNOWN = "UNKNOWN"
    NOT_APPLICABLE = "NOT_APPLICABLE"


class DeviceState(StrEnum):
    ASSIGNED = "ASSIGNED"
    FAILED = "FAILED"
    ACTIVE = "ACTIVE"
    QUARANTINE = "QUARANTINE"
    APPLYING_FIRMWARE = "APPLYING_FIRMWARE"
    APPLYING_SCHEMA = "APPLYING_SCHEMA"
    APPLYING_OS = "APPLYING_OS"


class DeviceType(StrEnum):
    DIRECT_CONNECT_SERVER = "DIRECT_CONNECT_SERVER"
    OVE_APPLIANCE_SYNERGY = "OVE_APPLIANCE_SYNERGY"
    OVE_APPLIANCE_VM = "OVE_APPLIANCE_VM"


class NoSettingsReason(StrEnum):
    GROUP_HAS_NO_SETTINGS = "GROUP_HAS_NO_SETTINGS"
    GROUP_HAS_NO_AUTO_POLICY = "GROUP_HAS_NO_AUTO_POLICY"
    SERVER_IS_NOT_LICENSED = "SERVER_IS_NOT_LICENSED"


class OverallSecurityStatus(StrEnum):
    IGNORED = "IGNORED"
    OK = "OK"
    RISK = "RISK"
    UNKNOWN = "UNKNOWN"
    UNSUPPORTED = "UNSUPPORTED"


class SecurityState(StrEnum):
    RISK = "RISK"
    OK = "OK"
    IGNORED = "IGNORED"
    UNKNOWN = "UNKNOWN"
    UNSUPPORTED = "UNSUPPORTED"


class SubscriptionState(StrEnum):
    REQUIRED = "REQUIRED"
    SUBSCRIBED = "SUBSCRIBED"
    EXPIRED = "EXPIRED"


class SubscriptionTier(StrEnum):
    ENHANCED = "ENHANCED"
