"""Models of `v1beta1.approval_policy`.

Made by comgen, not to be edited.
"""

from ..._runtime.model import Model


class ApprovalPolicyUpdateRequest(Model):
    name: str | None = None


class ApprovalPolicyUpdateResponse(Model):
    id: str | None = None
