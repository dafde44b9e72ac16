"""Models of `common`.

Made by comgen, not to be edited.
"""

from .._runtime.model import Model
from ..models.servers import ServerHost


class Backup(Model):
    host: ServerHost | None = None
