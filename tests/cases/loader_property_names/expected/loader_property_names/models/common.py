"""Models of `common`.

Made by comgen, not to be edited.
"""

from typing_extensions import TypeAliasType

Name = TypeAliasType("Name", str)
