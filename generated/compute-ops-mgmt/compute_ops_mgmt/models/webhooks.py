"""Models of `webhooks`.

Made by comgen, not to be edited.
"""

from enum import StrEnum


class WebhookState(StrEnum):
    """Whether a webhook is to send events.

    The service disables it itself after a failed handshake or many failed deliveries; setting
    `ENABLED` starts a new handshake.
    """

    DISABLED = "DISABLED"
    ENABLED = "ENABLED"


class WebhookStatus(StrEnum):
    """How a webhook fares, as the service sees it.

    `PENDING` waits for the handshake, `ACTIVE` delivers, `WARNING` has had recent failures (see
    `statusReason`), `ERROR` has failed so often that it is being disabled.
    """

    DISABLED = "DISABLED"
    ACTIVE = "ACTIVE"
    PENDING = "PENDING"
    WARNING = "WARNING"
    ERROR = "ERROR"
