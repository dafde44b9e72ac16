"""What `v1beta1.activation_keys` can be filtered by.

Made by comgen, not to be edited.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.properties import EnumProperty, Properties, TextProperty

if TYPE_CHECKING:
    from .. import models


class ActivationKeysFilters(Properties):
    """What `list` can be filtered by."""

    activation_key = TextProperty("activationKey")
    appliance_uri = TextProperty("applianceUri")
    subscription_key = TextProperty("subscriptionKey")
    target_device: EnumProperty[models.ActivationKeysResponseTargetDevice] = EnumProperty("targetDevice")
