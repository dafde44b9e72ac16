"""Power servers on or off, or restart them, all at once, and wait for each.

Needs: a role that may run jobs on servers. `off` asks the operating system to shut down; `force-off` does not.
Run:   python power_servers.py off db-1 db-2 --yes
"""

import argparse
import asyncio
import sys
from collections.abc import Sequence

from compute_ops_mgmt import ApiClientError, AsyncComputeOpsMgmt
from compute_ops_mgmt.v1 import models


async def switch(com: AsyncComputeOpsMgmt, server: models.Server, action: str, minutes: float) -> str:
    """Run one job; give what went wrong."""
    try:
        match action:
            case "on":
                handle = await com.v1.jobs.start.server_power_on(server)
            case "restart":
                handle = await com.v1.jobs.start.server_restart(server)
            case "cold-boot":
                handle = await com.v1.jobs.start.server_cold_boot(server)
            case _:
                how = "ForceOff" if action == "force-off" else "GracefulShutdown"
                handle = await com.v1.jobs.start.server_power_off(server, operation_type=how)
        await handle.wait(timeout=minutes * 60)
    except ApiClientError as error:  # refused, failed, stalled, waits for approval, or takes too long
        return str(error)
    return ""


async def run(args: argparse.Namespace) -> int:
    async with AsyncComputeOpsMgmt() as com:
        wanted = com.v1.servers.filters.host.hostname.in_(args.hosts)
        servers = [one async for one in com.v1.servers.list(filter=wanted)]
        names = [one.host.hostname or "" if one.host else "" for one in servers]
        if missing := sorted(set(args.hosts) - set(names)):
            sys.exit(f"no server has the host name {', '.join(missing)}")
        if not args.yes and input(f"{args.action} {', '.join(names)}? [y/N] ").lower() != "y":
            return 1
        results = await asyncio.gather(*(switch(com, one, args.action, args.minutes) for one in servers))
    for name, problem in zip(names, results, strict=True):
        print(f"{name}: {problem or 'done'}")
    return 1 if any(results) else 0


def main(argv: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("action", choices=["on", "off", "force-off", "restart", "cold-boot"])
    parser.add_argument("hosts", nargs="+", help="host names")
    parser.add_argument("--yes", action="store_true", help="do not ask")
    parser.add_argument("--minutes", type=float, default=7, help="how long to wait for each")
    return asyncio.run(run(parser.parse_args(argv)))


if __name__ == "__main__":
    sys.exit(main())
