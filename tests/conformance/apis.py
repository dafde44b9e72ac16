"""The APIs of this repository, whose clients are judged, and where their files are."""

from __future__ import annotations

import importlib
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import pytest

from .tags import TAGS

REPOSITORY: Final = Path(__file__).resolve().parents[2]


@dataclass(frozen=True, slots=True, kw_only=True)
class ApiFiles:
    """One API: the name of its folders, the names of its package, its client and its fake, the vendor's own file."""

    name: str
    package: str
    client: str
    fake: str
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

    def module(self, name: str = "") -> Any:
        """The package, or a module of it, from where it stands."""
        if str(self.project) not in sys.path:
            sys.path.insert(0, str(self.project))
        return importlib.import_module(f"{self.package}.{name}" if name else self.package)


APIS: Final = (
    ApiFiles(
        name="compute-ops-mgmt",
        package="compute_ops_mgmt",
        client="ComputeOpsMgmt",
        fake="FakeComputeOps",
        vendor="compute-ops-mgmt-2026-07-06.json",
    ),
    ApiFiles(
        name="device-management",
        package="device_management",
        client="DeviceManagement",
        fake="FakeDeviceManagement",
        vendor="device-management.json",
    ),
)

each_tag = pytest.mark.parametrize(
    ("api", "tag"), [pytest.param(api, tag, id=tag) for api in APIS for tag in TAGS[api.name]], indirect=["api"]
)
"""A test for each tag of each API."""
