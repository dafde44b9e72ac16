"""Lines of JSON between the benchmark and a worker: one for each request, one for its answer."""

from __future__ import annotations

import json
import os
import sys
import traceback
from collections.abc import Callable
from typing import Any

Verbs = dict[str, Callable[..., Any]]


def answer_all(verbs: Verbs) -> None:
    """Answer requests from the standard input until it ends.

    What a client prints goes to the standard error output.
    """
    out = os.fdopen(os.dup(1), "w", encoding="utf-8")
    os.dup2(2, 1)
    for line in sys.stdin:
        print(json.dumps(_answer(verbs, json.loads(line))), file=out, flush=True)


def _answer(verbs: Verbs, request: dict[str, Any]) -> dict[str, Any]:
    name = request.pop("do")
    try:
        return {"result": verbs[name](**request)}
    except Exception as error:
        traceback.print_exc()
        return {"error": f"{type(error).__name__}: {error}"}
