"""A download as tests ask for it, and the one fault that is told of it."""

from __future__ import annotations

import pytest

from generator.diagnostics import Diagnostic, SpecError
from generator.fetch.download import download
from generator.fetch.network import Download, Network, Validators

BODY = b'{"openapi": "3.1.0"}'
LIMIT = 1_000_000


def ask(url: str, network: Network, known: Validators | None = None) -> Download | None:
    return download(
        url, known or Validators(), network, max_bytes=LIMIT, agent="comgen/test", progress=lambda _text: None
    )


def fault(url: str, network: Network) -> Diagnostic:
    with pytest.raises(SpecError) as caught:
        ask(url, network)
    [told] = caught.value.diagnostics
    return told
