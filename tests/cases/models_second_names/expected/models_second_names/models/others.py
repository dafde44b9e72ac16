"""Models of `others`.

Made by comgen, not to be edited.
"""

from __future__ import annotations


from ..models.common import Base


Other = Base
