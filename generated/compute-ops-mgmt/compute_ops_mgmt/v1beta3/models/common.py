"""Models of `v1beta3.common`; made by comgen, not to be edited."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from ..._runtime.model import Model


class DeviceRemoveRequest(Model):
    device_id: Annotated[str | None, Field(alias="deviceId")] = None
