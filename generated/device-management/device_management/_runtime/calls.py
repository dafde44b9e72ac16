"""The kinds of calls: of an operation, of its download into a file, to a token endpoint, and to a presigned URL."""

from __future__ import annotations

from functools import cache, reduce
from operator import or_
from typing import TYPE_CHECKING, Any, Generic, TypeAlias, TypeVar
from urllib.parse import parse_qsl, urlsplit

from .auth import NOTHING, Credentials
from .config import ErrorFields
from .deprecation import read_headers, warn_of
from .record import record
from .retry import is_repeatable
from .sending import Body, Call
from .tokens import read_token

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from pathlib import Path

    import httpx2

    from .assembling import Assemble
    from .config import ApiConfig
    from .hooks import HookRequest, RequestHook, ResponseHook
    from .operation import Operation, Request
    from .ports import Port
    from .reply import Reply
    from .response import ApiResponse
    from .streaming import Form, Progress
    from .timing import Deadline
    from .tokens import ClientCredentials, Source, Token

T = TypeVar("T")
R = TypeVar("R")


# A redirect is an error to show, not to follow: it could lead to a host that must not see the token.
_AS_IT_IS = {"follow_redirects": False}


@cache
def _without_auth() -> dict[str, Any]:
    """Give the options by which nobody adds credentials; with ``None`` for auth they are looked for in the URL."""
    import httpx2

    return _AS_IT_IS | {"auth": httpx2.Auth()}


@record(frozen=True, kw_only=True)
class Setting:
    """What all operations of a client have in common."""

    config: ApiConfig
    port: Port[Any]
    strict: bool
    pause_gc: bool
    tenant: str | None
    on_request: RequestHook | None
    on_response: ResponseHook | None


Sources: TypeAlias = "tuple[Source[Credentials], ...] | None"
"""What lets an operation in, ``None`` if the client has nothing for it."""


@record(frozen=True, kw_only=True)
class About:
    """What a call of an operation is told: the base URL, and how requests are made, let in and timed."""

    assemble: Assemble
    url: str
    sources: Sources
    deadline: Deadline
    setting: Setting


class _OperationCall(Call[R], Generic[T, R]):
    """A call of an operation whose replies are of type ``T``."""

    def __init__(self, operation: Operation[T], request: Request, about: About) -> None:
        super().__init__(request.method, request.path, is_repeatable=is_repeatable(request.method, request.headers))
        self._operation = operation
        self._request = request
        self._about = about
        self._sent: list[tuple[Source[Credentials], Credentials]] = []
        self._credentials = NOTHING
        self._hooked: HookRequest | None = None

    async def outgoing(self, attempt: int, /) -> tuple[httpx2.Request, dict[str, Any]]:
        about, request = self._about, self._request
        credentials = self._credentials = await self._asked_credentials()
        headers = {"user-agent": about.setting.config.user_agent, **self._tenant(), **request.headers}
        if about.setting.on_request is not None or about.setting.on_response is not None:
            headers = await self._shown_headers(headers, attempt)
        headers = credentials.headers | headers
        if credentials.cookie:
            headers["cookie"] = "; ".join(filter(None, (headers.get("cookie"), credentials.cookie)))
        query = "&".join(filter(None, (request.query, credentials.query)))
        outgoing = about.assemble(
            self.method,
            f"{about.url}{self.path}?{query}" if query else f"{about.url}{self.path}",
            headers=headers,
            content=request.content,
            timeout=about.deadline.limits(),
        )
        # An http_client's own auth is used only where we have no credentials to send.
        return outgoing, _AS_IT_IS if about.sources is None else _without_auth()

    async def _asked_credentials(self) -> Credentials:
        about = self._about
        self._sent = [(source, await source.get(about.deadline)) for source in about.sources or ()]
        return reduce(or_, (sent for _, sent in self._sent)) if self._sent else NOTHING

    def secrets(self) -> Sequence[str]:
        return self._credentials.secrets()

    async def _shown_headers(self, headers: dict[str, str], attempt: int) -> dict[str, str]:
        """Show hooks the header fields, which are all but the credentials; give what they have made of them."""
        from .hooks import HookRequest
        from .parameters import checked_field

        setting = self._about.setting
        self._hooked = HookRequest(
            method=self.method, path=self.path, query=self._request.query, headers=headers, attempt=attempt
        )
        if setting.on_request is not None:
            await setting.port.answer(setting.on_request(self._hooked))
        return {name.lower(): checked_field(name, value) for name, value in headers.items()}

    def _tenant(self) -> dict[str, str]:
        setting = self._about.setting
        name, tenant = setting.config.tenant_header, setting.tenant
        if name is None or tenant is None:
            return {}
        declared = {header.name.lower() for header in self._operation.headers}
        return {name.lower(): tenant} if name.lower() in declared else {}

    async def seen(self, reply: Reply, seconds: float) -> None:
        if deprecation := read_headers(reply.headers):
            warn_of(deprecation, self._operation.method, self._operation.path)
        setting = self._about.setting
        if setting.on_response is not None and self._hooked is not None:
            from .hooks import HookResponse

            response = HookResponse(request=self._hooked, status=reply.status, headers=reply.headers, seconds=seconds)
            await setting.port.answer(setting.on_response(response))

    def _read(self, reply: Reply) -> ApiResponse[T]:
        """Make of a reply what the API declares, or raise :class:`ApiError`."""
        setting = self._about.setting
        return self._operation.response(
            self._request, reply, setting.config.errors, strict=setting.strict, pause_gc=setting.pause_gc
        )

    def refused(self) -> bool:
        refused = [source.refuse(sent) for source, sent in self._sent]
        return any(refused)


class OperationCall(_OperationCall[T, "ApiResponse[T]"]):
    """A call of an operation."""

    def result(self, reply: Reply) -> ApiResponse[T]:
        return self._read(reply)


class PageCall(_OperationCall[T, "Callable[[], T]"]):
    """A call of an operation that gives what decodes the reply: until a page's turn comes, its bytes take less room."""

    def result(self, reply: Reply) -> Callable[[], T]:
        if 200 <= reply.status < 300:
            return lambda: self._read(reply).parsed
        parsed = self._read(reply).parsed
        return lambda: parsed


@record(frozen=True)
class Target:
    """The file that a body is to become."""

    path: Path
    progress: Progress | None
    port: Port[Any]

    async def take(self, response: httpx2.Response, body: Body) -> bytes:
        """Put the body of a good reply into the file, give that of another."""
        if not response.is_success:
            return await body.all()
        from .streaming import save

        await save(body, response, self.path, self.progress, self.port)
        return b""

    def result(self, reply: Reply) -> ApiResponse[Path]:
        """Say where the body is."""
        from .response import ApiResponse

        return ApiResponse(status=reply.status, headers=reply.headers, parsed=self.path, content=b"")


class DownloadCall(_OperationCall[Any, "ApiResponse[Any]"]):
    """A call of an operation whose reply goes into a file."""

    def __init__(self, operation: Operation[Any], request: Request, about: About, target: Target) -> None:
        super().__init__(operation, request, about)
        self._target = target

    async def receive(self, response: httpx2.Response, body: Body, /) -> bytes:
        return await self._target.take(response, body)

    def result(self, reply: Reply) -> ApiResponse[Any]:
        return self._target.result(reply) if 200 <= reply.status < 300 else self._read(reply)


class _ForeignCall(Call[T], Generic[T]):
    """A call to a URL that is not the API's: nothing of the client's goes with it but its name."""

    def __init__(self, method: str, url: str, *, user_agent: str, deadline: Deadline, is_repeatable: bool) -> None:
        super().__init__(method, urlsplit(url).path or "/", is_repeatable=is_repeatable)
        self._url = url
        self._user_agent = user_agent
        self._deadline = deadline

    def _made(self, headers: Mapping[str, str], content: Any) -> tuple[httpx2.Request, dict[str, Any]]:
        import httpx2

        # Not made by the pool, which would add the headers and cookies of an http_client.
        request = httpx2.Request(
            self.method,
            self._url,
            headers={"accept": "*/*", "user-agent": self._user_agent, **headers},
            content=content,
            extensions={"timeout": self._deadline.limits().as_dict()},
        )
        return request, _without_auth()

    def _checked(self, reply: Reply) -> None:
        """Raise :class:`ApiError` for a reply that is no success."""
        from .operation import Empty, Operation, Request

        operation: Operation[None] = Operation(self.method, self.path, replies={"2XX": Empty()})
        request = Request(method=self.method, path=self.path, query="", headers={}, content=None)
        operation.response(request, reply, ErrorFields())


class TokenCall(_ForeignCall["Token"]):
    """The request for a token."""

    def __init__(self, url: str, credentials: ClientCredentials, *, user_agent: str, deadline: Deadline) -> None:
        super().__init__("POST", url, user_agent=user_agent, deadline=deadline, is_repeatable=True)
        self._credentials = credentials
        self._clock = deadline.clock

    def secrets(self) -> Sequence[str]:
        return self._credentials.secrets()

    async def outgoing(self, _attempt: int, /) -> tuple[httpx2.Request, dict[str, Any]]:
        headers = {"accept": "application/json", "content-type": "application/x-www-form-urlencoded"}
        # Its life is counted from before it was asked for, because nobody knows when it began.
        self._asked = self._clock.now()
        return self._made(headers, self._credentials.form())

    def result(self, reply: Reply) -> Token:
        if reply.status not in (400, 401, 403):
            self._checked(reply)
        return read_token(reply, self.path, self._asked)


class PresignedUpload(_ForeignCall["ApiResponse[None]"]):
    """A form with a file, sent to a presigned URL."""

    def __init__(
        self,
        url: str,
        form: Form,
        fields: Mapping[str, str],
        *,
        user_agent: str,
        deadline: Deadline,
        progress: Progress | None,
        port: Port[Any],
    ) -> None:
        super().__init__("POST", url, user_agent=user_agent, deadline=deadline, is_repeatable=form.size is not None)
        self._form = form
        self._progress = progress
        self._port = port
        self._fields = fields

    def secrets(self) -> Sequence[str]:
        return (*self._fields.values(), *_query_values(self._url))

    async def outgoing(self, _attempt: int, /) -> tuple[httpx2.Request, dict[str, Any]]:
        content = self._port.stream(self._form.chunks(self._progress, self._port))
        return self._made(self._form.headers, content)

    def result(self, reply: Reply) -> ApiResponse[None]:
        from .response import ApiResponse

        self._checked(reply)
        return ApiResponse(status=reply.status, headers=reply.headers, parsed=None, content=reply.content)


class PresignedDownload(_ForeignCall["ApiResponse[Path]"]):
    """What a presigned URL gives, put into a file."""

    def __init__(self, url: str, target: Target, *, user_agent: str, deadline: Deadline) -> None:
        super().__init__("GET", url, user_agent=user_agent, deadline=deadline, is_repeatable=True)
        self._target = target

    def secrets(self) -> Sequence[str]:
        return _query_values(self._url)

    async def outgoing(self, _attempt: int, /) -> tuple[httpx2.Request, dict[str, Any]]:
        return self._made({}, None)

    async def receive(self, response: httpx2.Response, body: Body, /) -> bytes:
        return await self._target.take(response, body)

    def result(self, reply: Reply) -> ApiResponse[Path]:
        self._checked(reply)
        return self._target.result(reply)


def _query_values(url: str) -> tuple[str, ...]:
    query = urlsplit(url).query
    written = (pair.partition("=")[2] for pair in query.split("&"))
    return tuple(dict.fromkeys((*written, *(value for _, value in parse_qsl(query)))))
