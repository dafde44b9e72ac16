"""Models of `servers`.

Made by comgen, not to be edited.
"""

from .._runtime.model import Model


class ServerHost(Model):
    name: str | None = None


class Server(Model):
    host: ServerHost | None = None
    id: str | None = None
