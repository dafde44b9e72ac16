"""`comgen mock`: a fake of any API, on a port of this machine."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import click

from .. import pipeline
from ..mocking import serve
from .common import (
    failing,
    outside_option,
    repair_option,
    selection_of,
    selection_options,
    speaking,
    spec_argument,
)


@click.command()
@spec_argument
@click.option("--port", type=click.IntRange(0, 65535), default=0, show_default="any that is free")
@click.option("--seed", type=int, default=0, show_default=True, help="Another seed gives other values.")
@click.option("--items", type=click.IntRange(min=0), help="How many things each collection begins with.")
@selection_options
@repair_option
@outside_option
def mock(
    spec: Path,
    port: int,
    seed: int,
    items: int | None,
    include: tuple[str, ...],
    exclude: tuple[str, ...],
    repairs: bool,
    allow_outside: bool,
) -> None:
    """Serve a fake of the API that SPEC describes, on this machine alone, until Ctrl-C.

    The first line of the output is its URL. What is wrong with a request goes to the standard error.
    """
    selection = selection_of(include, exclude)
    with speaking() as progress:
        loaded = pipeline.load(
            spec, None, repairs=repairs, allow_outside=allow_outside, selection=selection, progress=progress
        )
        facts = pipeline.fake_text(pipeline.build(loaded, progress))
    with failing():
        serve(facts, port=port, seed=seed, items=items, started=click.echo, told=partial(click.echo, err=True))
