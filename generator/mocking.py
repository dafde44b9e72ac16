"""The runtime's fake behind an HTTP server on the loopback interface."""

from __future__ import annotations

import importlib
import sys
from collections.abc import Callable
from importlib.util import module_from_spec, spec_from_file_location
from typing import TYPE_CHECKING, Any

from .tool import templates_folder

if TYPE_CHECKING:
    from _runtime.fake.machine import Machine
    from _runtime.fake.messages import Recorded

_PACE = 10.0
"""How long something that takes its time stays in each state, in seconds."""
_RUNTIME = "comgen_runtime"
"""What the runtime of generated packages, which the templates hold, is called here."""


def serve(
    facts: str,
    *,
    port: int,
    seed: int,
    items: int | None,
    started: Callable[[str], None],
    told: Callable[[str], None],
) -> None:
    """Serve until the user interrupts. `facts` is what the generator says of the API, as JSON.

    `started` gets the URL, and `told` a line for each thing that is wrong with a request. A port of 0 is any that is
    free. Raises OSError where the port cannot be had.
    """
    with _runtime("fake.server").FakeServer(_machine(facts, seed, items, told), port=port) as server:
        started(server.url)
        try:
            server.serve_forever()
        except KeyboardInterrupt:
            return


def _machine(facts: str, seed: int, items: int | None, told: Callable[[str], None]) -> Machine:
    """The fake, which lives by the time of this machine."""

    def seen(record: Recorded) -> None:
        for problem in record.problems:
            told(f"{record.method} {record.path}: {problem}")

    known, clock = _runtime("fake.facts").read_facts(facts), _runtime("clock").Clock()
    made: Machine = _runtime("fake.machine").Machine(known, seed=seed, items=items, pace=_PACE, clock=clock, seen=seen)
    return made


def _runtime(name: str) -> Any:
    """Import a module of the runtime from the templates, whose path is none that could be written in an import."""
    if _RUNTIME not in sys.modules:
        folder = templates_folder() / "package" / "[package]" / "_runtime"
        spec = spec_from_file_location(_RUNTIME, folder / "__init__.py", submodule_search_locations=[str(folder)])
        if spec is None or spec.loader is None:
            raise ImportError(f"no runtime at {folder}")
        module = module_from_spec(spec)
        sys.modules[_RUNTIME] = module
        spec.loader.exec_module(module)
    return importlib.import_module(f"{_RUNTIME}.{name}")
