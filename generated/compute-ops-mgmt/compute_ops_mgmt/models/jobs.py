"""Models of `jobs`.

Made by comgen, not to be edited.
"""

from enum import StrEnum


class JobState(StrEnum):
    """How far a job has got; `ERROR` (the job could not be carried through) and `COMPLETE`
    are final. `PENDING` may wait for another job on the same resource, `APPROVAL_PENDING`
    for consent; `STALLED` lasts until a user dismisses it. `COMPLETE` alone is no success:
    look at `resultCode`.
    """

    PENDING = "PENDING"
    APPROVAL_PENDING = "APPROVAL_PENDING"
    RUNNING = "RUNNING"
    STALLED = "STALLED"
    ERROR = "ERROR"
    COMPLETE = "COMPLETE"
