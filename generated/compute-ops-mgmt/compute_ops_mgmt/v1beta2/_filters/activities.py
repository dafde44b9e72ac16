"""What `v1beta2.activities` can be filtered by.

Made by comgen, not to be edited.
"""

from __future__ import annotations

from ..._runtime.properties import BoolProperty, DatetimeProperty, Properties, TextProperty


class ActivitiesFiltersSource(Properties):
    """What a list can be filtered by, below `source`."""

    id = TextProperty("source/id")
    type = TextProperty("source/type")


class ActivitiesFilters(Properties):
    """What `list` can be filtered by."""

    associated_server_id = TextProperty("associatedServerId")
    associated_server_uri = TextProperty("associatedServerUri")
    created_at = DatetimeProperty("createdAt")
    group_display_name = TextProperty("groupDisplayName")
    group_id = TextProperty("groupId")
    health_state = TextProperty("healthState")
    hidden = BoolProperty("hidden")
    id = TextProperty("id")
    key = TextProperty("key")
    resource_uri = TextProperty("resourceUri")
    server_settings_category = TextProperty("serverSettingsCategory")
    server_settings_id = TextProperty("serverSettingsId")
    server_settings_name = TextProperty("serverSettingsName")
    source = ActivitiesFiltersSource()
