from __future__ import annotations

import gc
import os
import threading
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

import pytest
from _runtime.config import ErrorFields
from _runtime.garbage import LARGE, quiet
from _runtime.operation import Reply
from mini_api import LIST

if TYPE_CHECKING:
    from collections.abc import Generator, Iterator


@pytest.fixture(autouse=True)
def _collector() -> Iterator[None]:
    """Leave the collector as it is meant to be, whatever a test has found."""
    gc.enable()
    yield
    gc.unfreeze()
    gc.enable()


@contextmanager
def collections() -> Generator[list[int]]:
    """Note the generation of each run of the collector."""
    seen: list[int] = []

    def note(phase: str, about: dict[str, Any]) -> None:
        if phase == "start":
            seen.append(about["generation"])

    gc.callbacks.append(note)
    try:
        yield seen
    finally:
        gc.callbacks.remove(note)


def large() -> bytes:
    item = b'{"deviceKind":"DISK","size":1,"parts":[{"deviceKind":"TAPE"}]}'
    number = LARGE // len(item) + 1
    return b'{"items":[%s],"total":%d}' % (b",".join([item] * number), number)


def decoded(content: bytes, **how: bool) -> Any:
    reply = Reply(status=200, headers={}, content=content)
    request = LIST.request(query=(None,) * 4)
    return LIST.response(request, reply, ErrorFields(), **how).parsed


def test_a_large_body_is_decoded_without_a_run_of_the_collector_over_it() -> None:
    content = large()
    decoded(content)
    with collections() as seen:
        page = decoded(content)
    # The one is made before, for what others have left.
    assert seen == [1]
    assert gc.isenabled()
    assert page.items[0].size == 1


def test_what_was_decoded_counts_as_old_at_once() -> None:
    page = decoded(large())
    assert any(each is page for each in gc.get_objects(2))
    assert not gc.get_freeze_count()


def test_the_pause_can_be_refused() -> None:
    content = large()
    decoded(content)
    with collections() as seen:
        decoded(content, pause_gc=False)
    assert len(seen) > 5


def test_a_small_body_pauses_nothing() -> None:
    with quiet(LARGE - 1):
        assert gc.isenabled()
    with quiet(LARGE):
        assert not gc.isenabled()
    assert gc.isenabled()


def test_pauses_may_be_nested() -> None:
    with quiet(LARGE):
        with quiet(LARGE):
            assert not gc.isenabled()
        assert not gc.isenabled()
    assert gc.isenabled()


def test_a_pause_ends_with_an_error() -> None:
    with pytest.raises(ZeroDivisionError), quiet(LARGE):
        raise ZeroDivisionError
    assert gc.isenabled()


def test_a_collector_that_is_off_stays_off() -> None:
    gc.disable()
    with quiet(LARGE), quiet(LARGE):
        pass
    assert not gc.isenabled()


def test_a_collector_that_is_switched_on_meanwhile_is_on_afterwards() -> None:
    gc.disable()
    with quiet(LARGE):
        gc.enable()
        with quiet(LARGE):
            assert not gc.isenabled()
    assert gc.isenabled()


def test_what_a_program_has_frozen_stays_frozen() -> None:
    mine: list[object] = [[]]
    gc.freeze()
    decoded(large())
    assert gc.get_freeze_count()
    assert not any(each is mine for each in gc.get_objects())
    assert gc.isenabled()


def test_threads_share_one_pause() -> None:
    inside, first_is_out = threading.Barrier(2, timeout=30), threading.Event()
    seen: list[bool] = []

    def first() -> None:
        with quiet(LARGE):
            inside.wait()
        first_is_out.set()

    def second() -> None:
        with quiet(LARGE):
            inside.wait()
            assert first_is_out.wait(30)
            seen.append(gc.isenabled())

    threads = [threading.Thread(target=work) for work in (first, second)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(30)
    assert seen == [False]
    assert gc.isenabled()


def test_many_threads_leave_it_on() -> None:
    def work() -> None:
        for _ in range(200):
            with quiet(LARGE):
                pass

    threads = [threading.Thread(target=work) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    assert gc.isenabled()


@pytest.mark.skipif(not hasattr(os, "fork"), reason="no fork on this system")
def test_a_child_process_does_not_inherit_a_pause() -> None:
    inside, over = threading.Event(), threading.Event()

    def other() -> None:
        with quiet(LARGE):
            inside.set()
            over.wait(30)

    thread = threading.Thread(target=other)
    thread.start()
    assert inside.wait(30)
    child = os.fork()
    if not child:
        was_on = gc.isenabled()
        with quiet(LARGE):
            is_off = not gc.isenabled()
        os._exit(0 if was_on and is_off and gc.isenabled() else 1)
    over.set()
    thread.join(30)
    assert os.waitpid(child, 0)[1] == 0
    assert gc.isenabled()
