"""The base classes of clients: server, credentials, connections, and the sending of requests."""

from __future__ import annotations

import logging
import os
from abc import ABC, abstractmethod
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, Generic, ParamSpec, Self, TypeAlias, TypedDict, TypeVar
from urllib.parse import urljoin

from .auth import Keyring, environment_auth
from .calls import (
    About,
    DownloadCall,
    OperationCall,
    PageCall,
    PresignedDownload,
    PresignedUpload,
    Setting,
    Target,
    TokenCall,
)
from .clock import Clock
from .config import ApiAuth, ApiConfig, Bearer, Options, Timeout
from .deprecation import warn_of
from .errors import ApiClientError, ConfigurationError
from .logs import PRESIGNED, hide_in_logs
from .places import choose_base_url
from .ports import AsyncPort, BlockingPort, run
from .retry import Retry
from .sending import Sender
from .timing import Deadline, usual_phases
from .urls import checked_link, origin

if TYPE_CHECKING:
    import ssl
    from collections.abc import Callable, Coroutine, Mapping

    import httpx2

    from .assembling import Assemble
    from .calls import Sources
    from .hooks import RequestHook, ResponseHook
    from .operation import Operation, Request
    from .ports import Port
    from .response import ApiResponse
    from .streaming import Progress, Upload
    from .tokens import ClientCredentials, Token

__all__ = ["AsyncClient", "Client", "Timeout"]

P = ParamSpec("P")
T = TypeVar("T")
H = TypeVar("H", bound="httpx2.Client | httpx2.AsyncClient")

_Start: TypeAlias = "Callable[[str | os.PathLike[str], Progress | None], Coroutine[Any, Any, ApiResponse[Path]]]"

_DEFAULT = Options()


class _PoolOptions(TypedDict, total=False):
    proxy: str
    verify: ssl.SSLContext | bool


class _Base(ABC, Generic[H]):
    """What sync and async clients share: everything but the I/O itself."""

    def __init__(
        self,
        config: ApiConfig,
        *,
        server: str | None,
        base_url: str | None,
        auth: ApiAuth | None,
        timeout: Timeout | None,
        http_client: H | None,
        strict: bool = False,
        pause_gc: bool = True,
        tenant: str | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        proxy: str | None = None,
        verify: ssl.SSLContext | str | bool = True,
        on_request: RequestHook | None = None,
        on_response: ResponseHook | None = None,
        clock: Clock | None = None,
    ) -> None:
        """:param strict: whether a reply that is not what the API declares is an error, not a warning.
        :param pause_gc: whether the garbage collector may stand still while a large answer is decoded.
        :param tenant: on whose behalf calls are made.
        :param verify: a file or folder of certificates to trust, or whether to ask for a trusted one at all.
        """
        self._config = config
        self._base_url = choose_base_url(config, server, base_url, os.environ)
        self._port = self._new_port(clock or Clock())
        if auth is None:
            auth = environment_auth(config, os.environ)
        self._keyring = Keyring.of(config, auth, self._port, self._fetch_token)
        self._timeout = timeout
        self._retry = (retry or Retry()).limited(max_retries)
        self._http_client = http_client
        self._pool_options = _pool_options(http_client, proxy, verify)
        self._setting = Setting(
            config=config,
            port=self._port,
            strict=strict,
            pause_gc=pause_gc,
            tenant=_checked_tenant(config, tenant),
            on_request=on_request,
            on_response=on_response,
        )
        # By process: after a fork, the child must not write to connections that its parent uses too.
        self._pools: dict[int, tuple[H, Assemble]] = {}
        self._closed = False
        self._destinations: dict[Operation[Any], tuple[str, Sources]] = {}
        self._sender = Sender(self._port, logging.getLogger(config.logger), config.retry_delay)

    def __repr__(self) -> str:
        return f"{type(self).__name__}(base_url={self._base_url!r})"

    @abstractmethod
    def _new_port(self, clock: Clock) -> Port[H]: ...

    @abstractmethod
    def _new_pool(self) -> H: ...

    def _pool(self) -> tuple[H, Assemble]:
        """Give what sends requests, and what makes them."""
        if self._closed:
            raise ApiClientError(f"this {type(self).__name__} is closed; make a new one")
        if self._http_client is not None:
            return self._http_client, self._http_client.build_request
        known = self._pools.get(os.getpid())
        if known is None:
            from .assembling import assembler

            pool = self._new_pool()
            # setdefault instead of a lock: two threads may make one each, but both use the same, and the
            # other has opened nothing. A lock could be held at a fork and then never be released.
            known = self._pools.setdefault(os.getpid(), (pool, assembler(pool)))
        return known

    def _close(self) -> H | None:
        """Refuse further calls; give the pool to close, if this process has opened one."""
        self._closed = True
        pool, _ = self._pools.pop(os.getpid(), (None, None))
        return pool

    async def _send(self, operation: Operation[T], request: Request, options: Options) -> ApiResponse[T]:
        pool, about = self._begun(operation, options)
        call = OperationCall(operation, request, about)
        return await self._sender.run(pool, call, self._chosen_retry(options), about.deadline)

    async def _fetch(self, operation: Operation[T], request: Request, options: Options) -> Callable[[], T]:
        """Send a request whose reply is to be decoded later."""
        pool, about = self._begun(operation, options)
        call = PageCall(operation, request, about)
        return await self._sender.run(pool, call, self._chosen_retry(options), about.deadline)

    async def _download(
        self,
        operation: Operation[Any],
        request: Request,
        options: Options,
        path: str | os.PathLike[str],
        progress: Progress | None,
    ) -> ApiResponse[Path]:
        pool, about = self._begun(operation, options)
        call = DownloadCall(operation, request, about, Target(Path(path), progress, self._port))
        return await self._sender.run(pool, call, self._chosen_retry(options), about.deadline)

    async def _upload_presigned(
        self,
        url: str,
        fields: Mapping[str, str],
        file: Upload,
        *,
        file_name: str,
        media_type: str,
        progress: Progress | None,
        options: Options,
    ) -> ApiResponse[None]:
        from .streaming import opened

        pool, deadline = self._foreign(url, options)
        with opened(fields, file, file_name, media_type) as form:
            call = PresignedUpload(
                url,
                form,
                fields,
                user_agent=self._config.user_agent,
                deadline=deadline,
                progress=progress,
                port=self._port,
            )
            return await self._sender.run(pool, call, self._chosen_retry(options), deadline)

    async def _download_presigned(
        self, url: str, path: str | os.PathLike[str], progress: Progress | None, options: Options
    ) -> ApiResponse[Path]:
        pool, deadline = self._foreign(url, options)
        target = Target(Path(path), progress, self._port)
        call = PresignedDownload(url, target, user_agent=self._config.user_agent, deadline=deadline)
        return await self._sender.run(pool, call, self._chosen_retry(options), deadline)

    async def _fetch_token(self, credentials: ClientCredentials, deadline: Deadline) -> Token:
        url = credentials.token_url or self._token_url(credentials)
        call = TokenCall(url, credentials, user_agent=self._config.user_agent, deadline=deadline)
        pool, _ = self._pool()
        return await self._sender.run(pool, call, self._retry, deadline)

    def _begun(self, operation: Operation[Any], options: Options) -> tuple[H, About]:
        """Give what sends a call of an operation, and what the call is told."""
        pool, assemble = self._pool()
        if operation.deprecation is not None:
            warn_of(operation.deprecation, operation.method, operation.path)
        url, sources = self._destination(operation)
        about = About(
            assemble=assemble,
            url=url,
            sources=sources,
            deadline=self._deadline(pool, options.timeout),
            setting=self._setting,
        )
        return pool, about

    def _foreign(self, url: str, options: Options) -> tuple[H, Deadline]:
        checked_link(url, "url")
        hide_in_logs(PRESIGNED)
        pool, _ = self._pool()
        return pool, self._deadline(pool, options.timeout)

    def _chosen_retry(self, options: Options) -> Retry:
        return (options.retry or self._retry).limited(options.max_retries)

    def _destination(self, operation: Operation[Any]) -> tuple[str, Sources]:
        """Give the base URL of an operation and what lets it in; kept, because neither ever changes."""
        known = self._destinations.get(operation)
        if known is None:
            known = self._destinations[operation] = self._url(operation), self._sources(operation)
        return known

    def _url(self, operation: Operation[Any]) -> str:
        """Give the base URL of an operation; a relative one is below the client's (OpenAPI 3.1 section 4.8.5)."""
        if operation.server is None:
            return self._base_url
        return urljoin(f"{self._base_url}/", operation.server).rstrip("/")

    def _token_url(self, credentials: ClientCredentials) -> str:
        bearers = [scheme for scheme in self._config.security.values() if isinstance(scheme, Bearer)]
        if url := credentials.url_of(url for scheme in bearers for url in scheme.token_urls):
            return url
        for scheme in bearers:
            if scheme.token_url is not None:
                return urljoin(f"{self._base_url}/", scheme.token_url)
        raise ConfigurationError(f"auth: {self._config.title} does not say where tokens come from: give token_url=")

    def _sources(self, operation: Operation[Any]) -> Sources:
        """Give what lets an operation in; ``None`` if it needs what we do not have.

        Another host than the API's gets credentials only if the operation itself declares so.
        """
        if operation.server is not None and operation.security is None:
            known = (self._base_url, *self._config.servers.values())
            if origin(self._url(operation)) not in map(origin, known):
                return ()
        return self._keyring.choose(operation.security)

    def _deadline(self, pool: H, timeout: Timeout | None) -> Deadline:
        clock = self._port.clock
        if timeout is None:
            timeout = self._timeout
        if timeout is None:
            return Deadline(clock, None, pool.timeout if pool is self._http_client else usual_phases())
        if isinstance(timeout, (int, float)):
            return Deadline(clock, clock.now() + timeout, usual_phases())
        return Deadline(clock, None, timeout)


class Client(_Base["httpx2.Client"]):
    """Base of sync clients. May be shared by threads; after a fork it opens connections of its own."""

    def _new_port(self, clock: Clock) -> Port[httpx2.Client]:
        return BlockingPort(clock)

    def _new_pool(self) -> httpx2.Client:
        import httpx2

        return httpx2.Client(**self._pool_options)

    def send_request(self, operation: Operation[T], request: Request, options: Options | None = None) -> ApiResponse[T]:
        """Send one request; the methods of resources do this.

        :raises ApiClientError: whatever goes wrong; see the classes of the module ``errors``.
        """
        return run(self._send(operation, request, options or _DEFAULT))

    def stream(self, method: Callable[P, object], /, *args: P.args, **kwargs: P.kwargs) -> Download:
        """Prepare the call of a method of a resource, whose reply is to go into a file.

        ``client.stream(client.logs.get, 7).download_to("7.zip")``
        """
        from .streaming import capture

        return Download(partial(self._download, *capture(method, args, kwargs)))

    def upload_presigned(
        self,
        url: str,
        fields: Mapping[str, str],
        file: Upload,
        *,
        file_name: str = "file",
        media_type: str = "application/octet-stream",
        progress: Progress | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
    ) -> ApiResponse[None]:
        """Send a form to a presigned URL: the fields in their order, the file last, no credentials of the client.

        An open file that cannot seek is sent once only.

        :raises ApiClientError: whatever goes wrong.
        """
        options = Options(timeout=timeout, max_retries=max_retries, retry=retry)
        return run(
            self._upload_presigned(
                url,
                fields,
                file,
                file_name=file_name,
                media_type=media_type,
                progress=progress,
                options=options,
            )
        )

    def download_presigned(
        self,
        url: str,
        path: str | os.PathLike[str],
        *,
        progress: Progress | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
    ) -> ApiResponse[Path]:
        """Put what a presigned URL gives into a file; no credentials of the client are sent.

        The file has its name only when all of it is there.

        :raises ApiClientError: whatever goes wrong.
        """
        options = Options(timeout=timeout, max_retries=max_retries, retry=retry)
        return run(self._download_presigned(url, path, progress, options))

    def close(self) -> None:
        """Close the connections. An ``http_client`` that was given stays open: it is its giver's."""
        if pool := self._close():
            pool.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_error: object) -> None:
        self.close()


class AsyncClient(_Base["httpx2.AsyncClient"]):
    """Base of async clients. May be shared by the tasks of one event loop."""

    def _new_port(self, clock: Clock) -> Port[httpx2.AsyncClient]:
        return AsyncPort(clock)

    def _new_pool(self) -> httpx2.AsyncClient:
        import httpx2

        return httpx2.AsyncClient(**self._pool_options)

    async def send_request(
        self, operation: Operation[T], request: Request, options: Options | None = None
    ) -> ApiResponse[T]:
        """Send one request; the methods of resources do this.

        :raises ApiClientError: whatever goes wrong; see the classes of the module ``errors``.
        """
        return await self._send(operation, request, options or _DEFAULT)

    def stream(self, method: Callable[P, object], /, *args: P.args, **kwargs: P.kwargs) -> AsyncDownload:
        """Prepare the call of a method of a resource, whose reply is to go into a file.

        ``await client.stream(client.logs.get, 7).download_to("7.zip")``
        """
        from .streaming import capture

        return AsyncDownload(partial(self._download, *capture(method, args, kwargs)))

    async def upload_presigned(
        self,
        url: str,
        fields: Mapping[str, str],
        file: Upload,
        *,
        file_name: str = "file",
        media_type: str = "application/octet-stream",
        progress: Progress | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
    ) -> ApiResponse[None]:
        """Send a form to a presigned URL: the fields in their order, the file last, no credentials of the client.

        An open file that cannot seek is sent once only.

        :raises ApiClientError: whatever goes wrong.
        """
        options = Options(timeout=timeout, max_retries=max_retries, retry=retry)
        return await self._upload_presigned(
            url, fields, file, file_name=file_name, media_type=media_type, progress=progress, options=options
        )

    async def download_presigned(
        self,
        url: str,
        path: str | os.PathLike[str],
        *,
        progress: Progress | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
    ) -> ApiResponse[Path]:
        """Put what a presigned URL gives into a file; no credentials of the client are sent.

        The file has its name only when all of it is there.

        :raises ApiClientError: whatever goes wrong.
        """
        options = Options(timeout=timeout, max_retries=max_retries, retry=retry)
        return await self._download_presigned(url, path, progress, options)

    async def aclose(self) -> None:
        """Close the connections. An ``http_client`` that was given stays open: it is its giver's."""
        if pool := self._close():
            await pool.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_error: object) -> None:
        await self.aclose()


class Download:
    """A call that is ready to be made, whose reply is to go into a file."""

    def __init__(self, start: _Start) -> None:
        self._start = start

    def download_to(self, path: str | os.PathLike[str], *, progress: Progress | None = None) -> ApiResponse[Path]:
        """Make the call. The file has its name only when all of it is there.

        :param progress: called with the bytes so far and all of them, ``None`` if nobody knows how many.
        :raises ApiClientError: whatever goes wrong.
        """
        return run(self._start(path, progress))


class AsyncDownload:
    """A call that is ready to be made, whose reply is to go into a file, for ``async`` code."""

    def __init__(self, start: _Start) -> None:
        self._start = start

    async def download_to(self, path: str | os.PathLike[str], *, progress: Progress | None = None) -> ApiResponse[Path]:
        """Make the call. The file has its name only when all of it is there.

        :param progress: called with the bytes so far and all of them, ``None`` if nobody knows how many.
        :raises ApiClientError: whatever goes wrong.
        """
        return await self._start(path, progress)


def _checked_tenant(config: ApiConfig, tenant: str | None) -> str | None:
    if tenant is None:
        return None
    from .parameters import checked_field

    if config.tenant_header is None or not tenant:
        raise ConfigurationError(f"tenant: {config.title} knows no tenants" if tenant else "tenant: is empty")
    return checked_field(config.tenant_header, tenant)


def _pool_options(http_client: object, proxy: str | None, verify: ssl.SSLContext | str | bool) -> _PoolOptions:
    options: _PoolOptions = {}
    if proxy is not None:
        options["proxy"] = proxy
    if isinstance(verify, str):
        import ssl

        is_folder = Path(verify).is_dir()
        options["verify"] = ssl.create_default_context(
            cafile=None if is_folder else verify, capath=verify if is_folder else None
        )
    elif verify is not True:
        options["verify"] = verify
    if options and http_client is not None:
        raise ConfigurationError("give proxy= and verify= to the http_client")
    return options
