"""A small API in the form that generated packages have, and a server that records what it is asked."""

from __future__ import annotations

from enum import IntEnum, StrEnum
from functools import cached_property
from typing import TYPE_CHECKING, Annotated, Any, Literal

import httpx2
from _runtime.client import AsyncClient, Client
from _runtime.config import ApiAuth, ApiConfig, ApiKey, Bearer, ErrorFields
from _runtime.model import Discriminated, Model, Open, OpenInt
from _runtime.operation import Body, Bytes, Cookie, Empty, Header, Json, Operation, Path, Query, Text
from _runtime.resource import AsyncResource, Resource, Timeout, raw, raw_async
from pydantic import AwareDatetime, Field
from typing_extensions import TypeAliasType

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from _runtime.response import ApiResponse


class Kind(StrEnum):
    DISK = "DISK"
    TAPE = "TAPE"
    REEL = "REEL"


class Level(IntEnum):
    LOW = 1


class Disk(Model):
    device_kind: Annotated[Open[Kind] | None, Field(alias="deviceKind")] = None
    size: float | None = None
    parts: list[Device] | None = None


class Tape(Model):
    device_kind: Annotated[Open[Kind], Field(alias="deviceKind")]
    holder: Device | None = None


Device = TypeAliasType("Device", Annotated[Disk | Tape, Discriminated("deviceKind", {"DISK": 0, "TAPE": 1, "REEL": 1})])


class Link(Model):
    type: Literal["LINK"] = "LINK"
    note: str | None = None


class Change(Model):
    name: str | None = None
    secret_word: Annotated[int | None, Field(alias="secretWord")] = None
    when: AwareDatetime | None = None
    kind: Open[Kind] | None = None
    ratio: float | None = None
    type: Literal["CHANGE"] = "CHANGE"
    links: list[Link] | None = None
    free: Any = None


class Page(Model):
    items: list[Device]
    total: int | None = None
    level: OpenInt[Level] | None = None


class Problem(Model):
    error_code: Annotated[str, Field(alias="errorCode")]


LIST: Operation[Page] = Operation(
    "GET",
    "/boxes",
    query=(Query("offset"), Query("filter"), Query("id"), Query("day")),
    replies={"200": Json(lambda: Page)},
    errors={"default": Json(lambda: Problem)},
)
GET: Operation[Device] = Operation(
    "GET",
    "/boxes/{box-id}/{part}",
    path_parameters=(Path("box-id"), Path("part")),
    replies={"200": Json(lambda: Device), "202": Empty()},
    errors={"4XX": Json(lambda: Problem)},
)
CHANGE: Operation[Page] = Operation(
    "PATCH",
    "/boxes/{box-id}",
    path_parameters=(Path("box-id"),),
    headers=(Header("Tenant-Acid"),),
    cookies=(Cookie("lane"),),
    body=Body("application/merge-patch+json", lambda: Change, required=True),
    replies={"2XX": Json(lambda: Page)},
)
DELETE: Operation[None] = Operation(
    "DELETE",
    "/boxes/{box-id}",
    path_parameters=(Path("box-id"),),
    content_type="application/json",
    replies={"204": Empty()},
)
FILE: Operation[bytes] = Operation("GET", "/file", security=(), replies={"200": Bytes("application/x-pem-file")})
NOTE: Operation[str] = Operation("POST", "/note", body=Body("text/plain", lambda: str), replies={"default": Text()})


class Boxes(Resource):
    def list(
        self,
        *,
        offset: int | None = None,
        filter: str | None = None,  # noqa: A002
        id: list[str] | None = None,  # noqa: A002
        day: date | None = None,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Page:
        return self._call(LIST, query=(offset, filter, id, day), timeout=timeout, extra_headers=extra_headers)

    def get(self, box_id: str, part: int) -> Device:
        return self._call(GET, path=(box_id, part))

    def update(
        self,
        box_id: str,
        body: Change | Mapping[str, Any],
        *,
        tenant_acid: str | None = None,
        lane: str | None = None,
    ) -> Page:
        return self._call(CHANGE, path=(box_id,), headers=(tenant_acid,), cookies=(lane,), body=body)

    def delete(self, box_id: str) -> None:
        self._call(DELETE, path=(box_id,))

    def file(self) -> bytes:
        return self._call(FILE)

    def note(self, body: str | bytes | None = None) -> str:
        return self._call(NOTE, body=body)


class AsyncBoxes(AsyncResource):
    async def list(self, *, offset: int | None = None, timeout: Timeout | None = None) -> Page:
        return await self._call(LIST, query=(offset, None, None, None), timeout=timeout)


class RawBoxes:
    def __init__(self, boxes: Boxes) -> None:
        self.list = raw(boxes.list)


class AsyncRawBoxes:
    def __init__(self, boxes: AsyncBoxes) -> None:
        self.list = raw_async(boxes.list)


CONFIG = ApiConfig(
    title="Boxes API",
    user_agent="boxes-client/1.0",
    servers={"west": "https://west.example.com/base/", "east": "https://east.example.com"},
    server_parameter="region",
    security={"token": Bearer()},
    requirements=(("token",),),
    errors=ErrorFields(code="errorCode", message="message", id="debugId", details="errorDetails"),
    logger="boxes",
)


class BoxClient(Client):
    def __init__(
        self,
        *,
        region: str | None = None,
        base_url: str | None = None,
        auth: ApiAuth | None = None,
        timeout: Timeout | None = None,
        http_client: httpx2.Client | None = None,
        strict: bool = False,
        config: ApiConfig = CONFIG,
        **more: Any,
    ) -> None:
        super().__init__(
            config,
            server=region,
            base_url=base_url,
            auth=auth,
            timeout=timeout,
            http_client=http_client,
            strict=strict,
            **more,
        )

    @cached_property
    def boxes(self) -> Boxes:
        return Boxes(self)

    @cached_property
    def raw_boxes(self) -> RawBoxes:
        return RawBoxes(Boxes(self, raw=True))


class AsyncBoxClient(AsyncClient):
    def __init__(
        self,
        *,
        region: str | None = None,
        base_url: str | None = None,
        auth: ApiAuth | None = None,
        timeout: Timeout | None = None,
        http_client: httpx2.AsyncClient | None = None,
        strict: bool = False,
        config: ApiConfig = CONFIG,
        **more: Any,
    ) -> None:
        super().__init__(
            config,
            server=region,
            base_url=base_url,
            auth=auth,
            timeout=timeout,
            http_client=http_client,
            strict=strict,
            **more,
        )

    @cached_property
    def boxes(self) -> AsyncBoxes:
        return AsyncBoxes(self)

    @cached_property
    def raw_boxes(self) -> AsyncRawBoxes:
        return AsyncRawBoxes(AsyncBoxes(self, raw=True))


def typed(client: BoxClient) -> ApiResponse[Page]:
    """Holds only if the raw methods keep their parameters and wrap their result."""
    return client.raw_boxes.list(offset=3)


async def typed_async(client: AsyncBoxClient) -> ApiResponse[Page]:
    """The same for async code."""
    return await client.raw_boxes.list(offset=3)


def keyed(location: Literal["header", "query", "cookie"], name: str) -> ApiConfig:
    """Give the configuration of an API with a key instead of a token, and one server."""
    return ApiConfig(
        title="Keys API",
        user_agent="keys/1.0",
        servers={"one": "https://one.example.com"},
        security={"key": ApiKey(location, name)},
        requirements=(("key",),),
        logger="keys",
    )


class Recorder:
    """Answers each request with ``answer`` and keeps it in ``requests``."""

    def __init__(self) -> None:
        self.requests: list[httpx2.Request] = []
        self.answer: httpx2.Response | Exception = httpx2.Response(200, json={"items": []})

    def __call__(self, request: httpx2.Request) -> httpx2.Response:
        self.requests.append(request)
        if isinstance(self.answer, Exception):
            raise self.answer
        return self.answer

    @property
    def last(self) -> httpx2.Request:
        return self.requests[-1]

    def http(self, **options: Any) -> httpx2.Client:
        return httpx2.Client(transport=httpx2.MockTransport(self), **options)

    def client(self, **options: Any) -> BoxClient:
        options.setdefault("region", "west")
        options.setdefault("max_retries", 0)
        return BoxClient(auth="t0ken", http_client=self.http(), **options)

    def async_client(self, **options: Any) -> AsyncBoxClient:
        options.setdefault("max_retries", 0)
        http = httpx2.AsyncClient(transport=httpx2.MockTransport(self))
        return AsyncBoxClient(region="west", auth="t0ken", http_client=http, **options)
