"""The client of Example.

Made by comgen, not to be edited.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ._runtime.client import AsyncClient, Client
from ._runtime.config import ApiAuth, ApiConfig, ErrorFields, Timeout
from ._runtime.retry import Retry

if TYPE_CHECKING:
    import ssl

    import httpx2

    from ._runtime.hooks import RequestHook, ResponseHook
    from .au_x import AsyncAuX, AsyncRawAuX, AuX, RawAuX
    from .aux_ import AsyncAux, AsyncRawAux, Aux, RawAux
    from .com1_ import AsyncCom1, AsyncRawCom1, Com1, RawCom1
    from .com9_ import AsyncCom9, AsyncRawCom9, Com9, RawCom9
    from .con_ import AsyncCON, AsyncRawCON, CON, RawCON
    from .con_in import AsyncConIn, AsyncRawConIn, ConIn, RawConIn
    from .conin_ import AsyncConin, AsyncRawConin, Conin, RawConin
    from .conout_ import AsyncCONOUT, AsyncRawCONOUT, CONOUT, RawCONOUT
    from .lpt1_ import AsyncLPT1, AsyncRawLPT1, LPT1, RawLPT1
    from .nul_ import AsyncNul, AsyncRawNul, Nul, RawNul
    from .prn_ import AsyncPrn, AsyncRawPrn, Prn, RawPrn
    from .v1 import AsyncRawV1, AsyncV1, RawV1, V1

_CONFIG = ApiConfig(
    title="Example",
    user_agent="names-of-devices/0.1.0",
    servers={},
    server_parameter="server",
    errors=ErrorFields(),
    logger=__name__.removesuffix(".client"),
    env_prefix="NAMES_OF_DEVICES",
)


class NamesOfDevices(Client):
    """A client of Example.

    May be shared by many threads. Used in `with`, it closes its connections at the end.

    Args:
        base_url: Where the API is, in place of a server.
        auth: Not needed: the API takes no credentials.
        timeout: Seconds for a whole call, all attempts included; or an `httpx2.Timeout` for each
            attempt.
        max_retries: How often a failed call is tried again, 4 times if not given.
        retry: Which failures are tried again and when.
        strict: Whether an answer that is not what the API declares is an error, not a warning.
        pause_gc: Whether the cyclic garbage collector may pause while an answer of 256 KiB or more
            is decoded.
        proxy: URL of a proxy; without it, the environment tells.
        verify: Certificates to trust, as a context, a file or a folder; or whether to ask for a
            trusted one.
        on_request: Called before each attempt.
        on_response: Called after each attempt that got an answer.
        http_client: An `httpx2.Client` of your own, which stays open.

    Raises:
        ConfigurationError: An argument, or what an environment variable holds, cannot be used.
        InvalidRequestError: From a call: what it was given cannot be sent.
        TransportError: From a call: no answer came; `TimeoutError` is one of them.
        ApiError: From a call: the API answered with an error; each status has a class of its own.

    Example:
        >>> with NamesOfDevices(base_url="https://api.example.com") as client:
        ...     ...
    """

    def __init__(
        self,
        *,
        base_url: str | None = None,
        auth: ApiAuth | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        strict: bool = False,
        pause_gc: bool = True,
        proxy: str | None = None,
        verify: ssl.SSLContext | str | bool = True,
        on_request: RequestHook | None = None,
        on_response: ResponseHook | None = None,
        http_client: httpx2.Client | None = None,
    ) -> None:
        super().__init__(
            _CONFIG,
            server=None,
            base_url=base_url,
            auth=auth,
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            strict=strict,
            pause_gc=pause_gc,
            proxy=proxy,
            verify=verify,
            on_request=on_request,
            on_response=on_response,
            http_client=http_client,
        )

    @cached_property
    def with_raw_response(self) -> RawNamesOfDevices:
        """The same calls, each giving an `ApiResponse`: status, headers and the parsed body."""
        return RawNamesOfDevices(self)

    @cached_property
    def v1(self) -> V1:
        """API version v1 of Example."""
        from .v1 import V1

        return V1(self)

    @cached_property
    def au_x(self) -> AuX:
        """Operations of `auX.`."""
        from .au_x import AuX

        return AuX(self)

    @cached_property
    def aux_(self) -> Aux:
        """Operations of `aux`."""
        from .aux_ import Aux

        return Aux(self)

    @cached_property
    def com1_(self) -> Com1:
        """Operations of `com¹`."""
        from .com1_ import Com1

        return Com1(self)

    @cached_property
    def com9_(self) -> Com9:
        """Operations of `com9`."""
        from .com9_ import Com9

        return Com9(self)

    @cached_property
    def con_(self) -> CON:
        """Operations of `CON`."""
        from .con_ import CON

        return CON(self)

    @cached_property
    def con_in(self) -> ConIn:
        """Operations of `con in`."""
        from .con_in import ConIn

        return ConIn(self)

    @cached_property
    def conin_(self) -> Conin:
        """Operations of `conin$`."""
        from .conin_ import Conin

        return Conin(self)

    @cached_property
    def conout_(self) -> CONOUT:
        """Operations of `CONOUT$`."""
        from .conout_ import CONOUT

        return CONOUT(self)

    @cached_property
    def lpt1_(self) -> LPT1:
        """Operations of `LPT1`."""
        from .lpt1_ import LPT1

        return LPT1(self)

    @cached_property
    def nul_(self) -> Nul:
        """Operations of `Nul`."""
        from .nul_ import Nul

        return Nul(self)

    @cached_property
    def prn_(self) -> Prn:
        """Operations of `prn`."""
        from .prn_ import Prn

        return Prn(self)


class AsyncNamesOfDevices(AsyncClient):
    """An async client of Example.

    May be shared by the tasks of one event loop. Used in `async with`, it closes its connections at
    the end.

    Args:
        base_url: Where the API is, in place of a server.
        auth: Not needed: the API takes no credentials.
        timeout: Seconds for a whole call, all attempts included; or an `httpx2.Timeout` for each
            attempt.
        max_retries: How often a failed call is tried again, 4 times if not given.
        retry: Which failures are tried again and when.
        strict: Whether an answer that is not what the API declares is an error, not a warning.
        pause_gc: Whether the cyclic garbage collector may pause while an answer of 256 KiB or more
            is decoded.
        proxy: URL of a proxy; without it, the environment tells.
        verify: Certificates to trust, as a context, a file or a folder; or whether to ask for a
            trusted one.
        on_request: Called before each attempt.
        on_response: Called after each attempt that got an answer.
        http_client: An `httpx2.AsyncClient` of your own, which stays open.

    Raises:
        ConfigurationError: An argument, or what an environment variable holds, cannot be used.
        InvalidRequestError: From a call: what it was given cannot be sent.
        TransportError: From a call: no answer came; `TimeoutError` is one of them.
        ApiError: From a call: the API answered with an error; each status has a class of its own.

    Example:
        >>> async with AsyncNamesOfDevices(base_url="https://api.example.com") as client:
        ...     ...
    """

    def __init__(
        self,
        *,
        base_url: str | None = None,
        auth: ApiAuth | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        strict: bool = False,
        pause_gc: bool = True,
        proxy: str | None = None,
        verify: ssl.SSLContext | str | bool = True,
        on_request: RequestHook | None = None,
        on_response: ResponseHook | None = None,
        http_client: httpx2.AsyncClient | None = None,
    ) -> None:
        super().__init__(
            _CONFIG,
            server=None,
            base_url=base_url,
            auth=auth,
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            strict=strict,
            pause_gc=pause_gc,
            proxy=proxy,
            verify=verify,
            on_request=on_request,
            on_response=on_response,
            http_client=http_client,
        )

    @cached_property
    def with_raw_response(self) -> AsyncRawNamesOfDevices:
        """The same calls, each giving an `ApiResponse`: status, headers and the parsed body."""
        return AsyncRawNamesOfDevices(self)

    @cached_property
    def v1(self) -> AsyncV1:
        """API version v1 of Example."""
        from .v1 import AsyncV1

        return AsyncV1(self)

    @cached_property
    def au_x(self) -> AsyncAuX:
        """Operations of `auX.`."""
        from .au_x import AsyncAuX

        return AsyncAuX(self)

    @cached_property
    def aux_(self) -> AsyncAux:
        """Operations of `aux`."""
        from .aux_ import AsyncAux

        return AsyncAux(self)

    @cached_property
    def com1_(self) -> AsyncCom1:
        """Operations of `com¹`."""
        from .com1_ import AsyncCom1

        return AsyncCom1(self)

    @cached_property
    def com9_(self) -> AsyncCom9:
        """Operations of `com9`."""
        from .com9_ import AsyncCom9

        return AsyncCom9(self)

    @cached_property
    def con_(self) -> AsyncCON:
        """Operations of `CON`."""
        from .con_ import AsyncCON

        return AsyncCON(self)

    @cached_property
    def con_in(self) -> AsyncConIn:
        """Operations of `con in`."""
        from .con_in import AsyncConIn

        return AsyncConIn(self)

    @cached_property
    def conin_(self) -> AsyncConin:
        """Operations of `conin$`."""
        from .conin_ import AsyncConin

        return AsyncConin(self)

    @cached_property
    def conout_(self) -> AsyncCONOUT:
        """Operations of `CONOUT$`."""
        from .conout_ import AsyncCONOUT

        return AsyncCONOUT(self)

    @cached_property
    def lpt1_(self) -> AsyncLPT1:
        """Operations of `LPT1`."""
        from .lpt1_ import AsyncLPT1

        return AsyncLPT1(self)

    @cached_property
    def nul_(self) -> AsyncNul:
        """Operations of `Nul`."""
        from .nul_ import AsyncNul

        return AsyncNul(self)

    @cached_property
    def prn_(self) -> AsyncPrn:
        """Operations of `prn`."""
        from .prn_ import AsyncPrn

        return AsyncPrn(self)


class RawNamesOfDevices:
    """`NamesOfDevices`, each call giving status, headers and body."""

    def __init__(self, client: Client) -> None:
        self._client = client

    @cached_property
    def v1(self) -> RawV1:
        """API version v1 of Example."""
        from .v1 import RawV1

        return RawV1(self._client)

    @cached_property
    def au_x(self) -> RawAuX:
        """Operations of `auX.`."""
        from .au_x import AuX, RawAuX

        return RawAuX(AuX(self._client, raw=True))

    @cached_property
    def aux_(self) -> RawAux:
        """Operations of `aux`."""
        from .aux_ import Aux, RawAux

        return RawAux(Aux(self._client, raw=True))

    @cached_property
    def com1_(self) -> RawCom1:
        """Operations of `com¹`."""
        from .com1_ import Com1, RawCom1

        return RawCom1(Com1(self._client, raw=True))

    @cached_property
    def com9_(self) -> RawCom9:
        """Operations of `com9`."""
        from .com9_ import Com9, RawCom9

        return RawCom9(Com9(self._client, raw=True))

    @cached_property
    def con_(self) -> RawCON:
        """Operations of `CON`."""
        from .con_ import CON, RawCON

        return RawCON(CON(self._client, raw=True))

    @cached_property
    def con_in(self) -> RawConIn:
        """Operations of `con in`."""
        from .con_in import ConIn, RawConIn

        return RawConIn(ConIn(self._client, raw=True))

    @cached_property
    def conin_(self) -> RawConin:
        """Operations of `conin$`."""
        from .conin_ import Conin, RawConin

        return RawConin(Conin(self._client, raw=True))

    @cached_property
    def conout_(self) -> RawCONOUT:
        """Operations of `CONOUT$`."""
        from .conout_ import CONOUT, RawCONOUT

        return RawCONOUT(CONOUT(self._client, raw=True))

    @cached_property
    def lpt1_(self) -> RawLPT1:
        """Operations of `LPT1`."""
        from .lpt1_ import LPT1, RawLPT1

        return RawLPT1(LPT1(self._client, raw=True))

    @cached_property
    def nul_(self) -> RawNul:
        """Operations of `Nul`."""
        from .nul_ import Nul, RawNul

        return RawNul(Nul(self._client, raw=True))

    @cached_property
    def prn_(self) -> RawPrn:
        """Operations of `prn`."""
        from .prn_ import Prn, RawPrn

        return RawPrn(Prn(self._client, raw=True))


class AsyncRawNamesOfDevices:
    """`AsyncNamesOfDevices`, each call giving status, headers and body."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @cached_property
    def v1(self) -> AsyncRawV1:
        """API version v1 of Example."""
        from .v1 import AsyncRawV1

        return AsyncRawV1(self._client)

    @cached_property
    def au_x(self) -> AsyncRawAuX:
        """Operations of `auX.`."""
        from .au_x import AsyncAuX, AsyncRawAuX

        return AsyncRawAuX(AsyncAuX(self._client, raw=True))

    @cached_property
    def aux_(self) -> AsyncRawAux:
        """Operations of `aux`."""
        from .aux_ import AsyncAux, AsyncRawAux

        return AsyncRawAux(AsyncAux(self._client, raw=True))

    @cached_property
    def com1_(self) -> AsyncRawCom1:
        """Operations of `com¹`."""
        from .com1_ import AsyncCom1, AsyncRawCom1

        return AsyncRawCom1(AsyncCom1(self._client, raw=True))

    @cached_property
    def com9_(self) -> AsyncRawCom9:
        """Operations of `com9`."""
        from .com9_ import AsyncCom9, AsyncRawCom9

        return AsyncRawCom9(AsyncCom9(self._client, raw=True))

    @cached_property
    def con_(self) -> AsyncRawCON:
        """Operations of `CON`."""
        from .con_ import AsyncCON, AsyncRawCON

        return AsyncRawCON(AsyncCON(self._client, raw=True))

    @cached_property
    def con_in(self) -> AsyncRawConIn:
        """Operations of `con in`."""
        from .con_in import AsyncConIn, AsyncRawConIn

        return AsyncRawConIn(AsyncConIn(self._client, raw=True))

    @cached_property
    def conin_(self) -> AsyncRawConin:
        """Operations of `conin$`."""
        from .conin_ import AsyncConin, AsyncRawConin

        return AsyncRawConin(AsyncConin(self._client, raw=True))

    @cached_property
    def conout_(self) -> AsyncRawCONOUT:
        """Operations of `CONOUT$`."""
        from .conout_ import AsyncCONOUT, AsyncRawCONOUT

        return AsyncRawCONOUT(AsyncCONOUT(self._client, raw=True))

    @cached_property
    def lpt1_(self) -> AsyncRawLPT1:
        """Operations of `LPT1`."""
        from .lpt1_ import AsyncLPT1, AsyncRawLPT1

        return AsyncRawLPT1(AsyncLPT1(self._client, raw=True))

    @cached_property
    def nul_(self) -> AsyncRawNul:
        """Operations of `Nul`."""
        from .nul_ import AsyncNul, AsyncRawNul

        return AsyncRawNul(AsyncNul(self._client, raw=True))

    @cached_property
    def prn_(self) -> AsyncRawPrn:
        """Operations of `prn`."""
        from .prn_ import AsyncPrn, AsyncRawPrn

        return AsyncRawPrn(AsyncPrn(self._client, raw=True))
