"""Models of `accounts`.

Made by comgen, not to be edited.
"""

from enum import StrEnum


class AccountType(StrEnum):
    """Role of an account in GreenLake, which matters for managed service providers (MSP).

    `MSP` manages accounts of its customers and `TENANT` is one of these; `STANDALONE` has no such
    tie.
    """

    UNKNOWN = "UNKNOWN"
    STANDALONE = "STANDALONE"
    MSP = "MSP"
    TENANT = "TENANT"
    BASIC_ORGANIZATION = "BASIC_ORGANIZATION"
