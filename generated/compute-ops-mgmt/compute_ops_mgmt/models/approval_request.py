"""Models of `approval_request`.

Made by comgen, not to be edited.
"""

from enum import StrEnum


class ApprovalState(StrEnum):
    """How far an approval request has got.

    `PENDING` still waits for votes; `APPROVED` and `DECLINED` are verdicts, `CANCELLED` was
    withdrawn and `EXPIRED` ran out of time.
    """

    APPROVED = "APPROVED"
    CANCELLED = "CANCELLED"
    DECLINED = "DECLINED"
    EXPIRED = "EXPIRED"
    PENDING = "PENDING"
    OTHER = "OTHER"


class UserApprovalState(StrEnum):
    """An approver's vote on an approval request."""

    APPROVED = "APPROVED"
    DECLINED = "DECLINED"
