"""Lists: memory, the first line, and ends that are none of the list's."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator, Mapping

import pytest

from .service import Service, served

_LIST = ("servers", "list", "--all", "-o", "jsonl")


@pytest.fixture
def service() -> Iterator[Service]:
    """A server."""
    with served(Service()) as made:
        yield made


def _heeding() -> None:
    """Heed Ctrl-C, also where whoever runs the tests does not: a job in the background inherits that."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)



def started(service: Service, *words: str) -> subprocess.Popen[str]:
    """The program, as a shell starts it."""
    environment: Mapping[str, str] = {
        **os.environ,
        "COMPUTE_OPS_TOKEN": "token",
        "COMPUTE_OPS_BASE_URL": service.url,
        "PYTHONPATH": os.pathsep.join(sys.path),
    }
    return subprocess.Popen(
        [sys.executable, "-m", "compute_ops_mgmt", *words],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env=environment,
        preexec_fn=_heeding,
    )


def peak(service: Service, count: int) -> int:
    """The most memory, in KiB, that a list of so many servers needs; every line is read."""
    service.count = count
    script = (
        "import resource, runpy, sys, atexit\n"
        "atexit.register(lambda: print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss, file=sys.stderr))\n"
        f"sys.argv = ['compute-ops', *{_LIST!r}]\n"
        "runpy.run_module('compute_ops_mgmt', run_name='__main__')\n"
    )
    environment = {
        **os.environ,
        "COMPUTE_OPS_TOKEN": "token",
        "COMPUTE_OPS_BASE_URL": service.url,
        "PYTHONPATH": os.pathsep.join(sys.path),
    }
    with subprocess.Popen(
        [sys.executable, "-c", script],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env=environment,
        preexec_fn=_heeding,
    ) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        lines, last = 0, ""
        for last in process.stdout:  # noqa: B007
            lines += 1
        told = process.stderr.read()
        assert process.wait() == 0, told
    assert lines == count
    assert json.loads(last)["name"] == f"server-{count - 1}"
    return int(told.split()[-1])


@pytest.mark.skipif(sys.platform != "linux", reason="measures memory as Linux counts it")
def test_a_hundred_thousand_servers_need_no_more_memory_than_a_thousand(service: Service) -> None:
    service.open.set()
    service.page = 1000
    few, many = peak(service, 1_000), peak(service, 100_000)
    assert many < few * 1.25


def test_the_first_line_is_there_before_the_second_page(service: Service) -> None:
    service.count, service.page = 150, 100
    with started(service, *_LIST) as process:
        assert process.stdout is not None
        first = json.loads(process.stdout.readline())
        assert first["name"] == "server-0"
        assert not service.open.is_set()
        service.open.set()
        assert len(process.stdout.readlines()) == 149
        assert process.wait() == 0


def test_ctrl_c_ends_quietly(service: Service) -> None:
    service.count = 150
    with started(service, *_LIST) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.readline()
        assert service.waiting.wait(60)
        process.send_signal(signal.SIGINT)
        process.stdout.read()
        assert process.stderr.read().strip() == ""
        assert process.wait() == 130


def test_a_closed_pipe_ends_quietly(service: Service) -> None:
    service.count = 5_000
    service.open.set()
    with started(service, *_LIST) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.readline()
        process.stdout.close()
        assert process.stderr.read() == ""
        assert process.wait() == 141
