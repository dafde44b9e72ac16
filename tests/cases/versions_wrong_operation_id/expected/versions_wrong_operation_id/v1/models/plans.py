"""Models of `v1.plans`.

Made by comgen, not to be edited.
"""

from ..._runtime.model import Model


class PlansGetResponse(Model):
    id: str | None = None
