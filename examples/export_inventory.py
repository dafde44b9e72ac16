"""Write the hardware and firmware inventory of servers as JSON lines, one server in each.

Needs: a role that may read servers. Some inventories are asked for at a time; memory holds no more than those.
Run:   python export_inventory.py inventory.jsonl --parts firmware,memory
"""

import argparse
import asyncio
import json
import sys
from collections.abc import Sequence
from pathlib import Path

from compute_ops_mgmt import ApiError, AsyncComputeOpsMgmt
from compute_ops_mgmt.v1 import models

AT_A_TIME = 8


async def line(com: AsyncComputeOpsMgmt, server: models.Server, parts: set[str]) -> str | None:
    """Give the inventory of one server as JSON; None if the service has none."""
    try:
        inventory = await com.v1.servers.get_inventory(server.id or "")
    except ApiError as error:
        print(f"{server.name}: {error}", file=sys.stderr)
        return None
    chosen = inventory.model_dump(mode="json", by_alias=True, exclude_none=True, include=parts or None)
    return json.dumps({"server": server.name, "host": server.host and server.host.hostname, **chosen})


async def export(path: Path, parts: set[str]) -> int:
    missing = written = 0
    async with AsyncComputeOpsMgmt() as com:
        with path.open("w", encoding="utf-8") as file:
            async for page in com.v1.servers.list(limit=AT_A_TIME, prefetch=2).pages():
                for text in await asyncio.gather(*(line(com, server, parts) for server in page.items)):
                    if text is None:
                        missing += 1
                    else:
                        written += 1
                        print(text, file=file)
    print(f"{written} servers written to {path.name}, {missing} without inventory")
    return 1 if missing else 0


def main(argv: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("file", type=Path)
    names = sorted(models.Inventory.model_fields)
    parser.add_argument("--parts", default="", help=f"of {', '.join(names)}, joined by commas; without it, all")
    args = parser.parse_args(argv)
    parts = {part for part in args.parts.split(",") if part}
    if unknown := sorted(parts - set(names)):
        parser.error(f"no such part: {', '.join(unknown)}")
    return asyncio.run(export(args.file, parts))


if __name__ == "__main__":
    sys.exit(main())
