"""Lists that are asked for page by page as they are read."""

from __future__ import annotations

from contextlib import aclosing, closing
from functools import partial
from typing import TYPE_CHECKING, Generic, TypeVar

from .errors import BadRequestError, IncompleteList, NotFoundError, PagingError, UnprocessableContentError
from .paging import Verdict, items_of, total_of
from .ports import run
from .warning import caller, warn_caller, working_for

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, AsyncIterator, Awaitable, Callable, Generator, Iterator
    from types import FrameType

    from .client import AsyncClient, Client
    from .crew import Crew, Pending
    from .listing import Listing
    from .paging import Ask, Walk

I = TypeVar("I")  # noqa: E741 - an item
P = TypeVar("P")


class _Pages(Generic[P]):
    """The pages of one walk, for sync and async code alike."""

    def __init__(self, client: Client | AsyncClient, listing: Listing[P]) -> None:
        self._client = client
        self._listing = listing
        self._walk: Walk = listing.paging.walk(listing.given)
        self._crew: Crew | None = None
        self._waiting: dict[Ask, Pending[Callable[[], P]]] = {}

    async def next(self) -> P | None:
        """Give the next page, ``None`` behind the last one."""
        listing = self._listing
        while (ask := self._walk.ask()) is not None:
            page = await self._page(ask)
            if page is None:
                break
            verdict = self._walk.take(page)
            if verdict is Verdict.FAIL:
                raise PagingError(listing.operation.method, listing.operation.path)
            if self._walk.ask() is None and self._walk.is_missing:
                warn_caller(IncompleteList(listing.operation.method, listing.operation.path))
            if verdict is Verdict.DELIVER:
                self._look_ahead()
                return page
        return None

    def close(self) -> None:
        """Want no more pages."""
        for pending in self._waiting.values():
            pending.cancel()
        self._waiting.clear()
        if self._crew is not None:
            self._crew.close()

    async def _page(self, ask: Ask) -> P | None:
        pending = self._waiting.pop(ask, None)
        try:
            decode = await (pending.result() if pending is not None else self._fetch(ask))
        except (BadRequestError, NotFoundError, UnprocessableContentError):
            # Some servers refuse to be asked for what is behind the end.
            if not self._walk.is_beyond:
                raise
            self._walk.end()
            return None
        return decode()

    def _look_ahead(self) -> None:
        """Ask for the next pages before they are wanted."""
        listing = self._listing
        if listing.prefetch == 1:
            return
        asks = self._walk.ahead(listing.prefetch)
        for ask in self._waiting.keys() - set(asks):
            self._waiting.pop(ask).cancel()
        crew = self._crew = self._crew or self._client._port.crew(listing.prefetch)
        frame = caller()
        for ask in asks:
            if ask not in self._waiting:
                self._waiting[ask] = crew.start(partial(self._fetch_for, frame, ask))

    async def _fetch_for(self, frame: FrameType | None, ask: Ask) -> Callable[[], P]:
        with working_for(frame):
            return await self._fetch(ask)

    async def _fetch(self, ask: Ask) -> Callable[[], P]:
        listing = self._listing
        request = listing.operation.request(**listing.asking(ask))
        return await self._client._fetch(listing.operation, request, listing.options)


class _Pager(Generic[I, P]):
    """What sync and async pagers share."""

    def __init__(self, client: Client | AsyncClient, listing: Listing[P]) -> None:
        self._client = client
        self._listing = listing.checked()
        self._total: int | None = None
        self._is_asked = False

    def __repr__(self) -> str:
        operation = self._listing.operation
        return f"<{type(self).__name__} of {operation.method} {operation.path}>"

    def _walk(self, listing: Listing[P]) -> _Pages[P]:
        return _Pages(self._client, listing)

    def _items(self, page: P) -> list[I]:
        return items_of(self._listing.paging, page)

    def _note(self, page: P) -> P:
        self._is_asked = True
        self._total = total_of(self._listing.paging, page)
        return page


class Pager(_Pager[I, P]):
    """The items of a list: ``for item in pager``. Pages are asked for as they are needed, by each iteration anew.

    A page is as long as the API declares that it may be, unless the call says otherwise.
    """

    def __iter__(self) -> Iterator[I]:
        with closing(self._pages(self._listing)) as pages:
            for page in pages:
                yield from self._items(page)
                del page  # before the next one is decoded

    def pages(self) -> Iterator[P]:
        """Give the pages as the API has them, with all that stands beside their items.

        :raises ApiClientError: whatever goes wrong with a page, when it is reached.
        """
        return self._pages(self._listing)

    def first(self) -> I | None:
        """Give the first item, ``None`` if there is none; no more than that is asked for."""
        with closing(self._pages(self._listing.limited(1))) as pages:
            return next((item for page in pages for item in self._items(page)), None)

    @property
    def total(self) -> int | None:
        """How many items there are, as the server said last; ``None`` if it does not tell.

        If no page has been asked for yet, this asks for one.
        """
        if not self._is_asked:
            self.first()
        return self._total

    def _pages(self, listing: Listing[P]) -> Generator[P]:
        pages = self._walk(listing)
        try:
            while (page := run(pages.next())) is not None:
                yield self._note(page)
                del page  # whoever has it keeps it
        finally:
            pages.close()


class AsyncPager(_Pager[I, P]):
    """The items of a list: ``async for item in pager``. Pages are asked for as they are needed, by each iteration anew.

    A page is as long as the API declares that it may be, unless the call says otherwise.
    """

    async def __aiter__(self) -> AsyncIterator[I]:
        async with aclosing(self._pages(self._listing)) as pages:
            async for page in pages:
                for item in self._items(page):
                    yield item
                del page  # before the next one is decoded

    def pages(self) -> AsyncIterator[P]:
        """Give the pages as the API has them, with all that stands beside their items.

        :raises ApiClientError: whatever goes wrong with a page, when it is reached.
        """
        return self._pages(self._listing)

    async def first(self) -> I | None:
        """Give the first item, ``None`` if there is none; no more than that is asked for."""
        async with aclosing(self._pages(self._listing.limited(1))) as pages:
            async for page in pages:
                for item in self._items(page):
                    return item
        return None

    @property
    def total(self) -> Awaitable[int | None]:
        """How many items there are, as the server said last; ``None`` if it does not tell. To be awaited.

        If no page has been asked for yet, this asks for one.
        """
        return self._asked_total()

    async def _asked_total(self) -> int | None:
        if not self._is_asked:
            await self.first()
        return self._total

    async def _pages(self, listing: Listing[P]) -> AsyncGenerator[P]:
        pages = self._walk(listing)
        try:
            while (page := await pages.next()) is not None:
                yield self._note(page)
                del page  # whoever has it keeps it
        finally:
            pages.close()
