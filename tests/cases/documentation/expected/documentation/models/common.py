"""Models of `common`.

Made by comgen, not to be edited.
"""

from ..models.dogs import Owner

Breeder = Owner
"""Who had it first."""
