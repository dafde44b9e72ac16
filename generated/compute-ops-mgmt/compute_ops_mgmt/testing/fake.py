"""The fake; what it knows of the API stands in `api.json` beside it."""

from __future__ import annotations

from importlib.resources import files

from .._runtime.fake.fake import Fake
from ..client import AsyncComputeOpsMgmt, ComputeOpsMgmt


class FakeComputeOps(Fake[ComputeOpsMgmt, AsyncComputeOpsMgmt]):
    """A fake of HPE Compute Ops Management, in this process."""

    _facts = files(__name__.rpartition(".")[0]) / "api.json"
    _clients = (ComputeOpsMgmt, AsyncComputeOpsMgmt)
