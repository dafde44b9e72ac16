"""Models of `v1beta2.alerts`.

Made by comgen, not to be edited.
"""

from ..._runtime.model import Model
from ...v1.models.common import Incident


class Alert(Model):
    incident: Incident | None = None
