"""openapi-core as a judge."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, Any

from jsonschema.exceptions import ValidationError
from openapi_core import Config, OpenAPI
from openapi_core.datatypes import RequestParameters
from werkzeug.datastructures import Headers, ImmutableMultiDict

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .wire import Sent


# Not frozen: the protocol asks for attributes that can be set.
@dataclass(slots=True, kw_only=True)
class _Request:
    """A recorded request in openapi-core's words (`openapi_core.protocols.Request`)."""

    host_url: str
    path: str
    method: str
    parameters: RequestParameters
    content_type: str
    body: bytes | None


# Not frozen either, for the same reason.
@dataclass(slots=True, kw_only=True)
class Answer:
    """An answer in openapi-core's words (`openapi_core.protocols.Response`)."""

    status_code: int
    content_type: str
    headers: Mapping[str, Any]
    data: bytes | None


@dataclass(frozen=True, kw_only=True)
class OpenApiCore:
    """openapi-core (3.1, JSON Schema 2020-12) over one prepared document."""

    document: Mapping[str, Any] = field(repr=False)

    @cached_property
    def _validator(self) -> OpenAPI:
        # openapi-core knows application/json and none of the types that end in +json (RFC 6839, 3.1).
        config = Config(extra_media_type_deserializers={"application/merge-patch+json": json.loads})
        return OpenAPI.from_dict(dict(self.document), config=config)

    def complaints(self, sent: Sent) -> list[str]:
        """Return what it has against the request, the cause of each complaint included."""
        request = _request(self.document, sent)
        found = self._validator.iter_request_errors(request)
        return [_story(error) for error in found]

    def answer_complaints(self, sent: Sent, answer: Answer) -> list[str]:
        """Return what it has against the answer to a request."""
        found = self._validator.iter_response_errors(_request(self.document, sent), answer)
        return [_story(error) for error in found]


def _request(document: Mapping[str, Any], sent: Sent) -> _Request:
    return _Request(
        host_url=document["servers"][0]["url"],
        path=sent.path,
        method=sent.method.lower(),
        parameters=RequestParameters(query=ImmutableMultiDict(sent.query), header=Headers(list(sent.headers))),
        content_type=sent.header("content-type") or "",
        body=sent.content or None,
    )


def _story(error: BaseException) -> str:
    words = [f"{type(error).__name__}: {error}"]
    words += [_story(cause) for cause in getattr(error, "schema_errors", ())]
    if isinstance(error, ValidationError):
        words = [f"{error.json_path}: {error.message}"]
    if error.__cause__ is not None:
        words.append(_story(error.__cause__))
    return " <- ".join(words)
