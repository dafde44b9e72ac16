"""Models of `accounts`; made by comgen, not to be edited."""

from __future__ import annotations

from enum import StrEnum


class AccountType(StrEnum):
    UNKNOWN = "UNKNOWN"
    STANDALONE = "STANDALONE"
    MSP = "MSP"
    TENANT = "TENANT"
    BASIC_ORGANIZATION = "BASIC_ORGANIZATION"
