"""Models of `others`.

Made by comgen, not to be edited.
"""

from ..models.common import Base

Other = Base
