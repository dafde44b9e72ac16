"""Every code that the source uses is documented, and every documented one is used."""

# pyright: basic
from __future__ import annotations

import re

from .support import REPOSITORY

_USED = r'"(C[0-9]{3})"'


def test_codes_and_their_documentation_agree() -> None:
    files = [*(REPOSITORY / "generator").rglob("*.py")]
    used = {code for file in files for code in re.findall(_USED, file.read_text())}
    documented = set(re.findall(r"^\| (C[0-9]{3}) \|", (REPOSITORY / "docs" / "diagnostics.md").read_text(), re.M))
    assert used - documented == set(), "say in docs/diagnostics.md what these codes mean"
    assert documented - used == set(), "these codes are no longer used"
