"""Where everything is on the site: pages and anchors by the names of the client, and the way from page to page."""

from __future__ import annotations

import posixpath
from dataclasses import dataclass

from ..api.model import Model
from ..changes.index import Call


@dataclass(frozen=True, slots=True)
class Spot:
    """A page, relative to the folder of all pages, and an anchor on it."""

    page: str
    anchor: str = ""

    def seen_from(self, page: str) -> str:
        """What leads there from another page."""
        there = "" if page == self.page else posixpath.relpath(self.page, posixpath.dirname(page) or ".")
        return f"{there}#{self.anchor}" if self.anchor else there


def resource_page(resource: str) -> str:
    """The page of a resource, of all its versions."""
    return f"resources/{resource}.md"


def moving_page(resource: str) -> str:
    """The page that tells what differs between the versions of a resource."""
    return f"versions/{resource}.md"


def version_spot(resource: str, version: str | None) -> Spot:
    """Where a version of a resource begins."""
    return Spot(resource_page(resource), version or "")


def call_spot(call: Call) -> Spot:
    """Where an operation is told."""
    name = call.operation.name.python
    anchor = f"{call.version_name}-{name}" if call.version_name else name
    return Spot(resource_page(call.resource.name.python), anchor)


def model_page(model: Model) -> str:
    """The page of the models that share a module."""
    version, _, module = model.module.rpartition("models.")
    return f"models/{version.replace('.', '/')}{module}.md"


def model_spot(model: Model) -> Spot:
    """Where a model is told."""
    return Spot(model_page(model), model.name.python)
