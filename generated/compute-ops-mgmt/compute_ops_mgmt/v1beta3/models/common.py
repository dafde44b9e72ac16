"""Models of `v1beta3.common`.

Made by comgen, not to be edited.
"""

from typing import Annotated

from pydantic import Field

from ..._runtime.model import Model


class DeviceRemoveRequest(Model):
    """A device to take out of a group, in the older API."""

    device_id: Annotated[str | None, Field(alias="deviceId")] = None
    """Identifier of the device to take out of the group; `productId+serialNumber` for a
    server.
    """
