"""Commands of `configure`.

Made by comgen, not to be edited.
"""

from __future__ import annotations

from .._runtime.cli.describe import Argument, Body, Call, Command, Property

COMMANDS = (
    Command(
        "get-log",
        (
            Call(
                version=None,
                method="get_log",
                http="GET",
                path="/configure/{id}/log",
                summary="GET /configure/{id}/log",
                paths=(Argument("id", "id", "text", required=True),),
                downloads=True,
            ),
        ),
    ),
    Command(
        "replace-log",
        (
            Call(
                version=None,
                method="replace_log",
                http="PUT",
                path="/configure/{id}/log",
                summary="PUT /configure/{id}/log",
                paths=(Argument("id", "id", "text", required=True),),
                body=Body("bytes", True, ("application/octet-stream", "text/plain"), (), True),
            ),
        ),
    ),
)
