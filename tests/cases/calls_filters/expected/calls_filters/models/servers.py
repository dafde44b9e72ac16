"""Models of `servers`.

Made by comgen, not to be edited.
"""

from typing_extensions import TypeAliasType

Words = TypeAliasType("Words", str)
