"""Hire <i>the</i> first tool.

Needs a token in `WORKSHOP_TOKEN`.
"""

from workshop import Workshop

with Workshop(server="north") as client:
    print(client.v1.tools.list().first())
