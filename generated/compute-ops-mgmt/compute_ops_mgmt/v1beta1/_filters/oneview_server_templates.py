"""What `v1beta1.oneview_server_templates` can be filtered by.

Made by comgen, not to be edited.
"""

from __future__ import annotations

from ..._runtime.properties import Properties, TextProperty


class OneviewServerTemplatesFilters(Properties):
    """What `list` can be filtered by."""

    appliance_id = TextProperty("applianceId")
    uri = TextProperty("uri")
