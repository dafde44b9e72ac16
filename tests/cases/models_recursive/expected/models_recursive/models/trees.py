"""Models of `trees`.

Made by comgen, not to be edited.
"""

from .._runtime.model import Model


class Tree(Model):
    by: "dict[str, Tree] | None" = None
    children: "list[Tree] | None" = None
    name: str
    parent: "Tree | None" = None
