"""Models of `common`.

Made by comgen, not to be edited.
"""

from .._runtime.model import Model


class Tool(Model):
    next: "V1Tool | None" = None
    shared: str | None = None


class V1Tool(Model):
    next: "V2Tool | None" = None
    old: str | None = None


class V2Tool(Model):
    new: str | None = None
    next: Tool | None = None
