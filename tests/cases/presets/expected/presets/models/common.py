"""Models of `common`.

Made by comgen, not to be edited.
"""

from typing_extensions import TypeAliasType

from .._runtime.model import Model


class Job(Model):
    id: str | None = None
    state: str | None = None


class RackWithMetaMeta(Model):
    id: str | None = None


class ServerMeta(Model):
    id: str | None = None


class RackWithMeta(Model):
    meta: RackWithMetaMeta | None = None


class Server(Model):
    meta: ServerMeta | None = None


Rack = TypeAliasType("Rack", RackWithMeta | Server)
