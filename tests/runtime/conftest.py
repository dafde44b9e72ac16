"""Makes the runtime importable as it stands in the templates, and the small API beside this file."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE.parents[1] / "templates" / "package" / "[package]"), str(HERE)]

if TYPE_CHECKING:
    from mini_api import Recorder


@pytest.fixture
def recorder() -> Recorder:
    from mini_api import Recorder

    return Recorder()
