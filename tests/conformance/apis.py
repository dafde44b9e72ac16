"""The APIs of this repository, whose clients are judged, and where their files are."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Final

import pytest

from .tags import TAGS

REPOSITORY: Final = Path(__file__).resolve().parents[2]


@dataclass(frozen=True, slots=True, kw_only=True)
class ApiFiles:
    """One API: the name of its folders, the names of its package and of its client, the vendor's own file."""

    name: str
    package: str
    client: str
    vendor: str

    @property
    def our_file(self) -> Path:
        """The description in this repository, which is facts alone."""
        return REPOSITORY / "specs" / self.name / "openapi.json"

    @property
    def best_file(self) -> Path:
        """The vendor's file where it is at hand, else the repository's own."""
        vendor = REPOSITORY.parent / "shared" / "specs" / "vendor" / self.vendor
        return vendor if vendor.exists() else self.our_file

    @property
    def project(self) -> Path:
        """The folder that the package is in."""
        return REPOSITORY / "generated" / self.name


APIS: Final = (
    ApiFiles(
        name="compute-ops-mgmt",
        package="compute_ops_mgmt",
        client="ComputeOpsMgmt",
        vendor="compute-ops-mgmt-2026-07-06.json",
    ),
    ApiFiles(
        name="device-management",
        package="device_management",
        client="DeviceManagement",
        vendor="device-management.json",
    ),
)

each_tag = pytest.mark.parametrize(
    ("api", "tag"), [pytest.param(api, tag, id=tag) for api in APIS for tag in TAGS[api.name]], indirect=["api"]
)
"""A test for each tag of each API."""
