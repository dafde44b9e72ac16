"""Links from one page to what is told on others."""

from __future__ import annotations

from dataclasses import dataclass

from ..changes.index import Call, Index, same_place
from ..emit.code import Code, link, page_code, page_text
from .places import Spot, call_spot, model_spot, version_spot


@dataclass(frozen=True, slots=True, kw_only=True)
class Links:
    """The links of one page."""

    index: Index
    page: str

    def to(self, text: Code, page: str) -> Code:
        """A link to a page."""
        return link(text, Spot(page).seen_from(self.page))

    def model(self, key: str) -> Code:
        """A link to a model."""
        model = self.index.models[key]
        return link(page_code(model.name.python), model_spot(model).seen_from(self.page))

    def call(self, call: Call) -> Code:
        """A link to an operation."""
        return link(page_code(call.python), call_spot(call).seen_from(self.page))

    def request(self, request: str) -> Code:
        """A link to the operation that a method and path lead to; the text alone where that is not on the site."""
        method, _, path = request.partition(" ")
        call = self.index.calls.get((method, same_place(path)))
        return self.call(call) if call else page_code(request)

    def version(self, resource: str, version: str) -> Code:
        """A link to a version of a resource."""
        return link(page_text(version), version_spot(resource, version).seen_from(self.page))
