"""Where warnings point to."""

from __future__ import annotations

import _thread
import queue
import warnings
from concurrent.futures import ThreadPoolExecutor

import pytest
from _runtime.warning import caller, warn_caller, warn_caller_once, working_for


class Odd(UserWarning):
    pass


def test_they_point_at_the_line_that_calls() -> None:
    with pytest.warns(Odd) as told:
        warn_caller(Odd("x"))
    assert told[0].filename == __file__


def test_the_same_line_is_warned_once_about_the_same_thing() -> None:
    with warnings.catch_warnings(record=True) as told:
        warnings.simplefilter("always")
        for about in ("a", "a", "b"):
            warn_caller_once(Odd(about), ("test", about))
    assert [str(one.message) for one in told] == ["a", "b"]


def test_filters_hold_for_the_module_of_the_caller() -> None:
    with warnings.catch_warnings(record=True) as told:
        warnings.simplefilter("always")
        warnings.filterwarnings("ignore", module=__name__.replace(".", r"\."))
        warn_caller(Odd("x"))
    assert told == []


def test_work_in_another_thread_points_at_whom_it_is_for() -> None:
    frame = caller()

    def work() -> None:
        with working_for(frame):
            warn_caller(Odd("x"))

    with ThreadPoolExecutor(1) as pool, pytest.warns(Odd) as told:
        pool.submit(work).result()
    assert told[0].filename == __file__


def test_a_thread_of_nobody_warns_all_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    """It has no frame of anybody else's below it."""
    told: queue.Queue[type[Warning]] = queue.Queue()

    def show(_message: object, category: type[Warning], *_more: object) -> None:
        told.put(category)

    with warnings.catch_warnings():
        warnings.simplefilter("always")
        monkeypatch.setattr(warnings, "showwarning", show)
        _thread.start_new_thread(warn_caller, (Odd("x"),))
        assert told.get(timeout=20) is Odd
