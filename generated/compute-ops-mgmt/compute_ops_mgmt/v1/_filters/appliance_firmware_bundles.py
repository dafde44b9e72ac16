"""What `v1.appliance_firmware_bundles` can be filtered by.

Made by comgen, not to be edited.
"""

from __future__ import annotations

from ..._runtime.properties import Properties, TextProperty


class ApplianceFirmwareBundlesFilters(Properties):
    """What `list` can be filtered by."""

    appliance_type = TextProperty("applianceType")
    appliance_version = TextProperty("applianceVersion")
