"""The examples of the README, and a fake of the API on loopback for them."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

from .places import PROJECT, REPOSITORY

sys.path.insert(0, str(PROJECT))

from compute_ops_mgmt.testing import FakeComputeOps

if TYPE_CHECKING:
    from compute_ops_mgmt.testing import Recorded

BLOCKS = re.findall(r"^```python\n(.*?)^```$", (REPOSITORY / "README.md").read_text("utf-8"), re.DOTALL | re.MULTILINE)
COUNT = 120
_JOB = "2f4a7c1e-7f6b-4b0d-9d2e-5a0c3f1b8e11"


@dataclass(frozen=True, slots=True, kw_only=True)
class Served:
    """Where the fake is, and what it was asked by now."""

    url: str
    requests: list[Recorded]

    def check(self, printed: list[str]) -> None:
        """What the examples print, and what they ask for, when they do what they should."""
        assert f"s-{COUNT - 1} host-{COUNT - 1}" in printed
        assert "201 /compute-ops-mgmt/v1/groups/" in " ".join(printed)
        assert any(line.startswith("NOT_FOUND debugId") for line in printed)
        assert f"{COUNT - COUNT % 100} {COUNT % 100}" in printed
        asked = [request.operation for request in self.requests]
        assert asked.count("v1.groups.assign_devices") == 2
        assert asked.count("v1.jobs.create") == 2
        assert {"v1.async_operations.get", "v1.jobs.get"} <= set(asked)
        # The README shows what a wrong identifier leads to, and nothing else that is wrong.
        assert [request.path for request in self.requests if request.problems] == [
            "/compute-ops-mgmt/v1/groups/no-such-group"
        ]


@contextmanager
def served() -> Iterator[Served]:
    """The fake, in a thread of its own."""
    with FakeComputeOps(items=0) as fake, fake.served() as url:
        for number in range(COUNT):
            fake.add("v1.servers", {"name": f"s-{number}", "host": {"hostname": f"host-{number}"}})
        fake.add("v1.jobs", id=_JOB)
        fake.fail_next(404, "v1.groups.get")
        yield Served(url=url, requests=fake.requests)
