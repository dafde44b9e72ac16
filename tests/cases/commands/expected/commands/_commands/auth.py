"""Commands of `auth`.

Made by comgen, not to be edited.
"""

from __future__ import annotations

from .._runtime.cli.describe import Argument, Body, Call, Command, Property

COMMANDS = (
    Command(
        "list",
        (
            Call(
                version=None,
                method="list",
                http="GET",
                path="/auth",
                summary="Lists \x1b[31mred\x1b[0m [bold]grants[/bold]\x08",
                text="Text before a list:\n- one\n- two [red]\n\nMore of it, in lines\nthat are wrapped anew.",
                options=(
                    Argument("server", "param-server", "text", help="An option of ours is called so."),
                    Argument("api_version", "param-api-version", "text"),
                    Argument("tags", "tags", "text", repeated=True, choices=("a", "b c")),
                    Argument("since", "since", "datetime"),
                    Argument("on", "on", "boolean"),
                    Argument("either", "either", "any"),
                    Argument("offset", "offset", "integer"),
                ),
                lists=True,
                limit="limit",
                size=50,
                columns=("id", "name", "kind", "parent.state", "parent.name"),
            ),
        ),
    ),
    Command(
        "create",
        (
            Call(
                version=None,
                method="create",
                http="POST",
                path="/auth",
                summary="POST /auth",
                body=Body(
                    "json",
                    True,
                    ("application/json",),
                    (
                        Property("id", "integer"),
                        Property("kind", "text", choices=("read", "write")),
                        Property("name", "text", help="Called so \x1b[31m", required=True),
                        Property("parent", "json"),
                        Property("uri", "text"),
                    ),
                    False,
                ),
            ),
        ),
    ),
    Command(
        "delete",
        (
            Call(
                version=None,
                method="delete",
                http="DELETE",
                path="/auth/{id}",
                summary="DELETE /auth/{id}",
                paths=(Argument("id", "id", "integer", required=True),),
            ),
        ),
    ),
)
