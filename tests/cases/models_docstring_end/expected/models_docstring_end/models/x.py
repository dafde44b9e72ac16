"""Models of `x`.

Made by comgen, not to be edited.
"""

from .._runtime.model import Model


class Thing(Model):
    """Quoted: \"\"\" """

    id: str | None = None
    """\"\"\""""
