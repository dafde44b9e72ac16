"""What hostile descriptions share."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from generator.emit import rendering

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture(autouse=True, scope="package")
def _what_is_always_the_same() -> Iterator[None]:
    """Time: files that are copied verbatim, without a word of any description, are left out."""
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(rendering, "_verbatim", lambda _folder, _name: iter(()))
        yield
