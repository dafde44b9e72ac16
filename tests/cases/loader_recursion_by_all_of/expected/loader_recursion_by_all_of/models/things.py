"""Models of `things`.

Made by comgen, not to be edited.
"""

from .._runtime.model import Model


class Node(Model):
    id: int | None = None
    next: "Node | None" = None


class OwnX(Model):
    x: "OwnX | None" = None
    y: str | None = None


class Own(Model):
    x: OwnX | None = None


class Ping(Model):
    pong: "Pong | None" = None


class Pong(Model):
    ping: Ping | None = None


class Thing(Model):
    node: Node | None = None
    own: Own | None = None
    ping: Ping | None = None
