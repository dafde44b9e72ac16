"""The fake; what it knows of the API stands in `api.json` beside it."""

from __future__ import annotations

from importlib.resources import files

from .._runtime.fake.fake import Fake
from ..client import AsyncDeviceManagement, DeviceManagement


class FakeDeviceManagement(Fake[DeviceManagement, AsyncDeviceManagement]):
    """A fake of HPE GreenLake Device Management, in this process."""

    _facts = files(__name__.rpartition(".")[0]) / "api.json"
    _clients = (DeviceManagement, AsyncDeviceManagement)
